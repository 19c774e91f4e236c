"""Which block of a page is in hand, and how keys lead from one to the next."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.ui.pages.blocks import Block
from reader.ui.pages.geometry import PageGeometry
from reader.ui.pages.model import PageModel, PageRole
from reader.ui.painting.scrolled_view import BY_KEY, Index, Move

RING = 6  # px between a block and the mark of the keyboard


class PageHand(PageGeometry):
    """Blocks of which one is in hand.

    Signals:
        chosen(index, on_details): a block was clicked, or Enter was pressed on it; whether that
            was where it leads to the whole story.
    """

    chosen = Signal(QModelIndex, bool)

    def __init__(self, model: PageModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.by_key = False  # the keyboard leads: its place is marked

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
        self.by_key = True
        self.selectionModel().setCurrentIndex(
            self.page.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def near(self, row: int) -> QModelIndex:
        """Return the article there, below a heading too, or the last block before to be chosen."""
        below = self._choosable(row, 1)
        if below.isValid() and self.page.blocks[below.row()].row is not None:
            return below
        return self._choosable(min(row, self.page.rowCount() - 1), -1)

    def block_in_hand(self) -> Block | None:
        """Return the block that is in hand."""
        block = self.currentIndex().data(PageRole.BLOCK)
        return block if isinstance(block, Block) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows go through the blocks, Space scrolls, letters belong to the window."""
        self.by_key = True
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
        self.by_key = event.reason() in BY_KEY
        QAbstractScrollArea.focusInEvent(self, event)
        if self.by_key and not self.currentIndex().isValid():
            self.step(1)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another block is in hand, and comes into view where the keyboard leads."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and self.by_key:
            self.scrollTo(current)
