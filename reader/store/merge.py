"""What a feed's document becomes in the store: which articles are new, which changed.

The document is prepared outside the transaction; inside, one look finds the articles by their
ids, another one tries to recognise the rest (see `identity`), and only what is new or
different is written.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from reader.model import Changes, ParsedArticle
from reader.store import identity
from reader.store.bodies import pack
from reader.store.identity import Known
from reader.store.search import SearchIndex
from reader.store.tokens import count_words
from reader.store.values import enclosures_json, moment, seconds

TEASER = 240  # characters
CANDIDATES = 8  # articles at one address that are compared; more of them tell nothing

KNOWN = "SELECT a.id, a.guid_key, a.url_key, a.text_key, a.content_key, a.title"
BY_GUID = f"""
    {KNOWN} FROM json_each(:keys) j
    CROSS JOIN articles a INDEXED BY articles_by_guid
        ON a.feed_id = :feed AND a.guid_key = j.value
"""
BY_URL = f"""
    {KNOWN}, b.guid, b.published
    FROM articles a INDEXED BY articles_by_url JOIN bodies b ON b.article_id = a.id
    WHERE a.url_key = :key AND a.feed_id = :feed LIMIT :limit
"""
BY_TEXT = f"""
    {KNOWN}, b.guid, b.published
    FROM articles a INDEXED BY articles_by_text JOIN bodies b ON b.article_id = a.id
    WHERE a.text_key = :key AND a.feed_id = :feed LIMIT :limit
"""
REMOVED = """
    SELECT 1 FROM removed WHERE feed_id = :feed AND guid_key IN (:first, :second)
    UNION ALL
    SELECT 1 FROM removed INDEXED BY removed_by_url WHERE feed_id = :feed AND url_key = :url
    LIMIT 1
"""
ADD = """
    INSERT INTO articles (feed_id, guid_key, url_key, text_key, content_key, sorted_at,
        title, teaser, author, url, image_url)
    VALUES (:feed_id, :guid_key, :url_key, :text_key, :content_key, :sorted_at,
        :title, :teaser, :author, :url, :image_url)
    RETURNING id
"""
CHANGE = """
    UPDATE articles
    SET guid_key = :guid_key, url_key = :url_key, text_key = :text_key,
        content_key = :content_key, title = :title, teaser = :teaser, author = :author,
        url = :url, image_url = :image_url, revision = revision + 1
    WHERE id = :id
"""
# An article keeps the day it was first seen, and its first date where the feed now has none.
BODY = """
    INSERT INTO bodies (article_id, guid, published, updated, first_seen, words, language,
        image_caption, comments_url, source_title, source_url, tags, enclosures, packed)
    VALUES (:id, :guid, :published, :updated, :first_seen, :words, :language,
        :image_caption, :comments_url, :source_title, :source_url, :tags, :enclosures, :packed)
    ON CONFLICT (article_id) DO UPDATE
    SET guid = excluded.guid, published = ifnull(excluded.published, published),
        updated = excluded.updated, words = excluded.words, language = excluded.language,
        image_caption = excluded.image_caption, comments_url = excluded.comments_url,
        source_title = excluded.source_title, source_url = excluded.source_url,
        tags = excluded.tags, enclosures = excluded.enclosures, packed = excluded.packed
