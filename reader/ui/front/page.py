"""The front page: the top stories of all feeds, by category, as a page one likes to look at."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model import Query
from reader.ui.front.making import FrontMaker
from reader.ui.front.plan import content_of
from reader.ui.front.reading import Front, read_front
from reader.ui.front.scope import FrontScope
from reader.ui.front.words import SectionBlock
from reader.ui.library import Library
from reader.ui.pages.blocks import Block
from reader.ui.pages.sheet import PageSheet
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import midnight, number
from reader.ui.theme import Themes

MINUTE = 60_000  # ms


class FrontPage(PageSheet):
    """Shows the `FrontSection`s of the library."""

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(library, themes, pictures, parent)
        self.view.setAccessibleName(self.tr("Front page"))
        self.bar.hide()
        self.scope = FrontScope(library, themes)
        self.add_above(self.scope)
        self.setTabOrder(self.scope.tabs, self.view)
        self.scope.chosen.connect(self._on_scope)
        ages = QTimer(self, interval=MINUTE)
        ages.timeout.connect(self.view.viewport().update)
        ages.start()

    def load(self) -> None:
        """Read what is on the page, and show it."""
        store, scope = self._library.store, self.scope.category_id

        def show(front: Front) -> None:
            if scope == self.scope.category_id:
                self._show(front)

        self._library.run("wait", read_front, store, datetime.now(UTC), scope, done=show)

    def query_of(self, block: Block) -> tuple[Query, str]:
        """Return the articles of the block's story; of its feed where it has none."""
        if block.story is not None:
            return Query(story_id=block.story.id), block.story.title
        assert block.row is not None  # noqa: S101 - asked of articles only
        feed = self._library.feed(block.row.feed_id)
        return Query(feed_id=feed.id), feed.title

    def choose_other(self, block: Block) -> None:
        """Go to a category, or a feed."""
        if isinstance(block, SectionBlock) and block.choosable:
            wanted = Query(category_id=block.category_id, feed_id=block.feed_id)
            self.query_chosen.emit(wanted, block.name())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the names above the page begin where it begins."""
        super().resizeEvent(event)
        bar = self.view.verticalScrollBar().sizeHint().width()
        left, content = content_of(self.width() - bar)
        self.scope.place(left, self.width() - left - content)

    def on_feeds_changed(self) -> None:
        """Offer the categories there are; one that is gone gives way to all."""
        before = self.scope.category_id
        self.scope.offer()
        super().on_feeds_changed()
        if self.scope.category_id != before:
            self._on_scope()

    def _on_scope(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.scroll_to(0)
        self.refresh()

    def _show(self, front: Front) -> None:
        maker = FrontMaker(self.press, {} if self.scope.category_id else self.categories())
        self.show_plan(maker.plan(front, datetime.now(UTC), self._covers()))

    def _covers(self) -> str:
        """Return what the page is made from: "25 sources · 60 unread today"."""
        library, scope = self._library, self.scope.category_id
        if scope is None:
            feeds, today = len(library.feeds()), library.counts().today
        else:
            since = midnight(datetime.now(UTC))
            feeds = len(library.store.categories.feed_ids(scope))
            today = library.count(Query(category_id=scope, unread_only=True, since=since))
        unread = self.tr("{n} unread today").format(n=number(today))
        return f"{self._words.sources(feeds)} · {unread}"
