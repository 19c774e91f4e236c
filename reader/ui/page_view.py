"""A page on the screen: how it answers keys, mouse and paint."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QStyleOptionViewItem, QWidget

from reader.ui.canvas import Canvas
from reader.ui.page_blocks import Block, Look
from reader.ui.page_geometry import Index, PageGeometry
from reader.ui.page_model import PageModel, PageRole
from reader.ui.row_view import BY_KEY
from reader.ui.theme import Themes

Move = QAbstractItemView.CursorAction
RING, RING_ROUND = 6, 9  # px between a block and the mark of the keyboard; its corners
NOWHERE = QPoint(-1, -1)


class PageView(PageGeometry):
    """Blocks of which one is in hand.

    Signals:
        chosen(index, on_details): a block was clicked, or Enter was pressed on it; whether that
            was where it leads to the whole story.
    """

    chosen = Signal(QModelIndex, bool)

    def __init__(self, model: PageModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._themes = themes
        self._by_key = False
        self._pointer = NOWHERE
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        themes.changed.connect(self.viewport().update)

    def step(self, by: int, *, unread: bool = False) -> bool:
        """Take the next block in hand, or the one before; False where there is none."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.page.rowCount():
            block = self.page.blocks[row]
            fits = not unread or (block.row is not None and not block.row.read)
            if block.choosable and fits:
                self.take(row)
                return True
            row += by
        return False

    def take(self, row: int) -> None:
        """Take a block in hand and bring it into view."""
        self._by_key = True
        self.selectionModel().setCurrentIndex(
            self.page.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def block_in_hand(self) -> Block | None:
        """Return the block that is in hand."""
        block = self.currentIndex().data(PageRole.BLOCK)
        return block if isinstance(block, Block) else None

    def show_picture(self, url: str) -> None:
        """Draw again what shows a picture that came."""
        for row in self.visible(self.viewport().rect()):
            if self.page.blocks[row].picture == url:
                self.update(self.page.index(row, 0))

    # ---------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows go through the blocks, Space scrolls, letters belong to the window."""
        self._by_key = True
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.chosen.emit(self.currentIndex(), shift)
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.scroll_page(back)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def scroll_page(self, back: bool = False) -> None:
        """Scroll by nearly a screen."""
        bar = self.verticalScrollBar()
        step = round(self.viewport().height() * 0.9)
        bar.setValue(bar.value() + (-step if back else step))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Qt: where a key leads: through the blocks as one reads them."""
        last, current = self.page.rowCount() - 1, self.currentIndex().row()
        match action:
            case Move.MoveHome:
                return self._choosable(0, 1)
            case Move.MoveEnd:
                return self._choosable(last, -1)
            case Move.MovePageUp | Move.MovePageDown:
                return self._a_page_on(-1 if action == Move.MovePageUp else 1)
            case Move.MoveUp | Move.MovePrevious | Move.MoveLeft:
                return self._choosable(current - 1, -1)
            case _:
                return self._choosable(current + 1, 1)

    def _a_page_on(self, direction: int) -> QModelIndex:
        """Scroll by a screen and return the first block that then begins in sight."""
        self.scroll_page(direction < 0)
        seen = [row for row in self.visible(self.viewport().rect()) if self._begins(row)]
        fits = [row for row in seen if self.page.blocks[row].choosable]
        return self.page.index(fits[0], 0) if fits else self.currentIndex()

    def _begins(self, row: int) -> bool:
        """Whether a block begins in the view, with room for the mark of the keyboard."""
        return self.visualRect(self.page.index(row, 0)).top() >= RING

    def _choosable(self, row: int, step: int) -> QModelIndex:
        while 0 <= row < self.page.rowCount():
            if self.page.blocks[row].choosable:
                return self.page.index(row, 0)
            row += step
        return self.currentIndex()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab goes through the blocks too; at the end it leaves the page."""
        if self.hasFocus() and self.step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: having the keyboard takes no block in hand; coming by key does."""
        self._by_key = event.reason() in BY_KEY
        QAbstractScrollArea.focusInEvent(self, event)
        if self._by_key and not self.currentIndex().isValid():
            self.step(1)
        self.viewport().update()

    # ---------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: whoever points needs no mark of the keyboard."""
        self._by_key = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a block chooses it; with Ctrl it is only taken in hand."""
        at = event.position().toPoint()
        index, pressed = self.indexAt(at), self.currentIndex()
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        if plain and left and index.isValid() and index == pressed:
            self.chosen.emit(index, self._on_details(index, at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click does no more than a click."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: what is pointed at is drawn so; what leads on has the hand."""
        self._point(event.position().toPoint())
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: the pointer left, or what is under it scrolled away."""
        if event.type() == QEvent.Type.Leave:
            self._point(NOWHERE)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: what is under the pointer is another block now."""
        super().scrollContentsBy(dx, dy)
        if self._pointer != NOWHERE:
            self._point(self._pointer)

    def _point(self, at: QPoint) -> None:
        before, now = self.indexAt(self._pointer), self.indexAt(at)
        detailed = self._on_details(before, self._pointer) != self._on_details(now, at)
        self._pointer = at
        if before != now or detailed:
            self.update(before)
            self.update(now)
        choosable = bool(now.flags() & Qt.ItemFlag.ItemIsEnabled)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if choosable else arrow)

    def _on_details(self, index: QModelIndex, at: QPoint) -> bool:
        block = index.data(PageRole.BLOCK)
        if not isinstance(block, Block):
            return False
        area = self.visualRect(index)
        place = block.details_place(area)
        return self._turned(place, area).contains(at)

    def _turned(self, place: QRect, area: QRect) -> QRect:
        if self.isRightToLeft():
            place = place.translated(area.left() + area.right() - place.left() - place.right(), 0)
        return place

    # ---------------------------------------------------------------- selection, painting

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another block is in hand; both are drawn again, and screen readers are told."""
        QAbstractItemView.currentChanged(self, current, previous)
        self.viewport().update()
        if current.isValid() and self._by_key:
            self.scrollTo(current)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(current.row())
            QAccessible.updateAccessibility(told)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """Qt: draw what was and what is selected."""
        QAbstractItemView.selectionChanged(self, chosen, left)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: choose the block under the rectangle."""
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what to repaint when the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index).adjusted(-RING, -RING, RING, RING))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the blocks that the event uncovers."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        pointed = self.indexAt(self._pointer)
        for row in self.visible(event.rect().adjusted(-RING, -RING, RING, RING)):
            index, block = self.page.index(row, 0), self.page.blocks[row]
            option.rect = self.visualRect(index)
            look = Look(
                pointed=index == pointed and block.choosable,
                on_details=index == pointed and self._on_details(index, self._pointer),
                selected=self.selectionModel().isSelected(index),
            )
            block.draw(Canvas(painter, option, self._themes.theme), look)
        self._draw_ring(painter)
        painter.end()

    def _draw_ring(self, painter: QPainter) -> None:
        """Mark where the keyboard is."""
        if not (self._by_key and self.hasFocus() and self.currentIndex().isValid()):
            return
        area = self.visualRect(self.currentIndex()).toRectF()
        painter.setPen(self._themes.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area.adjust(-RING + 0.5, -RING + 0.5, RING - 0.5, RING - 0.5)
        painter.drawRoundedRect(area, RING_ROUND, RING_ROUND)
