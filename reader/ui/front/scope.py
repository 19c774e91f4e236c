"""What the front page is about: all categories, or one, chosen in a row of names above it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model import Category
from reader.ui.library import Library
from reader.ui.theme import Themes
from reader.ui.widgets.tabs import Tabs

KEY = "front page"  # the setting that keeps which category was chosen
ABOVE = 6  # px


class FrontScope(QWidget):
    """The top categories as a row of names, after one for all.

    Signals:
        chosen: the page is about something else now.
    """

    chosen = Signal()

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        kept = library.store.settings.get(KEY, None)
        self._ids: Sequence[int | None] = (None,)
        self._wanted = kept if isinstance(kept, int) else None
        self.tabs = Tabs(themes, [], self)
        self.tabs.setAccessibleName(self.tr("What the page is about"))
        self.tabs.setUsesScrollButtons(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._on_chosen)
        self.offer()

    @property
    def category_id(self) -> int | None:
        """Which category the page is about; None: all of them."""
        at = self.tabs.currentIndex()
        return self._ids[at] if 0 <= at < len(self._ids) else None

    def offer(self) -> None:
        """Offer the categories there are; the chosen one stays where it is still there."""
        tops = self._with_feeds()
        self._ids = (None, *(one.id for one in tops))
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in (self.tr("All"), *(one.name for one in tops)):
            self.tabs.addTab(name)
        at = self._ids.index(self._wanted) if self._wanted in self._ids else 0
        self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(False)
        self.setVisible(len(tops) > 1)  # with one category there is nothing to choose

    def _with_feeds(self) -> list[Category]:
        """Return the top categories that have feeds, in them or further inside."""
        categories = self._library.categories()
        above = {one.id: one.parent_id for one in categories}
        used: set[int | None] = set()
        for feed in self._library.feeds():
            for id_ in feed.category_ids:
                place: int | None = id_
                while place is not None and place not in used:
                    used.add(place)
                    place = above.get(place)
        return [one for one in categories if one.parent_id is None and one.id in used]

    def place(self, left: int, right: int) -> None:
        """Begin and end where the page does, so many px from the edges."""
        self._row.setContentsMargins(left, ABOVE, right, 0)

    def _on_chosen(self) -> None:
        self._wanted = self.category_id
        self._library.run("write", self._library.store.settings.set, KEY, self._wanted)
        self.chosen.emit()
