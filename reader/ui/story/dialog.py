"""What the dialogs about a story have in common: a question, a list, and a way out."""

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

ROW, WIDE, HIGH = 44, 520, 420  # px


class StoryDialog(QDialog):
    """Asks a question that is answered in a list; `go` is the button that does it."""

    def __init__(self, title: str, question: str, go: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(WIDE, HIGH)
        asked = QLabel(question)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        self.list = QListWidget()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        for part in (asked, self.list, buttons):
            self.column.addWidget(part)

    def add(self, id_: int, title: str, details: str) -> QListWidgetItem:
        """Add a line of two to the list, for what has this number; return it."""
        item = QListWidgetItem(f"{title}\n{details}", self.list)
        item.setSizeHint(QSize(0, ROW))
        item.setData(Qt.ItemDataRole.UserRole, id_)
        return item
