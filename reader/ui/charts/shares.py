"""Rows with bars that lie: shares of a whole, or what there is most of."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.charts.chart import Chart
from reader.ui.charts.values import fill
from reader.ui.theme import Themes, ui_font

LINE, BAR, GAP, PAD = 20, 7, 2, 6  # px
FIGURE_GAP = 12


class ShareChart(Chart):
    """A row for each point: its name, its short figure at the end, and a bar for each series.

    The longest bar fills the row. A point's `label` is the figure.
    """

    def __init__(
        self,
        themes: Themes,
        name: str,
        whole: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, name, parent)
        self._whole = whole  # the value that would fill the row; None: the largest
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: as high as its rows."""
        return QSize(320, max(1, round(len(self.figures.points) * self._row())))

    def starts_first(self) -> bool:
        """Say that the keyboard begins at the top."""
        return True

    def places(self) -> Sequence[QRectF]:
        """Return the rows."""
        row = self._row()
        return [QRectF(0, n * row, self.width(), row) for n in range(len(self.figures.points))]

    def draw(self, painter: QPainter) -> None:
        """Draw names, figures and bars."""
        largest = max((max(point.values) for point in self.figures.points), default=0)
        whole = self._whole or largest or 1
        for n, place in enumerate(self.places()):
            self._draw_row(painter, n, place.adjusted(6, PAD, -6, 0), whole)

    def _draw_row(self, painter: QPainter, n: int, area: QRectF, whole: float) -> None:
        point = self.figures.points[n]
        small = ui_font(self.theme.sizes.small)
        figure = QFontMetrics(small).horizontalAdvance(point.label) + FIGURE_GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(self.theme.muted)
        end = QRectF(area.right() - figure, area.top(), figure, LINE)
        painter.drawText(self.mirrored(end), self.at_end() | middle, point.label)
        font = ui_font(self.theme.sizes.ui)
        painter.setFont(font)
        painter.setPen(self.theme.text)
        room = int(area.width() - figure)
        name = QFontMetrics(font).elidedText(point.name, Qt.TextElideMode.ElideRight, room)
        start = QRectF(area.left(), area.top(), room, LINE)
        painter.drawText(self.mirrored(start), self.at_start() | middle, name)
        top = area.top() + LINE
        for value, series in zip(point.values, self.figures.series, strict=True):
            long = max(2.0 if value else 0.0, area.width() * min(1.0, value / whole))
            track = self.mirrored(QRectF(area.left(), top + BAR - 1, area.width(), 1))
            painter.fillRect(track, self.theme.hairline)
            bar = self.mirrored(QRectF(area.left(), top, long, BAR))
            fill(painter, bar, series.look, self.theme)
            top += BAR + GAP

    def _row(self) -> float:
        return PAD + LINE + max(1, len(self.figures.series)) * (BAR + GAP) + PAD
