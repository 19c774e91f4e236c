"""What the doctor looks at: each check counts what is wrong and knows how to put it right."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.model import Check, Sentence
from reader.store.bodies import pack
from reader.store.database import Database
from reader.store.queries.search import SearchIndex, row_number

ACTUAL = """
    SELECT f.id AS feed_id, count(m.article_id) AS total,
        ifnull(sum(m.read = 0), 0) AS unread, ifnull(sum(m.starred), 0) AS starred
    FROM feeds f LEFT JOIN marks m ON m.feed_id = f.id
    GROUP BY f.id
"""


@dataclass(frozen=True, slots=True)
class _Look:
    """A check: `count` is a statement that counts faults, `repair` those that end them."""

    name: str
    fault: str  # a sentence with {count}
    count: str
    repair: tuple[str, ...] = ()


LOOKS = (
    _Look(
        "articles",
        "{count} articles without their text or marks, or these without an article.",
        """
        SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM marks))
            + (SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM bodies))
            + (SELECT count(*) FROM marks WHERE article_id NOT IN (SELECT id FROM articles))
            + (SELECT count(*) FROM bodies WHERE article_id NOT IN (SELECT id FROM articles))
        """,
        (
            "DELETE FROM marks WHERE article_id NOT IN (SELECT id FROM articles)",
            "DELETE FROM bodies WHERE article_id NOT IN (SELECT id FROM articles)",
            # Read, so that nothing comes back unread.
            """
            INSERT INTO marks (article_id, feed_id, sorted_at, read)
            SELECT id, feed_id, sorted_at, 1 FROM articles
            WHERE id NOT IN (SELECT article_id FROM marks)
            """,
            # The next sync fills it again, because the content differs from what is noted.
            "UPDATE articles SET content_key = 0 WHERE id NOT IN (SELECT article_id FROM bodies)",
            """
            INSERT INTO bodies (article_id, guid, first_seen, packed)
            SELECT id, '', sorted_at, :nothing FROM articles
            WHERE id NOT IN (SELECT article_id FROM bodies)
            """,
        ),
    ),
    _Look(
        "lists",
        "{count} articles stand at a wrong place in the lists.",
        """
        SELECT count(*) FROM articles a JOIN marks m ON m.article_id = a.id
        WHERE m.feed_id <> a.feed_id OR m.sorted_at <> a.sorted_at
        """,
        (
            """
            UPDATE marks SET feed_id = a.feed_id, sorted_at = a.sorted_at
            FROM articles a
            WHERE a.id = marks.article_id
                AND (marks.feed_id <> a.feed_id OR marks.sorted_at <> a.sorted_at)
            """,
        ),
    ),
    _Look(
        "doubles",
        "{count} articles are there twice.",
        """
        SELECT count(*) FROM (
            SELECT 1 FROM articles NOT INDEXED GROUP BY feed_id, guid_key HAVING count(*) > 1
        )
        """,
    ),
    _Look(
        "counts",
        "The counts of {count} feeds were wrong.",
        f"""
        SELECT count(*) FROM ({ACTUAL}) a LEFT JOIN feed_counts c ON c.feed_id = a.feed_id
        WHERE (c.total, c.unread, c.starred) IS NOT (a.total, a.unread, a.starred)
        """,  # noqa: S608 - our own words
        (
            "DELETE FROM feed_counts",
            f"INSERT INTO feed_counts (feed_id, total, unread, starred) {ACTUAL}",
        ),
    ),
)


def run(database: Database, search: SearchIndex, repair: bool) -> list[Check]:
    """Look at everything, and repair what can be if that is wished."""
    looks: list[tuple[str, Callable[[], Check]]] = [
        ("file", lambda: _file(database, repair)),
        ("references", lambda: _references(database, repair)),
        *((look.name, lambda look=look: _look(database, look, repair)) for look in LOOKS),
        ("search", lambda: _search(database, search, repair)),
    ]
    return list(_outcomes(looks))


def _outcomes(looks: list[tuple[str, Callable[[], Check]]]) -> Iterator[Check]:
    for name, look in looks:
        try:
            yield look()
        except sqlite3.DatabaseError as error:  # a damaged page may lie anywhere
            yield Check(name, False, Sentence.of("{reason}", reason=str(error)))


def _file(database: Database, repair: bool) -> Check:
    faults = _integrity(database)
    if not faults:
        return Check("file", True)
    if repair:
        with database.transaction() as db:
            db.execute("REINDEX")
    repaired = repair and not _integrity(database)
    detail = Sentence.of("{reason}", reason=faults[0])
    return Check("file", False, detail, repaired)


def _integrity(database: Database) -> list[str]:
    rows = database.connection.execute("PRAGMA integrity_check(20)")
    return [row[0] for row in rows if row[0] != "ok"]


def _references(database: Database, repair: bool) -> Check:
    rows = database.connection.execute("PRAGMA foreign_key_check").fetchall()
    if not rows:
        return Check("references", True)
    detail = Sentence.of("{count} rows refer to something that is gone.", count=len(rows))
    if repair:
        with database.transaction() as db:
            for table, row_id, *_ in rows:
                if row_id is not None:
                    db.execute(f"DELETE FROM {table} WHERE rowid = ?", (row_id,))  # noqa: S608
            for table, key in {(table, key) for table, row_id, _, key in rows if row_id is None}:
                _repair_without_rowid(db, table, key)
    left = database.connection.execute("PRAGMA foreign_key_check").fetchall()
    return Check("references", False, detail, repair and not left)


def _repair_without_rowid(db: sqlite3.Connection, table: str, key: int) -> None:
    """Delete the rows of a table without row numbers whose reference `key` leads nowhere."""
    for number, _, parent, column, target, *_ in db.execute(f"PRAGMA foreign_key_list({table})"):
        if number == key:
            known = f"SELECT {target or 'id'} FROM {parent}"  # noqa: S608 - names of our tables
            db.execute(f"DELETE FROM {table} WHERE {column} NOT IN ({known})")  # noqa: S608


def _look(database: Database, look: _Look, repair: bool) -> Check:
    count = _count(database, look.count)
    if not count:
        return Check(look.name, True)
    if repair:
        with database.transaction() as db:
            for statement in look.repair:
                db.execute(statement, {"nothing": pack("", "", "")})
    repaired = repair and not _count(database, look.count)
    return Check(look.name, False, Sentence.of(look.fault, count=count), repaired)


def _search(database: Database, search: SearchIndex, repair: bool) -> Check:
    wrong = _wrong_rows(database)
    if not wrong:
        return Check("search", True)
    if repair:
        search.rebuild()
    detail = Sentence.of("The search index did not fit the articles: {count} rows.", count=wrong)
    return Check("search", False, detail, repair)


def _wrong_rows(database: Database) -> int:
    """Count articles that the index lacks and rows that no article has; -1: it is damaged."""
    db = database.connection
    if not database.read_only:
        try:
            db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        except sqlite3.DatabaseError:
            return -1
    has = {row[0] for row in db.execute("SELECT id FROM words_docsize")}
    rows = db.execute(
        "SELECT sorted_at, id FROM articles WHERE id NOT IN (SELECT article_id FROM unindexed)"
    )
    should = {row_number(sorted_at, id_) for sorted_at, id_ in rows}
    return len(has ^ should)


def _count(database: Database, sql: str) -> int:
    return int(database.connection.execute(sql).fetchone()[0])
