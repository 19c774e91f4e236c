"""The middle pane: the articles of a feed, a category, a search, in an order, under a filter.

Nothing moves under the reader: what comes in waits behind "n new", what is marked stays where
it is until another list is chosen, and only the rows that changed are drawn again.
"""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Order
from reader.settings import Settings
from reader.ui.library import Library
from reader.ui.lists.header import Filter
from reader.ui.lists.row_shape import Look
from reader.ui.lists.rows_model import Role
from reader.ui.lists.shown_list import ShownList
from reader.ui.lists.views import Group
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes

MINUTE = 60_000  # ms between two looks at the ages


class Timeline(ShownList):
    """A list that follows the library, and that the user has otherwise than it was."""

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(library, themes, pictures, parent)
        self._connect()
        self._on_settings(library.settings)

    def _connect(self) -> None:
        self.header.filter_chosen.connect(self.choose_filter)
        self.header.order_chosen.connect(self.choose_order)
        self.header.fold_chosen.connect(self.choose_fold)
        self.header.new_wanted.connect(self.show_new)
        self._heading.indexed.connect(self.show_new)
        self.list.chosen.connect(self._on_chosen)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._library.articles_changed.connect(self._on_articles_changed)
        self._library.articles_removed.connect(self._on_removed)
        self._library.changes.turned.connect(self._on_turned)
        self._library.retaining.removed.connect(self._on_some_gone)
        self._library.feeds_changed.connect(self._on_feeds_changed)
        self._library.settings_changed.connect(self._on_settings)
        ages = QTimer(self, interval=MINUTE)
        ages.timeout.connect(self.list.refresh_ages)
        ages.start()

    # ------------------------------------------------------------ what the user chooses

    def choose_filter(self, chosen: Filter) -> None:
        """Show all of the list, its unread or its starred articles."""
        self._reader.filter = chosen
        self._load()

    def choose_order(self, order: Order) -> None:
        """Sort the list, and have it so from now on."""
        self._reader.order = order
        self._reader.views.choose(self._reader.base, order=order)
        self._load()

    def choose_group(self, group: Group) -> None:
        """Put the articles of the list together by this, from now on."""
        self._reader.views.choose(self._reader.base, group=group)
        self.show_new()

    def choose_look(self, look: Look) -> None:
        """Show the rows of the list so from now on."""
        self._reader.views.choose(self._reader.base, look=look)
        self._show_look()
        self.query_changed.emit(self._reader.query)

    def choose_fold(self, fold: bool) -> None:
        """Fold what tells the same in this list from now on, or show all of it."""
        self._reader.folding.choose(self._reader.base, fold)
        self._load()

    def _on_chosen(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.ARTICLE))

    def _on_menu(self, point: QPoint) -> None:
        menu = self.menu(self.list.indexAt(point).row())
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def menu(self, place: int) -> QMenu | None:
        """Return what can be done with a row; None where there is none."""
        row, marking = self._model.article(place), self.marking
        if row is None:
            return None
        selected = self.selected_rows()
        if len(selected) > 1 and row in selected:
            return self._actions.menu_of_several(selected, self)
        above, below = partial(marking.mark_above, place), partial(marking.mark_below, place)
        return self._actions.menu(row, above, below, self)

    # ------------------------------------------------------------ what happens meanwhile

    def _on_articles_changed(self, ids: frozenset[int] | None) -> None:
        if ids is None:
            self._offer_new()
            ids = frozenset(self._model.rows()[place].id for place in self.list.visible_rows())
        loaded = self._model.touched(ids)
        if loaded:
            self._model.refresh(self._reader.again(loaded))

    def _on_removed(self, ids: frozenset[int]) -> None:
        """Take rows away; the next one is selected, without being opened."""
        rows, current = self._model.rows(), self.current_row()
        gone = [row for row in rows if row.id in ids]
        place = self.list.currentIndex().row()
        if current is not None and current.id in ids:
            left = [row for row in [*rows[place:], *reversed(rows[:place])] if row.id not in ids]
            current = left[0] if left else None
        state = {**self.save_state(), "current": None if current is None else current.id}
        if any(row.folded for row in gone):  # another one of its fold stands for it now
            self.restore_state(state)
            return
        self._model.keep(lambda row: row.id not in ids)
        if current is not None:
            self.walk.select(self._model.place(current.id), scroll=False)
        if not self._model.rows():
            self._load()

    def _on_some_gone(self) -> None:
        """Take away the rows whose articles are not there any more."""
        rows = self._library.rows(row.id for row in self._model.rows())
        there = {row.id for row in rows}
        self._on_removed(frozenset(r.id for r in self._model.rows() if r.id not in there))

    def _on_turned(self) -> None:
        """Show again what came back into the part of the list that is loaded."""
        rows = self._model.rows()
        if not rows or self._reader.holds_more(rows, self._model.last()):
            self.restore_state(self.save_state())

    def _offer_new(self) -> None:
        if not self._model.rows():
            self._load()
            return
        self._model.expect_more()
        if not self._reader.base.text:
            self.header.show_new(self._reader.waiting())
            return
        query = self._reader.query

        def counted(count: int) -> None:
            if query == self._reader.query:
                self.header.show_new(count)

        # How many stand ahead of the first row may be a long walk where few are found.
        self._library.run("wait", self._reader.waiting, done=counted, failed=lambda _: None)

    def _on_settings(self, _: Settings) -> None:
        self._show_look()
        if self._model.rows() and self._folds_now != self._reader.query.fold:
            self.show_new()

    def _on_feeds_changed(self) -> None:
        """Names may be others, and what belongs to a removed feed goes."""
        known = self._words.learn()
        self._model.keep(lambda row: row.feed_id in known)
        self.list.viewport().update()
