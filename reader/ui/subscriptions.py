"""Subscribing, unsubscribing and putting feeds in order, off the GUI thread.

What does it is loaded by the thread that needs it first: it is large, and no window needs it
to show its list.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader import fetch
from reader.errors import UsageError
from reader.model import Access, Feed, Outline, SyncResult
from reader.store.store import Store
from reader.ui.background import Background, Done, Failed
from reader.ui.texts import number
from reader.workers import Workers

if TYPE_CHECKING:
    from reader.feeds.opml_library import Imported
    from reader.feeds.subscribe import Discovery

REGRET = 8_000  # ms in which an unsubscription can be undone
MAX_OPML = 64 * 2**20  # bytes

Get = Callable[..., fetch.Reply]


class Subscriptions(QObject):
    """The verbs about which feeds there are, and where they stand.

    Signals:
        changed: feeds or categories are different.
        added(feed_ids): feeds that have not been fetched yet.
        undo_offered(text, undo): something was done that `undo()` takes back.
        noticed(text): something that the user wanted to know.
    """

    changed = Signal()
    added = Signal(object)
    undo_offered = Signal(str, object)
    noticed = Signal(str)

    def __init__(
        self,
        store: Store,
        workers: Workers,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._workers, self._background = store, workers, background
        self.leaving: dict[int, QTimer] = {}  # feeds that are gone unless it is undone

    # ---------------------------------------------------------------- adding

    def find(self, url: str, get: Get, done: Done, failed: Failed) -> None:
        """Look what feed there is at an address; `done(discovery)`."""

        def call() -> "Discovery":
            from reader.feeds.courtesy import courteous  # noqa: PLC0415 - see above
            from reader.feeds.subscribe import find  # noqa: PLC0415 - see above
            from reader.feeds.sync import utc_now  # noqa: PLC0415 - see above

            kept = courteous(get, self._store, self._workers, utc_now)
            return find(url, self._workers, get=kept)

        self._background.run(self._workers.wait, call, done=done, failed=failed)

    def suggest(self, found: "Discovery", done: Done) -> None:
        """Think which categories suit what was found; `done(suggestions)`, likeliest first."""
        from reader.trends.categories_offer import offer  # noqa: PLC0415 - see above

        self._background.run(self._workers.think, offer, self._store.path, found.parsed, done=done)

    def add_found(
        self,
        found: "Discovery",
        category: str | None,
        get: Get,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Subscribe to what was found; its server is not asked again."""

        def replay(url: str, **options: Any) -> fetch.Reply:  # noqa: ANN401 - handed on
            return found.reply if url == found.url else get(url, **options)

        self.add(found.url, category, replay, done, failed)

    def add(
        self,
        url: str,
        category: str | None,
        get: Get,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Subscribe to the feed at an address, or to the one that a page there offers."""

        def call() -> tuple[Feed, SyncResult]:
            from reader.feeds.subscribe import subscribe  # noqa: PLC0415 - see above

            return subscribe(url, self._store, self._workers, category, get=get)

        def came(outcome: tuple[Feed, SyncResult]) -> None:
            self.changed.emit()
            if done is not None:
                done(outcome)
            else:
                self.noticed.emit(self.tr("Subscribed to {title}").format(title=outcome[0].title))

        self._background.run(self._workers.wait, call, done=came, failed=failed)

    def add_all(self, outlines: Sequence[Outline]) -> None:
        """Subscribe to a list of feeds; those that are there already stay as they are."""

        def call() -> "Imported":
            from reader.feeds import opml_library  # noqa: PLC0415 - see above

            return opml_library.import_into(self._store, outlines, write=self._workers.write)

        self._background.run(self._workers.wait, call, done=self._on_imported)

    def import_opml(self, path: Path) -> None:
        """Add the feeds of an OPML file."""

        def call() -> "Imported":
            from reader.feeds import opml_library  # noqa: PLC0415 - see above

            return opml_library.import_into(self._store, _read(path), write=self._workers.write)

        self._background.run(self._workers.wait, call, done=self._on_imported)

    def export_opml(self, path: Path) -> None:
        """Write all feeds to an OPML file."""

        def told(_: object) -> None:
            self.noticed.emit(self.tr("Written to {file}").format(file=path.name))

        self._background.run(self._workers.wait, _export, self._store, path, done=told)

    # ---------------------------------------------------------------- leaving

    def remove(self, feed_id: int) -> None:
        """Unsubscribe, in a few seconds, unless it is undone."""
        if feed_id in self.leaving:
            return
        timer = QTimer(self, interval=REGRET, singleShot=True)
        timer.timeout.connect(lambda: self._leave(feed_id))
        self.leaving[feed_id] = timer
        timer.start()
        self.changed.emit()
        title = self._store.feeds.get(feed_id).title
        text = self.tr("Unsubscribed from {title}").format(title=title)
        self.undo_offered.emit(text, lambda: self.stay(feed_id))

    def stay(self, feed_id: int) -> None:
        """Take back an unsubscription."""
        timer = self.leaving.pop(feed_id, None)
        if timer is not None:
            timer.stop()
            self.changed.emit()

    def finish(self) -> None:
        """Carry out at once what could still be undone."""
        for feed_id, timer in list(self.leaving.items()):
            timer.stop()
            del self.leaving[feed_id]
            # Nobody waits for the writer any more, and only it is waited for at the end.
            self._write(_leave_for_good, self._store, feed_id)

    def _leave(self, feed_id: int) -> None:
        del self.leaving[feed_id]

        def call() -> None:
            from reader.feeds import access  # noqa: PLC0415 - see above

            access.leave(self._store, feed_id, write=self._workers.write)

        self._background.run(self._workers.wait, call, done=lambda _: self.changed.emit())

    # ---------------------------------------------------------------- order

    def rename(self, feed_id: int, title: str) -> None:
        """Give a feed the user's own name; "" brings back its own."""
        self._write(self._store.feeds.rename, feed_id, title)

    def set_categories(self, feed_id: int, category_ids: Iterable[int]) -> None:
        """Put a feed into these categories and no others."""
        self._write(self._store.feeds.set_categories, feed_id, tuple(category_ids))

    def set_weight(self, feed_id: int, weight: float) -> None:
        """Let a feed's articles count more or less in trending."""
        self._write(self._store.feeds.set_weight, feed_id, weight)

    def ask_as(self, feed_id: int, wanted: Access, secret: str, done: Done, failed: Failed) -> None:
        """Ask a feed in this way from now on; the keychain may want the user to open it."""

        def call() -> None:
            from reader.feeds import access  # noqa: PLC0415 - see above

            feed = self._store.feeds.get(feed_id)
            access.ask_as(self._store, feed, wanted, secret, write=self._workers.write)

        self._background.run(self._workers.wait, call, done=done, failed=failed)

    def move_to(self, feed_id: int, path: str) -> None:
        """Put a feed into the category "A/B", made if need be; "" into none."""
        self._write(_move, self._store, feed_id, path)

    def rename_category(self, category_id: int, name: str) -> None:
        """Rename a category."""
        self._write(self._store.categories.rename, category_id, name)

    def move_category(self, category_id: int, parent_id: int | None) -> None:
        """Put a category into another, or at the top."""
        self._write(self._store.categories.move, category_id, parent_id)

    def remove_category(self, category_id: int) -> None:
        """Remove a category; its feeds stay, without it."""
        self._write(self._store.categories.remove, category_id)

    def _write(self, call: Callable[..., Any], *args: object) -> None:
        self._background.run(self._workers.write, call, *args, done=lambda _: self.changed.emit())

    def _on_imported(self, came: "Imported") -> None:
        text = self.tr("Feeds added: {added} · there already: {known}")
        said = text.format(added=number(came.added), known=number(came.known))
        if came.logins_lost:
            lost = self.tr("logins that no keychain of this system could keep: {n}")
            said = f"{said} · {lost.format(n=number(came.logins_lost))}"
        self.noticed.emit(said)
        self.changed.emit()
        self.added.emit([feed.id for feed in self._store.feeds.all() if feed.checked is None])


def _read(path: Path) -> list[Outline]:
    try:
        if path.stat().st_size > MAX_OPML:
            raise UsageError("{name} is too large for a list of feeds.", name=path.name)
        body = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            "{name} cannot be read: {reason}", name=path.name, reason=reason
        ) from error
    from reader.feeds import opml  # noqa: PLC0415 - see above

    return opml.read(body)


def _export(store: Store, path: Path) -> None:
    from reader.feeds import opml_library  # noqa: PLC0415 - see above

    try:
        path.write_bytes(opml_library.export_from(store))
    except OSError as error:
        reason = error.strerror or str(error)
        text = "{name} cannot be written: {reason}"
        raise UsageError(text, name=path.name, reason=reason) from error


def _leave_for_good(store: Store, feed_id: int) -> None:
    from reader.feeds import access  # noqa: PLC0415 - see above

    access.leave(store, feed_id)


def _move(store: Store, feed_id: int, path: str) -> None:
    names = [name.strip() for name in path.split("/") if name.strip()]
    store.feeds.set_categories(feed_id, (store.categories.ensure(names),) if names else ())
