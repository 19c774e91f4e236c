"""What the user does with tags of their own; each deed can be undone."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.store.store import Store
from reader.ui.texts import number

# What was put on and what was taken off: names of tags, and the articles of each.
Moves = list[tuple[str, tuple[int, ...], bool]]


class Tagging(QObject):
    """The verbs about tags.

    Signals:
        changed(article_ids): these carry other tags than before.
        undo_offered(text, undo): something was done that `undo()` takes back.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, store: Store, run: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._run = store, run

    def change(self, ids: Sequence[int], on: Iterable[str] = (), off: Iterable[str] = ()) -> None:
        """Put tags on articles and take others off, in one step."""
        wanted = [*((name, True) for name in on), *((name, False) for name in off)]

        def done(moves: Moves) -> None:
            names = ", ".join(name for name, _, _ in moves)
            said = self.tr("Tags changed: {names}").format(names=names)
            if len(moves) == 1:
                name, touched, added = moves[0]
                text = (
                    self.tr("Tagged “{name}”: {n}") if added else self.tr("No longer “{name}”: {n}")
                )
                said = text.format(name=name, n=number(len(touched)))
            self._on_moved(moves, said)

        self._run(
            "write", _move, self._store, [(name, ids, add) for name, add in wanted], done=done
        )

    def rename(self, name: str, new: str) -> None:
        """Give a tag another name; one of that name takes its articles in."""

        def call() -> Moves:
            carried = self._carrying(name)
            if new.strip().casefold() == name.casefold():
                self._store.tags.rename(name, new)
                return [(new, carried, True)]
            fresh = self._store.tags.rename(name, new)
            return [(name, carried, False), (new, fresh, True)]

        def done(moves: Moves) -> None:
            self.changed.emit(_touched(moves))
            said = self.tr("“{name}” is now “{new}”").format(name=name, new=new.strip())
            undo = self._back(moves) if len(moves) > 1 else lambda: self.rename(new, name)
            self.undo_offered.emit(said, undo)

        self._run("write", call, done=done)

    def delete(self, name: str) -> None:
        """Take a tag off everything."""

        def call() -> Moves:
            return [(name, self._store.tags.delete(name), False)]

        self._run(
            "write",
            call,
            done=lambda moves: self._on_moved(
                moves, self.tr("Tag deleted: {name}").format(name=name)
            ),
        )

    def _carrying(self, name: str) -> tuple[int, ...]:
        return self._store.tags.carrying(name)

    def _on_moved(self, moves: Moves, said: str) -> None:
        if moves:
            self.changed.emit(_touched(moves))
            self.undo_offered.emit(said, self._back(moves))

    def _back(self, moves: Moves) -> Callable[[], None]:
        back = [(name, ids, not added) for name, ids, added in reversed(moves)]

        def undo() -> None:
            self._run(
                "write",
                _move,
                self._store,
                back,
                done=lambda done: self.changed.emit(_touched(done)),
            )

        return undo


def _move(store: Store, wanted: Iterable[tuple[str, Sequence[int], bool]]) -> Moves:
    """Do it in one transaction; return what was really different before."""
    moves: Moves = []
    with store.database.transaction():
        for name, ids, add in wanted:
            touched = (store.tags.add if add else store.tags.remove)(name, ids)
            if touched:
                moves.append((name, touched, add))
    return moves


def _touched(moves: Moves) -> frozenset[int]:
    return frozenset(id_ for _, ids, _ in moves for id_ in ids)
