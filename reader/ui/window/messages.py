"""What the window tells in passing: errors, news, and what can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model import Sentence
from reader.ui.library import Library
from reader.ui.texts import say
from reader.ui.widgets.toast import Toast

KEPT = 20  # things that can be undone, the last first


class Messages(QObject):
    """Shows the library's messages one at a time, and undoes."""

    def __init__(self, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self.toast = Toast(window)
        self._undo: list[Callable[[], object]] = []
        library.failed.connect(self._on_failed)
        library.noticed.connect(self.tell)
        library.undo_offered.connect(self._on_undo_offered)
        library.changes.kept.connect(self._keep)
        self._library = library
        library.offered.connect(self.toast.say)

    def tell(self, text: str) -> None:
        """Say something."""
        self.toast.say(text)

    def undo(self) -> None:
        """Take back the last thing that can be."""
        if self._undo:
            self.toast.hide()  # first: why it cannot be undone is told there
            self._undo.pop()()
        else:
            self._library.changes.undo_last()

    def retire(self) -> None:
        """Say nothing any more."""
        self.toast.deleteLater()
        self.deleteLater()

    def _keep(self, undo: Callable[[], object]) -> None:
        self._undo.append(undo)
        del self._undo[:-KEPT]

    def _on_failed(self, sentence: Sentence) -> None:
        self.toast.say(say(sentence))

    def _on_undo_offered(self, text: str, undo: Callable[[], object]) -> None:
        self._keep(undo)
        self.toast.say(text, self.tr("Undo"), self.undo)
