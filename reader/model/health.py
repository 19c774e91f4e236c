"""How feeds fare: what each request came to, and what ails those that are not well."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reader.model.feeds import Feed
from reader.model.words import Sentence


@dataclass(frozen=True, slots=True)
class Visit:
    """One request to the server of a feed."""

    feed_id: int
    at: datetime
    status: int  # of the answer; 0: none came
    size: int  # bytes of the document, unpacked; 0 where none came
    took: int  # milliseconds until the answer was there
    new: int = 0  # articles that it brought
    error: Sentence | None = None


class Ailment(StrEnum):
    """What may be wrong with a feed."""

    FAILING = "failing"
    MOVED = "moved"
    SILENT = "silent"
    NOISY = "noisy"
    SLOW = "slow"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Symptom:
    """A feed that is not well, with what tells it; what says nothing here is None."""

    feed: Feed
    ailment: Ailment
    newest: datetime | None = None  # its last article
    usual: timedelta | None = None  # between two of its articles
    a_day: float | None = None  # articles, over the last week
    took: float | None = None  # seconds, of its last requests
    arrived: int | None = None  # articles of which none was opened
