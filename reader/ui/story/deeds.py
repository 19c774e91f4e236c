"""What the user does to stories: puts two together, takes articles out, marks them read.

Each of them can be undone.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model import ArticleRow, Sentence, StoryChange, Topic
from reader.ui.library import Library


class StoryDeeds(QObject):
    """Does it through the library.

    Signals:
        done: a story is another one now, or a topic is followed that was not.
    """

    done = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._trends = library, library.store.trends
        library.changes.turned.connect(self.done)

    def join(self, story_id: int, other_id: int) -> None:
        """Make two stories one."""
        told = Sentence.of("Two stories became one")
        self._change(told, self._trends.join_stories, story_id, other_id)

    def split(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Take articles out of a story."""
        ids = tuple(article_ids)
        told = Sentence.of("Taken out of a story: {count}", count=len(ids))
        self._change(told, self._trends.split_from_story, ids, story_id)

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

    def _change(self, told: Sentence, call: Callable[..., StoryChange], *args: object) -> None:
        def changed(change: StoryChange) -> None:
            if change:
                self._announce([place.article_id for place in change.places])

        self._library.changes.do_to_stories(told, call, *args, datetime.now(UTC), done=changed)

    def _announce(self, ids: Sequence[int]) -> None:
        if ids:
            self._library.articles_changed.emit(frozenset(ids))
        self._library.trends_changed.emit()
        self.done.emit()
