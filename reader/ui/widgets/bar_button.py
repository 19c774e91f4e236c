"""The small buttons beside a field: to the next place found, the other order, away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

BUTTON, ICON = 28, 15  # px


def bar_button(parent: QWidget, text: str) -> QToolButton:
    """Return a button that says `text` to whoever points at it or hears it."""
    button = QToolButton(parent)
    button.setFixedSize(BUTTON, BUTTON)
    button.setIconSize(QSize(ICON, ICON))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
