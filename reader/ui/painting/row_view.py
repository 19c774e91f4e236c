"""A list of rows that stays quick with a million of them: how it answers keys, mouse and paint."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.painting.row_geometry import RowGeometry
from reader.ui.painting.row_lines import RowLines
from reader.ui.painting.scrolled_view import BY_KEY, Index, Move

GATHERING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowView(RowGeometry):
    """Rows of which one is chosen at a time.

    Signals:
        chosen(index): a row was clicked (once, however often), or Enter was pressed on it. A click
            with Ctrl or Shift held chooses none where several can be selected.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._by_key = False  # the keyboard came here by key: its place is marked
        self._doubled = False  # the press was the second one of a double click
        self._gathering = False  # the click adds to what is selected
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    # ---------------------------------------------------------------- keys and mouse

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
            case Move.MoveUp | Move.MoveDown if isinstance(self.heights, RowLines) and current >= 0:
                there = self.heights.beside(current, -1 if action is Move.MoveUp else 1)
                return self.model().index(there, 0)
            case _:
                step = self._step(action)
                return self._choosable(current + step, step)

    def _step(self, action: Move) -> int:
        """Return how many rows further an arrow leads; left and right as the window reads."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sideways = Move.MoveRight if mirrored else Move.MoveLeft
        return -1 if action in (Move.MoveUp, Move.MovePrevious, sideways) else 1

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
        current, self._by_key = self.currentIndex(), True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.chosen.emit(current)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: having the keyboard takes no row in hand; the first key does."""
        QAbstractScrollArea.focusInEvent(self, event)
        self._by_key = event.reason() in BY_KEY
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: whoever points needs no mark of the keyboard."""
        self._by_key = self._doubled = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click does no more than a click."""
        self._doubled = True
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the second release of a double click is no click of its own."""
        if self._doubled:
            self._doubled = False
            event.accept()
            return
        several = self.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
        self._gathering = several and bool(event.modifiers() & GATHERING)
        super().mouseReleaseEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._gathering:
            self.chosen.emit(index)

    # ---------------------------------------------------------------- selection, painting

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is in hand; both are drawn again."""
        super().currentChanged(current, previous)
        self.update(previous)
        self.update(current)

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
        if self._by_key and self.hasFocus() and not self._in_hand().isValid():
            painter.setPen(self.palette().highlight().color())  # no row to mark: the view itself
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _state(self, index: QModelIndex, pointed: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self._by_key and self.hasFocus() and index == self._in_hand():
            state |= QStyle.StateFlag.State_HasFocus
        if index == pointed:
            state |= QStyle.StateFlag.State_MouseOver
        return state

    def _in_hand(self) -> QModelIndex:
        current = self.currentIndex()
        return current if current.isValid() else self._choosable(0, 1)
