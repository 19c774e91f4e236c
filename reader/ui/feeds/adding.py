"""Following feeds: one that was found, many at once, those of a list; off the GUI thread.

What does it is loaded by the thread that needs it first: it is large, and no window needs it
to show its list.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader import fetch
from reader.errors import UsageError
from reader.model import Feed, Outline, Sentence, SyncResult
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


class Adding(QObject):
    """The verbs that add feeds.

    Signals:
        changed: feeds or categories are different.
        added(feed_ids): feeds that have not been fetched yet.
        noticed(text): something that the user wanted to know.
        failed(sentence): something went wrong, though not all.
    """

    changed = Signal()
    added = Signal(object)
    noticed = Signal(str)
    failed = Signal(object)

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

    def look(self, url: str, get: Get, done: Done, failed: Failed) -> None:
        """See what feed is at an address, and what it is like; `done((discovery, preview))`."""

        def call() -> "tuple[Discovery, Preview]":
            from reader.feeds.courtesy import courteous, utc_now  # noqa: PLC0415 - see above
            from reader.feeds.preview import preview  # noqa: PLC0415 - see above
            from reader.feeds.subscribe import find  # noqa: PLC0415 - see above

            kept = courteous(get, self._store, self._workers, utc_now)
            found = find(url, self._workers, get=kept)
            return found, preview(found.parsed, utc_now())

        self._background.run(self._workers.wait, call, done=done, failed=failed)

    def suggest(self, found: "Discovery", done: Done) -> None:
        """Think which categories suit what was found; `done(suggestions)`, likeliest first."""
        from reader.trends.categories.offer import offer  # noqa: PLC0415 - see above

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
        self._import(lambda: _List(outlines))

    def import_opml(self, path: Path) -> None:
        """Add the feeds of an OPML file."""
        self._import(lambda: _read(path))

    def _import(self, read: "Callable[[], _List]") -> None:
        told = Sentence.of("Feeds added: {n}")
        write = FirstRecorded(self._store, self._workers.write, told, "feeds")

        def call() -> "tuple[Imported, UsageError | None]":
            from reader.feeds import opml_library  # noqa: PLC0415 - see above

            given = read()
            return opml_library.import_into(self._store, given.feeds, write=write), given.trouble

        def came(outcome: "tuple[Imported, UsageError | None]") -> None:
            imported, trouble = outcome
            self._on_imported(imported)
            self._changes.tell(write.id, quiet=True)
            if trouble is not None:
                self.failed.emit(trouble.sentence)

        self._background.run(self._workers.wait, call, done=came)

    def _on_imported(self, came: "Imported") -> None:
        text = self.tr("Feeds added: {added} · there already: {known}")
        said = text.format(added=number(came.added), known=number(came.known))
        if came.logins_lost:
            lost = self.tr("logins that no keychain of this system could keep: {n}")
            said = f"{said} · {lost.format(n=number(came.logins_lost))}"
        self.noticed.emit(said)
        self.changed.emit()
        self.added.emit([feed.id for feed in self._store.feeds.all() if feed.checked is None])


class _List(NamedTuple):
    feeds: Sequence[Outline]
    trouble: UsageError | None = None  # where it is not all of a list


def _read(path: Path) -> _List:
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

    return _List(opml.read(body), opml.cut(path.name) if opml.is_cut(body) else None)
