"""Tool tips that name the key which does the same, also after it was changed."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class KeyHint(QObject):
    """Lives as long as its widget, whose tool tip says `text` and the first key of `action`."""

    def __init__(self, widget: QWidget, action: QAction, text: str) -> None:
        super().__init__(widget)
        self._widget, self._action, self._text = widget, action, text
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        form = QKeySequence.SequenceFormat.NativeText
        keys = self._action.shortcut().toString(form)
        self._widget.setToolTip(f"{self._text} ({keys})" if keys else self._text)
