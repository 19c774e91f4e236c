"""A few lines of text, laid out once and drawn often."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.model import Stretch

WIDER = 12  # px that words in bold may take more
FIRST_STRONG, POP = "\u2068", "\u2069"  # Unicode: what stands between has a direction of its own


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Wrapped text of at most some lines, the last one ending in … where more would follow."""

    layout: QTextLayout
    lines: int

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it in the painter's colour with its top left corner at (x, y)."""
        self.layout.draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class Marks:
    """Stretches of a text that are drawn in a form of their own."""

    places: Sequence[Stretch]
    form: QTextCharFormat


def lay_out(
    text: str,
    font: QFont,
    width: float,
    lines: int,
    pitch: float,
    *,
    marks: Marks | None = None,
) -> TextBlock:
    """Return `text` wrapped to `width`, each line `pitch` px below the last.

    Text that runs from right to left stands at the right, whatever the window does.
    """
    layout = _layout(text, font, marks)
    fits, start = _break(layout, width, lines, pitch)
    if not fits:
        before, rest = _split(text, start)
        room = width - (WIDER if marks is not None and marks.places else 0)
        kept = QFontMetricsF(font).elidedText(rest.lstrip(), Qt.TextElideMode.ElideRight, room)
        layout = _layout(before + kept, font, marks)
        _break(layout, width, lines, pitch)
    return TextBlock(layout, layout.lineCount())


def _layout(text: str, font: QFont, marks: Marks | None) -> QTextLayout:
    right = runs_right_to_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # In a right-to-left paragraph Qt reads AlignRight as "where lines end"; absolute means right.
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    if marks is not None and marks.places:
        layout.setFormats(_ranges(text, marks))
    layout.setCacheEnabled(True)
    return layout


def _ranges(text: str, marks: Marks) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, end in marks.places:
        one = QTextLayout.FormatRange()
        one.start = utf16_length(text[:start])
        one.length = utf16_length(text[start:end])
        one.format = marks.form
        if one.length:
            ranges.append(one)
    return ranges


def _break(layout: QTextLayout, width: float, lines: int, pitch: float) -> tuple[bool, int]:
    """Set the lines; return whether all text fits, and where the last line begins."""
    start = end = 0
    layout.beginLayout()
    for i in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, i * pitch + (pitch - line.height()) / 2))
        start, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return end >= utf16_length(layout.text()), start


def utf16_length(text: str) -> int:
    """Return the length that Qt counts in: characters beyond the first plane count twice."""
    return len(text) + sum(c > "\uffff" for c in text)


def _split(text: str, at: int) -> tuple[str, str]:
    """Return what stands before and from `at`, counted as Qt counts."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return (
        encoded[: 2 * at].decode("utf-16-le", "replace"),
        encoded[2 * at :].decode("utf-16-le", "replace"),
    )


def runs_right_to_left(text: str) -> bool:
    """Return whether the first letter that has a direction runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def whole(name: str) -> str:
    """Return a name so that it stays whole in a line of words that run the other way."""
    return f"{FIRST_STRONG}{name}{POP}" if runs_right_to_left(name) else name
