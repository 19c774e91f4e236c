"""Articles on their way out, with all that the library knows of each, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.errors import UsageError
from reader.feeds.access import without_login
from reader.model import Article, Extracted, Feed, Order, Query, Revision
from reader.store.store import Store

PAGE = 200  # rows that are read ahead of the articles themselves


@dataclass(frozen=True, slots=True)
class Taken:
    """An article, where it stood, and what the user made of it."""

    article: Article
    feed: Feed
    feed_url: str  # without a login
    categories: tuple[str, ...]  # paths, such as "News/Local"
    tags: tuple[str, ...]  # the user's own
    full_text: Extracted | None = None  # of its page, where it is kept
    earlier: tuple[Revision, ...] = ()  # what it said before, the newest first


def taken(store: Store, query: Query) -> Iterator[Taken]:
    """Yield the articles of a list as they are read: never more than some rows are held.

    A search comes by date, for a ranking ends after its best matches.
    """
    order = Order.NEWEST if query.order is Order.RELEVANCE else query.order
    query = replace(query, order=order, fold=False)
    feeds = {feed.id: feed for feed in store.feeds.all()}
    paths = {one.id: "/".join(store.categories.path(one.id)) for one in store.categories.all()}
    tags = _tags(store)
    after = None
    while rows := store.articles.page(query, after, PAGE):
        for row in rows:
            feed = feeds.get(row.feed_id)
            article = _article(store, row.id)
            if feed is None or article is None:  # removed meanwhile
                continue
            yield Taken(
                article,
                feed,
                without_login(feed.url)[0],
                tuple(paths[id_] for id_ in feed.category_ids if id_ in paths),
                tags.get(row.id, ()),
                store.full_texts.get(row.id),
                tuple(store.revisions.of(row.id)) if article.revision > 1 else (),
            )
        after = store.articles.cursor(query, rows[-1])


def _article(store: Store, id_: int) -> Article | None:
    try:
        return store.articles.get(id_)
    except UsageError:
        return None


def _tags(store: Store) -> dict[int, tuple[str, ...]]:
    """Return the tags of all articles that carry any: few beside the articles."""
    found: dict[int, tuple[str, ...]] = {}
    for tag in store.tags.all():
        for id_ in store.tags.carrying(tag.name):
            found[id_] = (*found.get(id_, ()), tag.name)
    return found
