"""The nouns of the reader: frozen values that cross layers, threads and processes.

They hold data and answer questions about their own fields, no more. This module
imports nothing else of ours, so every other one may import it. Times are aware
datetimes in UTC; None means "not known", and the field says so.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words for the user, kept as a template and its values, so they can be translated."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, text: str, **values: Value) -> Self:
        """Return the sentence `text` with `{name}` places filled by `values`."""
        return cls(text, tuple(values.items()))

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.text.format(**dict(self.values))


# ---------------------------------------------------------------- feeds and categories


@dataclass(frozen=True, slots=True)
class Category:
    """A folder of feeds; folders nest. `parent_id` None: at the top."""

    id: int
    name: str
    parent_id: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed the user follows, with what we know of its server's last answer."""

    id: int
    url: str
    title: str  # the user's own name for it where there is one, else the feed's, else the host
    site_url: str = ""
    description: str = ""
    language: str = ""  # BCP 47 as the feed declares it, lower case; "" where it does not
    icon_url: str = ""
    category_ids: tuple[int, ...] = ()
    publisher: str = ""  # registrable domain of the site (or of the feed's address)
    added: datetime | None = None
    etag: str = ""  # byte for byte as received; "" where the last 200 had none
    last_modified: str = ""  # likewise
    body_hash: str = ""  # of the last body that was parsed and stored
    checked: datetime | None = None  # the last request; None: never asked
    changed: datetime | None = None  # the last time articles came
    next_due: datetime | None = None  # None: at once
    due_reason: Sentence | None = None  # why then: "the server asked for 4 h"
    status: int = 0  # of the last answer; 0: no answer
    error: Sentence | None = None  # why the last sync failed; None: it did not
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    gone: bool = False  # 410: not asked any more
    interval: int = 3600  # seconds, adapted to how often the feed posts
    muted: bool = False
    min_wait: int = 0  # seconds between visits that the last document and its server ask for
    skip_hours: int = 0  # bit n: it asks not to be visited in hour n (UTC)
    skip_days: int = 0  # bit n: nor on day n (Monday is 0)
    moved_to: str = ""  # where a permanent redirect leads; `url` follows once it has lasted
    moved_count: int = 0  # how often in a row it led there
    moved_since: datetime | None = None


# ---------------------------------------------------------------- what documents say


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that belongs to an article: sound, video, picture, document."""

    url: str
    type: str = ""  # media type as declared
    length: int | None = None  # bytes as declared
    title: str = ""


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article as its feed tells it, before we know whether it is new."""

    guid: str  # never empty: id, else link, else a hash of title and text
    title: str = ""  # plain text
    url: str = ""  # absolute; "" where there is none
    published: datetime | None = None  # None: the feed gives no date that can be read
    updated: datetime | None = None
    author: str = ""
    html: str = ""  # the fullest text, as the feed said it (not cleaned), links made absolute
    summary: str = ""  # the short text as HTML where the feed has one besides `html`
    text: str = ""  # plain text of `html` (or `summary`), for search and trends
    image_url: str = ""  # the lead picture
    image_caption: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    comments_url: str = ""
    language: str = ""
    source_title: str = ""  # the feed it was taken from, where the item names one
    source_url: str = ""


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document, read."""

    title: str
    articles: tuple[ParsedArticle, ...] = ()
    format: str = ""  # "rss", "rdf", "atom", "json", "cdf"
    site_url: str = ""
    self_url: str = ""
    description: str = ""
    language: str = ""
    icon_url: str = ""
    min_wait: int | None = None  # seconds that ttl / sy:update* ask us to wait; None: not said
    skip_hours: tuple[int, ...] = ()  # UTC
    skip_days: tuple[int, ...] = ()  # Monday is 0


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page offers."""

    url: str
    title: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed of an OPML file, with each folder it stands in as a path of names."""

    url: str
    title: str = ""
    site_url: str = ""
    paths: tuple[tuple[str, ...], ...] = ()  # () and ((),) both mean: in no folder
    attributes: tuple[tuple[str, str], ...] = ()  # what else the outline said, kept for export


# ---------------------------------------------------------------- articles


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
    score: float = 0.0  # how well it fits a search; 0 elsewhere


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
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    comments_url: str = ""
    language: str = ""
    source_title: str = ""
    source_url: str = ""
    words: int = 0
    revision: int = 1  # 1: never changed since it came
    read: bool = False
    starred: bool = False
    read_count: int = 0  # how often the user opened it
    last_opened: datetime | None = None
    scroll: float = 0.0  # how far it was read, 0 to 1
    story_id: int | None = None
    story_sources: int = 0


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
    text: str = ""  # words to search for
    unread_only: bool = False
    starred_only: bool = False
    opened_only: bool = False  # the reading history
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


# ---------------------------------------------------------------- syncing


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sync did to the store, by article id."""

    new: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()


