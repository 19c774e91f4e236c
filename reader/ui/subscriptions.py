"""Subscribing, unsubscribing and putting feeds in order, off the GUI thread.

What does it is loaded by the thread that needs it first: it is large, and no window needs it
to show its list.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader import fetch
from reader.errors import UsageError
from reader.model import Access, Feed, Outline, Sentence, SyncResult
from reader.store.store import Store
from reader.ui.background import Background, Done, Failed
from reader.ui.changes import Changes, FirstRecorded
from reader.ui.texts import number
from reader.workers import Workers

if TYPE_CHECKING:
    from reader.feeds.opml_library import Imported
    from reader.feeds.preview import Preview
    from reader.feeds.subscribe import Discovery

MAX_OPML = 64 * 2**20  # bytes

Get = Callable[..., fetch.Reply]


class Subscriptions(QObject):
    """The verbs about which feeds there are, and where they stand.

    Signals:
        changed: feeds or categories are different.
        added(feed_ids): feeds that have not been fetched yet.
        noticed(text): something that the user wanted to know.
    """

    changed = Signal()
    added = Signal(object)
    noticed = Signal(str)

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

    # ---------------------------------------------------------------- adding

    def look(self, url: str, get: Get, done: Done, failed: Failed) -> None:
        """See what feed is at an address, and what it is like; `done((discovery, preview))`."""

        def call() -> "tuple[Discovery, Preview]":
            from reader.feeds.courtesy import courteous  # noqa: PLC0415 - see above
            from reader.feeds.preview import preview  # noqa: PLC0415 - see above
            from reader.feeds.subscribe import find  # noqa: PLC0415 - see above
            from reader.feeds.sync import utc_now  # noqa: PLC0415 - see above

            kept = courteous(get, self._store, self._workers, utc_now)
            found = find(url, self._workers, get=kept)
            return found, preview(found.parsed, utc_now())

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

    def follow_all(
        self, found: "Sequence[Discovery]", category: str | None, done: Done, failed: Failed
    ) -> None:
        """Subscribe to feeds that were found; no server is asked again, all is one change."""
        told = Sentence.of("Feeds added: {n}")
        write = FirstRecorded(self._store, self._workers.write, told, "feeds")

        def call() -> int:
            from reader.feeds.subscribe import follow_all  # noqa: PLC0415 - see above

            return follow_all(found, self._store, self._workers, category, write=write)

        def came(count: int) -> None:
            self.changed.emit()
            self._changes.tell(write.id, quiet=True)
            self.noticed.emit(self.tr("Feeds added: {n}").format(n=number(count)))
            done(count)

        self._background.run(self._workers.wait, call, done=came, failed=failed)

    def add_all(self, outlines: Sequence[Outline]) -> None:
        """Subscribe to a list of feeds; those that are there already stay as they are."""
        self._import(lambda: outlines)

    def import_opml(self, path: Path) -> None:
        """Add the feeds of an OPML file."""
        self._import(lambda: _read(path))

    def _import(self, read: Callable[[], Sequence[Outline]]) -> None:
        told = Sentence.of("Feeds added: {n}")
        write = FirstRecorded(self._store, self._workers.write, told, "feeds")

        def call() -> "Imported":
            from reader.feeds import opml_library  # noqa: PLC0415 - see above

            return opml_library.import_into(self._store, read(), write=write)

        def came(imported: "Imported") -> None:
            self._on_imported(imported)
            self._changes.tell(write.id, quiet=True)

        self._background.run(self._workers.wait, call, done=came)

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
            self.added.emit([feed_id])

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


def _move(store: Store, feed_id: int, path: str) -> None:
    names = [name.strip() for name in path.split("/") if name.strip()]
    store.feeds.set_categories(feed_id, (store.categories.ensure(names),) if names else ())
