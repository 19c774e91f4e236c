"""What the last requests to each feed came to; older ones are forgotten."""

from collections.abc import Iterator

from reader.model import Visit
from reader.store.database import Database
from reader.store.values import moment, seconds, sentence, sentence_json

KEPT = 30  # of each feed

VISITS = """
    CREATE TABLE visits (
        id       INTEGER PRIMARY KEY,
        feed_id  INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        at       INTEGER NOT NULL,
        status   INTEGER NOT NULL,          -- 0: no answer
        size     INTEGER NOT NULL,          -- bytes
        took     INTEGER NOT NULL,          -- milliseconds
        new      INTEGER NOT NULL,          -- articles
        error    TEXT                       -- a sentence; NULL: it went well
    );
    CREATE INDEX visits_by_feed ON visits (feed_id, id, took);
"""
# A feed may have been unsubscribed while it was asked.
NOTE = """
    INSERT INTO visits (feed_id, at, status, size, took, new, error)
    SELECT id, :at, :status, :size, :took, :new, :error FROM feeds WHERE id = :feed_id
"""
FORGET = """
    DELETE FROM visits WHERE feed_id = :feed_id AND id <= (
        SELECT id FROM visits WHERE feed_id = :feed_id ORDER BY id DESC LIMIT 1 OFFSET :kept
    )
"""
SELECT = "SELECT feed_id, at, status, size, took, new, error FROM visits"


class VisitTable:
    """The log of requests: reads for any thread, writes for the writer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, visit: Visit) -> None:
        """Keep what a request came to, and forget what is too long ago."""
        values = {
            "feed_id": visit.feed_id,
            "at": seconds(visit.at),
            "status": visit.status,
            "size": visit.size,
            "took": visit.took,
            "new": visit.new,
            "error": sentence_json(visit.error),
        }
        with self._database.transaction() as db:
            db.execute(NOTE, values)
            db.execute(FORGET, {"feed_id": visit.feed_id, "kept": KEPT})

    def of_feed(self, feed_id: int) -> list[Visit]:
        """Return the last requests to a feed, the last first."""
        return list(self._select("WHERE feed_id = ? ORDER BY id DESC", (feed_id,)))

    def last(self, limit: int) -> list[Visit]:
        """Return the last requests to any feed, the last first."""
        return list(self._select("ORDER BY id DESC LIMIT ?", (limit,)))

    def _select(self, where: str, values: tuple[int, ...]) -> Iterator[Visit]:
        rows = self._database.connection.execute(f"{SELECT} {where}", values)
        for feed_id, at, status, size, took, new, error in rows:
            made = moment(at)
            if made is not None:
                yield Visit(feed_id, made, status, size, took, new, sentence(error))
