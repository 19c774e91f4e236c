"""A page of cards that stands in place of list and article, and scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.painting.focus_edge import FocusEdge
from reader.ui.theme import Themes

WIDEST, MARGIN, APART = 1160, 24, 18  # px


class ScrolledPage(QWidget):
    """What is on the page is laid out in `column`, not wider than is pleasant to read."""

    def __init__(self, themes: Themes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAccessibleName(name)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        self.column.setSpacing(APART)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(middle)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing jumps
        scroll.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        scroll.setAccessibleName(name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._edge = FocusEdge(self, (scroll,), themes)
        self.setFocusProxy(scroll)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._themes.theme.window)
        painter.end()
