"""A feed's document made ready to be stored: each article once, with the keys that tell it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from reader.model import ParsedArticle
from reader.store import identity
from reader.store.identity import Keys, Known
from reader.store.values import seconds


@dataclass(frozen=True, slots=True)
class Item:
    """An article of a document with its keys."""

    article: ParsedArticle
    sorted_at: int
    guid_key: int
    second_key: int
    url_key: int | None
    text_key: int | None
    content_key: int
    shares_guid: bool  # with another, different article of the same document


@dataclass(frozen=True, slots=True)
class Document:
    """A document's articles, the last first, and what is found out while they are stored."""

    items: tuple[Item, ...]
    first_seen: int
    guid_keys: frozenset[int]
    claimed: set[int] = field(default_factory=set)  # articles that one of the items is

    def is_free(self, known: Known) -> bool:
        """Tell whether an article is none that this document lists under its own id."""
        return known.id not in self.claimed and known.guid_key not in self.guid_keys


def document(incoming: Sequence[ParsedArticle], now: datetime, first_fetch: bool) -> Document:
    """Return a document made ready: articles that it holds twice once, each with its keys."""
    folded = _fold(incoming)
    shared = Counter(keys.guid for keys in folded)
    items = [
        _item(article, keys, _sorted_at(article, now, place, first_fetch), shared[keys.guid] > 1)
        for place, (keys, article) in enumerate(folded.items())
    ]
    items.reverse()
    guid_keys = frozenset(key for keys in folded for key in (keys.guid, keys.second))
    return Document(tuple(items), seconds(now) or 0, guid_keys)


def _fold(incoming: Sequence[ParsedArticle]) -> dict[Keys, ParsedArticle]:
    """Return the articles by their keys; one listed twice under one id, once.

    It is the same under the same title, or at the same address with the same date. The later
    version counts, then the longer one, wherever in the document it stands.
    """
    seen: set[tuple[object, ...]] = set()
    kept: dict[int, tuple[Keys, ParsedArticle]] = {}
    for place in sorted(range(len(incoming)), key=lambda n: _version(incoming[n]), reverse=True):
        article = incoming[place]
        keys = identity.keys(article)
        names: set[tuple[object, ...]] = {(keys.guid, article.title)}
        if keys.url is not None:
            names.add((keys.guid, keys.url, article.published))
        if seen.isdisjoint(names):
            kept[place] = (keys, article)
        seen |= names
    return dict(kept[place] for place in sorted(kept))


def _version(article: ParsedArticle) -> tuple[int, int, str]:
    date = seconds(article.updated or article.published) or 0
    return date, len(article.text), article.title


def _item(article: ParsedArticle, keys: Keys, sorted_at: int, shares: bool) -> Item:
    return Item(
        article,
        sorted_at,
        keys.guid,
        keys.second,
        keys.url,
        identity.text_key(article),
        identity.content_key(article),
        shares,
    )


def _sorted_at(article: ParsedArticle, now: datetime, place: int, first_fetch: bool) -> int:
    """Return the time that lists are ordered by; without a date, the order of the document."""
    if article.published is None:
        return seconds(now - timedelta(seconds=place if first_fetch else 0)) or 0
    return seconds(min(article.published, now)) or 0
