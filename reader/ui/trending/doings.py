"""What the user does to the rows of the trending panel: chooses, follows, mutes, joins, parts."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Query, QuietPost, ReadArticle, Story, Topic
from reader.ui.library import Library
from reader.ui.trending.decisions import DecisionsDialog
from reader.ui.trending.deeds import TopicDeeds
from reader.ui.trending.pages import AllOf, Counted, Evidence, Ranked, Trend, TrendRow
from reader.ui.trending.reading import TrendReading
from reader.ui.trending.stories import StoryMenus


class TrendDoings(QObject):
    """Does it through the library, or asks the window for it.

    Signals:
        query_chosen(query, title): show the articles of this topic or story.
        article_chosen(id): show this article.
        story_chosen(id): show the page of this story.
        decided: something was decided about a topic.
        looked: a story has nothing new any more.
    """

    query_chosen = Signal(object, str)
    story_chosen = Signal(int)
    article_chosen = Signal(int)
    decided = Signal()
    looked = Signal()

    def __init__(self, library: Library, reading: TrendReading, over: QWidget) -> None:
        super().__init__(over)
        self._library, self._reading, self._over = library, reading, over
        self._topics = TopicDeeds(library, self)
        self._topics.decided.connect(self.decided)
        self._stories = StoryMenus(library, over)
        self._stories.page_wanted.connect(self.story_chosen)
        self._stories.list_wanted.connect(self._show_story)

    def choose(self, row: TrendRow | None) -> None:
        """Show what a row stands for: an article, or the list of its articles."""
        article = _article_of(row)
        if article is not None:
            self.article_chosen.emit(article)
        elif isinstance(row, Ranked):
            self._show_story(row.story)
        else:
            self._show_topic(topic_of(row))

    def do(self, row: TrendRow | None, name: str) -> None:
        """Do what a key of the list is for; say what it is for where the row is no topic."""
        topic = topic_of(row)
        if name == "page" and isinstance(row, Ranked):
            self.story_chosen.emit(row.story.id)
        elif topic is None:
            if name != "page":
                words = self.tr("Topics are followed and muted; this row is none.")
                self._library.noticed.emit(words)
        elif name == "page":
            self._show_topic(topic)
        elif name == "follow" and self._reading.is_followed(topic):
            self._topics.forget(topic)
        else:
            deeds = self._topics
            does = {"follow": deeds.follow, "mute": deeds.mute, "mute-always": deeds.mute_always}
            does[name](topic)

    def menu(self, row: TrendRow | None, live: Sequence[Story]) -> QMenu | None:
        """Return what can be done with a row; None: nothing but to choose it.

        `live` are the stories that one can be joined with.
        """
        if isinstance(row, Ranked):
            return self._stories.menu(row.story, live)
        topic = topic_of(row)
        if topic is None:
            return None
        followed = self._reading.is_followed(topic)
        menu = self._topics.menu(topic, self._over, followed=followed)
        menu.addSeparator()
        articles = self.tr("Show its articles") + "\tCtrl+Enter"
        menu.addAction(articles, lambda: self._show_topic(topic))
        menu.addAction(self.tr("Followed and muted topics…"), self.show_decisions)
        return menu

    def show_decisions(self) -> None:
        """Show which topics are followed and muted."""
        dialog = DecisionsDialog(self._library, self._topics, self._over.window())
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_topic(self, topic: Topic | None) -> None:
        if topic is not None:
            self.query_chosen.emit(Query(topic=topic.key), topic.label)

    def _show_story(self, story: Story) -> None:
        """Show the list of a story; what comes later is new in it."""
        seen = self._library.store.trends.seen_story
        self._library.run("write", seen, story.id, datetime.now(UTC))
        self._reading.looked(story.id)
        self.looked.emit()
        self.query_chosen.emit(Query(story_id=story.id), story.title)


def topic_of(row: TrendRow | None) -> Topic | None:
    """Return the topic that a row is about."""
    return row.topic if isinstance(row, Trend | AllOf) else None


def _article_of(row: TrendRow | None) -> int | None:
    match row:
        case Evidence(_, article):
            return article.id
        case ReadArticle():
            return row.id
        case Counted(_, read):
            return read.id
        case QuietPost():
            return row.article_id
    return None
