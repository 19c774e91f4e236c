"""Where a picture stands in a lightbox: fitted, enlarged, moved. Numbers only."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt

MARGIN = 56  # around the picture, for the buttons and the caption
LARGEST = 8.0


class Stage:
    """A picture of some size in a room of another."""

    def __init__(self) -> None:
        self.room = QSizeF(1, 1)
        self._zoom = 1.0  # of the size that fits
        self._middle = QPointF()  # how far it is moved from the middle

    @property
    def enlarged(self) -> bool:
        """Whether it is larger than what fits."""
        return self._zoom > 1

    def reset(self) -> None:
        """Fit it into the room again."""
        self._zoom, self._middle = 1.0, QPointF()

    def place(self, size: QSize) -> QRectF:
        """Return where a picture of `size` stands: never enlarged by itself, then as zoomed."""
        fitted = QSizeF(size)
        inner = self.room - QSizeF(2 * MARGIN, 2 * MARGIN)
        if fitted.width() > inner.width() or fitted.height() > inner.height():
            fitted.scale(inner, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitted.width() * self._zoom, fitted.height() * self._zoom)
        place.moveCenter(self._centre() + self._middle)
        return place

    def zoom(self, factor: float, size: QSize, at: QPointF | None = None) -> None:
        """Enlarge by a factor, keeping the point `at` of the picture where it is."""
        before = self._zoom
        self._zoom = min(LARGEST, max(1.0, before * factor))
        offset = (at or self._centre()) - self._centre()
        self._middle = offset - (offset - self._middle) * (self._zoom / before)
        self._hold(size)

    def grip(self, at: QPointF) -> QPointF:
        """Return what `move` needs to know about where the picture was taken hold of."""
        return at - self._middle

    def move(self, grip: QPointF, at: QPointF, size: QSize) -> None:
        """Move the picture along with the hand."""
        self._middle = at - grip
        self._hold(size)

    def _centre(self) -> QPointF:
        return QPointF(self.room.width() / 2, self.room.height() / 2)

    def _hold(self, size: QSize) -> None:
        """Keep it from being moved out of sight."""
        if not self.enlarged:
            self._middle = QPointF()
            return
        place = self.place(size)
        far_x = max(0.0, (place.width() - self.room.width()) / 2 + MARGIN)
        far_y = max(0.0, (place.height() - self.room.height()) / 2 + MARGIN)
        self._middle.setX(min(far_x, max(-far_x, self._middle.x())))
        self._middle.setY(min(far_y, max(-far_y, self._middle.y())))
