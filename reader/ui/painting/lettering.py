"""Fonts with their measures, made once: looking a font up costs more than drawing a line in it."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from reader.ui.painting.text_block import FIRST_STRONG, POP
from reader.ui.theme import serif_font, ui_font


@dataclass(frozen=True, slots=True)
class Lettering:
    """A font to draw in, and how wide things are in it."""

    font: QFont
    metrics: QFontMetrics

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        return self.metrics.horizontalAdvance(text)

    def cut(self, text: str, width: int) -> str:
        """Return the text, with … for what does not fit, at the end of what is left of it."""
        cut = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return cut if cut == text else f"{FIRST_STRONG}{cut}{POP}"


@lru_cache(maxsize=50)
def lettering(px: int, *, bold: bool = False, serif: bool = False) -> Lettering:
    """Return the window's own font, or the serif one, at a size."""
    font = serif_font(px, bold=bold) if serif else ui_font(px, bold=bold)
    return Lettering(font, QFontMetrics(font))