"""


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


def document(incoming: Sequence[ParsedArticle], now: datetime, first_fetch: bool) -> Document:
    """Return a document made ready: articles that it holds twice once, each with its keys."""
    folded = _fold(incoming)
    shared = Counter(guid_key for guid_key, _ in folded)
    items = [
        _item(article, keys, _sorted_at(article, now, place, first_fetch), shared[keys[0]] > 1)
        for place, (keys, article) in enumerate(folded.items())
    ]
    items.reverse()
    guid_keys = frozenset(key for keys in folded for key in keys)
    return Document(tuple(items), seconds(now) or 0, guid_keys)


def store(
    db: sqlite3.Connection,
    search: SearchIndex,
    feed_id: int,
    document: Document,
    items: Sequence[Item],
) -> Changes:
    """Store some items of a document, inside the caller's transaction."""
    known = _by_guid(db, feed_id, items)
    empty = not known and _is_empty(db, feed_id)
    new: list[int] = []
    updated: list[int] = []
    for item in items:
        found = _of_guid(item, known, document)
        if found is None and not empty:
            if _was_removed(db, feed_id, item):
                continue
            found = _recognised(db, feed_id, item, document)
        if found is None:
            new.append(_add(db, feed_id, document, item, known))
        else:
            document.claimed.add(found.id)
            if found.content_key != item.content_key:
                search.forget([found.id])
                _change(db, document, item, found)
                updated.append(found.id)
            elif found.guid_key not in (item.guid_key, item.second_key):
                _rename(db, item, found)
    return Changes(tuple(new), tuple(updated))


def _fold(incoming: Sequence[ParsedArticle]) -> dict[tuple[int, int], ParsedArticle]:
    """Return the articles by their keys; one listed twice under one id, once.

    It is the same under the same title, or at the same address with the same date. The later
    version counts, then the longer one, wherever in the document it stands.
    """
    seen: set[tuple[object, ...]] = set()
    kept: dict[int, tuple[tuple[int, int], ParsedArticle]] = {}
    for place in sorted(range(len(incoming)), key=lambda n: _version(incoming[n]), reverse=True):
        article = incoming[place]
        guid = identity.guid_key(article)
        names: set[tuple[object, ...]] = {(guid, article.title)}
        if identity.url_key(article) is not None:
            names.add((guid, identity.url_key(article), article.published))
        if seen.isdisjoint(names):
            kept[place] = ((guid, identity.second_key(article)), article)
        seen |= names
    return dict(kept[place] for place in sorted(kept))


def _version(article: ParsedArticle) -> tuple[int, int, str]:
    date = seconds(article.updated or article.published) or 0
    return date, len(article.text), article.title


def _item(article: ParsedArticle, keys: tuple[int, int], sorted_at: int, shares: bool) -> Item:
    return Item(
        article,
        sorted_at,
        keys[0],
        keys[1],
        identity.url_key(article),
        identity.text_key(article),
        identity.content_key(article),
        shares,
    )


def _sorted_at(article: ParsedArticle, now: datetime, place: int, first_fetch: bool) -> int:
    """Return the time that lists are ordered by; without a date, the order of the document."""
    if article.published is None:
        return seconds(now - timedelta(seconds=place if first_fetch else 0)) or 0
    return seconds(min(article.published, now)) or 0


def _by_guid(db: sqlite3.Connection, feed_id: int, items: Sequence[Item]) -> dict[int, Known]:
    keys = [key for item in items for key in (item.guid_key, item.second_key)]
    rows = db.execute(BY_GUID, {"keys": json.dumps(keys), "feed": feed_id})
    return {known.guid_key: known for known in (Known(*row) for row in rows)}


def _is_empty(db: sqlite3.Connection, feed_id: int) -> bool:
    """Tell whether the feed has nothing that could be recognised; its first fetch is quick."""
    row = db.execute(
        "SELECT (SELECT total FROM feed_counts WHERE feed_id = :feed)"
        " + EXISTS (SELECT 1 FROM removed WHERE feed_id = :feed)",
        {"feed": feed_id},
    ).fetchone()
    return bool(row[0] == 0)


def _of_guid(item: Item, known: dict[int, Known], document: Document) -> Known | None:
    second = known.get(item.second_key)
    if second is not None:
        return second
    first = known.get(item.guid_key)
    if first is None or first.id in document.claimed:
        return None
    if item.shares_guid and not identity.same_in_group(item.article, first):
        return None
    return first


