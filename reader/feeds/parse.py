"""Feed documents of every format and state of repair, read into one shape.

The quick way first: UTF-8 XML goes to libxml2 as it is. What that refuses is repaired and read
again, forgivingly; feedparser has the last word where the markup itself is broken. No way
expands entities of a document, fetches what one refers to, or runs anything.
"""

import importlib
import re
from dataclasses import replace

from lxml import etree

from reader.errors import PageError, ParseError
from reader.feeds.encodings import is_plain_utf8, to_text
from reader.feeds.parse_json import read_json
from reader.feeds.parse_xml import read_tree
from reader.feeds.repair import repaired, with_mended_text
from reader.model import ParsedFeed

# libxml2 takes nodes of 10 MB and 256 levels unless told that documents are huge, and then 2048
# levels: few enough for every step of ours, none of which calls itself.
_HUGE = 8_000_000
_MAX_BYTES = 128 * 2**20
# feedparser's forgiving reader is slow, 20 microseconds a tag; what is larger or nested by the
# thousand stays with what libxml2 could save.
_MAX_LOOSE = 1_000_000  # characters
_MAX_LOOSE_TAGS = 30_000
_PAGE = re.compile(
    r"\s*+(?:(?><!--.*?-->)\s*+)*+<(?:!DOCTYPE\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ITEM = re.compile(r"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
# Also the beginning of one, where the document ends in it.
_ITEM_END = re.compile(
    r"</(?:\w+:)?(?:item|entry)\s*+>|</(?:i(?:t(?:em?)?)?|e(?:n(?:t(?:ry?)?)?)?)\s*+\Z",
    re.IGNORECASE,
)
_FEED_END = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf|channel)\s*+>", re.IGNORECASE)
_FEED_ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel)\b", re.IGNORECASE)


def parse_feed(body: bytes, url: str = "", content_type: str = "") -> ParsedFeed:
    """Return the feed in `body`, which came from `url`; ParseError says what it is instead."""
    if not body.strip(b" \t\r\n\0"):
        raise ParseError("The server sent an empty document.")
    if len(body) > _MAX_BYTES:
        raise ParseError("The document is too large to be a feed.")
    body = body.lstrip(b" \t\r\n")
    root = _strictly(body)
    if root is not None:
        return read_tree(root, url, has_bases=b":base" in body)
    text = to_text(body, content_type).lstrip("\ufeff \t\r\n\0")
    if text.startswith(("{", "[")):
        return read_json(text, url)
    return _forgivingly(text, url)


def _strictly(body: bytes) -> etree._Element | None:
    """Return the root of well-formed XML without a document type; None for all else."""
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    if not body.startswith(b"<") or b"<!DOCTYPE" in body or not is_plain_utf8(body):
        return None
    try:
        root = etree.fromstring(body, _parser(len(body), recover=False))
    except etree.XMLSyntaxError:
        return None
    return with_mended_text(root, body)


def _parser(size: int, *, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",  # whatever the document declares: it has been decoded
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=size > _HUGE,
    )


def _forgivingly(text: str, url: str) -> ParsedFeed:
    if _PAGE.match(text) and not _FEED_ROOT.search(text[:2000]):
        raise PageError("This is a web page, not a feed.")
    if "<" not in text:
        raise ParseError("This is not a feed.")
    better = repaired(text).encode("utf-8", "replace")
    parser = _parser(len(better), recover=True)
    root = etree.fromstring(better, parser) if better else None
    if root is not None:
        root = with_mended_text(root, better)
    has_bases = b":base" in better
    if root is not None and not _is_broken(parser):
        return read_tree(root, url, has_bases=has_bases)
    return _without_cut_end(_saved(root, text, url, has_bases=has_bases), text)


def _is_broken(parser: etree.XMLParser) -> bool:
    """Whether the markup itself had to be guessed.

    A prefix without a namespace is harmless, and so is what a plug-in wrote behind the end.
    """
    return any(
        "NAMESPACE" not in error.type_name
        and "_NS_" not in error.type_name
        and error.type_name != "ERR_DOCUMENT_END"
        for error in parser.error_log
    )


def _saved(root: etree._Element | None, text: str, url: str, *, has_bases: bool) -> ParsedFeed:
    """Return what libxml2 could save of broken markup, or feedparser where that is more."""
    saved: ParsedFeed | None = None
    error = ParseError("This is not a feed.")
    if root is not None:
        try:
            saved = read_tree(root, url, has_bases=has_bases)
        except ParseError as reason:
            error = reason
    lost = saved is None or len(saved.articles) < len(_ITEM.findall(text))
    fits = len(text) <= _MAX_LOOSE and text.count("<") <= _MAX_LOOSE_TAGS
    if lost and fits and _FEED_ROOT.search(text):
        # feedparser takes 110 ms to import, and most of the time nobody needs it.
        loose = importlib.import_module("reader.feeds.parse_loose")
        other: ParsedFeed | None = loose.read_loosely(text, url)
        if other is not None and (saved is None or len(other.articles) > len(saved.articles)):
            return other
    if saved is None:
        raise error
    return saved


def _without_cut_end(feed: ParsedFeed, text: str) -> ParsedFeed:
    """Return a feed without the half item that its document ends in, where it broke off.

    Half an article would be shown as a whole one, and its rest as an edit of it.
    """
    begins = [found.start() for found in _ITEM.finditer(text)]
    last = begins[-1] if begins else 0
    if _FEED_END.search(text, last):
        return feed
    is_half = begins and not _ITEM_END.search(text, last) and len(feed.articles) >= len(begins)
    articles = feed.articles[:-1] if is_half else feed.articles
    if is_half and not articles:
        raise ParseError("The document broke off in the middle.")
    return replace(feed, articles=articles, whole=False)
