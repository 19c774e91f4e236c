"""What a chart shows: points with places, one of them in hand; what is in hand is said."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from reader.ui.charts.values import Figures, Point
from reader.ui.theme import Theme, Themes

Key = Qt.Key


class ChartPoints(QWidget):
    """A widget of points. One that inherits it says where they are.

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

    def step(self, key: int, place: int) -> int:
        """Return which point a key leads to from another one."""
        steps = {Key.Key_Right: 1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Up: -1}
        return place + steps.get(Key(key), 0)

    def starts_first(self) -> bool:
        """Say whether the keyboard begins with the first point, not with the last."""
        return False

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
