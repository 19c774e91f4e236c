"""Where the rows of a list stand: keyset pages that read one index in order and stop.

A page names the sort key and id of its rows; the rows themselves are read by id afterwards.
`INDEXED BY` pins each list to its index, so statistics can never turn it into a scan.
"""

import heapq
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from reader.model import Cursor, Order, Query
from reader.store.queries.asking import Asked
from reader.store.queries.search import LOW, SHIFT, Hit
from reader.store.values import seconds

WALK = 600  # rows of the common index that are looked through before a category's own are merged
STEP = 20  # rows that are read of one feed at a time while feeds are merged

NEAR_ROWS = f"""
    SELECT rowid FROM words WHERE words MATCH :match AND rowid BETWEEN
        (SELECT min(sorted_at) << {SHIFT} FROM some)
        AND ((SELECT max(sorted_at) << {SHIFT} FROM some) + {LOW})
"""  # noqa: S608 - our own numbers
HEADS = """
    SELECT h.{key}, h.{id}, h.feed_id
    FROM (
        SELECT (
            SELECT {id} FROM {table} t INDEXED BY {index}
            WHERE feed_id = f.value {where}
            ORDER BY {key} {down}, {id} {down} LIMIT 1
        ) AS head
        FROM json_each(:feeds) f
    ) CROSS JOIN {table} h ON h.{id} = head
    ORDER BY h.{key} {down}, h.{id} {down}
    LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Source:
    """The table and the indexes that a list is read from."""

    table: str
    key: str
    id: str
    index: str
    by_feed: str = ""  # the same, begun by the feed; "" where there is none
    where: str = ""  # what the index holds


ALL = Source("articles", "sorted_at", "id", "articles_by_date", "articles_by_feed")
UNREAD = Source(
    "marks", "sorted_at", "article_id", "marks_unread", "marks_unread_by_feed", "read = 0"
)
STARRED = Source("marks", "sorted_at", "article_id", "marks_starred", where="starred = 1")
OPENED = Source(
    "marks", "last_opened", "article_id", "marks_opened", where="last_opened IS NOT NULL"
)
HELD = Source("some", "sorted_at", "article_id", "")
BY_ID = Source("marks", "sorted_at", "article_id", "")
STORIES = Source("stories", "last", "id", "stories_by_last", where="source_count >= 2")


@dataclass(frozen=True, slots=True)
class Listing:
    """A query made ready to be read: where from, under which conditions, for which feeds."""

    source: Source
    conditions: tuple[str, ...]
    values: dict[str, Any]
    feeds: tuple[int, ...] | None = None  # None: all
    down: bool = True

    def page(self, db: sqlite3.Connection, after: Cursor | None, limit: int) -> list[Hit]:
        """Return the next rows of the list."""
        if self.feeds is None or not self.source.by_feed:
            return self._select(db, after, limit)
        if len(self.feeds) == 1:
            return self._feed(db, self.feeds[0], after, limit)
        return self._walk(db, after, limit) or self._merge(db, after, limit)

    def count(self, db: sqlite3.Connection, ahead_of: Cursor | None = None) -> int:
        """Return how many rows the list has (ahead of one of them)."""
        where, values = self._where(ahead_of, forward=False)
        source = self.source
        index = source.index if self.feeds is None else source.by_feed or source.index
        row = db.execute(
            f"SELECT count(*) FROM {source.table} t {_pinned(index)} {where}",  # noqa: S608
            values,
        ).fetchone()
        return int(row[0])

    def _walk(self, db: sqlite3.Connection, after: Cursor | None, limit: int) -> list[Hit]:
        """Look for a category's page among the newest of all; [] where it is not there whole.

        Busy categories are served so without touching an index page for each feed.
        """
        source = self.source
        where, values = self._where(after, feeds=False)
        rows = db.execute(
            f"""
            SELECT key, id FROM (
                SELECT {source.key} AS key, {source.id} AS id, feed_id
                FROM {source.table} t INDEXED BY {source.index} {where}
                {self._order} LIMIT :walk
            )
            WHERE feed_id IN (SELECT value FROM json_each(:feeds))
            LIMIT :limit
            """,  # noqa: S608 - our own names
            {**values, "walk": WALK, "limit": limit},
        ).fetchall()
        return [Hit(*row) for row in rows] if len(rows) == limit else []

    def _merge(self, db: sqlite3.Connection, after: Cursor | None, limit: int) -> list[Hit]:
        """Merge the lists of a category's feeds.

        Only the feeds with the newest first rows, as many as the page has rows, can be on it:
        whatever stands in another feed comes after all of those.
        """
        source = self.source
        where, values = self._where(after, feeds=False, begin="AND")
        heads = db.execute(
            HEADS.format(
                key=source.key,
                id=source.id,
                table=source.table,
                index=source.by_feed,
                where=where,
                down="DESC" if self.down else "ASC",
            ),
            {**values, "limit": limit},
        ).fetchall()
        streams = [self._stream(db, feed, Hit(key, id_)) for key, id_, feed in heads]
        return list(islice(heapq.merge(*streams, reverse=self.down), limit))

    def _stream(self, db: sqlite3.Connection, feed: int, head: Hit) -> Iterator[Hit]:
        yield head
        last = head
        while rows := self._feed(db, feed, Cursor(last.key, last.id), STEP):
            yield from rows
            last = rows[-1]

    def _feed(
        self, db: sqlite3.Connection, feed: int, after: Cursor | None, limit: int
    ) -> list[Hit]:
        source = self.source
        where, values = self._where(after, feeds=False, begin="AND")
        rows = db.execute(
            f"""
            SELECT {source.key}, {source.id} FROM {source.table} t INDEXED BY {source.by_feed}
            WHERE feed_id = :feed {where}
            {self._order} LIMIT :limit
            """,  # noqa: S608 - our own names
            {**values, "feed": feed, "limit": limit},
        )
        return [Hit(*row) for row in rows]

    def _select(self, db: sqlite3.Connection, after: Cursor | None, limit: int) -> list[Hit]:
        source = self.source
        where, values = self._where(after)
        rows = db.execute(
            f"""
            SELECT {source.key}, {source.id} FROM {source.table} t {_pinned(source.index)} {where}
            {self._order} LIMIT :limit
            """,  # noqa: S608 - our own names
            {**values, "limit": limit},
        )
        return [Hit(*row) for row in rows]

    @property
    def _order(self) -> str:
        direction = "DESC" if self.down else "ASC"
        return f"ORDER BY {self.source.key} {direction}, {self.source.id} {direction}"

    def _where(
        self,
        cursor: Cursor | None,
        *,
        feeds: bool = True,
        begin: str = "WHERE",
        forward: bool = True,
    ) -> tuple[str, dict[str, Any]]:
        source = self.source
        conditions = [*filter(None, [source.where]), *self.conditions]
        values = dict(self.values)
        if self.feeds is not None:
            values["feeds"] = f"[{','.join(map(str, self.feeds))}]"
            if feeds:
                conditions.append(_of_feeds(source))
        if cursor is not None:
            sign = "<" if self.down == forward else ">"
            conditions.append(f"({source.key}, {source.id}) {sign} (:key, :id)")
            values |= {"key": cursor.key, "id": cursor.id}
        return (f"{begin} {' AND '.join(conditions)}" if conditions else ""), values


def listing(asked: Asked) -> Listing:
    """Return how a list is read that need not ask the index of words."""
    query, since = asked.query, seconds(asked.query.since)
    source = BY_ID if asked.few else _source(query)
    conditions = _own(asked, source)
    values: dict[str, Any] = dict(asked.values)
    if since is not None:
        conditions.append(f"{source.key} >= :since")
        values["since"] = since
    if source.table == "marks":
        if query.unread_only and source is not UNREAD:
            conditions.append("read = 0")
        if query.starred_only and source is not STARRED:
            conditions.append("starred = 1")
    if source is STORIES:
        conditions.extend(_of_lead(query))
    conditions.extend(_of_trends(query, source, values))
    return Listing(source, tuple(conditions), values, asked.feeds, query.order is not Order.OLDEST)


def holding(db: sqlite3.Connection, asked: Asked, ids: Sequence[int]) -> set[int]:
    """Return which of these articles hold what the text of a query asks for."""
    conditions, values = _own(asked, HELD), dict(asked.values)
    if asked.match:
        conditions.append(f"{_row(HELD)} IN ({NEAR_ROWS})")
        values["match"] = asked.match
    rows = db.execute(
        f"""
        WITH some AS (
            SELECT article_id, sorted_at, feed_id FROM marks
            WHERE article_id IN (SELECT value FROM json_each(:ids))
        )
        SELECT t.article_id FROM some t {"WHERE" if conditions else ""} {" AND ".join(conditions)}
        """,  # noqa: S608 - our own names
        {**values, "ids": f"[{','.join(map(str, ids))}]"},
    )
    return {id_ for (id_,) in rows}


def _own(asked: Asked, source: Source) -> list[str]:
    """Return the conditions of a query's text, for the rows of a table called t."""
    places = {"id": f"t.{source.id}", "at": "t.sorted_at", "feed": "t.feed_id"}
    bounds = [f"t.sorted_at {sign} {moment}" for sign, moment in asked.bounds]
    return [*bounds, *asked.where(**places, row=_row(source))]


