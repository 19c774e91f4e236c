"""Unsubscribing and putting feeds in order, off the GUI thread.

What does it is loaded by the thread that needs it first: no window needs it to show its list.
"""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.model import Access, Sentence
from reader.store.store import Store
from reader.ui.background import Background, Done, Failed
from reader.ui.changes import Changes, FirstRecorded
from reader.workers import Workers


class Subscriptions(QObject):
    """The verbs about feeds that are followed: where they stand, how they are asked, which go.

    Signals:
        changed: feeds or categories are different.
        moved(feed_ids): feeds that have not been fetched where they stand now.
    """

    changed = Signal()
    moved = Signal(object)

    def __init__(
        self,
        store: Store,
        workers: Workers,
        background: Background,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._workers, self._background = store, workers, background
        self._changes = changes
        self.leaving: set[int] = set()  # feeds that are being removed at this moment

    # ---------------------------------------------------------------- leaving

    def remove(self, feed_id: int) -> None:
        """Unsubscribe; what the feed had is kept aside for a month, to undo it."""
        if feed_id in self.leaving:
            return
        self.leaving.add(feed_id)
        self.changed.emit()
        title = self._store.feeds.get(feed_id).title
        told = Sentence.of("Unsubscribed from {title}", title=title)

        def left(_: object) -> None:
            self.leaving.discard(feed_id)
            self.changed.emit()
            self.forget_unused()

        self._changes.do(told, self._store.feeds.remove, feed_id, done=left)

    def forget_unused(self) -> None:
        """Take out of the keychain what no feed has any more; it may want the user to open it."""
        if not self._store.accesses.unused():
            return

        def call() -> None:
            from reader.feeds import access  # noqa: PLC0415 - see above

            access.forget_unused(self._store, write=self._workers.write)

        self._background.run(self._workers.wait, call)

    # ---------------------------------------------------------------- order

    def rename(self, feed_id: int, title: str) -> None:
        """Give a feed the user's own name; "" brings back its own."""
        told = Sentence.of("Renamed: {title}", title=self._title(feed_id))
        self._write(told, self._store.feeds.rename, feed_id, title)

    def set_categories(self, feed_id: int, category_ids: Iterable[int]) -> None:
        """Put a feed into these categories and no others."""
        told = Sentence.of("Moved: {title}", title=self._title(feed_id))
        self._write(told, self._store.feeds.set_categories, feed_id, tuple(category_ids))

    def set_weight(self, feed_id: int, weight: float) -> None:
        """Let a feed's articles count more or less in trending."""
        told = Sentence.of("Counts otherwise in trending: {title}", title=self._title(feed_id))
        self._write(told, self._store.feeds.set_weight, feed_id, weight)

    def mute(self, feed_id: int) -> None:
        """Leave a feed out of trending and announcements."""
        told = Sentence.of("Muted: {title}", title=self._title(feed_id))
        self._write(told, self._store.feeds.mute, feed_id, True)

    def use_new_address(self, feed_id: int) -> None:
        """Ask a feed from now on where its server says that it moved."""

        def call() -> None:
            from reader.feeds.mending import use_new_address  # noqa: PLC0415 - see above

            use_new_address(self._store, feed_id)

        def moved(_: object) -> None:
            self.changed.emit()
            self.moved.emit([feed_id])

        self._background.run(self._workers.write, call, done=moved)

    def ask_as(self, feed_id: int, wanted: Access, secret: str, done: Done, failed: Failed) -> None:
        """Ask a feed in this way from now on; the keychain may want the user to open it."""
        told = Sentence.of("Asked otherwise: {title}", title=self._title(feed_id))
        write = FirstRecorded(self._store, self._workers.write, told)

        def call() -> None:
            from reader.feeds import access  # noqa: PLC0415 - see above

            feed = self._store.feeds.get(feed_id)
            access.ask_as(self._store, feed, wanted, secret, write=write)

        def asked(result: object) -> None:
            done(result)
            self._changes.tell(write.id, quiet=True)

        self._background.run(self._workers.wait, call, done=asked, failed=failed)

    def move_to(self, feed_id: int, path: str) -> None:
        """Put a feed into the category "A/B", made if need be; "" into none."""
        told = Sentence.of("Moved: {title}", title=self._title(feed_id))
        self._write(told, _move, self._store, feed_id, path)

    def rename_category(self, category_id: int, name: str) -> None:
        """Rename a category."""
        told = Sentence.of("“{name}” is now “{new}”", name=self._name(category_id), new=name)
        self._write(told, self._store.categories.rename, category_id, name)

    def move_category(
        self, category_id: int, parent_id: int | None, position: int | None = None
    ) -> None:
        """Put a category into another, or at the top, at the end or at a position."""
        told = Sentence.of("Moved: {title}", title=self._name(category_id))
        self._write(told, self._store.categories.move, category_id, parent_id, position)

    def carry(self, feed_id: int, source: int | None, target: int | None, *, also: bool) -> None:
        """Take a feed out of a category into another (None: into none); `also` leaves it there."""
        places = set(self._store.feeds.get(feed_id).category_ids)
        if not also:
            places.discard(source or 0)
        self.set_categories(feed_id, sorted(places | ({target} if target is not None else set())))

    def remove_category(self, category_id: int) -> None:
        """Remove a category; its feeds stay, without it."""
        told = Sentence.of("Category removed: {name}", name=self._name(category_id))
        self._write(told, self._store.categories.remove, category_id)

    def _write(self, told: Sentence, call: Callable[..., Any], *args: object) -> None:
        self._changes.do(told, call, *args, done=lambda _: self.changed.emit())

    def _title(self, feed_id: int) -> str:
        return self._store.feeds.get(feed_id).title

    def _name(self, category_id: int) -> str:
        return self._store.categories.path(category_id)[-1]


def _move(store: Store, feed_id: int, path: str) -> None:
    names = [name.strip() for name in path.split("/") if name.strip()]
    store.feeds.set_categories(feed_id, (store.categories.ensure(names),) if names else ())
