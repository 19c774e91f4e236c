"""A line in a dialog that offers a category for a feed, and says why."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model import CategorySuggestion
from reader.ui.texts import caption, say

LINES = 2  # of the reason


class SuggestionRow(QWidget):
    """The offer, the reason, and a button that takes it; hidden while there is no offer."""

    def __init__(self, take: Callable[[CategorySuggestion], None]) -> None:
        super().__init__()
        self._take, self._suggestion = take, CategorySuggestion(0, 0.0)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("muted", True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_taken)
        # A form asks a wrapped label for its height before it knows the width.
        self.words.setMinimumHeight(LINES * self.words.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def offer(self, suggestion: CategorySuggestion | None, path: str) -> None:
        """Offer a category by its path "A / B"; None: offer nothing."""
        self.setVisible(suggestion is not None)
        if suggestion is None:
            return
        self._suggestion = suggestion
        self.words.setText("" if suggestion.reason is None else say(suggestion.reason))
        self.button.setText(self.tr("Take {category}").format(category=caption(path)))
        self.button.setAccessibleDescription(self.words.text())

    def _on_taken(self) -> None:
        self._take(self._suggestion)
        self.hide()
