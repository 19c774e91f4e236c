"""Bringing one feed up to date: fetch, parse, store, report.

`sync_feed` is written straight down the page and runs in a waiting thread; the steps that
belong elsewhere are sent there and waited for.
"""

import random
from dataclasses import replace
from datetime import datetime

from reader import fetch, settings
from reader.errors import (
    FetchError,
    KeychainError,
    ParseError,
    ReaderError,
    UsageError,
    WorkError,
)
from reader.feeds import access, courtesy, portal, ready, schedule, states
from reader.feeds.courtesy import Clock, Get, utc_now
from reader.feeds.hosts import host_key, is_private
from reader.feeds.visiting import Noted
from reader.model import Changes, Feed, Sentence, SyncResult, SyncStatus
from reader.store.incoming import Document
from reader.store.store import Store
from reader.workers import Workers

UNCHANGED = Changes()
BUSY = Sentence.of("its server is being asked just now")


def sync_feed(
    feed: Feed,
    store: Store,
    workers: Workers,
    *,
    now: Clock = utc_now,
    force: bool = False,
    get: Get = fetch.get,
    watch: portal.Watch | None = None,
) -> SyncResult:
    """Bring one feed up to date and say what changed, or why it failed or was left alone.

    `watch` is that of a run of many feeds, which may find out that the network is to blame.
    """
    moment, watch = now(), watch or portal.Watch()
    if watch.is_shut and portal.is_outside(feed):
        return shut_in(feed)
    if held := _held(feed, store, moment, force):
        return held
    try:
        with courtesy.claimed(feed.url, store, workers, moment, patient=force) as is_ours:
            if not is_ours:
                return replace(result(feed, SyncStatus.NOT_DUE), due_reason=BUSY)
            feed = store.feeds.get(feed.id)  # as another program may have left it just now
            if held := _held(feed, store, moment, force):
                return held
            noted = Noted(get)
            outcome = _visit(feed, store, workers, moment, noted, watch)
            noted.keep(store, workers, outcome, moment)
            return outcome
    except ReaderError as error:  # the library cannot be written, or the feed was unsubscribed
        return result(feed, SyncStatus.FAILED, error=error.sentence)


def _visit(  # noqa: PLR0917 - what a visit needs
    feed: Feed, store: Store, workers: Workers, moment: datetime, get: Get, watch: portal.Watch
) -> SyncResult:
    try:
        reply = _asked(feed, store, get)
        if states.is_unchanged(feed, reply):
            watch.answered(feed)
            return keep(feed, reply, None, store, workers, now=moment)
        kind = reply.headers.get("content-type", "")
        document = (reply.body or b"", reply.final_url, kind, moment)
        how = ready.read_beginning if reply.cut else ready.read
        read = workers.think.submit(how, *document, first_fetch=not feed.body_hash).result()
        watch.answered(feed)
        return keep(feed, reply, read, store, workers, now=moment)
    except (fetch.OfflineError, KeychainError) as error:  # not the server's fault: not counted
        return result(feed, SyncStatus.FAILED, error=error.sentence)
    except (FetchError, ParseError, WorkError) as error:
        if watch.failed(feed, error, store):
            return result(feed, SyncStatus.FAILED, error=portal.trouble().sentence)
        return keep_failure(feed, error, store, workers, moment)


def keep(
    feed: Feed,
    reply: fetch.Reply,
    read: ready.Ready | None,
    store: Store,
    workers: Workers,
    *,
    now: datetime,
) -> SyncResult:
    """Store what a good answer brought (None: nothing new), and only then its validators."""
    plan = states.Plan(
        now,
        random.random(),  # noqa: S311 - spreads visits, guards nothing
        settings.load(store).sync_minutes * schedule.MINUTE or schedule.USUAL,
        _minutes(store, feed.id) * schedule.MINUTE,
    )
    if read is None:
        known = states.after_unchanged(feed, reply, plan)
    else:
        known = states.after_document(feed, reply, read, plan)
    secret = store.accesses.get(feed.id).secret
    document = None if read is None else read.document
    known, changes = workers.write.submit(_write, store, known, document, now).result()
    if secret and not store.accesses.get(feed.id).secret:  # it moved to another server
        workers.wait.submit(access.forget_unused, store, write=workers.write)
    status = SyncStatus.NEW if changes.new or changes.updated else SyncStatus.UNCHANGED
    return result(known, SyncStatus.GONE if known.gone else status, changes)


