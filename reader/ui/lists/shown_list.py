"""A list of articles with its header, read a page at a time, and where the user is in it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import ArticleRow, Order, Query
from reader.ui.library import Library
from reader.ui.lists import choice as list_choice
from reader.ui.lists.folds import ListFolds
from reader.ui.lists.header import Filter, ListHeader
from reader.ui.lists.marking import ListMarking
from reader.ui.lists.reading import ListReader
from reader.ui.lists.row_menu import RowActions
from reader.ui.lists.row_shape import Look
from reader.ui.lists.row_words import RowWords
from reader.ui.lists.rows_model import PAGE, ArticleListModel
from reader.ui.lists.rows_view import ArticleListView
from reader.ui.lists.scrolling import ListScrolling
from reader.ui.lists.search_reading import ListSearch
from reader.ui.lists.title import ListTitle
from reader.ui.lists.views import Group, groups
from reader.ui.lists.walk import ListWalk
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes


def _nothing() -> None:
    """What there is to do after most lists were read."""


class ShownList(QWidget):
    """Shows the list of a query.

    Signals:
        opened(row): the user opened this article.
        query_changed(query): another list is shown, or the same under another filter or order.
        query_chosen(query, title): the user wants to see another list.
    """

    opened = Signal(object)
    query_changed = Signal(object)
    query_chosen = Signal(object, str)

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._title, self._folds_now = library, "", False
        self._reader = ListReader(library)
        self._words = RowWords(library, self)
        self._actions = RowActions(library, self)
        self._actions.sections.query_chosen.connect(self.query_chosen)
        self._model = ArticleListModel(self._words.describe, self)
        self.header = ListHeader(themes)
        self._heading = ListTitle(library, self.header, self)
        self.search = ListSearch(library, self)
        self.list = ArticleListView(self._model, themes, pictures, self._words, self)
        self._folds = ListFolds(library, self._model, self.list, self)
        self.walk = ListWalk(library, self._model, self._reader, self.list, self._folds)
        self.marking = ListMarking(library, self._model, self._reader, self)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.list, 1)
        self.scrolling = ListScrolling(library, self._model, self.list, self)

    # ------------------------------------------------------------ which list

    def show_query(self, query: Query, title: str) -> None:
        """Show another list, from its top."""
        self._title = title
        self._reader.choose(query)
        self._load()

    def query(self) -> Query:
        """Return what is shown, with filter and order."""
        return self._reader.query

    @property
    def title(self) -> str:
        """Return what the list is called."""
        return self._title

    @property
    def orders(self) -> tuple[Order, ...]:
        """Return the orders that the list can have."""
        return list_choice.orders(self._reader.base)

    @property
    def view(self) -> tuple[Look, Group, tuple[Group, ...]]:
        """Return the look of the list, what it is grouped by, and what it could be."""
        reader = self._reader
        return reader.views.look(reader.base), reader.group, groups(reader.query)

    def _show_look(self) -> None:
        look = self._reader.views.look(self._reader.base)
        self.list.show_as(look, pictures=self._library.settings.show_thumbnails)

    def show_new(self) -> None:
        """Show what came in, from the top; the article in hand stays selected if it is there."""
        current = self.current_row()

        def select() -> None:
            if current is not None:
                self.walk.select(self._model.place(current.id), scroll=False)

        self._load(then=select)

    def _load(
        self, depth: Callable[[], int] = lambda: PAGE, then: Callable[[], None] = _nothing
    ) -> None:
        if self._reader.base.text:  # a search may take long, and its answer comes when it comes
            show = partial(self._show, then)
            self.search.read(self._reader.query, None, depth, show)
        else:
            self.search.stop()
            self._show(then, self._reader.read(depth()))

    def _more(self, row: ArticleRow) -> Sequence[ArticleRow] | None:
        reader = self._reader
        if not reader.base.text:
            return reader.after(row)
        if not self.search.busy:  # else another list is about to come
            self.search.read(reader.query, reader.cursor(row), lambda: PAGE, self._model.add)
        return None

    def _show(self, then: Callable[[], None], rows: Sequence[ArticleRow]) -> None:
        reader = self._reader
        reader.began(rows)
        self._folds_now = reader.query.fold
        self._words.found.look_for(reader.base.text)
        self._show_look()
        self._model.show(rows, self._more, self._words.grouping(reader.group))
        self.list.scrollToTop()
        said = rows or (self.search.failed and reader.base.text)
        self.list.show_note("" if said else list_choice.empty(reader.base, reader.query))
        self.header.show_filter(reader.filter, list_choice.filters(reader.base))
        self.header.show_order(reader.query.order, list_choice.orders(reader.base))
        can_fold = list_choice.can_fold(reader.base)
        self.header.show_fold(reader.query.fold if can_fold else None)
        self.header.show_new(0)
        self._heading.show(reader.base, self._title)
        self.query_changed.emit(reader.query)
        then()

    # ------------------------------------------------------------ which article

    def current_row(self) -> ArticleRow | None:
        """Return the selected article."""
        return self._model.article(self.list.currentIndex().row())

    def selected_rows(self) -> list[ArticleRow]:
        """Return the selected articles, in the order of the list; often the current one alone."""
        return self.list.selected()

    def select(self, article_id: int) -> bool:
        """Select an article; False where it is not in what is loaded of the list."""
        return self.walk.article(article_id)

    def open_current(self) -> None:
        """Open the selected article."""
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)

    # ------------------------------------------------------------ from one start to the next

    def save_state(self) -> dict[str, object]:
        """Return filter, order, selection and scroll as plain values."""
        first = self.list.visible_rows().start
        top, current = self._model.article(first), self.current_row()
        return {
            "filter": self._reader.filter.value,
            "order": self._reader.order.value,
            "top": None if top is None else top.id,
            "offset": self.list.offset_into(first),
            "current": None if current is None else current.id,
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        """Put filter, order, selection and scroll back, as far as they are still there."""
        reader = self._reader
        reader.filter = Filter(str(state.get("filter", reader.filter)))
        reader.order = Order(str(state.get("order", reader.order)))
        reader.choose(reader.base)
        current, top, offset = (state.get(key) for key in ("current", "top", "offset"))

        def put_back() -> None:
            if isinstance(current, int):
                self.walk.select(self._model.place(current), scroll=False)
            place = self._model.place(top) if isinstance(top, int) else None
            if place is not None:
                self.list.scroll_to(place, offset if isinstance(offset, int) else 0)

        ids = [id_ for id_ in (current, top) if isinstance(id_, int)]
        self._load(partial(reader.depth_of, ids), put_back)
