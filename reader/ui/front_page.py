"""The front page: the top stories of all feeds, by category, as a page one likes to look at."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reader.model import Query
from reader.ui.front_making import FrontMaker
from reader.ui.front_reading import Front, read_front
from reader.ui.front_words import SectionBlock
from reader.ui.library import Library
from reader.ui.page_blocks import Block
from reader.ui.page_sheet import PageSheet
from reader.ui.pictures import Pictures
from reader.ui.theme import Themes

MINUTE = 60_000  # ms


class FrontPage(PageSheet):
    """Shows the `FrontSection`s of the library."""

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(library, themes, pictures, parent)
        self.view.setAccessibleName(self.tr("Front page"))
        self.bar.back.hide()
        self.bar.hide()
        ages = QTimer(self, interval=MINUTE)
        ages.timeout.connect(self.view.viewport().update)
        ages.start()

    def load(self) -> None:
        """Read what is on the page, and show it."""
        self._library.run(
            "wait", read_front, self._library.store, datetime.now(UTC), done=self._show
        )

    def query_of(self, block: Block) -> tuple[Query, str]:
        """Return the articles of the block's story; of its feed where it has none."""
        if block.story is not None:
            return Query(story_id=block.story.id), block.story.title
        assert block.row is not None  # noqa: S101 - asked of articles only
        feed = self._library.feed(block.row.feed_id)
        return Query(feed_id=feed.id), feed.title

    def choose_other(self, block: Block) -> None:
        """Go to a category."""
        if isinstance(block, SectionBlock) and block.category_id is not None:
            self.query_chosen.emit(Query(category_id=block.category_id), block.name())

    def _show(self, front: Front) -> None:
        maker = FrontMaker(self.press, self.categories())
        self.show_plan(maker.plan(front, datetime.now(UTC), self._covers()))

    def _covers(self) -> str:
        """Return what the page is made from: "25 feeds · 60 unread today"."""
        words, counts = self._words, self._library.counts()
        return f"{words.sources(len(self._library.feeds()))} · " + self.tr(
            "{n} unread today"
        ).format(n=counts.today)
