"""What the user decided about topics: followed, or muted for a time or for good."""

import json
import sqlite3
from dataclasses import replace
from datetime import datetime

from reader.model import Topic, TopicChoice
from reader.store.database import Database
from reader.store.values import moment, seconds

FOR_GOOD = 1 << 40  # seconds: a time that never comes

# What a topic was called and held when it was decided about: the next time it may have another
# strongest phrase.
MEANINGS = """
    ALTER TABLE topic_choices ADD COLUMN phrase TEXT NOT NULL DEFAULT '';
    ALTER TABLE topic_choices ADD COLUMN articles TEXT NOT NULL DEFAULT '[]';   -- JSON: numbers
"""
IN_FORCE = """
    SELECT topic, label, until, phrase, articles FROM topic_choices
    WHERE until IS NULL OR until > ? ORDER BY until IS NOT NULL, label, topic
"""
FOLLOWED = """
    SELECT topic, label, until, phrase, articles FROM topic_choices
    WHERE until IS NULL ORDER BY label, topic
"""
OWN = "SELECT topic, label, until, phrase, articles FROM topic_choices WHERE topic = ?"
PUT = """
    INSERT OR REPLACE INTO topic_choices (topic, label, until, phrase, articles)
    VALUES (?, ?, ?, ?, ?)
"""
SHOWN = """
    SELECT json_extract(t.value, '$.phrases[0]') AS phrase
    FROM trend_panels p, json_each(p.value, '$.topics') t
    WHERE json_extract(t.value, '$.key') = ?
    ORDER BY json_extract(t.value, '$.label') = ? DESC, length(phrase) DESC LIMIT 1
"""


class TopicChoices:
    """The topics that the user has an opinion on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, now: datetime) -> list[TopicChoice]:
        """Return what is in force, followed topics first, each kind by name."""
        rows = self._database.connection.execute(IN_FORCE, (seconds(now),))
        return [_choice(*row) for row in rows]

    def decide(self, choice: TopicChoice) -> TopicChoice | None:
        """Decide about a topic as it is shown now; return what was decided before of its key."""
        with self._database.transaction() as db:
            return _put(db, choice.key, _as_shown(db, choice))

    def put(self, key: str, choice: TopicChoice | None) -> TopicChoice | None:
        """Put back what was decided once (None: nothing); return what was decided before."""
        with self._database.transaction() as db:
            return _put(db, key, choice)

    def forget(self, key: str) -> TopicChoice | None:
        """Take back what was decided about a topic, under this key or another; return it."""
        with self._database.transaction() as db:
            own = _put(db, key, None)
            if own is not None:
                return own
            topic = _topic(db, key)
            for choice in [_choice(*row) for row in db.execute(FOLLOWED).fetchall()]:
                if choice.means(topic):
                    return _put(db, choice.key, None)
        return None


def _put(db: sqlite3.Connection, key: str, choice: TopicChoice | None) -> TopicChoice | None:
    row = db.execute(OWN, (key,)).fetchone()
    if choice is None:
        db.execute("DELETE FROM topic_choices WHERE topic = ?", (key,))
    else:
        articles = json.dumps(choice.article_ids, separators=(",", ":"))
        db.execute(PUT, (choice.key, choice.label, _until(choice), choice.phrase, articles))
    return _choice(*row) if row else None


def _as_shown(db: sqlite3.Connection, choice: TopicChoice) -> TopicChoice:
    """Return the choice with what the panels say of its topic."""
    topic = _topic(db, choice.key, choice.label)
    phrase = topic.phrases[0] if topic.phrases else ""
    return replace(choice, phrase=phrase, article_ids=topic.article_ids)


def _topic(db: sqlite3.Connection, key: str, label: str = "") -> Topic:
    """Return the topic of this key in the panels: its label's words, the articles of all."""
    row = db.execute(SHOWN, (key, label)).fetchone()
    articles = db.execute("SELECT article_id FROM topic_articles WHERE topic = ?", (key,))
    ids = tuple(id_ for (id_,) in articles)
    return Topic(key, label, ids, len(ids), 0, 0.0, phrases=(row[0],) if row and row[0] else ())


def _choice(topic: str, label: str, until: int | None, phrase: str, articles: str) -> TopicChoice:
    end = moment(until) if until is not None and until < FOR_GOOD else None
    ids = tuple(json.loads(articles))
    return TopicChoice(topic, label or topic, until is None, end, phrase, ids)


def _until(choice: TopicChoice) -> int | None:
    if choice.followed:
        return None
    return seconds(choice.until) if choice.until is not None else FOR_GOOD
