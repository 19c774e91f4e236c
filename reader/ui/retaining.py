"""Letting old articles go: by the user's rules, when nothing else is to be done."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader import settings
from reader.model import Keeping
from reader.settings import Settings
from reader.store import retention
from reader.store.retention import Going
from reader.store.store import Store
from reader.ui.texts import number

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

    def plan(self, keeping: Keeping, done: Callable[[list[Going]], None]) -> None:
        """Say what such rules would remove now."""
        self._run("wait", self._store.retention.going, keeping, datetime.now(UTC), done=done)

    def remove(self) -> None:
        """Remove now what the rules in force let go, and tell how much that was."""
        self.plan(settings.keeping(self._chosen()), lambda going: self._begin(going, told=True))

    def _look(self) -> None:
        """Remove what has become too old, unless something else is being done."""
        if not self._busy():
            self.plan(
                settings.keeping(self._chosen()), lambda going: self._begin(going, told=False)
            )

    def _begin(self, going: Sequence[Going], *, told: bool) -> None:
        if self.running:
            return
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
            self._remove,
            ids,
            None if begins else self._change,
            done=lambda change: self._on_removed(change, len(ids)),
        )

    def _remove(self, ids: Sequence[int], into: int | None) -> int | None:
        _, change = self._store.history.record(
            retention.TOLD, self._store.articles.remove, ids, counted="articles", into=into
        )
        return change

    def _on_removed(self, change: int | None, count: int) -> None:
        self._change, self._count = change, self._count + count
        self._next.start()

    def _end(self) -> None:
        self.running = False
        if self._count:
            self.removed.emit()
        if self._told:
            text = self.tr("Removed: {n} articles")
            self.noticed.emit(text.format(n=number(self._count)))
