"""What can be done with an article of the list: its context menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import ArticleRow, Query
from reader.store.search import Hit
from reader.ui.library import Library
from reader.ui.texts import number

MOST = 1_000_000  # articles that "below" marks at once


class RowActions(QObject):
    """Does to articles what the user asks for, through the library."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library

    def menu(
        self,
        row: ArticleRow,
        above: Sequence[ArticleRow],
        query: Query,
        parent: QWidget,
    ) -> QMenu:
        """Return the menu of a row in the list of `query`; `above` are the rows before it."""
        menu = QMenu(parent)
        read = self.tr("Mark as unread") if row.read else self.tr("Mark as read")
        menu.addAction(read, lambda: self._library.mark_read([row.id], not row.read))
        star = self.tr("Take the star") if row.starred else self.tr("Star")
        menu.addAction(star, lambda: self._library.star([row.id], not row.starred))
        menu.addSeparator()
        browser = menu.addAction(self.tr("Open in the browser"), lambda: self.browse(row))
        copy = menu.addAction(self.tr("Copy the link"), lambda: self.copy_link(row))
        for action in (browser, copy):
            action.setEnabled(bool(row.url))
        menu.addSeparator()
        menu.addAction(
            self.tr("Mark all above as read"),
            lambda: self._mark([one.id for one in above if not one.read]),
        )
        menu.addAction(self.tr("Mark all below as read"), lambda: self.mark_below(row, query))
        return menu

    def browse(self, row: ArticleRow) -> None:
        """Open the article's page in the browser; only the web's own addresses."""
        url = QUrl(row.url)
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def copy_link(self, row: ArticleRow) -> None:
        """Put the article's address on the clipboard."""
        QGuiApplication.clipboard().setText(row.url)

    def mark_below(self, row: ArticleRow, query: Query) -> None:
        """Mark read all that follows a row, also what is not loaded yet."""
        articles = self._library.store.articles

        def unread() -> list[int]:
            hits: list[Hit] = articles.hits(query, articles.cursor(query, row), MOST)
            return [one.id for one in articles.rows([hit.id for hit in hits]) if not one.read]

        self._library.run("wait", unread, done=self._mark)

    def _mark(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        self._library.mark_read(ids)
        text = self.tr("{n} marked as read").format(n=number(len(ids)))
        self._library.undo_offered.emit(text, lambda: self._library.mark_read(ids, read=False))
