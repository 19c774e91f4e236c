"""When feeds are asked: every minute what is due, and at once what the user wants."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model import Feed, SyncResult, SyncStatus
from reader.ui.feeds.syncing import EVERY, FIRST_CHECK, Get, Syncing
from reader.ui.marking import Marking
from reader.ui.texts import say, until


class Rounds(QObject):
    """Begins syncs, and tells the user of one that was asked for.

    Signals:
        noticed(text): nothing is due, or one feed was not asked, and why.
        failed(sentence): the one feed that was wanted failed.
    """

    noticed = Signal(str)
    failed = Signal(object)

    def __init__(self, syncing: Syncing, library: Marking, get: Callable[[], Get]) -> None:
        super().__init__(library)
        self._syncing, self._library, self._get = syncing, library, get
        self._answering = False  # the user asked for a sync and is told how it ended
        self.paused = False  # the user wants nothing synced for a while
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to sync what is due, a little later and then every minute."""
        self._timer.start()
        if self._library.settings.sync_at_start:
            QTimer.singleShot(FIRST_CHECK, self, self.look)

    def stop(self) -> None:
        """Begin nothing more by itself."""
        self._timer.stop()

    def sync(self, force: bool, feed_ids: Sequence[int] | None) -> None:
        """Bring feeds up to date: these, or all that are due; say so where none is."""
        every = self._library.store.feeds.all()
        if feed_ids is not None:
            wanted = set(feed_ids)
            alone = len(wanted) == 1  # only who is named alone is asked though it is paused
            feeds = [f for f in every if f.id in wanted and (alone or not f.paused)]
        elif force:
            feeds = [feed for feed in every if not feed.paused]
        else:
            feeds = self._syncing.due()
        self._answering = True
        if feeds:
            self._syncing.sync(feeds, force, self._get())
        elif every:
            self.noticed.emit(self._why_nothing_is_due(every))

    def look(self) -> None:
        """Sync what is due, unless the user wants nothing of the kind."""
        if self._library.settings.sync_minutes and self._is_free():
            self._library.run("wait", self._syncing.due, done=self._on_due)

    def finish(self, results: Sequence[SyncResult]) -> None:
        """Say how a sync ended that was asked for of one feed."""
        answering, self._answering = self._answering, False
        if not answering or len(results) != 1:
            return
        result = results[0]
        if result.error is not None:
            self.failed.emit(result.error)
        elif result.status is SyncStatus.NOT_DUE and result.due_reason is not None:
            self.noticed.emit(say(result.due_reason))

    def _on_due(self, feeds: Sequence[Feed]) -> None:
        if feeds and self._is_free():
            self._syncing.sync(feeds, False, self._get())

    def _is_free(self) -> bool:
        return not self._syncing.running and not self.paused

    def _why_nothing_is_due(self, feeds: Sequence[Feed]) -> str:
        from reader.feeds import portal  # noqa: PLC0415 - seldom wanted

        now = datetime.now(UTC)
        if portal.waits_until(self._library.store, now):
            return say(portal.trouble().sentence)
        times = [feed.next_due for feed in feeds if feed.next_due is not None]
        if not times:
            return self.tr("Everything is up to date.")
        wait = until(min(times), now)
        return self.tr("Everything is up to date. Next: {wait}").format(wait=wait)
