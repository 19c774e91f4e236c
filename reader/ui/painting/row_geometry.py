"""Where the rows of a list lie: measured when they arrive, found by halving, never all again.

`QListView` lays all its rows out again whenever one is added or changed; this keeps running
sums, so a page added costs that page, and a row changed costs the repaint of that row.
"""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from reader.ui.painting.row_heights import RowHeights
from reader.ui.painting.row_lines import Cell, RowLines
from reader.ui.painting.scrolled_view import Hint, Index, ScrolledView

NEAR_END = 3  # so many views before the end the next page is fetched


class RowGeometry(ScrolledView):
    """Rows below one another, each as high as the delegate's hint said when it arrived.

    A row keeps that height: what changes in it later never moves its neighbours. Heirs can have
    several rows beside one another, see `columns`.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        self.heights: RowHeights | RowLines = RowHeights()
        super().__init__(model, parent)
        model.rowsRemoved.connect(self._measure)
        self.verticalScrollBar().valueChanged.connect(self._fetch_near_end)

    def visible_rows(self) -> range:
        """Return the rows that are at least partly on screen."""
        top = self.verticalOffset()
        return self.heights.between(top, top + self.viewport().height())

    def columns(self) -> int:
        """Return how many rows can stand beside one another."""
        return 1

    def cell(self, row: int) -> Cell:
        """Return what a row needs, where several stand beside one another."""
        return Cell(self._height(row))

    # ---------------------------------------------------------------- where rows are

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a row is, in the viewport."""
        row = index.row()
        if not 0 <= row < len(self.heights):
            return QRect()
        top, end = self.heights.top(row), self.heights.end(row)
        whole = QRect(0, top - self.verticalOffset(), self.viewport().width(), end - top)
        return (
            whole if isinstance(self.heights, RowHeights) else self._part(self.heights, row, whole)
        )

    def _part(self, lines: RowLines, row: int, line: QRect) -> QRect:
        """Return where a row is in its line."""
        if lines.alone(row):
            return line
        wide, column = line.width() // lines.columns, row - lines.line_of(row).start
        left, down = column * wide, lines.inset(row)
        part = QRect(left, line.top() + down, wide, line.height() - down)
        return QStyle.visualRect(self.layoutDirection(), line, part)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Qt: the row at a point of the viewport."""
        row = self.heights.at(point.y() + self.verticalOffset())
        if row is None:
            return QModelIndex()
        if isinstance(self.heights, RowHeights):
            return self.model().index(row, 0)
        beside = (self.model().index(one, 0) for one in self.heights.line_of(row))
        return next((one for one in beside if self.visualRect(one).contains(point)), QModelIndex())

    # ---------------------------------------------------------------- measuring

    def reset(self) -> None:
        """Qt: the model holds other rows; measure them."""
        super().reset()
        self._measure()

    def doItemsLayout(self) -> None:
        """Qt: fonts or style changed; measure again."""
        QAbstractItemView.doItemsLayout(self)
        self._measure()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Qt: rows arrived; only they are measured."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        added = range(start, end + 1)
        if isinstance(self.heights, RowHeights):
            self.heights.insert(start, [self._height(row) for row in added])
        else:
            self.heights.insert(start, [self.cell(row) for row in added])
        self.updateGeometries()
        self.viewport().update()

    def _measure(self) -> None:
        rows, columns = range(self.model().rowCount()), self.columns()
        if columns > 1:
            self.heights = RowLines((self.cell(row) for row in rows), columns)
        else:
            self.heights = RowHeights(self._height(row) for row in rows)
        self.updateGeometries()
        self.viewport().update()

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, self.viewport().width() // self.columns(), 0)
        return self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()

    def updateGeometries(self) -> None:
        """Qt: fit the scroll bar to the rows."""
        self.fit_scroll_bar(self.heights.total)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a higher view may need more rows."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self._fetch_near_end()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: likewise."""
        super().showEvent(event)
        self._fetch_near_end()

    def _fetch_near_end(self) -> None:
        page = self.viewport().height()
        if self.heights.total - self.verticalOffset() - page > NEAR_END * page:
            return
        if self.model().canFetchMore(QModelIndex()):
            self.model().fetchMore(QModelIndex())

    # ---------------------------------------------------------------- scrolling

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Qt: bring a row into view, moving as little as the hint allows."""
        row = index.row()
        if not 0 <= row < len(self.heights):
            return
        top, end = self.heights.top(row), self.heights.end(row)
        offset, page = self.verticalOffset(), self.viewport().height()
        match hint:
            case Hint.PositionAtTop:
                offset = top
            case Hint.PositionAtBottom:
                offset = end - page
            case Hint.PositionAtCenter:
                offset = (top + end - page) // 2
            case _:
                offset = min(top, max(offset, end - page))
        self.verticalScrollBar().setValue(offset)
