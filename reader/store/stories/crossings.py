"""Stories in different languages on one event: they stand beside each other, never as one."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from reader.store.database import Database
from reader.store.stories.rows import resolved

# `story_names` is what the engine found in a story; both tables can be worked out again.
CROSSINGS = """
    CREATE TABLE story_names (
        story_id       INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
        article_count  INTEGER NOT NULL,   -- of the story as it was looked at
        last           INTEGER NOT NULL,
        language       TEXT NOT NULL,
        value          TEXT NOT NULL       -- the engine's own
    );
    CREATE TABLE story_crossings (
        story_id  INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        other_id  INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        names     TEXT NOT NULL,           -- JSON: what both have, as the first one writes it
        PRIMARY KEY (story_id, other_id)
    ) WITHOUT ROWID;
    CREATE INDEX story_crossings_by_other ON story_crossings (other_id);
"""
CHANGED = """
    SELECT s.id, s.first FROM stories s LEFT JOIN story_names n ON n.story_id = s.id
    WHERE s.last >= :since AND s.source_count >= 2
        AND (n.article_count IS NOT s.article_count OR n.last IS NOT s.last)
    ORDER BY s.last DESC, s.id DESC LIMIT :limit
"""
# The newest articles of a story.
TEXTS = """
    SELECT story_id, title, teaser, language FROM (
        SELECT s.story_id, a.id, a.title, a.teaser, ifnull(nullif(b.language, ''), f.language)
            AS language,
            row_number() OVER (PARTITION BY s.story_id ORDER BY a.sorted_at DESC, a.id DESC)
            AS place
        FROM story_articles s
        JOIN articles a ON a.id = s.article_id
        JOIN bodies b ON b.article_id = a.id
        JOIN feeds f ON f.id = a.feed_id
        WHERE s.story_id IN (SELECT value FROM json_each(:ids))
    )
    WHERE place <= :most ORDER BY story_id, id
"""
NAMED = """
    SELECT n.story_id, s.first, n.language, n.value
    FROM stories s JOIN story_names n ON n.story_id = s.id
    WHERE s.last >= :since AND s.source_count >= 2 ORDER BY s.last DESC, s.id DESC LIMIT :limit
"""
NAME_ROW = """
    INSERT OR REPLACE INTO story_names (story_id, article_count, last, language, value)
    SELECT id, article_count, last, :language, :value FROM stories WHERE id = :story
"""
CROSSING_ROW = """
    INSERT OR REPLACE INTO story_crossings (story_id, other_id, names)
    SELECT a.id, b.id, :names FROM stories a, stories b WHERE a.id = :story AND b.id = :other
"""
# A pair of which one is too old to be compared again stays. (With the plus, SQLite looks a story's
# few rows up, not each pair of all stories.)
FORGET = """
    DELETE FROM story_crossings
    WHERE story_id IN (SELECT value FROM json_each(:ids))
        AND +other_id IN (SELECT value FROM json_each(:ids))
"""
ELSEWHERE = """
    SELECT s.lead_id, c.names FROM story_crossings c JOIN stories s ON s.id = c.other_id
    WHERE c.story_id = :story ORDER BY s.source_count DESC, s.id
"""
LIVE_STORIES = 4000  # newest ones that are compared
TEXTS_OF_A_STORY = 8


@dataclass(frozen=True, slots=True)
class ToldText:
    """What one article of a story says first."""

    story_id: int
    title: str
    teaser: str
    language: str  # as declared, "" where nothing is


@dataclass(frozen=True, slots=True)
class NamedStory:
    """A story as the engine looked at it; `value` is its own."""

    story_id: int
    first: int  # seconds
    language: str
    value: str


@dataclass(frozen=True, slots=True)
class CrossingStep:
    """One short write: stories looked at, and all pairs among those that were compared."""

    named: tuple[NamedStory, ...] = ()
    compared: tuple[int, ...] = ()
    crossings: tuple[tuple[int, int, tuple[str, ...]], ...] = ()  # story, other, names of both


class CrossingTable:
    """What the engine reads and writes of stories in other languages, and what is shown of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def changed(self, since: int, limit: int) -> dict[int, int]:
        """Return stories told after a time that changed since they were looked at: their starts."""
        asked = {"since": since, "limit": limit}
        return dict(self._database.connection.execute(CHANGED, asked).fetchall())

    def texts(self, story_ids: Iterable[int]) -> list[ToldText]:
        """Return what the newest articles of stories say."""
        asked = {"ids": json.dumps(list(story_ids)), "most": TEXTS_OF_A_STORY}
        return [ToldText(*row) for row in self._database.connection.execute(TEXTS, asked)]

    def named(self, since: int) -> list[NamedStory]:
        """Return the newest stories that were looked at and told after a time."""
        asked = {"since": since, "limit": LIVE_STORIES}
        return [NamedStory(*row) for row in self._database.connection.execute(NAMED, asked)]

    def record(self, step: CrossingStep) -> None:
        """Write what was found; stories removed meanwhile are left out."""
        with self._database.transaction() as db:
            db.executemany(
                NAME_ROW,
                [
                    {"story": one.story_id, "language": one.language, "value": one.value}
                    for one in step.named
                ],
            )
            db.execute(FORGET, {"ids": json.dumps(step.compared)})
            db.executemany(
                CROSSING_ROW,
                [
                    {"story": story, "other": other, "names": json.dumps(names, ensure_ascii=False)}
                    for story, other, names in step.crossings
                ],
            )


def elsewhere(db: sqlite3.Connection, story_id: int) -> dict[int, tuple[str, ...]]:
    """Return the leads of stories in other languages on the same event, and what both name."""
    rows = db.execute(ELSEWHERE, {"story": resolved(db, story_id)})
    return {lead: tuple(json.loads(names)) for lead, names in rows}
