"""What stands between the stories of the front page: masthead, names of sections, notes, lists."""

from PySide6.QtCore import QRect

from reader.model import ArticleRow, QuietPost, ReadArticle
from reader.ui.pages.blocks import Block, Look, Press
from reader.ui.pages.type_setting import Face, category_ink, typeset
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.pictures.badges import badge
from reader.ui.texts import number, say

LINE, SMALL = Face(14, 19), Face(12, 17)
NOTE, LARGE_NOTE = Face(13, 20), Face(17, 26, serif=True)
HEADING = 38
RULE = 2  # px, the line above a section
DATE = Face(27, 34, bold=True, serif=True)
MASTHEAD = 62
RANK = 26
BADGE = 16
CHEVRON = 12


class Masthead(Block):
    """The date in full and what the page covers, over a double line."""

    def __init__(self, press: Press, date: str, covers: str) -> None:
        super().__init__(press)
        self._date, self._covers = date, covers

    def name(self) -> str:
        """Return date and coverage."""
        return f"{self._date}. {self._covers}"

    def height(self, width: int) -> int:
        """Return one height, or two lines where it is narrow."""
        return MASTHEAD if self._fits(width) else MASTHEAD + 20

    def draw(self, canvas: Canvas, look: Look) -> None:  # noqa: ARG002 - the same always
        """Draw both, and the lines."""
        area, theme = canvas.area, canvas.theme
        fits = self._fits(area.width())
        date = lettering(DATE.px, bold=True, serif=True)
        place = QRect(area.left(), area.top() + 4, area.width(), DATE.pitch)
        canvas.text(place, date.cut(self._date, area.width()), date.font, theme.text)
        small = lettering(theme.sizes.ui)
        line = place.adjusted(0, 5, 0, 5) if fits else place.translated(0, DATE.pitch - 4)
        words = small.cut(self._covers, area.width())
        canvas.text(line, words, small.font, theme.muted, at_end=fits)
        bottom = area.bottom() + 1
        canvas.painter.fillRect(area.left(), bottom - 6, area.width(), 2, theme.text)
        canvas.painter.fillRect(area.left(), bottom - 2, area.width(), 1, theme.muted)

    def _fits(self, width: int) -> bool:
        date = lettering(DATE.px, bold=True, serif=True).width(self._date)
        return date + lettering(self.theme.sizes.ui).width(self._covers) + 40 <= width


