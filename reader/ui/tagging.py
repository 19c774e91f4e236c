"""What the user does with tags of their own; each deed can be undone."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.model import Sentence
from reader.store.store import Store
from reader.ui.changes import Changes


class Tagging(QObject):
    """The verbs about tags.

    Signals:
        changed(article_ids): these carry other tags than before.
    """

    changed = Signal(object)

    def __init__(self, store: Store, changes: Changes, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._changes = store, changes

    def change(self, ids: Sequence[int], on: Iterable[str] = (), off: Iterable[str] = ()) -> None:
        """Put tags on articles and take others off, in one step."""
        put, taken = list(on), list(off)
        names = ", ".join([*put, *taken])
        told = Sentence.of("Tags changed: {names}", names=names)
        if not taken:
            told = Sentence.of("Tagged “{names}”: {n}", names=names)
        elif not put:
            told = Sentence.of("No longer tagged “{names}”: {n}", names=names)
        self._changes.do(
            told,
            _change,
            self._store,
            list(ids),
            put,
            taken,
            done=self._on_changed,
            counted="article_tags",
        )

    def rename(self, name: str, new: str) -> None:
        """Give a tag another name; one of that name takes its articles in."""
        told = Sentence.of("“{name}” is now “{new}”", name=name, new=new.strip())

        def call() -> tuple[int, ...]:
            carried = self._store.tags.carrying(name)
            self._store.tags.rename(name, new)
            return carried

        self._changes.do(told, call, done=self._on_changed)

    def delete(self, name: str) -> None:
        """Take a tag off everything."""
        told = Sentence.of("Tag deleted: {name}", name=name)
        self._changes.do(told, self._store.tags.delete, name, done=self._on_changed)

    def _on_changed(self, ids: Iterable[int]) -> None:
        self.changed.emit(frozenset(ids))


def _change(
    store: Store, ids: Sequence[int], on: Iterable[str], off: Iterable[str]
) -> frozenset[int]:
    touched: set[int] = set()
    with store.database.transaction():
        for name in on:
            touched.update(store.tags.add(name, ids))
        for name in off:
            touched.update(store.tags.remove(name, ids))
    return frozenset(touched)
