"""feedparser, for markup so broken that only a guess can read it.

Kept in a module of its own because importing it costs more than reading ten feeds.
"""

import feedparser

from reader.content.text import plain_text
from reader.feeds import pictures
from reader.feeds.dates import parse_date
from reader.feeds.links import absolute, with_absolute_links
from reader.feeds.markup import folded, title_text
from reader.feeds.parse_article import bare_name, made_up_id
from reader.feeds.parse_xml import distinct
from reader.model import Enclosure, ParsedArticle, ParsedFeed

# Found by mutating real feeds: what feedparser raises where it loses its way in the markup.
_STUMBLES = (
    *(ValueError, LookupError, TypeError, AttributeError),
    *(ArithmeticError, AssertionError, RecursionError),
)


def read_loosely(text: str, url: str) -> ParsedFeed | None:
    """Return what feedparser makes of `text`; None where that is nothing."""
    try:
        result = feedparser.parse(
            text.encode("utf-8", "replace"),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except _STUMBLES:
        return None
    if not result.entries and not result.feed.get("title"):
        return None
    feed = result.feed
    site = absolute(feed.get("link"), url)
    articles = [_article(entry, url or site) for entry in result.entries]
    return ParsedFeed(
        title=title_text(feed.get("title") or ""),
        articles=distinct(articles),
        format=_format(result.version or ""),
        site_url=site,
        description=title_text(feed.get("subtitle") or ""),
        language=(feed.get("language") or "").lower(),
        icon_url=absolute(feed.get("icon") or feed.get("logo") or _href(feed.get("image")), url),
    )


def _article(entry: feedparser.FeedParserDict, base: str) -> ParsedArticle:
    title = title_text(entry.get("title") or "")
    url = absolute(entry.get("link"), base)
    body, summary = _words(entry, url or base)
    words = plain_text(body)
    picture, caption = pictures.first_picture(body, url or base)
    updated = parse_date(_said(entry, "updated") or _said(entry, "date"))
    return ParsedArticle(
        guid=folded(entry.get("id") or "") or url or made_up_id(title, words),
        title=title,
        url=url,
        published=parse_date(_said(entry, "published") or _said(entry, "created")) or updated,
        updated=updated,
        author=bare_name(title_text(entry.get("author") or "")),
        html=body,
        summary=summary,
        text=words,
        image_url=picture,
        image_caption=caption,
        enclosures=tuple(
            Enclosure(address, file.get("type") or "")
            for file in entry.get("enclosures", ())
            if (address := absolute(file.get("href"), base))
        ),
        tags=tuple(title_text(tag.term) for tag in entry.get("tags", ()) if tag.get("term")),
        comments_url=absolute(entry.get("comments"), base),
    )


def _words(entry: feedparser.FeedParserDict, base: str) -> tuple[str, str]:
    """Return the fullest text and, where there is another, the short one."""
    said = [content.get("value") or "" for content in entry.get("content", ())]
    said.append(_said(entry, "summary"))
    said.sort(key=len, reverse=True)
    body, short = (*said, "")[:2]
    return (
        with_absolute_links(body, base),
        with_absolute_links(short, base) if short != body else "",
    )


def _said(entry: feedparser.FeedParserDict, name: str) -> str:
    """Return a field without feedparser's guesses at fields that are not there."""
    return str(dict.get(entry, name) or "")


def _href(image: feedparser.FeedParserDict | None) -> str:
    return (image.get("href") or "") if image else ""


def _format(version: str) -> str:
    if version.startswith("atom"):
        return "atom"
    if version in ("rss10", "rss090"):
        return "rdf"
    return "cdf" if version == "cdf" else "rss"
