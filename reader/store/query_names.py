"""What a query calls by name: feeds and categories, however they are written."""

from reader.store.categories import CategoryTable
from reader.store.feeds import FeedTable


class QueryNames:
    """Looks names up among what the user follows."""

    def __init__(self, feeds: FeedTable, categories: CategoryTable) -> None:
        self._feeds, self._categories = feeds, categories

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
