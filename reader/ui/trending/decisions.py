"""A dialog of the topics that the user follows or has muted: each can be taken back."""

from datetime import UTC, datetime, timedelta
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import TopicChoice
from reader.ui.library import Library
from reader.ui.texts import until
from reader.ui.trending.deeds import TopicDeeds

WIDE, HIGH = 420, 380  # px
DAY = timedelta(days=1)


class DecisionsDialog(QDialog):
    """Lists what was decided about topics; it follows every decision while it is open."""

    def __init__(self, library: Library, deeds: TopicDeeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._deeds = library, deeds
        self._choices: list[TopicChoice] = []
        self.setWindowTitle(self.tr("Followed and muted topics"))
        self.resize(WIDE, HIGH)
        self.nothing = QLabel(
            self.tr("Nothing yet. In the trending panel, F follows a topic and M mutes it.")
        )
        self.nothing.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Followed and muted topics"))
        self.list.currentRowChanged.connect(self._on_row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.back = buttons.addButton(self.tr("Take back"), role)
        self.back.clicked.connect(self.take_back)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (self.nothing, self.list, buttons):
            column.addWidget(part)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.take_back)
        deeds.decided.connect(self._show)
        self._show()
        self.list.setFocus()

    def take_back(self) -> None:
        """Neither follow nor mute the chosen topic any more; it can be undone."""
        row = self.list.currentRow()
        if 0 <= row < len(self._choices):
            self._deeds.take_back(self._choices[row])

    def _show(self) -> None:
        row = max(0, self.list.currentRow())
        self._choices = self._library.store.trends.topic_choices(datetime.now(UTC))
        self.list.clear()
        for choice in self._choices:
            QListWidgetItem(f"{choice.label} · {self._state(choice)}", self.list)
        self.nothing.setVisible(not self._choices)
        self.list.setVisible(bool(self._choices))
        self.list.setCurrentRow(min(row, len(self._choices) - 1))
        self._on_row(self.list.currentRow())

    def _on_row(self, row: int) -> None:
        self.back.setEnabled(row >= 0)

    def _state(self, choice: TopicChoice) -> str:
        if choice.followed:
            return self.tr("followed")
        if choice.until is None:
            return self.tr("muted always")
        now = datetime.now(UTC)
        end = choice.until
        if end - now > 2 * DAY:  # then days are counted, and the one that has begun is one
            end = now + ceil((end - now) / DAY) * DAY
        left = until(end, now)
        return self.tr("muted for {time} more").format(time=left)
