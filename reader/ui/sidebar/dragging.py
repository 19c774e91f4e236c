"""Carries rows of the sidebar from one place to another with the mouse, and shows where to."""

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QTreeView

from reader.ui.sidebar.drag import MIME, Drop, Where, can_drag, drop, part
from reader.ui.sidebar.model import Index, Kind, Node, Role
from reader.ui.theme import Themes

OPENS = 700  # ms over a closed category until it opens
MARGIN, STEP = 24, 12  # px: how near to the edge the tree scrolls, and by how much at a time


class Dragging(QObject):
    """What the tree asks while something is dragged.

    Signals:
        dropped(drop): the user put a feed or a category elsewhere.
    """

    dropped = Signal(object)

    def __init__(self, tree: QTreeView, themes: Themes) -> None:
        super().__init__(tree)
        self._tree, self._themes = tree, themes
        self._pressed: tuple[QPoint, Node] | None = None
        self._dragged: Node | None = None
        self._mark: tuple[QRect, Where] | None = None
        self._over: Index | None = None
        self._open = QTimer(self, interval=OPENS, singleShot=True)
        self._open.timeout.connect(self._open_category)
        tree.setAcceptDrops(True)

    def press(self, index: Index, point: QPoint) -> None:
        """Note where a button went down: from there a row may be taken."""
        node = index.data(Role.NODE)
        self._pressed = (point, node) if can_drag(node) else None

    def move(self, event: QMouseEvent) -> bool:
        """Take the row along once the pointer has gone far enough; say whether it did."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        begin, node = self._pressed
        way = (event.position().toPoint() - begin).manhattanLength()
        if way < QApplication.startDragDistance():
            return False
        self._pressed = None
        self._carry(node)
        return True

    def begin(self, node: Node) -> None:
        """Have a row in hand."""
        self._dragged = node

    def end(self) -> None:
        """Have nothing in hand any more."""
        self._dragged = None
        self._show(None)

    def enter(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """Say whether the row in hand may be put here, and show where."""
        point = event.position().toPoint()
        found, mark = self._at(point, also=_also(event))
        self._scroll(point)
        self._show(mark if found is not None else None)
        self._wait_over(point)
        if found is None:
            event.ignore()
        else:
            event.setDropAction(
                Qt.DropAction.CopyAction if _also(event) else Qt.DropAction.MoveAction
            )
            event.accept()

    def leave(self) -> None:
        """Show no place any more."""
        self._open.stop()
        self._show(None)

    def let_go(self, event: QDropEvent) -> None:
        """Put the row in hand where the pointer is."""
        found, _ = self._at(event.position().toPoint(), also=_also(event))
        self.leave()
        if found is None:
            event.ignore()
            return
        event.accept()
        self.dropped.emit(found)

    def paint(self, painter: QPainter) -> None:
        """Draw where it would go: a frame around a category, or a line between two."""
        if self._mark is None:
            return
        place, where = self._mark
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._themes.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if where is Where.ON:
            frame = place.toRectF().adjusted(8.5, 0.5, -8.5, -0.5)
            painter.drawRoundedRect(frame, 6, 6)
            return
        y = place.top() if where is Where.BEFORE else place.bottom()
        painter.fillRect(place.left() + 10, y - 1, place.width() - 20, 2, self._themes.theme.accent)

    # ---------------------------------------------------------------- parts

    def _carry(self, node: Node) -> None:
        self.begin(node)
        data = QMimeData()
        data.setData(MIME, node.place.key.encode())
        carried = QDrag(self._tree)
        carried.setMimeData(data)
        carried.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.end()

    def _at(self, point: QPoint, *, also: bool) -> tuple[Drop | None, tuple[QRect, Where] | None]:
        if self._dragged is None:
            return None, None
        index = self._tree.indexAt(point)
        if not index.isValid():
            return drop(self._dragged, None, Where.ON, also=also), None
        target: Node = index.data(Role.NODE)
        place = self._tree.visualRect(index)
        beside = target.kind is Kind.CATEGORY and self._dragged.kind is Kind.CATEGORY
        where = part(place.height(), point.y() - place.top()) if beside else Where.ON
        whole = QRect(0, place.top(), self._tree.viewport().width(), place.height())
        return drop(self._dragged, target, where, also=also), (whole, where)

    def _show(self, mark: tuple[QRect, Where] | None) -> None:
        if mark != self._mark:
            self._mark = mark
            self._tree.viewport().update()

    def _wait_over(self, point: QPoint) -> None:
        index = self._tree.indexAt(point)
        if self._over != index:
            self._over = index
            self._open.start()

    def _open_category(self) -> None:
        if self._over is not None and self._over.isValid():
            self._tree.expand(self._over)

    def _scroll(self, point: QPoint) -> None:
        bar, height = self._tree.verticalScrollBar(), self._tree.viewport().height()
        if point.y() < MARGIN:
            bar.setValue(bar.value() - STEP)
        elif point.y() > height - MARGIN:
            bar.setValue(bar.value() + STEP)


def _also(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
