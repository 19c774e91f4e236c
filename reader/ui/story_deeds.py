"""What the user does to stories: puts two together, takes articles out, marks them read.

Each of them can be undone.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model import ArticleRow, Sentence, StoryChange, Topic
from reader.ui.library import Library
from reader.ui.texts import number


class StoryDeeds(QObject):
    """Does it through the library.

    Signals:
        done: a story is another one now, or a topic is followed that was not.
    """

    done = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._trends = library, library.store.trends

    def join(self, story_id: int, other_id: int) -> None:
        """Make two stories one."""

        def joined(change: StoryChange) -> None:
            self._tell(change, self.tr("The two are one story now."))

        now = datetime.now(UTC)
        self._library.run("write", self._trends.join_stories, story_id, other_id, now, done=joined)

    def split(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Take articles out of a story."""

        def parted(change: StoryChange) -> None:
            text = self.tr("Taken out of the story: {n}").format(n=number(len(article_ids)))
            self._tell(change, text)

        ids, now = tuple(article_ids), datetime.now(UTC)
        self._library.run("write", self._trends.split_from_story, ids, story_id, now, done=parted)

    def mark_read(self, rows: Iterable[ArticleRow]) -> None:
        """Mark these articles read."""
        ids = tuple(row.id for row in rows if not row.read)
        if ids:
            self._library.mark_together(ids)
        else:
            self._library.noticed.emit(self.tr("All of it is read."))

    def follow(self, topic: Topic, *, follow: bool) -> None:
        """Follow a topic, or follow it no more."""
        if follow:
            call = partial(self._trends.follow_topic, topic.key, topic.label)
            told = Sentence.of("Followed: {topic}", topic=topic.label)
        else:
            call = partial(self._trends.forget_topic, topic.key)
            told = Sentence.of("Followed no more: {topic}", topic=topic.label)
        self._library.changes.do(told, call, done=lambda _: self._announce(()))

    def seen(self, story_id: int) -> None:
        """Note that the user has seen a story: what comes later is new in it."""
        self._library.run("write", self._trends.seen_story, story_id, datetime.now(UTC))

    def _tell(self, change: StoryChange, text: str) -> None:
        if change:
            ids = [place.article_id for place in change.places]
            self._library.undo_offered.emit(text, lambda: self._undo(change, ids))
            self._announce(ids)

    def _undo(self, change: StoryChange, ids: Sequence[int]) -> None:
        forget, now = self._trends.forget_links, datetime.now(UTC)
        self._library.run("write", forget, change, now, done=lambda _: self._announce(ids))

    def _announce(self, ids: Sequence[int]) -> None:
        if ids:
            self._library.articles_changed.emit(frozenset(ids))
        self._library.trends_changed.emit()
        self.done.emit()
