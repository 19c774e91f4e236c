"""What the user decided about topics: followed, or muted for a time or for good."""

from datetime import datetime

from reader.model import TopicChoice
from reader.store.database import Database
from reader.store.values import moment, seconds

FOR_GOOD = 1 << 40  # seconds: a time that never comes


class TopicChoices:
    """The topics that the user has an opinion on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, now: datetime) -> list[TopicChoice]:
        """Return what is in force, followed topics first, each kind by name."""
        rows = self._database.connection.execute(
            """
            SELECT topic, label, until FROM topic_choices WHERE until IS NULL OR until > ?
            ORDER BY until IS NOT NULL, label, topic
            """,
            (seconds(now),),
        )
        return [_choice(*row) for row in rows]

    def put(self, key: str, choice: TopicChoice | None) -> TopicChoice | None:
        """Decide about a topic (None: nothing); return what was decided before."""
        with self._database.transaction() as db:
            row = db.execute(
                "SELECT topic, label, until FROM topic_choices WHERE topic = ?", (key,)
            ).fetchone()
            if choice is None:
                db.execute("DELETE FROM topic_choices WHERE topic = ?", (key,))
            else:
                db.execute(
                    "INSERT OR REPLACE INTO topic_choices VALUES (?, ?, ?)",
                    (key, choice.label, _until(choice)),
                )
        return _choice(*row) if row else None


def _choice(topic: str, label: str, until: int | None) -> TopicChoice:
    end = moment(until) if until is not None and until < FOR_GOOD else None
    return TopicChoice(topic, label or topic, until is None, end)


def _until(choice: TopicChoice) -> int | None:
    if choice.followed:
        return None
    return seconds(choice.until) if choice.until is not None else FOR_GOOD
