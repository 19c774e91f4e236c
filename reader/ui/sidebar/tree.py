"""The tree of the sidebar: one click chooses, the arrow (or the arrow keys) opens and closes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QTreeView, QWidget

from reader.model import Counts
from reader.ui.places import Place
from reader.ui.sidebar.drag import MIME, can_drag, step
from reader.ui.sidebar.dragging import Dragging
from reader.ui.sidebar.model import Index, Kind, Node, Role, SidebarModel
from reader.ui.sidebar.rows import ARROW, DEEPER, ICON_LEFT, SidebarDelegate
from reader.ui.theme import Themes


class SidebarTree(QTreeView):
    """Shows a `SidebarModel`.

    Signals:
        chosen(place): the user went to a place.
        dropped(drop): a feed or a category is to be put elsewhere.
        move_wanted(node): the user wants to say where to.
    """

    chosen = Signal(object)
    dropped = Signal(object)
    move_wanted = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = SidebarModel(self)
        self.setModel(self.places)
        self.setItemDelegate(SidebarDelegate(themes, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Places, categories and feeds"))
        self._dragging = Dragging(self, themes)
        self._dragging.dropped.connect(self.dropped)
        themes.changed.connect(self.viewport().update)

    def show_tree(self, root: Node) -> None:
        """Show these rows; what is open, selected and in view stays so."""
        if self.places.has_rows_of(root):
            self.places.show(root)
            return
        opened, key = self.opened(), self.current_key()
        top = self.verticalScrollBar().value()
        self.places.show(root)
        self.open(opened)
        self.mark(key)
        self.verticalScrollBar().setValue(top)

    def show_counts(self, counts: Counts) -> None:
        """Put the numbers in place."""
        self.places.show_counts(counts)

    def current_key(self) -> str:
        """Return the key of the selected place; "" where there is none."""
        node = self.currentIndex().data(Role.NODE) if self.currentIndex().isValid() else None
        return node.place.key if node is not None else ""

    def mark(self, key: str) -> None:
        """Select a place without going there; select none where it is not in the tree."""
        index = self.places.find(key)
        if not index.isValid():
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        above = index.parent()
        if above.isValid():
            self.expand(above)
        self.setCurrentIndex(index)

    def next_unread(self) -> Place | None:
        """Return the next category or feed below the selected one that has something unread."""
        nodes = [node for node in self.places.nodes() if node.kind is not Kind.HEADING]
        keys = [node.place.key for node in nodes]
        key = self.current_key()
        after = keys.index(key) + 1 if key in keys else 0
        while after < len(nodes) and after > 0 and nodes[after].depth > nodes[after - 1].depth:
            after += 1  # what is inside the selected one was seen with it
        for node in [*nodes[after:], *nodes[:after]]:
            if node.count and node.kind not in (Kind.SMART, Kind.TAG):
                return node.place
        return None

    def opened(self) -> list[str]:
        """Return the keys of the categories that are open."""
        keys = []
        waiting = [self.places.index(row, 0) for row in range(self.places.rowCount())]
        while waiting:
            index = waiting.pop()
            waiting += [self.places.index(r, 0, index) for r in range(self.places.rowCount(index))]
            if self.isExpanded(index):
                keys.append(index.data(Role.NODE).place.key)
        return sorted(keys)

    def open(self, keys: Iterable[str]) -> None:
        """Open the categories with these keys."""
        for key in keys:
            index = self.places.find(key)
            if index.isValid():
                self.expand(index)

    # ---------------------------------------------------------------- Qt

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt: a row that changes keeps its height, so nothing is laid out, only drawn again.

        Qt would ask for the heights of all that changed, at each of a hundred numbers of a sync.
        """
        if QAccessible.isActive():
            super().dataChanged(first, last, roles)
        else:
            self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Qt: the rows draw their own arrows."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the arrow opens and closes; elsewhere a press chooses."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            if event.button() != Qt.MouseButton.RightButton:
                super().mousePressEvent(event)
            return
        if self._on_arrow(index, event.position().toPoint().x()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._dragging.press(index, event.position().toPoint())
        self.setCurrentIndex(index)
        self._choose(index)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: feeds and categories may be put elsewhere."""
        if event.mimeData().hasFormat(MIME):
            self._dragging.enter(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: show where it would go."""
        if event.mimeData().hasFormat(MIME):
            self._dragging.enter(event)
        else:
            event.ignore()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Qt: nowhere here."""
        self._dragging.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: put it there."""
        self._dragging.let_go(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the rows, and where a drop would go."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._dragging.paint(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: moving with a pressed button selects nothing; it may take a row along."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)
            return
        self._dragging.move(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: moving the selection goes there; Enter opens and closes a category."""
        before = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and before.isValid():
            self.setExpanded(before, not self.isExpanded(before))
            self._choose(before)
            return
        if before.isValid() and self._moves(before.data(Role.NODE), event):
            return
        if event.text().isprintable() and event.text():
            event.ignore()
            return
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def _moves(self, node: Node, event: QKeyEvent) -> bool:
        """Move a row by the keyboard: Alt with an arrow among its neighbours, Ctrl+M anywhere."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in ways:
            moved = step(node, ways[Qt.Key(event.key())])
            if moved is not None:
                self.dropped.emit(moved)
            return True
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_M:
            if can_drag(node):
                self.move_wanted.emit(node)
            return True
        return False

    def _choose(self, index: QModelIndex) -> None:
        node: Node = index.data(Role.NODE)
        if node.kind is not Kind.HEADING:
            place: Place = node.place
            self.chosen.emit(place)

    def _on_arrow(self, index: QModelIndex, x: int) -> bool:
        node: Node = index.data(Role.NODE)
        if node.kind is not Kind.CATEGORY or not node.children:
            return False
        at = x if self.isLeftToRight() else self.viewport().width() - x
        left = ICON_LEFT + node.depth * DEEPER
        return left - 8 <= at <= left + ARROW + 8
