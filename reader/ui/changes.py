"""Changes that can be undone: made and taken back by the writer, told to the window."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.model import Change, Sentence, StoryChange
from reader.store.store import Store
from reader.ui.background import Done, Failed
from reader.ui.texts import number, say


class Changes(QObject):
    """Records what the user does, and undoes it, also after a restart.

    Signals:
        offered(text, undo): something was done that `undo()` takes back.
        kept(undo): likewise, where what was done can be seen without words.
        turned: something was taken back or done again; anything may be different.
        noticed(text): something that the user wanted to know.
    """

    offered = Signal(str, object)
    kept = Signal(object)
    turned = Signal()
    noticed = Signal(str)

    def __init__(self, store: Store, run: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._history, self._search, self._run = store.history, store.search, run

    def do(
        self,
        told: Sentence,
        call: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
        counted: str = "",
        quiet: bool = False,
    ) -> None:
        """Do `call(*args)` where writing is done, then `done(result)` or `failed(sentence)`.

        `told` and `counted` are as in the store's history; `quiet` shows no toast.
        """
        record = partial(self._history.record, counted=counted)
        made = self._told_of(done, quiet=quiet)
        self._run("write", record, told, call, *args, done=made, failed=failed)

    def do_to_stories(
        self, told: Sentence, call: Callable[..., StoryChange], *args: object, done: Done
    ) -> None:
        """Do `call(*args)`, which joins or splits stories; likewise."""
        record, made = self._history.record_stories, self._told_of(done, quiet=False)
        self._run("write", record, told, call, *args, done=made)

    def _told_of(self, done: Done | None, *, quiet: bool) -> Done:
        def made(outcome: tuple[Any, int | None]) -> None:
            result, id_ = outcome
            if done is not None:
                done(result)
            self.tell(id_, quiet=quiet)

        return made

    def tell(self, id_: int | None, *, quiet: bool = False) -> None:
        """Offer to undo a change that was made; None: none was."""
        if id_ is None:
            return
        undo = partial(self.undo, id_)
        if quiet:
            self.kept.emit(undo)
        else:
            self.offered.emit(say(self._history.get(id_).told), undo)

    def undo(self, id_: int) -> None:
        """Take a change back."""
        self._run("write", self._history.undo, id_, done=self._on_turned)

    def redo(self, id_: int) -> None:
        """Do a change again that was taken back."""

        def done(left: int) -> None:
            self._on_turned(left)
            self.kept.emit(partial(self.undo, id_))

        self._run("write", self._history.redo, id_, done=done)

    def undo_last(self) -> None:
        """Take back the last change that is in force, whenever it was made."""
        history = self._history

        def undone(turned: tuple[Change | None, int]) -> None:
            change, left = turned
            self._tell_last(change, left, self.tr("Undone: {change}"))
            if change is None:
                self.noticed.emit(self.tr("There is nothing to undo."))

        self._run("write", _turn, history.next_undo, history.undo, done=undone)

    def redo_last(self) -> None:
        """Do again what was taken back last."""
        history = self._history

        def done_again(turned: tuple[Change | None, int]) -> None:
            change, left = turned
            self._tell_last(change, left, self.tr("Done again: {change}"))
            if change is None:
                self.noticed.emit(self.tr("There is nothing to redo."))
            else:
                self.kept.emit(partial(self.undo, change.id))

        self._run("write", _turn, history.next_redo, history.redo, done=done_again)

    def _tell_last(self, change: Change | None, left: int, text: str) -> None:
        if change is not None:
            self._on_turned(left)
            self.noticed.emit(text.format(change=say(change.told)))

    def _on_turned(self, left: int) -> None:
        self._index()
        self.turned.emit()
        if left:
            text = self.tr("Undone, but for what has changed again since: {n}")
            self.noticed.emit(text.format(n=number(left)))

    def _index(self, more: int = 1) -> None:
        """Have what came back found by its words, in slices between which others write."""
        if more:
            self._run("write", self._search.index_some, done=self._index)


def _turn(
    last: Callable[[], Change | None], turn: Callable[[int], int]
) -> tuple[Change | None, int]:
    """Turn the last change, found where writing is done: what was begun before is in it by then."""
    change = last()
    return change, 0 if change is None else turn(change.id)


class FirstRecorded(Executor):
    """The writer, for a core function that hands it several calls: the first is the change."""

    def __init__(self, store: Store, write: Executor, told: Sentence, counted: str = "") -> None:
        self._store, self._write = store, write
        self._told, self._counted = told, counted
        self._begun = False
        self.id: int | None = None

    def submit(self, fn: Callable[..., Any], /, *args: object, **options: object) -> Future[Any]:
        """Hand a call to the writer."""
        if self._begun:
            return self._write.submit(fn, *args, **options)
        self._begun = True
        return self._write.submit(self._record, partial(fn, *args, **options))

    def _record(self, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the call returns
        result, self.id = self._store.history.record(self._told, call, counted=self._counted)
        return result
