"""What the trends engine takes from the store and hands back to it, as plain values."""

from dataclasses import dataclass
from datetime import datetime

from reader.model import Trending


@dataclass(frozen=True, slots=True)
class FreshArticle:
    """An article that the engine has not seen yet."""

    id: int
    feed_id: int
    title: str
    text: str  # the beginning of it
    at: datetime  # published, or first seen
    url: str
    language: str  # as declared
    backlog: bool = False  # without a date, and there when the feed was added: of no day


@dataclass(frozen=True, slots=True)
class LiveArticle:
    """An article of the last days as the engine remembers it; `value` is its own JSON."""

    id: int
    feed_id: int
    at: int
    value: str


@dataclass(frozen=True, slots=True)
class KeyTerms:
    """The terms that tell most of an article: compared form, as written, weight up to 1."""

    article_id: int
    terms: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story of several articles, whole."""

    id: int
    lead_id: int
    first: int
    last: int
    source_count: int
    article_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TrendStep:
    """One short write of the engine; what is empty is left as it is."""

    last_article: int = 0  # all up to this one are seen
    live: tuple[LiveArticle, ...] = ()
    live_since: int = 0  # older ones are forgotten
    terms: tuple[KeyTerms, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    gone: tuple[int, ...] = ()  # stories that became part of another
    days: tuple[tuple[int, str], ...] = ()
    panels: tuple[Trending, ...] = ()
