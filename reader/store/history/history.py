"""The user's changes: what, when, how many, and all that is needed to take them back.

A change is kept in the transaction that makes it; one of many rows is kept in the parts in which
it was made, and goes back in these, so that nobody waits long.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.errors import ReaderError, UsageError
from reader.model import Change, Sentence, StoryChange
from reader.store import accesses
from reader.store.database import Database
from reader.store.history import stories as history_stories
from reader.store.history.rows import Row, given_up, pack, triggers, turn_back, unpack
from reader.store.queries.search import SearchIndex
from reader.store.values import moment, seconds, sentence, sentence_json

LONGEST = timedelta(minutes=10)  # that a change may take
DAYS, MOST, MOST_BYTES = 30, 1000, 256 * 2**20

HISTORY = """
    CREATE TABLE changes (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        made    INTEGER NOT NULL,
        told    TEXT NOT NULL,              -- a sentence with a place for n, see `values`
        n       INTEGER NOT NULL DEFAULT 0,
        undone  INTEGER                     -- NULL: in force
    );
    CREATE TABLE change_parts (
        change_id  INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,
        number     INTEGER NOT NULL,
        undone     INTEGER NOT NULL DEFAULT 0,
        packed     BLOB NOT NULL,           -- see `history_rows`
        PRIMARY KEY (change_id, number)
    );
    -- Numbers that were given out once: who comes back must not meet another of its number.
    CREATE TABLE given (
        name  TEXT PRIMARY KEY,
        last  INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER feeds_given AFTER DELETE ON feeds BEGIN
        INSERT INTO given VALUES ('feeds', old.id)
        ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last);
    END;
    CREATE TRIGGER categories_given AFTER DELETE ON categories BEGIN
        INSERT INTO given VALUES ('categories', old.id)
        ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last);
    END;
    CREATE TRIGGER tags_given AFTER DELETE ON tags BEGIN
        INSERT INTO given VALUES ('tags', old.id)
        ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last);
    END;
"""

# What was begun with a change of many parts, and by which program. Where that was killed before
# the end, what was being made is taken back at the next start, and what was being turned is turned
# to its end: nothing stays half done.
UNFINISHED = """
    CREATE TABLE unfinished (
        change_id  INTEGER PRIMARY KEY REFERENCES changes ON DELETE CASCADE,
        by         TEXT NOT NULL,           -- since when, in seconds, and the program
        deed       TEXT NOT NULL            -- made, undo, redo
    );
"""


@dataclass(slots=True)
class _Recording:
    """The change that this thread is making; its rows are kept at every commit."""

    told: Sentence
    counted: str
    id: int | None = None
    part: int = 0
    rows: list[Row] = field(default_factory=list)


class _Recorder:
    """What one connection hands over while something is recorded."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db  # held, so that no other connection gets its place in memory
        self.rows: list[Row] | None = None

    def add(self, row: Row) -> None:
        if self.rows is not None:
            self.rows.append(row)

    def keep(self, deed: str, table: str, columns: str, *values: object) -> None:
        if self.rows is not None:
            self.rows.append(Row(deed, table, tuple(columns.split()), values))


@dataclass
class _Stays(Exception):  # noqa: N818 - no error: it takes back the transaction of a part
    """All of a part has changed again since: it stays as it is."""

    rows: int


