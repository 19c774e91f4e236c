"""Small values under a name, as JSON."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.store.database import Database


class SettingTable:
    """The settings table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - any JSON value
        """Return the value kept under `key`."""
        row = self._database.connection.execute(
            "SELECT value FROM settings WHERE key = ?", (key,)
        ).fetchone()
        return default if row is None else json.loads(row[0])

    def set(self, key: str, value: Any) -> None:  # noqa: ANN401
        """Keep a JSON value under `key`; None forgets it."""
        with self._database.transaction() as db:
            if value is None:
                db.execute("DELETE FROM settings WHERE key = ?", (key,))
            else:
                text = json.dumps(value, ensure_ascii=False)
                db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, text))

    def all(self) -> dict[str, Any]:
        """Return everything that is kept."""
        rows = self._database.connection.execute("SELECT key, value FROM settings ORDER BY key")
        return {key: json.loads(value) for key, value in rows}


def peek(library_db: Path, key: str) -> Any:  # noqa: ANN401
    """Return the value kept under `key` in a library that is not open yet.

    None where there is none, or no library that can be read: whoever opens it says why.
    The file is taken as it lies there, so nothing is written beside it.
    """
    address = f"{library_db.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as db:
            row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            return None if row is None else json.loads(row[0])
    except (sqlite3.Error, ValueError):
        return None
