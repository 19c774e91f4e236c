"""What the user decides about topics: followed, muted, or neither; each can be undone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Sentence, Topic, TopicChoice
from reader.ui.library import Library

MUTED_FOR = timedelta(days=7)


class TopicDeeds(QObject):
    """Does it through the library.

    Signals:
        decided: a decision is stored.
    """

    decided = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._trends = library, library.store.trends
        library.changes.turned.connect(self.decided)

    def follow(self, topic: Topic) -> None:
        """Put a topic before the others whenever it is one."""
        call = partial(self._trends.follow_topic, topic.key, topic.label)
        self._do(call, Sentence.of("Followed: {topic}", topic=topic.label))

    def forget(self, topic: Topic) -> None:
        """Neither follow nor mute a topic."""
        call = partial(self._trends.forget_topic, topic.key)
        self._do(call, Sentence.of("Followed no more: {topic}", topic=topic.label))

    def mute(self, topic: Topic) -> None:
        """Leave a topic out for some days."""
        until = datetime.now(UTC) + MUTED_FOR
        call = partial(self._trends.mute_topic, topic.key, topic.label, until)
        self._do(call, Sentence.of("Muted for 7 days: {topic}", topic=topic.label))

    def mute_always(self, topic: Topic) -> None:
        """Leave a topic out for good."""
        call = partial(self._trends.mute_topic, topic.key, topic.label)
        self._do(call, Sentence.of("Muted always: {topic}", topic=topic.label))

    def take_back(self, choice: TopicChoice) -> None:
        """Decide nothing about a topic any more."""
        call = partial(self._trends.forget_topic, choice.key)
        self._do(call, Sentence.of("Taken back: {topic}", topic=choice.label))

    def menu(self, topic: Topic, parent: QWidget, *, followed: bool) -> QMenu:
        """Return what can be decided about a topic."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if followed:
            menu.addAction(self.tr("Follow no more") + "\tF", lambda: self.forget(topic))
        else:
            menu.addAction(self.tr("Follow this topic") + "\tF", lambda: self.follow(topic))
        menu.addAction(self.tr("Mute for 7 days") + "\tM", lambda: self.mute(topic))
        menu.addAction(self.tr("Mute always") + "\tShift+M", lambda: self.mute_always(topic))
        return menu

    def _do(self, call: Callable[[], object], told: Sentence) -> None:
        self._library.changes.do(told, call, done=lambda _: self.decided.emit())
