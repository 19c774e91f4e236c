"""The buttons of a lightbox: above the picture and at its sides."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.ui.pictures.lightbox_drawing import WHITE
from reader.ui.theme import icon

BUTTON = 36
Deed = tuple[str, str, Callable[[], None]]  # glyph, words, what it does


def lay_out_buttons(
    over: QWidget, above: tuple[Deed, ...], beside: tuple[Deed, Deed]
) -> tuple[QToolButton, ...]:
    """Put buttons over a lightbox: at its top right, and at its left and right; return these."""
    top, middle = QHBoxLayout(), QHBoxLayout()
    top.addStretch(1)
    for deed in above:
        top.addWidget(_button(over, *deed))
    back, on = (_button(over, *deed) for deed in beside)
    middle.addWidget(back)
    middle.addStretch(1)
    middle.addWidget(on)
    column = QVBoxLayout(over)
    column.setContentsMargins(10, 10, 10, 10)
    column.addLayout(top)
    column.addStretch(1)
    column.addLayout(middle)
    column.addStretch(1)
    return back, on


def _button(parent: QWidget, glyph: str, text: str, call: Callable[[], None]) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(glyph, WHITE, 20))
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(BUTTON, BUTTON)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setStyleSheet(
        "QToolButton { background: rgba(0,0,0,120); border: 0; border-radius: 8px; }"
        "QToolButton:hover { background: rgba(255,255,255,40); }"
    )
    button.clicked.connect(call)
    return button
