"""The full-text index: filled in idle slices, asked for the newest matches first.

Measured at a million articles, ranking by bm25 costs 0.3 s for a common word, because it weighs
every match; walking the rows from the newest backwards costs 1 ms, because it stops after a
page. So lists go by row number, which is made of the date, and only the newest matches are
ranked when a ranking is asked for.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from reader.model import Cursor, Order
from reader.store.bodies import TEXT, unpack_part
from reader.store.database import Database
from reader.store.queries import tokens
from reader.store.queries.asking import FEED_TERMS, Asked
from reader.store.values import seconds

SHIFT = 24
LOW = (1 << SHIFT) - 1
RANKED = 1000  # so many of the newest matches are ranked
# FTS5 counts every article that holds a word before it weighs the few that hold all of them: 40 ms
# for a word of 600,000. Where words are in so many articles together, they weigh nothing.
WEIGHED = 200_000
LONGEST = 200_000  # characters of one article that are indexed
# What one transaction indexes takes 20 to 50 ms, so that no write of the user waits longer. A slice
# of 1,000 articles takes 0.3 to 0.4 s, and 20,000 articles as much CPU as in slices of 100.
SLICE = 200  # articles, and
ROOM = 250_000  # characters of them,
RARE = 3  # each counted so often where there are others than ASCII: as many more words come of them
# Words that the beginning of one is completed to, and that one of two letters is, which begins
# thousands. 50 would be a tenth more of their matches at twice the cost: over 50 ms in a folded
# list of a million articles.
COMPLETIONS, OF_TWO = 30, 20
GATHERED = 5000  # matches that FTS5 may gather for a beginning before the first is shown
SAMPLE = 1200  # characters of an article whose words are counted for that,
COUNTED = 4  # in one of so many articles;
FEW = 5000  # in all where there are no more than these
LAST_SIGN = "\U0010ffff"
# Changing how texts are prepared asks for a new index: raise this.
VERSION = 1

DOCUMENTS = """
    SELECT a.id, a.sorted_at, a.feed_id, a.title, a.author, b.packed,
        CASE f.indexed WHEN 1 THEN f.packed END
    FROM json_each(:ids) j
    CROSS JOIN articles a ON a.id = j.value
    JOIN bodies b ON b.article_id = a.id
    LEFT JOIN full_texts f ON f.article_id = a.id
"""
FOUND = """
    FROM words w
    JOIN articles a INDEXED BY articles_by_date
        ON a.sorted_at = (w.rowid >> 24) AND (a.id & 16777215) = (w.rowid & 16777215)
    JOIN marks m ON m.article_id = a.id
    WHERE words MATCH :match