def _minutes(store: Store, feed_id: int) -> int:
    """Return what the user wants at least between two visits; 0: nothing of this feed alone."""
    own = store.accesses.get(feed_id).minutes
    return own or store.place_rules.in_force(feed_id).minutes or 0


def keep_failure(
    feed: Feed, error: ReaderError, store: Store, workers: Workers, now: datetime
) -> SyncResult:
    """Record why a visit failed and when to try again."""
    host = host_key(feed.url)
    failures = store.hosts.failures(host)
    jitter = random.random()  # noqa: S311 - spreads visits, guards nothing
    known, delay = states.after_error(feed, error, failures, now, jitter)
    workers.write.submit(_write_failure, store, known, host, delay, failures + 1).result()
    return result(known, SyncStatus.GONE if known.gone else SyncStatus.FAILED)


def result(
    feed: Feed, status: SyncStatus, changes: Changes = UNCHANGED, *, error: Sentence | None = None
) -> SyncResult:
    """Return how the sync of a feed ended, as its record says."""
    return SyncResult(
        feed.id, feed.url, status, changes, error or feed.error, feed.next_due, feed.due_reason
    )


def shut_in(feed: Feed) -> SyncResult:
    """Return the result for a feed beyond a network that waits for a login."""
    return replace(result(feed, SyncStatus.NOT_DUE), due_reason=portal.WAITING)


def _asked(feed: Feed, store: Store, get: Get) -> fetch.Reply:
    """Return the server's answer, asked in the way that the user set for this feed.

    Of a document that is too large it is the beginning.
    """
    own = access.manner(store.accesses.get(feed.id))
    options = {} if own == fetch.Manner() else {"manner": own}
    try:
        return get(feed.url, etag=feed.etag, last_modified=feed.last_modified, **options)
    except fetch.TooLargeError as error:
        return error.reply


def _held(feed: Feed, store: Store, now: datetime, force: bool) -> SyncResult | None:
    """Return the result for a feed that is not to be asked now."""
    if feed.gone:
        return result(feed, SyncStatus.GONE)
    host = host_key(feed.url)
    why = schedule.hold(
        feed,
        now,
        force=force,
        private=is_private(feed.url),
        host_until=store.hosts.wait_until(host),
        host_reason=store.hosts.reason(host),
    )
    return replace(result(feed, SyncStatus.NOT_DUE), due_reason=why) if why else None


def _write(
    store: Store, feed: Feed, document: Document | None, now: datetime
) -> tuple[Feed, Changes]:
    host = host_key(feed.url)
    _refuse_if_left(store, feed)
    if schedule.has_moved(feed, now):
        feed = _move(store, feed)
    if document is None:
        store.feeds.record(feed)
        changes = UNCHANGED
    else:
        changes = store.articles.record_sync(feed, document)
    if store.hosts.failures(host):
        store.hosts.set_wait(host, None)
    _note_request(store, host, feed)
    return feed, changes


def _write_failure(
    store: Store, feed: Feed, host: str, delay: schedule.Delay, failures: int
) -> None:
    with store.database.transaction():
        _refuse_if_left(store, feed)
        store.feeds.record(feed)
        if delay.whole_host:
            store.hosts.set_wait(host, delay.until, delay.reason, failures)
        _note_request(store, host, feed)


def _refuse_if_left(store: Store, feed: Feed) -> None:
    """Raise UsageError where the feed was unsubscribed meanwhile; its number may be another's."""
    if store.feeds.get(feed.id).url != feed.url:
        raise UsageError("There is no feed {id}.", id=feed.id)


def _note_request(store: Store, host: str, feed: Feed) -> None:
    """Keep when a public server was asked, so that a restart does not come too close to it."""
    if feed.checked and not is_private(feed.url):
        store.hosts.set_last_request(host, feed.checked)


def _move(store: Store, feed: Feed) -> Feed:
    """Return the feed at its new address, or at rest where that is followed already."""
    other = store.feeds.by_url(feed.moved_to)
    if not access.may_follow(feed.url, feed.moved_to):
        access.drop_login(store, feed.id)  # what it was told is not for another server
    if other is None:
        return states.at_new_address(feed)
    store.feeds.set_categories(other.id, {*other.category_ids, *feed.category_ids})
    return states.followed_elsewhere(feed)
