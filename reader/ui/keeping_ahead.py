"""After each sync: what the rules want at hand is fetched, and what is too much removed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.ui.library import Library
from reader.ui.pictures import Pictures


class Ahead(QObject):
    """Runs `keep(get=, cancelled=)` behind the window, one run at a time, and tidies up."""

    def __init__(self, library: Library, pictures: Pictures, keep: Callable[..., object]) -> None:
        super().__init__(library)
        self._library, self._pictures, self._keep = library, pictures, keep
        self._running = self._stopping = False
        library.sync_finished.connect(self.run)
        library.settings_changed.connect(self.run)
        library.rules.changed.connect(self.run)
        library.stopped.connect(self._stop)

    def run(self) -> None:
        """Fetch what is missing, unless that is going on already."""
        if self._running or self._stopping:
            return
        self._running = True
        self._library.run(
            "wait",
            self._fetch,
            done=lambda _: self._on_over(),
            failed=lambda _: self._on_over(),
        )

    def _fetch(self) -> None:
        self._keep(get=self._library.get, cancelled=lambda: self._stopping)

    def _on_over(self) -> None:
        self._running = False
        if not self._stopping:
            self._pictures.tidy()

    def _stop(self) -> None:
        self._stopping = True
