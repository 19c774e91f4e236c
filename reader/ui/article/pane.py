"""What the pane for articles shows: that none is chosen, an article, or its original page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.article.empty import EmptyPage
from reader.ui.article.original import OriginalPage, available
from reader.ui.article.page import ArticlePage


class ArticlePages(QStackedWidget):
    """One of three pages.

    Signals:
        original_ended: the browser engine has ended on its own.
    """

    original_ended = Signal()

    def __init__(self, page: ArticlePage, empty: EmptyPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._empty = page, empty
        self._original: OriginalPage | None = None
        self.addWidget(empty)
        self.addWidget(page)

    def show_article(self) -> None:
        """Show the article's text."""
        self.leave_original()
        self.setCurrentWidget(self._page)

    def show_empty(self) -> None:
        """Show that no article is chosen."""
        self.leave_original()
        self.setCurrentWidget(self._empty)

    def toggle_original(self, url: str) -> bool:
        """Show the page at `url`, or the article again; False where there is no browser engine."""
        if self._original is not None:
            self.leave_original()
        elif available():
            self._original = OriginalPage(self)
            self._original.left.connect(self.leave_original)
            self._original.ended.connect(self._on_ended)
            self.addWidget(self._original)
            self.setCurrentWidget(self._original)
            self._original.show_address(url)
        else:
            return False
        return True

    def leave_original(self) -> None:
        """Give the page and its engine's memory back."""
        original, self._original = self._original, None
        if original is not None:
            self.setCurrentWidget(self._page)
            self.removeWidget(original)
            original.deleteLater()

    def _on_ended(self) -> None:
        self.leave_original()
        self.original_ended.emit()
