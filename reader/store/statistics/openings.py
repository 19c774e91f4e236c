"""Every time the user opened an article, and for how long: it never leaves this library."""

import json
from datetime import datetime

from reader.model import ReadArticle
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.values import moment, seconds

MOST_READ = """
    SELECT o.article_id, a.title, o.feed_id, count(*) AS times
    FROM openings o INDEXED BY openings_by_time JOIN articles a ON a.id = o.article_id
    WHERE o.at >= :since
        AND (:feeds IS NULL OR o.feed_id IN (SELECT value FROM json_each(:feeds)))
    GROUP BY o.article_id
    ORDER BY times DESC, max(o.at) DESC, o.article_id DESC
    LIMIT :limit
"""


class OpeningTable:
    """The openings table."""

    def __init__(self, database: Database, categories: CategoryTable) -> None:
        self._database = database
        self._categories = categories

    def add(self, article_id: int, now: datetime) -> None:
        """Keep that an article was opened."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO openings (article_id, feed_id, at)
                SELECT article_id, feed_id, ? FROM marks WHERE article_id = ?
                """,
                (seconds(now), article_id),
            )

    def stayed(self, article_id: int, spent: int) -> None:
        """Add seconds to the last opening of an article; one never opened gets none."""
        with self._database.transaction() as db:
            db.execute(
                """
                UPDATE openings SET seconds = seconds + :spent
                WHERE id = (
                    SELECT id FROM openings WHERE article_id = :article
                    ORDER BY at DESC, id DESC LIMIT 1
                )
                """,
                {"article": article_id, "spent": max(0, spent)},
            )

    def count(self) -> int:
        """Return how many openings are kept."""
        row = self._database.connection.execute("SELECT count(*) FROM openings").fetchone()
        return int(row[0])

    def first(self) -> datetime | None:
        """Return the first opening that is kept; None: there is none."""
        row = self._database.connection.execute("SELECT min(at) FROM openings").fetchone()
        return moment(row[0])

    def most_read(
        self, since: datetime | None = None, category_id: int | None = None, limit: int = 10
    ) -> list[ReadArticle]:
        """Return what was opened most often since then, the latest first among equals."""
        feeds = None
        if category_id is not None:
            feeds = json.dumps(self._categories.feed_ids(category_id))
        rows = self._database.connection.execute(
            MOST_READ, {"since": seconds(since) or 0, "feeds": feeds, "limit": limit}
        )
        return [ReadArticle(*row) for row in rows]

    def clear(self) -> None:
        """Forget all openings; which articles are read stays."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM openings")
