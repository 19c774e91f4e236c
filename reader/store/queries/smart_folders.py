"""Smart folders: searches that the user keeps under a name, in an order of their own."""

from collections.abc import Callable

from reader.errors import UsageError
from reader.model import Query, SmartFolder
from reader.store.articles import ArticleTable
from reader.store.database import Database
from reader.store.interrupting import while_wanted

LONGEST = 60  # characters of a name
MANY = 100  # unread articles that are counted; more are said to be so many

# `key` is the name as names are compared: in small letters.
SMART_FOLDERS = """
    CREATE TABLE smart_folders (
        id        INTEGER PRIMARY KEY,
        name      TEXT NOT NULL,
        key       TEXT NOT NULL UNIQUE,
        query     TEXT NOT NULL,
        position  INTEGER NOT NULL
    );
"""


# Numbers that were given out once, as of feeds and tags (see `history`).
GIVEN = """
    CREATE TRIGGER smart_folders_given AFTER DELETE ON smart_folders BEGIN
        INSERT INTO given VALUES ('smart_folders', old.id)
        ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last);
    END;
"""


class SmartFolderTable:
    """The smart folders: reads for any thread, writes for the writer."""

    def __init__(self, database: Database, articles: ArticleTable) -> None:
        self._database, self._articles = database, articles

    def all(self) -> list[SmartFolder]:
        """Return the folders in the user's order."""
        rows = self._database.connection.execute(
            "SELECT id, name, query FROM smart_folders ORDER BY position, id"
        )
        return [SmartFolder(*row) for row in rows]

    def find(self, name: str) -> SmartFolder | None:
        """Return the folder of a name, in small or capital letters; None: there is none."""
        wanted = name.strip().casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def add(self, name: str, query: str) -> SmartFolder:
        """Keep a search; QueryError where it cannot be understood, UsageError for the name."""
        name, query = self._checked(name, query, 0)
        with self._database.transaction() as db:
            row = db.execute(
                """
                INSERT INTO smart_folders (id, name, key, query, position)
                SELECT 1 + max(
                        ifnull(max(id), 0),
                        ifnull((SELECT last FROM given WHERE name = 'smart_folders'), 0)
                    ), ?, ?, ?, ifnull(max(position), 0) + 1
                FROM smart_folders
                RETURNING id
                """,
                (name, name.casefold(), query),
            ).fetchone()
        return SmartFolder(int(row[0]), name, query)

    def change(self, folder: SmartFolder) -> None:
        """Give a folder another name and search; the same errors."""
        name, query = self._checked(folder.name, folder.query, folder.id)
        self._get(folder.id)
        with self._database.transaction() as db:
            db.execute(
                "UPDATE smart_folders SET name = ?, key = ?, query = ? WHERE id = ?",
                (name, name.casefold(), query, folder.id),
            )

    def arrange(self, ids: list[int]) -> None:
        """Put the folders in this order."""
        with self._database.transaction() as db:
            db.executemany(
                "UPDATE smart_folders SET position = ? WHERE id = ?",
                [(place, id_) for place, id_ in enumerate(ids, 1)],
            )

    def remove(self, id_: int) -> None:
        """Take a folder away."""
        self._get(id_)
        with self._database.transaction() as db:
            db.execute("DELETE FROM smart_folders WHERE id = ?", (id_,))

    def unread(self, query: str, wanted: Callable[[], bool] = lambda: True) -> int:
        """Return how many unread articles a search has, at most `MANY`.

        WorkError where it took longer than it was `wanted`.
        """
        asked = Query(text=query, unread_only=True)
        with while_wanted(self._database.connection, wanted):
            return len(self._articles.hits(asked, limit=MANY))

    def _get(self, id_: int) -> SmartFolder:
        for folder in self.all():
            if folder.id == id_:
                return folder
        raise UsageError("This smart folder is not there any more.")

    def _checked(self, name: str, query: str, own: int) -> tuple[str, str]:
        name, query = " ".join(name.split()), query.strip()
        if not name or not query:
            raise UsageError("A smart folder needs a name and a search.")
        if len(name) > LONGEST:
            raise UsageError("A name may be {most} characters long.", most=LONGEST)
        self._articles.understand(query)
        same = self.find(name)
        if same is not None and same.id != own:
            raise UsageError("There is a smart folder called “{name}” already.", name=name)
        return name, query
