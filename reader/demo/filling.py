"""Filling a library with the sample feeds, and taking them out again."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zlib import crc32

from reader import paths
from reader.content.images import PictureCache
from reader.demo import documents
from reader.demo.samples import SampleArticle, picture_url, pictures, sources
from reader.demo.server import DemoServer, getter
from reader.demo.state import ANCHOR, UNDECIDED, Get
from reader.feeds import opml_library
from reader.feeds.sync import sync_all
from reader.model import Feed, Outline, Query, SyncResult
from reader.store.store import Store
from reader.workers import Workers

_OLD_NEWS = timedelta(hours=20)  # the made-up reader has seen most of what is older


def populate(
    store: Store,
    workers: Workers,
    on_result: Callable[[SyncResult], None] = lambda _: None,
) -> None:
    """Subscribe to the sample feeds, sync them, and leave the traces of a reader.

    A library that holds them already gets them anew, dated back from now.
    """
    anchor = datetime.now(UTC).replace(microsecond=0)
    with DemoServer(anchor) as server:
        get = getter(server)
        workers.write.submit(_subscribe, store, server.outlines(), anchor).result()
        feeds = _sample_feeds(store)
        sync_all(store, workers, feeds=feeds, force=True, on_result=on_result, get=get)
        workers.write.submit(_leave_traces, store, anchor).result()
        _fetch_pictures(store, get)


def clear(store: Store) -> None:
    """Take the sample feeds out, with the categories that only they were in: start empty."""
    for feed in _sample_feeds(store):
        store.feeds.remove(feed.id)
    used = {inside for feed in store.feeds.all() for inside in feed.category_ids}
    for category in store.categories.all():
        named = any(source.category == category.name for source in sources())
        if named and not store.categories.inside(category.id) & used:
            store.categories.remove(category.id)
    store.settings.set(ANCHOR, None)


def _sample_feeds(store: Store) -> list[Feed]:
    ours = {source.feed_url for source in sources()}
    return [feed for feed in store.feeds.all() if feed.url in ours]


def _subscribe(store: Store, outlines: list[Outline], anchor: datetime) -> None:
    clear(store)
    store.settings.set(ANCHOR, anchor.isoformat())
    store.settings.set(UNDECIDED, True)
    opml_library.import_into(store, outlines)


def _fetch_pictures(store: Store, get: Get) -> None:
    """Fill the picture cache, so that pictures are there without any server."""
    cache = PictureCache(paths.picture_cache(store.path.parent))
    for name in pictures():
        cache.fetch(picture_url(name), get)


def _leave_traces(store: Store, anchor: datetime) -> None:
    """Mark what a reader of these feeds would have read, opened and starred by now."""
    samples = {
        documents.url(source, article): article
        for source in sources()
        for article in source.articles
    }
    rows = store.articles.page(Query(), limit=len(samples) + 1)
    found = [(row.id, samples[row.url]) for row in rows if row.url in samples]
    store.marks.mark_read([id_ for id_, article in found if _was_read(article)])
    store.marks.star([id_ for id_, article in found if article.starred])
    for id_, article in found:
        for time in range(article.opened):
            back = timedelta(hours=time * 3) % max(article.age, timedelta(hours=1))
            store.marks.opened(id_, anchor - back)


def _was_read(article: SampleArticle) -> bool:
    return article.age > _OLD_NEWS and crc32(article.slug.encode()) % 10 < 7
