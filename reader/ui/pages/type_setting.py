"""Type on pages: text set in lines once for a width, and the colours that name categories."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import TextBlock, lay_out
from reader.ui.pictures.badges import colour
from reader.ui.theme import Theme

LIGHTEST, DARKEST = 178, 92  # lightness of a category's colour on dark and on light ground


@dataclass(frozen=True, slots=True)
class Face:
    """A size and kind of type, and how far apart its lines stand."""

    px: int
    pitch: int
    bold: bool = False
    serif: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Text that is set."""

    block: TextBlock
    pitch: int

    @property
    def height(self) -> int:
        """How high it is: all its lines."""
        return self.block.lines * self.pitch

    def draw(self, canvas: Canvas, place: QRect, ink: QColor) -> int:
        """Draw it at the top of `place`; return where it ends."""
        at = canvas.mirrored(place)
        canvas.painter.setPen(ink)
        self.block.draw(canvas.painter, at.left(), at.top())
        return place.top() + self.height


@lru_cache(maxsize=800)
def typeset(text: str, face: Face, width: int, lines: int) -> Passage:
    """Return a text in at most so many lines of a width; the same again costs nothing."""
    font = lettering(face.px, bold=face.bold, serif=face.serif).font
    return Passage(lay_out(text, font, max(1, width), lines, face.pitch), face.pitch)


def category_ink(name: str, theme: Theme) -> QColor:
    """Return a category's own colour, readable on the theme's ground."""
    own = colour(name)
    lightness = LIGHTEST if theme.dark else min(DARKEST, own.lightness())
    return QColor.fromHsl(own.hslHue(), own.hslSaturation(), lightness)
