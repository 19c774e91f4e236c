"""What the user owns of an article: read, starred, how often opened. A sync never touches it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from reader.model import ArticleRow, Cursor, Order, Query
from reader.store import listing
from reader.store.articles import ArticleTable
from reader.store.database import Database
from reader.store.statistics.openings import OpeningTable
from reader.store.values import seconds

CHUNK = 1000  # rows that one transaction changes, so that nobody waits long for another


class MarkTable:
    """The marks table, written for the user alone."""

    def __init__(self, database: Database, articles: ArticleTable, openings: OpeningTable) -> None:
        self._database = database
        self._articles = articles
        self._openings = openings

    def mark_read(self, ids: Iterable[int], read: bool = True) -> tuple[int, ...]:
        """Mark articles read or unread; return those that were not so before, for undo."""
        return self._set("read", ids, read)

    def star(self, ids: Iterable[int], starred: bool = True) -> tuple[int, ...]:
        """Star articles or take the star away; return those that changed."""
        return self._set("starred", ids, starred)

    def opened(self, id: int, now: datetime) -> None:  # noqa: A002 - the word of the interface
        """Count that the user opened an article, which also reads it."""
        with self._database.transaction() as db:
            db.execute(
                """
                UPDATE marks SET read = 1, read_count = read_count + 1, last_opened = ?
                WHERE article_id = ?
                """,
                (seconds(now), id),
            )
            self._openings.add(id, now)

    def stayed(self, id: int, spent: int) -> None:  # noqa: A002
        """Add seconds that an article was in view to its last opening."""
        self._openings.stayed(id, spent)

    def scrolled(self, id: int, share: float) -> None:  # noqa: A002
        """Keep how far an article was read, from 0 to 1."""
        with self._database.transaction() as db:
            db.execute(
                "UPDATE marks SET scroll = ? WHERE article_id = ?", (min(1, max(0, share)), id)
            )

    def mark_all_read(self, query: Query, before: datetime | None = None) -> tuple[int, ...]:
        """Mark read what `query` lists (up to a time); return the ids, for undo.

        Of a list of stories that is every article of each of them.
        """
        changed: list[int] = []
        found = self._of_stories if listing.lists_stories(query) else self._unread
        for ids in found(query, before):
            changed.extend(self.mark_read(ids))
        return tuple(changed)

    def unread_after(self, query: Query, row: ArticleRow | None) -> Iterator[list[int]]:
        """Yield the unread articles below a row, and those folded there, some at a time.

        None: those of the whole list.

        Only ids are read: the rest of a list may be the whole library.
        """
        after = None if row is None else self._articles.cursor(query, row)
        while True:
            if listing.folds(query):
                found = self._articles.standing(query, after, CHUNK)
                hits = [one.hit for one in found]
                ids = [id_ for one in found for id_ in (one.hit.id, *one.others)]
            else:
                hits = self._articles.hits(query, after, CHUNK)
                ids = [hit.id for hit in hits]
            if not hits:
                return
            yield self._still_unread(ids, of_stories=listing.lists_stories(query))
            after = Cursor(hits[-1].key, hits[-1].id)

    def _still_unread(self, ids: Sequence[int], of_stories: bool) -> list[int]:
        """Return those of the articles (or of the first articles of stories) not read yet."""
        lead = "(SELECT lead_id FROM stories WHERE id = j.value)" if of_stories else "j.value"
        rows = self._database.connection.execute(
            f"SELECT m.article_id FROM json_each(?) j JOIN marks m ON m.article_id = {lead} "  # noqa: S608 - ours
            "WHERE NOT m.read ORDER BY j.key",
            (json.dumps(ids),),
        )
        return [id_ for (id_,) in rows]

    def _set(self, column: str, ids: Iterable[int], value: bool) -> tuple[int, ...]:
        changed: list[int] = []
        for chunk in _chunks(list(ids)):
            with self._database.transaction() as db:
                rows = db.execute(
                    f"""
                    UPDATE marks SET {column} = :value
                    WHERE article_id IN (SELECT value FROM json_each(:ids))
                        AND {column} <> :value
                    RETURNING article_id
                    """,  # noqa: S608 - our own column
                    {"value": int(value), "ids": json.dumps(chunk)},
                ).fetchall()
            changed.extend(row[0] for row in rows)
        return tuple(changed)

    def _unread(self, query: Query, before: datetime | None) -> Iterator[list[int]]:
        """Yield the unread articles of a list, some at a time; they may be marked meanwhile."""
        wanted = replace(query, unread_only=True, stories_only=False, order=Order.NEWEST)
        after = None if before is None else Cursor((seconds(before) or 0) + 1, -1)
        if query.opened_only:
            after = None
        while hits := self._articles.hits(wanted, after, CHUNK):
            yield [hit.id for hit in hits]
            after = Cursor(hits[-1].key, hits[-1].id)

    def _of_stories(self, query: Query, before: datetime | None) -> Iterator[list[int]]:
        """Yield the articles of the listed stories, those of some stories at a time."""
        after = None
        while hits := self._articles.hits(query, after, CHUNK):
            rows = self._database.connection.execute(
                """
                SELECT s.article_id
                FROM story_articles s JOIN marks m USING (article_id)
                WHERE s.story_id IN (SELECT value FROM json_each(:stories))
                    AND (:before IS NULL OR m.sorted_at <= :before)
                """,
                {
                    "stories": json.dumps([hit.id for hit in hits]),
                    "before": None if before is None else seconds(before),
                },
            )
            yield [id_ for (id_,) in rows]
            after = Cursor(hits[-1].key, hits[-1].id)


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
