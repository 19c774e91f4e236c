"""What the user has seen of stories: articles that came later are new."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from reader.model import Story
from reader.store.database import Database
from reader.store.stories.rows import resolved
from reader.store.values import seconds


class StoryLooks:
    """When the user looked at which story, and its newest article then."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def looked(self, story_id: int, now: datetime) -> None:
        """Remember that the user looks at a story: what comes later is new in it."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT OR REPLACE INTO story_looks (story_id, looked, articles, seen)
                SELECT s.id, ?, s.article_count, max(m.article_id)
                FROM stories s JOIN story_articles m ON m.story_id = s.id
                WHERE s.id = ?
                GROUP BY s.id
                """,
                (seconds(now), resolved(db, story_id)),
            )

    def with_news(self, stories: Sequence[Story]) -> tuple[Story, ...]:
        """Tell for each story that was looked at how many articles came since."""
        rows = self._database.connection.execute(
            """
            SELECT l.story_id, (
                SELECT count(*) FROM story_articles s
                WHERE s.story_id = l.story_id AND s.article_id > l.seen
            )
            FROM story_looks l WHERE l.story_id IN (SELECT value FROM json_each(?))
            """,
            (json.dumps([story.id for story in stories]),),
        )
        news = dict(rows.fetchall())
        return tuple(replace(story, new_count=news.get(story.id, 0)) for story in stories)
