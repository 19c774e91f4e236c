"""How high a row of a list is where it has so much room, without laying its words out."""

from functools import lru_cache

from PySide6.QtCore import QObject, QRect

from reader.model import ArticleRow
from reader.ui.lists.row_fold import INDENT
from reader.ui.lists.row_shape import (
    Lines,
    Look,
    Shape,
    column,
    has_picture,
    picture_place,
    row_height,
    shape_of,
    words_place,
)
from reader.ui.lists.row_words import RowWords
from reader.ui.lists.rows_model import Fold
from reader.ui.painting.canvas import end_margin, scroll_bar
from reader.ui.painting.lettering import lettering
from reader.ui.theme import Themes

SIDE = 16  # px left and right of what a row shows
LARGE_TITLE = 17  # px
LOOSE = 1.03  # lines break before they are full
PROSE = "Di antara mereka yang bekerja di sana, sebagian kecil masih punya waktu, as others do."
WIDE_SCRIPTS = "\u2e80"  # from here on a letter is as wide as it is high


class RowMeasure:
    """Measures rows in one look; headlines are measured, teasers guessed by their length."""

    def __init__(self, themes: Themes, words: RowWords, view: QObject) -> None:
        self.look, self.pictures = Look.LIST, True
        self._themes, self._words, self._view = themes, words, view
        self._wide: dict[int, tuple[str, int]] = {}  # article id -> its headline, and how wide
        self._rooms: dict[tuple[int, int, bool, bool], int] = {}  # by what words' room depends on

    def show_as(self, look: Look, *, pictures: bool) -> bool:
        """Measure rows in this look from now on; say whether that is another one."""
        before = self.look, self.pictures
        self._wide.clear()
        self._rooms.clear()
        self.look, self.pictures = look, pictures
        return before != (look, pictures)

    def height(self, row: ArticleRow, fold: Fold, width: int) -> int:
        """Return the height of a row of this width, in px, without a heading."""
        shape = shape_of(self.look, fold)
        lines = self.lines(row, self._words_width(row, fold, shape, width), shape)
        return row_height(row, fold, self.look, pictures=self.pictures, lines=lines)

    def lines(self, row: ArticleRow, width: int, shape: Shape) -> Lines:
        """Return how many lines headline and teaser get where words have this width.

        A headline keeps its lines once it is read, though it is narrower then.
        """
        title, sizes = self._words.title(row), self._themes.theme.sizes
        known = self._wide.get(row.id)
        if known is None or known[0] != title:
            size = LARGE_TITLE if shape.serif else sizes.list_title
            wide = lettering(size, bold=True, serif=shape.serif).width(title)
            known = self._wide[row.id] = (title, wide)
        heading = 1 if known[1] < width else shape.title_lines
        most = shape.teaser_lines + shape.title_lines - heading
        if not (most and row.teaser and row.title):
            return Lines(heading, 0)
        guessed = len(row.teaser) * _letter(row.teaser, sizes.ui) * LOOSE
        return Lines(heading, min(most, 1 + int(guessed / max(1, width))))

    def _words_width(self, row: ArticleRow, fold: Fold, shape: Shape, width: int) -> int:
        """Return how much room the words of a row have where the row is so wide."""
        pictured = has_picture(row, shape, pictures=self.pictures)
        bar, inside = scroll_bar(self._view), fold == Fold.INSIDE
        key = (width, bar, inside, pictured)
        known = self._rooms.get(key)
        if known is not None:
            return known
        room = column(QRect(0, 0, width - SIDE - end_margin(SIDE, bar), 0), shape)
        if inside:
            room.adjust(INDENT, 0, 0, 0)
        if pictured:
            room = words_place(room, picture_place(room, shape), shape)
        self._rooms[key] = room.width()
        return room.width()


def _letter(text: str, px: int) -> float:
    """Return how wide the letters of a text are in the mean, in px; measuring all costs more."""
    return px if text[:1] >= WIDE_SCRIPTS else _mean_letter(px)


@lru_cache(maxsize=10)
def _mean_letter(px: int) -> float:
    return lettering(px).width(PROSE) / len(PROSE)
