"""Where the blocks of a page lie: wherever its plan puts them at the width there is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from reader.ui.pages.blocks import NoPlan, Plan
from reader.ui.pages.model import PageModel
from reader.ui.painting.scrolled_view import Hint, Index, ScrolledView

AROUND = 24  # px that stay in sight around what the keyboard reached


class PageGeometry(ScrolledView):
    """Blocks at their places, and how they scroll."""

    def __init__(self, model: PageModel, parent: QWidget | None = None) -> None:
        self.page = model
        self._plan: Plan = NoPlan()
        self._places: Sequence[QRect] = ()
        self._total = 0
        super().__init__(model, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

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

    def updateGeometries(self) -> None:
        """Qt: fit the scroll bar to the page."""
        self.fit_scroll_bar(self._total)
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
