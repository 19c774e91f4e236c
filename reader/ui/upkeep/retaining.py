"""Letting old articles go: by the user's rules, when nothing else is to be done."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader import settings
from reader.model import Keeping, Sentence
from reader.settings import Settings
from reader.store import letting_go, retention
from reader.store.retention import Going
from reader.store.store import Store
from reader.ui.texts import number, say

EVERY = 30 * 60_000  # ms between two looks at what has become too old
FIRST = 2 * 60_000  # ms after the start
REST = 20  # ms between two portions, so that whatever the user does comes first


class Retaining(QObject):
    """Removes what the rules let go, some articles at a time.

    Signals:
        removed: articles went; all lists may be different.
        noticed(text): how it ended, where the user asked for it.
    """

    removed = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        store: Store,
        run: Callable[..., None],
        chosen: Callable[[], Settings],
        busy: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._run, self._chosen, self._busy = store, run, chosen, busy
        self._left: Iterator[tuple[list[int], bool]] = iter(())
        self._keeping = Keeping()
        self._change: int | None = None
        self._count = self._told = 0
        self.running = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._first = QTimer(self, interval=FIRST, singleShot=True)
        self._first.timeout.connect(self._look)
        self._next = QTimer(self, interval=REST, singleShot=True)
        self._next.timeout.connect(self._go_on)

    def start(self) -> None:
        """Look now and then from now on."""
        self._first.start()
        self._timer.start()

    def stop(self) -> None:
        """Begin nothing more; what is left goes another time."""
        for timer in (self._timer, self._first, self._next):
            timer.stop()
        self._left = iter(())
        self.running = False

    def plan(self, keeping: Keeping, done: Callable[[list[Going]], None]) -> None:
        """Say what such rules would remove now."""
        self._run("wait", self._store.retention.going, keeping, datetime.now(UTC), done=done)

    def remove(self) -> None:
        """Remove now what the rules in force let go, and tell how much that was."""
        self._look_for(told=True)

    def _look(self) -> None:
        """Remove what has become too old, unless something else is being done."""
        if not self._busy():
            self._look_for(told=False)

    def _look_for(self, *, told: bool) -> None:
        keeping = settings.keeping(self._chosen())
        self.plan(keeping, lambda going: self._begin(keeping, going, told=told))

    def _begin(self, keeping: Keeping, going: Sequence[Going], *, told: bool) -> None:
        if self.running:
            return
        self._keeping = keeping
        self._left, self._change, self._count = retention.portions(going), None, 0
        self._told, self.running = told, True
        self._go_on()

    def _go_on(self) -> None:
        """Hand the writer one portion; others come between it and the next."""
        portion = next(self._left, None)
        if portion is None:
            self._end()
            return
        ids, begins = portion
        self._run(
            "write",
            letting_go.remove,
            self._store,
            ids,
            self._keeping,
            None if begins else self._change,
            done=self._on_removed,
            failed=self._on_failed,
        )

    def _on_removed(self, removed: tuple[int, int | None]) -> None:
        count, self._change = removed
        self._count += count
        self._next.start()

    def _on_failed(self, why: Sentence) -> None:
        """Leave the rest for another time: it was undone, or the library cannot be written."""
        self._left = iter(())
        self._end()
        self.noticed.emit(say(why))

    def _end(self) -> None:
        self.running = False
        if self._count:
            self.removed.emit()
        if self._told:
            text = self.tr("Removed: {n} articles")
            self.noticed.emit(text.format(n=number(self._count)))
