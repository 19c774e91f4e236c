"""What the trending panel has read of the library: figures, and what is unfolded of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.model import ArticleRow, Topic, Trending, Window, followed_of
from reader.ui.library import Library
from reader.ui.trending.pages import SHOWN_EVIDENCE, Shown, Tab, TrendRow, rows


class TrendReading:
    """Reads by index only; rows of articles only for what is on the screen."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._open: set[str] = set()  # keys of topics
        self._all_topics = False
        self._shown = Shown()
        self.panel = Trending(Window.H24)

    def read(self, window: Window, category_id: int | None) -> None:
        """Read the figures of a scope; topics that were open stay so."""
        self.panel = self._library.trending(window, category_id)
        self._note()

    def read_marks(self) -> None:
        """Read again what the user did to the things that are shown; all stay where they are."""
        self._note()

    def looked(self, story_id: int) -> None:
        """The user looks at a story: nothing is new in it."""
        stories = self.panel.stories
        seen = tuple(replace(s, new_count=0) if s.id == story_id else s for s in stories)
        self.panel = replace(self.panel, stories=seen)

    def begin_anew(self) -> None:
        """Fold everything: another scope is to be shown."""
        self._open.clear()
        self._all_topics = False

    def show_all_topics(self) -> None:
        """Show every topic, not the first few only."""
        self._all_topics = True
        self._note()

    def unfold(self, topic: Topic, opened: bool) -> bool:
        """Show the evidence of a topic, or hide it; say whether that was a change."""
        if (topic.key in self._open) == opened:
            return False
        if opened:
            self._open.add(topic.key)
        else:
            self._open.discard(topic.key)
        self._note()
        return True

    def is_followed(self, topic: Topic) -> bool:
        """Tell whether the user follows a topic."""
        return topic.key in self._shown.followed

    def rows(self, tab: Tab, folded: frozenset[Tab]) -> Sequence[TrendRow]:
        """Return what a page of the panel lists, of what is `folded` its heading only."""
        return rows(self.panel, tab, replace(self._shown, folded=folded, category=self.category))

    @property
    def category(self) -> str:
        """The category whose sources are counted; "" for all."""
        wanted = self.panel.category_id
        found = (one.name for one in self._library.categories() if one.id == wanted)
        return next(found, "") if wanted else ""

    def _note(self) -> None:
        choices = self._library.store.trends.topic_choices(datetime.now(UTC))
        leads = self._library.rows(story.lead_id for story in self.panel.stories)
        self._shown = Shown(
            self._all_topics,
            followed_of(choices, self.panel.topics),
            {topic.key: self._evidence(topic) for topic in self.panel.topics if self._has(topic)},
            frozenset(row.id for row in leads if not row.read),
        )

    def _has(self, topic: Topic) -> bool:
        return topic.key in self._open

    def _evidence(self, topic: Topic) -> Sequence[ArticleRow]:
        found = self._library.rows(topic.article_ids[:SHOWN_EVIDENCE])
        return [replace(row, folded=()) for row in found]
