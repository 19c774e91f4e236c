"""Where the words of a search stand in the rows on the screen, read behind the window's back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QBrush, QFont, QTextCharFormat

from reader.model import Snippet, Stretch
from reader.store.queries.snippets import highlights
from reader.ui.library import Library
from reader.ui.theme import Theme

KEPT = 2000  # snippets


class ListSnippets(QObject):
    """Knows the lines around the words of a search, of the rows that were asked for.

    Signals:
        came: some were read that were not there when they were asked for.
    """

    came = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self.text = ""  # the search
        self._known: dict[int, Snippet | None] = {}
        self._missing: list[int] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._read)

    def look_for(self, text: str) -> None:
        """Look for the words of another search; "": for none."""
        if text != self.text or len(self._known) > KEPT:
            self.text, self._known, self._missing = text, {}, []

    def inside(self, text: str) -> Sequence[Stretch]:
        """Return where words of the search stand in a text."""
        return highlights(text, self.text) if self.text else ()

    def around(self, article_id: int, teaser: str) -> tuple[str, Sequence[Stretch]]:
        """Return what to show of an article below its title, and where the words stand there."""
        if not self.text or not teaser:
            return teaser, ()
        if article_id not in self._known:
            self._known[article_id] = None
            self._missing.append(article_id)
            self._soon.start()
        found = self._known[article_id]
        return (teaser, self.inside(teaser)) if found is None else (found.text, found.marks)

    def _read(self) -> None:
        text, ids, self._missing = self.text, self._missing, []

        def came(found: dict[int, Snippet]) -> None:
            if text == self.text and found:
                self._known.update(found)
                self.came.emit()

        self._library.run("wait", self._library.store.snippets.of, ids, text, done=came)


def marking(theme: Theme) -> QTextCharFormat:
    """Return how the words of a search are drawn: not by their colour alone."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    form.setForeground(QBrush(theme.text))
    form.setBackground(QBrush(theme.accent_soft))
    return form
