"""What the user does to articles: opening, marking, starring; and who is told of it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader import settings
from reader.model import Query, Sentence
from reader.store.store import Store
from reader.ui.background import Background, Done, Failed
from reader.ui.changes import Changes
from reader.ui.reads import Reads
from reader.ui.texts import number
from reader.workers import Workers

MARKED_READ = Sentence.of("Marked read: {n}")
MARKED_UNREAD = Sentence.of("Marked unread: {n}")
STARRED = Sentence.of("Starred: {n}")
STAR_TAKEN = Sentence.of("Star taken: {n}")
DELETED = Sentence.of("Deleted: {n}")


class Marking(Reads):
    """The half of the library that works on articles; its signals are told by `Library`."""

    articles_changed = Signal(object)
    articles_removed = Signal(object)
    counts_changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    offered = Signal(str, str, object)
    noticed = Signal(str)

    def __init__(self, store: Store, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self.workers = workers
        self.settings = settings.load(store)
        self._background = Background(self)
        self._background.failed.connect(self.failed)
        self.changes = Changes(store, self.run, self)
        self.changes.offered.connect(self.undo_offered)
        self.changes.noticed.connect(self.noticed)
        self._resumed: int | None = None

    def run(
        self,
        executor_name: str,
        call: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a call on `wait`, `think` or `write`; then `done(result)` or `failed(sentence)`."""
        executor = getattr(self.workers, executor_name)
        self._background.run(executor, call, *args, done=done, failed=failed)

    def open(self, id_: int) -> None:
        """Count that the user opened an article."""
        if self._resumed == id_:
            self._resumed = None
            return
        unread = any(not row.read for row in self.rows((id_,)))
        keep_unread = unread and not self.settings.mark_read_on_open

        def opened(_: object) -> None:
            self._on_marked((id_,))
            if unread and not keep_unread:
                self._look_beside(id_)

        self.run("write", _open, self.store, id_, keep_unread, done=opened)

    def resume(self, id_: int) -> None:
        """Leave the next opening of this article uncounted: it was open when the program ended."""
        self._resumed = id_

    def mark_read(self, ids: Iterable[int], read: bool = True) -> None:
        """Mark articles read or unread."""
        wanted = tuple(ids)

        def marked(changed: tuple[int, ...]) -> None:
            self._on_marked(changed)
            if read and len(wanted) == 1:
                self._look_beside(wanted[0])

        self.changes.do(
            MARKED_READ if read else MARKED_UNREAD,
            self.store.marks.mark_read,
            wanted,
            read,
            done=marked,
            counted="marks",
            quiet=len(wanted) == 1,
        )

    def mark_together(self, ids: Iterable[int]) -> None:
        """Mark several articles read at once; it can be undone."""
        self._mark_all(self.store.marks.mark_read, tuple(ids))

    def mark_all_read(self, query: Query) -> None:
        """Mark read what a query has now; it can be undone."""
        now = datetime.now(UTC)
        self._mark_all(self.store.marks.mark_all_read, query, now)

    def mark_older_read(self, query: Query, before: datetime) -> None:
        """Mark read what a query has from before a time; it can be undone."""
        self._mark_all(self.store.marks.mark_all_read, query, before)

    def mark_fold_read(self, id_: int) -> None:
        """Mark read an article and all that tell the same; it can be undone."""

        def mark() -> tuple[int, ...]:
            return self.store.marks.mark_read((id_, *self.store.articles.unread_beside(id_)))

        self._mark_all(mark)

    def star(self, ids: Iterable[int], starred: bool = True) -> None:
        """Star articles, or take the star away."""
        wanted = tuple(ids)
        self.changes.do(
            STARRED if starred else STAR_TAKEN,
            self.store.marks.star,
            wanted,
            starred,
            done=self._on_marked,
            counted="marks",
            quiet=len(wanted) == 1,
        )

    def remove_articles(self, ids: Iterable[int]) -> None:
        """Delete articles: a sync does not bring them back, only undoing does."""
        wanted = tuple(ids)

        def removed(_: object) -> None:
            self.articles_removed.emit(frozenset(wanted))
            self._announce_counts()

        self.changes.do(
            DELETED, self.store.articles.remove, wanted, done=removed, counted="articles"
        )

    def scrolled(self, id_: int, share: float) -> None:
        """Keep how far an article was read, from 0 to 1."""
        self.run("write", self.store.marks.scrolled, id_, share)

    # ---------------------------------------------------------------- what tells the same

    def _look_beside(self, id_: int) -> None:
        """See to the others of its fold, now that one was read. Un-reading one leaves them."""
        if self.settings.fold_lists and self.settings.fold_reading != settings.NEVER:
            self.run("wait", self.store.articles.unread_beside, id_, done=self._on_beside)

    def _on_beside(self, ids: tuple[int, ...]) -> None:
        if not ids:
            return
        if self.settings.fold_reading == settings.ALWAYS:
            self.mark_together(ids)
            return
        text = self.tr("1 other tells the same. Mark it read?")
        if len(ids) > 1:
            text = self.tr("{n} others tell the same. Mark them read?").format(n=number(len(ids)))
        self.offered.emit(text, self.tr("Mark read"), lambda: self.mark_together(ids))

    # ---------------------------------------------------------------- telling

    def _on_marked(self, ids: Sequence[int]) -> None:
        if ids:
            self.articles_changed.emit(frozenset(ids))
            self._announce_counts()

    def _mark_all(self, call: Callable[..., tuple[int, ...]], *args: object) -> None:
        self.changes.do(MARKED_READ, call, *args, done=self._on_marked, counted="marks")

    def _announce_counts(self) -> None:
        before = self._counts
        if self.counts() != before:
            self.counts_changed.emit(self._counts)


def _open(store: Store, id_: int, keep_unread: bool) -> None:
    store.marks.opened(id_, datetime.now(UTC))
    if keep_unread:
        store.marks.mark_read((id_,), False)
