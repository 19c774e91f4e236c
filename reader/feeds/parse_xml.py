"""A feed out of an XML tree: what it says of itself, and its items wherever they stand."""

from dataclasses import replace
from itertools import islice

from lxml import etree

from reader.content.text import plain_text
from reader.errors import PageError, ParseError
from reader.feeds.links import absolute
from reader.feeds.markup import folded, html_of, text_of, title_of
from reader.feeds.names import XML, Names
from reader.feeds.parse_article import person_of, read_article
from reader.feeds.tree import Document, Fields, attribute, first, text
from reader.model import ParsedArticle, ParsedFeed, Sentence

MAX_ARTICLES = 100_000
_FORMATS = {"rss": "rss", "rdf": "rdf", "feed": "atom", "entry": "atom", "channel": "rss"}
_ITEMS = frozenset({"item", "entry"})
_PERIODS = {
    "hourly": 3600,
    "daily": 86400,
    "weekly": 604800,
    "monthly": 2592000,
    "yearly": 31536000,
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OTHERS = {
    "html": Sentence.of("This is a web page, not a feed."),
    "opml": Sentence.of("This is a list of feeds (OPML), not a feed. Import it instead."),
    "urlset": Sentence.of("This is a site map, not a feed."),
    "sitemapindex": Sentence.of("This is a site map, not a feed."),
    "opensearchdescription": Sentence.of("This describes a search, it is not a feed."),
    "error": Sentence.of("The server sent an error message instead of a feed."),
}


def read_tree(root: etree._Element, url: str, *, has_bases: bool) -> ParsedFeed:
    """Return the feed whose document has this root; ParseError where it is no feed."""
    names = Names(root)
    kind = _FORMATS.get(names[root.tag], "")
    root = root if kind else _inner_feed(root, names)
    kind = kind or _FORMATS.get(names[root.tag], "rss")
    document = Document(names, url, kind, has_bases)
    top = document.fields(root)
    channel = top["channel"][0] if "channel" in top and kind != "atom" else root
    return _feed(channel, root, document)


def _inner_feed(root: etree._Element, names: Names) -> etree._Element:
    """Return the feed that stands inside a wrapper, or say what the document is instead."""
    name = names[root.tag].rpartition(":")[2]
    if name in _OTHERS:
        raise (PageError if name == "html" else ParseError)(_OTHERS[name].text)
    for element in islice(root.iter("*"), 1, 64):
        if names[element.tag] in _FORMATS:
            return element
    if any(names[child.tag] in _ITEMS for child in root):
        return root
    raise ParseError("This is not a feed.")


def _feed(channel: etree._Element, root: etree._Element, document: Document) -> ParsedFeed:
    found = document.fields(channel)
    where = document.base(channel) or document.url
    own = _links(found, "self", where)
    site = _site(found, channel, where or own)
    base = where or own or site
    feed = ParsedFeed(
        title=_said(found, "title", "dc:title"),
        format=_format(found, channel, document),
        site_url=site,
        self_url=own,
        description=_description(found, document),
        language=_language(found, channel, root),
        icon_url=_icon(found, document, base),
        min_wait=_min_wait(found),
        skip_hours=_skip_hours(found),
        skip_days=_skip_days(found),
    )
    document = replace(document, site=site)
    author = _author_of_all(found, document)
    items = _items(channel, root, document)
    articles = [read_article(item, document, base, author) for item in items]
    return replace(feed, articles=distinct(articles))


def _format(found: Fields, channel: etree._Element, document: Document) -> str:
    is_cdf = "abstract" in found or bool(attribute(channel, "href"))
    return "cdf" if document.format == "rss" and is_cdf and "link" not in found else document.format


def _items(
    channel: etree._Element, root: etree._Element, document: Document
) -> list[etree._Element]:
    """Return the items in the channel, beside it (RDF, and many RSS), and in `items` (RSS 1.1)."""
    names = document.names
    if names[root.tag] == "entry":  # a document of a single entry
        return [root]
    holders = [root] if channel is root else [root, *_channels(root, names)]
    items: list[etree._Element] = []
    for holder in holders:
        for child in holder:
            name = names[child.tag]
            if name in _ITEMS:
                items.append(child)
            elif name in ("items", "entries"):
                items.extend(inner for inner in child if names[inner.tag] in _ITEMS)
    return items[:MAX_ARTICLES]


def _channels(root: etree._Element, names: Names) -> list[etree._Element]:
    return [child for child in root if names[child.tag] == "channel"]


def _author_of_all(found: Fields, document: Document) -> str:
    """In Atom, the author of a feed is that of each entry that names none."""
    authors = found.get("author", ()) if document.format == "atom" else ()
    return ", ".join(person_of(element) for element in authors)


def distinct(articles: list[ParsedArticle]) -> tuple[ParsedArticle, ...]:
    """Return `articles`, those told apart that have one id but are not the same.

    Some feeds give all their items the id of the site, or of the page that they speak of:
    their addresses or, where an address is all the id there is, their titles are added to it.
    """
    if len({article.guid for article in articles}) == len(articles):
        return tuple(articles)
    by_address = [
        replace(article, guid=article.url) if kinds > 1 and article.url else article
        for article, kinds in zip(articles, _kinds(articles, "url"), strict=True)
    ]
    titles, texts = _kinds(by_address, "title"), _kinds(by_address, "text")
    return tuple(
        # An id of its own is believed of an item; an address in its place, or what many share, not.
        replace(article, guid=f"{article.guid}#{article.title}")
        if text_kinds > 1 and title_kinds > (1 if article.guid == article.url else 2)
        else article
        for article, title_kinds, text_kinds in zip(by_address, titles, texts, strict=True)
    )


def _kinds(articles: list[ParsedArticle], field: str) -> list[int]:
    """Return for each article how many values of `field` those with its id have."""
    values: dict[str, set[str]] = {}
    for article in articles:
        values.setdefault(article.guid, set()).add(getattr(article, field))
    return [len(values[article.guid]) for article in articles]


# ---------------------------------------------------------------- what a feed says of itself


def _said(found: Fields, *names: str) -> str:
    for name in names:
        for element in found.get(name, ()):
            said = title_of(element)
            if said:
                return said
    return ""


_ABOUT = (
    *("description", "subtitle", "tagline", "info", "abstract", "itunes:summary"),
    *("itunes:subtitle", "dc:description"),
)


def _description(found: Fields, document: Document) -> str:
    for name in _ABOUT:
        for element in found.get(name, ()):
            said = plain_text(html_of(element, plain=document.format == "atom"))
            if said:
                return folded(said)
    return ""


def _site(found: Fields, channel: etree._Element, base: str) -> str:
    for element in found.get("link", ()):
        if not element.get("href"):
            url = absolute(text_of(element), base)
            if url:
                return url
    site = _links(found, "alternate", base)
    return site or absolute(attribute(channel, "href"), base)


def _links(found: Fields, relation: str, base: str) -> str:
    """Return the first Atom link of that relation; pages before other types."""
    elements = [
        element
        for element in found.get("link", ())
        if element.get("href") and (element.get("rel") or "alternate").lower() == relation
    ]
    elements.sort(key=lambda element: "html" not in (element.get("type") or "html"))
    return next((url for e in elements if (url := absolute(e.get("href"), base))), "")


def _language(found: Fields, channel: etree._Element, root: etree._Element) -> str:
    said = text(found, "language", "dc:language")
    said = said or channel.get(f"{XML}lang") or root.get(f"{XML}lang") or ""
    return said.strip().lower().replace("_", "-")[:35]


def _icon(found: Fields, document: Document, base: str) -> str:
    """Return a small square picture before a wide one."""
    link = text(found, "webfeeds:icon", "icon", "logo")
    if not link and "image" in found:
        link = text(document.fields(found["image"][0]), "url")
    if not link and "itunes:image" in found:
        link = found["itunes:image"][0].get("href") or ""
    return absolute(link, base)


def _min_wait(found: Fields) -> int | None:
    """Return how many seconds `ttl` (minutes) and `sy:update*` ask to wait, the longer one."""
    minutes = _number(text(found, "ttl"))
    waits = [minutes * 60] if minutes else []
    period = _PERIODS.get(text(found, "sy:updateperiod").lower())
    if period:
        waits.append(period // max(1, _number(text(found, "sy:updatefrequency")) or 1))
    return max(waits, default=None)


def _number(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) < 8 else None


def _skip_hours(found: Fields) -> tuple[int, ...]:
    numbers = {_number(text_of(hour)) for hour in _inside(found, "skiphours")}
    # 24 is how RSS 0.91 writes midnight.
    return tuple(sorted({number % 24 for number in numbers if number is not None and number <= 24}))


def _skip_days(found: Fields) -> tuple[int, ...]:
    said = {text_of(day).lower() for day in _inside(found, "skipdays")}
    return tuple(number for number, name in enumerate(_DAYS) if name in said)


def _inside(found: Fields, name: str) -> list[etree._Element]:
    holder = first(found, name)
    return [] if holder is None else list(holder.iterchildren("*"))
