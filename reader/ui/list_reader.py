"""Reads the list that the user chose, page by page, and keeps where it began."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model import ArticleRow, Cursor, Order, Query
from reader.ui import list_choice
from reader.ui.article_list import PAGE
from reader.ui.library import Library
from reader.ui.list_header import Filter

DEEPEST = 5_000  # rows read at once to come back to where the user was


class ListReader:
    """A query as the sidebar gives it, with the filter and order that the user puts on it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.base = Query()
        self.filter, self.order = Filter.ALL, Order.NEWEST
        self._first: Cursor | None = None  # where the list began when it was read

    @property
    def query(self) -> Query:
        """What is really read."""
        return list_choice.narrowed(self.base, self.filter, self.order)

    def choose(self, base: Query) -> None:
        """Read another list. "Unread only" goes along between feeds, stars do not."""
        self.base = base
        if not list_choice.keeps_filter(base) or self.filter is Filter.STARRED:
            self.filter = Filter.ALL
        if self.filter not in list_choice.filters(base):
            self.filter = Filter.ALL

    def read(self, depth: int = PAGE) -> Sequence[ArticleRow]:
        """Return the first rows, at least a page of them where there are so many."""
        rows = self._library.page(self.query, None, depth)
        self._first = self._cursor(rows[0]) if rows else None
        return rows

    def after(self, row: ArticleRow) -> Sequence[ArticleRow]:
        """Return the page that follows a row."""
        return self._library.page(self.query, self._cursor(row), PAGE)

    def unread_after(self, row: ArticleRow) -> ArticleRow | None:
        """Return the next unread article below a row, however far."""
        wanted = replace(self.query, unread_only=True)
        found = self._library.page(wanted, self._cursor(row), 1)
        return found[0] if found else None

    def waiting(self) -> int:
        """Return how many articles came in front of the first row since it was read."""
        if self._first is None or not list_choice.takes_in_front(self.query):
            return 0
        return self._library.store.articles.newer_than(self.query, self._first)

    def depth_of(self, ids: Sequence[int]) -> int:
        """Return how many rows have to be read to have these articles among them."""
        if not ids or not list_choice.takes_in_front(self.query):
            return PAGE
        articles = self._library.store.articles
        places = [self._cursor(row) for row in self._library.rows(ids)]
        ahead = [articles.newer_than(self.query, place) for place in places]
        return min(DEEPEST, max(ahead, default=0) + PAGE)

    def _cursor(self, row: ArticleRow) -> Cursor:
        return self._library.store.articles.cursor(self.query, row)
