"""The panes side by side: which are there, how wide, and what happens where room is short.

A pane that has no room is folded away; its action then lays it over the others, and a press
elsewhere or Escape takes it away again. List and article share the middle (`pane_pair`). A page
takes the room of all panes but the sidebar, and leaves them as wide as they were.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.theme import Themes
from reader.ui.window.pane_pair import Layout, Pair

PAGE, PAIR, SIDEBAR = "page", "pair", "sidebar"
# Below this size of the window, in px, list and article have no room beside each other, and
# below this height none one above the other.
NARROW, LOW = 1000, 700
EDGE = 1  # px of the line beside a pane that lies over others


@dataclass(slots=True)
class _Pane:
    widget: QWidget
    width: int
    narrowest: int  # of the window, in px, where the pane still stands beside the others
    wanted: bool = True
    beside_page: bool = True  # whether it has room while a page is shown


class Panes(QWidget):
    """A row of named panes; one of them takes what room is left.

    Signals:
        sidebar_folded(folded): the sidebar has no room beside the others, or has it again.
        layout_chosen(layout): list and article share their room so from now on.
    """

    sidebar_folded = Signal(bool)
    layout_chosen = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: dict[str, _Pane] = {}
        self._over = ""  # the pane that lies over the others
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._on_moved)
        self._cover = _Cover(themes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def add(self, name: str, widget: QWidget, width: int, narrowest: int = 0) -> None:
        """Put a pane at the end; one of `width` 0 takes what room is left."""
        self._panes[name] = _Pane(widget, width, narrowest)
        self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(len(self._panes) - 1, 0 if width else 1)

    def add_pair(self, themes: Themes, list_: QWidget, article: QWidget, width: int) -> None:
        """Put list and article in, of which the list is so wide where both stand side by side."""
        self.pair = Pair(themes, list_, article, width, self)
        self.add(PAIR, self.pair, 0)

    def add_page(self, page: QWidget, beside: str) -> None:
        """Put a page in that can take the room of all panes but the one called `beside`."""
        for name, pane in self._panes.items():
            pane.beside_page = name == beside
        self._panes[PAGE] = _Pane(page, 0, 0, wanted=False)
        self._splitter.addWidget(page)
        self._splitter.setStretchFactor(len(self._panes) - 1, 1)
        page.hide()

    @property
    def page_shown(self) -> bool:
        """Whether the page has the room."""
        return PAGE in self._panes and self._panes[PAGE].wanted

    def show_page(self, shown: bool) -> None:
        """Let the page take the room, or give it back to the panes."""
        if shown != self.page_shown:
            self._panes[PAGE].wanted = shown
            self._over = ""
            self._apply()

    def choose_layout(self, layout: Layout) -> None:
        """Let list and article share their room so."""
        self.pair.choose(layout)
        self._apply()
        self.layout_chosen.emit(layout)

    def toggle(self, name: str) -> None:
        """Show a pane, or hide it."""
        if name == "list":
            self.pair.toggle_list()
            return
        pane = self._panes[name]
        if not self._has_room(pane):
            self._over = "" if self._over == name else name
        else:
            pane.wanted = not pane.wanted
        self._apply()

    def fold(self) -> bool:
        """Take away the pane that lies over the others; say whether there was one."""
        there, self._over = bool(self._over), ""
        if there:
            self._apply()
        return there

    def save(self) -> dict[str, object]:
        """Return widths and which panes are hidden, as JSON has it."""
        hidden = [name for name, pane in self._panes.items() if not pane.wanted and name != PAGE]
        return {
            "widths": {name: pane.width for name, pane in self._panes.items()},
            "hidden": hidden,
            **self.pair.save(),
        }

    def restore(self, saved: Mapping[str, object]) -> None:
        """Take up what `save` returned; nonsense is left out."""
        widths, hidden = saved.get("widths"), saved.get("hidden")
        for name, pane in self._panes.items():
            width = widths.get(name) if isinstance(widths, dict) else None
            if pane.width and isinstance(width, int) and width > 0:
                pane.width = width
            if name != PAGE:
                pane.wanted = not (isinstance(hidden, list) and name in hidden)
        self.pair.restore(saved)
        self._apply()
        self.layout_chosen.emit(self.pair.layout_)

    # ---------------------------------------------------------------- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold what has no room, unfold what has."""
        super().resizeEvent(event)
        if self._over and self._has_room(self._panes[self._over]):
            self._over = ""
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a press on what lies below takes the pane above away."""
        if event.type() == QEvent.Type.MouseButtonPress and self._over:
            self.fold()
        return super().eventFilter(watched, event)

    def _fits(self, name: str) -> bool:
        pane = self._panes[name]
        return pane.wanted and self._has_room(pane)

    def _has_room(self, pane: _Pane) -> bool:
        return self.width() >= pane.narrowest and (pane.beside_page or not self.page_shown)

    def _apply(self) -> None:
        self.pair.give(narrow=self.width() < NARROW, low=self.height() < LOW)
        for place, (name, pane) in enumerate(self._panes.items()):
            if name == self._over:
                continue
            if self._splitter.indexOf(pane.widget) < 0:
                self._splitter.insertWidget(place, pane.widget)
            pane.widget.setVisible(self._fits(name))
        self._share_out()
        self._cover_with(self._over)
        sidebar = self._panes[SIDEBAR]
        self.sidebar_folded.emit(sidebar.wanted and not self._has_room(sidebar))

    def _share_out(self) -> None:
        names = [name for name in self._panes if name != self._over]
        shown = [name for name in names if self._fits(name)]
        fixed = sum(self._panes[name].width for name in shown)
        rest = max(1, self.width() - fixed - len(shown) + 1)
        self._splitter.setSizes([self._panes[name].width or rest for name in names])

    def _cover_with(self, name: str) -> None:
        if not name:
            self._cover.hide()
            return
        pane = self._panes[name]
        first = (next(iter(self._panes)) == name) != self.isRightToLeft()
        self._cover.hold(pane.widget, at_start=first)
        width = min(pane.width + EDGE, self.width() - 40)
        self._cover.setGeometry(0 if first else self.width() - width, 0, width, self.height())
        self._cover.show()
        self._cover.raise_()
        pane.widget.setFocus()
        for other in self._panes.values():
            other.widget.removeEventFilter(self)
            if other is not pane:
                other.widget.installEventFilter(self)

    def _on_moved(self) -> None:
        names = [name for name in self._panes if name != self._over]
        for name, width in zip(names, self._splitter.sizes(), strict=True):
            if self._panes[name].width and width:
                self._panes[name].width = width


class _Cover(QWidget):
    """Holds the pane that lies over the others, with a line at its edge."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._inside = QVBoxLayout(self)
        self.setAutoFillBackground(True)
        self.hide()

    def hold(self, widget: QWidget, *, at_start: bool) -> None:
        """Show `widget` inside."""
        self._inside.setContentsMargins(0 if at_start else EDGE, 0, EDGE if at_start else 0, 0)
        self._inside.addWidget(widget)
        widget.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.hairline)
        painter.end()
