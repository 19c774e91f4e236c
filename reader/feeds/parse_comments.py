"""Where readers talk about an item, and how many did: RSS, Slash, CommentAPI, Atom threading."""

from typing import NamedTuple

from lxml import etree

from reader.feeds.links import absolute
from reader.feeds.tree import Document, Fields, text

_THREAD = "{http://purl.org/syndication/thread/1.0}"
_PAGES = ("", "text/html", "application/xhtml+xml")
_COUNTS = ("slash:comments", "thr:total", "comments")


class Comments(NamedTuple):
    """What an item says of the comments on it."""

    url: str = ""  # the page
    feed: str = ""
    number: int | None = None  # None: not said


NOTHING = Comments()
_HOLDERS = frozenset({"comments", "slash:comments", "thr:total", "wfw:commentrss"})


def comments_of(found: Fields, document: Document, base: str) -> Comments:
    """Return the comments that an item names; a count may stand where an address is due."""
    replies = [e for e in found.get("link", ()) if (e.get("rel") or "").lower() == "replies"]
    if not replies and found.keys().isdisjoint(_HOLDERS):
        return NOTHING
    said = text(found, "comments")
    url = "" if count_of(said) is not None else absolute(said, base)
    feed = absolute(text(found, "wfw:commentrss"), base)
    counts = [count_of(text(found, name)) for name in _COUNTS]
    for element in replies:
        where = absolute(element.get("href"), document.base(element) or base)
        if (element.get("type") or "").strip().lower() in _PAGES:
            url = url or where
        else:
            feed = feed or where
        counts.append(_counted(element))
    return Comments(url, feed, next((n for n in counts if n is not None), None))


def count_of(said: str) -> int | None:
    """Return a count that is written in digits, None for all else."""
    said = said.strip()
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


def _counted(element: etree._Element) -> int | None:
    """Return `thr:count`, also where its namespace was not declared."""
    return count_of(element.get(f"{_THREAD}count") or element.get("thr:count") or "")