class SyncStatus(StrEnum):
    """How the sync of one feed ended."""

    NEW = "new"
    UNCHANGED = "unchanged"
    NOT_DUE = "not-due"
    FAILED = "failed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How the sync of one feed ended: with changes, or with a reason it failed."""

    feed_id: int
    url: str
    status: SyncStatus
    changes: Changes = Changes()
    error: Sentence | None = None
    next_due: datetime | None = None
    due_reason: Sentence | None = None


# ---------------------------------------------------------------- trending


class Window(StrEnum):
    """How far back the trending panel looks."""

    H6 = "6h"
    H24 = "24h"
    D3 = "3d"
    D7 = "7d"

    @property
    def hours(self) -> int:
        """Return the length in hours."""
        return {"6h": 6, "24h": 24, "3d": 72, "7d": 168}[self.value]


@dataclass(frozen=True, slots=True)
class Story:
    """Articles of several sources on the same event."""

    id: int
    title: str  # of the lead article, not rewritten
    lead_id: int
    article_ids: tuple[int, ...]
    feed_ids: tuple[int, ...]  # one for each independent source, the lead's first
    source_count: int  # independent sources; copies and sections of one publisher count once
    first: datetime
    last: datetime
    score: float = 0.0
    factor: float = 0.0  # how many times the usual rate of these feeds; 0: not known
    spark: tuple[int, ...] = ()  # arrivals in equal steps over the window, oldest first
    reason: Sentence | None = None  # "12 articles from 7 sources in 3 h, 8x the usual"
    new_count: int = 0  # articles since the user last looked at it


@dataclass(frozen=True, slots=True)
class Topic:
    """A term or phrase that is written about much more than usual."""

    key: str  # stable, for queries, follow and mute
    label: str  # in the spelling that articles use
    article_ids: tuple[int, ...]
    article_count: int
    source_count: int
    factor: float  # times the usual
    spark: tuple[int, ...] = ()
    reason: Sentence | None = None


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article that the user has opened often."""

    id: int
    title: str
    feed_id: int
    read_count: int


@dataclass(frozen=True, slots=True)
class Trending:
    """What the panel shows for one scope and window."""

    window: Window
    category_id: int | None = None  # None: all
    computed: datetime | None = None  # None: never yet
    stories: tuple[Story, ...] = ()
    topics: tuple[Topic, ...] = ()
    most_read: tuple[ReadArticle, ...] = ()
    note: Sentence | None = None  # the truth where there is little to show


class Relation(StrEnum):
    """Why an article is offered beside another."""

    SAME_STORY = "same story"
    EARLIER = "earlier chapter"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class Related:
    """An article offered beside another, and why."""

    row: ArticleRow
    relation: Relation
    terms: tuple[str, ...] = ()  # what both share, as written
    score: float = 0.0


# ---------------------------------------------------------------- what reading makes of it


@dataclass(frozen=True, slots=True)
class Extracted:
    """The article that a web page holds."""

    title: str
    html: str
    text: str
    author: str = ""
    published: datetime | None = None
    image_url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that the doctor looked at."""

    name: str
    ok: bool
    detail: Sentence | None = None
    repaired: bool = False
