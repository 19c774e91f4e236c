"""JSON Feed 1.0 and 1.1, and what nearly is one."""

import json
from collections.abc import Mapping
from typing import Any

from reader.content.text import plain_text
from reader.errors import ParseError
from reader.feeds import pictures
from reader.feeds.dates import parse_date
from reader.feeds.links import absolute, with_absolute_links
from reader.feeds.markup import as_html, folded, title_text
from reader.feeds.parse_article import made_up_id
from reader.feeds.parse_xml import MAX_ARTICLES, distinct
from reader.model import Enclosure, ParsedArticle, ParsedFeed

_Object = Mapping[str, Any]


def read_json(text: str, url: str) -> ParsedFeed:
    """Return the JSON Feed in `text`; ParseError where it is some other JSON, or none."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:  # too deep, or numbers too long
        raise ParseError("This is neither a feed nor whole JSON.") from error
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise ParseError("This is JSON, but not a feed.")
    own = absolute(_said(feed, "feed_url"), url)
    site = absolute(_said(feed, "home_page_url"), url or own)
    base = url or own or site
    author, portrait = _authors(feed), _portrait(feed, base)
    items = [item for item in feed["items"][:MAX_ARTICLES] if isinstance(item, dict)]
    return ParsedFeed(
        title=folded(_said(feed, "title")),
        articles=distinct([_article(item, base, author, portrait) for item in items]),
        format="json",
        site_url=site,
        self_url=own,
        description=folded(plain_text(_said(feed, "description"))),
        language=_said(feed, "language").lower(),
        icon_url=absolute(_said(feed, "favicon") or _said(feed, "icon"), base),
    )


def _article(item: _Object, base: str, author: str, portrait: str) -> ParsedArticle:
    title = title_text(_said(item, "title"))
    said = _authors(item)
    url = absolute(_said(item, "url") or _said(item, "external_url"), base)
    body, summary = _words(item, url or base)
    words = plain_text(body)
    found, caption = pictures.first_picture(body, url or base)
    named = absolute(_said(item, "image") or _said(item, "banner_image"), base)
    return ParsedArticle(
        guid=folded(_said(item, "id")) or url or made_up_id(title, words),
        title=title,
        url=url,
        published=parse_date(_said(item, "date_published") or _said(item, "date_modified")),
        updated=parse_date(_said(item, "date_modified")),
        author=said or author,
        author_image=_portrait(item, base) or ("" if said else portrait),
        html=body,
        summary=summary,
        text=words,
        image_url=named or found,
        image_caption="" if named and named != found else caption,
        enclosures=_enclosures(item, base),
        tags=tuple(dict.fromkeys(folded(str(tag)) for tag in _list(item, "tags") if tag))[:50],
        language=_said(item, "language").lower(),
    )


def _words(item: _Object, base: str) -> tuple[str, str]:
    """Return the text, and the summary where there is a text besides it."""
    body = _said(item, "content_html") or as_html(_said(item, "content_text"))
    summary = as_html(_said(item, "summary"))
    body = with_absolute_links(body.strip(), base)
    return (body, summary) if body else (summary, "")


def _authors(holder: _Object) -> str:
    authors = [*_list(holder, "authors"), holder.get("author")]
    names = [
        folded(_said(author, "name") or _said(author, "url"))
        for author in authors
        if isinstance(author, dict)
    ]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _portrait(holder: _Object, base: str) -> str:
    """Return the address of a picture of the author."""
    authors = [*_list(holder, "authors"), holder.get("author")]
    said = (_said(author, "avatar") for author in authors if isinstance(author, dict))
    return next((url for avatar in said if (url := absolute(avatar, base))), "")


def _enclosures(item: _Object, base: str) -> tuple[Enclosure, ...]:
    files = [file for file in _list(item, "attachments") if isinstance(file, dict)]
    return tuple(
        Enclosure(url, _said(file, "mime_type").lower(), _size(file), folded(_said(file, "title")))
        for file in files
        if (url := absolute(_said(file, "url"), base))
    )


def _size(file: _Object) -> int | None:
    size = file.get("size_in_bytes")
    return int(size) if isinstance(size, int | float) and 0 < size < 2**53 else None


def _list(holder: _Object, name: str) -> list[Any]:
    value = holder.get(name)
    return value if isinstance(value, list) else []


def _said(holder: _Object, name: str) -> str:
    """Return a value as text: ids may be numbers; halves of characters are no text."""
    value = holder.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip()
