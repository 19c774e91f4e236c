"""What lists and pages have in common: they scroll by pixel, and hold all that they show.

It is a `QListView` by name only, which is what screen readers know a list by: whatever touches
the layout goes past it to `QAbstractItemView`.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction

STEP = 24  # px for each of the three lines of a wheel notch
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ScrolledView(QListView):
    """A view whose heirs say where things are, and draw them."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setModel(model)

    def horizontalOffset(self) -> int:
        """Qt: what is shown is as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Qt: how far the view is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt: nothing is hidden."""
        return False

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt: something changed; it is drawn again where it stands."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: move what is drawn already; only the uncovered strip is painted."""
        self.viewport().scroll(dx, dy)

    def fit_scroll_bar(self, total: int) -> None:
        """Fit the scroll bar to so many px."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, total - page))
        bar.setPageStep(page)
        bar.setSingleStep(STEP)

    # ---------------------------------------------------------------- selection

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: something else is in hand; screen readers are told."""
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(current.row())
            QAccessible.updateAccessibility(told)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """Qt: draw what was and what is selected."""
        QAbstractItemView.selectionChanged(self, chosen, left)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: choose what is under the rectangle."""
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)
