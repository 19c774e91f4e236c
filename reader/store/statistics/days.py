"""The user's days: where they begin, whatever the clocks did then, and what falls into them.

`zone` is the user's time zone everywhere; None: the system's. Openings come in quarters of an
hour, for every time zone there is today is a whole number of quarters from UTC.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo

from reader.model import Step, Streak

QUARTER = 900  # seconds
MOST_DAYS, MOST_WEEKS = 100, 106  # more of them would be too thin to draw
WEEK = 7


def day_of(moment: int, zone: tzinfo | None) -> date:
    """Return the user's day in which a moment lies."""
    return datetime.fromtimestamp(moment, zone).date()


def begin_of(day: date, zone: tzinfo | None) -> int:
    """Return the moment at which a day of the user begins."""
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())


def step_for(first: date, last: date) -> Step:
    """Return how long the periods of a chart over these days are."""
    days = (last - first).days + 1
    if days <= MOST_DAYS:
        return Step.DAY
    return Step.WEEK if days <= MOST_WEEKS * WEEK else Step.MONTH


def widened(first: date, step: Step) -> date:
    """Return the first day of the period in which `first` lies."""
    if step is Step.WEEK:
        return first - timedelta(days=first.weekday())
    return first.replace(day=1) if step is Step.MONTH else first


def periods(first: date, last: date, step: Step) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each period up to `last`, which may cut the last one."""
    while first <= last:
        following = _next(first, step)
        yield first, min(last, following - timedelta(days=1))
        first = following


def by_hour(quarters: Mapping[int, int], zone: tzinfo | None) -> tuple[tuple[int, ...], ...]:
    """Add up openings by weekday, Monday first, and hour of the user's day."""
    hours = [[0] * 24 for _ in range(WEEK)]
    for quarter, count in quarters.items():
        local = datetime.fromtimestamp(quarter * QUARTER, zone)
        hours[local.weekday()][local.hour] += count
    return tuple(tuple(row) for row in hours)


def longest_streak(quarters: Iterable[int], zone: tzinfo | None) -> Streak | None:
    """Return the longest run of days that have an opening each, the latest of equal ones."""
    longest: Streak | None = None
    run: Streak | None = None
    for day in sorted({day_of(quarter * QUARTER, zone) for quarter in quarters}):
        follows = run is not None and day - run.last == timedelta(days=1)
        run = Streak(run.days + 1, run.first, day) if run and follows else Streak(1, day, day)
        if longest is None or run.days >= longest.days:
            longest = run
    return longest


def _next(first: date, step: Step) -> date:
    if step is Step.MONTH:
        return (first.replace(day=1) + timedelta(days=31)).replace(day=1)
    return first + timedelta(days=WEEK if step is Step.WEEK else 1)
