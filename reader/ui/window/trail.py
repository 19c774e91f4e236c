"""Where the user has been: articles, pages, and the list that a page was laid over."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model import Query
from reader.ui.places import Place

REMEMBERED = 100  # stops that one can go back to


@dataclass(frozen=True, slots=True)
class ListSpot:
    """A list as it was left for a page, with the article beside it."""

    place: Place | None  # None: a list that has no place, such as a search
    query: Query
    title: str
    state: Mapping[str, object]  # of the timeline
    article_id: int | None


Stop = int | Place | ListSpot  # an article by its id, a page, a list


class Trail:
    """Stops in the order in which they were come to, the present one last."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []

    def add(self, stop: Stop) -> None:
        """Come to a stop; staying there adds nothing."""
        if not self._stops or self._stops[-1] != stop:
            self._stops.append(stop)
            del self._stops[:-REMEMBERED]

    def back(self, here: Stop | None) -> Stop | None:
        """Leave `here` and return the stop before it; None where there is none.

        A list is handed out once: whoever is back there is nowhere on the trail.
        """
        if self._stops and self._stops[-1] == here:
            if len(self._stops) == 1:
                return None
            self._stops.pop()
        if self._stops and isinstance(self._stops[-1], ListSpot):
            return self._stops.pop()
        return self._stops[-1] if self._stops else None

    def back_to(self, page: Place) -> None:
        """Forget what came after a page."""
        while self._stops and self._stops[-1] != page:
            self._stops.pop()
        self.add(page)
