"""Whether an article is read in the feed's words or in those of its page."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Extracted, Feed, Sentence
from reader.ui.library import Library

KEPT = 20  # full texts kept in memory while the window is open; the library keeps them all


class FullText(QObject):
    """Fetches full texts, and knows for which articles they are wanted.

    What the user chose for an article counts first, then the rules of its feed.

    Signals:
        changed(id): another text of this article is to be shown.
        failed(id, sentence): its page could not be read.
    """

    changed = Signal(int)
    failed = Signal(int, object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._chosen: dict[int, bool] = {}
        self._found: dict[int, Extracted] = {}
        self._under_way: set[int] = set()
        self._in_vain: set[int] = set()  # not asked for by rule again while the window is open

    def wanted(self, article: Article) -> bool:
        """Whether the full text is what is to be shown, there already or not."""
        id_ = article.id
        if id_ not in self._chosen:
            chosen = self._library.store.full_texts.wanted(id_)
            if chosen is None:
                return self._by_rule(article) and id_ not in self._in_vain
            self._chosen[id_] = chosen
        return self._chosen[id_]

    def text(self, article: Article) -> Extracted | None:
        """Return the full text to show; None: the feed's own."""
        return self._kept(article.id) if self.wanted(article) else None

    def fetch_if_wanted(self, article: Article) -> bool:
        """Fetch the full text where it is to be shown and is not there; True where it will come."""
        if not self.wanted(article) or self._kept(article.id) is not None:
            return False
        self._fetch(article)
        return True

    def toggle(self, article: Article) -> bool:
        """Ask for the full text, or go back to the feed's; True where it has to be fetched."""
        id_ = article.id
        self._choose(id_, not self.wanted(article))
        if self.fetch_if_wanted(article):
            return True
        self.changed.emit(id_)
        return False

    def _by_rule(self, article: Article) -> bool:
        library = self._library
        return bool(article.url and library.rules.of(article.feed_id, library.settings).full_text)

    def _kept(self, id_: int) -> Extracted | None:
        if id_ not in self._found:
            kept = self._library.store.full_texts.get(id_)
            if kept is None:
                return None
            self._remember(id_, kept)
        return self._found[id_]

    def _remember(self, id_: int, found: Extracted) -> None:
        self._found[id_] = found
        while len(self._found) > KEPT:
            self._found.pop(next(iter(self._found)))

    def _choose(self, id_: int, wanted: bool) -> None:
        self._chosen[id_] = wanted
        self._library.run("write", self._library.store.full_texts.want, id_, wanted)

    def _fetch(self, article: Article) -> None:
        id_ = article.id
        if id_ in self._under_way:
            return
        self._under_way.add(id_)
        self._library.run(
            "wait",
            _full_text,
            article.url,
            self._library.feed(article.feed_id),
            self._library,
            done=lambda found: self._on_found(id_, found),
            failed=lambda sentence: self._on_failed(id_, sentence),
        )

    def _on_found(self, id_: int, found: Extracted) -> None:
        self._under_way.discard(id_)
        self._remember(id_, found)
        keep = self._library.store.full_texts.keep
        self._library.run("write", keep, id_, found, datetime.now(UTC))
        self.changed.emit(id_)

    def _on_failed(self, id_: int, sentence: Sentence) -> None:
        self._under_way.discard(id_)
        self._in_vain.add(id_)
        if self._chosen.pop(id_, False):
            self._chosen[id_] = False  # until it is asked for again, or the window is closed
            self._library.run("write", self._library.store.full_texts.want, id_, None)
        self.failed.emit(id_, sentence)


def _full_text(url: str, feed: Feed, library: Library) -> Extracted:
    """Read a page: in a waiting thread, which loads what reads it."""
    from reader.content.full_text import full_text  # noqa: PLC0415 - as said

    return full_text(url, library.store, library.workers, library.get, feed=feed)
