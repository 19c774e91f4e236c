"""What the rows of the library were before the user changed them, and how they come back.

Triggers of one connection hand every changed row of a tracked table to a recorder (what SQLite's
manual calls the "undo log", sqlite.org/undoredo.html), also rows that go by a cascade. Turning a
record back is recorded in its turn, so a change can be taken back and done again without end.
"""

import base64
import json
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader.store import place_rules
from reader.store.bodies import ZLIB
from reader.store.queries.search import SearchIndex

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

GONE, CAME, CHANGED = "-", "+", "="
MOST = 64 * 2**20  # bytes that one part may have unpacked, against a damaged one


@dataclass(frozen=True, slots=True)
class Tracked:
    """A table whose rows can come back: its key, and which columns the user changes in place."""

    key: tuple[str, ...]
    changes: tuple[str, ...] = ()


TRACKED = {
    "categories": Tracked(("id",), ("name", "parent_id", "position")),
    "feeds": Tracked(("id",), ("own_title", "weight", "extra")),
    "feed_categories": Tracked(("feed_id", "category_id")),
    "accesses": Tracked(("feed_id",), ("value",)),
    "section_refusals": Tracked(("feed_id", "category_id")),
    "reading_rules": Tracked(("rowid",), ("full_text", "pictures", "ahead")),
    "place_rules": Tracked(("rowid",)),
    "topic_choices": Tracked(("topic",), ("label", "until", "phrase", "articles")),
    "removed": Tracked(("feed_id", "guid_key")),
    "articles": Tracked(("id",)),
    "bodies": Tracked(("article_id",)),
    "portraits": Tracked(("feed_id", "author")),
    "article_comments": Tracked(("article_id",)),
    "marks": Tracked(("article_id",), ("read", "starred")),
    "full_texts": Tracked(("article_id",), ("wanted",)),
    "revisions": Tracked(("article_id", "revision")),
    "openings": Tracked(("id",)),
    "smart_folders": Tracked(("id",), ("name", "key", "query", "position")),
    "tags": Tracked(("id",), ("name", "key")),
    "article_tags": Tracked(("tag_id", "article_id")),
}
# Their numbers mean nothing and are given out again.
NUMBERED_ANEW = ("openings", "reading_rules", "place_rules")
# What hangs on articles or feeds and is worked out again from them.
DERIVED = frozenset(
    {
        "feed_counts",
        "visits",
        "unindexed",
        "stories",
        "story_articles",
        "story_links",
        "topic_articles",
        "live_articles",
        "feed_suggestions",
        "article_suggestions",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """What happened to one row. Of one that came, only the key; of one that changed, both."""

    deed: str
    table: str
    columns: tuple[str, ...]
    values: tuple[Any, ...]


def triggers(db: sqlite3.Connection) -> list[str]:
    """Return the statements that hand changed rows to the function `keep_row`."""
    made = []
    for table, tracked in TRACKED.items():
        known = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        columns = [*known] if "rowid" not in tracked.key else ["rowid", *known]
        key, changed = tracked.key, tracked.changes
        made += [
            _trigger("gone", "DELETE", table, GONE, columns, [f"old.{name}" for name in columns]),
            _trigger("came", "INSERT", table, CAME, key, [f"new.{name}" for name in key]),
        ]
        if changed:
            names = [*key, *changed, *changed]
            values = [f"new.{name}" for name in key]
            values += [f"old.{name}" for name in changed] + [f"new.{name}" for name in changed]
            event = f"UPDATE OF {', '.join(changed)}"
            made.append(_trigger("changed", event, table, CHANGED, names, values))
    return made


def _trigger(  # noqa: PLR0917 - the parts of one statement
    name: str, event: str, table: str, deed: str, columns: Sequence[str], values: Sequence[str]
) -> str:
    kept = ", ".join([f"'{deed}'", f"'{table}'", f"'{' '.join(columns)}'", *values])
    return (
        f"CREATE TEMP TRIGGER keep_{name}_{table} AFTER {event} ON main.{table} "
        f"BEGIN SELECT keep_row({kept}); END"
    )


def pack(rows: Iterable[Row]) -> bytes:
    """Return rows as compressed JSON; names of columns stand once for each table.

    Most of it are texts that are compressed already: zlib would take ten times as long.
    """
    heads: dict[tuple[str, str, tuple[str, ...]], int] = {}
    lines = []
    for row in rows:
        head = heads.setdefault((row.deed, row.table, row.columns), len(heads))
        lines.append([head, *map(_plain, row.values)])
    text = json.dumps([list(heads), lines], ensure_ascii=False, separators=(",", ":"))
    return zstd.compress(text.encode(), 1)


def unpack(packed: bytes) -> list[Row]:
    """Return the rows that `pack` kept."""
    older = packed.startswith(ZLIB)
    opener = zlib.decompressobj() if older else zstd.ZstdDecompressor()
    text = opener.decompress(packed, MOST)
    heads, lines = json.loads(text)
    known = [(deed, table, tuple(columns)) for deed, table, columns in heads]
    found = []
    for head, *values in lines:
        deed, table, columns = known[head]
        found.append(Row(deed, table, columns, tuple(map(_whole, values))))
    return found


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever stands in a column
    return {"b": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _whole(value: Any) -> Any:  # noqa: ANN401 - likewise
    return base64.b64decode(value["b"]) if isinstance(value, dict) else value


def given_up(rows: Iterable[Row], table: str, column: str) -> Iterator[Any]:
    """Yield what a column of a table held before rows of it went or changed."""
    for row in rows:
        if row.table == table and row.deed != CAME and column in row.columns:
            yield row.values[row.columns.index(column)]


def turn_back(db: sqlite3.Connection, search: SearchIndex, rows: Sequence[Row]) -> int:
    """Make rows what they were, the last first; return how many could not be.

    Those have changed again since, or what they belong to is gone.
    """
    left = 0
    came = [r.values[0] for r in rows if r.deed == CAME and r.table == "articles"]
    if came:
        search.forget(came)
    for row in reversed(rows):
        if row.table not in TRACKED:
            left += 1
            continue
        if row.deed == CAME and row.table == "feeds":
            search.forget_feed(row.values[0])
        try:
            left += not _turn(db, row)
        except sqlite3.IntegrityError:  # its feed or article is gone, or another took its place
            left += 1
    for row in rows:
        if row.deed == GONE and row.table == "feeds":
            _mute_as_before(db, row)
    return left


def _mute_as_before(db: sqlite3.Connection, row: Row) -> None:
    """Have a feed muted that was so by the column which a rule of its own has replaced."""
    named = dict(zip(row.columns, row.values, strict=True))
    if named.get(place_rules.MUTED):
        place_rules.take_over(db, named["id"], muted=True)


def _turn(db: sqlite3.Connection, row: Row) -> bool:
    """Make one row what it was; False where it is not as the change left it."""
    table, columns, values = row.table, row.columns, row.values
    tracked = TRACKED[table]
    allowed = {r[1] for r in db.execute(f"PRAGMA table_info({table})")} | {"rowid"}
    if not allowed.issuperset(columns):
        return False
    if row.deed == GONE:
        if table in NUMBERED_ANEW:
            columns, values = columns[1:], values[1:]
        marks = ", ".join("?" * len(columns))
        db.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)  # noqa: S608
        if table == "articles":
            db.execute("INSERT OR IGNORE INTO unindexed VALUES (?)", (values[0],))
        return True
    size = len(tracked.key)
    where = " AND ".join(f"{name} IS ?" for name in columns[:size])
    if row.deed == CAME:
        return db.execute(f"DELETE FROM {table} WHERE {where}", values).rowcount > 0  # noqa: S608
    return _change_back(db, row, where)


def _change_back(db: sqlite3.Connection, row: Row, where: str) -> bool:
    """Give the columns that a change set their values of before; the others stay as they are."""
    size = len(TRACKED[row.table].key)
    width = (len(row.columns) - size) // 2
    key = row.values[:size]
    names = row.columns[size : size + width]
    states = zip(row.values[size : size + width], row.values[size + width :], strict=True)
    set_ = {n: state for n, state in zip(names, states, strict=True) if state[0] != state[1]}
    muted = set_.pop(place_rules.MUTED, None) if row.table == "feeds" else None
    done = True
    if muted is not None:
        done = place_rules.take_over(db, key[0], muted=bool(muted[0]))
    if set_:
        put = ", ".join(f"{name} = ?" for name in set_)
        same = " AND ".join(f"{name} IS ?" for name in set_)
        before, after = zip(*set_.values(), strict=True)
        changed = db.execute(
            f"UPDATE {row.table} SET {put} WHERE {where} AND {same}",  # noqa: S608 - names that are ours
            (*before, *key, *after),
        )
        done = done and changed.rowcount > 0
    return done