def _was_removed(db: sqlite3.Connection, feed_id: int, item: Item) -> bool:
    keys = {
        "feed": feed_id,
        "first": item.guid_key,
        "second": item.second_key,
        "url": item.url_key,
    }
    return db.execute(REMOVED, keys).fetchone() is not None


def _recognised(
    db: sqlite3.Connection, feed_id: int, item: Item, document: Document
) -> Known | None:
    """Find the article that came under another id before; those still listed are others."""
    ladder = (
        (BY_URL, item.url_key, identity.same_page),
        (BY_TEXT, item.text_key, identity.same_text),
    )
    for sql, key, is_same in ladder:
        if key is None:
            continue
        rows = db.execute(sql, {"feed": feed_id, "key": key, "limit": CANDIDATES}).fetchall()
        for row in rows:
            known = replace(Known(*row[:6]), guid=row[6], published=moment(row[7]))
            free = known.id not in document.claimed and known.guid_key not in document.guid_keys
            if free and is_same(item.article, known):
                return known
    return None


def _add(
    db: sqlite3.Connection, feed_id: int, document: Document, item: Item, known: dict[int, Known]
) -> int:
    # Where several articles share an id, the first has it and the others a key of their own.
    guid_key = item.second_key if item.guid_key in known else item.guid_key
    values = {
        **_columns(item),
        "feed_id": feed_id,
        "guid_key": guid_key,
        "sorted_at": item.sorted_at,
        "first_seen": document.first_seen,
    }
    id_: int = db.execute(ADD, values).fetchone()[0]
    db.execute(BODY, {**values, "id": id_})
    db.execute(
        "INSERT INTO marks (article_id, feed_id, sorted_at) VALUES (?, ?, ?)",
        (id_, feed_id, item.sorted_at),
    )
    db.execute("INSERT INTO unindexed VALUES (?)", (id_,))
    document.claimed.add(id_)
    title = item.article.title
    known[guid_key] = Known(id_, guid_key, item.url_key, item.text_key, item.content_key, title)
    return id_


def _change(db: sqlite3.Connection, document: Document, item: Item, found: Known) -> None:
    own = found.guid_key in (item.guid_key, item.second_key)
    values = {
        **_columns(item),
        "id": found.id,
        "guid_key": found.guid_key if own else item.guid_key,
        "first_seen": document.first_seen,
    }
    db.execute(CHANGE, values)
    db.execute(BODY, values)


def _rename(db: sqlite3.Connection, item: Item, found: Known) -> None:
    """Keep the new id of an article that is otherwise the same."""
    db.execute("UPDATE articles SET guid_key = ? WHERE id = ?", (item.guid_key, found.id))
    db.execute("UPDATE bodies SET guid = ? WHERE article_id = ?", (item.article.guid, found.id))


def _columns(item: Item) -> dict[str, str | int | bytes | None]:
    article = item.article
    return {
        "url_key": item.url_key,
        "text_key": item.text_key,
        "content_key": item.content_key,
        "title": article.title,
        "teaser": teaser(article.text),
        "author": article.author,
        "url": article.url,
        "image_url": article.image_url,
        "guid": article.guid,
        "published": seconds(article.published),
        "updated": seconds(article.updated),
        "words": count_words(article.text),
        "language": article.language,
        "image_caption": article.image_caption,
        "comments_url": article.comments_url,
        "source_title": article.source_title,
        "source_url": article.source_url,
        "tags": json.dumps(article.tags, ensure_ascii=False) if article.tags else "[]",
        "enclosures": enclosures_json(article.enclosures),
        "packed": pack(article.html, article.summary, article.text),
    }


def teaser(text: str) -> str:
    """Return the beginning of a text for a list, cut between words."""
    begin = " ".join(text[: 2 * TEASER].split())
    if len(begin) <= TEASER:
        return begin
    cut = begin[: TEASER - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > TEASER // 2 else cut).rstrip(" ,;:.") + "…"
