"""What the user wants of the requests for single feeds. Secrets stand in the keychain, not here."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from reader.model import Access, Login
from reader.store.database import Database

ACCESSES = """
    CREATE TABLE accesses (
        feed_id  INTEGER PRIMARY KEY REFERENCES feeds ON DELETE CASCADE,
        value    TEXT NOT NULL              -- JSON, see `model.Access`
    );
"""
# Names of secrets that no feed has any more, until the keychain has let them go: it may be closed
# just now, or the program about to end.
UNUSED = """
    CREATE TABLE unused_secrets (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TRIGGER accesses_left AFTER DELETE ON accesses
    WHEN json_extract(old.value, '$.secret') <> '' BEGIN
        INSERT OR IGNORE INTO unused_secrets VALUES (json_extract(old.value, '$.secret'));
    END;
"""
# Secrets that a change of the user took from a feed, and that undoing it gives back.
HELD = """
    CREATE TABLE held_secrets (
        name       TEXT NOT NULL,
        change_id  INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,
        PRIMARY KEY (name, change_id)
    ) WITHOUT ROWID;
    CREATE INDEX held_secrets_by_change ON held_secrets (change_id);
"""


class AccessTable:
    """One row for each feed that is asked in a way of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, feed_id: int) -> Access:
        """Return how a feed is asked."""
        row = self._database.connection.execute(
            "SELECT value FROM accesses WHERE feed_id = ?", (feed_id,)
        ).fetchone()
        if row is None:
            return Access()
        values = json.loads(row[0])
        login = values.pop("login")
        return Access(**values, login=Login(login) if login else None)

    def set(self, feed_id: int, access: Access) -> None:
        """Ask a feed in this way from now on."""
        with self._database.transaction() as db:
            before = self.get(feed_id).secret
            if before not in ("", access.secret):
                db.execute("INSERT OR IGNORE INTO unused_secrets VALUES (?)", (before,))
            if access == Access():
                db.execute("DELETE FROM accesses WHERE feed_id = ?", (feed_id,))
            else:
                db.execute(
                    "INSERT OR REPLACE INTO accesses SELECT id, ? FROM feeds WHERE id = ?",
                    (json.dumps(asdict(access), ensure_ascii=False), feed_id),
                )

    def feed_of_picture(self, url: str) -> int | None:
        """Return a feed asked in a way of its own that shows this picture in lists, if one does."""
        row = self._database.connection.execute(
            """
            SELECT feed_id FROM articles
            WHERE feed_id IN (SELECT feed_id FROM accesses) AND image_url = ? LIMIT 1
            """,
            (url,),
        ).fetchone()
        return None if row is None else int(row[0])

    def unused(self) -> list[str]:
        """Return the names of secrets that no feed has any more, and none can get back."""
        rows = self._database.connection.execute(
            """
            SELECT name FROM unused_secrets
            WHERE name NOT IN (SELECT json_extract(value, '$.secret') FROM accesses)
            AND name NOT IN (SELECT name FROM held_secrets)
            """
        )
        return [row[0] for row in rows]

    def let_go(self, name: str) -> None:
        """Note that the keychain holds a secret no longer."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM unused_secrets WHERE name = ?", (name,))


def hold(db: sqlite3.Connection, change_id: int, values: Iterable[str]) -> None:
    """Let the keychain keep what ways of asking named, as long as the change can be undone.

    `values` are what stood in rows of the table, as JSON.
    """
    names = {json.loads(value)["secret"] for value in values} - {""}
    db.executemany(
        "INSERT OR IGNORE INTO held_secrets VALUES (?, ?)", [(name, change_id) for name in names]
    )
