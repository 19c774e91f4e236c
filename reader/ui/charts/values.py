"""What charts show: points in words and numbers, and how the parts of a column look."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from reader.ui.theme import Theme

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet would carry out


class Look(Enum):
    """How a part is filled: told apart without colours too."""

    SOLID = "solid"
    HATCHED = "hatched"
    PALE = "pale"


@dataclass(frozen=True, slots=True)
class Series:
    """One of the values that each point has."""

    name: str
    look: Look = Look.SOLID


@dataclass(frozen=True, slots=True)
class Point:
    """One column, cell or row of a chart."""

    label: str  # short, for the axis
    name: str  # in full, for whoever points at it
    values: tuple[float, ...]  # one for each series
    told: str  # the values in words
    plain: str = ""  # how a table names it, such as a date in ISO 8601; "": as in `name`
    key: object = None  # what choosing it stands for; None: nothing

    def __str__(self) -> str:
        """Return what is said of it."""
        return f"{self.name}: {self.told}"


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a chart shows."""

    series: tuple[Series, ...] = ()
    points: tuple[Point, ...] = ()
    heading: str = ""  # of the names, in a table

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to see."""
        return not any(value for point in self.points for value in point.values)

    def table(self) -> str:
        """Return the figures as CSV."""
        rows = [[point.plain or point.name, *map(_plain, point.values)] for point in self.points]
        return comma_separated([self.heading, *(series.name for series in self.series)], rows)

    def words(self) -> str:
        """Return the figures in words."""
        return "; ".join(map(str, self.points))


def comma_separated(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as CSV; no cell is a formula to a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heading)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def fill(painter: QPainter, area: QRectF, look: Look, theme: Theme) -> None:
    """Fill an area the way a part looks."""
    if look is Look.SOLID:
        painter.fillRect(area, theme.accent)
        return
    painter.fillRect(area, theme.accent_soft if look is Look.HATCHED else theme.control)
    if look is Look.HATCHED:
        painter.fillRect(area, QBrush(theme.accent, Qt.BrushStyle.BDiagPattern))
    edge = QPen(theme.accent if look is Look.HATCHED else theme.muted, 1)
    painter.setPen(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if area.width() > 3 and area.height() > 2:
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _plain(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else f"{value:.4f}"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
