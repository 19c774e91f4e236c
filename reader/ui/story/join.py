"""Asks which other story is the same as this one."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.model import Story
from reader.ui.library import Library
from reader.ui.lists.row_words import RowWords
from reader.ui.story.dialog import StoryDialog


class JoinDialog(StoryDialog):
    """Lists the stories that are live, those that share words with this one first."""

    def __init__(
        self, library: Library, story: Story, others: Sequence[Story], parent: QWidget
    ) -> None:
        question = self.tr("Which story is the same as “{title}”?").format(title=story.title)
        super().__init__(self.tr("Same story"), question, self.tr("Same story"), parent)
        self._words = RowWords(library, self)
        self._others = sorted(others, key=lambda other: -_shared(story.title, other.title))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a story"))
        self.field.setAccessibleName(self.tr("Find a story"))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.itemActivated.connect(lambda _: self.accept())
        self.column.insertWidget(1, self.field)
        self.setTabOrder(self.field, self.list)
        self.field.setFocus()
        self._show("")

    def chosen(self) -> int | None:
        """Return the story that is chosen."""
        if self.list.currentRow() < 0:
            return None
        return int(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows in the field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        wanted = text.casefold().split()
        self.list.clear()
        for story in self._others:
            if all(word in story.title.casefold() for word in wanted):
                self.add(story.id, story.title, self._details(story))
        self.list.setCurrentRow(0)
        self.go.setEnabled(self.list.count() > 0)

    def _details(self, story: Story) -> str:
        words = self._words
        age = words.age(min(story.last, datetime.now(UTC)))
        return f"{words.sources(story.source_count)} · {age}"


def _shared(a: str, b: str) -> int:
    """Return how many longer words two titles share."""
    return len({w for w in a.casefold().split() if len(w) > 3} & set(b.casefold().split()))
