"""The stories of the front page as blocks: the lead, those beside it, cards and headlines."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from reader.model import FrontStory
from reader.ui.pages.blocks import Block, Look, Press
from reader.ui.pages.details import HEIGHT, Details, aloud, reason
from reader.ui.pages.type_setting import Face, Passage, category_ink, typeset
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering

# A picture's height, of its width: low, so that the first screen has more than the lead.
SHAPE, LEAD_SHAPE, BESIDE_SHAPE = 0.4, 0.38, 0.62
NARROW_LEAD, NARROW_SHAPE = 640, 0.36  # px; a lead alone in a small window, which is low too
GAP = 12  # px between picture and words
BESIDE = 0.56  # of the lead's width, its picture where the words stand beside it
THUMB_WIDTH, THUMB_HEIGHT = 108, 78
KICKER = 20
WITHOUT_PICTURE = 4  # lines of the teaser where no picture says more
TALL_LEAD, WIDE_LEAD = Face(34, 41, bold=True, serif=True), Face(27, 33, bold=True, serif=True)
SECOND, CARD = Face(20, 26, bold=True, serif=True), Face(17, 23, bold=True, serif=True)
THUMBED, LINE = Face(16, 21, bold=True, serif=True), Face(14, 19)
LEAD_TEASER, TEASER = Face(15, 23), Face(13, 19)


class StoryBlock(Block):
    """What all ways to show a story share."""

    choosable = True
    _details: Details

    def __init__(self, press: Press, told: FrontStory, category: str = "") -> None:
        super().__init__(press)
        self.row, self.story, self.category = told.lead, told.story, category
        self.picture, self._teaser = told.picture, told.teaser

    @property
    def details(self) -> Details:
        """The line below the headline, as the article is marked now."""
        assert self.row is not None  # noqa: S101 - it has one from the start
        return Details(self.press, self.row, self.story)

    @property
    def source(self) -> str:
        """Who wrote the article that it opens."""
        return "" if self.row is None else self.press.words.source(self.row.feed_id)

    def aloud(self) -> str:
        """Return headline, sources, age and marks."""
        if self.row is None:
            return ""
        return aloud(self.press, self.row, self.details.words(), self.details.news())

    def tip(self) -> str:
        """Return why the story is here."""
        return reason(self.story)

    def ink(self, look: Look) -> QColor:
        """Return the colour of the headline: pale once it was read."""
        if look.pointed and not look.on_details:
            return self.theme.accent
        return self.theme.muted if self.row is not None and self.row.read else self.theme.text

    def draw_details(self, canvas: Canvas, room: QRect, top: int, look: Look) -> None:
        """Draw the line of sources and age."""
        self.details.draw(canvas, QRect(room.left(), top, room.width(), HEIGHT), look)

    def details_at(self, room: QRect, top: int) -> QRect:
        """Return the part of that line that leads to the story; none for a lone article."""
        if self.story is None:
            return QRect()
        return QRect(room.left(), top - 4, self.details.width(room.width()), HEIGHT + 8)

    def draw_kicker(self, canvas: Canvas, room: QRect, top: int) -> None:
        """Draw the category, small, in its own colour."""
        font = lettering(11, bold=True).font
        place = QRect(room.left(), top, room.width(), KICKER - 4)
        canvas.text(place, self.category.upper(), font, category_ink(self.category, self.theme))


class LeadBlock(StoryBlock):
    """The first story of the page: a large picture, above its words or beside them."""

    beside = False  # set by who knows how many columns there are

    @property
    def _kicker(self) -> int:
        return KICKER if self.category else 0

    def height(self, width: int) -> int:
        """Return the height of picture and words."""
        room, picture = self._words_room(QRect(0, 0, width, 0))
        words = self._words_height(room.width())
        if self.beside and self.picture:
            return max(picture.height(), words)
        return room.top() + words

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw picture, category, headline, teaser and sources."""
        room, picture = self._words_room(canvas.area)
        if self.picture:
            radius = self.theme.sizes.image_radius
            self.press.pictures.draw(canvas, picture, self.picture, self.source, radius)
        headline, teaser = self._set(room.width())
        self.draw_kicker(canvas, room, room.top())
        top = headline.draw(canvas, room.adjusted(0, self._kicker, 0, 0), self.ink(look))
        place = QRect(room.left(), top + 8, room.width(), 0)
        top = teaser.draw(canvas, place, self.theme.muted)
        self.draw_details(canvas, room, top + 9, look)

    def details_place(self, area: QRect) -> QRect:
        """Return where sources and age stand."""
        room, _ = self._words_room(area)
        return self.details_at(room, room.top() + self._words_height(room.width()) - HEIGHT)

    def _words_room(self, area: QRect) -> tuple[QRect, QRect]:
        """Return where the words go (as high as may be), and the picture."""
        if not self.picture:
            return area, QRect()
        if self.beside:
            width = round(area.width() * BESIDE)
            picture = QRect(area.left(), area.top(), width, round(width * BESIDE_SHAPE))
            return area.adjusted(width + 2 * GAP, 0, 0, 0), picture
        shape = LEAD_SHAPE if area.width() > NARROW_LEAD else NARROW_SHAPE
        height = round(area.width() * shape)
        picture = QRect(area.left(), area.top(), area.width(), height)
        return area.adjusted(0, height + GAP, 0, 0), picture

    def _set(self, width: int) -> tuple[Passage, Passage]:
        narrow = self.beside and bool(self.picture)
        face = WIDE_LEAD if narrow or width < 560 else TALL_LEAD
        headline = typeset(self.name(), face, width, 5 if narrow else 4)
        return headline, typeset(self._teaser, LEAD_TEASER, width, 3)

    def _words_height(self, width: int) -> int:
        headline, teaser = self._set(width)
        return self._kicker + headline.height + 8 + teaser.height + 9 + HEIGHT


