"""Whose articles count as one source."""

import ipaddress
import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple

from reader.store.stories.copies import MOST, beginnings, copies


class Told(NamedTuple):
    """An article of a story, as its figures need it."""

    id: int
    feed_id: int
    at: int
    title: str
    source: str


def source_of(feed_id: int, publisher: str) -> str:
    """Return the publisher where it can be told, else the feed as a source of its own."""
    host = publisher.strip("[]").lower()
    private = not host or "." not in host or host.endswith((".local", ".localhost"))
    with suppress(ValueError):  # a name, not a number
        private = private or not ipaddress.ip_address(host).is_global
    return f"feed {feed_id}" if private else host


def told(db: sqlite3.Connection, article_ids: Iterable[int]) -> list[Told]:
    """Return articles with their sources, oldest first."""
    rows = db.execute(
        """
        SELECT a.id, a.feed_id, a.sorted_at, a.title, f.publisher
        FROM articles a JOIN feeds f ON f.id = a.feed_id
        WHERE a.id IN (SELECT value FROM json_each(?))
        ORDER BY a.sorted_at, a.id
        """,
        (json.dumps(list(article_ids)),),
    )
    return [
        Told(id_, feed, at, title, source_of(feed, publisher))
        for id_, feed, at, title, publisher in rows
    ]


def copies_among(db: sqlite3.Connection, articles: Sequence[Told]) -> dict[int, int]:
    """Return, by copy, which article of a story it is a copy of; they come oldest first."""
    if len({article.source for article in articles}) < 2:
        return {}
    first = articles[:MOST]
    begins = beginnings(db, [article.id for article in first])
    return copies([(article.id, article.source) for article in first], begins)


def originals(db: sqlite3.Connection, articles: Sequence[Told]) -> list[str]:
    """Return the independent sources: those who wrote something that is no copy of another.

    The articles are those of one story, oldest first.
    """
    copied = copies_among(db, articles)
    first: dict[str, str] = {}
    found: dict[str, None] = {}
    for article in articles:
        title = " ".join(article.title.casefold().split())
        own = first.setdefault(title, article.source) == article.source
        if own and article.id not in copied:
            found[article.source] = None
    return list(found)
