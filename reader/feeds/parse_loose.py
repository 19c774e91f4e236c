"""feedparser, for markup so broken that only a guess can read it.

Kept in a module of its own because importing it costs more than reading ten feeds.
"""

import re

import feedparser

from reader.content.text import plain_text
from reader.feeds import pictures
from reader.feeds.dates import parse_date
from reader.feeds.links import absolute, with_absolute_links
from reader.feeds.markup import folded, title_text
from reader.feeds.parse_article import bare_name, made_up_id
from reader.feeds.parse_comments import count_of
from reader.feeds.parse_xml import distinct
from reader.model import Enclosure, ParsedArticle, ParsedFeed

# Found by mutating real feeds: what feedparser raises where it loses its way in the markup.
_STUMBLES = (
    *(ValueError, LookupError, TypeError, AttributeError),
    *(ArithmeticError, AssertionError, RecursionError),
)

# feedparser looks for a mail address in names; in a long one it does not come to an end.
_LONG_NAME = re.compile(
    r"(<(?:\w+:)?(?:author|creator|contributor|publisher|owner|name|email|managingEditor|webMaster)"
    r"\b[^<>]*>[^<]{300})[^<]+",
    re.IGNORECASE,
)


def read_loosely(text: str, url: str) -> ParsedFeed | None:
    """Return what feedparser makes of `text`; None where that is nothing."""
    try:
        result = feedparser.parse(
            _LONG_NAME.sub(r"\1", text).encode("utf-8", "replace"),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except _STUMBLES:
        return None
    if not result.entries and not _said(result.feed, "title"):
        return None
    feed = result.feed
    site = absolute(_said(feed, "link"), url)
    articles = [_article(entry, url or site) for entry in result.entries]
    return ParsedFeed(
        title=title_text(_said(feed, "title")),
        articles=distinct(articles),
        format=_format(result.version or ""),
        site_url=site,
        description=title_text(_said(feed, "subtitle")),
        language=_said(feed, "language").lower(),
        icon_url=absolute(_said(feed, "icon") or _said(feed, "logo") or _picture(feed), url),
    )


def _article(entry: feedparser.FeedParserDict, base: str) -> ParsedArticle:
    title = title_text(_said(entry, "title"))
    url = absolute(_said(entry, "link"), base)
    body, summary = _words(entry, url or base)
    words = plain_text(body)
    picture, caption = pictures.first_picture(body, url or base)
    updated = parse_date(_said(entry, "updated") or _said(entry, "date"))
    return ParsedArticle(
        guid=folded(_said(entry, "id")) or url or made_up_id(title, words),
        title=title,
        url=url,
        published=parse_date(_said(entry, "published") or _said(entry, "created")) or updated,
        updated=updated,
        author=bare_name(title_text(_said(entry, "author"))),
        html=body,
        summary=summary,
        text=words,
        image_url=picture,
        image_caption=caption,
        enclosures=tuple(
            Enclosure(address, _said(file, "type"))
            for file in entry.get("enclosures", ())
            if (address := absolute(_said(file, "href"), base))
        ),
        tags=tuple(
            term for tag in entry.get("tags", ()) if (term := title_text(_said(tag, "term")))
        ),
        comments_url=absolute(_said(entry, "comments"), base),
        comments_feed=absolute(_said(entry, "wfw_commentrss"), base),
        comment_count=count_of(_said(entry, "slash_comments") or _said(entry, "thr_total")),
    )


def _words(entry: feedparser.FeedParserDict, base: str) -> tuple[str, str]:
    """Return the fullest text and, where there is another, the short one."""
    said = [_said(content, "value") for content in entry.get("content", ())]
    said.append(_said(entry, "summary"))
    said.sort(key=len, reverse=True)
    body, short = (*said, "")[:2]
    return (
        with_absolute_links(body, base),
        with_absolute_links(short, base) if short != body else "",
    )


def _said(holder: feedparser.FeedParserDict, name: str) -> str:
    """Return a field that is text, without feedparser's guesses at fields that are not there."""
    value = dict.get(holder, name)
    return value if isinstance(value, str) else ""


def _picture(feed: feedparser.FeedParserDict) -> str:
    image = dict.get(feed, "image")
    return _said(image, "href") if isinstance(image, dict) else ""


def _format(version: str) -> str:
    if version.startswith("atom"):
        return "atom"
    if version in ("rss10", "rss090"):
        return "rdf"
    return "cdf" if version == "cdf" else "rss"
