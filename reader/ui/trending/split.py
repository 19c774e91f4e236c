"""Asks which articles of a story are not of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.model import ArticleRow, Story
from reader.ui.library import Library
from reader.ui.lists.row_words import RowWords
from reader.ui.story.dialog import StoryDialog


class SplitDialog(StoryDialog):
    """Lists the articles of a story, each with a box; those that are checked leave it."""

    def __init__(
        self, library: Library, story: Story, articles: Sequence[ArticleRow], parent: QWidget
    ) -> None:
        question = self.tr("Which articles are not of “{title}”?").format(title=story.title)
        super().__init__(self.tr("Not the same story"), question, self.tr("Take out"), parent)
        words = RowWords(library, self)
        self.list.setAccessibleName(question)
        for row in articles:
            details = f"{words.source(row.feed_id)} · {words.age(row.sorted_at)}"
            item = self.add(row.id, words.title(row), details)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._on_checked)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._on_checked()

    def chosen(self) -> list[int]:
        """Return the articles that are to leave."""
        items = [self.list.item(row) for row in range(self.list.count())]
        checked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in checked]

    def _on_checked(self) -> None:
        """Allow what makes sense: some leave, and some stay."""
        self.go.setEnabled(0 < len(self.chosen()) < self.list.count())
