"""Where the blocks of a page lie: wherever its plan puts them at the width there is.

Like `RowGeometry` it is a `QListView` by name only, which is what screen readers know a list
by: whatever touches the layout goes past it to `QAbstractItemView`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from reader.ui.page_blocks import NoPlan, Plan
from reader.ui.page_model import PageModel

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint

STEP = 24  # px for each of the three lines of a wheel notch
AROUND = 24  # px that stay in sight around what the keyboard reached


class PageGeometry(QListView):
    """Blocks at their places, and how they scroll."""

    def __init__(self, model: PageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = model
        self._plan: Plan = NoPlan()
        self._places: Sequence[QRect] = ()
        self._total = 0
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setModel(model)

    def show_plan(self, plan: Plan) -> None:
        """Show the blocks of a plan."""
        self._plan = plan
        self.page.show(plan.blocks)

    def visible(self, area: QRect) -> list[int]:
        """Return the blocks that a part of the viewport shows."""
        seen = area.translated(0, self.verticalOffset())
        return [row for row, place in enumerate(self._places) if place.intersects(seen)]

    # ---------------------------------------------------------------- where blocks are

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a block is, in the viewport."""
        if not 0 <= index.row() < len(self._places):
            return QRect()
        return self._places[index.row()].translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Qt: the block at a point of the viewport."""
        at = point + QPoint(0, self.verticalOffset())
        for row, place in enumerate(self._places):
            if place.contains(at):
                return self.page.index(row, 0)
        return QModelIndex()

    def horizontalOffset(self) -> int:
        """Qt: a page is as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Qt: how far the view is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt: no block is hidden."""
        return False

    # ---------------------------------------------------------------- arranging

    def arrange(self) -> None:
        """Put the blocks where they belong at the width there is."""
        places, self._total = self._plan.arrange(self.viewport().width())
        whole, direction = QRect(0, 0, self.viewport().width(), self._total), self.layoutDirection()
        self._places = [QStyle.visualRect(direction, whole, place) for place in places]
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Qt: the model holds other blocks."""
        QAbstractItemView.reset(self)
        self.arrange()

    def doItemsLayout(self) -> None:
        """Qt: fonts or style changed."""
        QAbstractItemView.doItemsLayout(self)
        self.arrange()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt: a block changed; it is drawn again where it stands."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def updateGeometries(self) -> None:
        """Qt: fit the scroll bar to the page."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._total - page))
        bar.setPageStep(page)
        bar.setSingleStep(STEP)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width has other places; what is at the top stays there."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() == event.oldSize().width():
            self.updateGeometries()
            return
        shown = self.visible(self.viewport().rect())
        before = self.visualRect(self.page.index(shown[0], 0)).top() if shown else 0
        self.arrange()
        if shown and self.verticalOffset():
            moved = self.visualRect(self.page.index(shown[0], 0)).top() - before
            self.verticalScrollBar().setValue(self.verticalOffset() + moved)

    # ---------------------------------------------------------------- scrolling

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: ARG002
        """Qt: bring a block into view with a little around it."""
        if not 0 <= index.row() < len(self._places):
            return
        place, offset = self._places[index.row()], self.verticalOffset()
        top, end = place.top() - AROUND, place.bottom() + 1 + AROUND
        least = min(top, end - self.viewport().height())
        self.verticalScrollBar().setValue(min(top, max(offset, least)))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: move what is drawn already; only the uncovered strip is painted."""
        self.viewport().scroll(dx, dy)
