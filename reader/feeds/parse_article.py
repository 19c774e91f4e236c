"""One item of an XML feed: RSS, RDF, Atom and CDF, and the modules they are extended with."""

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b

from lxml import etree

from reader.content.text import plain_text
from reader.feeds import pictures
from reader.feeds.dates import parse_date
from reader.feeds.links import absolute, with_absolute_links
from reader.feeds.markup import folded, html_of, text_of, title_of
from reader.feeds.names import XML, local_name
from reader.feeds.parse_comments import comments_of
from reader.feeds.parse_media import Media, media_of
from reader.feeds.portraits import portrait_of
from reader.feeds.tree import Document, Fields, attribute, first, text
from reader.model import ParsedArticle

_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_PUBLISHED = ("pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created")
_EITHER = ("dc:date", "date", "dcterms:date")
_UPDATED = ("updated", "modified", "dcterms:modified", "lastmod")
_BODIES = (
    "content:encoded",
    "content",
    "xhtml:body",
    "body",
    "fullitem",
    "turbo:content",
    "yandex:full-text",
)
_SUMMARIES = (
    *("description", "summary", "abstract", "tagline", "dc:description", "dcterms:abstract"),
    *("itunes:summary", "itunes:subtitle"),
)
_KEYWORDS = ("itunes:keywords", "media:keywords")
_LINK_TYPES = ("", "text/html", "application/xhtml+xml")


def read_article(
    item: etree._Element, document: Document, feed_base: str, feed_author: str = ""
) -> ParsedArticle:
    """Return the article that `item` is; links without a base are seen from its own page."""
    found = document.fields(item)
    base = document.base(item) or feed_base
    guid = folded(text(found, "guid", "id") or item.get(_RDF_ABOUT) or "")
    url = _link(found, document, base) or absolute(attribute(item, "href"), base)
    url = url or _link_in(guid, found)
    media = media_of(found, document, base)
    title = _title(found, media)
    body, summary = _words(found, document, url or base, media)
    words = plain_text(body)
    picture, caption = _lead(media, body, url or base)
    published, updated = _dates(found, item)
    source_title, source_url = _source(found, document, base)
    comments = comments_of(found, document, base)
    return ParsedArticle(
        guid=guid or url or made_up_id(title, words),
        title=title,
        url=url,
        published=published,
        updated=updated,
        author=_author(found) or feed_author,
        author_image=portrait_of(found, base),
        html=body,
        summary=summary,
        text=words,
        image_url=picture,
        image_caption=caption,
        enclosures=media.enclosures,
        tags=_tags(found),
        comments_url=comments.url,
        comments_feed=comments.feed,
        comment_count=comments.number,
        language=(item.get(f"{XML}lang") or text(found, "dc:language", "language")).lower(),
        source_title=source_title,
        source_url=source_url,
    )


def made_up_id(title: str, words: str) -> str:
    """Return an id for an article that has neither id nor address: a hash of what it says."""
    print_of = blake2b(f"{title}\n{words}".encode("utf-8", "replace"), digest_size=16)
    return f"kabar:{print_of.hexdigest()}"


# ---------------------------------------------------------------- where it is


def _link(found: Fields, document: Document, base: str) -> str:
    original = absolute(text(found, "feedburner:origlink"), "")
    if original and original.rstrip("/") != document.site.rstrip("/"):
        return original
    for element in found.get("link", ()):  # RSS: the address is the text
        if not element.get("href") and element.get("rel", "alternate") == "alternate":
            url = absolute(text_of(element), document.base(element) or base)
            if url:
                return url
    return _alternate(found, document, base) or _content_source(found, document, base)


def _alternate(found: Fields, document: Document, base: str) -> str:
    """Atom: the first alternate that is a page, else the first of any type."""
    urls = [
        (kind not in _LINK_TYPES, absolute(element.get("href"), document.base(element) or base))
        for element in found.get("link", ())
        if element.get("href") and (element.get("rel") or "alternate").lower() == "alternate"
        for kind in [(element.get("type") or "").lower()]
    ]
    return next((url for _, url in sorted(urls, key=lambda each: each[0]) if url), "")


def _content_source(found: Fields, document: Document, base: str) -> str:
    content = first(found, "content")
    if content is None or not content.get("src"):
        return ""
    return absolute(content.get("src"), document.base(content) or base)


def _link_in(guid: str, found: Fields) -> str:
    """An id that is an address is the article's, unless the feed says it is not."""
    if not guid.startswith(("http://", "https://")):
        return ""
    element = first(found, "guid")
    permalink = "true" if element is None else (element.get("isPermaLink") or "true")
    return absolute(guid, "") if permalink.lower() == "true" else ""


