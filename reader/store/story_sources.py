"""Whose articles count as one source."""

import ipaddress
import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple


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


def originals(articles: Sequence[Told]) -> list[str]:
    """Return the independent sources: those who wrote something that is no copy of another."""
    first: dict[str, str] = {}
    found: dict[str, None] = {}
    for article in articles:
        title = " ".join(article.title.casefold().split())
        if first.setdefault(title, article.source) == article.source:
            found[article.source] = None
    return list(found)
