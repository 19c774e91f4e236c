"""What the user can decide about a topic: follow it, or hear no more of it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Topic
from reader.ui.library import Library

MUTED_FOR = timedelta(days=7)


class TopicMenu(QMenu):
    """The context menu of a topic; `decided` is called once a decision is stored."""

    def __init__(
        self, library: Library, topic: Topic, decided: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._decided = library, decided
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        trends, key, label = library.store.trends, topic.key, topic.label
        until = datetime.now(UTC) + MUTED_FOR
        for text, call in (
            (self.tr("Follow this topic"), partial(trends.follow_topic, key, label)),
            (self.tr("Mute for 7 days"), partial(trends.mute_topic, key, label, until)),
            (self.tr("Mute always"), partial(trends.mute_topic, key, label)),
        ):
            self.addAction(text).triggered.connect(partial(self._store, call))

    def _store(self, call: Callable[[], object], _: bool = False) -> None:
        decided = self._decided
        self._library.run("write", call, done=lambda _: decided())
