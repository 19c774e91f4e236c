"""Feeds that are larger than any reader needs: what stands first in them is read.

That is the newest in nearly all feeds. The memory that a sync takes stays bounded.
"""

import re

from reader.errors import ParseError
from reader.feeds.parse import parse_feed
from reader.fetch import Limits
from reader.model import ParsedFeed, Sentence

SIZE = Limits().size >> 20  # MB
TEXT = "The document is larger than {size} MB; what stands first in it was read."
NOTE = Sentence.of(TEXT, size=SIZE)  # for the user; no failure
_HEAD = 4096  # bytes that hold the beginning of the root element
_ROOT = re.compile(rb"<((?:\w+:)?(?:rss|feed|rdf))\b", re.IGNORECASE)
_CHANNEL = re.compile(rb"<((?:\w+:)?channel)\b", re.IGNORECASE)
_ENDS = (b"</item>", b"</entry>")


def parse_beginning(body: bytes, url: str = "", content_type: str = "") -> ParsedFeed:
    """Return the feed whose document begins with `body`; ParseError where that cannot be told."""
    return parse_feed(_ended(body), url, content_type)


def _ended(body: bytes) -> bytes:
    """Return a document that ends behind the last of its items that is whole."""
    head = body[:_HEAD]
    end = max((at + len(word) for word in _ENDS if (at := body.rfind(word)) >= 0), default=0)
    root = _ROOT.search(head)
    if root is None or not end:
        raise ParseError("The document is larger than {size} MB.", size=SIZE)
    channel = _CHANNEL.search(head)
    # In RSS 1.0 the items stand behind the channel, not in it.
    is_around = channel is not None and root[1].lower().endswith(b"rss")
    ends = [channel[1], root[1]] if channel is not None and is_around else [root[1]]
    return body[:end] + b"".join(b"</%s>" % name for name in ends)
