"""A line that shows how much came in over time, small enough to stand in a row."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

WIDTH = 1.6  # px of the pen


def draw_sparkline(
    painter: QPainter, area: QRectF, values: Sequence[float], colour: QColor
) -> None:
    """Draw `values`, oldest first, over the whole of `area`; fewer than two draw nothing."""
    points = polyline(values, area)
    if points.size() < 2:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(
            colour,
            WIDTH,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPolyline(points)
    painter.restore()


def polyline(values: Sequence[float], area: QRectF) -> QPolygonF:
    """Return the points of the line: none at the bottom, the most at the top.

    The bottom is always zero, so that a flat line is told from a rising one.
    """
    if len(values) < 2:
        return QPolygonF()
    most = max(*values, 1)
    inner = area.adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
    step = inner.width() / (len(values) - 1)
    return QPolygonF(
        [
            QPointF(inner.left() + i * step, inner.bottom() - inner.height() * value / most)
            for i, value in enumerate(values)
        ]
    )
