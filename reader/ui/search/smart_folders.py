"""Smart folders in the window: keeping, changing and counting them, off the GUI thread."""

from collections.abc import Callable, Mapping
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import QueryError, WorkError
from reader.model import Sentence, SmartFolder
from reader.store.store import Store
from reader.ui.background import Failed
from reader.ui.changes import Changes

NEW = 0  # the number of a folder that is not kept yet
SOON = 800  # ms after a change until it is counted, as one change follows another
LONGEST = 2.0  # s that one folder may be counted


class SmartFolders(QObject):
    """The verbs about smart folders, and how many unread articles each has.

    Signals:
        changed: folders came, went, or are called otherwise.
        counted(counts): unread articles by the folder's number; one that took too long lacks.
    """

    changed = Signal()
    counted = Signal(object)

    def __init__(
        self, store: Store, changes: Changes, run: Callable[..., None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._changes, self._run = store, changes, run
        self.counts: Mapping[int, int] = {}
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._count)
        self._counting = self._again = False

    def all(self) -> list[SmartFolder]:
        """Return the folders in the user's order."""
        return self._store.smart_folders.all()

    def save(self, folder: SmartFolder, done: Callable[[], None], failed: Failed) -> None:
        """Keep a new folder, or change one; then `done` or `failed`. It can be undone."""
        table = self._store.smart_folders

        def kept(_: object) -> None:
            done()
            self._on_changed()

        if folder.id == NEW:
            told = Sentence.of("Smart folder kept: {name}", name=folder.name)
            add = partial(table.add, folder.name, folder.query)
            self._changes.do(told, add, done=kept, failed=failed, quiet=True)
        else:
            told = Sentence.of("Changed: {name}", name=folder.name)
            self._changes.do(told, table.change, folder, done=kept, failed=failed)

    def remove(self, folder: SmartFolder) -> None:
        """Take a folder away; it can be undone."""
        told = Sentence.of("Removed: {name}", name=folder.name)
        self._change(told, self._store.smart_folders.remove, folder.id)

    def move(self, folder: SmartFolder, by: int) -> None:
        """Put a folder so many places further down; it can be undone."""
        ids = [one.id for one in self.all()]
        if folder.id in ids:
            at = ids.index(folder.id)
            ids.insert(max(0, at + by), ids.pop(at))
            told = Sentence.of("Moved: {name}", name=folder.name)
            self._change(told, self._store.smart_folders.arrange, ids)

    def count_soon(self, *_: object) -> None:
        """Count again, a little later."""
        self._soon.start()

    def stop(self) -> None:
        """Count no more."""
        self._soon.stop()

    def _change(self, told: Sentence, call: Callable[..., Any], *args: object) -> None:
        self._changes.do(told, call, *args, done=lambda _: self._on_changed())

    def _on_changed(self) -> None:
        self.changed.emit()
        self._soon.start()

    def _count(self) -> None:
        if self._counting:  # one at a time: a slow folder must not fill the threads
            self._again = True
            return
        self._counting = True
        self._run("wait", _counts, self._store, done=self._on_counted)

    def _on_counted(self, counts: Mapping[int, int]) -> None:
        self._counting = False
        if counts != self.counts:
            self.counts = counts
            self.counted.emit(counts)
        if self._again:
            self._again = False
            self._soon.start()


def _counts(store: Store) -> dict[int, int]:
    found = {}
    for folder in store.smart_folders.all():
        try:
            found[folder.id] = store.smart_folders.unread(folder.query, _in_time())
        except (QueryError, WorkError):  # its feed or category is gone, or it takes too long
            continue
    return found


def _in_time() -> Callable[[], bool]:
    end = monotonic() + LONGEST
    return lambda: monotonic() < end
