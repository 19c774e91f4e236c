"""Small things that several widgets paint."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap


def rounded(pixmap: QPixmap, radius: float) -> QPixmap:
    """Return the picture with round corners, `radius` in logical pixels."""
    shaped = QPixmap(pixmap.size())
    shaped.setDevicePixelRatio(pixmap.devicePixelRatio())
    shaped.fill(Qt.GlobalColor.transparent)
    area = QRectF(0, 0, *pixmap.deviceIndependentSize().toTuple())
    painter = QPainter(shaped)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(pixmap))
    painter.drawRoundedRect(area, radius, radius)
    painter.end()
    return shaped
