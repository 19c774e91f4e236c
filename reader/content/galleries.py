"""Pictures that follow one another without a word between them, as a grid of tiles."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.content.figures import Picture

FEWEST = 3  # pictures in a row that make a gallery
NARROWEST = 120  # px of a tile
_FIGURE = re.compile(r'<p class="figure"[^>]*>(<a href="[^"]*"><img src="picture:(\d+)").*</p>\n\Z')


def lay_out(out: list[str], pictures: list[Picture], column: int, *, rtl: bool = False) -> None:
    """Turn runs of figures in `out`, the blocks of a text, into tables of tiles."""
    for begin, end in reversed(list(_runs(out))):
        out[begin:end] = [_grid(out[begin:end], pictures, column, rtl)]


def _runs(out: list[str]) -> Iterator[tuple[int, int]]:
    begin = 0
    for at in range(len(out) + 1):
        if at < len(out) and _FIGURE.match(out[at]):
            continue
        if at - begin >= FEWEST:
            yield begin, at
        begin = at + 1


def _grid(figures: list[str], pictures: list[Picture], column: int, rtl: bool) -> str:
    count = 2 if len(figures) in (2, 4) or column < 3 * NARROWEST else 3
    edge = 0 if rtl else count - 1  # which of a row has nothing at its right
    cells = [
        _tile(figure, pictures, count, column, "edge" if at % count == edge else "tile")
        for at, figure in enumerate(figures)
    ]
    rows = ["".join(_row(cells[at : at + count], count, rtl)) for at in range(0, len(cells), count)]
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table class="grid" cellspacing="0">{body}</table>\n'


def _row(cells: list[str], count: int, rtl: bool) -> list[str]:
    """Return the cells of a row from left to right, as Qt fills it."""
    return ["<td></td>"] * (count - len(cells)) + cells[::-1] if rtl else cells


def _tile(figure: str, pictures: list[Picture], count: int, column: int, role: str) -> str:
    found = _FIGURE.match(figure)
    if found is None:
        raise ValueError(figure)
    number = int(found[2])
    pictures[number] = replace(pictures[number], tiles=count)
    width, height = pictures[number].fitted(column)
    return f'<td class="{role}">{found[1]} width="{width}" height="{height}"></a></td>'
