"""What a query calls by name: feeds and categories, however they are written."""

import sqlite3

from reader.store.categories import CategoryTable
from reader.store.feeds import FeedTable

FEW = 20_000  # articles: to read and sort as many by their numbers takes some 30 ms


class QueryNames:
    """Looks up what the user follows, and what there is only a little of."""

    def __init__(self, db: sqlite3.Connection, feeds: FeedTable, categories: CategoryTable) -> None:
        self._db, self._feeds, self._categories = db, feeds, categories

    def feeds(self, name: str) -> tuple[int, ...]:
        """Return the feeds of that title; else those that have it in their title or address."""
        wanted = name.casefold()
        feeds = self._feeds.names()
        same = tuple(feed.id for feed in feeds if feed.title.casefold() == wanted)
        return same or tuple(
            feed.id
            for feed in feeds
            if any(wanted in text.casefold() for text in (feed.title, feed.url, feed.site_url))
        )

    def category(self, name: str) -> tuple[int, ...] | None:
        """Return the feeds of a category and of those inside it; None: there is none."""
        found = self._categories.find(name)
        return None if found is None else tuple(self._categories.feed_ids(found.id))

    def are_few(self, among: str, value: str | int) -> bool:
        """Tell whether so few articles are named that they had better be read one by one."""
        some = among.replace("{value}", ":value")
        (count,) = self._db.execute(
            f"SELECT count(*) FROM ({some} LIMIT {FEW + 1})",  # noqa: S608 - our own words
            {"value": value},
        ).fetchone()
        return bool(count <= FEW)
