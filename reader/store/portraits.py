"""Pictures of the people who write in a feed: one of each, whatever article it came with."""

import sqlite3
from collections.abc import Iterable

from reader.store.item import Item

PORTRAITS = """
    CREATE TABLE portraits (
        feed_id  INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        author   TEXT NOT NULL,
        url      TEXT NOT NULL,
        PRIMARY KEY (feed_id, author)
    ) WITHOUT ROWID;
"""
# What a feed no longer names stays as it was named last.
KEEP = """
    INSERT INTO portraits VALUES (?, ?, ?)
    ON CONFLICT (feed_id, author) DO UPDATE SET url = excluded.url WHERE url <> excluded.url
"""


def keep(db: sqlite3.Connection, feed_id: int, items: Iterable[Item]) -> None:
    """Keep the pictures of authors that a document names; of two of one author, the last."""
    found = {item.author: item.author_image for item in items if item.author and item.author_image}
    db.executemany(KEEP, [(feed_id, author, url) for author, url in found.items()])
