"""Words in small boxes behind a label, as many in a line as fit."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt

from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering

FONT, HEIGHT, PADDING, GAP, LINES = 12, 21, 8, 6, 2


class Chips:
    """Draws words behind a label; what has no room in so many lines is left out."""

    def __init__(self, words: Sequence[str], label: str, lines: int = LINES) -> None:
        self._words, self._label, self._lines = words, label, lines

    def height(self, width: int) -> int:
        """Return how high the lines are."""
        places = [place for _, place in self._lay(width)]
        return places[-1].bottom() + 1 if places else 0

    def draw(self, canvas: Canvas, room: QRect) -> None:
        """Draw them from the top of a room."""
        theme, font = canvas.theme, lettering(FONT)
        label = QRect(room.left(), room.top(), room.width(), HEIGHT)
        canvas.text(label, self._label, font.font, theme.muted)
        for word, place in self._lay(room.width()):
            at = place.translated(room.topLeft())
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(theme.control)
            canvas.painter.drawRoundedRect(canvas.mirrored(at), 6, 6)
            inner = at.adjusted(PADDING, 0, -PADDING + 1, 0)
            canvas.text(inner, font.cut(word, inner.width() + 1), font.font, theme.text)

    def _lay(self, width: int) -> Iterator[tuple[str, QRect]]:
        left, line = lettering(FONT).width(self._label) + PADDING, 0
        for word in self._words:
            wide = min(width, lettering(FONT).width(word) + 2 * PADDING)
            if left and left + wide > width:
                left, line = 0, line + 1
            if line == self._lines:
                return
            yield word, QRect(left, line * (HEIGHT + GAP), wide, HEIGHT)
            left += wide + GAP
