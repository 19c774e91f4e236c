"""The pages that can stand in place of list and article: made once, kept as they were left.

A page is loaded and made when it is first shown.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.model import ArticleRow
from reader.ui.library import Library
from reader.ui.pages.sheet import PageSheet
from reader.ui.pictures.pictures import Pictures
from reader.ui.places import FRONT, HEALTH, STATISTICS, Place
from reader.ui.theme import Themes

if TYPE_CHECKING:
    from reader.ui.front.page import FrontPage
    from reader.ui.health.page import HealthPage
    from reader.ui.statistics.page import StatisticsPage
    from reader.ui.story.page import StoryPage


class Pages(QStackedWidget):
    """Shows one page at a time.

    Signals: see `PageSheet`, and
        feed_wanted(feed_id): the user wants to see a feed's state and properties.
        health_wanted: the user wants to see how feeds fare.
    """

    article_chosen = Signal(int)
    query_chosen = Signal(object, str)
    story_chosen = Signal(int)
    back_wanted = Signal()
    feed_wanted = Signal(int)
    health_wanted = Signal()

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._scrolls: dict[str, int] = {}  # by the key of their place: how pages were left
        self._library, self._themes, self._pictures = library, themes, pictures

    @cached_property
    def front(self) -> "FrontPage":
        """The front page."""
        from reader.ui.front.page import FrontPage  # noqa: PLC0415 - see above

        page = FrontPage(self._library, self._themes, self._pictures)
        self._take(page)
        return page

    @cached_property
    def story(self) -> "StoryPage":
        """The page of one story."""
        from reader.ui.story.page import StoryPage  # noqa: PLC0415 - see above

        page = StoryPage(self._library, self._themes, self._pictures)
        self._take(page)
        return page

    @cached_property
    def statistics(self) -> "StatisticsPage":
        """What was read, and what feeds brought."""
        from reader.ui.statistics.page import StatisticsPage  # noqa: PLC0415 - see above

        page = StatisticsPage(self._library, self._themes)
        page.cards.health_wanted.connect(self.health_wanted)
        self._take(page)
        return page

    @cached_property
    def health(self) -> "HealthPage":
        """Which feeds are not well."""
        from reader.ui.health.page import HealthPage  # noqa: PLC0415 - see above

        page = HealthPage(self._library, self._themes)
        page.feed_wanted.connect(self.feed_wanted)
        self._take(page)
        return page

    def _take(self, page: "FrontPage | StoryPage | StatisticsPage | HealthPage") -> None:
        self.addWidget(page)
        page.article_chosen.connect(self.article_chosen)
        page.query_chosen.connect(self.query_chosen)
        if isinstance(page, PageSheet):
            page.story_chosen.connect(self.story_chosen)
            page.back_wanted.connect(self.back_wanted)

    def show_page(self, place: Place, *, anew: bool) -> None:
        """Show a page from where it was scrolled to; `anew` reads the library again."""
        self.leave()
        self._place = place
        scroll = self._scrolls.get(place.key, 0)
        if place.key == FRONT:
            self.setCurrentWidget(self.front)
            self.front.show_from(scroll, anew=anew)
        elif place.story_id is not None:
            self.setCurrentWidget(self.story)
            self.story.show_story(place.story_id, scroll, anew=anew)
        elif place.key == STATISTICS:
            self.setCurrentWidget(self.statistics)
            if anew:
                self.statistics.refresh()
        elif place.key == HEALTH:
            self.setCurrentWidget(self.health)
            if anew:
                self.health.refresh()

    def take_keyboard(self) -> None:
        """Have the keyboard on the page."""
        page = self.currentWidget()
        if page is not None:
            page.setFocus()

    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere on the page."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def leave(self) -> None:
        """Keep how the page is scrolled."""
        sheet = self.sheet()
        if sheet is not None and self._place is not None:
            self._scrolls[self._place.key] = sheet.scroll_place()
        self._place = None

    def sheet(self) -> PageSheet | None:
        """Return the page that is shown, where it is one of stories."""
        page = self.currentWidget()
        return page if isinstance(page, PageSheet) else None

    def row_in_hand(self) -> ArticleRow | None:
        """Return the article that the keyboard is on."""
        sheet = self.sheet()
        return None if sheet is None else sheet.row_in_hand()

    def scroll_place(self) -> int:
        """Return how far the page is scrolled."""
        sheet = self.sheet()
        return 0 if sheet is None else sheet.scroll_place()

    def scroll_next(self, place: Place, to: int) -> None:
        """Show a page from there the next time."""
        self._scrolls[place.key] = to
