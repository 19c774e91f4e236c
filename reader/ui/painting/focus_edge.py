"""The mark of the keyboard on what does not draw one itself: a line at the edge of a pane."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from reader.ui.painting.scrolled_view import BY_KEY
from reader.ui.theme import Themes

LINE = 2  # px


class FocusEdge(QWidget):
    """Lies over a pane, seen while the keyboard came by key to one of the `watched` inside."""

    def __init__(self, pane: QWidget, watched: tuple[QWidget, ...], themes: Themes) -> None:
        super().__init__(pane)
        self._pane, self._themes, self._watched = pane, themes, watched
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for each in (pane, *watched):
            each.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow the keyboard, and the size of the pane."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._pane and not self.isHidden():
            self._place()
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if watched in self._watched and event.reason() in BY_KEY:
                self._place()
                self.show()
                self.raise_()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress):
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: draw the line; the rest is no part of it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.accent)
        painter.end()

    def _place(self) -> None:
        area = QRect(0, 0, self._pane.width(), self._pane.height())
        self.setGeometry(area)
        self.setMask(QRegion(area) - QRegion(area.adjusted(LINE, LINE, -LINE, -LINE)))
