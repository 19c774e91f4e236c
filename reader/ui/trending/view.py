"""The list of the trending panel, and the keys that do something to its rows."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.ui.painting.row_view import RowView

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class TrendView(RowView):
    """Rows that unfold and say why they are there.

    Signals:
        fold_wanted(index, open): the row is to be unfolded, or folded.
        why_wanted(index): the user asks why the row is there; no row: it is told no more.
        deed_wanted(index, name): "follow", "mute", "mute-always", "page", "newer" by key.
        menu_wanted(index): what can be done with the row, by key.
    """

    fold_wanted = Signal(QModelIndex, bool)
    why_wanted = Signal(QModelIndex)
    deed_wanted = Signal(QModelIndex, str)
    menu_wanted = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._explained = False  # why a row is there stands over the list
        self.letters = True  # whether letters without Ctrl do something
        self._deeds = {
            (KEY.Key_F, NONE): "follow",
            (KEY.Key_M, NONE): "mute",
            (KEY.Key_M, SHIFT): "mute-always",
            (KEY.Key_Return, CTRL): "page",
            (KEY.Key_Enter, CTRL): "page",
            (KEY.Key_F5, NONE): "newer",
        }

    def take_up_near(self, row: int) -> None:
        """Take the row in hand that stands where one went, or the last one before."""
        index = self._choosable(min(row, self.model().rowCount() - 1), -1)
        if index.isValid():
            self.take_up(index, selected=False)

    def take_up(self, index: QModelIndex, *, selected: bool) -> None:
        """Take a row in hand without a word to screen readers that nothing changed for."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = flags.ClearAndSelect if selected else flags.NoUpdate
        self.selectionModel().setCurrentIndex(index, chosen)

    def set_explained(self, explained: bool) -> None:
        """Let Escape end an explanation while there is one."""
        self._explained = explained

    def event(self, event: QEvent) -> bool:
        """Qt: these keys belong to the rows here, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = self._deed(event) or self._asks_why(event)
            ends = self._explained and event.key() == KEY.Key_Escape
            if ends or (ours and self.currentIndex().isValid()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: unfold and fold, tell why, do something; else as in any list."""
        index, deed = self.currentIndex(), self._deed(event)
        key = KEY(event.key())
        if key == KEY.Key_Escape and self._explained:
            self.why_wanted.emit(QModelIndex())
        elif not index.isValid():
            super().keyPressEvent(event)
        elif self._asks_why(event):
            self.why_wanted.emit(index)
        elif deed:
            self.deed_wanted.emit(index, deed)
        elif key in (KEY.Key_Left, KEY.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.fold_wanted.emit(index, (key == KEY.Key_Right) != mirrored)
        elif key == KEY.Key_Menu or (key == KEY.Key_F10 and event.modifiers() == SHIFT):
            self.menu_wanted.emit(index)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: an explanation goes with the keyboard."""
        super().focusOutEvent(event)
        if self._explained:
            self.why_wanted.emit(QModelIndex())

    def _deed(self, event: QKeyEvent) -> str:
        if not self.letters and event.text().isalpha():
            return ""
        keypad = Qt.KeyboardModifier.KeypadModifier
        return self._deeds.get((KEY(event.key()), event.modifiers() & ~keypad), "")

    def _asks_why(self, event: QKeyEvent) -> bool:
        return event.key() == KEY.Key_Space and event.modifiers() == NONE
