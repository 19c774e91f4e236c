"""Bringing many feeds up to date, side by side; then the search index and the trends."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from queue import Empty, SimpleQueue

from reader import fetch
from reader.errors import ReaderError, StoreError
from reader.feeds import access, courtesy, portal, schedule
from reader.feeds.courtesy import Clock, Get, utc_now
from reader.feeds.lanes import Lanes
from reader.feeds.sync_feed import UNCHANGED, keep_failure, result, shut_in, sync_feed
from reader.model import Feed, SyncResult, SyncStatus
from reader.store.store import Store
from reader.trends import jobs
from reader.workers import Workers

AT_ONCE = 12  # feeds on their way; fewer than the waiting threads, some of which the user needs
LOOK = 0.2  # seconds after which a sync notices that it was called off

log = logging.getLogger(__name__)


def sync_all(
    store: Store,
    workers: Workers,
    *,
    feeds: Sequence[Feed] | None = None,
    force: bool = False,
    on_result: Callable[[SyncResult], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    now: Clock = utc_now,
    get: Get = fetch.get,
) -> None:
    """Bring all feeds (or `feeds`) up to date, then the search index and the trends.

    `on_result` hears of each feed as it is done. Servers are asked side by side, but each of
    them only for one feed at a time. PortalError says that the network lets nobody out.
    """
    wanted = store.feeds.all() if feeds is None else feeds
    feeds = [_kept_quiet(feed, store, workers) for feed in wanted]
    asked = _asked_now(feeds, store, now(), force)
    chosen = {feed.id for feed in asked}
    for feed in feeds:
        if feed.id not in chosen:
            on_result(_left_alone(feed, now()))
    watch = portal.Watch()
    visit = partial(sync_feed, now=now, force=force, get=get, watch=watch)

    def start(feed: Feed) -> Future[SyncResult]:
        return workers.wait.submit(visit, feed, store, workers)

    changed = False
    lanes = Lanes(asked, partial(_rest, store, now()))
    for feed, future in _side_by_side(lanes, start, cancelled):
        try:
            outcome = future.result()
        except CancelledError:  # the program is about to end
            return
        except Exception:  # a mistake of ours with one feed must not stop the others
            log.exception("The sync of %s failed", access.without_login(feed.url)[0])
            outcome = _mistaken(feed, store, workers, now())
        changed = changed or outcome.changes != UNCHANGED
        on_result(outcome)
        for unasked in lanes.drop(portal.is_outside) if watch.is_shut else ():
            on_result(shut_in(unasked))
    _end(watch, store, workers, now(), changed=changed, cancelled=cancelled)


def _end(
    watch: portal.Watch,
    store: Store,
    workers: Workers,
    now: datetime,
    *,
    changed: bool,
    cancelled: Callable[[], bool],
) -> None:
    """End a run: with what it found out about the network, and all that follows from articles."""
    if cancelled():  # the program is about to end, and may have no writer any more
        return
    with suppress(StoreError):  # of which each feed has told already
        workers.write.submit(watch.take_back, store, now).result()
    catch_up(store, workers, now, changed=changed, cancelled=cancelled)
    if watch.is_shut:
        raise portal.trouble()


def _asked_now(feeds: Sequence[Feed], store: Store, now: datetime, force: bool) -> list[Feed]:
    if force:  # one that is named alone also where it is paused
        return [feed for feed in feeds if not feed.gone and (len(feeds) == 1 or not feed.paused)]
    asked = schedule.due(feeds, now)
    is_shut = portal.waits_until(store, now) is not None
    return [feed for feed in asked if not portal.is_outside(feed)] if is_shut else asked


def catch_up(
    store: Store,
    workers: Workers,
    now: datetime,
    *,
    changed: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Bring the search index up to date, and the trends where something is different for them.

    That is what `changed`, or where the user put feeds, also when no feed brings anything.
    """
    try:
        while not cancelled() and workers.write.submit(store.search.index_some).result():
            pass  # in slices, so that other writes come in between
        if not cancelled() and (changed or jobs.is_due(store, now)):
            jobs.update(store, workers, now)
    except ReaderError:  # the articles are safe; the next sync takes up what is left
        log.exception("Search and trends could not be brought up to date")


def _mistaken(feed: Feed, store: Store, workers: Workers, now: datetime) -> SyncResult:
    """Record a mistake of ours with a feed, where there is a feed and a library to write to."""
    try:
        mistake = ReaderError("Kabar itself made a mistake with this feed; its log says more.")
        return keep_failure(feed, mistake, store, workers, now)
    except ReaderError as error:
        return result(feed, SyncStatus.FAILED, error=error.sentence)


def _kept_quiet(feed: Feed, store: Store, workers: Workers) -> Feed:
    """Return the feed; what its address tells of a login is put where no file holds it."""
    if access.LOGIN.match(feed.url) is None:
        return feed
    return access.hide_login(store, feed, write=workers.write)


def _rest(store: Store, now: datetime, host: str) -> float:
    """Return from when on a server may be asked, if it was asked just before we began."""
    wait = courtesy.rest(store, now, host)
    return time.monotonic() + wait if wait else 0.0


def _left_alone(feed: Feed, now: datetime) -> SyncResult:
    if feed.gone:
        return result(feed, SyncStatus.GONE)
    if feed.paused:
        return replace(result(feed, SyncStatus.NOT_DUE), due_reason=schedule.PAUSED)
    why = schedule.hold(feed, now)
    return replace(result(feed, SyncStatus.NOT_DUE), due_reason=why or portal.WAITING)


def _side_by_side(
    lanes: Lanes, start: Callable[[Feed], Future[SyncResult]], cancelled: Callable[[], bool]
) -> Iterator[tuple[Feed, Future[SyncResult]]]:
    """Start a few feeds at a time, as their servers are free, and yield each that is done."""
    finished: SimpleQueue[tuple[Feed, Future[SyncResult]]] = SimpleQueue()
    running = 0
    while (lanes or running) and not cancelled():
        while running < AT_ONCE and (feed := lanes.take(time.monotonic())):
            start(feed).add_done_callback(partial(_put, finished, feed))
            running += 1
        pause = lanes.wait(time.monotonic(), LOOK) if running < AT_ONCE else LOOK
        try:
            feed, future = finished.get(timeout=pause)
        except Empty:
            continue
        running -= 1
        lanes.release(feed, time.monotonic())
        yield feed, future


def _put(
    finished: SimpleQueue[tuple[Feed, Future[SyncResult]]], feed: Feed, future: Future[SyncResult]
) -> None:
    finished.put((feed, future))