class HistoryTable:
    """The changes: reads for any thread, the rest for the writer."""

    def __init__(self, database: Database, search: SearchIndex) -> None:
        self._database, self._search = database, search
        self._recorders: dict[int, _Recorder] = {}
        self.by = ""  # what names this program, for who comes after it

    # ------------------------------------------------------------ making

    def record(
        self,
        told: Sentence,
        call: Callable[..., Any],
        *args: object,
        counted: str = "",
        into: int | None = None,
    ) -> tuple[Any, int | None]:
        """Do `call(*args)`; return its result and the number of the change, None for none.

        `told` says it to the user; its {n} is how many rows of the table `counted` changed.
        `into` is the number of a change that this is a further part of.
        """
        if into is not None and not self._select("WHERE id = ? AND undone IS NULL", (into,)):
            into = None  # taken back meanwhile, or forgotten: there was too much to keep
        recording = _Recording(told, counted, into, self._next_part(into))
        try:
            with self._listening(recording.rows, lambda db: self._keep(db, recording)):
                result = call(*args)
        except ReaderError:
            if recording.id is not None:  # what was done until then is a change like others
                self._end(recording.id)
            raise
        if recording.id is not None:
            with self._database.transaction():
                self._end(recording.id)
                self.prune(datetime.now(UTC))
        return result, recording.id

    def record_stories(
        self, told: Sentence, call: Callable[..., StoryChange], *args: object
    ) -> tuple[StoryChange, int | None]:
        """Do `call(*args)`, which joins or splits stories; likewise."""

        def change() -> StoryChange:
            with self._database.transaction() as db:
                made = call(*args)
                if made:
                    self._recorder(db).add(history_stories.row_of(made))
            return made

        return self.record(told, change)

    def _next_part(self, id_: int | None) -> int:
        (number,) = self._database.connection.execute(
            "SELECT ifnull(max(number) + 1, 0) FROM change_parts WHERE change_id IS ?", (id_,)
        ).fetchone()
        return int(number)

    def _keep(self, db: sqlite3.Connection, recording: _Recording) -> None:
        rows = recording.rows
        if not rows:
            return
        if recording.id is None:
            made = db.execute(
                "INSERT INTO changes (made, told) VALUES (?, ?) RETURNING id",
                (seconds(datetime.now(UTC)), sentence_json(recording.told)),
            ).fetchone()
            recording.id = int(made[0])
            self._begin(db, recording.id, "made")
        count = sum(row.table == recording.counted for row in rows)
        db.execute("UPDATE changes SET n = n + ? WHERE id = ?", (count, recording.id))
        db.execute(
            "INSERT INTO change_parts (change_id, number, packed) VALUES (?, ?, ?)",
            (recording.id, recording.part, pack(rows)),
        )
        recording.part += 1
        accesses.hold(db, recording.id, given_up(rows, "accesses", "value"))

    @contextmanager
    def _listening(
        self, rows: list[Row], keep: Callable[[sqlite3.Connection], None]
    ) -> Iterator[None]:
        """Gather in `rows` what this thread changes; `keep` has them before each commit."""
        recorder = self._recorder(self._database.connection)

        def ended(db: sqlite3.Connection | None) -> None:
            recorder.rows = None
            try:
                if db is not None:
                    keep(db)
            finally:
                rows.clear()
                recorder.rows = rows

        recorder.rows = rows
        try:
            with self._database.watched(ended):
                yield
        finally:
            recorder.rows = None

    def _recorder(self, db: sqlite3.Connection) -> _Recorder:
        known = self._recorders.get(id(db))
        if known is None:
            known = self._recorders[id(db)] = _Recorder(db)
            # A row that is replaced must be told of as well.
            db.execute("PRAGMA recursive_triggers = ON")
            db.create_function("keep_row", -1, known.keep)
            for statement in triggers(db):
                db.execute(statement)
        return known

    # ------------------------------------------------------------ taking back

    def undo(self, id: int) -> int:  # noqa: A002 - the word of the interface
        """Take a change back; return how many rows stay as they are, changed again since.

        UsageError where nothing of it can be taken back, or it is forgotten or taken back already.
        """
        if self.get(id).undone is not None:
            raise UsageError("This was undone already.")
        return self._flip(id, undone=True)

    def redo(self, id: int) -> int:  # noqa: A002
        """Do a change again that was taken back; likewise."""
        if self.get(id).undone is None:
            raise UsageError("This was not undone.")
        return self._flip(id, undone=False)

    def finish(self, ended: Callable[[str], bool]) -> int:
        """Leave nothing half done that programs were doing which have ended; say how many.

        A change that was being made is taken back, one that was being undone is undone.
        `ended(by)` tells whether a program is gone for certain; whatever was begun long ago counts
        as well, because nothing takes that long.
        """
        rows = self._database.connection.execute(
            "SELECT change_id, by, deed FROM unfinished"
        ).fetchall()
        long_ago = datetime.now(UTC) - LONGEST
        found = []
        for id_, text, deed in rows:
            begun, _, by = text.partition(" ")
            if ended(by) or int(begun) <= long_ago.timestamp():
                found.append((id_, deed))
        for id_, deed in found:
            try:
                self._flip(id_, undone=deed != "redo")
            except UsageError:  # what has changed again since stays as it is, and in the history
                continue
            if deed == "made":
                with self._database.transaction() as db:
                    db.execute("DELETE FROM changes WHERE id = ?", (id_,))
        return len(found)

    def _begin(self, db: sqlite3.Connection, id_: int, deed: str) -> None:
        by = f"{int(datetime.now(UTC).timestamp())} {self.by}"
        db.execute("INSERT OR REPLACE INTO unfinished VALUES (?, ?, ?)", (id_, by, deed))

    def _flip(self, id_: int, *, undone: bool) -> int:
        self.get(id_)
        parts = self._parts(id_, undone=undone)
        if len(parts) > 1:
            with self._database.transaction() as db:
                self._begin(db, id_, "undo" if undone else "redo")
        left = stayed = 0
        for number in parts:
            try:
                left += self._flip_part(id_, number, undone=undone)
            except _Stays as part:  # which keeps nothing else from coming back
                left, stayed = left + part.rows, stayed + 1
        if parts and stayed == len(parts):
            self._end(id_)
            raise UsageError(
                "This cannot be undone any more: what it changed has changed again since."
            )
        with self._database.transaction() as db:
            db.execute(
                "UPDATE changes SET undone = ? WHERE id = ?",
                (seconds(datetime.now(UTC)) if undone else None, id_),
            )
            self._end(id_)
        return left

    def _end(self, id_: int) -> None:
        with self._database.transaction() as db:
            db.execute("DELETE FROM unfinished WHERE change_id = ?", (id_,))

    def _parts(self, id_: int, *, undone: bool) -> list[int]:
        """Return the parts that are to be turned, in that order."""
        rows = self._database.connection.execute(
            "SELECT number FROM change_parts WHERE change_id = ? AND undone <> ? ORDER BY number",
            (id_, int(undone)),
        ).fetchall()
        return [number for (number,) in (reversed(rows) if undone else rows)]

    def _flip_part(self, id_: int, number: int, *, undone: bool) -> int:
        """Turn one part back, and keep in its place what that did, or raise _Stays."""
        rows: list[Row] = []

        def keep(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE change_parts SET packed = ?, undone = ? WHERE change_id = ? AND number = ?",
                (pack(rows), int(undone), id_, number),
            )

        with self._listening(rows, keep), self._database.transaction() as db:
            row = db.execute(
                "SELECT packed FROM change_parts "
                "WHERE change_id = ? AND number = ? AND undone <> ?",
                (id_, number, int(undone)),
            ).fetchone()
            if row is None:  # another program has done it meanwhile
                return 0
            before = unpack(row[0])
            of_stories = [one for one in before if one.deed == history_stories.STORIES]
            left = turn_back(db, self._search, [one for one in before if one not in of_stories])
            for one in of_stories:
                self._recorder(db).add(history_stories.turn(db, one, datetime.now(UTC)))
            if before and left == len(before):
                raise _Stays(left)
        return left

    # ------------------------------------------------------------ looking

    def get(self, id: int) -> Change:  # noqa: A002
        """Return one change; UsageError where it is not kept."""
        found = self._select("WHERE id = ?", (id,))
        if not found:
            raise UsageError("There is no change {id} to undo.", id=id)
        return found[0]

    def all(self, limit: int = MOST) -> list[Change]:
        """Return the changes, the last first."""
        return self._select("ORDER BY id DESC LIMIT ?", (limit,))

    def next_undo(self) -> Change | None:
        """Return the last change that is in force."""
        found = self._select("WHERE undone IS NULL ORDER BY id DESC LIMIT 1", ())
        return found[0] if found else None

    def next_redo(self) -> Change | None:
        """Return the change that was taken back last, unless another was made since."""
        found = self._select(
            "WHERE undone IS NOT NULL AND id > "
            "ifnull((SELECT max(id) FROM changes WHERE undone IS NULL), 0) ORDER BY id LIMIT 1",
            (),
        )
        return found[0] if found else None

    def _select(self, where: str, values: tuple[int, ...]) -> list[Change]:
        rows = self._database.connection.execute(
            f"SELECT id, made, told, n, undone FROM changes {where}",  # noqa: S608 - ours
            values,
        )
        return [_change(*row) for row in rows]

    # ------------------------------------------------------------ forgetting

    def prune(self, now: datetime) -> None:
        """Forget what is older than a month, and the oldest of too much."""
        with self._database.transaction() as db:
            oldest = seconds(now - timedelta(days=DAYS))
            db.execute("DELETE FROM changes WHERE made < ?", (oldest,))
            db.execute(
                "DELETE FROM changes WHERE id <= "
                "(SELECT id FROM changes ORDER BY id DESC LIMIT 1 OFFSET ?)",
                (MOST,),
            )
            db.execute(
                """
                DELETE FROM changes WHERE id IN (
                    SELECT change_id FROM (
                        SELECT change_id, sum(sum(length(packed))) OVER (ORDER BY change_id DESC)
                            AS so_far
                        FROM change_parts GROUP BY change_id
                    )
                    WHERE so_far > ? AND change_id < (SELECT max(id) FROM changes)
                )
                """,
                (MOST_BYTES,),
            )

    def clear(self) -> None:
        """Forget all changes; what was removed is gone for good."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM changes")


def _change(id_: int, made: int, told: str, count: int, undone: int | None) -> Change:
    words = sentence(told)
    assert words is not None  # noqa: S101 - the column is never empty
    said = replace(words, values=(*words.values, ("n", count)))
    return Change(id_, moment(made), said, moment(undone))
