"""Tables of an article: which hold data, and in which size of type they fit a column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

PREVIEW = 4  # columns of a table that fits in no size, before the link to all of it
WIDEST = 100  # columns of a table at most; `content.clean` lets cells span no more
_NUMBER = re.compile(r"[-+−±–]?\s?[$€£¥]?\s?\d[\d.,\s’']*[%‰]?")
_LETTER = 0.58  # mean width of a letter, of the size of a sans
_NUMBERS = 0.8  # of the cells of a column: heads are often cells as others
_MOST_ROWS = 400  # looked at to tell the width of columns


@dataclass(frozen=True, slots=True)
class Size:
    """A size of type for the cells of tables."""

    name: str  # what the classes of its cells end in
    share: float  # of the size of running text
    least: int  # px
    beside: int  # px that a cell has beside its words
    fewest: int  # columns from which it looks better than a larger one

    def pixels(self, running: int) -> int:
        """Return the size in px beside running text of a size."""
        return max(self.least, round(running * self.share))


SIZES = (Size("", 0.82, 11, 16, 0), Size("-dense", 0.68, 10, 8, 6), Size("-tiny", 0.54, 9, 4, 10))


def is_data(table: HtmlElement) -> bool:
    """Whether a table holds data; many feeds only lay out a page with it."""
    if table.find(".//table") is not None or table.find(".//blockquote") is not None:
        return False
    cells = [sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")]
    if len(cells) < 2 or max(cells) < 2:
        return False
    pictures = sum(1 for _ in table.iter("img"))
    return pictures * 3 <= sum(cells)


def columns(table: HtmlElement) -> int:
    """Return how many columns a table has."""
    return max((sum(_span(cell) for cell in row) for row in table.iter("tr")), default=0)


def of_numbers(rows: list[list[HtmlElement]]) -> frozenset[int]:
    """Return which columns hold numbers alone, under their heads; none where cells span others."""
    if any(cell.get("colspan") or cell.get("rowspan") for row in rows for cell in row):
        return frozenset()
    bodies: dict[int, list[str]] = {}
    for row in rows:
        for at, cell in enumerate(row):
            if cell.tag == "td" and (words := cell.text_content().strip()):
                bodies.setdefault(at, []).append(words)
    return frozenset(
        at
        for at, found in bodies.items()
        if len(found) > 1 and sum(map(_is_number, found)) >= _NUMBERS * len(found)
    )


def _is_number(words: str) -> bool:
    return words in ("-", "–", "—") or _NUMBER.fullmatch(words) is not None


def mirrored(rows: list[list[HtmlElement]]) -> list[tuple[int, list[HtmlElement]]]:
    """Return rows as they stand in a text that runs to the left: empty columns first, then cells.

    Qt fills a row from the left, whatever the direction of its words.
    """
    found, below = [], [(0, 0)]  # columns that cells of earlier rows take, and for how many more
    for row in rows:
        below = [(span, left - 1) for span, left in below if left > 0]
        taken = sum(span for span, _ in below)
        found.append((taken + sum(map(_span, row)), row[::-1]))
        below += [(_span(cell), int(cell.get("rowspan", 1)) - 1) for cell in row]
    widest = max((width for width, _ in found), default=0)
    return [(widest - width, row) for width, row in found]


def type_for(table: HtmlElement, width: int, running: int) -> str | None:
    """Return the size of type in which every word is whole in `width` px; None: in none."""
    count, letters = columns(table), sum(_longest_words(table))
    usual = max(number for number, size in enumerate(SIZES) if count >= size.fewest)
    for size in SIZES[usual:]:
        if letters * size.pixels(running) * _LETTER + count * size.beside <= width:
            return size.name
    return None


def _longest_words(table: HtmlElement) -> list[int]:
    """Return the letters of the longest word of each column."""
    longest = [1] * columns(table)
    for number, row in enumerate(table.iter("tr")):
        if number > _MOST_ROWS:
            break
        for at, words, span in _cells(row):
            if span == 1:
                longest[at] = max(longest[at], words)
    return longest


def _cells(row: HtmlElement) -> Iterator[tuple[int, int, int]]:
    """Give of each cell its column, the letters of its longest word, and how many it spans."""
    at = 0
    for cell in row:
        span = _span(cell)
        if span:
            yield at, max(map(len, cell.text_content().split()), default=1), span
        at += span


def _span(cell: HtmlElement) -> int:
    return int(cell.get("colspan", 1)) if cell.tag in ("td", "th") else 0
