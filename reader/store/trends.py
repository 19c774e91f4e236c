"""Stories and topics as they were last computed, and what the user decided about them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from reader.model import (
    FrontSection,
    ReadArticle,
    Related,
    Sentence,
    Story,
    Trending,
    Window,
)
from reader.store.articles import ArticleTable
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.openings import OpeningTable
from reader.store.story_front import FrontPage
from reader.store.story_rows import resolved
from reader.store.trends_engine import EngineRows
from reader.store.trends_related import related
from reader.store.trends_values import trending
from reader.store.values import moment, seconds

MOST_READ = 10
READ_HISTORY = timedelta(days=7)  # shorter windows would leave "most read" empty
NOTHING_YET = Sentence.of("Trending is worked out after the next sync.")


class TrendTable(EngineRows):
    """What the window reads of trends, and the few things that the user decides about them."""

    def __init__(
        self, database: Database, articles: ArticleTable, categories: CategoryTable
    ) -> None:
        super().__init__(database)
        self._database = database
        self._openings = OpeningTable(database, categories)
        self._articles = articles
        self._categories = categories

    def panel(self, window: Window, category_id: int | None, now: datetime) -> Trending:
        """Return what the panel shows: stories and topics as stored, most read as of now."""
        panel = self._stored(window, category_id)
        choices = self._choices(now)
        topics = [topic for topic in panel.topics if choices.get(topic.key) is not False]
        topics.sort(key=lambda topic: topic.key not in choices)  # followed ones first
        return replace(
            panel,
            stories=self._with_news(panel.stories),
            topics=tuple(topics),
            most_read=tuple(self.most_read(window, category_id, now)),
        )

    def story(self, id: int) -> Story | None:  # noqa: A002 - the word of the interface
        """Return a story with all its articles, newest first."""
        row = self._database.connection.execute(
            "SELECT id, title, lead_id, source_count, first, last FROM stories WHERE id = ?",
            (resolved(self._database.connection, id),),
        ).fetchone()
        return None if row is None else self._story(row)

    def top_stories(self, limit: int = 10) -> list[Story]:
        """Return the first stories of the last 24 h, of all categories."""
        return list(self._stored(Window.H24, None).stories[:limit])

    def front_page(self, now: datetime) -> list[FrontSection]:
        """Return the sections of the front page: the top of all, then each top category."""

        def stories(window: Window, category_id: int | None) -> tuple[Story, ...]:
            return self._with_news(self._stored(window, category_id).stories)

        return FrontPage(self._articles, self._categories, stories, now).sections()

    def related(self, article_id: int, limit: int = 12) -> list[Related]:
        """Return articles to read beside one: same story, earlier chapters, similar ones."""
        return related(self._database.connection, article_id, limit)

    def most_read(
        self, window: Window, category_id: int | None, now: datetime, limit: int = MOST_READ
    ) -> list[ReadArticle]:
        """Return what the user opened most in the window, or in a week if that is longer."""
        since = now - max(timedelta(hours=window.hours), READ_HISTORY)
        return self._openings.most_read(since, category_id, limit)

    def seen_story(self, id: int, now: datetime) -> None:  # noqa: A002
        """Remember that the user looked at a story: what comes later is new in it."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT OR REPLACE INTO story_looks (story_id, looked, articles)
                SELECT id, ?, article_count FROM stories WHERE id = ?
                """,
                (seconds(now), id),
            )

    def mute_topic(self, key: str, label: str = "", until: datetime | None = None) -> None:
        """Leave a topic out until a time, or for good."""
        always = datetime(9999, 1, 1, tzinfo=until.tzinfo) if until else None
        self._choose(key, label, seconds(until or always) or 1 << 40)

    def follow_topic(self, key: str, label: str = "") -> None:
        """Put a topic before the others whenever it is one."""
        self._choose(key, label, None)

    def forget_topic(self, key: str) -> None:
        """Take back that a topic was followed or muted."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM topic_choices WHERE topic = ?", (key,))

    def _stored(self, window: Window, category_id: int | None) -> Trending:
        """Return a panel as the engine made it."""
        row = self._database.connection.execute(
            "SELECT value FROM trend_panels WHERE category_id = ? AND span = ?",
            (category_id or 0, window.value),
        ).fetchone()
        return trending(row[0]) if row else Trending(window, category_id, note=NOTHING_YET)

    def _choose(self, key: str, label: str, until: int | None) -> None:
        with self._database.transaction() as db:
            db.execute("INSERT OR REPLACE INTO topic_choices VALUES (?, ?, ?)", (key, label, until))

    def _choices(self, now: datetime) -> dict[str, bool]:
        """Return the topics that are followed (True) or muted at present (False)."""
        rows = self._database.connection.execute(
            "SELECT topic, until IS NULL FROM topic_choices WHERE until IS NULL OR until > ?",
            (seconds(now),),
        )
        return {topic: bool(followed) for topic, followed in rows}

    def _with_news(self, stories: Sequence[Story]) -> tuple[Story, ...]:
        """Tell for each story that was looked at how many articles came since."""
        marks = ",".join("?" * len(stories))
        rows = self._database.connection.execute(
            f"""
            SELECT s.id, s.article_count - l.articles
            FROM story_looks l JOIN stories s ON s.id = l.story_id
            WHERE s.id IN ({marks})
            """,  # noqa: S608 - question marks
            [story.id for story in stories],
        )
        news = dict(rows)
        return tuple(replace(story, new_count=max(0, news.get(story.id, 0))) for story in stories)

    def _story(self, row: tuple[int, str, int, int, int, int]) -> Story:
        id_, title, lead_id, sources, first, last = row
        rows = self._database.connection.execute(
            """
            SELECT a.id, a.feed_id FROM story_articles s JOIN articles a ON a.id = s.article_id
            WHERE s.story_id = ? ORDER BY a.sorted_at DESC, a.id DESC
            """,
            (id_,),
        ).fetchall()
        feeds = dict.fromkeys(feed for article, feed in sorted(rows, key=lambda r: r[0] != lead_id))
        begin, end = moment(first), moment(last)
        assert begin is not None and end is not None  # noqa: S101, PT018 - columns are NOT NULL
        articles = tuple(article for article, _ in rows)
        return Story(id_, title, lead_id, articles, tuple(feeds), sources, begin, end)
