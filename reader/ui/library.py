"""What the user can do, as verbs, and what has changed, as signals.

Views call the verbs and listen to the signals; they know neither each other nor the
workers. Each verb is a few lines that send a core function to the right worker.
What is about articles stands in `marking`, about subscriptions in `subscriptions`, when feeds
are asked in `rounds` and how in `syncing`.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader import fetch, settings
from reader.model import (
    Related,
    Story,
    SyncResult,
)
from reader.process import has_ended, this_process
from reader.store.store import Store
from reader.ui.article.feed_types import FeedTypes
from reader.ui.article.reading_rules import ReadingRules
from reader.ui.feeds.adding import Adding
from reader.ui.feeds.demo_feeds import DemoFeeds
from reader.ui.feeds.place_rules import PlaceRules
from reader.ui.feeds.rounds import Rounds
from reader.ui.feeds.subscriptions import Subscriptions
from reader.ui.feeds.syncing import FIRST_CHECK, Syncing, failed_count, new_count
from reader.ui.marking import Marking
from reader.ui.search.smart_folders import SmartFolders
from reader.ui.tagging import Tagging
from reader.ui.upkeep.backups import Backups
from reader.ui.upkeep.exporting import Exporting
from reader.ui.upkeep.retaining import Retaining
from reader.workers import Workers

IN_ORDER = 1_000  # ms after the last feed was put elsewhere, as several are one after the other


class Library(Marking):
    """The Qt face of the core.

    Signals:
        articles_changed(ids): these changed in place (a frozenset); None: articles came or went.
        articles_removed(ids): the user deleted these (a frozenset).
        counts_changed(counts): what the sidebar counts is different.
        feeds_changed: feeds or categories were added, removed, renamed or moved.
        trends_changed: stories and topics are up to date with articles and feeds.
        sync_progressed(done, total): one more feed is finished.
        sync_finished(new, failed): a sync is over; so many articles came, so many feeds failed.
        failed(sentence): something did not work.
        undo_offered(text, undo): something was done that `undo()` takes back.
        offered(text, button, call): something could be done as well, by `call()`.
        noticed(text): something that the user wanted to know.
        settings_changed(settings): the user's choices are these now.
        stopped: the window is about to close.
    """

    feeds_changed = Signal()
    trends_changed = Signal()
    sync_progressed = Signal(int, int)
    sync_finished = Signal(int, int)
    settings_changed = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        store: Store,
        workers: Workers,
        get: Callable[..., fetch.Reply] = fetch.get,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, workers, parent)
        self.get = get
        self.rules = ReadingRules(store, self.changes, self)
        self.place_rules = PlaceRules(store, self.changes, self)
        self.place_rules.changed.connect(self._on_place_rules)
        self.changes.turned.connect(self._on_turned)
        self.tagging = Tagging(store, self.changes, self)
        self.tagging.changed.connect(self.articles_changed)
        self.folders = SmartFolders(store, self.changes, self.run, self)
        for cause in (self.counts_changed, self.feeds_changed, self.sync_finished):
            cause.connect(self.folders.count_soon)
        self.types = FeedTypes(store, workers, self)
        self.syncing = Syncing(store, workers, self._background, self)
        self.syncing.progressed.connect(self.sync_progressed)
        self.syncing.arrived.connect(self._on_arrived)
        self.syncing.finished.connect(self._on_finished)
        self.subscriptions = Subscriptions(store, workers, self._background, self.changes, self)
        self.adding = Adding(store, workers, self._background, self.changes, self)
        self._put_in_order = QTimer(self, interval=IN_ORDER, singleShot=True)
        self._put_in_order.timeout.connect(self.syncing.catch_up)
        self.syncing.caught_up.connect(self.trends_changed)
        for changed in (self.adding.changed, self.subscriptions.changed):
            changed.connect(self.reload)
            changed.connect(self._put_in_order.start)
        self.articles_removed.connect(self._put_in_order.start)
        for fresh in (self.adding.added, self.subscriptions.moved):
            fresh.connect(lambda ids: self.sync(feed_ids=ids))
        self.adding.noticed.connect(self.noticed)
        self.adding.failed.connect(self.failed)
        self.exporting = Exporting(store, workers, self._background, self)
        self.exporting.noticed.connect(self.noticed)
        self.exporting.failed.connect(self.failed)
        self.retaining = Retaining(
            store, self.run, lambda: self.settings, lambda: self.syncing.running, self
        )
        self.retaining.removed.connect(self._on_place_rules)
        self.retaining.noticed.connect(self.noticed)
        self.rounds = Rounds(self.syncing, self, lambda: self.get)
        self.rounds.noticed.connect(self.noticed)
        self.rounds.failed.connect(self.failed)
        self.demo = DemoFeeds(self.syncing, self)
        self.demo.served.connect(self._on_served)
        self.demo.kept.connect(self.feeds_changed)
        self.demo.cleared.connect(self.reload)
        self.backups = Backups(store, self.run, lambda: self.syncing.running, self)
        self.backups.failed.connect(self.failed)
        self.backups.offered.connect(self.offered)
        self.counts_changed.connect(self.backups.put_off)

    def start(self) -> None:
        """Begin to sync what is due, and all else that goes on by itself."""
        self.run("write", self._take_up, done=lambda found: self._on_turned() if found else None)
        self.retaining.start()
        QTimer.singleShot(FIRST_CHECK, self, self.subscriptions.forget_unused)
        self.backups.start()
        self.rounds.start()

    def _take_up(self) -> int:
        """Take back what a program that was killed left half done."""
        self.store.history.by = this_process()
        return self.store.history.finish(has_ended)

    def stop(self) -> None:
        """Finish what the user did; begin nothing more."""
        self.stopped.emit()
        self.rounds.stop()
        self._put_in_order.stop()
        self.syncing.stop()
        self.folders.stop()
        self.backups.stop()
        self.exporting.stop()
        self.retaining.stop()
        self.demo.stop()

    # ---------------------------------------------------------------- articles

    def related(self, id_: int, done: Callable[[list[Related]], None]) -> None:
        """Find what to read beside an article."""
        self.run("wait", self.store.trends.related, id_, done=done)

    def story_around(self, id_: int, done: Callable[[Story | None], None]) -> None:
        """Find the story that an article is part of; None where it stands alone."""
        self.run("wait", _story_around, self.store, id_, done=done)

    # ---------------------------------------------------------------- feeds

    def sync(self, force: bool = False, feed_ids: Sequence[int] | None = None) -> None:
        """Bring feeds up to date: these, or all that are due; say so where none is."""
        self.rounds.sync(force, feed_ids)

    def pause(self, paused: bool) -> None:
        """Sync nothing by itself for now; what the user asks for is done all the same."""
        self.rounds.paused = paused

    def try_again(self, feed_id: int) -> None:
        """Ask a feed that failed, also one that was given up."""
        from reader.feeds.mending import try_again  # noqa: PLC0415 - seldom wanted

        def ready(_: object) -> None:
            self.sync(True, [feed_id])

        self.run("write", try_again, self.store, feed_id, done=ready)

    def add(self, url: str, category: str | None = None) -> None:
        """Subscribe to the feed at an address, or to the one that a page there offers."""
        self.adding.add(url, category, self.get)

    def remove(self, feed_id: int) -> None:
        """Unsubscribe; it can be undone."""
        self.subscriptions.remove(feed_id)

    def import_opml(self, path: Path) -> None:
        """Add the feeds of an OPML file."""
        self.adding.import_opml(path)

    # ---------------------------------------------------------------- all else

    def change_settings(self, **changes: Any) -> None:  # noqa: ANN401 - fields of several types
        """Put choices in force and keep them."""
        changed = replace(self.settings, **changes)
        if changed == self.settings:
            return
        self.settings = changed
        self.run("write", settings.save, self.store, changed)
        self.settings_changed.emit(changed)

    def reload(self) -> None:
        """Announce that feeds, articles and counts may all be different."""
        self._feeds = {}
        self.rules.forget()
        self.feeds_changed.emit()
        self.articles_changed.emit(None)
        self._announce_counts()

    def _on_served(self, get: Callable[..., fetch.Reply]) -> None:
        self.get = get
        self.reload()

    def _on_place_rules(self) -> None:
        self.reload()
        self._put_in_order.start()  # what is muted tells no stories

    def _on_turned(self) -> None:
        self.reload()
        self.trends_changed.emit()
        self._put_in_order.start()

    def _on_arrived(self, results: Sequence[SyncResult]) -> None:
        if self._take_in({result.feed_id for result in results}):
            self.feeds_changed.emit()
        updated = frozenset(id_ for result in results for id_ in result.changes.updated)
        if new_count(results):
            self.articles_changed.emit(None)
        elif updated:
            self.articles_changed.emit(updated)
        self._announce_counts()

    def _on_finished(self, results: Sequence[SyncResult]) -> None:
        self.demo.finish()
        self.sync_finished.emit(new_count(results), failed_count(results))
        self.trends_changed.emit()
        self._announce_counts()
        self.rounds.finish(results)


def _story_around(store: Store, id_: int) -> Story | None:
    rows = store.articles.rows([id_])
    number = rows[0].story_id if rows else None
    return None if number is None else store.trends.story(number)
