"""Which feeds are not well: failing, moved, silent, noisy, slow, or never read."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from reader.model import Ailment, Feed, FeedReading, Symptom
from reader.store.database import Database
from reader.store.values import moment, seconds

LOOKED_AT = 30  # articles of a feed that tell how often it publishes
TIMES, AT_LEAST = 6, timedelta(days=30)  # silence: so many times as long as usual, and so long
NEVER_CAME = timedelta(days=14)  # without any article
NOISY, WEEK = 40.0, timedelta(days=7)  # articles a day, over that time
SLOW, ENOUGH = 5_000, 3  # milliseconds, over so many requests at least
LAST_VISITS = 5

PACE = """
    SELECT f.id, count(a.sorted_at), min(a.sorted_at), max(a.sorted_at)
    FROM feeds f JOIN articles a ON a.id IN (
        SELECT id FROM articles INDEXED BY articles_by_feed
        WHERE feed_id = f.id ORDER BY sorted_at DESC LIMIT :looked_at
    )
    GROUP BY f.id
"""
ARRIVED = """
    SELECT f.id, (SELECT count(*) FROM articles a INDEXED BY articles_by_feed
        WHERE a.feed_id = f.id AND a.sorted_at BETWEEN :since AND :now)
    FROM feeds f
"""
TOOK = """
    SELECT f.id, avg(v.took), count(*)
    FROM feeds f JOIN visits v ON v.id IN (
        SELECT id FROM visits INDEXED BY visits_by_feed
        WHERE feed_id = f.id ORDER BY id DESC LIMIT :last
    )
    GROUP BY f.id
"""


def symptoms(
    database: Database, feeds: Iterable[Feed], unread: Iterable[FeedReading], now: datetime
) -> list[Symptom]:
    """Return what ails feeds, each ailment for itself; a feed may have several.

    `unread`: those of which nothing was opened. Feeds that fail are not called silent too; what
    the user paused ails nothing.
    """
    feeds = [feed for feed in feeds if not feed.paused]
    return [
        *_of_articles(database, feeds, now),
        *_of_visits(database, feeds),
        *_of_reading(feeds, unread),
    ]


def _of_articles(database: Database, feeds: Iterable[Feed], now: datetime) -> Iterator[Symptom]:
    db = database.connection
    pace = {id_: row for id_, *row in db.execute(PACE, {"looked_at": LOOKED_AT})}
    week = {"since": seconds(now - WEEK), "now": seconds(now)}
    arrived = dict(db.execute(ARRIVED, week).fetchall())
    for feed in feeds:
        count, first, last = pace.get(feed.id, (0, None, None))
        newest = moment(last)
        usual = timedelta(seconds=(last - first) / (count - 1)) if count > 2 else None
        if feed.moved_to:
            yield Symptom(feed, Ailment.MOVED)
        if feed.gone or feed.failing_since is not None:
            yield Symptom(feed, Ailment.FAILING, newest)
        elif _is_silent(feed, newest, usual, now):
            yield Symptom(feed, Ailment.SILENT, newest, usual)
        a_day = arrived.get(feed.id, 0) / (WEEK / timedelta(days=1))
        if a_day >= NOISY:
            yield Symptom(feed, Ailment.NOISY, newest, a_day=a_day)


def _of_visits(database: Database, feeds: Iterable[Feed]) -> Iterator[Symptom]:
    rows = database.connection.execute(TOOK, {"last": LAST_VISITS})
    took = {id_: average for id_, average, count in rows if count >= ENOUGH}
    for feed in feeds:
        if took.get(feed.id, 0.0) >= SLOW:
            yield Symptom(feed, Ailment.SLOW, took=took[feed.id] / 1000)


def _of_reading(feeds: Iterable[Feed], unread: Iterable[FeedReading]) -> Iterator[Symptom]:
    by_id = {feed.id: feed for feed in feeds}
    for reading in unread:
        if reading.feed_id in by_id:
            yield Symptom(by_id[reading.feed_id], Ailment.UNREAD, arrived=reading.arrived)


def _is_silent(feed: Feed, newest: datetime | None, usual: timedelta | None, now: datetime) -> bool:
    if newest is None:
        known = feed.checked is not None and feed.added is not None
        return known and feed.added is not None and now - feed.added >= NEVER_CAME
    quiet = now - newest
    if usual is None:
        return quiet >= TIMES * AT_LEAST
    return quiet >= max(AT_LEAST, TIMES * usual)
