"""How the rows of a list look: four looks, what each shows of an article, and how high that is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect

from reader.model import ArticleRow
from reader.ui.lists.rows_model import Fold
from reader.ui.painting.canvas import HAIRLINE, PILL_HEIGHT

ABOVE = BELOW = 13  # px
TITLE_TOP = 34  # from the top of the row to that of the headline: the line of the source
GAP = 12  # between text and picture
TEASER_GAP, TEASER_LINE = 4, 17
PILL_GAP = 7
TIGHTER = 5  # px that compact rows lose above and below
HEADING = 34  # px of a heading above a row, such as a day
CARD_WIDTH, CARD_MARGIN = 560, 8  # px; a card in a wide list stands in the middle
CARD_INSIDE = 5  # px more between the edge of a card and its words, as much as above them
CARD_LEAST = 320  # px of a column of cards, with its margins
STEP = 40  # px; a picture is decoded in few widths while a list is drawn wider


class Look(StrEnum):
    """A way to show the rows of a list."""

    LIST = "list"
    COMPACT = "compact"
    CARDS = "cards"
    MAGAZINE = "magazine"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a look shows of an article; sizes in px, lines where it says so."""

    picture: int = 0  # its width; 0: none
    picture_height: int = 0
    on_top: bool = False  # the picture above the words, as wide as they are
    at_start: bool = False  # before the words; else after them
    title_lines: int = 2
    title_line: int = 18
    serif: bool = False  # a headline in larger letters with serifs
    teaser_lines: int = 0
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """How many lines the words of a row take, or are given."""

    title: int
    teaser: int


SHAPES = {
    Look.LIST: Shape(76, 76, teaser_lines=2),
    Look.COMPACT: Shape(tight=True),
    Look.CARDS: Shape(CARD_WIDTH, 180, on_top=True, teaser_lines=2, title_line=23, serif=True),
    Look.MAGAZINE: Shape(168, 120, at_start=True, teaser_lines=3, title_line=23, serif=True),
}
INSIDE = Shape(tight=True)  # the articles of an open fold
NARROW, SMALL_PICTURE = 440, 104  # a picture at the start is smaller in a list below this width


def shape_of(look: Look, fold: Fold) -> Shape:
    """Return the shape of a row."""
    return INSIDE if fold == Fold.INSIDE else SHAPES[look]


def row_height(
    row: ArticleRow,
    fold: Fold = Fold.NONE,
    look: Look = Look.LIST,
    *,
    pictures: bool = True,
    lines: Lines | None = None,
) -> int:
    """Return the height of a row: what its parts need; `lines` none: all that they can have."""
    shape = shape_of(look, fold)
    lines = lines or Lines(shape.title_lines, shape.teaser_lines)
    height = TITLE_TOP + lines.title * shape.title_line - (2 * TIGHTER if shape.tight else 0)
    if fold == Fold.INSIDE:
        return height + BELOW + HAIRLINE
    if shape.teaser_lines and row.teaser and row.title:
        height += TEASER_GAP + lines.teaser * TEASER_LINE
    if row.story_sources > 1 or row.folded:
        height += PILL_GAP + PILL_HEIGHT
    if has_picture(row, shape, pictures=pictures):
        if shape.on_top:
            height += shape.picture_height + GAP
        else:
            height = max(height, ABOVE + shape.picture_height)
    return height + BELOW + HAIRLINE + (2 * CARD_MARGIN if shape.on_top else 0)


def has_picture(row: ArticleRow, shape: Shape, *, pictures: bool) -> bool:
    """Say whether a row shows a picture."""
    return pictures and shape.picture > 0 and bool(row.image_url)


def column(inside: QRect, shape: Shape) -> QRect:
    """Return where a row's words and picture stand, in the room between its margins."""
    room = QRect(inside)
    if shape.tight:
        room.translate(0, -TIGHTER)
    if shape.on_top:
        spare = max(0, room.width() - CARD_WIDTH)
        left, right = spare // 2 + CARD_INSIDE, spare - spare // 2 + CARD_MARGIN + CARD_INSIDE
        room.adjust(left, CARD_MARGIN, -right, -CARD_MARGIN)
    return room


def picture_place(room: QRect, shape: Shape) -> QRect:
    """Return where the picture of a row stands in its column, for one that reads to the right."""
    top, width = room.top() + ABOVE, shape.picture
    if shape.on_top:
        return QRect(room.left(), top, room.width(), shape.picture_height)
    if shape.at_start:
        width = SMALL_PICTURE if room.width() < NARROW else width
        return QRect(room.left(), top, width, shape.picture_height)
    return QRect(room.right() + 1 - width, top, width, shape.picture_height)


def words_place(room: QRect, picture: QRect, shape: Shape) -> QRect:
    """Return what a picture leaves of a row's column for the words."""
    left = QRect(room)
    if shape.on_top:
        left.setTop(picture.bottom() + 1 + GAP - ABOVE)
    elif shape.at_start:
        left.setLeft(picture.right() + 1 + GAP)
    else:
        left.setWidth(max(room.width() - picture.width() - GAP, picture.width()))
    return left


def decoded_width(width: int) -> int:
    """Return the width in which a picture for a place of `width` is decoded."""
    return -(-width // STEP) * STEP
