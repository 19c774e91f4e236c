"""A page on the screen: how it answers mouse and paint."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.ui.pages.blocks import Block, Look
from reader.ui.pages.hand import RING, PageHand
from reader.ui.pages.model import PageModel, PageRole
from reader.ui.painting.canvas import Canvas
from reader.ui.theme import Themes

RING_ROUND = 9  # px, the corners of the mark of the keyboard
NOWHERE = QPoint(-1, -1)


class PageView(PageHand):
    """Blocks that are drawn, and answer the mouse."""

    def __init__(self, model: PageModel, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._themes = themes
        self._pointer = NOWHERE
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        themes.changed.connect(self.viewport().update)

    def show_picture(self, url: str) -> None:
        """Draw again what shows a picture that came."""
        for row in self.visible(self.viewport().rect()):
            if self.page.blocks[row].picture == url:
                self.update(self.page.index(row, 0))

    # ---------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: whoever points needs no mark of the keyboard."""
        self.by_key = False
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

    # ---------------------------------------------------------------- painting

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
        if not (self.by_key and self.hasFocus() and self.currentIndex().isValid()):
            return
        row = self.currentIndex().row()
        area, air = self.visualRect(self.currentIndex()).toRectF(), self.page.blocks[row].air - 0.5
        painter.setPen(self._themes.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area.adjust(-RING + 0.5, -air, RING - 0.5, air)
        painter.drawRoundedRect(area, RING_ROUND, RING_ROUND)
