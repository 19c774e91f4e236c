"""The top of the trending panel: scope, window and page, each a choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.model import Window
from reader.ui.library import Library
from reader.ui.theme import Themes
from reader.ui.trending.choice import TrendChoice
from reader.ui.trending.pages import Tab, only_of
from reader.ui.trending.scope import ScopeHeading, ScopeMenu
from reader.ui.widgets.pill import Pill
from reader.ui.widgets.tabs import Tabs


class TrendHead(QWidget):
    """Shows a `TrendChoice`, and tells what is chosen instead.

    Signals:
        scope_chosen(pinned): a category, `ALL`, or None to follow the sidebar.
        window_chosen(window): how far to look back.
        tab_chosen(tab): the page.
        choices_wanted: show the topics that are followed and muted.
    """

    scope_chosen = Signal(object)
    window_chosen = Signal(object)
    tab_chosen = Signal(object)
    choices_wanted = Signal()

    def __init__(self, library: Library, themes: Themes, choice: TrendChoice) -> None:
        super().__init__()
        self._library, self._choice = library, choice
        self.scope = ScopeHeading(themes)
        self.window_pill = Pill(themes, glyph="chevron-down", round_=False)
        names = (self.tr("Topics"), self.tr("Stories"), self.tr("Read most"), self.tr("Quiet"))
        self.tabs = Tabs(themes, names)
        own = self.tr("What you open most often; only for you, nobody else is counted")
        self.tabs.setTabToolTip(2, own)
        self.tabs.setTabToolTip(3, self.tr("Quiet feeds: they seldom post, and did"))
        self.tabs.setAccessibleName(self.tr("Trending"))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setCurrentIndex(list(Tab).index(choice.tab))
        top, tabs, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(16, 12, 16, 0)
        top.addWidget(self.scope, 1)
        top.addWidget(self.window_pill)
        tabs.setContentsMargins(16, 2, 16, 0)
        tabs.addWidget(self.tabs)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(tabs)
        self.scope.clicked.connect(self._on_scope)
        self.window_pill.clicked.connect(self._on_window)
        self.tabs.currentChanged.connect(lambda at: self.tab_chosen.emit(list(Tab)[at]))

    def show_choice(self, choice: TrendChoice, followed: int | None) -> None:
        """Show what is chosen; `followed` is the category that the sidebar shows."""
        self._choice = choice
        category_id = choice.category_id(followed)
        names = {each.id: each.name for each in self._library.categories()}
        title, whose = self.tr("Trending"), ""
        if category_id in names:
            title = self.tr("Trending in {category}").format(category=names[category_id])
            whose = only_of(names[category_id])
        self.scope.show_words(title, whose)
        self.window_pill.setText(self._window_name(choice.window))
        back = self.tr("Looks back {time}").format(time=self._window_name(choice.window))
        self.window_pill.setAccessibleDescription(back)

    def scope_menu(self) -> QMenu:
        """Return the choice of scopes, and the way to what was decided about topics."""
        menu = ScopeMenu(
            self._library.categories(), self._choice.pinned, self.scope_chosen.emit, self
        )
        menu.addSeparator()
        menu.addAction(self.tr("Followed and muted topics…"), self.choices_wanted.emit)
        return menu

    def window_menu(self) -> QMenu:
        """Return the choice of windows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for window in Window:
            action = menu.addAction(self._window_name(window))
            action.setCheckable(True)
            action.setChecked(window is self._choice.window)
            action.triggered.connect(lambda _=False, to=window: self.window_chosen.emit(to))
            group.addAction(action)
        return menu

    def _on_scope(self) -> None:
        self.scope_menu().popup(self.scope.mapToGlobal(self.scope.rect().bottomLeft()))

    def _on_window(self) -> None:
        pill = self.window_pill
        self.window_menu().popup(pill.mapToGlobal(pill.rect().bottomLeft()))

    def _window_name(self, window: Window) -> str:
        return {
            Window.H6: self.tr("6 h"),
            Window.H24: self.tr("24 h"),
            Window.D3: self.tr("3 days"),
            Window.D7: self.tr("7 days"),
        }[window]
