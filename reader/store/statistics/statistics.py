"""What the user's own reading comes to: counted when asked, from openings, marks and dates."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from reader.model import Feed, FeedReading, Statistics, Symptom
from reader.store import health
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.feeds import FeedTable
from reader.store.statistics import feeds as statistics_feeds
from reader.store.statistics import periods as statistics_periods
from reader.store.statistics.days import (
    begin_of,
    by_hour,
    day_of,
    longest_streak,
    periods,
    step_for,
    widened,
)
from reader.store.statistics.feeds import SETTLED, Opened
from reader.store.statistics.openings import OpeningTable
from reader.store.statistics.terms import terms
from reader.store.values import moment, seconds

NEVER_DAYS = 90  # in which not one article of a feed was opened
ARTICLES, TERMS = 10, 10  # how many are told

# Nothing is opened before it arrives, so what arrived since then was opened since then.
OPENED = """
    SELECT m.feed_id, m.sorted_at, m.read
    FROM (
        SELECT DISTINCT article_id FROM openings INDEXED BY openings_by_time WHERE at >= :since
    ) o CROSS JOIN marks m ON m.article_id = o.article_id
    WHERE m.sorted_at >= :since
"""
QUARTERS = """
    SELECT at / 900, count(*) FROM openings INDEXED BY openings_by_time
    WHERE at >= :since GROUP BY at / 900
"""
DIFFERENT = """
    SELECT count(DISTINCT article_id) FROM openings INDEXED BY openings_by_time WHERE at >= :since
"""
READ_FEEDS = """
    SELECT DISTINCT feed_id FROM openings INDEXED BY openings_by_time WHERE at >= :since
"""
TIMED = "SELECT min(at) FROM openings WHERE seconds > 0"
BEGUN = "SELECT min(added) FROM feeds"


class StatisticTable:
    """Statistics, read from the other tables; takes tens of milliseconds in a large library."""

    def __init__(
        self,
        database: Database,
        feeds: FeedTable,
        categories: CategoryTable,
        openings: OpeningTable,
    ) -> None:
        self._database = database
        self._feeds, self._categories, self._openings = feeds, categories, openings

    def reading(self, days: int | None, zone: tzinfo | None, now: datetime) -> Statistics:
        """Return the statistics of the last days, today among them; None: from the beginning.

        `zone` is the user's; None: the system's.
        """
        counted = self._openings.first()
        last = day_of(seconds(now) or 0, zone)
        first = self._first(days, counted, last, zone)
        step = step_for(first, last)
        first = widened(first, step)
        judged = first if counted is None else max(first, day_of(seconds(counted) or 0, zone))
        since = begin_of(first, zone)
        opened, feeds = self._opened(since), self._feeds.all()
        found = statistics_periods.counted(
            self._database, list(periods(first, last, step)), zone, opened
        )
        readings = statistics_feeds.readings(
            self._database, feeds, opened, begin_of(judged, zone), since
        )
        quarters = dict(self._rows(QUARTERS, since))
        never_since, never = self._never(feeds, counted, last, zone, now)
        return Statistics(
            first,
            last,
            step,
            counted_since=counted,
            timed_since=moment(self._value(TIMED)),
            judged_since=judged,
            arrived=sum(period.arrived for period in found),
            opened=self._rows(DIFFERENT, since)[0][0],
            judged=sum(reading.arrived for reading in readings),
            opened_of_judged=sum(reading.opened for reading in readings),
            seconds=sum(period.seconds for period in found),
            periods=found,
            hours=by_hour(quarters, zone),
            streak=longest_streak(quarters, zone),
            feeds=tuple(reading for reading in readings if reading.arrived or reading.seconds),
            languages=statistics_feeds.by_language(readings, feeds),
            categories=statistics_feeds.by_category(readings, feeds, self._categories.all()),
            never_since=never_since,
            never_opened=never,
            troubled=statistics_feeds.troubled(self._database, feeds, now),
            articles=tuple(self._openings.most_read(moment(since), limit=ARTICLES)),
            terms=terms(self._database, since, TERMS),
        )

    def health(self, zone: tzinfo | None, now: datetime) -> list[Symptom]:
        """Return what ails feeds."""
        feeds, counted = self._feeds.all(), self._openings.first()
        _, never = self._never(feeds, counted, day_of(seconds(now) or 0, zone), zone, now)
        return health.symptoms(self._database, feeds, never, now)

    def _first(
        self, days: int | None, counted: datetime | None, last: date, zone: tzinfo | None
    ) -> date:
        """Return the first day of the span; the beginning is the first feed or opening."""
        if days is not None:
            return last - timedelta(days=max(1, days) - 1)
        known = [
            day_of(at, zone) for at in (self._value(BEGUN), seconds(counted)) if at is not None
        ]
        return min([*known, last])

    def _never(
        self,
        feeds: Sequence[Feed],
        counted: datetime | None,
        last: date,
        zone: tzinfo | None,
        now: datetime,
    ) -> tuple[date | None, tuple[FeedReading, ...]]:
        """Return the feeds never read and since when; None where it is too early to say."""
        if counted is None or now - counted < SETTLED:
            return None, ()
        first = max(last - timedelta(days=NEVER_DAYS - 1), day_of(seconds(counted) or 0, zone))
        since = begin_of(first, zone)
        readings = statistics_feeds.readings(self._database, feeds, (), since, since)
        read = {feed_id for (feed_id,) in self._rows(READ_FEEDS, since)}
        return first, statistics_feeds.never_opened(readings, feeds, read, now)

    def _opened(self, since: int) -> list[Opened]:
        """Return the articles that arrived since then and were opened, each once."""
        return list(map(Opened._make, self._rows(OPENED, since)))

    def _rows(self, statement: str, since: int) -> list[Any]:
        return self._database.connection.execute(statement, {"since": since}).fetchall()

    def _value(self, statement: str) -> int | None:
        value: int | None = self._database.connection.execute(statement).fetchone()[0]
        return value
