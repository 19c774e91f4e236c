"""What became of the articles of each feed, and what that comes to by language and category."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from reader.model import Category, Feed, FeedReading, FeedTrouble, Portion
from reader.store.database import Database
from reader.store.values import moment, seconds

SILENT = timedelta(days=90)  # without an article
FAILING = timedelta(days=3)  # before that it may be a passing trouble
SETTLED = timedelta(days=14)  # before that nobody can be said never to read a feed

ARRIVED = """
    SELECT f.id,
        (SELECT count(*) FROM articles a INDEXED BY articles_by_feed
            WHERE a.feed_id = f.id AND a.sorted_at >= :since),
        (SELECT count(*) FROM marks m INDEXED BY marks_unread_by_feed
            WHERE m.feed_id = f.id AND m.read = 0 AND m.sorted_at >= :since)
    FROM feeds f
"""
SPENT = """
    SELECT feed_id, sum(seconds) FROM openings INDEXED BY openings_by_time
    WHERE at >= :since GROUP BY feed_id
"""
NEWEST = """
    SELECT f.id, (SELECT max(a.sorted_at) FROM articles a INDEXED BY articles_by_feed
        WHERE a.feed_id = f.id)
    FROM feeds f
"""


class Opened(NamedTuple):  # a row as it comes: there may be tens of thousands
    """An article that was opened: whose it is, when it arrived, whether it is marked read."""

    feed_id: int
    arrived: int
    read: int


def readings(
    database: Database,
    feeds: Sequence[Feed],
    opened: Iterable[Opened],
    since: int,
    spent_since: int,
) -> tuple[FeedReading, ...]:
    """Return what became of the articles since then, by feed, the most opened first."""
    db = database.connection
    of_feed = {
        id_: (arrived, unread) for id_, arrived, unread in db.execute(ARRIVED, {"since": since})
    }
    spent = dict(db.execute(SPENT, {"since": spent_since}).fetchall())
    looked, unread_looked = Counter[int](), Counter[int]()
    for article in opened:
        if article.arrived >= since:
            looked[article.feed_id] += 1
            unread_looked[article.feed_id] += not article.read
    found = []
    for feed in feeds:
        arrived, unread = of_feed.get(feed.id, (0, 0))
        read = arrived - unread + unread_looked[feed.id]
        reading = FeedReading(
            feed.id, feed.title, arrived, looked[feed.id], read, spent.get(feed.id, 0)
        )
        found.append(reading)
    return tuple(sorted(found, key=lambda f: (-f.opened, -f.arrived, f.title.casefold())))


def by_language(readings: Iterable[FeedReading], feeds: Iterable[Feed]) -> tuple[Portion, ...]:
    """Add feeds up by the language that they declare, without its region."""
    language = {feed.id: feed.language.replace("_", "-").split("-")[0] for feed in feeds}
    return _portions((language[reading.feed_id], reading) for reading in readings)


def by_category(
    readings: Iterable[FeedReading], feeds: Iterable[Feed], categories: Sequence[Category]
) -> tuple[Portion, ...]:
    """Add feeds up by the categories at the top; a feed in two of them counts in both."""
    parent = {category.id: category.parent_id for category in categories}
    name = {category.id: category.name for category in categories}
    tops = {
        feed.id: {name[_top(id_, parent)] for id_ in feed.category_ids} or {""} for feed in feeds
    }
    return _portions((top, r) for r in readings for top in sorted(tops[r.feed_id]))


def never_opened(
    readings: Iterable[FeedReading], feeds: Iterable[Feed], read_feeds: set[int], now: datetime
) -> tuple[FeedReading, ...]:
    """Return the feeds that bring articles of which none was opened, the busiest first."""
    known = {
        feed.id
        for feed in feeds
        if not feed.muted and (feed.added is None or now - feed.added >= SETTLED)
    }
    found = [r for r in readings if r.arrived and r.feed_id in known - read_feeds]
    return tuple(sorted(found, key=lambda r: (-r.arrived, r.title.casefold())))


def troubled(database: Database, feeds: Iterable[Feed], now: datetime) -> tuple[FeedTrouble, ...]:
    """Return the feeds that are gone, have failed for days, or have long been silent."""
    newest = dict(database.connection.execute(NEWEST).fetchall())
    found = [
        FeedTrouble(
            feed.id, feed.title, moment(newest[feed.id]), feed.error, feed.failing_since, feed.gone
        )
        for feed in feeds
        if feed.id in newest and (_fails(feed, now) or _silent(feed, newest[feed.id], now))
    ]
    return tuple(sorted(found, key=_oldest_first))


def _fails(feed: Feed, now: datetime) -> bool:
    lasting = feed.failing_since is not None and now - feed.failing_since >= FAILING
    return feed.gone or (feed.error is not None and lasting)


def _silent(feed: Feed, newest: int | None, now: datetime) -> bool:
    if newest is None:
        return feed.checked is not None and feed.added is not None and now - feed.added >= SILENT
    return newest < (seconds(now - SILENT) or 0)


def _oldest_first(trouble: FeedTrouble) -> tuple[bool, bool, int, str]:
    since = seconds(trouble.failing_since or trouble.last_article) or 0
    return not trouble.gone, trouble.failing_since is None, since, trouble.title.casefold()


def _top(id_: int, parent: Mapping[int, int | None]) -> int:
    above = parent[id_]
    return id_ if above is None else _top(above, parent)


def _portions(named: Iterable[tuple[str, FeedReading]]) -> tuple[Portion, ...]:
    arrived, opened = defaultdict[str, int](int), defaultdict[str, int](int)
    for name, reading in named:
        arrived[name] += reading.arrived
        opened[name] += reading.opened
    found = [Portion(name, arrived[name], opened[name]) for name in arrived if arrived[name]]
    return tuple(sorted(found, key=lambda p: (-p.arrived, p.name.casefold())))
