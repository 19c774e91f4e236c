"""The trends engine's side of the store: what it has not seen, what it remembers, what it found."""

import hashlib
import json
from collections.abc import Sequence

from reader.model import Trending
from reader.store.database import Database
from reader.store.trends_rows import FreshArticle, KeyTerms, LiveArticle, StoryRow, TrendStep
from reader.store.trends_values import trending_json
from reader.store.values import EPOCH, moment

TEXT_SIZE = 4000
SETTLING = 3600  # seconds after a feed was added in which its backlog comes
STORY_UPSERT = """
    INSERT INTO stories (id, lead_id, title, first, last, source_count, article_count)
    SELECT :id, :lead, title, :first, :last, :sources, :articles FROM articles WHERE id = :lead
    ON CONFLICT (id) DO UPDATE SET
        lead_id = excluded.lead_id, title = excluded.title, first = excluded.first,
        last = excluded.last, source_count = excluded.source_count,
        article_count = excluded.article_count
"""
# An article may have been removed while the engine was thinking.
STORY_ARTICLE = """
    INSERT OR REPLACE INTO story_articles (article_id, story_id)
    SELECT a.id, s.id FROM articles a, stories s WHERE a.id = ? AND s.id = ?
"""
TOPIC_ARTICLE = """
    INSERT OR IGNORE INTO topic_articles (topic, article_id)
    SELECT ?, id FROM articles WHERE id = ?
"""
LIVE_ARTICLE = """
    INSERT OR REPLACE INTO live_articles (article_id, at, value)
    SELECT id, ?, ? FROM articles WHERE id = ?
"""


def term_key(term: str) -> int:
    """Return the number that stands for a term in the index."""
    digest = hashlib.blake2b(term.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


class EngineRows:
    """What the engine reads (in a helper process) and writes (by the writer)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fresh(self, limit: int) -> list[FreshArticle]:
        """Return the first articles that the engine has not seen."""
        rows = self._database.connection.execute(
            """
            SELECT a.id, a.feed_id, a.title, substr(unpack(b.packed, 2), 1, :size),
                   a.sorted_at, a.url, b.language,
                   b.published IS NULL AND b.first_seen < ifnull(f.added, 0) + :settling
            FROM articles a
            JOIN bodies b ON b.article_id = a.id
            JOIN feeds f ON f.id = a.feed_id
            WHERE a.id > ifnull((SELECT value FROM trend_state WHERE key = 'last_article'), 0)
            ORDER BY a.id
            LIMIT :limit
            """,
            {"size": TEXT_SIZE, "limit": limit, "settling": SETTLING},
        )
        return [
            FreshArticle(
                id_, feed, title, text or "", moment(at) or EPOCH, url, language, bool(old)
            )
            for id_, feed, title, text, at, url, language, old in rows
        ]

    def live(self, since: int, limit: int) -> list[LiveArticle]:
        """Return the newest remembered articles, oldest first."""
        rows = self._database.connection.execute(
            """
            SELECT l.article_id, a.feed_id, l.at, l.value
            FROM live_articles l JOIN articles a ON a.id = l.article_id
            WHERE l.at >= ?
            ORDER BY l.at DESC, l.article_id DESC
            LIMIT ?
            """,
            (since, limit),
        )
        return [LiveArticle(*row) for row in rows][::-1]

    def live_stories(self, since: int) -> dict[int, int]:
        """Return, for each remembered article that is in a story, the story."""
        rows = self._database.connection.execute(
            """
            SELECT s.article_id, s.story_id
            FROM live_articles l JOIN story_articles s ON s.article_id = l.article_id
            WHERE l.at >= ?
            """,
            (since,),
        )
        return dict(rows.fetchall())

    def days(self, since: int) -> dict[int, str]:
        """Return the phrase counts of the days from `since` on."""
        rows = self._database.connection.execute(
            "SELECT day, value FROM phrase_days WHERE day >= ? ORDER BY day", (since,)
        )
        return dict(rows.fetchall())

    def titles(self, ids: Sequence[int]) -> dict[int, str]:
        """Return the titles of articles."""
        rows = self._database.connection.execute(
            "SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return dict(rows.fetchall())

    def record(self, step: TrendStep) -> None:
        """Write one step of the engine, in one short transaction."""
        with self._database.transaction():
            self._record_live(step)
            self._record_terms(step.terms)
            self._record_stories(step.stories, step.gone)
            self._record_days(step.days)
            if step.panels:
                self._record_panels(step.panels)

    def _record_live(self, step: TrendStep) -> None:
        db = self._database.connection
        db.executemany(LIVE_ARTICLE, [(row.at, row.value, row.id) for row in step.live])
        if step.live_since:
            db.execute("DELETE FROM live_articles WHERE at < ?", (step.live_since,))
        if step.last_article:
            db.execute(
                "INSERT OR REPLACE INTO trend_state VALUES ('last_article', ?)",
                (step.last_article,),
            )

    def _record_terms(self, terms: Sequence[KeyTerms]) -> None:
        db = self._database.connection
        db.executemany(
            "INSERT OR REPLACE INTO article_terms VALUES (?, ?)",
            [
                (row.article_id, json.dumps(row.terms, ensure_ascii=False, separators=(",", ":")))
                for row in terms
            ],
        )
        postings = [
            (term_key(term), row.article_id, round(1000 * weight))
            for row in terms
            for term, _, weight in row.terms
        ]
        db.executemany("INSERT OR REPLACE INTO term_articles VALUES (?, ?, ?)", sorted(postings))

    def _record_stories(self, stories: Sequence[StoryRow], gone: Sequence[int]) -> None:
        db = self._database.connection
        for story in stories:
            db.execute(
                STORY_UPSERT,
                {
                    "id": story.id,
                    "lead": story.lead_id,
                    "first": story.first,
                    "last": story.last,
                    "sources": story.source_count,
                    "articles": len(story.article_ids),
                },
            )
            db.executemany(STORY_ARTICLE, [(article, story.id) for article in story.article_ids])
        db.executemany("DELETE FROM stories WHERE id = ?", [(story,) for story in gone])

    def _record_days(self, days: Sequence[tuple[int, str]]) -> None:
        db = self._database.connection
        db.executemany("INSERT OR REPLACE INTO phrase_days VALUES (?, ?)", days)
        if days:
            newest = max(day for day, _ in days)
            db.execute("DELETE FROM phrase_days WHERE day < ?", (newest - 30,))

    def _record_panels(self, panels: Sequence[Trending]) -> None:
        """Put these panels in place of all others."""
        db = self._database.connection
        db.execute("DELETE FROM trend_panels")
        db.executemany(
            "INSERT INTO trend_panels VALUES (?, ?, ?)",
            [(p.category_id or 0, p.window.value, trending_json(p)) for p in panels],
        )
        db.execute("DELETE FROM topic_articles")
        evidence = {
            (topic.key, article)
            for panel in panels
            for topic in panel.topics
            for article in topic.article_ids
        }
        db.executemany(TOPIC_ARTICLE, sorted(evidence))
