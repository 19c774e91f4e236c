"""Rows of articles that fit the width of their list: what they need of lines, cards in columns."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.lists.row_shape import CARD_LEAST, HEADING, Look
from reader.ui.lists.rows import ArticleDelegate
from reader.ui.lists.rows_model import ArticleListModel, Fold, Role
from reader.ui.painting.row_lines import Cell
from reader.ui.painting.row_view import RowView
from reader.ui.painting.scrolled_view import Hint

QUICK, SOON = 300, 120  # rows that are measured at once; ms until more are


class FittedRows(RowView):
    """Measures its rows anew when it gets another width; what is at the top stays there."""

    def __init__(self, model: ArticleListModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._measured = (0, 1)  # the width and the columns for which rows were measured
        self._fit = QTimer(self, interval=SOON, singleShot=True)
        self._fit.timeout.connect(self.fit)

    def columns(self) -> int:
        """Return how many cards can stand beside one another; other rows never do."""
        delegate = self.itemDelegate()
        cards = isinstance(delegate, ArticleDelegate) and delegate.look is Look.CARDS
        return max(1, self.width() // CARD_LEAST) if cards else 1

    def cell(self, row: int) -> Cell:
        """Return what a card needs; a row of an open fold has a line of its own."""
        index = self.model().index(row, 0)
        heading = HEADING if index.data(Role.HEADING) else 0
        return Cell(self._height(row) - heading, heading, index.data(Role.FOLD) == Fold.INSIDE)

    def fit(self) -> None:
        """Measure rows for the width of the view."""
        first = self.visible_rows().start
        offset = self.offset_into(first)
        self._measure()
        if first < self.model().rowCount():
            self.scroll_to(first, offset)

    def scroll_to(self, row: int, offset: int) -> None:
        """Put a row at the top, `offset` px of it above the edge."""
        self.scrollTo(self.model().index(row, 0), Hint.PositionAtTop)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + offset)

    def offset_into(self, row: int) -> int:
        """Return how much of a row, in px, is scrolled out at the top."""
        top = self.heights.top(row) if row < len(self.heights) else 0
        return max(0, self.verticalOffset() - top)

    def _measure(self) -> None:
        self._measured = self.width(), self.columns()
        super()._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: many rows are measured only once the width stays."""
        super().resizeEvent(event)
        width, columns = self._measured
        if width == self.width():
            return
        if columns != self.columns() or self.model().rowCount() <= QUICK:
            self.fit()
        else:
            self._fit.start()