class PictureBlock(StoryBlock):
    """A story with its picture above: one beside the lead, or the first of a section."""

    def __init__(
        self,
        press: Press,
        told: FrontStory,
        category: str = "",
        *,
        face: Face = CARD,
        lines: int = 0,
    ) -> None:
        super().__init__(press, told, category)
        self._face, self._lines = face, lines  # lines of the teaser

    def height(self, width: int) -> int:
        """Return the height of picture and words."""
        return self._picture_height(width) + self._words_height(width)

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw picture, headline, teaser, sources."""
        area = canvas.area
        high = self._picture_height(area.width())
        if high:
            picture = QRect(area.left(), area.top(), area.width(), high - GAP)
            radius = self.theme.sizes.thumbnail_radius
            self.press.pictures.draw(canvas, picture, self.picture, self.source, radius)
        headline, teaser = self._set(area.width())
        top = area.top() + high
        if self.category:
            self.draw_kicker(canvas, area, top)
            top += KICKER
        top = headline.draw(canvas, area.adjusted(0, top - area.top(), 0, 0), self.ink(look)) + 4
        if teaser is not None:
            place = QRect(area.left(), top, area.width(), 0)
            top = teaser.draw(canvas, place, self.theme.muted) + 4
        self.draw_details(canvas, area, top, look)

    def details_place(self, area: QRect) -> QRect:
        """Return where sources and age stand."""
        return self.details_at(area, area.top() + self.height(area.width()) - HEIGHT)

    def _set(self, width: int) -> tuple[Passage, Passage | None]:
        lines = self._lines if self.picture else WITHOUT_PICTURE
        teaser = typeset(self._teaser, TEASER, width, lines) if lines and self._teaser else None
        return typeset(self.name(), self._face, width, 4), teaser

    def _picture_height(self, width: int) -> int:
        """Return how much room the picture takes, with the gap below it."""
        return round(width * SHAPE) + GAP if self.picture else 0

    def _words_height(self, width: int) -> int:
        headline, teaser = self._set(width)
        kicker = KICKER if self.category else 0
        more = teaser.height + 4 if teaser is not None else 0
        return kicker + headline.height + 4 + more + HEIGHT


class ThumbBlock(StoryBlock):
    """A story with a small picture at the end of its lines."""

    def height(self, width: int) -> int:
        """Return the height of the words, at least that of the picture."""
        return max(THUMB_HEIGHT if self.picture else 0, self._words_height(width))

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw category, headline, sources, and the picture beside them."""
        area, room = canvas.area, self._room(canvas.area)
        if self.picture:
            left = area.right() + 1 - THUMB_WIDTH
            picture = QRect(left, area.top() + 2, THUMB_WIDTH, THUMB_HEIGHT - 2)
            radius = self.theme.sizes.thumbnail_radius
            self.press.pictures.draw(canvas, picture, self.picture, self.source, radius)
        top = room.top()
        if self.category:
            self.draw_kicker(canvas, room, top)
            top += KICKER
        headline = typeset(self.name(), THUMBED, room.width(), 4)
        top = headline.draw(canvas, room.adjusted(0, top - room.top(), 0, 0), self.ink(look)) + 4
        self.draw_details(canvas, room, top, look)

    def details_place(self, area: QRect) -> QRect:
        """Return where sources and age stand."""
        room = self._room(area)
        return self.details_at(room, room.top() + self._words_height(area.width()) - HEIGHT)

    def _room(self, area: QRect) -> QRect:
        return area.adjusted(0, 0, -(THUMB_WIDTH + GAP + 2) if self.picture else 0, 0)

    def _words_height(self, width: int) -> int:
        room = self._room(QRect(0, 0, width, 0)).width()
        headline = typeset(self.name(), THUMBED, room, 4)
        return (KICKER if self.category else 0) + headline.height + 4 + HEIGHT


class HeadlineBlock(StoryBlock):
    """A headline and who tells it, without a picture."""

    picture = ""

    def height(self, width: int) -> int:
        """Return the height of the words and the line above them."""
        return 9 + typeset(self.name(), LINE, width, 3).height + 2 + HEIGHT + 1

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw the line that parts it from the one above, headline, sources."""
        area = canvas.area
        canvas.painter.fillRect(area.left(), area.top(), area.width(), 1, self.theme.hairline)
        headline = typeset(self.name(), LINE, area.width(), 3)
        top = headline.draw(canvas, area.adjusted(0, 9, 0, 0), self.ink(look))
        self.draw_details(canvas, area, top + 2, look)

    def details_place(self, area: QRect) -> QRect:
        """Return where sources and age stand."""
        top = area.top() + self.height(area.width()) - HEIGHT - 1
        return self.details_at(area, top)
