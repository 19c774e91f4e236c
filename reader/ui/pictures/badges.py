"""Badges: each feed is known at a glance by its site's icon, or a letter on a colour of its own.

An icon stands for every feed of that title, wherever its badge is drawn. Until it has come, and
where there is none or none large enough to be sharp, the letter stands.
"""

import zlib
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPixmap

# Dark enough for a white letter (contrast over 4.5:1), and each apart from its neighbours.
COLOURS = (
    "#1D4ED8", "#9D174D", "#B45309", "#166534", "#334155", "#6D28D9",
    "#0F766E", "#B91C1C", "#0369A1", "#4D7C0F", "#A21CAF", "#854D0E",
)  # fmt: skip
ROUND = 0.25  # of the size
LETTER = 0.69  # height of the letter's font, of the size
FILLS = 0.8  # of the badge that an icon must reach without being enlarged, which would blur it
INSET = 0.06  # of the size, around an icon that lets its ground through

_icons: dict[str, QImage] = {}  # by the title of a feed


def learn(icons: Mapping[str, QImage]) -> bool:
    """Let feeds of these titles have icons from now on; say whether that changed a badge."""
    new = {title: image for title, image in icons.items() if _icons.get(title) != image}
    _icons.update(new)
    if new:
        badge.cache_clear()
    return bool(new)


def forget() -> None:
    """Let every feed have its letter again."""
    _icons.clear()
    badge.cache_clear()


@lru_cache(maxsize=2000)
def badge(feed_title: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the feed's badge, `size` px square, sharp at the screen's `ratio`."""
    side = round(size * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    area = QRectF(0, 0, side / ratio, side / ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon = _icons.get(feed_title)
    if icon is not None and max(icon.width(), icon.height()) >= FILLS * side:
        _draw_icon(painter, area, icon, ratio)
    else:
        _draw_letter(painter, area, feed_title)
    painter.end()
    return pixmap


def _draw_letter(painter: QPainter, area: QRectF, feed_title: str) -> None:
    radius = area.width() * ROUND
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(feed_title))
    painter.drawRoundedRect(area, radius, radius)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(_font(round(area.width())))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter(feed_title))


def _draw_icon(painter: QPainter, area: QRectF, icon: QImage, ratio: float) -> None:
    """Draw an icon, never enlarged; one with holes on white, which it was made for."""
    shape = QPainterPath()
    shape.addRoundedRect(area, area.width() * ROUND, area.width() * ROUND)
    painter.setClipPath(shape)
    room = area
    if icon.hasAlphaChannel():
        painter.fillPath(shape, Qt.GlobalColor.white)
        inset = area.width() * INSET
        room = area.adjusted(inset, inset, -inset, -inset)
    device = (room.size() * ratio).toSize()
    if icon.width() > device.width() or icon.height() > device.height():
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        icon = icon.scaled(device, keep, smooth)
    place = QRectF(0, 0, icon.width() / ratio, icon.height() / ratio)
    place.moveCenter(area.center())
    painter.drawImage(place, icon)


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
