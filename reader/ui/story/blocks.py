"""The articles of a story's page as blocks: its lead, and each article on the line of time."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor

from reader.model import Related, StoryArticle
from reader.ui.front.blocks import GAP, KICKER, LEAD_TEASER, StoryBlock
from reader.ui.pages.blocks import Block, Look, Press
from reader.ui.pages.chips import Chips
from reader.ui.pages.details import HEIGHT, aloud, origin
from reader.ui.pages.type_setting import Face, Passage, typeset
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.pictures.badges import badge
from reader.ui.texts import clock, say

HEADLINE, NARROW_HEADLINE = Face(34, 42, bold=True, serif=True), Face(26, 33, bold=True, serif=True)
NARROW = 520  # px under which the headline is smaller
PICTURE_SHAPE, FLAT_SHAPE = 0.36, 0.33  # of the width; where the page has one column only
ENTRY, CHAPTER = Face(16, 22, bold=True, serif=True), Face(14, 19)
SMALL = Face(12, 17)
LINE_AT, WORDS_AT = 72, 90  # px from the side: the line of time (room for "11:38 PM"), the words
DOT, BADGE = 9, 16
NARROW_TIME = 420  # px under which the times stand above the words
TIME_GAP = 14  # px between the times and their line
TIME_ROOM = 60  # px that are saved by that


class HeadBlock(StoryBlock):
    """The lead article, large: category, headline, teaser, sources, picture."""

    flat = False  # set by who knows how many columns there are

    def height(self, width: int) -> int:
        """Return the height of words and picture."""
        headline, teaser = self._set(width)
        picture = GAP + 4 + self._picture_height(width) if self.picture else 0
        return KICKER + 4 + headline.height + 10 + teaser.height + 10 + HEIGHT + picture

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw them one below the other."""
        area = canvas.area
        headline, teaser = self._set(area.width())
        self.draw_kicker(canvas, area, area.top())
        top = headline.draw(canvas, area.adjusted(0, KICKER + 4, 0, 0), self.ink(look)) + 10
        place = QRect(area.left(), top, area.width(), 0)
        top = teaser.draw(canvas, place, self.theme.muted) + 10
        self.draw_details(canvas, area, top, look)
        if self.picture:
            top += HEIGHT + GAP + 4
            place = QRect(area.left(), top, area.width(), self._picture_height(area.width()))
            radius = self.theme.sizes.image_radius
            self.press.pictures.draw(canvas, place, self.picture, self.source, radius)

    def details_place(self, area: QRect) -> QRect:  # noqa: ARG002 - it is the story already
        """Return nowhere: this is the page that it would lead to."""
        return QRect()

    def _picture_height(self, width: int) -> int:
        return round(width * (FLAT_SHAPE if self.flat else PICTURE_SHAPE))

    def _set(self, width: int) -> tuple[Passage, Passage]:
        face = NARROW_HEADLINE if width < NARROW else HEADLINE
        return typeset(self.name(), face, width, 5), typeset(self._teaser, LEAD_TEASER, width, 5)


