"""What can still be read of a damaged library, brought into a fresh one, row by row.

SQLite refuses a statement as soon as it meets a damaged page; the rows on other pages are as
good as before. So each table is read in small steps, and where a step fails, the place where
reading goes on again is searched for, first in leaps that double, then by halving. What can be
made anew (the index of words, the counts, the panels of trends) is not read at all.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from reader.errors import StoreError
from reader.model import Recovered
from reader.store import place_rules
from reader.store.database import Database
from reader.store.queries.search import SearchIndex
from reader.store.safety import checks
from reader.store.schema import MIGRATIONS

STEP = 200  # rows read at once
FARTHEST = 1 << 40  # no row has a higher number
MADE_ANEW = (
    *("words", "terms", "unindexed", "feed_counts", "sqlite_"),
    *("term_index", "live_chunks", "trend_panels", "topic_articles"),
)

Row = tuple[object, ...]


def recover(damaged: Path, target: Path) -> list[Recovered]:
    """Write what can be read of a damaged library to `target`; say what each table gave.

    StoreError where not even its list of tables can be read.
    """
    with closing(_open(damaged)) as source:
        tables = _tables(source)
        database = Database(target, MIGRATIONS)
        try:
            database.connection.execute("PRAGMA foreign_keys = OFF")
            told = [
                _copy(source, database, table, not rowless)
                for table, rowless in tables.items()
                if not table.startswith(MADE_ANEW) and _columns(database.connection, table)
            ]
            if "place_rules" not in tables:  # it is older than the rules
                with database.transaction() as db:
                    place_rules.take_over_all(db)
            _make_anew(database)
        finally:
            database.close()
    return told


def _open(damaged: Path) -> sqlite3.Connection:
    source = sqlite3.connect(damaged.absolute().as_uri() + "?mode=ro", uri=True)
    source.text_factory = lambda value: value.decode("utf-8", "replace")
    return source


def _tables(source: sqlite3.Connection) -> dict[str, bool]:
    """Return the tables by name, and whether their rows have no numbers."""
    try:
        rows = source.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    except sqlite3.DatabaseError as error:
        raise StoreError("Nothing of this file can be read any more.") from error
    found = {name: "WITHOUT ROWID" in (sql or "").upper() for name, sql in rows}
    if not {"feeds", "articles"} <= set(found):
        raise StoreError("This file is not a library of Kabar.")
    return found


def _copy(source: sqlite3.Connection, database: Database, table: str, numbered: bool) -> Recovered:
    wanted = _columns(database.connection, table)
    shared = [column for column in _columns(source, table) if column in wanted]
    reader = _numbered(source, table, shared) if numbered else _rowless(source, table, shared)
    places = ", ".join("?" * len(shared))
    # OR IGNORE: a row that a damaged page shows twice, or that lacks what it must have.
    put = f"INSERT OR IGNORE INTO {table} ({', '.join(shared)}) VALUES ({places})"  # noqa: S608
    count, whole = 0, True
    with database.transaction() as db:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - what a migration may have put there
        for row in reader:
            if row is None:
                whole = False
                continue
            count += db.execute(put, row).rowcount
    return Recovered(table, count, whole)


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def _numbered(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Row | None]:
    """Yield the rows of a table in the order of their numbers; None for a gap."""
    rows_of = _Reading(source, table, columns)
    last, step = -1, STEP
    while True:
        rows = rows_of.after(last, step)
        if rows is None and step > 1:
            step = max(1, step // 8)
        elif rows is None:
            yield None
            behind = rows_of.behind(last)
            if behind is None:
                return
            last = behind
        elif rows:
            yield from (row[1:] for row in rows)
            last = int(str(rows[-1][0]))
            step = min(STEP, step * 2)
        else:
            return


class _Reading:
    """Reads a table from any number on, as far as its pages can be trusted."""

    def __init__(self, source: sqlite3.Connection, table: str, columns: list[str]) -> None:
        self._source = source
        self._sql = (
            f"SELECT rowid, {', '.join(columns)} FROM {table} "  # noqa: S608 - our own names
            "WHERE rowid > ? ORDER BY rowid LIMIT ?"
        )
        rows = self._select(f"SELECT max(rowid) FROM {table}")  # noqa: S608
        self._highest = min(int(str(rows[0][0] or 0)), FARTHEST) if rows else FARTHEST

    def after(self, last: int, limit: int) -> list[Row] | None:
        """Return the next rows; None: a damaged page is in the way.

        Such a page may pass for one of rows, with numbers of chance: then they are not in order.
        """
        rows = self._select(self._sql, last, limit)
        if rows is None:
            return None
        numbers = [last, *(int(str(row[0])) for row in rows)]
        in_order = all(a < b for a, b in pairwise(numbers))
        return rows if in_order and (not rows or numbers[-1] <= self._highest) else None

    def behind(self, last: int) -> int | None:
        """Return the lowest number behind `last` from which on reading goes on; None: none."""
        leap = 1
        while self.after(last + leap, 1) is None:
            leap *= 2
            if leap > FARTHEST:
                return None
        low, high = last + leap // 2, last + leap
        while low + 1 < high:
            middle = (low + high) // 2
            if self.after(middle, 1) is None:
                low = middle
            else:
                high = middle
        return high

    def _select(self, sql: str, *values: int) -> list[Row] | None:
        try:
            return self._source.execute(sql, values).fetchall()
        except sqlite3.DatabaseError:
            return None


def _rowless(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Row | None]:
    """Yield the rows of a table without numbers from its beginning, then from its end."""
    keys = [row[1] for row in source.execute(f"PRAGMA table_info({table})") if row[5]]
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{key} {direction}" for key in keys)
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}"  # noqa: S608
        try:
            yield from source.execute(sql)
        except sqlite3.DatabaseError:
            yield None
        else:
            return


def _make_anew(database: Database) -> None:
    """Put in order what the rows that are lost have left behind."""
    with database.transaction() as db:
        db.execute("INSERT OR IGNORE INTO unindexed SELECT id FROM articles")
        # The trends remember the live articles anew, as after an update of the program.
        db.execute("DELETE FROM trend_state WHERE key IN ('memory', 'made_of')")
        db.execute("INSERT OR IGNORE INTO feed_counts (feed_id) SELECT id FROM feeds")
    database.connection.execute("PRAGMA foreign_keys = ON")
    checks.run(database, SearchIndex(database), repair=True)
