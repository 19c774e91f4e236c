"""What a lightbox draws: a picture on dark glass, and what is said about it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from reader.ui.pictures.lightbox_stage import MARGIN
from reader.ui.theme import ui_font

WHITE = QColor(255, 255, 255)
GLASS = QColor(10, 11, 13, 238)
BEHIND_WORDS = QColor(0, 0, 0, 140)


def draw_picture(painter: QPainter, picture: QPixmap, place: QRectF) -> None:
    """Draw a picture in a place, as smooth as it can be."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, picture, QRectF(picture.rect()))


def draw_words(painter: QPainter, area: QRect, text: str) -> None:
    """Draw words in the middle, where there is no picture."""
    painter.setPen(WHITE)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def draw_caption(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a caption at the lower edge; nothing where there is none."""
    if not text:
        return
    painter.setPen(WHITE)
    painter.setFont(ui_font(13))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    room = area.adjusted(MARGIN, 0, -MARGIN, -14)
    words = painter.boundingRect(room, int(flags), text)
    words.moveBottom(room.bottom())
    painter.fillRect(words.adjusted(-12, -7, 12, 7), BEHIND_WORDS)
    painter.drawText(words, int(flags), text)
