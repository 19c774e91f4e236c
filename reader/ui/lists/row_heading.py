"""The heading above the first row of a day, a feed or a story."""

from PySide6.QtCore import QRect

from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering


def draw_heading(canvas: Canvas, text: str, height: int, side: int) -> None:
    """Draw a heading in the uppermost `height` px of a row, and leave the rest to the row."""
    whole = canvas.inside(side)
    place = QRect(whole.left(), whole.top(), whole.width(), height)
    canvas.painter.fillRect(QRect(canvas.area.topLeft(), place.size()), canvas.theme.window)
    bold = lettering(canvas.theme.sizes.small, bold=True)
    words = bold.cut(text, place.width())
    canvas.text(place.adjusted(0, 8, 0, 0), words, bold.font, canvas.theme.muted)
    canvas.area = canvas.area.adjusted(0, height, 0, 0)
