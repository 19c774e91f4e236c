"""The mark of a fold in a row: how many more tell the same, and the line beside those shown."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from reader.ui.painting.canvas import DIAMOND, PILL_FONT, PILL_HEIGHT, PILL_PADDING, Canvas, faint
from reader.ui.painting.lettering import lettering

ARROW = 10
HIT = 28  # px that can be hit; drawn is a little less
INDENT = 26  # px that the articles of an open fold stand further in
LINE = 2


def mark_width(text: str) -> int:
    """Return how wide the mark with these words is."""
    return PILL_PADDING + ARROW + 3 + lettering(PILL_FONT, bold=True).width(text) + PILL_PADDING


def pill_width(text: str) -> int:
    """Return how wide the pill is that a canvas draws with these words."""
    return mark_width(text) - ARROW - 3 + DIAMOND + 4


def draw_mark(canvas: Canvas, corner: QPoint, text: str, *, opened: bool, unread: bool) -> QRect:
    """Draw the mark with its top left at `corner`; return its place in the view.

    It stands out while one of those that it counts is unread.
    """
    theme = canvas.theme
    place = canvas.mirrored(QRect(corner, QSize(mark_width(text), PILL_HEIGHT)))
    ink, ground = (theme.accent, theme.accent_soft) if unread else (theme.muted, theme.control)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(ground)
    canvas.painter.drawRoundedRect(place, 6, 6)
    left = corner.x() + PILL_PADDING
    arrow = QRect(left, corner.y() + (PILL_HEIGHT - ARROW) // 2, ARROW, ARROW)
    on = "chevron-right" if canvas.mirrored(arrow) == arrow else "chevron-left"
    canvas.icon("chevron-down" if opened else on, arrow, ink)
    words = QRect(left + ARROW + 3, corner.y(), place.width(), PILL_HEIGHT)
    canvas.text(words, text, lettering(PILL_FONT, bold=True).font, ink)
    return place


def hit_area(mark: QRect) -> QRect:
    """Return where a mark can be hit."""
    grown = max(0, HIT - mark.height())
    return mark.adjusted(-4, -(grown // 2), 4, grown - grown // 2)


def draw_ground(canvas: Canvas, side: int) -> None:
    """Draw what ties the articles of an open fold to the row above: a ground and a line."""
    canvas.painter.fillRect(canvas.area, faint(canvas.theme.control, 70))
    area = canvas.area
    line = QRect(area.left() + side + 7, area.top(), LINE, area.height())
    canvas.painter.fillRect(canvas.mirrored(line), faint(canvas.theme.accent, 110))