class ArticleBlock(Block):
    """One article of the story: when it came, whose it is, what it adds."""

    choosable = True

    def __init__(self, press: Press, told: StoryArticle, *, lead: bool, copied: str) -> None:
        super().__init__(press)
        self.row, self._told, self._lead = told.row, told, lead
        self._copied = copied  # the source whose text it is once more; "" where it has its own
        self.first = self.last = False  # on its day
        self._chips = Chips(told.adds, _tr("Adds"))

    @property
    def article_id(self) -> int:
        """Which article it is."""
        return self._told.row.id

    def aloud(self) -> str:
        """Return time, source, headline, and what it adds."""
        row = self._told.row
        source = f"{self.press.words.source(row.feed_id)} · {self._time()}"
        adds = f"{_tr('Adds')}: {', '.join(self._told.adds)}" if self._told.adds else ""
        return aloud(self.press, row, source, self._copied, adds)

    def tip(self) -> str:
        """Return why it is part of the story."""
        return "" if self._told.joined is None else say(self._told.joined)

    def height(self, width: int) -> int:
        """Return the height of source, headline, and what it adds."""
        room = width - self._words_at(width)
        headline = typeset(self.name(), ENTRY, room, 4)
        return 10 + HEIGHT + 2 + headline.height + self._rest_height(room) + 10

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw the line of time with its dot, and the words beside it."""
        area, theme = canvas.area, canvas.theme
        if look.selected:
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(theme.selection)
            place = area.adjusted(self._words_at(area.width()) - 8, 2, 0, -2)
            canvas.painter.drawRoundedRect(canvas.mirrored(place), 8, 8)
        self._draw_time(canvas)
        room = area.adjusted(self._words_at(area.width()), 10, -6, 0)
        self._draw_source(canvas, room)
        headline = typeset(self.name(), ENTRY, room.width() + 6, 4)
        top = headline.draw(canvas, room.adjusted(0, HEIGHT + 2, 0, 0), self._ink(look))
        self._draw_rest(canvas, QRect(room.left(), top, room.width() + 6, 0))

    def _words_at(self, width: int) -> int:
        return WORDS_AT if width >= NARROW_TIME else WORDS_AT - TIME_ROOM

    def _draw_time(self, canvas: Canvas) -> None:
        area, theme = canvas.area, canvas.theme
        wide = area.width() >= NARROW_TIME
        middle = area.left() + (LINE_AT if wide else LINE_AT - TIME_ROOM)
        dot = QRect(middle - DOT // 2, area.top() + 10 + (HEIGHT - DOT) // 2, DOT, DOT)
        top = dot.center().y() if self.first else area.top()
        end = dot.center().y() if self.last else area.bottom() + 1
        line = QRect(middle, top, 2, end - top)
        canvas.painter.fillRect(canvas.mirrored(line), theme.hairline)
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(theme.accent if not self._copied else theme.muted)
        canvas.painter.drawEllipse(canvas.mirrored(dot.translated(1, 0)))
        if wide:
            place = QRect(area.left(), area.top() + 10, LINE_AT - TIME_GAP, HEIGHT)
            font = lettering(theme.sizes.small).font
            canvas.text(place, self._time(), font, theme.muted, at_end=True)

    def _draw_source(self, canvas: Canvas, room: QRect) -> None:
        theme, source = canvas.theme, self.press.words.source(self._told.row.feed_id)
        at = QRect(room.left(), room.top() + (HEIGHT - BADGE) // 2, BADGE, BADGE)
        canvas.painter.drawPixmap(canvas.mirrored(at).topLeft(), badge(source, BADGE, canvas.ratio))
        left = at.right() + 7
        if self._told.row.starred:
            star = QRect(left, room.top() + 4, 12, 12)
            canvas.icon("star-filled", star, theme.accent)
            left += 17
        place = QRect(left, room.top(), room.right() - left, HEIGHT)
        narrow = canvas.area.width() < NARROW_TIME
        extra = [self._time()] if narrow else []
        if self._lead:
            extra.append(_tr("shown first"))
        canvas.line(place, source, " · ".join(extra))

    def _ink(self, look: Look) -> QColor:
        if look.pointed:
            return self.theme.accent
        return self.theme.muted if self._told.row.read else self.theme.text

    def _rest_height(self, room: int) -> int:
        copied = 4 + typeset(self._copied, SMALL, room, 2).height if self._copied else 0
        chips = 6 + self._chips.height(room) if self._told.adds else 0
        return copied + chips

    def _draw_rest(self, canvas: Canvas, place: QRect) -> None:
        """Draw whose text it is once more, and what is new with it."""
        if self._copied:
            passage = typeset(self._copied, SMALL, place.width(), 2)
            place.setTop(passage.draw(canvas, place.adjusted(0, 4, 0, 0), canvas.theme.muted))
        if self._told.adds:
            self._chips.draw(canvas, place.adjusted(0, 6, 0, 0))

    def _time(self) -> str:
        at = self._told.row.sorted_at
        return "" if at is None else clock(at)


class ChapterBlock(Block):
    """An article that stands beside the story: how it began, or another language's."""

    choosable = True

    def __init__(self, press: Press, related: Related, *, first: bool) -> None:
        super().__init__(press)
        self.row, self._related, self._first = related.row, related, first

    def aloud(self) -> str:
        """Return headline, source, age, and what both share."""
        row, terms = self._related.row, self._terms() if self._related.terms else ""
        return aloud(self.press, row, origin(self.press, row), terms)

    def tip(self) -> str:
        """Return what both share."""
        return self._terms()

    def height(self, width: int) -> int:
        """Return the height of headline, source, shared words."""
        terms = typeset(self._terms(), SMALL, width, 2).height if self._related.terms else 0
        return 8 + typeset(self.name(), CHAPTER, width, 3).height + HEIGHT + 2 + terms + 8

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw them."""
        area, theme, words = canvas.area, canvas.theme, self.press.words
        if not self._first:
            canvas.painter.fillRect(area.left(), area.top(), area.width(), 1, theme.hairline)
        ink = theme.accent if look.pointed else theme.text
        headline = typeset(self.name(), CHAPTER, area.width(), 3)
        top = headline.draw(canvas, area.adjusted(0, 8, 0, 0), ink) + 2
        source = words.source(self._related.row.feed_id)
        at = QRect(area.left(), top + 2, BADGE, BADGE)
        canvas.painter.drawPixmap(canvas.mirrored(at).topLeft(), badge(source, BADGE, canvas.ratio))
        place = QRect(at.right() + 7, top, area.right() - at.right() - 7, HEIGHT)
        canvas.line(place, source, words.age(self._related.row.sorted_at))
        if self._related.terms:
            passage = typeset(self._terms(), SMALL, area.width(), 2)
            passage.draw(canvas, QRect(area.left(), top + HEIGHT, area.width(), 0), theme.muted)

    def _terms(self) -> str:
        return _tr("both say: {terms}").format(terms=", ".join(self._related.terms))


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoryPage", text)
