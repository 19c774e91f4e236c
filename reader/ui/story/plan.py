"""Where things stand on a story's page: lead and line of time, and a column beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from reader.ui.front.plan import Box
from reader.ui.pages.blocks import Block
from reader.ui.story.blocks import HeadBlock

WIDEST, MARGIN, NARROW_MARGIN = 1120, 36, 22
BESIDE = 780  # px of content from which there is a column at the side
SIDE, GUTTER = 0.3, 44  # of the content; px
ABOVE, BELOW, BETWEEN = 24, 56, 26


class StoryPlan:
    """A story's page.

    The lead and the `line` of time go down the page; the boxes of `aside` stand beside them, or
    where it is narrow the first after the lead and the others below.
    """

    def __init__(self, lead: HeadBlock, line: Box, aside: Sequence[Box]) -> None:
        self._lead, self._line, self._aside = lead, line, aside
        self.blocks: Sequence[Block] = [
            lead,
            *(block for box in aside[:1] for block in box.blocks),
            *line.blocks,
            *(block for box in aside[1:] for block in box.blocks),
        ]

    def arrange(self, width: int) -> tuple[Sequence[QRect], int]:
        """Return the place of each block, in the order of `blocks`."""
        margin = MARGIN if width > BESIDE else NARROW_MARGIN
        content = min(WIDEST, width - 2 * margin)
        left = (width - content) // 2
        places: dict[Block, QRect] = {}
        side = round(content * SIDE) if content >= BESIDE else 0
        main = content - side - GUTTER if side else content
        self._lead.flat = not side
        height = self._lead.height(main)
        places[self._lead] = QRect(left, ABOVE, main, height)
        top = ABOVE + height + BETWEEN
        if side:
            end = _stack(places, [self._line], left, top, main)
            beside = _stack(places, self._aside, left + main + GUTTER, ABOVE, side)
            end = max(end, beside)
        else:
            boxes = [*self._aside[:1], self._line, *self._aside[1:]]
            end = _stack(places, boxes, left, top, main)
        return [places[block] for block in self.blocks], end + BELOW


def _stack(
    places: dict[Block, QRect], boxes: Sequence[Box], left: int, top: int, width: int
) -> int:
    """Put boxes below one another; return where the last one ends."""
    for box in boxes:
        for block, (height, step) in zip(box.blocks, box.steps(width), strict=True):
            places[block] = QRect(left, top, width, height)
            top += step
        top += BETWEEN
    return top - BETWEEN
