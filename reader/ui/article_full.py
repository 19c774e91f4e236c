"""Whether an article is read in the feed's words or in those of its page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.content.full_text import full_text
from reader.model import Article, Extracted, Sentence
from reader.ui.library import Library

KEPT = 20  # full texts kept while the window is open


class FullText(QObject):
    """Fetches full texts, and remembers for which articles they are wanted.

    Signals:
        changed(id): another text of this article is to be shown.
        failed(id, sentence): its page could not be read.
    """

    changed = Signal(int)
    failed = Signal(int, object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._wanted: set[int] = set()
        self._found: dict[int, Extracted] = {}

    def wanted(self, id_: int) -> bool:
        """Whether the full text was asked for, there already or not."""
        return id_ in self._wanted

    def text(self, id_: int) -> Extracted | None:
        """Return the full text to show; None: the feed's own."""
        return self._found.get(id_) if id_ in self._wanted else None

    def toggle(self, article: Article) -> bool:
        """Ask for the full text, or go back to the feed's; True where it has to be fetched."""
        id_ = article.id
        if id_ in self._wanted:
            self._wanted.discard(id_)
            self.changed.emit(id_)
            return False
        self._wanted.add(id_)
        if id_ in self._found:
            self.changed.emit(id_)
            return False
        self._fetch(article.url, lambda found: self._on_found(id_, found), id_)
        return True

    def _fetch(self, url: str, done: Callable[[Extracted], None], id_: int) -> None:
        self._library.run(
            "wait",
            full_text,
            url,
            self._library.store,
            self._library.workers,
            self._library.get,
            done=done,
            failed=lambda sentence: self._on_failed(id_, sentence),
        )

    def _on_found(self, id_: int, found: Extracted) -> None:
        self._found[id_] = found
        while len(self._found) > KEPT:
            self._found.pop(next(iter(self._found)))
        self.changed.emit(id_)

    def _on_failed(self, id_: int, sentence: Sentence) -> None:
        self._wanted.discard(id_)
        self.failed.emit(id_, sentence)
