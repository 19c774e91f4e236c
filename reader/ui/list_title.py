"""The name of the list, and beside it how many articles are unread there or were found."""

from PySide6.QtCore import QObject

from reader.model import Counts, Query
from reader.ui import list_choice
from reader.ui.library import Library
from reader.ui.list_header import ListHeader


class ListTitle(QObject):
    """Keeps the header's words true while articles are read and come in."""

    def __init__(self, library: Library, header: ListHeader, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._header = library, header
        self._base, self._title = Query(), ""
        self._counts: Counts | None = None  # None: not read yet
        library.counts_changed.connect(self._on_counts_changed)

    def show(self, base: Query, title: str) -> None:
        """Show the title of the list of `base`, and its number as soon as it is known."""
        self._base, self._title = base, title
        if self._counts is None:
            self._counts = self._library.counts()
        note = list_choice.note(base, self._counts)
        self._header.show_title(title, note or "")
        if note is None:
            count = self._library.store.articles.count
            self._library.run("wait", count, base, done=lambda n: self._show_found(base, n))

    def _show_found(self, base: Query, count: int) -> None:
        if base == self._base:  # no other list was chosen meanwhile
            self._header.show_title(self._title, list_choice.found(count))

    def _on_counts_changed(self, counts: Counts) -> None:
        self._counts = counts
        if list_choice.note(self._base, counts) is not None:
            self.show(self._base, self._title)
