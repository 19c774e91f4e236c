"""What the trends engine takes from the store and hands back to it, as plain values."""

from dataclasses import dataclass
from datetime import datetime

from reader.model import QuietPost, Trending, Window


@dataclass(frozen=True, slots=True)
class FreshArticle:
    """An article as the engine takes it from the library."""

    id: int
    feed_id: int
    title: str
    text: str  # the beginning of it
    at: datetime  # published, or first seen
    url: str
    language: str  # as declared
    backlog: bool = False  # without a date, and there when the feed was added: of no day


@dataclass(frozen=True, slots=True)
class LiveChunk:
    """Some articles of the last days as the engine remembers them; `value` is its own."""

    id: int  # of the first article
    newest: int  # time of the newest article
    value: bytes


@dataclass(frozen=True, slots=True)
class KeyTerms:
    """The terms that tell most of an article: compared form, as written, weight up to 1."""

    article_id: int
    terms: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True)
class Posts:
    """When a feed posted lately, newest first, and its newest article."""

    feed_id: int
    times: tuple[int, ...]
    article_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story as it is kept."""

    article_id: int
    feed_id: int
    at: datetime
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story of several articles, whole."""

    id: int
    lead_id: int
    first: int
    last: int
    source_count: int
    article_ids: tuple[int, ...]
    folds: tuple[int | None, ...] = ()  # of each article, the first of its fold; None: none


@dataclass(frozen=True, slots=True)
class TrendStep:
    """One short write of the engine; what is empty is left as it is."""

    choices: int | None = None  # how often the user had changed stories when it was thought
    first_article: int = 0  # the first that it takes in, if any
    last_article: int = 0  # all up to this one are remembered, and their terms kept
    last_story: int = 0  # all up to this one have found their stories: they are done
    live: LiveChunk | None = None
    live_since: int = 0  # what is older all through is forgotten
    memory: int = 0  # in which format all that is remembered now stands
    terms: tuple[KeyTerms, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    gone: tuple[tuple[int, int | None], ...] = ()  # stories no more; and what they are part of
    alone: tuple[int, ...] = ()  # articles that have left their stories and stand alone
    days: tuple[tuple[int, str], ...] = ()
    panels: tuple[Trending, ...] = ()
    marks: tuple[int, ...] = ()  # of each panel, what it was made of
    known: int = 0  # the newest article when they were made
    # Panels that stay, but for the posts of quiet feeds; others are no more.
    kept: tuple[tuple[int | None, Window, tuple[QuietPost, ...]], ...] = ()
    made_of: int = 0  # a mark of all that the panels depend on
