"""Where rows of different heights lie, as running sums: found by halving, added to in place."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class RowHeights:
    """The tops of rows that stand below one another, in px from the top of the first."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._tops = list(accumulate(heights, initial=0))  # one more than rows: the end

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._tops) - 1

    @property
    def total(self) -> int:
        """Return the height of all rows."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Return where `row` begins."""
        return self._tops[row]

    def end(self, row: int) -> int:
        """Return where `row` ends and the next begins."""
        return self._tops[row + 1]

    def at(self, y: int) -> int | None:
        """Return the row at height `y`; None above the first and below the last."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self.total else None

    def between(self, top: int, end: int) -> range:
        """Return the rows of which some part lies from `top` up to `end`."""
        first = bisect_right(self._tops, max(0, top)) - 1
        last = bisect_right(self._tops, end - 1)
        return range(min(first, len(self)), max(0, min(last, len(self))))

    def insert(self, row: int, heights: Iterable[int]) -> None:
        """Add rows before `row`; at the end this costs no more than what is added."""
        added = list(accumulate(heights, initial=self._tops[row]))
        grown = added[-1] - added[0]
        self._tops[row:] = [*added[:-1], *(top + grown for top in self._tops[row:])]
