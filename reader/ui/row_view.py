"""A list of rows of different heights that stays quick with a million of them.

`QListView` lays all its rows out again whenever one is added or changed; this view keeps
running sums, so adding a page costs that page and a change costs a repaint of its row.
A row keeps the height it came with: what changes in it later never moves its neighbours.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from reader.ui.row_heights import RowHeights

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint

STEP = 24  # px for each of the three lines of a wheel notch
NEAR_END = 3  # so many views before the end the next page is fetched


class RowView(QAbstractItemView):
    """Rows below one another, each as high as the delegate's hint says when it arrives.

    Signals:
        chosen(index): a row was clicked (once, however often), or Enter was pressed on it.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heights = RowHeights()
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._doubled = False  # the press was the second one of a double click
        self.clicked.connect(self.chosen)
        self.verticalScrollBar().valueChanged.connect(self._fetch_near_end)

    def visible_rows(self) -> range:
        """Return the rows that are at least partly on screen."""
        top = self.verticalOffset()
        return self.heights.between(top, top + self.viewport().height())

    # ---------------------------------------------------------------- where rows are

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a row is, in the viewport."""
        row = index.row()
        if not 0 <= row < len(self.heights):
            return QRect()
        top, end = self.heights.top(row), self.heights.end(row)
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), end - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Qt: the row at a point of the viewport."""
        row = self.heights.at(point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self.model().index(row, 0)

    def horizontalOffset(self) -> int:
        """Qt: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Qt: how far the view is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt: no row is hidden."""
        return False

    # ---------------------------------------------------------------- measuring

    def reset(self) -> None:
        """Qt: the model holds other rows; measure them."""
        super().reset()
        self._measure()

    def doItemsLayout(self) -> None:
        """Qt: fonts or style changed; measure again."""
        super().doItemsLayout()
        self._measure()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Qt: show `model` from now on."""
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._measure)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Qt: rows arrived; only they are measured."""
        super().rowsInserted(parent, start, end)
        self.heights.insert(start, [self._height(row) for row in range(start, end + 1)])
        self.updateGeometries()
        self.viewport().update()

    def _measure(self) -> None:
        count = self.model().rowCount() if self.model() is not None else 0
        self.heights = RowHeights(self._height(row) for row in range(count))
        self.updateGeometries()
        self.viewport().update()

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        option.rect = self.viewport().rect()
        return self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()

    def updateGeometries(self) -> None:
        """Qt: fit the scroll bar to the rows."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.heights.total - page))
        bar.setPageStep(page)
        bar.setSingleStep(STEP)
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a higher view may need more rows."""
        super().resizeEvent(event)
        self.updateGeometries()
        self._fetch_near_end()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: likewise."""
        super().showEvent(event)
        self._fetch_near_end()

    def _fetch_near_end(self) -> None:
        model, page = self.model(), self.viewport().height()
        ahead = self.heights.total - self.verticalOffset() - page
        if model is not None and ahead < NEAR_END * page and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    # ---------------------------------------------------------------- scrolling and keys

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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: move what is drawn already; only the uncovered strip is painted."""
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Qt: where a key leads."""
        last, current = self.model().rowCount() - 1, self.currentIndex().row()
        match action:
            case Move.MoveHome:
                return self._choosable(0, 1)
            case Move.MoveEnd:
                return self._choosable(last, -1)
            case Move.MovePageUp:
                return self._choosable(self._a_page_from(current, -1), -1)
            case Move.MovePageDown:
                return self._choosable(self._a_page_from(current, 1), 1)
            case Move.MoveUp | Move.MovePrevious | Move.MoveLeft:
                return self._choosable(current - 1, -1)
            case _:
                return self._choosable(current + 1, 1)

    def _a_page_from(self, row: int, direction: int) -> int:
        """Return the row a view's height away, at least one further."""
        if row < 0:
            return 0
        there = self.heights.top(row) + direction * self.viewport().height()
        found = self.heights.at(max(0, min(there, self.heights.total - 1))) or 0
        return found if found != row else row + direction

    def _choosable(self, row: int, step: int) -> QModelIndex:
        """Return the first row from `row` on that can be chosen; the current one if none."""
        while 0 <= row < self.model().rowCount():
            index = self.model().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
            row += step
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens on every system; letters belong to the window, not to a search."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.chosen.emit(current)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click does no more than a click."""
        self._doubled = True
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the second release of a double click is no click of its own."""
        if self._doubled:
            self._doubled = False
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    # ---------------------------------------------------------------- selection, painting

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: choose the row under the rectangle."""
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what to repaint when the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the rows that the event uncovers."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        pointed = QModelIndex()
        if self.viewport().underMouse():
            pointed = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        top = event.rect().top() + self.verticalOffset()
        for row in self.heights.between(top, top + event.rect().height()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = self._state(index, pointed)
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _state(self, index: QModelIndex, pointed: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if index == pointed:
            state |= QStyle.StateFlag.State_MouseOver
        return state
