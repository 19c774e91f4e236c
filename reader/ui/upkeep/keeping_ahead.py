"""After each sync: what the rules want at hand is fetched, and what is too much removed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.settings import Settings
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures


class Ahead(QObject):
    """Runs `keep(get=, cancelled=)` behind the window, one run at a time, and tidies up."""

    def __init__(self, library: Library, pictures: Pictures, keep: Callable[..., object]) -> None:
        super().__init__(library)
        self._library, self._pictures, self._keep = library, pictures, keep
        self._running = self._stopping = False
        library.sync_finished.connect(self.run)
        self._choices = _choices(library.settings)
        library.settings_changed.connect(self._on_settings)
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

    def _on_settings(self, settings: Settings) -> None:
        before, self._choices = self._choices, _choices(settings)
        if self._choices != before:  # a larger font is no reason to look through the folder
            self.run()

    def _fetch(self) -> None:
        self._keep(get=self._library.get, cancelled=lambda: self._stopping)

    def _on_over(self) -> None:
        self._running = False
        if not self._stopping:
            self._pictures.tidy()

    def _stop(self) -> None:
        self._stopping = True


def _choices(settings: Settings) -> tuple[object, ...]:
    """Return what decides on what is kept at hand."""
    return settings.keep_ahead, settings.full_text, settings.remote_images, settings.cache_mb
