"""Smart folders in the window: keeping, changing and counting them, off the GUI thread."""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import QueryError, WorkError
from reader.model import SmartFolder
from reader.store.store import Store
from reader.ui.background import Failed

NEW = 0  # the number of a folder that is not kept yet
SOON = 800  # ms after a change until it is counted, as one change follows another
LONGEST = 2.0  # s that one folder may be counted


class SmartFolders(QObject):
    """The verbs about smart folders, and how many unread articles each has.

    Signals:
        changed: folders came, went, or are called otherwise.
        counted(counts): unread articles by the folder's number; one that took too long lacks.
        undo_offered(text, undo): something was done that `undo()` takes back.
    """

    changed = Signal()
    counted = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, store: Store, run: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._run = store, run
        self.counts: Mapping[int, int] = {}
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._count)
        self._counting = self._again = False

    def all(self) -> list[SmartFolder]:
        """Return the folders in the user's order."""
        return self._store.smart_folders.all()

    def save(self, folder: SmartFolder, done: Callable[[], None], failed: Failed) -> None:
        """Keep a new folder, or change one, which can be undone; then `done` or `failed`."""
        table = self._store.smart_folders

        def added(_: SmartFolder) -> None:
            done()
            self._on_changed()

        def changed(before: SmartFolder) -> None:
            done()
            self._on_changed()
            if before != folder:
                text = self.tr("Changed: {name}").format(name=folder.name)
                self.undo_offered.emit(text, lambda: self._write(table.change, before))

        if folder.id == NEW:
            add = table.add
            self._run("write", add, folder.name, folder.query, done=added, failed=failed)
        else:
            self._run("write", table.change, folder, done=changed, failed=failed)

    def remove(self, folder: SmartFolder) -> None:
        """Take a folder away; it can be undone."""

        def removed(put_back: Callable[[], None]) -> None:
            self._on_changed()
            text = self.tr("Removed: {name}").format(name=folder.name)
            self.undo_offered.emit(text, lambda: self._write(put_back))

        self._run("write", self._store.smart_folders.remove, folder.id, done=removed)

    def move(self, folder: SmartFolder, by: int) -> None:
        """Put a folder so many places further down; it can be undone."""
        ids = [one.id for one in self.all()]
        if folder.id in ids:
            arrange, before, at = self._store.smart_folders.arrange, list(ids), ids.index(folder.id)
            ids.insert(max(0, at + by), ids.pop(at))

            def moved(_: None) -> None:
                self._on_changed()
                text = self.tr("Moved: {name}").format(name=folder.name)
                self.undo_offered.emit(text, lambda: self._write(arrange, before))

            self._run("write", arrange, ids, done=moved)

    def count_soon(self, *_: object) -> None:
        """Count again, a little later."""
        self._soon.start()

    def stop(self) -> None:
        """Count no more."""
        self._soon.stop()

    def _write(self, call: Callable[..., Any], *args: object) -> None:
        self._run("write", call, *args, done=lambda _: self._on_changed())

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
