"""What all charts share: pointing at their values by mouse and keys, and saying them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from reader.ui.canvas import faint
from reader.ui.chart_values import Figures, Point
from reader.ui.theme import Theme, Themes

Key = Qt.Key
CHOOSE = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)


class Chart(QWidget):
    """A drawing of points. One that inherits it says where they are and draws them.

    Signals:
        pointed(text): what the point in hand says; "" where none is.
        chosen(key): a point that stands for something was chosen.
    """

    pointed = Signal(str)
    chosen = Signal(object)

    def __init__(self, themes: Themes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.figures = Figures()
        self.current: int | None = None
        self._places: Sequence[QRectF] = ()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_figures(self, figures: Figures) -> None:
        """Show these figures."""
        self.figures = figures
        self.setAccessibleDescription(figures.words())
        self.point_at(None)
        self.updateGeometry()
        self._arrange()

    def point_at(self, place: int | None) -> None:
        """Take a point in hand, and say what it is."""
        if place == self.current:
            return
        self.current = place
        text = "" if place is None else str(self.figures.points[place])
        self.pointed.emit(text)
        if text and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.update()

    # ------------------------------------------------------------ for those that inherit

    @property
    def theme(self) -> Theme:
        """Return the theme in force."""
        return self._themes.theme

    def places(self) -> Sequence[QRectF]:
        """Return where each point is, in a window that reads to the right."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw everything but the mark of the point in hand."""
        raise NotImplementedError

    def step(self, key: int, place: int) -> int:
        """Return which point a key leads to from another one."""
        steps = {Key.Key_Right: 1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Up: -1}
        return place + steps.get(Key(key), 0)

    def mirrored(self, area: QRectF) -> QRectF:
        """Return an area where it belongs in a window that reads to the left."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def at_start(self) -> Qt.AlignmentFlag:
        """Return the side where lines begin."""
        return QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)

    def at_end(self) -> Qt.AlignmentFlag:
        """Return the side where lines end."""
        return QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)

    # ------------------------------------------------------------ pointing

    def _arrange(self) -> None:
        self._places = [self.mirrored(place) for place in self.places()]
        self.update()

    def _at(self, spot: QPoint) -> int | None:
        hits = (n for n, place in enumerate(self._places) if place.contains(spot.toPointF()))
        return next(hits, None)

    def _point_of(self, place: int | None) -> Point | None:
        return None if place is None else self.figures.points[place]

    def _choose(self, place: int | None) -> None:
        point = self._point_of(place)
        if point is not None and point.key is not None:
            self.chosen.emit(point.key)

    def _go(self, key: int) -> None:
        last = len(self.figures.points) - 1
        if key == Key.Key_Home:
            self.point_at(0)
        elif self.current is None or key == Key.Key_End:
            self.point_at(last)
        else:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                key = {Key.Key_Left: Key.Key_Right, Key.Key_Right: Key.Key_Left}.get(Key(key), key)
            self.point_at(min(last, max(0, self.step(key, self.current))))

    # ------------------------------------------------------------ Qt

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

    def starts_first(self) -> bool:
        """Say whether the keyboard begins with the first point, not with the last."""
        return False

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
