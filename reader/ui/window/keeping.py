"""How a window is left, and how the next one takes it up: panes, place, list, article."""

from collections.abc import Mapping
from typing import Any

from reader.ui import places
from reader.ui.window.parts import Parts
from reader.ui.window.reading import Reading
from reader.ui.window.whereabouts import Whereabouts


class Keeping:
    """Turns the state of the panes into JSON values and back."""

    def __init__(self, parts: Parts, reading: Reading, whereabouts: Whereabouts) -> None:
        self._parts, self._reading, self._whereabouts = parts, reading, whereabouts

    def state(self) -> dict[str, Any]:
        """Return how the panes are, with the place and the page that are shown."""
        place, page = self._whereabouts.place, self._whereabouts.page
        return {
            "panes": self._parts.panes.save(),
            "place": place.key if place is not None else "",
            "page": page.key if page is not None else "",
            "page_scroll": self._parts.pages.scroll_place(),
            "open": self._parts.sidebar.tree.opened(),
            "timeline": self._parts.timeline.save_state(),
            "article": self._parts.article.article_id,
        }

    def take_up(self, state: Mapping[str, Any]) -> None:
        """Bring the panes into a state, as far as its things are still there."""
        parts, library = self._parts, self._parts.library
        panes, opened, timeline = state.get("panes"), state.get("open"), state.get("timeline")
        parts.panes.restore(panes if isinstance(panes, dict) else {})
        parts.sidebar.open(opened if isinstance(opened, list) else [])
        kept = self._whereabouts.find(str(state.get("place", "")))
        self._whereabouts.show_place(kept or places.home())
        if isinstance(timeline, dict):
            parts.timeline.restore_state(timeline)
        article = state.get("article")
        if isinstance(article, int) and library.store.articles.exists(article):
            self._reading.resume(article)
        if isinstance(panes, dict) and panes.get("front") == "article":
            parts.panes.pair.show_article()
        page, scroll = self._whereabouts.find(str(state.get("page", ""))), state.get("page_scroll")
        if page is not None and page.is_page:
            parts.pages.scroll_next(page, scroll if isinstance(scroll, int) else 0)
            self._whereabouts.show_place(page)
