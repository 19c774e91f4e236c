"""A feed's document made ready to be stored: each article once, with the keys that tell it."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from reader.model import ParsedArticle
from reader.store import identity
from reader.store.bodies import pack
from reader.store.identity import Keys, Known
from reader.store.item import Item
from reader.store.queries.tokens import count_words
from reader.store.values import enclosures_json, seconds

TEASER = 240  # characters


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
        guid_key=keys.guid,
        second_key=keys.second,
        url_key=keys.url,
        text_key=identity.text_key(article),
        content_key=identity.content_key(article),
        shares_guid=shares,
        sorted_at=sorted_at,
        title=article.title,
        teaser=teaser(article.text),
        author=article.author,
        url=article.url,
        image_url=article.image_url,
        guid=article.guid,
        published=seconds(article.published),
        updated=seconds(article.updated),
        words=count_words(article.text),
        language=article.language,
        image_caption=article.image_caption,
        author_image=article.author_image,
        comments_url=article.comments_url,
        comments_feed=article.comments_feed,
        comment_count=article.comment_count,
        source_title=article.source_title,
        source_url=article.source_url,
        tags=json.dumps(article.tags, ensure_ascii=False) if article.tags else "[]",
        enclosures=enclosures_json(article.enclosures),
        packed=pack(article.html, article.summary, article.text),
    )


def _sorted_at(article: ParsedArticle, now: datetime, place: int, first_fetch: bool) -> int:
    """Return the time that lists are ordered by; without a date, the order of the document."""
    if article.published is None:
        return seconds(now - timedelta(seconds=place if first_fetch else 0)) or 0
    return seconds(min(article.published, now)) or 0


def teaser(text: str) -> str:
    """Return the beginning of a text for a list, cut between words."""
    begin = " ".join(text[: 2 * TEASER].split())
    if len(begin) <= TEASER:
        return begin
    cut = begin[: TEASER - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > TEASER // 2 else cut).rstrip(" ,;:.") + "…"
