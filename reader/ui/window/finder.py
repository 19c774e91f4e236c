"""What the palette offers: places, feeds, actions, and articles that are searched for."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model import ArticleRow, Order, Query, Sentence
from reader.ui.actions.palette import Entry, Palette
from reader.ui.actions.table import ACTIONS
from reader.ui.places import (
    Place,
    category_place,
    feed_place,
    folder_place,
    smart_places,
    tag_place,
)
from reader.ui.texts import say, when
from reader.ui.window.parts import Parts

FOUND = 8  # articles
SHORTEST = 2  # letters that are worth a search


class Finder(QObject):
    """Fills the palette and does what is chosen there.

    `go` shows a place, `open_` an article, `show` the list of a query under a title.
    """

    def __init__(
        self,
        parts: Parts,
        go: Callable[[Place], None],
        open_: Callable[[int], None],
        show: Callable[[Query, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parts, self._go, self._open, self._show = parts, go, open_, show
        self.palette = Palette(parts.themes, self._find, parent)
        parts.actions.on("palette", self.jump)
        for action in ACTIONS:
            if action.name.startswith("go_"):
                place = next(p for p in smart_places() if p.key == action.name[3:])
                parts.actions.on(action.name, partial(self._go_to, place.key))

    def jump(self) -> None:
        """Open the palette over everything."""
        self.palette.open(
            [*self._places(), *self._actions()], self.tr("Go to a feed, do something, search…")
        )

    def retire(self) -> None:
        """Offer nothing any more."""
        self.palette.deleteLater()
        self.deleteLater()

    def _go_to(self, key: str) -> None:
        self._go(next(place for place in smart_places() if place.key == key))

    def _places(self) -> list[Entry]:
        library = self._parts.library
        places = [
            *smart_places(),
            *(category_place(category) for category in library.categories()),
            *(feed_place(feed) for feed in library.feeds()),
            *(tag_place(tag.name) for tag in library.store.tags.all()),
            *(folder_place(folder) for folder in library.folders.all()),
        ]
        return [
            Entry(place.title, self._kind(place), place.icon, partial(self._go, place))
            for place in places
        ]

    def _kind(self, place: Place) -> str:
        if place.feed_id is not None:
            return self.tr("feed")
        if place.tag:
            return self.tr("tag")
        return self.tr("category") if place.category_id is not None else ""

    def _actions(self) -> list[Entry]:
        hidden = ("palette", "search")
        return [
            Entry(
                action.label,
                self._parts.actions.shown_keys(action.name),
                action.icon,
                self._parts.actions[action.name].trigger,
            )
            for action in ACTIONS
            if action.name not in hidden and not action.name.startswith("go_")
        ]

    def _find(self, words: str, done: Callable[[list[Entry]], None]) -> None:
        if len(words) < SHORTEST:
            return
        query = Query(text=words, order=Order.RELEVANCE)

        def found(rows: list[ArticleRow]) -> None:
            all_of_them = self.tr("Search “{words}” in all articles").format(words=words)
            show_all = partial(self._show, query, self.tr("Search: {words}").format(words=words))
            done([Entry(all_of_them, "", "search", show_all), *map(self._article, rows)])

        def failed(sentence: Sentence) -> None:
            search = self._parts.actions["search"].trigger
            done([Entry(say(sentence), "", "warning", search)])

        library = self._parts.library
        library.run("wait", library.page, query, None, FOUND, done=found, failed=failed)

    def _article(self, row: ArticleRow) -> Entry:
        source = self._parts.library.feed(row.feed_id).title
        note = f"{source} · {when(row.sorted_at, datetime.now(UTC))}"
        return Entry(row.title, note, "file", partial(self._open, row.id))
