"""What the library's file does where nobody catches it: told in words, and no mistake of ours.

A read in the middle of painting may meet a damaged page. Qt hands such errors to
`sys.excepthook`; all others are left to who listened there before.
"""

import logging
import sys
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject

from reader.errors import DamagedError, ReaderError
from reader.store.database import read_in_words
from reader.ui.library import Library
from reader.ui.texts import say

AGAIN = 10.0  # s before the same is told once more: what fails in painting fails often

log = logging.getLogger(__name__)


class Faults(QObject):
    """Listens while a window is open; `show_backups()` is offered where the library is damaged."""

    def __init__(self, library: Library, show_backups: Callable[[], object]) -> None:
        super().__init__(library)
        self._library, self._show_backups = library, show_backups
        self._told: dict[str, float] = {}
        self._before = sys.excepthook
        sys.excepthook = self._on_fault
        library.stopped.connect(self._stop)

    def _on_fault(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        told = error if isinstance(error, ReaderError) else read_in_words(error)
        if told is None:
            self._before(kind, error, trace)
        elif self._is_news(str(told)):
            log.error("The library failed", exc_info=(kind, error, trace))
            self._tell(told)

    def _tell(self, error: ReaderError) -> None:
        if isinstance(error, DamagedError):
            text = self.tr("The library is damaged: some of it cannot be read.")
            self._library.offered.emit(text, self.tr("Backups…"), self._show_backups)
        else:
            self._library.noticed.emit(say(error.sentence))

    def _is_news(self, words: str) -> bool:
        now, last = time.monotonic(), self._told.get(words)
        if last is not None and now - last < AGAIN:
            return False
        self._told[words] = now
        return True

    def _stop(self) -> None:
        sys.excepthook = self._before
