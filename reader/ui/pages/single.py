"""A page that holds one block, such as a sentence where there is nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from reader.ui.pages.blocks import Block

WIDEST, MARGIN, ABOVE = 560, 32, 80


class SinglePlan:
    """The one block in the middle."""

    def __init__(self, block: Block) -> None:
        self.blocks: Sequence[Block] = (block,)

    def arrange(self, width: int) -> tuple[Sequence[QRect], int]:
        """Return its place, and how high the page is."""
        content = min(WIDEST, width - 2 * MARGIN)
        height = self.blocks[0].height(content)
        return (QRect((width - content) // 2, ABOVE, content, height),), ABOVE + height
