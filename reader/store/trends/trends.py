"""Stories and topics as they were last computed, and what the user decided about them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from reader.model import (
    FrontSection,
    ReadArticle,
    Related,
    Sentence,
    Story,
    StoryArticle,
    StoryChange,
    TopicChoice,
    Trending,
    Window,
    followed_of,
)
from reader.store.articles import ArticleTable
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.statistics.openings import OpeningTable
from reader.store.stories import choices as story_choices
from reader.store.stories.front import FrontPage
from reader.store.stories.looks import StoryLooks
from reader.store.stories.page import story_page
from reader.store.stories.rows import resolved
from reader.store.trends.engine import EngineRows
from reader.store.trends.related import in_other_languages, related
from reader.store.trends.topic_choices import TopicChoices
from reader.store.trends.values import trending
from reader.store.values import moment

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
        self._looks = StoryLooks(database)
        self._topics = TopicChoices(database)

    def panel(self, window: Window, category_id: int | None, now: datetime) -> Trending:
        """Return what the panel shows: stories and topics as stored, most read as of now."""
        panel = self._stored(window, category_id)
        choices = self.topic_choices(now)
        muted = [choice for choice in choices if not choice.followed]
        topics = [topic for topic in panel.topics if not any(c.means(topic) for c in muted)]
        followed = followed_of(choices, topics)
        topics.sort(key=lambda topic: topic.key not in followed)
        return replace(
            panel,
            stories=self._shown(panel.stories, choices),
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

    def story_page(self, id: int) -> list[StoryArticle]:  # noqa: A002
        """Return the articles of a story, oldest first, with what each adds; [] for none."""
        return story_page(self._database.connection, self._articles, id)

    def top_stories(self, limit: int = 10) -> list[Story]:
        """Return the first stories of the last 24 h, of all categories."""
        return list(self._stored(Window.H24, None).stories[:limit])

    def front_page(self, now: datetime, category_id: int | None = None) -> list[FrontSection]:
        """Return the sections of the front page: what is on top, then each category inside."""
        choices = self.topic_choices(now)

        def stories(window: Window, scope: int | None) -> tuple[Story, ...]:
            return self._shown(self._stored(window, scope).stories, choices)

        return FrontPage(self._articles, self._categories, stories, now).sections(category_id)

    def related(self, article_id: int, limit: int = 12) -> list[Related]:
        """Return articles to read beside one: same story, earlier chapters, similar ones."""
        return related(self._database.connection, article_id, limit)

    def in_other_languages(self, story_id: int) -> list[Related]:
        """Return the leads of stories in other languages on the event of a story."""
        return in_other_languages(self._database.connection, story_id)

    def most_read(
        self, window: Window, category_id: int | None, now: datetime, limit: int = MOST_READ
    ) -> list[ReadArticle]:
        """Return what the user opened most in the window, or in a week if that is longer."""
        since = now - max(timedelta(hours=window.hours), READ_HISTORY)
        return self._openings.most_read(since, category_id, limit)

    def seen_story(self, id: int, now: datetime) -> None:  # noqa: A002
        """Remember that the user looked at a story: what comes later is new in it."""
        self._looks.looked(id, now)

    def join_stories(self, a: int, b: int, now: datetime) -> StoryChange:
        """Make two stories one, at once and for good; an article that is alone goes too."""
        with self._database.transaction() as db:
            return story_choices.join(db, a, b, now)

    def split_from_story(
        self, article_ids: Iterable[int], story_id: int, now: datetime
    ) -> StoryChange:
        """Take articles out of a story that are not of it, at once and for good."""
        with self._database.transaction() as db:
            return story_choices.split(db, article_ids, story_id, now)

    def forget_links(self, change: StoryChange, now: datetime) -> None:
        """Undo a join or a split: all that it changed is as it was."""
        with self._database.transaction() as db:
            story_choices.undo(db, change, now)

    def topic_choices(self, now: datetime) -> list[TopicChoice]:
        """Return the topics that are followed or muted at present, followed ones first."""
        return self._topics.all(now)

    def mute_topic(
        self, key: str, label: str = "", until: datetime | None = None
    ) -> TopicChoice | None:
        """Leave a topic out until a time, or for good; return what was decided before."""
        return self._topics.decide(TopicChoice(key, label, False, until))

    def follow_topic(self, key: str, label: str = "") -> TopicChoice | None:
        """Put a topic before the others whenever it is one; return what was decided before."""
        return self._topics.decide(TopicChoice(key, label, True))

    def forget_topic(self, key: str) -> TopicChoice | None:
        """Take back that a topic was followed or muted; return what was decided.

        That may have been under another key, when the topic had another strongest phrase.
        """
        return self._topics.forget(key)

    def choose_topic(self, key: str, choice: TopicChoice | None) -> None:
        """Decide about a topic what was decided once, to undo something."""
        self._topics.put(key, choice)

    def _stored(self, window: Window, category_id: int | None) -> Trending:
        """Return a panel as the engine made it."""
        row = self._database.connection.execute(
            "SELECT value FROM trend_panels WHERE category_id = ? AND span = ?",
            (category_id or 0, window.value),
        ).fetchone()
        return trending(row[0]) if row else Trending(window, category_id, note=NOTHING_YET)

    def _shown(self, stories: Sequence[Story], choices: Sequence[TopicChoice]) -> tuple[Story, ...]:
        """Return stories as they are shown: with what is new.

        Those on topics that are followed come first, those on muted ones last.
        """
        keys = [(set(choice.key.split()), choice.followed) for choice in choices]

        def place(story: Story) -> int:
            words = set(story.phrase.split())
            said = {f for key, f in keys if words and (words <= key or key <= words)}
            return 1 if not said else 2 if False in said else 0

        return self._looks.with_news(sorted(stories, key=place))

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
