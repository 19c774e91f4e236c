"""A feed's document, read and made ready to be stored: all that a helper process does for it.

What comes back is small. The texts, most of a document, are compressed there already, and the
process that asked has only to write them.
"""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from reader.feeds import schedule
from reader.feeds.oversize import parse_beginning
from reader.feeds.parse import parse_feed
from reader.model import ParsedFeed
from reader.store.incoming import Document, document


class Ready(NamedTuple):
    """A document as the store takes it."""

    feed: ParsedFeed  # what it says of itself; its articles are in `document`
    interval: int  # seconds between two visits to a feed that posts like this one
    document: Document


def read(body: bytes, url: str, content_type: str, now: datetime, *, first_fetch: bool) -> Ready:
    """Return a document made ready to be stored; ParseError says what it is instead."""
    return ready(parse_feed(body, url, content_type), now, first_fetch=first_fetch)


def read_beginning(
    body: bytes, url: str, content_type: str, now: datetime, *, first_fetch: bool
) -> Ready:
    """Do the same for a document that is too large, of which `body` is the beginning."""
    return ready(parse_beginning(body, url, content_type), now, first_fetch=first_fetch)


def ready(parsed: ParsedFeed, now: datetime, *, first_fetch: bool) -> Ready:
    """Return a document that was read, made ready to be stored."""
    return Ready(
        replace(parsed, articles=()),
        schedule.interval((article.published for article in parsed.articles), now),
        document(parsed.articles, now, first_fetch),
    )
