"""Articles, and the lists they stand in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.model.documents import Enclosure
from reader.model.words import Sentence


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the timeline draws of an article; its body stays in the store."""

    id: int
    feed_id: int
    title: str
    teaser: str = ""  # plain text, at most 240 characters
    author: str = ""
    url: str = ""
    sorted_at: datetime | None = None  # min(published, first seen); what lists are ordered by
    image_url: str = ""
    read: bool = False
    starred: bool = False
    story_id: int | None = None  # None: stands alone
    story_sources: int = 0  # independent sources of its story; shown from 2 on
    fold_id: int | None = None  # articles of one fold tell the same; None: stands alone
    folded: tuple[int, ...] = ()  # the others of its fold that the list leaves out, in its order
    folded_unread: int = 0  # how many of those are unread
    score: float = 0.0  # how well it fits a search; 0 elsewhere
    section_id: int | None = None  # the category that its words tell, if only one does surely
    tagged: bool = False  # it carries tags of the user's own


@dataclass(frozen=True, slots=True)
class Article:
    """One article, whole."""

    id: int
    feed_id: int
    guid: str
    title: str
    url: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    first_seen: datetime | None = None
    sorted_at: datetime | None = None
    author: str = ""
    html: str = ""  # as the feed said it; content.clean is the only door to the screen
    summary: str = ""
    text: str = ""
    image_url: str = ""
    image_caption: str = ""
    author_image: str = ""  # a picture of who wrote it
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    comments_url: str = ""
    comments_feed: str = ""
    comment_count: int | None = None  # as its feed said last; None: it does not say
    language: str = ""
    source_title: str = ""
    source_url: str = ""
    words: int = 0
    revision: int = 1  # 1: never changed since it came
    reworded: datetime | None = None  # when its words last changed here; None: they never did
    read: bool = False
    starred: bool = False
    read_count: int = 0  # how often the user opened it
    last_opened: datetime | None = None
    scroll: float = 0.0  # how far it was read, 0 to 1
    story_id: int | None = None
    story_sources: int = 0


@dataclass(frozen=True, slots=True)
class Revision:
    """What an article said before its feed changed it."""

    number: int  # the article's own count while it said this
    seen: datetime | None  # when it came
    replaced: datetime | None  # when other words came in its place
    title: str
    html: str  # as the feed said it, like an article's
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Something that the user changed; `told` says what, in words."""

    id: int
    made: datetime | None
    told: Sentence
    undone: datetime | None = None  # None: in force


@dataclass(frozen=True, slots=True)
class Tag:
    """The user's own word on articles."""

    id: int
    name: str
    articles: int = 0  # how many carry it


class Stretch(NamedTuple):
    """A stretch of a text, in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A few lines of a text, and where in them the words stand that were looked for."""

    text: str
    marks: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class SmartFolder:
    """A search that the user keeps under a name."""

    id: int
    name: str
    query: str


class Order(StrEnum):
    """How a list is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    OPENED = "opened"  # by when the user last opened them
    RELEVANCE = "relevance"  # searches only


@dataclass(frozen=True, slots=True)
class Query:
    """Which articles to show; an empty query shows them all. Conditions add up."""

    feed_id: int | None = None
    category_id: int | None = None  # with the categories inside it
    story_id: int | None = None
    topic: str = ""  # a topic's key: the articles that are its evidence
    section_id: int | None = None  # a category that articles of other feeds tell by their words
    text: str = ""  # words to search for
    unread_only: bool = False
    starred_only: bool = False
    opened_only: bool = False  # the reading history
    fold: bool = False  # one article for each fold: others that tell the same are left out
    unmuted_only: bool = False  # without feeds that are muted
    for_today: bool = False  # without feeds that are muted, or hidden from Today
    stories_only: bool = False  # one lead article for each story of two or more sources
    since: datetime | None = None
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of a list ended: the sort key and id of its last row."""

    key: float
    id: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Unread articles, for the sidebar."""

    unread: int = 0
    today: int = 0  # unread, since local midnight
    starred: int = 0  # all starred, read or not
    stories: int = 0  # stories of two or more sources in the last 24 h
    by_feed: tuple[tuple[int, int], ...] = ()  # (feed id, unread), feeds with none left out
    by_category: tuple[tuple[int, int], ...] = ()  # with the categories inside it


def quoted(text: str) -> str:
    """Return what to search for to find these very words beside each other."""
    return '"' + text.replace('"', " ") + '"'
