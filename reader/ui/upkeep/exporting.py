"""One export at a time in the background: how far it is, stopping it, and how it ended."""

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.model import Sentence
from reader.store.store import Store
from reader.ui.background import Background
from reader.ui.texts import number
from reader.workers import Workers

if TYPE_CHECKING:
    from reader.export.writing import Export


class Exporting(QObject):
    """Writes what the user takes along.

    Signals:
        progressed(done, total): so many articles are written; total 0: nobody can say of how many.
        ended: it is over, whole or not.
        noticed(text), failed(sentence): how it ended.
    """

    progressed = Signal(int, int)
    ended = Signal()
    noticed = Signal(str)
    failed = Signal(object)
    _written = Signal(int)

    def __init__(
        self, store: Store, workers: Workers, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._workers, self._background = store, workers, background
        self._stop = Event()
        self.running = False
        self._total = 0
        self._written.connect(self._on_written)

    def start(self, wanted: "Export") -> None:
        """Begin an export; while one is running, no other begins."""
        if self.running:
            return
        self.running, self._total = True, 0
        self._stop.clear()
        self.progressed.emit(0, 0)
        self._background.run(self._workers.wait, self._count, wanted, done=self._on_counted)
        self._background.run(
            self._workers.wait,
            self._write,
            wanted,
            done=lambda count: self._on_done(count, wanted.target.name),
            failed=self._on_failed,
        )

    def stop(self) -> None:
        """Have nothing left of what is being written."""
        self._stop.set()

    def _count(self, wanted: "Export") -> int:
        from reader.export.writing import Form  # noqa: PLC0415 - see below

        return 0 if wanted.form is Form.OPML else self._store.articles.count(wanted.query)

    def _write(self, wanted: "Export") -> int:
        from reader.export.writing import write  # noqa: PLC0415 - not before something is exported

        return write(self._store, self._workers.think, wanted, self._go_on)

    def _go_on(self, count: int) -> bool:
        self._written.emit(count)  # from a thread that waits; Qt brings it home
        return not self._stop.is_set()

    @Slot(int)
    def _on_written(self, count: int) -> None:
        if self.running:
            self.progressed.emit(count, max(count, self._total) if self._total else 0)

    def _on_counted(self, total: int) -> None:
        self._total = total

    def _on_done(self, count: int, name: str) -> None:
        self._end()
        text = self.tr("Written to {file}: {n}")
        self.noticed.emit(text.format(file=name, n=number(count)))

    def _on_failed(self, sentence: Sentence) -> None:
        self._end()
        if self._stop.is_set():
            self.noticed.emit(self.tr("The export was stopped; nothing of it is left."))
        else:
            self.failed.emit(sentence)

    def _end(self) -> None:
        self.running = False
        self.ended.emit()
