"""Add feeds: one address, many at once, or some that are well known."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model import Feed, Outline
from reader.ui.feeds.add_many import AddMany
from reader.ui.feeds.add_one import AddOne
from reader.ui.feeds.starter import Starter
from reader.ui.library import Library
from reader.ui.theme import Themes
from reader.ui.widgets.tabs import Tabs

SIZE = (600, 560)
ONE, MANY, KNOWN = range(3)


class AddDialog(QDialog):
    """Shows what feeds are like before they are followed.

    It stays open while servers are asked and tells what they said.

    Signals:
        found(discovery): a feed was found and is shown.
    """

    found = Signal(object)

    def __init__(
        self, library: Library, themes: Themes, url: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.added: Feed | None = None
        self.setWindowTitle(self.tr("Add feeds"))
        self.resize(*SIZE)
        self.tabs = Tabs(themes, self._ways())
        self.tabs.setAccessibleName(self.tr("Ways to add feeds"))
        self.one = AddOne(library, themes.theme, url, self)
        self.many = AddMany(library, self)
        self.known = Starter({feed.url for feed in library.feeds()}, self)
        self._pages = QStackedWidget()
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._goes: list[QPushButton] = []
        goes = (self.one.go, self.many.go, self.known.follow)
        for page, go in zip((self.one, self.many, self.known), goes, strict=True):
            self._pages.addWidget(page)
            self._goes.append(go)
            self._buttons.addButton(go, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        self.tabs.currentChanged.connect(self._on_tab)
        self.one.found.connect(self.found)
        self.one.added.connect(self._on_added)
        self.one.several.connect(self._on_several)
        self.many.added.connect(self.accept)
        self.known.wanted.connect(self._on_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._buttons)
        self._on_tab(ONE)
        self.one.address.setFocus()

    def _ways(self) -> list[str]:
        return [self.tr("One site"), self.tr("Many at once"), self.tr("Well-known feeds")]

    def look(self) -> None:
        """Look at once at the address that the dialog was opened with."""
        self.one.look()

    def _on_tab(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        for number, button in enumerate(self._goes):
            button.setVisible(number == index)
            button.setDefault(number == index)

    def _on_several(self, text: str) -> None:
        self.tabs.setCurrentIndex(MANY)
        self.many.take(text)

    def _on_wanted(self, outlines: list[Outline]) -> None:
        self._library.adding.add_all(outlines)
        self.accept()

    def _on_added(self, feed: Feed) -> None:
        self.added = feed
        self.accept()
