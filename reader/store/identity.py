"""How an article is recognised when its feed brings it again: pure functions on values.

A feed's own id comes first. Feeds change their ids, though: from http to https, with a new
number behind a "#" at each edit, with a new system behind the site. Then the address, or the
title with the text, tell that it is an article we have. A wrong guess here would overwrite an
article, so an address alone is not enough: many feeds point all their articles to one page.
"""

import hashlib
import re
from dataclasses import astuple, dataclass
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

from reader.model import ParsedArticle
from reader.store.item import Item
from reader.store.queries.tokens import count_words

ENOUGH_WORDS = 48  # a text this long does not come twice by chance
SAME_DAY = 86400  # seconds
LONGEST_MEAN = 15  # letters of a word; longer ones are sentences of a script without spaces
ALIKE = 0.7  # of the pairs of words of two texts that are in both: one article, edited
TRACKING = re.compile(r"^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|yclid|igshid|ns_\w+)$")


class Keys(NamedTuple):
    """What an id and an address are found by."""

    guid: int
    second: int  # of an article that shares its id with another one of the same document
    url: int | None  # None: an address that cannot tell articles apart


@dataclass(frozen=True, slots=True)
class Known:
    """What recognises an article that is in the store."""

    id: int
    guid_key: int
    url_key: int | None
    text_key: int | None
    content_key: int
    title: str
    guid: str = ""
    published: int | None = None  # seconds since 1970


def key(*parts: object) -> int:
    """Return a 64-bit hash that is the same on every machine."""
    joined = "\x1f".join(map(str, parts)).encode("utf-8", "replace")
    digest = hashlib.blake2b(joined, digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def keys(article: ParsedArticle) -> Keys:
    """Return the keys of an article's id and address."""
    address = canonical(article.url)
    return Keys(
        key(article.guid),
        key(article.guid, address, article.title),
        key(address) if address else None,
    )


def text_key(article: ParsedArticle) -> int | None:
    """Return the key of title and text, None where there are not both."""
    if not article.title or not article.text:
        return None
    return key(article.title.casefold(), article.text)


def content_key(article: ParsedArticle) -> int:
    """Return the key of all that is shown, except dates: some feeds date all at each request."""
    return key(
        article.title,
        article.url,
        article.author,
        article.html,
        article.summary,
        # Where there is HTML the text is made of it: reading it better is no change.
        "" if article.html or article.summary else article.text,
        article.image_url,
        article.image_caption,
        [astuple(enclosure) for enclosure in article.enclosures] if article.enclosures else "[]",
        article.tags,
        article.comments_url,
        article.source_title,
        article.source_url,
    )


def canonical(url: str) -> str:
    """Return an address without what changes while the page stays the same.

    "" for the front page of a site, which many articles may point to.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    except ValueError:
        return ""
    if not host:
        return ""
    query = "&".join(p for p in parts.query.split("&") if p and not TRACKING.match(p.split("=")[0]))
    fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    path = parts.path.rstrip("/")
    if not path and not query and not fragment:
        return ""
    return host + port + path + (f"?{query}" if query else "") + fragment


def same_page(item: Item, known: Known) -> bool:
    """Tell whether a new id at an address that we know is that article under a new id."""
    return (
        _same_title(item, known)
        or (known.text_key is not None and item.text_key == known.text_key)
        or (item.published is not None and item.published == known.published)
        or (canonical(item.guid) != "" and canonical(item.guid) == canonical(known.guid))
    )


def same_text(item: Item, known: Known) -> bool:
    """Tell whether a new id with the title and text of another article is that article."""
    return item.published == known.published or item.words >= ENOUGH_WORDS


def same_story(item: Item, known: Known, text: str) -> bool:
    """Tell whether an article with another's title, on the same day, says nearly what it said.

    That is how an article looks that was edited while its site moved. Its words are compared in
    pairs, so that the words of a subject alone do not make two texts alike.
    """
    if not _same_title(item, known) or item.published is None or known.published is None:
        return False
    if abs(item.published - known.published) > SAME_DAY:
        return False
    if min(item.words, count_words(text)) < ENOUGH_WORDS:
        return False
    ours, theirs = _pairs(item.text), _pairs(text)
    return len(ours & theirs) >= ALIKE * len(ours | theirs)


def same_in_group(item: Item, known: Known) -> bool:
    """Tell which of the articles that share an id in one document is the known one."""
    return item.title == known.title and item.url_key == known.url_key


def _pairs(text: str) -> set[tuple[str, str]]:
    """Return what stands side by side: words, or signs in scripts that part no words."""
    text = text.casefold()
    words = text.split()
    return set(pairwise(words if len(words) * LONGEST_MEAN > len(text) else text))


def _same_title(item: Item, known: Known) -> bool:
    return item.title != "" and item.title.casefold() == known.title.casefold()
