"""Backups of the library: made by themselves when nothing else is done, and put back."""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader import paths
from reader.model import Copy, Sentence
from reader.store.safety import opening, rotation, waiting
from reader.store.store import Store
from reader.ui.background import Failed
from reader.ui.texts import full_date, say

FIRST = 180_000  # ms after the start: nobody waits for anything by then
EVERY = 1_800_000  # ms between two looks whether there is one of today
LATER = 60_000  # ms until the next look where something is going on
QUIET = 30.0  # s without a change by anybody that count as idle

log = logging.getLogger(__name__)


class Backups(QObject):
    """Makes the backup of each day, lists what there is, and restores.

    A library that is restored is put in place when the window opens anew, because it is open now.

    Signals:
        changed: there is another backup.
        failed(sentence): no backup could be made.
        offered(text, button, call): something was done that `call()` takes back.
        restart_wanted: the window is to be closed and opened again.
    """

    changed = Signal()
    failed = Signal(object)
    offered = Signal(str, str, object)
    restart_wanted = Signal()

    def __init__(
        self, store: Store, run: Callable[..., None], busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._run, self._busy = store, run, busy
        self.folder = paths.backups(store.path.parent)
        self.restarting = False
        self._making = self._stopping = False
        self._last = time.monotonic()
        self._told: Sentence | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make_when_idle)

    def start(self) -> None:
        """Make the backup of each day from now on."""
        self._timer.start(FIRST)

    def stop(self) -> None:
        """Break off what is being made; the file that it was to be is not there then."""
        self._stopping = True
        self._timer.stop()

    def put_off(self) -> None:
        """Note that somebody is doing something: a backup can wait."""
        self._last = time.monotonic()

    def all(self, done: Callable[[list[Copy]], None]) -> None:
        """Find what could be restored, the newest first."""
        self._run("wait", opening.shelf, self._store.path, self.folder, done=done)

    def make(self, done: Callable[[], None], failed: Failed) -> None:
        """Make a backup now, in the place of today's where there is one."""

        def made(path: Path | None) -> None:
            self._on_made(path)
            done()

        self._make(True, made, failed)

    def restore(self, path: Path) -> None:
        """Close the window, and open it on this copy; the present library is kept."""

        def asked(_: object) -> None:
            self.restarting = True
            self.restart_wanted.emit()

        self._run("write", waiting.ask, self._store.path, path, done=asked)

    def tell(self, restored: waiting.Restored | None) -> None:
        """Say what became of the restore that this window was opened anew for."""
        if restored is None:
            return
        if restored.error is not None:
            log.warning("The restore failed: %s", restored.error)
            self.failed.emit(restored.error.sentence)
        elif restored.kept is not None:
            log.info("Restored from %s", restored.source.name)
            text = self.tr("The library of {date} is back. The one from before is kept.")
            made = datetime.fromtimestamp(restored.source.stat().st_mtime, UTC)
            back = partial(self.restore, restored.kept)
            self.offered.emit(text.format(date=full_date(made)), self.tr("Undo"), back)

    def _make_when_idle(self) -> None:
        if self._making or self._busy() or time.monotonic() - self._last < QUIET:
            self._timer.start(LATER)
            return
        self._timer.start(EVERY)
        self._make(False, self._on_made, self._on_failed)

    def _make(self, anew: bool, made: Callable[[Path | None], None], failed: Failed) -> None:
        def over(call: Callable[..., None], *args: object) -> None:
            self._making = False
            call(*args)

        self._making = True
        call = partial(rotation.back_up, anew=anew, wanted=lambda: not self._stopping)
        self._run(
            "wait",
            call,
            self._store,
            self.folder,
            datetime.now(UTC),
            done=partial(over, made),
            failed=partial(over, failed),
        )

    def _on_made(self, path: Path | None) -> None:
        if path is not None:
            log.info("Made the backup %s", path.name)
            self._told = None
            self.changed.emit()

    def _on_failed(self, sentence: Sentence) -> None:
        """Tell it, but not every half an hour."""
        log.warning("No backup was made: %s", sentence)
        if sentence != self._told and not self._stopping:
            self._told = sentence
            self.failed.emit(sentence)


def kind_in_words(copy: Copy) -> str:
    """Return how a copy came to be, in the user's language."""
    return say(KINDS[copy.kind])


KINDS = {
    "daily": Sentence.of("A backup"),
    "update": Sentence.of("Before an update of Kabar"),
    "replaced": Sentence.of("Before another library took its place"),
}
