"""The name of the list, and beside it how many articles are unread there or were found."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model import Counts, Query, Sentence
from reader.store.store import Store
from reader.ui.library import Library
from reader.ui.lists import choice as list_choice
from reader.ui.lists.header import ListHeader

AGAIN = 1000  # ms until a search asks again what is still being indexed


class ListTitle(QObject):
    """Keeps the header's words true while articles are read and come in.

    Signals:
        indexed: the index is complete, and the search that is shown was made before it was.
    """

    indexed = Signal()

    def __init__(self, library: Library, header: ListHeader, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._header = library, header
        self._base, self._title = Query(), ""
        self._counts: Counts | None = None  # None: not read yet
        self._pending = 0
        self._again = QTimer(self, interval=AGAIN, singleShot=True)
        self._again.timeout.connect(self._count)
        library.counts_changed.connect(self._on_counts_changed)

    def show(self, base: Query, title: str) -> None:
        """Show the title of the list of `base`, and its number as soon as it is known."""
        self._base, self._title, self._pending = base, title, 0
        if self._counts is None:
            self._counts = self._library.counts()
        note = list_choice.note(base, self._counts)
        self._header.show_title(title, note or "")
        if note is None:
            self._count()

    def _count(self) -> None:
        base = self._base
        done = partial(self._show_found, base)
        self._library.run("wait", _found, self._library.store, base, done=done, failed=_told)

    def _show_found(self, base: Query, seen: tuple[int, int]) -> None:
        if base != self._base:  # another list was chosen meanwhile
            return
        count, pending = seen
        self._header.show_title(self._title, list_choice.found(count, pending))
        if pending:
            self._again.start()
        elif self._pending:
            self.indexed.emit()
        self._pending = pending

    def _on_counts_changed(self, counts: Counts) -> None:
        self._counts = counts
        if list_choice.note(self._base, counts) is not None:
            self.show(self._base, self._title)


def _found(store: Store, base: Query) -> tuple[int, int]:
    """Return how many articles a list has, and how many its search cannot find yet."""
    return store.articles.count(base), store.search.pending() if base.text else 0


def _told(_: Sentence) -> None:
    """Leave it: where a search cannot be understood, the line that it was typed in says so."""
