"""What the user's own reading comes to, counted over some days."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from reader.model.trending import ReadArticle
from reader.model.words import Sentence


class Span(StrEnum):
    """How far back statistics look."""

    D7 = "7d"
    D30 = "30d"
    D90 = "90d"
    Y1 = "1y"
    ALL = "all"

    @property
    def days(self) -> int | None:
        """Return the length in days, today being one of them; None: from the beginning."""
        return {"7d": 7, "30d": 30, "90d": 90, "1y": 365, "all": None}[self.value]


class Step(StrEnum):
    """How long one period of a chart is."""

    DAY = "day"
    WEEK = "week"  # from Monday on
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """A day, week or month: what became of the articles that arrived in it, and what was done."""

    first: date
    last: date
    arrived: int = 0
    opened_of_arrived: int = 0  # by now
    unread_of_arrived: int = 0  # neither opened nor marked read by now
    opened: int = 0  # different articles opened in it, of any age
    seconds: int = 0  # spent reading in it

    @property
    def marked_of_arrived(self) -> int:
        """Return how many of those that arrived were marked read without being opened."""
        return max(0, self.arrived - self.opened_of_arrived - self.unread_of_arrived)


@dataclass(frozen=True, slots=True)
class Portion:
    """How much arrived under a name (a language, a category), and how much of it was opened."""

    name: str  # "": none is given
    arrived: int
    opened: int

    @property
    def share(self) -> float | None:
        """Return the opened part of what arrived; None where nothing did."""
        return self.opened / self.arrived if self.arrived else None


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What became of the articles that a feed brought."""

    feed_id: int
    title: str
    arrived: int
    opened: int  # of those that arrived
    read: int  # of those that arrived: opened or marked read
    seconds: int  # spent on articles of the feed, of any age

    @property
    def share(self) -> float | None:
        """Return the opened part of what arrived; None where nothing did."""
        return self.opened / self.arrived if self.arrived else None


@dataclass(frozen=True, slots=True)
class FeedTrouble:
    """A feed that fails, is gone, or has long brought nothing."""

    feed_id: int
    title: str
    last_article: datetime | None  # None: it never brought one
    error: Sentence | None = None  # None: it answers, but is silent
    failing_since: datetime | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row on which something was read."""

    days: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ReadTerm:
    """A word that several of the articles opened have in common."""

    label: str  # in the spelling that articles use
    articles: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that the statistics page tells, of one span.

    Shares are told of the articles that arrived since `judged_since`: what came before the
    counting began could not be counted when it was opened.
    """

    first: date
    last: date  # today
    step: Step
    counted_since: datetime | None = None  # the first opening known; None: none is
    timed_since: datetime | None = None  # the first opening whose length is known
    judged_since: date | None = None
    arrived: int = 0
    opened: int = 0  # different articles, of any age
    judged: int = 0  # articles that arrived since `judged_since`
    opened_of_judged: int = 0
    seconds: int = 0
    periods: tuple[Period, ...] = ()
    hours: tuple[tuple[int, ...], ...] = ()  # openings by weekday (Monday first) and hour
    streak: Streak | None = None
    feeds: tuple[FeedReading, ...] = ()  # those with the most read first
    languages: tuple[Portion, ...] = ()
    categories: tuple[Portion, ...] = ()  # those at the top, with those inside them
    never_since: date | None = None  # None: counted too short a time to say
    never_opened: tuple[FeedReading, ...] = ()
    troubled: tuple[FeedTrouble, ...] = ()
    articles: tuple[ReadArticle, ...] = ()
    terms: tuple[ReadTerm, ...] = ()

    @property
    def share(self) -> float | None:
        """Return the opened part of what arrived; None where nothing did."""
        return self.opened_of_judged / self.judged if self.judged else None
