"""Which articles the rules of keeping let go: too old, too many of a feed, too much in all.

Starred and tagged articles always stay. Nothing is removed here: what goes is told first.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.model import Keeping, PlaceRule, Sentence
from reader.store import place_rules
from reader.store.database import Database
from reader.store.values import seconds

MOST_DAYS = 36_500
MOST_ARTICLES = MOST_MEGABYTES = 10**9
CHANGED = Sentence.of("How long articles stay was changed")
TOLD = Sentence.of("Removed by the rules of keeping: {n}")
AT_ONCE = 50  # articles that are removed in one go, with all that undoing needs: some 40 ms
IN_ONE = 5000  # articles that are taken back together
BEGINNING = (-(2**62), 0)  # before all articles

STAYS = "m.starred = 1 OR EXISTS (SELECT 1 FROM article_tags t WHERE t.article_id = a.id)"
OF_FEED = f"""
    SELECT a.id FROM articles a INDEXED BY articles_by_feed
    CROSS JOIN marks m ON m.article_id = a.id
    WHERE a.feed_id = :feed AND (a.sorted_at, a.id) < (:at, :id)
        AND NOT ({STAYS}) AND (m.read = 1 OR NOT :keep_unread)
    ORDER BY a.sorted_at, a.id
"""  # noqa: S608 - our own words
STILL = f"""
    SELECT a.id FROM articles a JOIN marks m ON m.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(:ids))
        AND NOT ({STAYS}) AND (m.read = 1 OR NOT :keep_unread)
    ORDER BY a.sorted_at, a.id
"""  # noqa: S608 - likewise
NTH = """
    SELECT sorted_at, id FROM articles INDEXED BY articles_by_feed
    WHERE feed_id = :feed ORDER BY sorted_at DESC, id DESC LIMIT 1 OFFSET :n
"""
OLDEST = f"""
    SELECT a.id, a.feed_id FROM articles a INDEXED BY articles_by_date
    CROSS JOIN marks m ON m.article_id = a.id
    WHERE NOT ({STAYS}) AND (m.read = 1 OR NOT :keep_unread)
    ORDER BY a.sorted_at, a.id
"""  # noqa: S608 - likewise


@dataclass(frozen=True, slots=True)
class Going:
    """The articles of one feed that the rules let go, the oldest first."""

    feed_id: int
    ids: tuple[int, ...]


def portions(going: Iterable[Going]) -> Iterator[tuple[list[int], bool]]:
    """Yield what goes some at a time, and whether these begin a change of their own."""
    ids = [id_ for one in going for id_ in one.ids]
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE], start % IN_ONE == 0


class RetentionTable:
    """Reads for any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def going(self, keeping: Keeping, now: datetime) -> list[Going]:
        """Return what goes by the user's rules: those of all, and those of feeds and categories."""
        db = self._database.connection
        rules = place_rules.in_force(db)
        found: dict[int, list[int]] = {}
        for (feed_id,) in db.execute("SELECT id FROM feeds ORDER BY id").fetchall():
            cut = _cut(db, feed_id, _limits(rules.get(feed_id), keeping), now)
            if cut != BEGINNING:
                ids = list(_older(db, feed_id, cut, keeping))
                if ids:
                    found[feed_id] = ids
        gone = {id_ for ids in found.values() for id_ in ids}
        for id_, feed_id in _too_much(db, keeping, rules, gone):
            found.setdefault(feed_id, []).append(id_)
        return [Going(feed_id, tuple(ids)) for feed_id, ids in found.items()]

    def still(self, ids: Sequence[int], keeping: Keeping) -> list[int]:
        """Return which of these still may go: the user may have starred some since the plan."""
        values = {"ids": json.dumps(list(ids)), "keep_unread": keeping.unread}
        return [id_ for (id_,) in self._database.connection.execute(STILL, values)]

    def used(self) -> int:
        """Return how many bytes the library takes, without what is kept to undo changes."""
        return _used(self._database.connection)


def _limits(rule: PlaceRule | None, keeping: Keeping) -> tuple[int, int]:
    """Return days and count for a feed; 0: no limit."""
    days = keeping.days if rule is None or rule.keep_days is None else rule.keep_days
    count = keeping.count if rule is None or rule.keep_count is None else rule.keep_count
    return min(days, MOST_DAYS), min(count, MOST_ARTICLES)


def _cut(
    db: sqlite3.Connection, feed_id: int, limits: tuple[int, int], now: datetime
) -> tuple[int, int]:
    """Return the place in a feed before which articles go."""
    days, count = limits
    cut = BEGINNING
    if days:
        cut = (seconds(now - timedelta(days=days)) or 0, 0)
    if count:
        row = db.execute(NTH, {"feed": feed_id, "n": count - 1}).fetchone()
        cut = max(cut, row) if row is not None else cut
    return cut


def _older(
    db: sqlite3.Connection, feed_id: int, cut: tuple[int, int], keeping: Keeping
) -> Iterator[int]:
    values = {"feed": feed_id, "at": cut[0], "id": cut[1], "keep_unread": keeping.unread}
    for (id_,) in db.execute(OF_FEED, values):
        yield id_


def _too_much(
    db: sqlite3.Connection,
    keeping: Keeping,
    rules: Mapping[int, PlaceRule],
    gone: Collection[int],
) -> Iterable[tuple[int, int]]:
    """Yield the oldest articles of all until what is left has room; whole feeds may be exempt."""
    if not keeping.megabytes:
        return
    (total,) = db.execute("SELECT ifnull(sum(total), 0) FROM feed_counts").fetchone()
    used, room = _used(db), min(keeping.megabytes, MOST_MEGABYTES) * 2**20
    wanted = -(-(used - room) * total // used) - len(gone) if used > room else 0
    exempt = {id_ for id_, rule in rules.items() if _for_good(rule)}
    for id_, feed_id in db.execute(OLDEST, {"keep_unread": keeping.unread}):
        if wanted <= 0:
            return
        if id_ not in gone and feed_id not in exempt:
            wanted -= 1
            yield id_, feed_id


def _for_good(rule: PlaceRule) -> bool:
    """Whether the user said of this very feed or its category that all of it stays."""
    return rule.keep_days == 0 and rule.keep_count == 0


def _used(db: sqlite3.Connection) -> int:
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (free,) = db.execute("PRAGMA freelist_count").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    (kept,) = db.execute("SELECT ifnull(sum(length(packed)), 0) FROM change_parts").fetchone()
    return max(1, int((pages - free) * size - kept))
