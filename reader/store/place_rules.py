"""Rules of feeds and categories: muted, paused, hidden, how often asked, how long kept.

A rule of a category holds for all feeds in it and in the categories inside it; a nearer one wins.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import astuple, fields, replace
from typing import Any

from reader.model import Category, PlaceRule
from reader.store.database import Database

COLUMNS = tuple(field.name for field in fields(PlaceRule))
FLAGS = ("muted", "paused", "hidden")
SELECTED = ", ".join(f"r.{name}" for name in COLUMNS)
NOTHING = PlaceRule()

# A feed that was muted by a column of its own is so by a rule now; the column stays unused. Old
# changes and old libraries that are recovered name it still.
MUTED = "muted"
PLACE_RULES = """
    CREATE TABLE place_rules (
        feed_id      INTEGER UNIQUE REFERENCES feeds ON DELETE CASCADE,
        category_id  INTEGER UNIQUE REFERENCES categories ON DELETE CASCADE,
        muted        INTEGER,             -- NULL in all of these: as what is above says
        paused       INTEGER,
        hidden       INTEGER,
        minutes      INTEGER,
        keep_days    INTEGER,
        keep_count   INTEGER,
        CHECK ((feed_id IS NULL) <> (category_id IS NULL))
    );
    INSERT INTO place_rules (feed_id, muted) SELECT id, 1 FROM feeds WHERE muted;
"""
# So that what is kept of a feed from here on does not name the column as if it were in force.
UNUSED_MUTED = "UPDATE feeds SET muted = 0 WHERE muted;"
# Read from the few rules down to their feeds, not from the many feeds up.
BELOW = f"""
    WITH RECURSIVE below (rule, category_id, far) AS (
        SELECT rowid, category_id, 1 FROM place_rules WHERE category_id IS NOT NULL
        UNION
        SELECT below.rule, c.id, far + 1
        FROM below JOIN categories c ON c.parent_id = below.category_id WHERE far < 50
    )
    SELECT r.feed_id, 0 AS far, 0 AS place, {SELECTED} FROM place_rules r WHERE feed_id IS NOT NULL
    UNION ALL
    SELECT f.feed_id, below.far, r.category_id, {SELECTED}
    FROM below
    JOIN feed_categories f ON f.category_id = below.category_id
    JOIN place_rules r ON r.rowid = below.rule
    ORDER BY 2, 3
"""  # noqa: S608 - names of our own columns
ABOVE = """
    WITH RECURSIVE above (id, far) AS (
        {first}
        UNION
        SELECT c.parent_id, far + 1 FROM categories c JOIN above ON c.id = above.id
        WHERE c.parent_id IS NOT NULL AND far < 50
    )
    SELECT id FROM above GROUP BY id ORDER BY min(far), id
"""
FIRST = {
    "feed_id": "SELECT category_id, 1 FROM feed_categories WHERE feed_id = :id",
    "category_id": "SELECT parent_id, 1 FROM categories WHERE id = :id AND parent_id IS NOT NULL",
}


class PlaceRuleTable:
    """The place_rules table: reads for any thread, writes for the writer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_feed(self, feed_id: int) -> PlaceRule:
        """Return what the user chose for this very feed."""
        return _one(self._database.connection, "feed_id", feed_id)

    def of_category(self, category_id: int) -> PlaceRule:
        """Return what the user chose for this very category."""
        return _one(self._database.connection, "category_id", category_id)

    def set_feed(self, feed_id: int, rule: PlaceRule) -> None:
        """Keep the user's choices for a feed."""
        with self._database.transaction() as db:
            _set(db, "feed_id", feed_id, rule)

    def set_category(self, category_id: int, rule: PlaceRule) -> None:
        """Keep the user's choices for a category."""
        with self._database.transaction() as db:
            _set(db, "category_id", category_id, rule)

    def change_feed(self, feed_id: int, **choices: Any) -> None:  # noqa: ANN401 - several types
        """Keep some choices for a feed, and leave the others."""
        self.set_feed(feed_id, replace(self.of_feed(feed_id), **choices))

    def change_category(self, category_id: int, **choices: Any) -> None:  # noqa: ANN401 - several types
        """Keep some choices for a category, and leave the others."""
        self.set_category(category_id, replace(self.of_category(category_id), **choices))

    def in_force(self, feed_id: int) -> PlaceRule:
        """Return what holds for a feed by itself and its categories; None: the settings decide."""
        return in_force(self._database.connection).get(feed_id, NOTHING)

    def in_category(self, category_id: int) -> PlaceRule:
        """Return what holds for a category by itself and those above it."""
        rule = self.of_category(category_id)
        for above in self.above_category(category_id):
            rule = rule.over(self.of_category(above))
        return rule

    def above_feed(self, feed_id: int) -> tuple[int, ...]:
        """Return the categories whose rules a feed takes over, those that win first."""
        return _above(self._database.connection, "feed_id", feed_id)

    def above_category(self, category_id: int) -> tuple[int, ...]:
        """Return the categories around a category, the nearest first."""
        return _above(self._database.connection, "category_id", category_id)

    def choose_feed(self, feed_id: int, **choice: Any) -> None:  # noqa: ANN401 - several types
        """Have one thing so for a feed; where its categories say so anyway, by their rule."""
        with self._database.transaction() as db:
            choose(db, "feed_id", feed_id, **choice)

    def choose_category(self, category_id: int, **choice: Any) -> None:  # noqa: ANN401
        """Have one thing so for a category; likewise."""
        with self._database.transaction() as db:
            choose(db, "category_id", category_id, **choice)

    def of_categories(self, categories: Iterable[Category]) -> dict[int, PlaceRule]:
        """Return what holds for each of these categories; the outer ones come before the inner."""
        rows = self._database.connection.execute(
            f"SELECT r.category_id, {SELECTED} FROM place_rules r WHERE category_id IS NOT NULL"  # noqa: S608
        )
        own = {id_: _rule(values) for id_, *values in rows}
        found: dict[int, PlaceRule] = {}
        for category in categories:
            above = found.get(category.parent_id or 0, NOTHING)
            found[category.id] = own.get(category.id, NOTHING).over(above)
        return found