"""


Row = tuple[int, str, str, str]  # its number, title, author, text


class Hit(NamedTuple):
    """A place in a list of results."""

    key: float
    id: int


class SearchIndex:
    """The index of words: filled by the writer, asked by any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pending(self) -> int:
        """Return how many articles still wait to be indexed."""
        row = self._database.connection.execute("SELECT count(*) FROM unindexed").fetchone()
        return int(row[0])

    def index_some(self, limit: int = SLICE) -> int:
        """Index some of the articles that wait, the newest first; return how many.

        Of long ones they are fewer than `limit`.
        """
        with self._database.transaction() as db:
            self._renew(db)
            ids = [
                row[0]
                for row in db.execute(
                    "SELECT article_id FROM unindexed ORDER BY article_id DESC LIMIT ?", (limit,)
                )
            ]
            return self._index(db, ids, ROOM)

    @contextmanager
    def changing(self, ids: Sequence[int]) -> Iterator[sqlite3.Connection]:
        """Let the block change what is indexed of a few articles; they can be found throughout."""
        with self._database.transaction() as db:
            there = "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))"
            known = [row[0] for row in db.execute(there, (_json(ids),))]
            self.forget(known)
            yield db
            self._index(db, known)

    def forget(self, ids: Iterable[int]) -> None:
        """Take articles out of the index, as they stand in the store now; they then wait anew.

        The index must be told the very words it was given, so this comes before a change.
        """
        with self._database.transaction() as db:
            known = [
                row[0]
                for row in db.execute(
                    "SELECT value FROM json_each(?) "
                    "WHERE value NOT IN (SELECT article_id FROM unindexed)",
                    (_json(ids),),
                )
            ]
            db.executemany(
                "INSERT INTO words (words, rowid, title, author, body) "
                "VALUES ('delete', ?, ?, ?, ?)",
                sorted(self._documents(known)),
            )
            db.executemany("INSERT INTO unindexed VALUES (?)", [(id_,) for id_ in known])

    def forget_feed(self, feed_id: int) -> None:
        """Take all articles of a feed out of the index."""
        rows = self._database.connection.execute(
            "SELECT id FROM articles WHERE feed_id = ?", (feed_id,)
        ).fetchall()
        for start in range(0, len(rows), 1000):
            self.forget(row[0] for row in rows[start : start + 1000])

    def rebuild(self) -> None:
        """Empty the index; every article waits to be indexed again."""
        with self._database.transaction() as db:
            db.execute("INSERT INTO words (words) VALUES ('delete-all')")
            db.execute("DELETE FROM terms")
            db.execute("INSERT OR IGNORE INTO unindexed SELECT id FROM articles")
            db.execute("UPDATE full_texts SET indexed = fetched IS NOT NULL")

    def page(self, asked: Asked, after: Cursor | None, limit: int) -> list[Hit]:
        """Return where the articles that hold the words of a query stand; see `listing`."""
        where, values = _conditions(asked)
        if asked.ranked:
            return self._ranked(asked, where, values, after, limit)
        down = asked.query.order is not Order.OLDEST
        if after is not None:
            where += f" AND w.rowid {'<' if down else '>'} :after"
            values["after"] = row_number(int(after.key), after.id)
        rows = self._database.connection.execute(
            f"SELECT a.sorted_at, a.id {FOUND} {where} "
            f"ORDER BY w.rowid {'DESC' if down else 'ASC'} LIMIT :limit",
            {**values, "limit": limit},
        )
        return [Hit(*row) for row in rows]

    def count(self, asked: Asked, ahead_of: Cursor | None = None) -> int:
        """Return how many articles hold the words of a query (ahead of one, newest first)."""
        where, values = _conditions(asked)
        if ahead_of is not None:
            where += " AND w.rowid > :after"
            values["after"] = row_number(int(ahead_of.key), ahead_of.id)
        row = self._database.connection.execute(f"SELECT count(*) {FOUND} {where}", values)
        return int(row.fetchone()[0])

    def completions(self, begun: str) -> list[str]:
        """Return the words that a beginning may become; none: look for all, they are few.

        FTS5 gathers every match of a beginning before it shows the first. So a beginning of
        frequent words becomes those words, and only the rarest of them can be missed.
        """
        rows = self._database.connection.execute(
            "SELECT term, n FROM terms WHERE term >= :begun AND term < :end "
            "ORDER BY term = :begun DESC, n DESC LIMIT :limit",  # the word itself is one of them
            {
                "begun": begun,
                "end": begun + LAST_SIGN,
                "limit": OF_TWO if len(begun) <= 2 else COMPLETIONS,
            },
        ).fetchall()
        return [term for term, _ in rows] if sum(n for _, n in rows) > GATHERED else []

    def _index(self, db: sqlite3.Connection, ids: Sequence[int], room: int | None = None) -> int:
        """Index articles, as far as they have room (None: all); return how many."""
        documents, done = [], list(ids)
        for number, document in enumerate(self._documents(ids), start=1):
            documents.append(document)
            if room is not None and (room := room - _cost(document)) <= 0:
                done = done[:number]
                break
        documents.sort()  # as FTS5 writes them: out of order, each row would be a segment
        db.executemany(
            "INSERT INTO words (rowid, title, author, body) VALUES (?, ?, ?, ?)", documents
        )
        _count_terms(db, documents)
        db.execute(
            "DELETE FROM unindexed WHERE article_id IN (SELECT value FROM json_each(?))",
            (_json(done),),
        )
        return len(done)

    def _renew(self, db: sqlite3.Connection) -> None:
        """Begin again where the index was made by another way of preparing texts."""
        row = db.execute("SELECT value FROM settings WHERE key = 'index_version'").fetchone()
        if row is None or int(row[0]) != VERSION:
            self.rebuild()
            db.execute("INSERT OR REPLACE INTO settings VALUES ('index_version', ?)", (VERSION,))

    def _ranked(
        self,
        asked: Asked,
        where: str,
        values: dict[str, Any],
        after: Cursor | None,
        limit: int,
    ) -> list[Hit]:
        rows = self._database.connection.execute(
            f"SELECT a.sorted_at, a.id, a.title {FOUND} {where} ORDER BY w.rowid DESC LIMIT :limit",
            {**values, "limit": RANKED},
        ).fetchall()
        weights: dict[int, float] = {}
        if len(rows) < RANKED and self._can_weigh(asked.words):
            weights = self._weights(where, values)
        newest = rows[0][0] if rows else 0
        hits = [
            Hit(score(weights.get(id_, 0), title, asked.words, newest - sorted_at), id_)
            for sorted_at, id_, title in rows
        ]
        hits.sort(reverse=True)
        if after is not None:
            hits = [hit for hit in hits if hit < (after.key, after.id)]
        return hits[:limit]

    def _can_weigh(self, words: Sequence[str]) -> bool:
        """Tell whether few enough articles hold these words, of which the last may go on."""
        terms = [tokens.folded(word) for word in words]
        if not terms:
            return True
        (count,) = self._database.connection.execute(
            """
            SELECT ifnull(sum(n), 0) FROM terms
            WHERE term IN (SELECT value FROM json_each(:whole)) OR term >= :begun AND term < :end
            """,
            {"whole": json.dumps(terms), "begun": terms[-1], "end": terms[-1] + LAST_SIGN},
        ).fetchone()
        return bool(count <= WEIGHED)

    def _weights(self, where: str, values: dict[str, Any]) -> dict[int, float]:
        rows = self._database.connection.execute(
            f"SELECT a.id, -bm25(words, 8, 2, 1) {FOUND} {where}",
            values,
        )
        return dict(rows.fetchall())

    def _documents(self, ids: Sequence[int]) -> Iterator[Row]:
        """Yield the rows of the index for these articles, in their order."""
        rows = self._database.connection.execute(DOCUMENTS, {"ids": _json(ids)})
        for id_, sorted_at, feed_id, title, author, packed, full in rows:
            yield (
                row_number(sorted_at, id_),
                tokens.indexed(title),
                f"{tokens.indexed(author)} {tokens.feed_term(feed_id)}",
                tokens.indexed(_text(packed, full)),
            )


