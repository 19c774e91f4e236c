"""Syncing behind the window: when it begins, how far it is, what it brought.

What syncs is loaded by the thread that needs it first: it is large, and the window has been
painted by then.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader import fetch
from reader.model import Feed, Sentence, SyncResult, SyncStatus
from reader.store.store import Store
from reader.ui.background import Background
from reader.workers import Workers

FIRST_CHECK = 4_000  # ms after the start, so that the first list is painted and usable by then
EVERY = 60_000  # ms between two looks at what is due
ANNOUNCE = 200  # ms after which the first results of a run are announced
PACE = 1_000  # ms between later announcements: all lists and numbers of the window follow each

OnResult = Callable[[SyncResult], None]
Get = Callable[..., fetch.Reply]


class Syncing(QObject):
    """Syncs feeds in the background, one run at a time.

    Signals:
        progressed(done, total): one more feed is finished.
        arrived(results): results of the last moments, as a tuple of SyncResult.
        finished(results): a run is over; trends and the index are up to date.
        caught_up: trends are up to date with where feeds stand.
    """

    progressed = Signal(int, int)
    arrived = Signal(object)
    finished = Signal(object)
    caught_up = Signal()
    _synced = Signal(object)

    def __init__(
        self,
        store: Store,
        workers: Workers,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._workers, self._background = store, workers, background
        self.running = False
        self._stopping = False
        self._waiting: tuple[list[Feed], bool, Get] | None = None
        self._total = 0
        self._results: list[SyncResult] = []
        self._fresh: list[SyncResult] = []
        self._announce = QTimer(self, interval=ANNOUNCE, singleShot=True)
        self._announce.timeout.connect(self._on_announce)
        self._synced.connect(self._on_synced)

    def due(self) -> list[Feed]:
        """Return the feeds to ask now; none beyond a network that waits for a login."""
        from reader.feeds import portal, schedule  # noqa: PLC0415 - see above

        now = datetime.now(UTC)
        feeds = schedule.due(self._store.feeds.all(), now)
        if feeds and portal.waits_until(self._store, now):
            return [feed for feed in feeds if not portal.is_outside(feed)]
        return feeds

    def sync(self, feeds: Sequence[Feed], force: bool, get: Get) -> None:
        """Sync these feeds; while a run is under way, as soon as it is over."""
        if not feeds or self._stopping:
            return
        if self.running:
            self._waiting = (list(feeds), force, get)
            return

        def run(on_result: OnResult) -> None:
            from reader.feeds.sync import sync_all  # noqa: PLC0415 - see above

            sync_all(
                self._store,
                self._workers,
                feeds=list(feeds),
                force=force,
                on_result=on_result,
                cancelled=lambda: self._stopping,
                get=get,
            )

        self.follow(run, len(feeds))

    def follow(self, run: Callable[[OnResult], None], total: int) -> None:
        """Carry out `run(on_result)` in the background, which syncs `total` feeds."""
        self.running = True
        self._total, self._results = total, []
        self._announce.setInterval(ANNOUNCE)
        self.progressed.emit(0, total)
        self._background.run(
            self._workers.wait,
            run,
            self._synced.emit,
            done=lambda _: self._on_finished(),
            failed=self._on_failed,
        )

    def catch_up(self) -> None:
        """Bring trends up to date with where feeds stand now, which a run does at its end too."""
        if self.running or self._stopping:
            return
        self.running = True
        call = partial(_catch_up, cancelled=lambda: self._stopping)
        self._background.run(
            self._workers.wait,
            call,
            self._store,
            self._workers,
            datetime.now(UTC),
            done=lambda _: self._on_caught_up(),
            failed=self._on_left_behind,
        )

    def stop(self) -> None:
        """Begin nothing more; feeds under way are left to their time limit."""
        self._stopping = True
        self._announce.stop()

    @Slot(object)
    def _on_synced(self, result: SyncResult) -> None:
        self._results.append(result)
        self._fresh.append(result)
        self.progressed.emit(len(self._results), self._total)
        if not self._announce.isActive():
            self._announce.start()

    def _on_announce(self) -> None:
        self._announce.setInterval(PACE)
        fresh, self._fresh = tuple(self._fresh), []
        if fresh:
            self.arrived.emit(fresh)

    def _on_finished(self) -> None:
        self._announce.stop()
        self._on_announce()
        self.running = False
        self.finished.emit(tuple(self._results))
        self._go_on()

    def _on_caught_up(self) -> None:
        self.running = False
        self.caught_up.emit()
        self._go_on()

    def _on_left_behind(self, sentence: Sentence) -> None:
        self._background.failed.emit(sentence)
        self._on_caught_up()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.sync(*waiting)

    def _on_failed(self, sentence: Sentence) -> None:
        self._background.failed.emit(sentence)
        self._on_finished()


def _catch_up(store: Store, workers: Workers, now: datetime, cancelled: Callable[[], bool]) -> None:
    from reader.feeds.sync import catch_up  # noqa: PLC0415 - see above

    catch_up(store, workers, now, changed=False, cancelled=cancelled)


def new_count(results: Sequence[SyncResult]) -> int:
    """Return how many articles came."""
    return sum(len(result.changes.new) for result in results)


def failed_count(results: Sequence[SyncResult]) -> int:
    """Return how many feeds failed."""
    return sum(result.status is SyncStatus.FAILED for result in results)
