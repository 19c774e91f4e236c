"""Questions in SQL that users ask of their own library: it is read, never written.

Three locks, each of which would do: the file is opened for reading only, an authorizer refuses
every statement that is not a read, and a question that takes too long is broken off.
"""

import re
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database as Tables

from reader.errors import UsageError
from reader.store.database import Database
from reader.store.schema import MIGRATIONS

STEPS = 20_000  # of SQLite's machine between two looks at the clock
LARGEST = 64 * 2**20  # bytes of one value that a statement may make
ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
SAVEPOINTS = {sqlite3.SQLITE_SAVEPOINT}  # what the library that asks for us begins and ends with
REFUSED_FUNCTIONS = {"load_extension", "fts3_tokenizer", "keep_row"}
ASKING_PRAGMAS = {
    "compile_options",
    "data_version",  # asked by the index of words itself
    "foreign_key_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "page_count",
    "page_size",
    "table_info",
    "table_list",
    "table_xinfo",
    "user_version",
}
# A virtual table prepares its own statements at its first use, which are no reads in name.
VIRTUAL = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
WAKE = "SELECT rowid FROM words WHERE words MATCH '\"a\"' ORDER BY rank LIMIT 1"
INTERNAL = re.compile(r"^(sqlite_|words_)")
NO_TABLE = re.compile(r"no such table: (?:main\.)?(.+)")
NO_COLUMN = re.compile(r"no such column: (.+)")


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table of the library: its columns in order, and how many rows it has (None: an index)."""

    name: str
    columns: tuple[str, ...]
    rows: int | None


class Questions:
    """A library open for questions; `path` is its file, `seconds` what one may take."""

    def __init__(self, path: Path, seconds: float) -> None:
        if not path.is_file():
            raise UsageError("There is no library in {folder} yet.", folder=str(path.parent))
        self._database = Database(path, MIGRATIONS, read_only=True)
        self._seconds = seconds
        self._until = 0.0
        connection = self._database.connection
        for (name,) in connection.execute(VIRTUAL).fetchall():
            connection.execute(f"SELECT 1 FROM {name} LIMIT 0").fetchall()  # noqa: S608 - ours
        connection.execute(WAKE).fetchall()
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
        # The library of tables sets its own switch when it is made, before the locks are on.
        self._tables = Tables(connection, execute_plugins=False)
        connection.execute("PRAGMA query_only = ON")
        connection.set_authorizer(_judge)
        connection.set_progress_handler(lambda: time.monotonic() > self._until, STEPS)

    def ask(self, sql: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of one statement by the names of their columns, as they are read.

        UsageError where it is no question, cannot be understood, or takes too long.
        """
        self._until = time.monotonic() + self._seconds
        with self._in_words():
            yield from self._tables.query(sql)

    def tables(self) -> list[TableLook]:
        """Return the tables, by name, without what SQLite and the index keep for themselves."""
        self._until = time.monotonic() + self._seconds
        with self._in_words():
            return list(self._looks())

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _looks(self) -> Iterable[TableLook]:
        for table in sorted(self._tables.tables, key=lambda table: table.name):
            if not INTERNAL.match(table.name):
                columns = tuple(column.name for column in table.columns)
                rows = None if table.virtual_table_using else table.count
                yield TableLook(table.name, columns, rows)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except ValueError as error:  # it gives no rows: what the library of tables says
            raise UsageError("Only questions can be asked: statements that give rows.") from error
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise self._sentence(error) from error

    def _sentence(self, error: Exception) -> UsageError:
        words = str(error)
        if words == "interrupted":
            return UsageError(
                "This took longer than {seconds} s and was broken off. --seconds gives it more.",
                seconds=round(self._seconds),
            )
        if "authorized" in words or "prohibited" in words or "readonly" in words:
            return UsageError("The library is only read here: this statement would do more.")
        if "one statement" in words:
            return UsageError("One statement at a time, please.")
        if found := NO_TABLE.match(words):
            return UsageError(
                'There is no table "{name}". `kabar sql --tables` lists them.', name=found[1]
            )
        if found := NO_COLUMN.match(words):
            return UsageError(
                'There is no column "{name}". `kabar sql --tables` lists them.', name=found[1]
            )
        return UsageError("This statement cannot be understood: {reason}.", reason=words)


def _judge(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    allowed = (
        action in ALLOWED
        or action in SAVEPOINTS
        or (action == sqlite3.SQLITE_FUNCTION and second not in REFUSED_FUNCTIONS)
        or (action == sqlite3.SQLITE_PRAGMA and first in ASKING_PRAGMAS)
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
