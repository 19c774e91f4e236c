"""What panes read of the library: indexed reads, quick enough for the GUI thread."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from reader.model import (
    Article,
    ArticleRow,
    Category,
    Counts,
    Cursor,
    Feed,
    Query,
    Sentence,
    Trending,
    Window,
)
from reader.store.feeds import by_title
from reader.store.store import Store
from reader.ui.texts import midnight


class Reads(QObject):
    """The reading half of the library."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._feeds: dict[int, Feed] = {}
        self._counts = Counts()

    def page(self, query: Query, after: Cursor | None = None, limit: int = 100) -> list[ArticleRow]:
        """Return a page of a list."""
        return self.store.articles.page(query, after, limit)

    def rows(self, ids: Iterable[int]) -> list[ArticleRow]:
        """Return the rows of these articles, in this order."""
        return self.store.articles.rows(list(ids))

    def count(self, query: Query) -> int:
        """Return how many articles a query has."""
        return self.store.articles.count(query)

    def counts(self) -> Counts:
        """Return what the sidebar counts."""
        now = datetime.now(UTC)
        self._counts = self.store.articles.counts(now, midnight(now))
        return self._counts

    def article(self, id_: int) -> Article:
        """Return one article, whole."""
        return self.store.articles.get(id_)

    def feeds(self) -> list[Feed]:
        """Return all feeds, by title."""
        if not self._feeds:
            self._feeds = {feed.id: feed for feed in self.store.feeds.all()}
        return list(self._feeds.values())

    def feed(self, id_: int) -> Feed:
        """Return one feed."""
        self.feeds()
        return self._feeds.get(id_) or self.store.feeds.get(id_)

    def categories(self) -> list[Category]:
        """Return all categories, each followed by those inside it."""
        return self.store.categories.all()

    def trending(self, window: Window, category_id: int | None = None) -> Trending:
        """Return what the trending panel shows."""
        return self.store.trends.panel(window, category_id, datetime.now(UTC))

    def _take_in(self, ids: Collection[int]) -> bool:
        """Read again the feeds that were asked; tell whether lists of feeds show another thing.

        Only these: to read all of many takes longer than a frame, and a sync comes here often.
        """
        fresh = {feed.id: feed for feed in self.store.feeds.some(ids)}
        if not all(id_ in self._feeds for id_ in fresh):
            self._feeds = {}
            return True
        differ = any(_shown(self._feeds[id_]) != _shown(feed) for id_, feed in fresh.items())
        self._feeds |= fresh
        if differ:
            in_order = sorted(self._feeds.values(), key=by_title)
            self._feeds = {feed.id: feed for feed in in_order}
        return differ


def _shown(feed: Feed) -> tuple[str, tuple[int, ...], Sentence | None, bool]:
    """Return what lists of feeds show of a feed."""
    return feed.title, feed.category_ids, feed.error, feed.gone
