"""How a window is left, and how the next one takes it up: panes, place, list, article."""

from collections.abc import Callable, Mapping
from typing import Any

from reader.ui import places
from reader.ui.parts import Parts
from reader.ui.places import Place
from reader.ui.reading import Reading


class Keeping:
    """Turns the state of the panes into JSON values and back.

    `show` goes to a place.
    """

    def __init__(self, parts: Parts, reading: Reading, show: Callable[[Place], None]) -> None:
        self._parts, self._reading, self._show = parts, reading, show

    def state(self, place: Place | None) -> dict[str, Any]:
        """Return how the panes are, with the place that is shown."""
        return {
            "panes": self._parts.panes.save(),
            "place": place.key if place is not None else "",
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
        kept = places.find(str(state.get("place", "")), library.categories(), library.feeds())
        self._show(kept or places.smart_places()[0])
        if isinstance(timeline, dict):
            parts.timeline.restore_state(timeline)
        article = state.get("article")
        if isinstance(article, int) and library.store.articles.exists(article):
            self._reading.resume(article)
