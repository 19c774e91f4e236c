"""Stories as rows: their articles and folds, and the numbers of those that became another's part.

A number once given is kept: a story that grows into an older one is found under its own number
too. Articles that left the engine's memory stay in their story.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from reader.store.stories.sources import originals, told
from reader.store.trends.rows import StoryRow

STORY = """
    INSERT INTO stories (id, lead_id, title, first, last, source_count, article_count)
    SELECT :id, id, title, :first, :last, :sources, 0 FROM articles WHERE id = :lead
    ON CONFLICT (id) DO UPDATE SET
        lead_id = excluded.lead_id, title = excluded.title, first = excluded.first,
        last = excluded.last, source_count = excluded.source_count
"""
# An article may have been removed while the engine was thinking.
MEMBER = """
    INSERT INTO story_articles (article_id, story_id, fold)
    SELECT a.id, s.id, :fold FROM articles a, stories s WHERE a.id = :article AND s.id = :story
    ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id, fold = excluded.fold
    WHERE story_id <> excluded.story_id OR fold IS NOT excluded.fold
"""
COUNT = """
    UPDATE stories
    SET article_count = (SELECT count(*) FROM story_articles WHERE story_id = stories.id)
    WHERE id IN (SELECT value FROM json_each(?))
"""
# A story that began with an article keeps that number even where the article has left it.
PLACES = """
    SELECT j.value, ifnull(s.story_id, -j.value)
    FROM json_each(?) j LEFT JOIN story_articles s ON s.article_id = j.value
    WHERE s.story_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM stories WHERE id = j.value)
        OR EXISTS (SELECT 1 FROM story_aliases WHERE old = j.value)
"""


def record_stories(
    db: sqlite3.Connection,
    stories: Sequence[StoryRow],
    gone: Sequence[tuple[int, int | None]],
    alone: Sequence[int] = (),
) -> None:
    """Write stories, whole, and take away those that are no more, in the caller's transaction.

    Articles that stand alone now leave first, so that they do not go where their story goes.
    """
    changed = {story.id for story in stories} | _homes(db, alone)
    db.executemany("DELETE FROM story_articles WHERE article_id = ?", [(id_,) for id_ in alone])
    for story in stories:
        changed |= _homes(db, story.article_ids)
        _write(db, story)
    for id_, into in gone:
        if into is not None and _exist(db, (id_, into)):
            pass_on(db, id_, into)
        db.execute("DELETE FROM stories WHERE id = ?", (id_,))
    count_articles(db, changed)


def count_articles(db: sqlite3.Connection, story_ids: Iterable[int]) -> None:
    """Count the articles of stories anew; what has only one is none."""
    ids = json.dumps(sorted(story_ids))
    db.execute(COUNT, (ids,))
    db.execute(
        "DELETE FROM stories WHERE article_count < 2 AND id IN (SELECT value FROM json_each(?))",
        (ids,),
    )


def retake(db: sqlite3.Connection, story_ids: Iterable[int]) -> None:
    """Work out stories anew from the articles they have; what has only one is none."""
    for id_ in story_ids:
        articles = told(db, members(db, id_))
        if articles:
            leads = db.execute("SELECT lead_id FROM stories WHERE id = ?", (id_,)).fetchone()
            lead = next((a for a in articles if a.id == leads[0]), articles[0])
            _write(
                db,
                StoryRow(
                    id_, lead.id, articles[0].at, articles[-1].at, len(originals(db, articles)), ()
                ),
            )
    count_articles(db, story_ids)


def members(db: sqlite3.Connection, story_id: int) -> list[int]:
    """Return the articles of a story."""
    rows = db.execute(
        "SELECT article_id FROM story_articles WHERE story_id = ? ORDER BY article_id", (story_id,)
    )
    return [id_ for (id_,) in rows]


def story_places(db: sqlite3.Connection, article_ids: Iterable[int]) -> dict[int, int]:
    """Return the stories of articles.

    One that stands alone but whose number is a story's gets the number it may use instead.
    """
    return dict(db.execute(PLACES, (json.dumps(list(article_ids)),)).fetchall())


def resolved(db: sqlite3.Connection, story_id: int) -> int:
    """Return the number that a story goes by now."""
    row = db.execute(
        """
        SELECT story_id FROM story_aliases
        WHERE old = :id AND NOT EXISTS (SELECT 1 FROM stories WHERE id = :id)
        """,
        {"id": story_id},
    ).fetchone()
    return int(row[0]) if row else story_id


def pass_on(db: sqlite3.Connection, old: int, new: int) -> None:
    """Let a story be found under the number of the one it became part of, with its past."""
    pair = {"old": old, "new": new}
    db.execute("UPDATE story_articles SET story_id = :new WHERE story_id = :old", pair)
    db.execute("UPDATE story_aliases SET story_id = :new WHERE story_id = :old", pair)
    db.execute("INSERT OR REPLACE INTO story_aliases VALUES (:old, :new)", pair)
    db.execute("UPDATE OR IGNORE story_looks SET story_id = :new WHERE story_id = :old", pair)


def _write(db: sqlite3.Connection, story: StoryRow) -> None:
    db.execute(
        STORY,
        {
            "id": story.id,
            "lead": story.lead_id,
            "first": story.first,
            "last": story.last,
            "sources": story.source_count,
        },
    )
    folds = story.folds or (None,) * len(story.article_ids)
    db.executemany(
        MEMBER,
        [
            {"article": article, "story": story.id, "fold": fold}
            for article, fold in zip(story.article_ids, folds, strict=True)
        ],
    )


def _homes(db: sqlite3.Connection, article_ids: Iterable[int]) -> set[int]:
    rows = db.execute(
        "SELECT DISTINCT story_id FROM story_articles "
        "WHERE article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    )
    return {id_ for (id_,) in rows}


def _exist(db: sqlite3.Connection, ids: tuple[int, int]) -> bool:
    found = db.execute("SELECT count(*) FROM stories WHERE id IN (?, ?)", ids).fetchone()
    return bool(found[0] == len(ids))
