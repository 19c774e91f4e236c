"""What stands between the articles of a story's page: days, why it is here, who tells it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt

from reader.ui.pages.blocks import Block, Look, Press
from reader.ui.pages.type_setting import Face, typeset
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.pictures.badges import badge
from reader.ui.texts import number

WHY = Face(14, 21)
SPARK, COLUMN_GAP, WIDEST_COLUMN = 56, 3, 16  # px
DAY = 40
SOURCE, BADGE = 28, 16


class DayBlock(Block):
    """The day of the articles below."""

    def __init__(self, press: Press, day: str) -> None:
        super().__init__(press)
        self._day = day

    def name(self) -> str:
        """Return the day."""
        return self._day

    def height(self, width: int) -> int:  # noqa: ARG002 - one line
        """Return the height of a line and the air above it."""
        return DAY

    def draw(self, canvas: Canvas, look: Look) -> None:  # noqa: ARG002 - the same always
        """Draw it."""
        font = lettering(14, bold=True).font
        canvas.text(canvas.area.adjusted(0, 12, 0, 0), self._day, font, canvas.theme.text)


class WhyBlock(Block):
    """Why the story stands out, and how its articles came in."""

    def __init__(
        self, press: Press, reason: str, spark: Sequence[int], ends: tuple[str, str]
    ) -> None:
        super().__init__(press)
        self._reason, self._spark, self._ends = reason, spark, ends

    def name(self) -> str:
        """Return the reason, and between when the articles came."""
        return f"{self._reason}. {self._ends[0]} – {self._ends[1]}"

    def height(self, width: int) -> int:
        """Return the height of the words and the columns."""
        spark = SPARK + 30 if len(self._spark) > 1 else 0
        return typeset(self._reason, WHY, width, 4).height + 4 + spark

    def draw(self, canvas: Canvas, look: Look) -> None:  # noqa: ARG002 - the same always
        """Draw the words, and below them the columns with both ends of time."""
        area, theme = canvas.area, canvas.theme
        top = typeset(self._reason, WHY, area.width(), 4).draw(canvas, area, theme.text)
        if len(self._spark) < 2:
            return
        curve = QRectF(canvas.mirrored(QRect(area.left(), top + 8, area.width(), SPARK)))
        self._draw_columns(canvas, curve)
        small = lettering(theme.sizes.small).font
        place = QRect(area.left(), top + 10 + SPARK, area.width(), 18)
        canvas.text(place, self._ends[0], small, theme.muted)
        canvas.text(place, self._ends[1], small, theme.muted, at_end=True)

    def _draw_columns(self, canvas: Canvas, room: QRectF) -> None:
        """Draw how many came in each step of time; a few articles make no curve."""
        theme, most = canvas.theme, max(self._spark)
        step = room.width() / len(self._spark)
        wide = min(step - COLUMN_GAP, WIDEST_COLUMN)
        turned = canvas.mirrored(QRect(canvas.area.left(), 0, 1, 1)).left() != canvas.area.left()
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(theme.accent)
        for place, count in enumerate(reversed(self._spark) if turned else self._spark):
            high = room.height() * count / most
            column = QRectF(room.left() + place * step, room.bottom() - high, wide, high)
            canvas.painter.drawRoundedRect(column, 2, 2)
        base = QRectF(room.left(), room.bottom(), room.width(), 1)
        canvas.painter.fillRect(base, theme.muted)


class SourceBlock(Block):
    """One who tells the story, and how many articles it has; leads to the first of them."""

    choosable = True
    air = 2

    def __init__(self, press: Press, source: str, count: int, article_id: int) -> None:
        super().__init__(press)
        self._source, self._count, self.article_id = source, count, article_id

    def name(self) -> str:
        """Return the source."""
        return self._source

    def aloud(self) -> str:
        """Return the source, and how many articles it has where it is not one."""
        words = self.press.words.articles(self._count)
        return f"{self._source}. {words}" if self._count > 1 else self._source

    def height(self, width: int) -> int:  # noqa: ARG002 - one line
        """Return the height of a line."""
        return SOURCE

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw letter, name, number."""
        line, theme = canvas.area, canvas.theme
        plain, small = lettering(theme.sizes.ui), lettering(theme.sizes.small)
        at = QRect(line.left(), line.top() + (SOURCE - BADGE) // 2, BADGE, BADGE)
        letter = badge(self._source, BADGE, canvas.ratio)
        canvas.painter.drawPixmap(canvas.mirrored(at).topLeft(), letter)
        words = line.adjusted(BADGE + 9, 0, -30, 0)
        ink = theme.accent if look.pointed else theme.text
        canvas.text(words, plain.cut(self._source, words.width()), plain.font, ink)
        if self._count > 1:
            canvas.text(line, number(self._count), small.font, theme.muted, at_end=True)