def _cost(row: Row) -> int:
    """Return how much work an article is, in characters of plain English."""
    body = row[3]
    return len(body) if body.isascii() else RARE * len(body)


def _text(packed: bytes, full: bytes | None) -> str:
    """Return the words of an article, with those of its page where they are kept."""
    text = unpack_part(packed, TEXT)[:LONGEST]
    return text if full is None else f"{text}\n{unpack_part(full, TEXT)[:LONGEST]}"


def row_number(sorted_at: int, id_: int) -> int:
    """Return the number of an article's row in the index: ordered by date, then by id."""
    return (sorted_at << SHIFT) + (id_ & LOW)


def score(weight: float, title: str, wanted: Sequence[str], age: int) -> float:
    """Return how well an article fits: its words, those of its title twice, and how new it is."""
    low = title.casefold()
    share = sum(word in low for word in wanted) / len(wanted) if wanted else 0
    return round(weight + 2 * share + 1 / (1 + age / (30 * 86400)), 6)


def _count_terms(db: sqlite3.Connection, documents: Sequence[Row]) -> None:
    counts: Counter[str] = Counter()
    for row, title, author, body in documents:
        few = row & LOW <= FEW
        if few or row % COUNTED == 0:
            found = tokens.terms(f"{title} {author} {body[:SAMPLE]}")
            counts.update(dict.fromkeys(found, 1 if few else COUNTED))
    db.executemany(
        "INSERT INTO terms VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET n = n + excluded.n",
        sorted(counts.items()),
    )


def _conditions(asked: Asked) -> tuple[str, dict[str, Any]]:
    """Return what the rows must fulfil besides holding the words, and the values."""
    query = asked.query
    of_story = "SELECT article_id FROM story_articles WHERE story_id = :story"
    of_topic = "SELECT article_id FROM topic_articles WHERE topic = :topic"
    of_section = "SELECT article_id FROM sections WHERE category_id = :section"
    # A few feeds are words of the index, and stand in the expression already.
    many = asked.feeds is not None and len(asked.feeds) > FEED_TERMS
    wanted = (
        (many, "a.feed_id IN (SELECT value FROM json_each(:feeds))"),
        (query.since is not None, "w.rowid >= :since"),
        (query.unread_only, "m.read = 0"),
        (query.starred_only, "m.starred = 1"),
        (query.opened_only, "m.last_opened IS NOT NULL"),
        (query.story_id is not None, f"a.id IN ({of_story})"),
        (bool(query.topic), f"a.id IN ({of_topic})"),
        (query.section_id is not None, f"a.id IN ({of_section})"),
        (query.stories_only, "a.id IN (SELECT lead_id FROM stories WHERE source_count >= 2)"),
    )
    conditions = [condition for holds, condition in wanted if holds]
    conditions += [f"w.rowid {sign} {row_number(moment, 0)}" for sign, moment in asked.bounds]
    conditions += asked.where(id="a.id", at="a.sorted_at", feed="a.feed_id", row="w.rowid")
    values: dict[str, Any] = {
        **dict(asked.values),
        "match": asked.match,
        "feeds": _json(asked.feeds or ()),
        "since": row_number(seconds(query.since) or 0, 0),
        "story": query.story_id,
        "topic": query.topic,
        "section": query.section_id,
    }
    return "".join(f" AND {condition}" for condition in conditions), values


def _json(ids: Iterable[int]) -> str:
    return f"[{','.join(map(str, ids))}]"
