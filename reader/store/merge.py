"""What a feed's document becomes in the store: which articles are new, which changed.

The document is prepared outside the transaction (see `incoming`); inside, one look finds the
articles by their ids, another one tries to recognise the rest (see `identity`), and only what
is new or different is written.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reader.model import Changes
from reader.store import comments, identity, portraits, revisions
from reader.store.identity import Known
from reader.store.incoming import Document
from reader.store.item import Item
from reader.store.queries.search import SearchIndex
from reader.store.same_day import SameDay

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
    INSERT INTO articles (id, feed_id, guid_key, url_key, text_key, content_key, sorted_at,
        title, teaser, author, url, image_url)
    VALUES (:id, :feed_id, :guid_key, :url_key, :text_key, :content_key, :sorted_at,
        :title, :teaser, :author, :url, :image_url)
"""
MARK = "INSERT INTO marks (article_id, feed_id, sorted_at) VALUES (:id, :feed_id, :sorted_at)"
TO_INDEX = "INSERT INTO unindexed VALUES (:id)"
LAST_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'articles'"
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
    additions = Additions(feed_id, document.first_seen, _last_id(db))
    updated: list[int] = []
    numbered: list[tuple[int, Item]] = []
    same_day = SameDay(db, feed_id, items)
    for item in items:
        found = _of_guid(item, known, document)
        if found is None and not empty:
            if _was_removed(db, feed_id, item):
                continue
            found = _recognised(db, feed_id, item, document) or same_day.find(item, document)
        if found is None:
            same = additions.take(item, known)
            document.claimed.add(same.id)
            known[same.guid_key] = same
            numbered.append((same.id, item))
            continue
        document.claimed.add(found.id)
        numbered.append((found.id, item))
        guid_key = _key(item, known, found)
        if found.content_key != item.content_key:
            search.forget([found.id])
            _change(db, document, item, found, guid_key)
            updated.append(found.id)
        elif found.guid_key != guid_key:
            _rename(db, item, found, guid_key)
        known[guid_key] = replace(found, guid_key=guid_key)
    additions.write(db)
    comments.keep(db, numbered)
    portraits.keep(db, feed_id, items)
    return Changes(tuple(row["id"] for row in additions.rows), tuple(updated))


@dataclass(slots=True)
class Additions:
    """New articles, numbered as they are found and written all at once at the end."""

    feed_id: int
    first_seen: int
    last_id: int
    rows: list[dict[str, Any]] = field(default_factory=list)

    def take(self, item: Item, known: Mapping[int, Known]) -> Known:
        """Give an article its number."""
        guid_key = _key(item, known)
        self.last_id += 1
        places = {"id": self.last_id, "feed_id": self.feed_id, "first_seen": self.first_seen}
        self.rows.append({**item._asdict(), **places, "guid_key": guid_key})
        keys = (guid_key, item.url_key, item.text_key, item.content_key)
        return Known(self.last_id, *keys, item.title)

    def write(self, db: sqlite3.Connection) -> None:
        """Write them."""
        for statement in (ADD, BODY, MARK, TO_INDEX):
            db.executemany(statement, self.rows)


def _last_id(db: sqlite3.Connection) -> int:
    """Return the highest number that an article ever had."""
    row = db.execute(LAST_ID).fetchone()
    return int(row[0]) if row else 0


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
    if item.shares_guid and not identity.same_in_group(item, first):
        return None
    return first


def _key(item: Item, known: Mapping[int, Known], found: Known | None = None) -> int:
    """Return the key that an article keeps or gets.

    Where several articles share an id, the first has it and the others a key of their own.
    """
    if found is not None and found.guid_key in (item.guid_key, item.second_key):
        return found.guid_key
    return item.second_key if item.guid_key in known else item.guid_key


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
            known = replace(Known(*row[:6]), guid=row[6], published=row[7])
            if document.is_free(known) and is_same(item, known):
                return known
    return None


def _change(
    db: sqlite3.Connection, document: Document, item: Item, found: Known, guid_key: int
) -> None:
    revisions.keep(db, found.id, item.title, item.text, document.first_seen)
    values = {
        **item._asdict(),
        "id": found.id,
        "guid_key": guid_key,
        "first_seen": document.first_seen,
    }
    db.execute(CHANGE, values)
    db.execute(BODY, values)


def _rename(db: sqlite3.Connection, item: Item, found: Known, guid_key: int) -> None:
    """Keep the new id of an article that is otherwise the same."""
    db.execute("UPDATE articles SET guid_key = ? WHERE id = ?", (guid_key, found.id))
    db.execute("UPDATE bodies SET guid = ? WHERE article_id = ?", (item.guid, found.id))
