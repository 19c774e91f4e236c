"""Asks which articles of a story are not of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import ArticleRow, Story
from reader.ui.library import Library
from reader.ui.row_words import RowWords

ROW, WIDE, HIGH = 44, 520, 420  # px


class SplitDialog(QDialog):
    """Lists the articles of a story, each with a box; those that are checked leave it."""

    def __init__(
        self, library: Library, story: Story, articles: Sequence[ArticleRow], parent: QWidget
    ) -> None:
        super().__init__(parent)
        words = RowWords(library, self)
        self.setWindowTitle(self.tr("Not the same story"))
        self.resize(WIDE, HIGH)
        text = self.tr("Which articles are not of “{title}”?").format(title=story.title)
        question = QLabel(text)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(question.text())
        for row in articles:
            details = f"{words.source(row.feed_id)} · {words.age(row.sorted_at)}"
            item = QListWidgetItem(f"{words.title(row)}\n{details}", self.list)
            item.setSizeHint(QSize(0, ROW))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setCheckState(Qt.CheckState.Unchecked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Take out"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (question, self.list, buttons):
            column.addWidget(part)
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
