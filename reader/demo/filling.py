"""Filling a library with the sample feeds, and taking them out again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zlib import crc32

from reader import fetch, paths, settings
from reader.content.images import PictureCache
from reader.demo import documents
from reader.demo.samples import SampleArticle, picture_url, pictures, sources
from reader.demo.server import DemoServer, Get, getter
from reader.feeds import opml_library
from reader.feeds.sync import sync_all
from reader.model import Feed, Outline, Query, SyncResult
from reader.store.store import Store
from reader.workers import Workers

_ANCHOR, _UNDECIDED = "demo.anchor", "demo.undecided"
_FRESH = timedelta(hours=12)  # after that most of the sample is no longer today's
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


def is_demo(store: Store) -> bool:
    """Say whether the library holds sample feeds, so that their server is needed."""
    return _anchor(store) is not None


def is_undecided(store: Store) -> bool:
    """Say whether the user has yet to choose between `keep` and `clear`."""
    return is_demo(store) and bool(store.settings.get(_UNDECIDED, False))


def is_stale(store: Store, now: datetime) -> bool:
    """Say whether `populate` would do good: no samples here, or undecided ones of yesterday."""
    anchor = _anchor(store)
    return anchor is None or (is_undecided(store) and now - anchor > _FRESH)


def keep(store: Store) -> None:
    """Keep the sample feeds, and ask no more."""
    store.settings.set(_UNDECIDED, False)


def clear(store: Store) -> None:
    """Take the sample feeds out, with the categories that only they were in: start empty."""
    for feed in _sample_feeds(store):
        store.feeds.remove(feed.id)
    used = {inside for feed in store.feeds.all() for inside in feed.category_ids}
    for category in store.categories.all():
        named = any(source.category == category.name for source in sources())
        if named and not store.categories.inside(category.id) & used:
            store.categories.remove(category.id)
    store.settings.set(_ANCHOR, None)


@contextmanager
def serving(store: Store) -> Iterator[Get]:
    """Yield the `get` that suits the library: with the sample server where it holds samples."""
    anchor = _anchor(store)
    if anchor is None:
        yield fetch.introducing(lambda: settings.load(store).contact)
        return
    with DemoServer(anchor) as server:
        yield getter(server)


def _anchor(store: Store) -> datetime | None:
    saved = store.settings.get(_ANCHOR, None)
    return datetime.fromisoformat(saved) if isinstance(saved, str) else None


def _sample_feeds(store: Store) -> list[Feed]:
    ours = {source.feed_url for source in sources()}
    return [feed for feed in store.feeds.all() if feed.url in ours]


def _subscribe(store: Store, outlines: list[Outline], anchor: datetime) -> None:
    clear(store)
    store.settings.set(_ANCHOR, anchor.isoformat())
    store.settings.set(_UNDECIDED, True)
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
