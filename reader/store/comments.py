"""How many comments articles have, and the feeds of these: what changes while an article does not.

In a table of its own, so that a count that grows rewrites a few bytes, and no article counts as
edited by it.
"""

import json
import sqlite3
from collections.abc import Iterable

from reader.store.item import Item

COMMENTS = """
    CREATE TABLE article_comments (
        article_id  INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        n           INTEGER,                    -- NULL: the feed does not say
        feed_url    TEXT NOT NULL DEFAULT ''
    );
"""
# What a feed no longer says stays as it was said last.
KEEP = """
    INSERT INTO article_comments VALUES (?, ?, ?)
    ON CONFLICT (article_id) DO UPDATE
    SET n = ifnull(excluded.n, n),
        feed_url = iif(excluded.feed_url = '', feed_url, excluded.feed_url)
    WHERE ifnull(excluded.n, n) IS NOT n OR excluded.feed_url NOT IN ('', feed_url)
"""


def keep(db: sqlite3.Connection, found: Iterable[tuple[int, Item]]) -> None:
    """Keep what a document says of the comments on its articles, by their ids."""
    db.executemany(
        KEEP,
        [
            (id_, item.comment_count, item.comments_feed)
            for id_, item in found
            if item.comment_count is not None or item.comments_feed
        ],
    )


def counts(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, int]:
    """Return how many comments these articles have, those left out of which nobody said it."""
    sql = """
        SELECT article_id, n FROM article_comments
        WHERE article_id IN (SELECT value FROM json_each(?)) AND n IS NOT NULL
    """
    return dict(db.execute(sql, (json.dumps(list(ids)),)).fetchall())
