"""Letter badges: each feed is known at a glance by a letter on a colour of its own."""

import zlib
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

# Dark enough for a white letter (contrast over 4.5:1), and each apart from its neighbours.
COLOURS = (
    "#1D4ED8", "#9D174D", "#B45309", "#166534", "#334155", "#6D28D9",
    "#0F766E", "#B91C1C", "#0369A1", "#4D7C0F", "#A21CAF", "#854D0E",
)  # fmt: skip
ROUND = 0.25  # of the size
LETTER = 0.69  # height of the letter's font, of the size


@lru_cache(maxsize=2000)
def badge(feed_title: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the feed's letter on its colour, `size` px square, sharp at the screen's `ratio`."""
    side = round(size * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    area = QRectF(0, 0, side / ratio, side / ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(feed_title))
    painter.drawRoundedRect(area, size * ROUND, size * ROUND)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(_font(size))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter(feed_title))
    painter.end()
    return pixmap


def colour(feed_title: str) -> QColor:
    """Return the feed's colour: the same on every start and every system."""
    return QColor(COLOURS[zlib.crc32(feed_title.casefold().encode()) % len(COLOURS)])


def letter(feed_title: str) -> str:
    """Return the letter that stands for the feed; a dot where its name has none."""
    first = next((c for c in feed_title if c.isalnum()), "•")
    upper = first.upper()
    return upper if len(upper) == 1 else first


def _font(size: int) -> QFont:
    font = QFont(["Noto Serif", "serif"])
    font.setPixelSize(max(7, round(size * LETTER)))
    font.setBold(True)
    return font
