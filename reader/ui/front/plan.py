"""Where things stand on the front page: the lead and its neighbours, then sections in columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from reader.ui.front.blocks import LeadBlock
from reader.ui.pages.blocks import Block

WIDEST = 1180  # px of the page's content
MARGIN, NARROW_MARGIN = 32, 22
GUTTER = 30  # between columns
ABOVE, BELOW = 10, 48
THREE, TWO = 960, 640  # px of content from which there are so many columns
AFTER_HEAD = 18
UNEVEN = 120  # px between the ends of columns that are worth filling
BETWEEN, IN_BOX = 26, 12  # below a box, and between blocks of one


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that stand together in one column: a section, or a list."""

    blocks: tuple[Block, ...]
    gap: int = IN_BOX
    head_gap: int = 0  # after the first block, its name

    def height(self, width: int) -> int:
        """Return how high all of them are."""
        return sum(step for _, step in self.steps(width))

    def steps(self, width: int) -> list[tuple[int, int]]:
        """Return the height of each block, and how far below it the next one begins."""
        heights = [block.height(width) for block in self.blocks]
        last = len(heights) - 1
        gaps = [self.head_gap if i == 0 else 0 if i == last else self.gap for i in range(last + 1)]
        return [(h, h + gap) for h, gap in zip(heights, gaps, strict=True)]


def content_of(width: int) -> tuple[int, int]:
    """Return where the content of a page of that width begins, and how wide it is."""
    content = min(WIDEST, width - 2 * (MARGIN if width > THREE else NARROW_MARGIN))
    return (width - content) // 2, content


class FrontPlan:
    """A front page's blocks, arranged in one to three columns.

    The `heads` go over all columns; `beside` stand at the side of the lead where there are
    three columns, else with `below`.
    """

    def __init__(
        self,
        heads: Sequence[Block],
        lead: LeadBlock | None,
        beside: Sequence[Block],
        below: Sequence[Block],
        boxes: Sequence[Box],
    ) -> None:
        self._heads, self._lead = heads, lead
        self._beside, self._below, self._boxes = beside, below, boxes
        self.blocks: Sequence[Block] = [
            *heads,
            *([lead] if lead is not None else []),
            *beside,
            *below,
            *(block for box in boxes for block in box.blocks),
        ]

    def arrange(self, width: int) -> tuple[Sequence[QRect], int]:
        """Return the place of each block, in the order of `blocks`."""
        left, content = content_of(width)
        columns = 3 if content >= THREE else 2 if content >= TWO else 1
        column = (content - (columns - 1) * GUTTER) // columns
        content = columns * column + (columns - 1) * GUTTER
        places: dict[Block, QRect] = {}
        top = ABOVE
        for head in self._heads:
            places[head] = QRect(left, top, content, head.height(content))
            top += places[head].height() + AFTER_HEAD
        lefts = [left + i * (column + GUTTER) for i in range(columns)]
        ends = self._place_lead(places, top, lefts, column)
        grid = _Columns(lefts, column, ends, places)
        for block in self._beside if columns < 3 else ():
            grid.box(Box((block,)))
        self._place_below(grid, columns)
        if not grid.uneven:
            grid.align()
        for box in self._boxes:
            grid.box(box)
        return [places[block] for block in self.blocks], grid.bottom + BELOW

    def _place_lead(
        self, places: dict[Block, QRect], top: int, lefts: Sequence[int], column: int
    ) -> list[int]:
        """Place the lead, with three columns also what stands beside it; return their ends."""
        columns = len(lefts)
        if self._lead is None:
            return [top] * columns
        self._lead.beside = columns == 2
        width = column * min(columns, 2) + GUTTER * (min(columns, 2) - 1)
        height = self._lead.height(width)
        places[self._lead] = QRect(lefts[0], top, width, height)
        ends = [top + height + BETWEEN] * columns
        if columns == 3:
            ends[2] = top
            for block in self._beside:
                places[block] = QRect(lefts[2], ends[2], column, block.height(column))
                ends[2] += places[block].height() + BETWEEN
        return ends

    def _place_below(self, grid: "_Columns", columns: int) -> None:
        """Place what follows the lead: into the hole beside it, else in rows."""
        whole = len(self._below) // columns * columns
        if grid.uneven:
            whole = 0
        for start in range(0, whole, columns):
            grid.row(self._below[start : start + columns])
        if whole:
            grid.align()
        for block in self._below[whole:]:  # a row that they do not fill would leave a hole
            grid.box(Box((block,)))


class _Columns:
    """Columns that are filled from the top."""

    def __init__(
        self, lefts: Sequence[int], width: int, ends: Sequence[int], places: dict[Block, QRect]
    ) -> None:
        self._lefts, self._width, self._places = lefts, width, places
        self._ends = list(ends)

    @property
    def uneven(self) -> bool:
        """Whether there is room worth filling above the end of the longest column."""
        return self.bottom - min(self._ends) > UNEVEN

    @property
    def bottom(self) -> int:
        """Where the longest column ends."""
        return max(self._ends)

    def align(self) -> None:
        """Begin all columns anew below the longest."""
        self._ends = [self.bottom] * len(self._ends)

    def row(self, blocks: Sequence[Block]) -> None:
        """Put blocks side by side."""
        self.align()
        for i, block in enumerate(blocks):
            height = block.height(self._width)
            self._places[block] = QRect(self._lefts[i], self._ends[i], self._width, height)
            self._ends[i] += height + BETWEEN

    def box(self, box: Box) -> None:
        """Put a box where there is most room, the first such column."""
        column = self._ends.index(min(self._ends))
        top = self._ends[column]
        for block, (height, step) in zip(box.blocks, box.steps(self._width), strict=True):
            self._places[block] = QRect(self._lefts[column], top, self._width, height)
            top += step
        self._ends[column] = top + BETWEEN
