"""Columns over time, each in parts that stand on one another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.charts.chart import Chart
from reader.ui.charts.scale import every, ticks
from reader.ui.charts.values import fill
from reader.ui.texts import number
from reader.ui.theme import Themes, ui_font

HEIGHT = 190  # px
TOP, BELOW, AXIS_GAP, LABEL_GAP = 10, 24, 8, 14
WIDEST = 44  # px of a column

Ticks = Callable[[float], Sequence[float]]
Tell = Callable[[float], str]


class ColumnChart(Chart):
    """Columns with an axis of round numbers; `ticks_of` and `tell` say which, and how written."""

    def __init__(
        self,
        themes: Themes,
        name: str,
        ticks_of: Ticks = ticks,
        tell: Tell = number,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, name, parent)
        self._ticks_of, self._written = ticks_of, tell

    def sizeHint(self) -> QSize:
        """Qt: as high as charts are."""
        return QSize(480, HEIGHT)

    def places(self) -> Sequence[QRectF]:
        """Return the strip of each column, from top to bottom."""
        plot = self._plot()
        step = plot.width() / max(1, len(self.figures.points))
        return [
            QRectF(plot.left() + n * step, plot.top(), step, plot.height())
            for n in range(len(self.figures.points))
        ]

    def draw(self, painter: QPainter) -> None:
        """Draw the axis, the columns, and as many names below as have room."""
        painter.setFont(self._font())
        self._draw_axis(painter)
        for n, place in enumerate(self.places()):
            self._draw_column(painter, n, place)
        self._draw_labels(painter)

    def _draw_axis(self, painter: QPainter) -> None:
        plot, marks = self._plot(), self._marks()
        for mark in marks:
            y = round(plot.bottom() - plot.height() * mark / marks[-1])
            line = self.mirrored(QRectF(plot.left(), y, plot.width(), 1))
            painter.fillRect(line, self.theme.hairline if mark else self.theme.muted)
            text = self.mirrored(QRectF(0, y - 9, plot.left() - AXIS_GAP, 18))
            painter.setPen(self.theme.muted)
            painter.drawText(
                text, self.at_end() | Qt.AlignmentFlag.AlignVCenter, self._written(mark)
            )

    def _draw_column(self, painter: QPainter, n: int, place: QRectF) -> None:
        wide = min(WIDEST, place.width() - min(8, max(1, place.width() * 0.25)))
        left = place.center().x() - wide / 2
        bottom, scale = place.bottom(), place.height() / self._marks()[-1]
        values = zip(self.figures.points[n].values, self.figures.series, strict=True)
        for value, series in values:
            if value <= 0:
                continue
            high = max(1.5, value * scale)  # little is not nothing
            part = self.mirrored(QRectF(left, bottom - high, wide, high))
            fill(painter, part, series.look, self.theme)
            bottom -= high

    def _draw_labels(self, painter: QPainter) -> None:
        points, plot = self.figures.points, self._plot()
        metrics = QFontMetrics(self._font())
        widths = [metrics.horizontalAdvance(point.label) + LABEL_GAP for point in points]
        step = every(len(points), widths, plot.width())
        painter.setPen(self.theme.muted)
        free = self.width() + LABEL_GAP / 2  # how far labels may reach
        for n in range(len(points) - 1, -1, -step):  # the last, today, always has its name
            middle = plot.left() + (n + 0.5) * plot.width() / len(points)
            left = min(middle - widths[n] / 2, free - widths[n])
            if free <= self.width() and left + widths[n] / 2 < middle - 1:
                continue  # the last one was moved to where this would be
            free = left
            area = self.mirrored(QRectF(left, plot.bottom() + 5, widths[n], BELOW - 6))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, points[n].label)

    def _plot(self) -> QRectF:
        metrics = QFontMetrics(self._font())
        axis = max(metrics.horizontalAdvance(self._written(mark)) for mark in self._marks())
        left = axis + AXIS_GAP
        return QRectF(left, TOP, max(1, self.width() - left), self.height() - TOP - BELOW)

    def _marks(self) -> Sequence[float]:
        return self._ticks_of(max((sum(p.values) for p in self.figures.points), default=0))

    def _font(self) -> QFont:
        return ui_font(self.theme.sizes.small)
