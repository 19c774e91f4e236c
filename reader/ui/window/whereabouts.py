"""Which list or page is shown, and how one gets to another and back."""

from PySide6.QtCore import QObject

from reader.model import Query
from reader.ui import places
from reader.ui.places import Place
from reader.ui.window.parts import Parts
from reader.ui.window.trail import ListSpot, Trail


class Whereabouts(QObject):
    """Knows where the user is. A page lies over a list, which stays as it is meanwhile."""

    def __init__(self, parts: Parts, trail: Trail, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._trail = parts, trail
        self.place: Place | None = None  # whose list it is; None: one without a place
        self.page: Place | None = None  # what lies over the list
        self._query, self._title = Query(), ""
        self._beneath: ListSpot | None = None  # the list as the page found it, if it still is
        parts.sidebar.chosen.connect(self.show_place)
        parts.pages.query_chosen.connect(self._on_page_query)
        parts.pages.article_chosen.connect(self._on_page_article)
        parts.pages.story_chosen.connect(self.show_story)
        parts.list_pane.page_wanted.connect(self._on_page_wanted)

    @property
    def list_shown(self) -> tuple[Place | None, Query, str]:
        """Return the list that is shown, or that a page lies over: its place, query and title."""
        return self.place, self._query, self._title

    # ---------------------------------------------------------------- going

    def show_place(self, place: Place) -> None:
        """Go to a list or a page."""
        self._parts.panes.fold()
        if place.is_page:
            self._lay_page(place)
            self._show_page(place, anew=True)
        else:
            self._show_list(place, place.query, place.title)
            self._show_trending(place)

    def show_query(self, query: Query, title: str) -> None:
        """Show the articles of any query."""
        for key, id_ in (("category", query.category_id), ("feed", query.feed_id)):
            place = self.find(f"{key}:{id_}") if id_ is not None else None
            if place is not None and place.query == query:
                self.show_place(place)
                return
        place = self.find(f"{places.TAG}{title}")
        if place is not None and place.query == query:
            self.show_place(place)
            return
        self._parts.panes.fold()
        self._show_list(None, query, title)

    def show_story(self, id_: int) -> None:
        """Show the page of a story; one that is gone is told of."""
        place = self.find(f"{places.STORY}{id_}")
        if place is None:
            self._parts.library.noticed.emit(self.tr("This story is not there any more."))
        else:
            self.show_place(place)

    def leave_page(self) -> None:
        """Show the list that the page lies over."""
        if self.page is not None:
            in_hand = self._parts.pages.has_keyboard()  # asked first: what hides hands it on
            self._parts.pages.leave()
            self.page, self._beneath = None, None
            self._parts.panes.show_page(False)
            self._parts.sidebar.mark(self.place)
            if in_hand:
                self._parts.timeline.setFocus()

    def resume(self, stop: Place | ListSpot) -> None:
        """Go back to a page or a list, as it was left."""
        if isinstance(stop, Place):
            self._show_page(stop, anew=False)
        elif stop == self._beneath:
            self.leave_page()
        else:
            self._resume_list(stop)

    def find(self, key: str) -> Place | None:
        """Return the place with a key, where there still is one."""
        library = self._parts.library
        if key.startswith(places.STORY):
            number = key.removeprefix(places.STORY)
            story = library.store.trends.story(int(number)) if number.isdecimal() else None
            return None if story is None else places.story_place(story.id, story.title)
        tags, folders = library.store.tags.all(), library.folders.all()
        return places.find(key, library.categories(), library.feeds(), tags, folders)

    # ---------------------------------------------------------------- pages

    def _lay_page(self, place: Place) -> None:
        """Remember what the page will lie over."""
        if self.page is None:
            timeline, article = self._parts.timeline, self._parts.article
            state, id_ = timeline.save_state(), article.article_id
            self._beneath = ListSpot(self.place, self._query, self._title, state, id_)
            self._trail.add(self._beneath)
        self._trail.add(place)

    def _show_page(self, place: Place, *, anew: bool) -> None:
        self.page = place
        parts = self._parts
        elsewhere = parts.sidebar.has_keyboard()  # asked first: what hides hands it on
        parts.list_pane.offer(None)
        parts.pages.show_page(place, anew=anew)
        parts.panes.show_page(True)
        parts.sidebar.mark(place)
        if not elsewhere:
            parts.pages.take_keyboard()

    def _on_page_query(self, query: Query, title: str) -> None:
        """Show a list for a page, with the way back above it."""
        page = self.page
        self.show_query(query, title)
        self._parts.list_pane.offer(page)
        self._parts.timeline.setFocus()

    def _on_page_article(self) -> None:
        """Make room for an article of a page that named no list for it."""
        page = self.page
        if page is not None:
            self.leave_page()
            self._parts.list_pane.offer(page)

    def _on_page_wanted(self, page: Place) -> None:
        self._trail.back_to(page)
        self._show_page(page, anew=False)

    # ---------------------------------------------------------------- lists

    def _show_list(self, place: Place | None, query: Query, title: str) -> None:
        self.leave_page()
        self.place, self._query, self._title, self._beneath = place, query, title, None
        self._parts.list_pane.offer(None)
        self._parts.panes.pair.name_list(title)
        self._parts.panes.pair.show_list()
        self._parts.timeline.show_query(query, title)
        self._parts.sidebar.mark(place)

    def _resume_list(self, spot: ListSpot) -> None:
        parts = self._parts
        query = spot.query if spot.place is None else spot.place.query
        self._show_list(spot.place, query, spot.title)
        if spot.place is not None:
            self._show_trending(spot.place)
        parts.timeline.restore_state(spot.state)
        if spot.article_id is None:
            parts.article.clear()
        elif parts.article.article_id != spot.article_id:
            parts.library.resume(spot.article_id)
            parts.article.show_article(spot.article_id)
        parts.timeline.setFocus()

    def _show_trending(self, place: Place) -> None:
        library, category_id = self._parts.library, place.category_id
        if place.feed_id is not None:
            category_id = next(iter(library.feed(place.feed_id).category_ids), None)
        names = {category.id: category.name for category in library.categories()}
        title = names.get(category_id, "") if category_id is not None else ""
        self._parts.trending.show_scope(category_id, title)
