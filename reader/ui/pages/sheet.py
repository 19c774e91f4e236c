"""What the pages that tell stories share: a bar, a view, and how they answer the library.

What is on a page does not change under the pointer or the keyboard: newer data waits behind
a word in the bar. Marks alone are followed at once, for they move nothing.
"""

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.model import ArticleRow, Query
from reader.ui.library import Library
from reader.ui.lists.row_menu import RowActions
from reader.ui.lists.row_words import RowWords
from reader.ui.pages.bar import PageBar
from reader.ui.pages.blocks import Block, Plan, Press
from reader.ui.pages.model import PageModel, PageRole
from reader.ui.pages.pictures import PagePictures
from reader.ui.pages.view import PageView
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.widgets.pill import Pill

ABOVE_NEWER = 10  # px


class PageSheet(QWidget):
    """A page of blocks.

    Signals:
        article_chosen(id): open this article; the list it stands in was named just before.
        query_chosen(query, title): show this list.
        story_chosen(id): show the page of this story.
        back_wanted: go back to where the user was.
    """

    article_chosen = Signal(int)
    query_chosen = Signal(object, str)
    story_chosen = Signal(int)
    back_wanted = Signal()

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._words = RowWords(library, self)
        self.press = Press(themes, PagePictures(pictures), self._words)
        self._waiting = True  # there is something newer than what is shown
        self._scroll: int | None = None  # where to scroll once the page is there
        self._actions = RowActions(library, self)
        self.model = PageModel(self)
        self.view = PageView(self.model, themes, self)
        self.bar = PageBar(themes)
        self.newer = Pill(themes, self.tr("Updated: show"), soft=True, parent=self)
        self.newer.hide()
        self.setFocusProxy(self.view)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.bar)
        self._whole.addWidget(self.view, 1)
        self.bar.back_wanted.connect(self.back_wanted)
        self.newer.clicked.connect(self.refresh)
        self.view.chosen.connect(self._on_chosen)
        self.view.customContextMenuRequested.connect(self._on_menu)
        pictures.ready.connect(self.view.show_picture)
        library.articles_changed.connect(self._on_articles_changed)
        library.trends_changed.connect(self.on_newer)
        library.feeds_changed.connect(self.on_feeds_changed)

    def add_above(self, widget: QWidget) -> None:
        """Put something between the bar and the page."""
        self._whole.insertWidget(1, widget)

    # ---------------------------------------------------------------- for those who show it

    def show_from(self, scroll: int, *, anew: bool) -> None:
        """Show the page from where it was scrolled to; `anew` reads the library again."""
        self._scroll = scroll
        if anew or not self.model.rowCount():
            self.view.setCurrentIndex(QModelIndex())
            self.refresh()
        else:
            self.scroll_to(scroll)
            self._offer_newer(self._waiting)

    def refresh(self) -> None:
        """Read the library again and show what there is now."""
        self._waiting = False
        self.newer.hide()
        self.load()

    def load(self) -> None:
        """Read and show; each page in its own way."""
        raise NotImplementedError

    def show_plan(self, plan: Plan) -> None:
        """Show what was read; scroll and keyboard stay where they are."""
        kept, row, scroll = self.row_in_hand(), self.view.currentIndex().row(), self._scroll
        top = self.scroll_place() if scroll is None else scroll
        self._scroll = None
        self.view.show_plan(plan)
        place = self.model.place_of(kept.id) if kept is not None else None
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place, 0))
        elif kept is not None:  # it went; what stands in its place is in hand now
            self.view.setCurrentIndex(self.view.near(row))
        self.scroll_to(top)

    def mark_all(self) -> None:
        """Mark read all that the page is about; a page about everything marks nothing."""

    def query_of(self, block: Block) -> tuple[Query, str]:
        """Return the list that a block's article is read in, and its title."""
        raise NotImplementedError

    def categories(self) -> dict[int, str]:
        """Return by feed what its first category is called."""
        names = {category.id: category.name for category in self._library.categories()}
        return {
            feed.id: names.get(next(iter(feed.category_ids), 0), "")
            for feed in self._library.feeds()
        }

    def row_in_hand(self) -> ArticleRow | None:
        """Return the article that the keyboard is on."""
        block = self.view.block_in_hand()
        return None if block is None else block.row

    def open_in_hand(self) -> None:
        """Open what the keyboard is on."""
        if self.view.currentIndex().isValid():
            self._on_chosen(self.view.currentIndex(), False)

    def scroll_place(self) -> int:
        """Return how far it is scrolled."""
        return self.view.verticalOffset()

    def scroll_to(self, place: int) -> None:
        """Scroll to where it was."""
        self.view.verticalScrollBar().setValue(place)

    # ---------------------------------------------------------------- what the user does

    def _on_chosen(self, index: QModelIndex, details: bool) -> None:
        block: Block = index.data(PageRole.BLOCK)
        if details and block.story is not None:
            self.story_chosen.emit(block.story.id)
        elif block.row is not None:
            query, title = self.query_of(block)
            self.query_chosen.emit(query, title)
            self.article_chosen.emit(block.row.id)
        else:
            self.choose_other(block)

    def choose_other(self, block: Block) -> None:
        """Follow a block that stands for no article."""

    def _on_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid() or not self.model.blocks[index.row()].choosable:
            return
        menu = self.menu_of(index)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a block."""
        menu = QMenu(self)
        block: Block = index.data(PageRole.BLOCK)
        menu.addAction(self.tr("Open"), lambda: self._on_chosen(index, False))
        if block.story is not None:
            id_ = block.story.id
            menu.addAction(self.tr("The whole story"), lambda: self.story_chosen.emit(id_))
        if block.row is not None:
            menu.addSeparator()
            self._actions.add_to(menu, block.row)
        return menu

    # ---------------------------------------------------------------- what happens meanwhile

    def on_newer(self) -> None:
        """Show what is newer, or offer it where somebody is looking at what there is."""
        self._waiting = True
        if self.isVisible():
            if self._in_use():
                self._offer_newer(True)
            else:
                self.refresh()

    def _offer_newer(self, there_is: bool) -> None:
        """Say over the top of the page that there is something newer, or that there is not."""
        top = self.view.geometry().top() + ABOVE_NEWER
        self.newer.adjustSize()
        self.newer.move((self.width() - self.newer.width()) // 2, top)
        self.newer.setVisible(there_is)
        self.newer.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep that word in the middle."""
        super().resizeEvent(event)
        self._offer_newer(self.newer.isVisibleTo(self))

    def _in_use(self) -> bool:
        """Whether somebody points at something here, or has it in hand, or reads further down."""
        in_hand = self.view.hasFocus() and self.view.currentIndex().isValid()
        return self.underMouse() or in_hand or self.scroll_place() > 0

    def _on_articles_changed(self, ids: frozenset[int] | None) -> None:
        there = self.model.article_ids()
        changed = there if ids is None else there & ids
        if changed:
            self.model.refresh({row.id: row for row in self._library.rows(changed)})

    def on_feeds_changed(self) -> None:
        """Learn the names that feeds have now."""
        self._words.learn()
        self.on_newer()
