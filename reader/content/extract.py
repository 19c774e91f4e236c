"""The article that a web page holds, for feeds that send only a teaser.

Two finders are asked. `readability` keeps tables, figures and code as they were but sometimes
takes in what stands around the article; `trafilatura` seldom does, but makes markup of its own.
So the first one's article is taken where both mean the same text, else the second one's.
Measured by tests/bench/extract.py: that is better than each of them alone.
"""

import re
from collections import Counter
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

from reader.content import barriers, sources, trackers, urls
from reader.content.clean import clean
from reader.content.next_page import next_page
from reader.content.prepare import open_noscript
from reader.content.text import plain_text
from reader.errors import ParseError
from reader.model import Extracted

MAX_BYTES = 8 * 2**20
HELD, LONGER = 0.9, 1.3  # of trafilatura's words: how many the other has at least, and at most
_FEWEST_CHARACTERS = 80  # less is a menu or a notice, not an article
_LANGUAGE = re.compile(rb"<html[^>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z][A-Za-z0-9-]{1,34})", re.I)


def extract(
    page: bytes,
    url: str = "",
    *,
    first_url: str = "",
    number: int = 1,
    room: sources.Room = sources.USUAL,
) -> Extracted:
    """Return the article of `page`, cleaned, its pictures for `room`; ParseError where none is.

    For a later page of an article, `number` and the address of its first page tell which one.
    """
    if len(page) > MAX_BYTES:
        raise ParseError("The page is too large to read ({size} MB).", size=len(page) // 2**20)
    tree = _tree(page, url, room)
    if tree is None:
        raise ParseError("No article was found on this page.")
    onward = next_page(tree, first_url or url, number + 1)
    markup: str = lxml_html.tostring(tree, encoding="unicode")
    found, precise = _by_trafilatura(markup, url)
    html = _chosen(precise, clean(_by_readability(markup, url), url, room=room))
    text = plain_text(html)
    words = len(text.split())
    barriers.check_way_in(markup, url, words)
    if len(text) < _FEWEST_CHARACTERS:
        raise barriers.why_nothing(markup, url)
    return Extracted(
        title=getattr(found, "title", None) or "",
        html=html,
        text=text,
        author=getattr(found, "author", None) or "",
        published=_day(getattr(found, "date", None)),
        image_url=getattr(found, "image", None) or "",
        language=_language(page),
        next_url=onward,
        note=barriers.note(markup, words),
    )


def _tree(page: bytes, url: str, room: sources.Room) -> HtmlElement | None:
    """Return the page with absolute addresses and its lazy pictures where they belong."""
    # Half a second of imports, which the helper process pays at the first page, not the window.
    tree: HtmlElement | None = import_module("trafilatura.utils").load_html(page)
    if tree is None:
        return None
    base = next((e.get("href", "") for e in tree.iter("base")), "")
    base = urls.absolute(base, url) or url
    for element in list(tree.iter("noscript")):
        if element.getparent() is not None:
            open_noscript(element)
    _drop_clutter(tree)
    for picture in tree.iter("img"):
        attributes = {k: v for k, v in picture.attrib.items() if isinstance(v, str)}
        found = sources.best(attributes, base, room)
        if found:
            picture.set("src", found)
            _free_of_boxes(picture)
    if base:
        tree.make_links_absolute(base, resolve_base_href=False, handle_failures="ignore")
    return tree


def _drop_clutter(tree: HtmlElement) -> None:
    """Take buttons out before both finders, which are compared by the words they have in common."""
    for element in list(tree.iter("div", "span", "p", "ul", "section", "aside")):
        if element.getparent() is not None and trackers.is_clutter(element.get("class", "")):
            element.drop_tree()


def _free_of_boxes(picture: HtmlElement) -> None:
    """Make plain what holds nothing but a picture: a box without words is taken for an advert."""
    for box in picture.iterancestors():
        if box.tag not in ("div", "section", "picture") or box.text_content().strip():
            return
        box.tag = "span"


def _by_trafilatura(markup: str, url: str) -> tuple[Any, str]:
    """Return what trafilatura found, untyped there, and its article's HTML; None and ""."""
    found = import_module("trafilatura").bare_extraction(
        markup,
        url=url or None,
        favor_precision=True,
        include_comments=False,
        include_formatting=True,
        include_images=True,
        include_links=True,
        with_metadata=True,
    )
    if found is None:
        return None, ""
    built = import_module("trafilatura.htmlprocessing").build_html_output(found)
    return found, clean(built, url)


def _by_readability(markup: str, url: str) -> str:
    readability = import_module("readability")
    try:
        html: str = readability.Document(markup, url=url or None).summary(html_partial=True)
    except (readability.readability.Unparseable, etree.LxmlError, ValueError):
        return ""  # the other finder may still know
    return html


def _chosen(precise: str, rich: str) -> str:
    """Return the richer one where it is the same article, else the more precise one."""
    known, offered = (Counter(plain_text(html).casefold().split()) for html in (precise, rich))
    if not known or not offered:
        return precise or rich
    holds = (known & offered).total() >= HELD * known.total()
    return rich if holds and offered.total() <= LONGER * known.total() else precise


def _day(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "").replace(tzinfo=UTC)
    except ValueError:
        return None


def _language(page: bytes) -> str:
    declared = _LANGUAGE.search(page[:20_000])
    return declared[1].decode("ascii").lower() if declared else ""
