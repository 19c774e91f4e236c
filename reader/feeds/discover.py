"""The feeds that a web page offers: what it declares first, links that look like feeds after."""

import html
import re
from urllib.parse import urlsplit

from reader.content.text import plain_text
from reader.feeds.encodings import to_text
from reader.feeds.links import absolute
from reader.feeds.markup import folded
from reader.model import FoundFeed

_MAX_CHARACTERS = 8_000_000
_MAX_FOUND = 50
# What does not end runs to the end of the page, as in browsers: a search for ends that are not
# there, begun anew at each beginning, would take hours for a hostile page.
_SILENT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*+>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"""<(link|base|a)\b((?:[^<>"']|"[^"]*"|'[^']*')*+)>""", re.IGNORECASE)
# Also names without a value: left out, each of their letters would be tried as a beginning.
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]++))?""")
_FEED_TYPES = re.compile(
    r"(?:application|text)/(?:rss|atom|rdf|x-rss|x-atom|feed|x\.atom|x\.rss)(?:\+(?:xml|json))?"
)
_LOOSE_TYPES = frozenset({"application/xml", "text/xml", "application/json", "application/rdf"})
_FEED_PATH = re.compile(
    r"(?:^|/)(?:feeds?|rss|atom|rdf|xml/rss|index\.(?:xml|rdf)|rss2|rss20|syndication)"
    r"(?:[/._-]?(?:rss|atom|xml|index|feed|all|full|news|main|latest|posts?))*"
    r"(?:\.(?:xml|rss|rdf|atom|json|php|aspx?|cfm))?/?$"
    r"|\.(?:rss|atom|rdf)$|(?:rss|atom|feed)[^/]*\.xml$|/feed\.json$",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(
    r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|format=(?:feed|rss|atom)|type=rss|alt=rss|rss=1)",
    re.IGNORECASE,
)
_FEED_WORDS = re.compile(r"\b(?:rss|atom(?:\s+feed)?|rdf|feed|syndicat\w+)\b", re.IGNORECASE)
_SERVICES = re.compile(
    r"(?:add\.my\.yahoo|bloglines|newsgator|netvibes|feedly|inoreader|google\.com/(?:ig|reader)"
    r"|facebook|twitter|/wiki/)",
    re.IGNORECASE,
)
_CHANNEL = re.compile(rb"\"(?:channelId|externalId)\"\s*:\s*\"(UC[\w-]{22})\"")
_COMMENTS = re.compile(
    r"/comments?/|[?&]feed=comments|\bcomments?\b|kommentar|komentar", re.IGNORECASE
)


def feed_links(page: bytes, url: str) -> list[FoundFeed]:
    """Return the feeds that `page`, found at `url`, leads to; the best guess stands first.

    First those it declares (`<link rel=alternate>`), the comments' after the others; then links
    of its text that look like feeds.
    """
    text = _SILENT.sub(" ", to_text(page)[:_MAX_CHARACTERS])
    declared: dict[str, FoundFeed] = {}
    hinted: dict[str, FoundFeed] = {}
    base = url
    based = False
    for tag in _TAG.finditer(text):
        name = tag[1].lower()
        attributes = _attributes(tag[2])
        if name == "base" and not based and attributes.get("href"):
            base, based = absolute(attributes["href"], url) or url, True
        elif name == "link":
            _keep(declared, _declared(attributes, base))
        elif name == "a" and len(hinted) < _MAX_FOUND:
            _keep(hinted, _hinted(attributes, base, text[tag.end() : tag.end() + 200]))
    if not declared:
        _keep(declared, _of_video(page, url))
    unique: dict[str, FoundFeed] = {}
    for feed in (*_articles_first(declared), *_articles_first(hinted)):
        _keep(unique, feed)
    return list(unique.values())[:_MAX_FOUND]


def _of_video(page: bytes, url: str) -> FoundFeed | None:
    """Return the feed of the channel that a video is of: its page names it in its data alone."""
    host = _address(url, "").partition("://")[2].partition("/")[0]
    found = _CHANNEL.search(page) if host.endswith(("youtube.com", "youtu.be")) else None
    if found is None:
        return None
    channel = found[1].decode("ascii")
    return FoundFeed(f"https://www.youtube.com/feeds/videos.xml?channel_id={channel}")


def _attributes(text: str) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(text):
        if value:
            attributes.setdefault(name.lower(), html.unescape(value.strip("\"'")).strip())
    return attributes


def _keep(feeds: dict[str, FoundFeed], feed: FoundFeed | None) -> None:
    if feed is not None:
        feeds.setdefault(feed.url, feed)


def _articles_first(feeds: dict[str, FoundFeed]) -> list[FoundFeed]:
    return sorted(feeds.values(), key=lambda feed: bool(_is_comments(feed)))


def _is_comments(feed: FoundFeed) -> re.Match[str] | None:
    return _COMMENTS.search(feed.url) or _COMMENTS.search(feed.title)


def _declared(attributes: dict[str, str], base: str) -> FoundFeed | None:
    relations = attributes.get("rel", "").lower().split()
    kind = attributes.get("type", "").lower().partition(";")[0].strip()
    if not {"alternate", "feed"} & set(relations) or "stylesheet" in relations:
        return None
    url = _address(attributes.get("href", ""), base)
    is_feed = bool(_FEED_TYPES.fullmatch(kind)) or (not kind and "feed" in relations)
    loosely = kind in _LOOSE_TYPES and not url.endswith("oembed") and "oembed" not in url
    loosely = loosely and "/wp-json/" not in url
    if not url or not (is_feed or loosely):
        return None
    return FoundFeed(url, folded(attributes.get("title", "")), kind)


def _hinted(attributes: dict[str, str], base: str, after: str) -> FoundFeed | None:
    """Return where an `<a>` leads if its address, type or words are those of a feed."""
    link = attributes.get("href", "")
    url = _address(link, base)
    if not url or _SERVICES.search(url):
        return None
    parts = urlsplit(url)
    kind = attributes.get("type", "").lower()
    words = folded(plain_text(after.partition("</a")[0])) or attributes.get("title", "")
    looks = _FEED_PATH.search(parts.path) or _FEED_QUERY.search(parts.query)
    says = parts.path.endswith((".xml", ".json")) and _FEED_WORDS.search(words)
    is_feed = link.lower().startswith("feed:") or _FEED_TYPES.fullmatch(kind) or looks or says
    return FoundFeed(url, words[:120], kind) if is_feed else None


def _address(link: str, base: str) -> str:
    """Return the absolute http address of a link, also of `feed:` links; "" for others."""
    if link[:5].lower() == "feed:":
        rest = link[5:]
        link = rest if rest.lower().startswith(("http:", "https:")) else f"http:{rest}"
        if not rest.startswith(("/", "http")):
            link = f"http://{rest}"
    try:
        url = absolute(link, base)
        host = urlsplit(url).hostname
    except ValueError:
        return ""
    return url.partition("#")[0] if url.startswith(("http://", "https://")) and host else ""
