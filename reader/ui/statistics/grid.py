"""A grid that has as many columns as its width has room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

GAP = 16  # px


class Reflow(QWidget):
    """Widgets in rows; `steps` says from which width on there are how many columns, widest first.

    A wide widget has a row of its own.
    """

    def __init__(self, steps: Sequence[tuple[int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._widgets: list[tuple[QWidget, bool]] = []
        self.columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put a widget after the others."""
        self._widgets.append((widget, wide))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as there is room for."""
        super().resizeEvent(event)
        columns = next((count for width, count in self._steps if self.width() >= width), 1)
        if columns != self.columns:
            self.columns = columns
            self._arrange()

    def _arrange(self) -> None:
        row = column = 0
        for widget, wide in self._widgets:
            if wide and column:
                row, column = row + 1, 0
            span = self.columns if wide else 1
            self._grid.addWidget(widget, row, column, 1, span)
            column += span
            if column >= self.columns:
                row, column = row + 1, 0
        most = max(count for _, count in self._steps)
        for n in range(most):
            self._grid.setColumnStretch(n, 1 if n < self.columns else 0)
