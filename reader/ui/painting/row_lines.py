"""Where rows lie that stand several to a line: each line as high as the highest in it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row needs: px below its heading, px of the heading, and whether it stands alone."""

    height: int
    heading: int = 0  # above the whole line, which it begins
    alone: bool = False  # in a line of its own


class RowLines:
    """Answers what `RowHeights` answers; rows of one line have the same top and end."""

    def __init__(self, cells: Iterable[Cell], columns: int) -> None:
        self.columns = columns
        self._cells: list[Cell] = []
        self._firsts: list[int] = []  # of each line, its first row
        self._tops = [0]  # of each line, and the end of the last
        self._lines: list[int] = []  # of each row
        self._add(list(cells))

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._cells)

    @property
    def total(self) -> int:
        """Return the height of all lines."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Return where the line of `row` begins."""
        return self._tops[self._lines[row]]

    def end(self, row: int) -> int:
        """Return where the line of `row` ends."""
        return self._tops[self._lines[row] + 1]

    def at(self, y: int) -> int | None:
        """Return the first row of the line at height `y`; None where there is no line."""
        return self._firsts[bisect_right(self._tops, y) - 1] if 0 <= y < self.total else None

    def between(self, top: int, end: int) -> range:
        """Return the rows of the lines of which some part lies from `top` up to `end`."""
        if not self._firsts or end <= max(0, top):
            return range(0)
        last = min(bisect_right(self._tops, end - 1), len(self._firsts))
        first = bisect_right(self._tops, max(0, top)) - 1
        if first >= last:
            return range(len(self), len(self))
        return range(self._firsts[first], self._end_of(last - 1))

    def line_of(self, row: int) -> range:
        """Return the rows of the line that `row` is in."""
        line = self._lines[row]
        return range(self._firsts[line], self._end_of(line))

    def alone(self, row: int) -> bool:
        """Say whether a row has a line of its own by what it is."""
        return self._cells[row].alone

    def inset(self, row: int) -> int:
        """Return how far below the top of its line a row begins: below another one's heading."""
        first = self.line_of(row).start
        return 0 if row == first else self._cells[first].heading

    def beside(self, row: int, lines: int) -> int:
        """Return the row so many lines below, above where negative, in the same column.

        The last of that line where it is shorter; `row` itself where there is no such line.
        """
        line = self._lines[row] + lines
        if not 0 <= line < len(self._firsts):
            return row
        column = row - self.line_of(row).start
        return min(self._firsts[line] + column, self._end_of(line) - 1)

    def insert(self, row: int, cells: Sequence[Cell]) -> None:
        """Add rows before `row`; what lies before the line of that row is not laid out again."""
        rest = [*cells, *self._cells[row:]]
        if row and self._firsts:
            start = self._firsts[self._lines[row - 1]]
            rest = [*self._cells[start:row], *rest]
            row = start
        line = self._lines[row] if row < len(self._lines) else len(self._firsts)
        del self._cells[row:], self._lines[row:]
        del self._firsts[line:], self._tops[line + 1 :]
        self._add(rest)

    def _end_of(self, line: int) -> int:
        return self._firsts[line + 1] if line + 1 < len(self._firsts) else len(self._cells)

    def _add(self, cells: Sequence[Cell]) -> None:
        """Lay rows out from a new line on."""
        filled, highest, heading = self.columns, 0, 0
        for cell in cells:
            if filled >= self.columns or cell.heading or cell.alone:
                self._firsts.append(len(self._cells))
                self._tops.append(self._tops[-1])
                filled, highest, heading = 0, 0, cell.heading
            highest = max(highest, cell.height)
            self._tops[-1] = self._tops[-2] + heading + highest
            self._lines.append(len(self._firsts) - 1)
            self._cells.append(cell)
            filled = self.columns if cell.alone else filled + 1
