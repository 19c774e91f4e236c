"""How the texts of single feeds are set, where the user wants them to differ from the others."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader import settings
from reader.settings import Settings
from reader.store.store import Store
from reader.workers import Workers


class FeedTypes(QObject):
    """The types of feeds, in force at once and kept in the library.

    Signals:
        changed: one of them is another.
    """

    changed = Signal()

    def __init__(self, store: Store, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._workers = store, workers
        self._types = settings.load_types(store)

    def of(self, feed_id: int, usual: Settings) -> Settings:
        """Return the settings with what this feed has instead."""
        own = self._types.get(feed_id)
        return replace(usual, **own) if own else usual

    def has(self, feed_id: int) -> bool:
        """Whether this feed has a type of its own."""
        return bool(self._types.get(feed_id))

    def change(self, feed_id: int, **changes: Any) -> None:  # noqa: ANN401 - several types
        """Give a feed a type of its own, in these respects; without any, that of all again."""
        types = {id_: dict(own) for id_, own in self._types.items()}
        types[feed_id] = types.get(feed_id, {}) | changes if changes else {}
        if types == self._types:
            return
        self._types = types
        self._workers.write.submit(settings.save_types, self._store, types)
        self.changed.emit()
