"""The row of buttons above an article: what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.model import Article
from reader.ui.actions.key_hint import KeyHint
from reader.ui.actions.table import Actions
from reader.ui.theme import Themes, icon

HEIGHT = 47
BUTTON = 30
ICON = 17
MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}


class ArticleToolbar(QWidget):
    """Buttons for the article that is shown.

    Signals:
        previous_requested, next_requested: another article of the list is wanted.
        star_toggled(on), read_toggled(on), reader_toggled(on): the user switched this.
        size_chosen(step): the text larger (1), smaller (-1), or as it was (0).
        font_chosen(family): "" is the serif that we ship.
        type_wanted: the panel of the text's type is wanted.
        share_chosen(how): "link", "title", "mail", "text", "markdown", "print", "pdf",
            or the number of one of the services that were set.
        browser_requested: the page should open in the browser.
    """

    previous_requested = Signal()
    next_requested = Signal()
    star_toggled = Signal(bool)
    read_toggled = Signal(bool)
    reader_toggled = Signal(bool)
    size_chosen = Signal(int)
    font_chosen = Signal(str)
    type_wanted = Signal()
    share_chosen = Signal(str)
    browser_requested = Signal()

    def __init__(self, themes: Themes, sans: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons: dict[QToolButton, tuple[str, str]] = {}  # button: its icon off, and on
        self.setFixedHeight(HEIGHT)
        self._previous = self._button("chevron-left", self.tr("Previous article"))
        self._next = self._button("chevron-right", self.tr("Next article"))
        self._star = self._button("star", self.tr("Star"), "star-filled")
        self._read = self._button("check", self.tr("Read"), "check")
        self._reader = self._button("reader", self.tr("Full text of the page"), "reader")
        self._type = self._button("text-size", self.tr("Text size and font"))
        self._share = self._button("share", self.tr("Share"))
        self._browser = self._button("external", self.tr("Open in the browser"))
        self._shares: dict[str, QAction] = {}
        self._services: list[QAction] = []
        self._below_mail: QAction | None = None
        self._families = self._make_menus(sans)
        self._lay_out()
        self._connect()
        themes.changed.connect(self._paint_icons)
        self._paint_icons()

    def show_keys(self, actions: Actions) -> None:
        """Let the tool tips name the keys that do the same."""
        for name, button in (
            ("previous", self._previous),
            ("next", self._next),
            ("star", self._star),
            ("read", self._read),
            ("full_text", self._reader),
            ("browser", self._browser),
        ):
            KeyHint(button, actions[name], button.accessibleName())

    def show_article(self, article: Article | None) -> None:
        """Set what the buttons say and which can be pressed."""
        for button in (self._star, self._read, self._type, self._share):
            button.setEnabled(article is not None)
        for button in (self._reader, self._browser):
            button.setEnabled(bool(article and article.url))
        for how in ("link", "title", "mail"):
            self._shares[how].setEnabled(bool(article and article.url))
        for action in self._services:
            action.setEnabled(bool(article and article.url))
        self._set(self._star, bool(article and article.starred))
        self._set(self._read, bool(article and article.read))
        self._paint_icons()

    def set_reader(self, on: bool) -> None:
        """Show whether the page's full text is on the screen."""
        self._set(self._reader, on)

    def set_font(self, family: str) -> None:
        """Show which font is chosen."""
        for name, action in self._families.items():
            action.setChecked(name == family)

    def set_services(self, names: Sequence[str]) -> None:
        """Offer these services in the share menu, below the ways that need none."""
        shown = [action.data() for action in self._services]
        if shown == list(names):
            return
        for action in self._services:
            self._share.menu().removeAction(action)
            action.deleteLater()
        self._services = [QAction(name.replace("&", "&&"), self) for name in names]
        for number, (action, name) in enumerate(zip(self._services, names, strict=True)):
            action.setData(name)
            action.setEnabled(self._shares["link"].isEnabled())
            action.triggered.connect(self._sharing(str(number)))
        if self._below_mail is not None:
            self._share.menu().insertActions(self._below_mail, self._services)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: a line between the buttons and the page."""
        painter = QPainter(self)
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._themes.theme.hairline)
        painter.end()

    def _button(self, name: str, text: str, checked: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(BUTTON, BUTTON)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCheckable(bool(checked))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons[button] = (name, checked or name)
        return button

    def _make_menus(self, sans: str) -> dict[str, QAction]:
        type_menu = self._menu(self._type)
        type_menu.addAction(self.tr("Larger text"), lambda: self.size_chosen.emit(1))
        type_menu.addAction(self.tr("Smaller text"), lambda: self.size_chosen.emit(-1))
        type_menu.addAction(self.tr("Usual size"), lambda: self.size_chosen.emit(0))
        type_menu.addSeparator()
        group = QActionGroup(type_menu)
        families = {"": type_menu.addAction(self.tr("With serifs"))}
        families[sans] = type_menu.addAction(self.tr("Without serifs"))
        for family, action in families.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(self._choosing(family))
        type_menu.addSeparator()
        type_menu.addAction(self.tr("Font, width, lines…"), self.type_wanted.emit)
        share_menu = self._menu(self._share)
        for how, text in (
            ("link", self.tr("Copy link")),
            ("title", self.tr("Copy title and link")),
            ("mail", self.tr("Send by e-mail")),
            ("", ""),
            ("text", self.tr("Copy text with source")),
            ("markdown", self.tr("Copy as Markdown")),
            ("", ""),
            ("print", self.tr("Print…")),
            ("pdf", self.tr("Save as PDF…")),
        ):
            if how:
                action = share_menu.addAction(text)
                action.triggered.connect(self._sharing(how))
                self._shares[how] = action
            else:
                line = share_menu.addSeparator()
                self._below_mail = self._below_mail or line
        return families

    def _menu(self, button: QToolButton) -> QMenu:
        menu = QMenu(button)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return menu

    def _choosing(self, family: str) -> Callable[[], None]:
        return lambda: self.font_chosen.emit(family)

    def _sharing(self, how: str) -> Callable[[], None]:
        return lambda: self.share_chosen.emit(how)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 1)
        row.setSpacing(6)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)
        for button in list(self._icons)[2:]:
            row.addWidget(button)

    def _connect(self) -> None:
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._browser.clicked.connect(self.browser_requested)
        self._star.clicked.connect(self.star_toggled)
        self._read.clicked.connect(self.read_toggled)
        self._reader.clicked.connect(self.reader_toggled)
        for button in (self._star, self._read, self._reader):
            button.toggled.connect(self._paint_icons)

    def _set(self, button: QToolButton, on: bool) -> None:
        button.setChecked(on)

    def _paint_icons(self) -> None:
        theme = self._themes.theme
        for button, (off, on) in self._icons.items():
            checked = button.isChecked()
            colour = theme.accent if checked else theme.text if button.isEnabled() else theme.muted
            name = on if checked else off
            if self.isRightToLeft():
                name = MIRRORED.get(name, name)
            button.setIcon(icon(name, colour, ICON))