def _row(source: Source) -> str:
    return f"(t.sorted_at << {SHIFT}) + (t.{source.id} & {LOW})"


def folds(query: Query) -> bool:
    """Tell whether the list of `query` folds; one of stories has a row for each as it is."""
    return query.fold and (bool(query.text) or _source(query) is not STORIES)


def lists_stories(query: Query) -> bool:
    """Tell whether the list of `query` has a row for each story, found by the story's number."""
    return query.stories_only and not (query.text or _found_by_ids(query))


def reads_history(query: Query) -> bool:
    """Tell whether the list of `query` is ordered by when its articles were opened."""
    return _source(query) is OPENED


def _source(query: Query) -> Source:
    if _found_by_ids(query):
        return BY_ID
    if query.stories_only:
        return STORIES
    if query.opened_only or query.order is Order.OPENED:
        return OPENED
    if query.starred_only:
        return STARRED
    return UNREAD if query.unread_only else ALL


def _found_by_ids(query: Query) -> bool:
    """Tell whether a list is short, and its articles are named elsewhere."""
    return query.story_id is not None or bool(query.topic) or query.section_id is not None


def _pinned(index: str) -> str:
    # Without an index of its own a list is found by the ids of its articles.
    return f"INDEXED BY {index}" if index else "NOT INDEXED"


