"""What all charts share: pointing at their values by mouse and keys, and saying them."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip

from reader.ui.charts.points import ChartPoints
from reader.ui.painting.canvas import faint

Key = Qt.Key
CHOOSE = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)


class Chart(ChartPoints):
    """A drawing of points. One that inherits it says where they are and draws them."""

    def draw(self, painter: QPainter) -> None:
        """Draw everything but the mark of the point in hand."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Qt: arrows are ours, whatever the window does with them; the exact figures as a tip."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_ours(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows walk through the points, Enter chooses."""
        if not self._is_ours(event) or not self.figures.points:
            super().keyPressEvent(event)
        elif event.key() in CHOOSE:
            self._choose(self.current)
        else:
            self._go(event.key())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: what is under the pointer is in hand."""
        place = self._at(event.position().toPoint())
        point = self._point_of(place)
        pressable = point is not None and point.key is not None
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        )
        self.point_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: choose what is under the pointer."""
        self._choose(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is in hand, unless by the keyboard."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard begins with the latest."""
        super().focusInEvent(event)
        if self.current is None and self.figures.points:
            self._go(Key.Key_Home if self.starts_first() else Key.Key_End)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: nothing is in hand."""
        super().focusOutEvent(event)
        self.point_at(None)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another size, other places."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another direction, other places."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow if need be."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the mark of the point in hand lies behind the drawing, its ring before it."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        place = None if self.current is None else self._places[self.current]
        if place is not None:
            painter.fillRect(place, faint(self.theme.selection, 150))
        self.draw(painter)
        if place is not None and self.hasFocus():
            painter.setPen(QPen(self.theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _is_ours(self, event: QKeyEvent) -> bool:
        ours = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and Key(event.key()) in (*ours, *CHOOSE)

    def _tell(self, event: QHelpEvent) -> None:
        point = self._point_of(self._at(event.pos()))
        if point is None:
            QToolTip.hideText()
        else:
            place = self._places[self.figures.points.index(point)].toAlignedRect()
            QToolTip.showText(event.globalPos(), f"{point.name}\n{point.told}", self, QRect(place))
