"""Pictures of an article that were never in sight, fetched before it is printed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from reader.ui.pictures.pictures import Pictures

PATIENCE = 20_000  # ms, after which what has not come is left out


class PictureFetching(QObject):
    """Fetches what may be fetched, and calls when all of it has come, failed, or takes too long."""

    def __init__(self, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._waiting: set[str] = set()
        self._done: Callable[[], None] | None = None
        self._end = QTimer(self, interval=PATIENCE, singleShot=True)
        self._end.timeout.connect(self._finish)
        pictures.ready.connect(self._on_ready)

    def fetch(self, urls: Iterable[str], done: Callable[[], None]) -> bool:
        """Call `done` when these pictures are here; False where it was called at once.

        A later call takes the place of one that still waits.
        """
        self._done = None
        self._waiting = {url for url in urls if url and self._pictures.fetch(url)}
        if not self._waiting:
            self._end.stop()
            done()
            return False
        self._done = done
        self._end.start()
        return True

    def _on_ready(self, url: str) -> None:
        self._waiting.discard(url)
        if self._done is not None and not self._waiting:
            self._finish()

    def _finish(self) -> None:
        self._end.stop()
        self._waiting.clear()
        done, self._done = self._done, None
        if done is not None:
            done()
