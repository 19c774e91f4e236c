"""What documents say: feeds, pages and OPML, read but not yet kept."""

from dataclasses import dataclass
from datetime import datetime

from reader.model.words import Sentence


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
    author_image: str = ""  # a picture of who wrote it
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    comments_url: str = ""  # the page where readers talk about it
    comments_feed: str = ""  # the same as a feed
    comment_count: int | None = None  # None: the feed does not say
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
    whole: bool = True  # False: the document broke off; what it had of its last item is left out


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
    next_url: str = ""  # where the page says that its article goes on; "" where it ends
    note: Sentence | None = None  # what the reader should know: "only the beginning is open"
