"""A week by hours: the fuller a field, the more happened in it."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from reader.ui.charts.chart import Chart, Key
from reader.ui.theme import ui_font

COLUMNS, ROWS = 24, 7
CELL = 24  # px high
NAMES, BELOW = 40, 24  # px for weekdays and hours
EACH = 3  # hours that are named below


class HeatChart(Chart):
    """168 fields, Monday's hours first; a square in each grows with its value.

    Size tells it as well as colour does: the largest square fills its field.
    """

    def sizeHint(self) -> QSize:
        """Qt: seven rows."""
        return QSize(480, ROWS * CELL + BELOW)

    def step(self, key: int, place: int) -> int:
        """Return the field beside, above or below."""
        steps = {Key.Key_Down: COLUMNS, Key.Key_Up: -COLUMNS, Key.Key_Right: 1, Key.Key_Left: -1}
        wanted = place + steps.get(Key(key), 0)
        return wanted if 0 <= wanted < COLUMNS * ROWS else place

    def starts_first(self) -> bool:
        """Say that the keyboard begins with Monday."""
        return True

    def places(self) -> Sequence[QRectF]:
        """Return the fields, row by row."""
        wide = max(1.0, (self.width() - NAMES) / COLUMNS)
        return [
            QRectF(NAMES + n % COLUMNS * wide, n // COLUMNS * CELL, wide, CELL)
            for n in range(len(self.figures.points))
        ]

    def draw(self, painter: QPainter) -> None:
        """Draw fields, squares, weekdays and hours."""
        painter.setFont(ui_font(self.theme.sizes.small))
        places = self.places()
        most = max((point.values[0] for point in self.figures.points), default=0) or 1
        for point, place in zip(self.figures.points, places, strict=True):
            self._draw_field(painter, self.mirrored(place), point.values[0] / most)
        painter.setPen(self.theme.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, point in enumerate(self.figures.points[::COLUMNS]):
            area = self.mirrored(QRectF(0, row * CELL, NAMES - 8, CELL))
            painter.drawText(area, self.at_start() | middle, point.label)
        wide = places[0].width() if places else 0
        for hour in range(0, COLUMNS, EACH) if places else ():
            area = self.mirrored(
                QRectF(NAMES + hour * wide, ROWS * CELL + 3, EACH * wide, BELOW - 4)
            )
            painter.drawText(area, self.at_start() | middle, f"{hour:02}")

    def _draw_field(self, painter: QPainter, area: QRectF, share: float) -> None:
        field = area.adjusted(1, 1, -1, -1)
        painter.fillRect(field, self.theme.control)
        if share <= 0:
            return
        grown = max(0.18, math.sqrt(share))
        wide, high = field.width() * grown, field.height() * grown
        square = QRectF(0, 0, wide, high)
        square.moveCenter(field.center())
        painter.fillRect(square, self.theme.accent)
