"""The field that is told a key by pressing it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.actions.key_map import FIXED, pressed


class KeyField(QLineEdit):
    """While it has the keyboard, the next press is the key; Tab and Escape go on and away.

    Signals:
        recorded(key): this key was pressed, as `KeyMap` writes it.
        refused: that key keeps its meaning everywhere.
    """

    recorded = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new keys here"))

    def event(self, event: QEvent) -> bool:
        """Qt: no shortcut is done while a key is recorded."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: that is the key."""
        key = pressed(event.keyCombination())
        if key in FIXED:
            event.ignore()  # Escape closes the dialog
            if key != "Esc":
                self.refused.emit()
        elif key:
            self.recorded.emit(key)