def in_force(db: sqlite3.Connection) -> Mapping[int, PlaceRule]:
    """Return what holds for each feed that any rule is about, by its number."""
    found: dict[int, PlaceRule] = {}
    for feed_id, _, _, *values in db.execute(BELOW):
        found[feed_id] = found.get(feed_id, NOTHING).over(_rule(values))
    return found


def left_out(db: sqlite3.Connection, *, of_today: bool) -> tuple[int, ...]:
    """Return the feeds that are muted, or (of Today) hidden, in order of their numbers."""
    return tuple(
        sorted(id_ for id_, r in in_force(db).items() if r.muted or (of_today and r.hidden))
    )


def choose(db: sqlite3.Connection, column: str, id_: int, **choice: Any) -> None:  # noqa: ANN401
    """Keep one choice for a place; none of its own where the places above say the same."""
    ((name, value),) = choice.items()
    own = replace(_one(db, column, id_), **{name: None})
    inherited = None
    for above in _above(db, column, id_):
        inherited = getattr(_one(db, "category_id", above), name)
        if inherited is not None:
            break
    usual = False if isinstance(value, bool) else 0
    same = value == (usual if inherited is None else inherited)
    _set(db, column, id_, own if same else replace(own, **choice))


def take_over(db: sqlite3.Connection, feed_id: int, *, muted: bool) -> bool:
    """Have a feed muted or not by a rule of its own, as the old column would; False: it is so."""
    own = _one(db, "feed_id", feed_id)
    if bool(own.muted) == muted:
        return False
    _set(db, "feed_id", feed_id, replace(own, muted=muted or None))
    return True


def take_over_all(db: sqlite3.Connection) -> None:
    """Give all feeds that the old column says are muted a rule of their own."""
    for (feed_id,) in db.execute("SELECT id FROM feeds WHERE muted").fetchall():
        take_over(db, feed_id, muted=True)
    db.execute(UNUSED_MUTED)


def _above(db: sqlite3.Connection, column: str, id_: int) -> tuple[int, ...]:
    rows = db.execute(ABOVE.format(first=FIRST[column]), {"id": id_})
    return tuple(row[0] for row in rows)


def _one(db: sqlite3.Connection, column: str, id_: int) -> PlaceRule:
    row = db.execute(
        f"SELECT {SELECTED} FROM place_rules r WHERE {column} = ?",  # noqa: S608 - our own names
        (id_,),
    ).fetchone()
    return NOTHING if row is None else _rule(row)


def _set(db: sqlite3.Connection, column: str, id_: int, rule: PlaceRule) -> None:
    db.execute(f"DELETE FROM place_rules WHERE {column} = ?", (id_,))  # noqa: S608
    if rule != NOTHING:
        marks = ", ".join("?" * len(COLUMNS))
        db.execute(
            f"INSERT INTO place_rules ({column}, {', '.join(COLUMNS)}) VALUES (?, {marks})",  # noqa: S608
            (id_, *astuple(rule)),
        )


def _rule(values: Iterable[int | None]) -> PlaceRule:
    named: dict[str, Any] = dict(zip(COLUMNS, values, strict=True))
    flags = {name: None if named[name] is None else bool(named[name]) for name in FLAGS}
    return PlaceRule(**{**named, **flags})
