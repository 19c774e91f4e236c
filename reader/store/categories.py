"""The folders of feeds; folders nest."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.errors import UsageError
from reader.model import Category
from reader.store.database import Database


class CategoryTable:
    """The categories table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Category]:
        """Return every category, each followed by those inside it, as the sidebar shows them."""
        below: defaultdict[int | None, list[Category]] = defaultdict(list)
        for category in self._rows():
            below[category.parent_id].append(category)
        for siblings in below.values():
            siblings.sort(key=lambda c: (c.position, c.name.casefold()))

        def walk(parent: int | None) -> Iterator[Category]:
            for category in below[parent]:
                yield category
                yield from walk(category.id)

        return list(walk(None))

    def ensure(self, path: Sequence[str]) -> int:
        """Return the category at the end of a path of names, making what is missing."""
        names = [name.strip() for name in path if name.strip()]
        if not names:
            raise UsageError("A category needs a name.")
        id_: int | None = None
        with self._database.transaction() as db:
            for name in names:
                key = {"name": name, "parent": id_}
                found = db.execute(
                    "SELECT id FROM categories WHERE parent_id IS :parent AND name = :name", key
                ).fetchone()
                if found is None:
                    found = db.execute(
                        """
                        INSERT INTO categories (id, name, parent_id, position)
                        SELECT 1 + max(
                                ifnull((SELECT max(id) FROM categories), 0),
                                ifnull((SELECT last FROM given WHERE name = 'categories'), 0)
                            ),
                            :name, :parent, ifnull(max(position) + 1, 0)
                        FROM categories WHERE parent_id IS :parent
                        RETURNING id
                        """,
                        key,
                    ).fetchone()
                id_ = int(found[0])
        assert id_ is not None  # noqa: S101 - there is at least one name
        return id_

    def path(self, id: int) -> tuple[str, ...]:  # noqa: A002 - the word of the interface
        """Return the names from the top down to a category."""
        return tuple(category.name for category in self._ancestry(id))

    def find(self, name: str) -> Category | None:
        """Return the category of that name or path ("News/Local"), however it is written."""
        wanted = [part.strip().casefold() for part in name.split("/")]
        for category in self.all():
            names = [part.casefold() for part in self.path(category.id)]
            if names == wanted or category.name.casefold() == name.strip().casefold():
                return category
        return None

    def rename(self, id: int, name: str) -> None:  # noqa: A002
        """Give a category another name."""
        category = self._ancestry(id)[-1]
        self._refuse_double(id, name.strip(), category.parent_id)
        with self._database.transaction() as db:
            db.execute("UPDATE categories SET name = ? WHERE id = ?", (name.strip(), id))

    def move(self, id: int, parent_id: int | None, position: int | None = None) -> None:  # noqa: A002
        """Put a category into another one (None: to the top), at the end or at a position."""
        if parent_id in self.inside(id):
            raise UsageError("A category cannot be moved into itself.")
        self._refuse_double(id, self._ancestry(id)[-1].name, parent_id)
        with self._database.transaction() as db:
            siblings = [
                row[0]
                for row in db.execute(
                    "SELECT id FROM categories WHERE parent_id IS ? AND id <> ? "
                    "ORDER BY position, name",
                    (parent_id, id),
                )
            ]
            siblings.insert(len(siblings) if position is None else position, id)
            db.execute("UPDATE categories SET parent_id = ? WHERE id = ?", (parent_id, id))
            db.executemany(
                "UPDATE categories SET position = ? WHERE id = ?", list(enumerate(siblings))
            )

    def remove(self, id: int) -> None:  # noqa: A002
        """Remove a category and those inside it; their feeds stay."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM categories WHERE id = ?", (id,))

    def inside(self, id: int) -> frozenset[int]:  # noqa: A002
        """Return the category itself and all below it."""
        rows = self._database.connection.execute(
            """
            WITH RECURSIVE inside (id) AS (
                VALUES (:id)
                UNION
                SELECT c.id FROM inside JOIN categories c ON c.parent_id = inside.id
            )
            SELECT id FROM inside
            """,
            {"id": id},
        )
        return frozenset(row[0] for row in rows)

    def feed_ids(self, id: int) -> tuple[int, ...]:  # noqa: A002
        """Return the feeds of the category and of all below it."""
        rows = self._database.connection.execute(
            f"""
            SELECT DISTINCT feed_id FROM feed_categories
            WHERE category_id IN ({",".join(map(str, self.inside(id)))})
            ORDER BY feed_id
            """  # noqa: S608 - numbers
        )
        return tuple(row[0] for row in rows)

    def _rows(self) -> list[Category]:
        rows = self._database.connection.execute(
            "SELECT id, name, parent_id, position FROM categories"
        )
        return [Category(*row) for row in rows]

    def _ancestry(self, id_: int) -> list[Category]:
        """Return the categories from the top down to this one."""
        known = {category.id: category for category in self._rows()}
        if id_ not in known:
            raise UsageError("There is no category {id}.", id=id_)
        line = [known[id_]]
        while line[0].parent_id is not None:
            line.insert(0, known[line[0].parent_id])
        return line

    def _refuse_double(self, id_: int, name: str, parent_id: int | None) -> None:
        if not name:
            raise UsageError("A category needs a name.")
        if any(c.name == name and c.parent_id == parent_id and c.id != id_ for c in self._rows()):
            raise UsageError('There is a category "{name}" already.', name=name)
