"""The list's pane: the list, and above it the way back to a page and the line for searches."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.pages.return_line import ReturnLine
from reader.ui.places import Place
from reader.ui.search.line import SearchLine
from reader.ui.theme import Themes


class ListPane(QWidget):
    """The list with the way back and the line for searches above it, where they are wanted.

    Signals:
        page_wanted(place): go back to this page.
        sidebar_wanted: show the feeds and categories, which have no room beside the list.
    """

    page_wanted = Signal(object)
    sidebar_wanted = Signal()

    def __init__(self, themes: Themes, timeline: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Place | None = None
        self.line = ReturnLine(themes)
        self.line.clicked.connect(lambda: self.page_wanted.emit(self._page))
        self.line.hide()
        self.sidebar = ReturnLine(themes)
        self.sidebar.setText(self.tr("Feeds and categories"))
        self.sidebar.setAccessibleName(self.sidebar.text())
        self.sidebar.clicked.connect(self.sidebar_wanted)
        self.sidebar.hide()
        self.search = SearchLine(themes)
        self.setFocusProxy(timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sidebar)
        column.addWidget(self.line)
        column.addWidget(self.search)
        column.addWidget(timeline, 1)

    def offer(self, page: Place | None) -> None:
        """Offer the way back to a page; None: there is none."""
        self._page = page
        if page is not None:
            self.line.setText(page.title)
            self.line.setAccessibleName(self.tr("Back to {page}").format(page=page.title))
        self.line.setVisible(page is not None)
