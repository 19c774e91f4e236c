"""How the texts of single feeds and categories are set, where they are to differ from the others.

A feed takes over the type of its categories, the nearest first, and may have one of its own; each
place may differ in some respects only.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader import settings
from reader.settings import Settings
from reader.store.store import Store
from reader.workers import Workers

CATEGORY = "category:"


class FeedTypes(QObject):
    """The types of places, in force at once and kept in the library; named as in the settings.

    Signals:
        changed: one of them is another.
    """

    changed = Signal()

    def __init__(self, store: Store, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._workers = store, workers
        self._types = settings.load_types(store)

    def places(self, feed_id: int) -> list[str]:
        """Return the places whose types count for a feed: itself, then its categories, outwards."""
        above = self._store.place_rules.above_feed(feed_id)
        return [str(feed_id), *(f"{CATEGORY}{id_}" for id_ in above)]

    def of(self, feed_id: int, usual: Settings) -> Settings:
        """Return the settings with what this feed has instead."""
        return self._over(usual, self.places(feed_id) if self._types else ())

    def at(self, place: str, feed_id: int, usual: Settings) -> Settings:
        """Return the settings as they hold at one of the places of a feed; "": everywhere."""
        places = self.places(feed_id)
        return self._over(usual, places[places.index(place) :] if place in places else ())

    def source(self, feed_id: int) -> str:
        """Return the nearest place of a feed that has a type of its own; "": none has."""
        return next((place for place in self.places(feed_id) if self._types.get(place)), "")

    def change(self, place: str, **changes: Any) -> None:  # noqa: ANN401 - several types
        """Give a place a type of its own, in these respects; without any, that of all again."""
        types = {name: dict(own) for name, own in self._types.items()}
        types[place] = types.get(place, {}) | changes if changes else {}
        if types == self._types:
            return
        self._types = types
        self._workers.write.submit(settings.save_types, self._store, types)
        self.changed.emit()

    def _over(self, usual: Settings, places: Iterable[str]) -> Settings:
        for place in reversed([*places]):  # the nearest has the last word
            usual = replace(usual, **self._types.get(place, {}))
        return usual