def _of_feeds(source: Source) -> str:
    if source is not STORIES:
        return "feed_id IN (SELECT value FROM json_each(:feeds))"
    return """EXISTS (
        SELECT 1 FROM story_articles s JOIN articles a ON a.id = s.article_id
        WHERE s.story_id = t.id AND a.feed_id IN (SELECT value FROM json_each(:feeds))
    )"""


def _of_lead(query: Query) -> Sequence[str]:
    marks = [
        *(["read = 0"] if query.unread_only else []),
        *(["starred = 1"] if query.starred_only else []),
        *(["last_opened IS NOT NULL"] if query.opened_only else []),
    ]
    if not marks:
        return []
    own = " AND ".join(["m.article_id = t.lead_id", *marks])
    return [f"EXISTS (SELECT 1 FROM marks m WHERE {own})"]  # noqa: S608 - our own literals


def _of_trends(query: Query, source: Source, values: dict[str, Any]) -> Iterator[str]:
    if query.story_id is not None:
        values["story"] = query.story_id
        yield "article_id IN (SELECT article_id FROM story_articles WHERE story_id = :story)"
    if query.topic:
        values["topic"] = query.topic
        yield "article_id IN (SELECT article_id FROM topic_articles WHERE topic = :topic)"
    if query.section_id is not None:
        values["section"] = query.section_id
        yield "article_id IN (SELECT article_id FROM sections WHERE category_id = :section)"
    if source.index == "":
        if query.opened_only:
            yield "last_opened IS NOT NULL"
        if query.stories_only:
            yield "article_id IN (SELECT lead_id FROM stories WHERE source_count >= 2)"
