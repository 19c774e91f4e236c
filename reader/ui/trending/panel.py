"""The right pane: what one's own sources write about more than usual, and what one reads.

Nothing is put in another order under the pointer or while the panel has the keyboard: new
figures wait until the user has left it, or asks for them.
"""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import Window
from reader.settings import Settings
from reader.ui.library import Library
from reader.ui.lists.row_words import RowWords
from reader.ui.theme import Themes
from reader.ui.trending import choice as trend_choice
from reader.ui.trending.doings import TrendDoings
from reader.ui.trending.folding import folded_tabs, unfold_topic
from reader.ui.trending.fresh import Freshness
from reader.ui.trending.head import TrendHead
from reader.ui.trending.pages import Heading, More, Tab, Trend
from reader.ui.trending.reading import TrendReading
from reader.ui.trending.rows import TrendDelegate
from reader.ui.trending.rows_model import TrendListModel, TrendRole
from reader.ui.trending.saying import TrendSaying
from reader.ui.trending.view import TrendView


class TrendingPanel(QWidget):
    """Topics, stories and most-read articles of a category or of all.

    Signals:
        query_chosen(query, title): show the articles of this topic or story.
        article_chosen(id): show this article.
        story_chosen(id): show the page of this story.
    """

    query_chosen = Signal(object, str)
    story_chosen = Signal(int)
    article_chosen = Signal(int)

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._followed: int | None = None  # the category that the sidebar shows
        self._choice = trend_choice.load(library.store)
        self._reading = TrendReading(library)
        self._words = RowWords(library, self)
        self._model = TrendListModel(self._words, self)
        self.head = TrendHead(library, themes, self._choice)
        self.view = TrendView(self._model, self)
        self._on_settings(library.settings)
        library.settings_changed.connect(self._on_settings)
        self._saying = TrendSaying(library, themes, self._model, self.view, self)
        self.footer, self.why = self._saying.footer, self._saying.why
        self._fresh = Freshness(library, self)
        self.doings = TrendDoings(library, self._reading, self)
        self._arrange()
        self._connect()
        self.show_scope(None)

    def show_scope(self, category_id: int | None, title: str = "") -> None:  # noqa: ARG002
        """Show what is trending in a category; None: in all feeds; unless a scope is pinned."""
        self._followed = category_id
        self._show_choice()

    def show_window(self, window: Window) -> None:
        """Look further back, or less far."""
        self._change(window=window)

    # ------------------------------------------------------------ making

    def _arrange(self) -> None:
        self.view.setItemDelegate(TrendDelegate(self._model, self._themes, self._words, self))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setProperty("takesEnter", True)  # Enter chooses here, not in the article list
        self.view.setAccessibleName(self.tr("Trending"))
        self.setFocusProxy(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.footer)
        walk = (self.head.scope, self.head.window_pill, self.head.tabs, self.view, self.footer)
        for before, after in pairwise(walk):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.head.window_chosen.connect(self.show_window)
        self.head.scope_chosen.connect(lambda scope: self._change(pinned=scope))
        self.head.choices_wanted.connect(self.doings.show_decisions)
        self.head.tab_chosen.connect(self._on_tab)
        self.view.chosen.connect(self._on_chosen)
        self.view.fold_wanted.connect(self._fold)
        self.view.deed_wanted.connect(self._on_deed)
        self.view.menu_wanted.connect(lambda index: self._on_menu(self._middle(index)))
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.footer.clicked.connect(self._load)
        self.doings.query_chosen.connect(self.query_chosen)
        self.doings.story_chosen.connect(self.story_chosen)
        self.doings.article_chosen.connect(self.article_chosen)
        self.doings.decided.connect(self._load)
        self.doings.looked.connect(self._show_rows)
        self._themes.changed.connect(self.view.viewport().update)
        self._fresh.load_due.connect(self._load)
        self._fresh.marks_due.connect(self._show_marks)
        self._fresh.offered.connect(self._show_rows)
        self._library.feeds_changed.connect(self._on_feeds)

    # ------------------------------------------------------------ what it shows

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of several types
        """Show another window, scope or page, and keep the choice."""
        self._keep(**changes)
        self._show_choice()

    def _keep(self, **changes: Any) -> None:  # noqa: ANN401 - fields of several types
        self._choice = replace(self._choice, **changes)
        self._library.run("write", trend_choice.save, self._library.store, self._choice)

    def _show_choice(self) -> None:
        self.head.show_choice(self._choice, self._followed)
        self._reading.begin_anew()
        self._load()

    def _load(self) -> None:
        if not self.isVisible():
            self._fresh.wait()
            return
        category_id = self._choice.category_id(self._followed)
        self._reading.read(self._choice.window, category_id)
        self._fresh.loaded()
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the rows; what is in hand stays in hand, and stays where it is."""
        index = self.view.currentIndex()
        held, row, scrolled = index.data(TrendRole.ROW), index.row(), self.view.verticalOffset()
        selected = self.view.selectionModel().isSelected(index)
        rows = self._reading.rows(self._choice.tab, self._choice.folded)
        self._model.show(rows, self._reading.category)
        self.view.verticalScrollBar().setValue(scrolled)
        if held is not None and not self.view.currentIndex().isValid():
            place = self._model.place_of(held)
            self.view.take_up(place, selected=selected)
            if not place.isValid() and self.view.hasFocus():
                self.view.take_up_near(row)
        self._saying.show_age(self._reading.panel.computed, newer=self._fresh.newer)

    def _show_marks(self) -> None:
        """Show what was read where it stands."""
        self._reading.read_marks()
        self._show_rows()

    def _on_feeds(self) -> None:
        """Names may be others; a pinned category that is gone is pinned no more."""
        self._words.learn()
        known = {trend_choice.ALL, *(category.id for category in self._library.categories())}
        if self._choice.pinned is not None and self._choice.pinned not in known:
            self._keep(pinned=None)
        self.head.show_choice(self._choice, self._followed)
        self._fresh.wait()
        self._fresh.catch_up()

    # ------------------------------------------------------------ Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: read what was not needed before."""
        super().showEvent(event)
        self._fresh.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is gone."""
        super().leaveEvent(event)
        self._saying.tell()
        self._fresh.catch_up_soon()

    # ------------------------------------------------------------ what the user does

    def _on_tab(self, tab: Tab) -> None:
        self.why.hide()
        self._keep(tab=tab)
        self.view.selectionModel().clear()  # no row of the new page is in hand
        self._show_rows()
        self.view.scrollToTop()

    def _on_settings(self, settings: Settings) -> None:
        self.view.letters = settings.single_keys

    def _on_chosen(self, index: QModelIndex) -> None:
        self.why.hide()
        match index.data(TrendRole.ROW):
            case Trend() as trend:
                self._fold(index, not trend.opened)
            case Heading() as heading:
                self._fold(index, heading.folded)
            case More():
                self._reading.show_all_topics()
                self._show_rows()
            case row:
                self.doings.choose(row)

    def _fold(self, index: QModelIndex, opened: bool) -> None:
        """Unfold what is below a heading or a topic, or fold it, also from the evidence."""
        row = index.data(TrendRole.ROW)
        if isinstance(row, Heading):
            self._keep(folded=folded_tabs(self._choice.folded, row.tab, opened=opened))
            self._show_rows()
        elif unfold_topic(index, opened=opened, view=self.view, reading=self._reading):
            self._show_rows()

    def _on_deed(self, index: QModelIndex, name: str) -> None:
        if name == "newer":
            self._load()
        else:
            self.doings.do(index.data(TrendRole.ROW), name)

    def _on_menu(self, point: QPoint) -> None:
        row = self.view.indexAt(point).data(TrendRole.ROW)
        menu = None if row is None else self.doings.menu(row, self._reading.panel.stories)
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(point))

    def _middle(self, index: QModelIndex) -> QPoint:
        return self.view.visualRect(index).center()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._themes.theme.window)
        painter.end()
