"""Pages of a list whose articles stand together by feed or story, read some rows at a time.

By feed: the feeds by title, each with its own articles in the list's order. By story: the order
of the list, in which the other articles of a story follow the first of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model import ArticleRow, Cursor, Query
from reader.ui.library import Library

OF_ONE_STORY = 100  # articles of a story that follow its first


class FeedGroups:
    """Reads a list feed by feed."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def page(self, query: Query, after: ArticleRow | None, limit: int) -> list[ArticleRow]:
        """Return the rows that follow `after`, or the first ones."""
        found: list[ArticleRow] = []
        for part, cursor in self.parts(query, after):
            found += self._library.page(part, cursor, limit - len(found))
            if len(found) >= limit:
                break
        return found

    def parts(
        self, query: Query, after: ArticleRow | None = None
    ) -> Iterator[tuple[Query, Cursor | None]]:
        """Yield the lists of the feeds from a row on, the first with the place to go on from."""
        feeds = self._feeds(query)
        if after is not None and after.feed_id in feeds:
            feeds = feeds[feeds.index(after.feed_id) :]
        for feed_id in feeds:
            part = replace(query, feed_id=feed_id, category_id=None)
            goes_on = after is not None and feed_id == after.feed_id
            place = self._library.store.articles.cursor(part, after) if goes_on and after else None
            yield part, place

    def _feeds(self, query: Query) -> list[int]:
        library = self._library
        ids = {feed.id: feed.title.casefold() for feed in library.feeds()}
        if query.category_id is not None:
            inside = library.store.categories.feed_ids(query.category_id)
            ids = {id_: title for id_, title in ids.items() if id_ in inside}
        if query.unread_only:
            unread = dict(library.counts().by_feed)
            ids = {id_: title for id_, title in ids.items() if id_ in unread}
        return sorted(ids, key=lambda id_: (ids[id_], id_))


class StoryGroups:
    """Reads a list in its order, and puts the articles of each story together."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.last: ArticleRow | None = None  # in the list's own order, of what was read

    def page(self, query: Query, rows: Sequence[ArticleRow], *, anew: bool) -> Sequence[ArticleRow]:
        """Return rows of the list's order with those of their stories behind them.

        A row may come again in a later page; whoever shows them leaves it out.
        """
        if rows:
            self.last = rows[-1]
        elif anew:
            self.last = None
        found: dict[int, ArticleRow] = {}
        for row in rows:
            found.setdefault(row.id, row)
            if row.story_id is not None and row.story_sources > 1:
                story = replace(query, story_id=row.story_id, fold=False)
                for other in self._library.page(story, None, OF_ONE_STORY):
                    found.setdefault(other.id, other)
        return list(found.values())