class SectionBlock(Block):
    """The name of a section over a line in its colour; a category or a feed leads to its list."""

    def __init__(
        self,
        press: Press,
        title: str,
        note: str = "",
        category_id: int | None = None,
        feed_id: int | None = None,
    ) -> None:
        super().__init__(press)
        self._title, self._note = title, note
        self.category_id, self.feed_id = category_id, feed_id
        self.choosable = category_id is not None or feed_id is not None

    def name(self) -> str:
        """Return its title."""
        return self._title

    def aloud(self) -> str:
        """Return its title and the note."""
        return f"{self._title}. {self._note}" if self._note else self._title

    def height(self, width: int) -> int:  # noqa: ARG002 - one line
        """Return the height of a line of words."""
        return HEADING

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw the line, the title, the note at the end."""
        area, theme = canvas.area, canvas.theme
        ink = category_ink(self._title, theme) if self.category_id is not None else theme.text
        canvas.painter.fillRect(area.left(), area.top(), area.width(), RULE, ink)
        bold, small = lettering(13, bold=True), lettering(theme.sizes.small)
        place = area.adjusted(0, RULE + 4, 0, -6)
        title = bold.cut(self._title.upper(), area.width() - 20)
        canvas.text(place, title, bold.font, ink)
        wide = bold.width(title)
        if self.choosable and (look.pointed or look.selected):
            middle = place.center().y() + 1 - CHEVRON // 2
            at = QRect(area.left() + wide + 4, middle, CHEVRON, CHEVRON)
            mirrored = canvas.mirrored(at) != at and area.left() == 0
            canvas.icon("chevron-left" if mirrored else "chevron-right", at, ink)
            wide += CHEVRON + 6
        room = area.width() - wide - 12
        note = small.cut(self._note, room) if room > 40 else ""
        canvas.text(place, note, small.font, theme.muted, at_end=True)


class NoteBlock(Block):
    """A sentence where there is nothing, or little, to show."""

    def __init__(
        self, press: Press, text: str, *, large: bool = False, small: bool = False
    ) -> None:
        super().__init__(press)
        self._text = text
        self._face = LARGE_NOTE if large else SMALL if small else NOTE

    def name(self) -> str:
        """Return the sentence."""
        return self._text

    def height(self, width: int) -> int:
        """Return the height of its lines."""
        return typeset(self._text, self._face, width, 6).height + 8

    def draw(self, canvas: Canvas, look: Look) -> None:  # noqa: ARG002 - the same always
        """Draw it, pale."""
        passage = typeset(self._text, self._face, canvas.area.width(), 6)
        passage.draw(canvas, canvas.area.adjusted(0, 2, 0, 0), canvas.theme.muted)


class MostReadBlock(Block):
    """An article that the user opened often, with its rank and how often."""

    choosable = True

    def __init__(self, press: Press, rank: int, read: ReadArticle, row: ArticleRow) -> None:
        super().__init__(press)
        self.row, self._rank, self._count = row, rank, f"{number(read.read_count)}×"

    def aloud(self) -> str:
        """Return rank, headline, and how often it was opened."""
        return f"{self._rank}. {self.name()}. {self._count}"

    def height(self, width: int) -> int:
        """Return the height of the headline, and the line above it."""
        return 9 + typeset(self.name(), LINE, self._width(width), 2).height + 8

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw rank, headline, count."""
        area, theme = canvas.area, canvas.theme
        if self._rank > 1:
            canvas.painter.fillRect(area.left(), area.top(), area.width(), 1, theme.hairline)
        serif = lettering(19, bold=True, serif=True).font
        place = QRect(area.left(), area.top() + 8, RANK, 20)
        canvas.text(place, str(self._rank), serif, theme.accent)
        headline = typeset(self.name(), LINE, self._width(area.width()), 2)
        ink = theme.accent if look.pointed else theme.text
        headline.draw(canvas, area.adjusted(RANK, 9, -40, 0), ink)
        small = lettering(theme.sizes.small).font
        at = QRect(area.left(), area.top() + 9, area.width(), LINE.pitch)
        canvas.text(at, self._count, small, theme.muted, at_end=True)

    def _width(self, width: int) -> int:
        return width - RANK - 40


class QuietBlock(Block):
    """An article of a feed that seldom posts, and how seldom."""

    choosable = True

    def __init__(self, press: Press, post: QuietPost, row: ArticleRow, *, first: bool) -> None:
        super().__init__(press)
        self.row, self._post, self._first = row, post, first

    def aloud(self) -> str:
        """Return headline, source and why it is here."""
        return f"{self.name()}. {self._source()}. {self.tip()}"

    def tip(self) -> str:
        """Return how seldom the feed posts."""
        return "" if self._post.reason is None else say(self._post.reason)

    def height(self, width: int) -> int:
        """Return the height of source, headline and reason."""
        words = typeset(self.name(), LINE, width, 2).height
        return 9 + 20 + words + typeset(self.tip(), SMALL, width, 2).height + 8

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw source, headline, reason."""
        area, theme = canvas.area, canvas.theme
        if not self._first:
            canvas.painter.fillRect(area.left(), area.top(), area.width(), 1, theme.hairline)
        at = QRect(area.left(), area.top() + 10, BADGE, BADGE)
        canvas.painter.drawPixmap(
            canvas.mirrored(at).topLeft(), badge(self._source(), BADGE, canvas.ratio)
        )
        place = QRect(area.left() + BADGE + 6, at.top() - 2, area.width() - BADGE - 6, 20)
        age = self.press.words.age(self._post.at)
        canvas.line(place, self._source(), age)
        headline = typeset(self.name(), LINE, area.width(), 2)
        ink = theme.accent if look.pointed else theme.text
        top = headline.draw(canvas, area.adjusted(0, 29, 0, 0), ink)
        why = typeset(self.tip(), SMALL, area.width(), 2)
        why.draw(canvas, QRect(area.left(), top + 1, area.width(), 0), theme.muted)

    def _source(self) -> str:
        return self.press.words.source(self._post.feed_id)
