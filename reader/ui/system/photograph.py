"""Waiting until a window has stopped changing, for a picture of it: lists and pictures arrive."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

PAUSE, LIMIT = 200, 6_000  # ms without a change, and the longest wait


def settle(widget: QWidget, pause: int = PAUSE, limit: int = LIMIT) -> None:
    """Return once `widget` looks the same for `pause` ms, or after `limit` ms."""
    loop = QEventLoop()
    last = QImage()

    def look() -> None:
        nonlocal last
        seen = widget.grab().toImage()
        if seen == last:
            loop.quit()
        last = seen

    timer = QTimer(interval=pause)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(limit, loop.quit)
    loop.exec()
    timer.stop()
