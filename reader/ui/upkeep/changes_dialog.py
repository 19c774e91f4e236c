"""The history of changes: what the user did in the last month, each to be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Change
from reader.ui.library import Library
from reader.ui.texts import full_date, say
from reader.ui.theme import Theme, icon

SIZE = (560, 520)
SHOWN = 500  # changes


class ChangesDialog(QDialog):
    """Lists the changes, the last first; it follows every one while it is open."""

    def __init__(self, library: Library, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._theme = library, theme
        self._changes: list[Change] = []
        self.setWindowTitle(self.tr("History of changes"))
        self.resize(*SIZE)
        self.nothing = QLabel(
            self.tr(
                "Nothing yet. What you mark, tag, move or remove is listed here for 30 days and"
                " can be undone."
            )
        )
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("muted", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setWordWrap(True)
        self.turn = QPushButton(self.tr("Undo"))
        self.forget = QPushButton(self.tr("Forget all…"))
        self.turn.clicked.connect(self._on_turn)
        self.forget.clicked.connect(self._on_forget)
        self.list.itemActivated.connect(lambda _: self._on_turn())
        self.list.currentRowChanged.connect(lambda _: self._follow())
        self._lay_out()
        for signal in (library.changes.turned, library.changes.offered, library.changes.kept):
            signal.connect(self.refresh)
        self.refresh()
        self.list.setFocus()

    def refresh(self, *_: object) -> None:
        """Read the changes again; the chosen one stays chosen."""
        chosen = self._chosen()
        self._changes = self._library.store.history.all(SHOWN)
        self.list.clear()
        for change in self._changes:
            self._add(change)
        ids = [change.id for change in self._changes]
        self.list.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self.list.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        self.forget.setEnabled(bool(ids))
        self._follow()

    def _add(self, change: Change) -> None:
        when = full_date(change.made) if change.made else ""
        state = f" · {self.tr('undone')}" if change.undone else ""
        item = QListWidgetItem(f"{say(change.told)}\n{when}{state}", self.list)
        colour = self._theme.muted if change.undone else self._theme.text
        item.setForeground(QBrush(colour))
        item.setIcon(icon("undo" if change.undone else "check", colour, 16))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{say(change.told)}. {when}{state}")

    def _chosen(self) -> Change | None:
        row = self.list.currentRow()
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def _follow(self) -> None:
        change = self._chosen()
        self.turn.setEnabled(change is not None)
        again = change is not None and change.undone is not None
        self.turn.setText(self.tr("Do it again") if again else self.tr("Undo"))

    def _on_turn(self) -> None:
        change = self._chosen()
        if change is not None:
            changes = self._library.changes
            (changes.redo if change.undone else changes.undo)(change.id)

    def _on_forget(self) -> None:
        text = self.tr("Forget all changes? What was removed is then gone for good.")
        answer = QMessageBox.question(self, self.tr("History of changes"), text)
        if answer == QMessageBox.StandardButton.Yes:
            clear = self._library.store.history.clear
            self._library.run("write", clear, done=self.refresh)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        for button in (self.turn, self.forget, close):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.turn)
        below.addWidget(self.forget)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addLayout(below)
