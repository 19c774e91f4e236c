"""What articles said before their feeds changed them.

Only words count: a new picture, a counter in the markup or a re-written link makes no revision.
The first text is what an article came with, so it is kept to the last; of those between it and
the newest the oldest go first.
"""

import sqlite3

from reader.model import Revision
from reader.store.bodies import unpack
from reader.store.database import Database
from reader.store.values import moment

REVISIONS = """
    CREATE TABLE revisions (
        article_id  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        revision    INTEGER NOT NULL,   -- the article's own count while it said this
        seen        INTEGER NOT NULL,   -- when it came
        replaced    INTEGER NOT NULL,   -- when other words came in its place
        title       TEXT NOT NULL,
        packed      BLOB NOT NULL       -- as in `bodies`
    );
    CREATE UNIQUE INDEX revisions_by_article ON revisions (article_id, revision);
"""
KEPT = 10  # an article; news that is re-written by the minute must not fill the library

STANDING = """
    SELECT a.title, b.packed, b.first_seen, a.revision,
        (SELECT max(replaced) FROM revisions WHERE article_id = a.id)
    FROM articles a JOIN bodies b ON b.article_id = a.id
    WHERE a.id = ?
"""
THIN_OUT = """
    DELETE FROM revisions
    WHERE article_id = :id
        AND (SELECT count(*) FROM revisions WHERE article_id = :id) > :kept
        AND revision = (
            SELECT revision FROM revisions WHERE article_id = :id
            ORDER BY revision LIMIT 1 OFFSET 1
        )
"""


class RevisionTable:
    """The earlier texts of articles; a sync writes them (see `merge`)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, article_id: int) -> list[Revision]:
        """Return what an article said before, the newest first; [] where it always said this."""
        rows = self._database.connection.execute(
            "SELECT revision, seen, replaced, title, packed FROM revisions"
            " WHERE article_id = ? ORDER BY revision DESC",
            (article_id,),
        )
        return [_revision(*row) for row in rows]


def keep(db: sqlite3.Connection, article_id: int, title: str, text: str, now: int) -> None:
    """Keep what an article says, where `title` and `text` say something else in its place."""
    row = db.execute(STANDING, (article_id,)).fetchone()
    if row is None:
        return
    old_title, packed, first_seen, revision, last = row
    if _words(old_title) == _words(title) and _words(unpack(packed).text) == _words(text):
        return
    seen = first_seen if last is None else last
    db.execute(
        "INSERT OR REPLACE INTO revisions VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, revision, seen, now, old_title, packed),
    )
    db.execute(THIN_OUT, {"id": article_id, "kept": KEPT})


def _words(text: str) -> list[str]:
    return text.split()


def _revision(number: int, seen: int, replaced: int, title: str, packed: bytes) -> Revision:
    texts = unpack(packed)
    html = texts.html or texts.summary
    return Revision(number, moment(seen), moment(replaced), title, html, texts.text)
