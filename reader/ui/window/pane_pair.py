"""The list and the article: beside each other, one above the other, or one at a time."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from reader.ui.pages.return_line import ReturnLine
from reader.ui.theme import Themes

LOWEST = 160  # px that the upper one keeps in the wide layout
SHARE = 0.42  # of the height, for the list of a window that has no height for it yet


class Layout(StrEnum):
    """How list and article share their room."""

    THREE = "three"  # sidebar, list and article beside each other
    TWO = "two"  # the article in place of the list, with a way back
    WIDE = "wide"  # the article below the list


class Pair(QWidget):
    """Two panes of which the second takes what the first leaves.

    Where there is no room for both, and in the layout of two panes, only one is shown.

    Signals:
        changed: another one of the two is shown, or both.
    """

    changed = Signal()

    def __init__(
        self, themes: Themes, list_: QWidget, article: QWidget, width: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._list, self._article = list_, article
        self.layout_ = Layout.THREE
        self._room = False, False  # whether it is too narrow, or too low, for both
        self.list_wanted = True
        self._in_front = list_
        self._width, self._height = width, 0  # of the list in px; 0: not chosen yet
        self.back = ReturnLine(themes)
        self.back.clicked.connect(self.show_list)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back)
        column.addWidget(article, 1)
        self._lower = lower
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(list_)
        self._splitter.addWidget(lower)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._on_moved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    @property
    def stacked(self) -> bool:
        """Whether only one of the two is shown at a time."""
        narrow, low = self._room
        if self.layout_ is Layout.WIDE:
            return narrow and low
        return narrow or self.layout_ is Layout.TWO

    @property
    def article_in_front(self) -> bool:
        """Whether the article is shown in place of the list."""
        return self.stacked and self._in_front is self._article

    def name_list(self, title: str) -> None:
        """Say above the article to which list one comes back."""
        self.back.setText(title)
        self.back.setAccessibleName(self.tr("Back to {page}").format(page=title))

    def choose(self, layout: Layout) -> None:
        """Share the room so from now on."""
        self.layout_ = layout
        self.list_wanted = True
        self.apply()

    def show_list(self) -> None:
        """Bring the list to the front, where only one is shown."""
        self._bring(self._list)

    def show_article(self) -> None:
        """Bring the article to the front, where only one is shown."""
        self._bring(self._article)

    def toggle_list(self) -> None:
        """Show the list, or hide it; where only one is shown, the other one."""
        if self.stacked:
            self._bring(self._list if self._in_front is self._article else self._article)
        else:
            self.list_wanted = not self.list_wanted
            self.apply()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: share out what room there is now."""
        super().resizeEvent(event)
        self._share_out()

    def give(self, *, narrow: bool, low: bool) -> None:
        """Take the room that there is: `narrow` for both side by side, `low` for one above."""
        if (narrow, low) != self._room:
            self._room = narrow, low
            self.apply()

    def save(self) -> dict[str, object]:
        """Return all of it as JSON has it."""
        return {
            "layout": self.layout_.value,
            "list_width": self._width,
            "list_height": self._height,
            "list_hidden": not self.list_wanted,
            "front": "article" if self._in_front is self._article else "list",
        }

    def restore(self, saved: Mapping[str, object]) -> None:
        """Take up what `save` returned; nonsense is left out."""
        layout, height, width = (saved.get(f) for f in ("layout", "list_height", "list_width"))
        self.layout_ = next((one for one in Layout if one == layout), Layout.THREE)
        self._height = height if isinstance(height, int) and height >= LOWEST else 0
        self._width = width if isinstance(width, int) and width > 0 else self._width
        self.list_wanted = not saved.get("list_hidden")
        self._in_front = self._article if saved.get("front") == "article" else self._list
        self.apply()

    def apply(self) -> None:
        """Show what is to be shown, with the room it has; the keyboard follows."""
        focused = QApplication.focusWidget()
        front = self._in_front
        shown = (front,) if self.stacked else (self._list, self._article)
        if not self.stacked and not self.list_wanted:
            shown = (self._article,)
        lost = focused is not None and any(
            each not in shown and (each is focused or each.isAncestorOf(focused))
            for each in (self._list, self._article, self.back)
        )
        wide = self.layout_ is Layout.WIDE and not self.stacked
        self._splitter.setOrientation(
            Qt.Orientation.Vertical if wide else Qt.Orientation.Horizontal
        )
        self.back.setVisible(self.article_in_front)
        self._list.setVisible(self._list in shown)
        self._lower.setVisible(self._article in shown)
        self._share_out()
        if lost:
            shown[0].setFocus()
        self.changed.emit()

    def _share_out(self) -> None:
        """Give the list the room that it had."""
        if self._splitter.orientation() == Qt.Orientation.Vertical:
            first = self._height or round(self.height() * SHARE)
            first, whole = max(LOWEST, min(first, self.height() - LOWEST)), self.height()
        else:
            first, whole = self._width, self.width()
        self._splitter.setSizes([first, max(1, whole - first - 1)])

    def _bring(self, one: QWidget) -> None:
        if self._in_front is not one:
            self._in_front = one
            if self.stacked:
                self.apply()

    def _on_moved(self) -> None:
        first = self._splitter.sizes()[0]
        if self._splitter.orientation() == Qt.Orientation.Vertical:
            self._height = first
        else:
            self._width = first