def _source(found: Fields, document: Document, base: str) -> tuple[str, str]:
    """Return title and address of the feed that the item was taken from."""
    element = first(found, "source")
    if element is None:
        return "", ""
    if len(element) == 0:
        return folded(text_of(element)), absolute(element.get("url"), base)
    inner = document.fields(element)
    title = first(inner, "title")
    where = document.base(element) or base
    link = _alternate(inner, document, where) or absolute(text(inner, "id"), "")
    return title_of(title) if title is not None else "", link


# ---------------------------------------------------------------- what it says


def _title(found: Fields, media: Media) -> str:
    for name in ("title", "dc:title", "itunes:title"):
        for element in found.get(name, ()):
            said = title_of(element)
            if said:
                return said
    return media.title


def _words(found: Fields, document: Document, base: str, media: Media) -> tuple[str, str]:
    """Return the fullest text and, where there is another, the short one."""
    body = _first_html(found, _BODIES, document, base)
    short = _first_html(found, _SUMMARIES, document, base)
    short = short or with_absolute_links(media.html, base)
    if len(short) > len(body):
        body, short = short, body
    return body, "" if short == body else short


def _first_html(found: Fields, names: tuple[str, ...], document: Document, base: str) -> str:
    plain = document.format == "atom"
    for name in names:
        for element in found.get(name, ()):
            plainly = plain or name.startswith("itunes:")
            said = html_of(element, plain=plainly).strip()
            if said:
                return with_absolute_links(said, document.base(element) or base)
    return ""


def _lead(media: Media, body: str, base: str) -> tuple[str, str]:
    if media.picture:
        return media.picture, media.caption
    return pictures.first_picture(body, base)


_TAGGED = frozenset({"category", "dc:subject", "media:category", "itunes:category", *_KEYWORDS})


def _tags(found: Fields) -> tuple[str, ...]:
    if found.keys().isdisjoint(_TAGGED):
        return ()
    tags: dict[str, str] = {}
    for tag in _said_tags(found):
        tags.setdefault(tag.casefold(), tag)
    tags.pop("", None)
    return tuple(tags.values())[:50]


def _said_tags(found: Fields) -> Iterator[str]:
    for name in ("category", "dc:subject", "media:category"):
        for element in found.get(name, ()):
            label = element.get("label") or element.get("term")
            yield folded(label) if label else title_of(element)
    for element in found.get("itunes:category", ()):
        yield from (folded(each.get("text") or "") for each in element.iter("*"))
    for name in _KEYWORDS:
        yield from (folded(word) for word in text(found, name).split(","))


# ---------------------------------------------------------------- who and when

_NAME_IN_BRACKETS = re.compile(r"\S+@\S+\s*\((.+)\)\s*")
_NAME_BEFORE_MAIL = re.compile(r"(.+?)\s*[<(]\s*(?:mailto:)?\S+@\S+\s*[>)]\s*")
_LONGEST_NAME = 300
_MAIL = re.compile(r"(?:mailto:)?\S+@\S+\.\S+")


_AUTHORS = ("dc:creator", "author", "itunes:author", "dc:author", "dc:contributor")


def _author(found: Fields) -> str:
    """Return the names of the authors; a mail address only where nothing gives a name."""
    address = ""
    for name in _AUTHORS:
        persons = [person for e in found.get(name, ()) if (person := person_of(e))]
        names = [person for person in persons if not _MAIL.fullmatch(person)]
        if names:
            return ", ".join(dict.fromkeys(names))
        address = address or next(iter(persons), "")
    return address


def person_of(element: etree._Element) -> str:
    """Return the name of a person, without the address that some put beside it."""
    if len(element):
        inner = {local_name(child): child for child in element.iterchildren("*")}
        for name in ("name", "Person", "Description", "email", "uri"):
            if name in inner:
                said = folded("".join(map(str, inner[name].itertext())))
                if said:
                    return said
    return bare_name(title_of(element))


def bare_name(said: str) -> str:
    """Return "Ana" for "ana@example.org (Ana)" and "Ana <ana@example.org>"."""
    said = said[:_LONGEST_NAME]
    named = _NAME_IN_BRACKETS.fullmatch(said) or _NAME_BEFORE_MAIL.fullmatch(said)
    return named[1].strip() if named else said


def _dates(found: Fields, item: etree._Element) -> tuple[datetime | None, datetime | None]:
    updated = _first_date(found, _UPDATED) or parse_date(attribute(item, "lastmod"))
    published = _first_date(found, _PUBLISHED) or _first_date(found, _EITHER) or updated
    return published, updated


def _first_date(found: Fields, names: tuple[str, ...]) -> datetime | None:
    for name in names:
        for element in found.get(name, ()):
            moment = parse_date(text_of(element))
            if moment is not None:
                return moment
    return None
