"""The user's own tags on articles. They are the user's, like stars: a sync never touches them."""

import json
import sqlite3
from collections.abc import Iterable

from reader.errors import UsageError
from reader.model import Tag
from reader.store.database import Database

LONGEST = 60  # characters of a tag

# `key` is the name as tags are compared: in small letters.
TAGS = """
    CREATE TABLE tags (
        id    INTEGER PRIMARY KEY,
        name  TEXT NOT NULL,
        key   TEXT NOT NULL UNIQUE
    );
    CREATE TABLE article_tags (
        tag_id      INTEGER NOT NULL REFERENCES tags ON DELETE CASCADE,
        article_id  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        PRIMARY KEY (tag_id, article_id)
    ) WITHOUT ROWID;
    CREATE INDEX article_tags_by_article ON article_tags (article_id);
"""


class TagTable:
    """The tags: reads for any thread, writes for the writer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Tag]:
        """Return every tag with how many articles carry it, by name."""
        rows = self._database.connection.execute(
            """
            SELECT id, name, (SELECT count(*) FROM article_tags WHERE tag_id = tags.id)
            FROM tags
            """
        )
        return sorted((Tag(*row) for row in rows), key=lambda tag: tag.name.casefold())

    def of(self, article_id: int) -> tuple[Tag, ...]:
        """Return the tags of an article, by name."""
        rows = self._database.connection.execute(
            """
            SELECT t.id, t.name, (SELECT count(*) FROM article_tags WHERE tag_id = t.id)
            FROM article_tags g JOIN tags t ON t.id = g.tag_id WHERE g.article_id = ?
            """,
            (article_id,),
        )
        return tuple(sorted((Tag(*row) for row in rows), key=lambda tag: tag.name.casefold()))

    def carrying(self, name: str) -> tuple[int, ...]:
        """Return the articles that carry a tag, in order of their ids."""
        rows = self._database.connection.execute(
            """
            SELECT g.article_id FROM tags t JOIN article_tags g ON g.tag_id = t.id
            WHERE t.key = ? ORDER BY g.article_id
            """,
            (name.strip().casefold(),),
        )
        return tuple(row[0] for row in rows)

    def add(self, name: str, article_ids: Iterable[int]) -> tuple[int, ...]:
        """Put a tag on articles, making it where it is new; return those that it is new on."""
        name = _checked(name)
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO tags (id, name, key) VALUES (
                    1 + max(
                        ifnull((SELECT max(id) FROM tags), 0),
                        ifnull((SELECT last FROM given WHERE name = 'tags'), 0)
                    ), ?, ?
                ) ON CONFLICT (key) DO NOTHING
                """,
                (name, name.casefold()),
            )
            rows = db.execute(
                """
                INSERT OR IGNORE INTO article_tags (tag_id, article_id)
                SELECT t.id, a.id FROM json_each(:ids) j
                JOIN articles a ON a.id = j.value JOIN tags t ON t.key = :key
                RETURNING article_id
                """,
                {"ids": json.dumps(list(article_ids)), "key": name.casefold()},
            ).fetchall()
            _drop_unused(db)
        return tuple(sorted(row[0] for row in rows))

    def remove(self, name: str, article_ids: Iterable[int]) -> tuple[int, ...]:
        """Take a tag off articles; return those that carried it. An unused tag is gone."""
        with self._database.transaction() as db:
            rows = db.execute(
                """
                DELETE FROM article_tags
                WHERE tag_id = (SELECT id FROM tags WHERE key = :key)
                    AND article_id IN (SELECT value FROM json_each(:ids))
                RETURNING article_id
                """,
                {"ids": json.dumps(list(article_ids)), "key": name.strip().casefold()},
            ).fetchall()
            _drop_unused(db)
        return tuple(sorted(row[0] for row in rows))

    def rename(self, name: str, new: str) -> tuple[int, ...]:
        """Give a tag another name; where there is one of that name already, they become one.

        Returns the articles that the old name stood on and the new one did not.
        """
        new = _checked(new)
        with self._database.transaction() as db:
            tag = self._named(db, name)
            if new.casefold() == name.strip().casefold():
                db.execute("UPDATE tags SET name = ? WHERE id = ?", (new, tag))
                return ()
            carried = db.execute(
                "SELECT article_id FROM article_tags WHERE tag_id = ?", (tag,)
            ).fetchall()
            changed = self.add(new, [row[0] for row in carried])
            db.execute("DELETE FROM tags WHERE id = ?", (tag,))
        return changed

    def delete(self, name: str) -> tuple[int, ...]:
        """Take a tag off everything; return the articles that carried it, for undo."""
        with self._database.transaction() as db:
            tag = self._named(db, name)
            rows = db.execute(
                "SELECT article_id FROM article_tags WHERE tag_id = ? ORDER BY article_id", (tag,)
            ).fetchall()
            db.execute("DELETE FROM tags WHERE id = ?", (tag,))
        return tuple(row[0] for row in rows)

    def _named(self, db: sqlite3.Connection, name: str) -> int:
        row = db.execute("SELECT id FROM tags WHERE key = ?", (name.strip().casefold(),)).fetchone()
        if row is None:
            raise UsageError("There is no tag “{name}”.", name=name.strip())
        return int(row[0])


def _checked(name: str) -> str:
    """Return a name in one line without spaces around it; UsageError where none is left."""
    name = " ".join(name.replace('"', "'").split())  # a search writes it between such marks
    if not name:
        raise UsageError("A tag needs a name.")
    if len(name) > LONGEST:
        raise UsageError("A tag may have {most} characters.", most=LONGEST)
    return name


def _drop_unused(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM article_tags)")
