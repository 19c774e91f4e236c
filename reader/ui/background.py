"""The one bridge between workers and the window: results come home as Qt slots."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import ReaderError
from reader.model import Sentence
from reader.store.database import read_in_words

log = logging.getLogger(__name__)

Done = Callable[[Any], None]
Failed = Callable[[Sentence], None]


@dataclass(frozen=True, slots=True)
class _Answer:
    """Who is told how a call ended."""

    done: Done | None
    failed: Failed | None


class Background(QObject):
    """Runs calls on an executor and hands their outcome to the GUI thread.

    The signal goes to a slot of this very object, which lives in the GUI thread, so
    Qt queues it there. A bare function or lambda has no thread of its own: connected
    directly, it runs in whichever thread made the emitter.

    Signals:
        failed(sentence): a call failed, and its caller did not want to tell that itself.
    """

    failed = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finished.connect(self._deliver)

    def run(
        self,
        executor: Executor,
        call: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run `call(*args)` on `executor`, then `done(result)` or `failed(sentence)` here."""
        answer = _Answer(done, failed)
        future = executor.submit(call, *args)
        future.add_done_callback(lambda finished: self._come_home(finished, answer))

    def _come_home(self, future: Future[Any], answer: _Answer) -> None:
        try:
            self._finished.emit(future, answer)
        except RuntimeError:  # the window is gone already; nobody waits for this any more
            log.debug("A result came after the window was closed")

    @Slot(object, object)
    def _deliver(self, future: Future[Any], answer: _Answer) -> None:
        if future.cancelled():
            return
        error = future.exception()
        try:
            if error is not None:
                (answer.failed or self.failed.emit)(_sentence(error))
            elif answer.done is not None:
                answer.done(future.result())
        except RuntimeError as gone:
            if not _taken_down(gone):
                raise
            log.debug("A result came after the pane that wanted it was taken down")


def _taken_down(error: RuntimeError) -> bool:
    """Tell whether what an answer was for is no more: another language makes all panes anew."""
    return "already deleted" in str(error)  # Qt for Python has no class of its own for that


def _sentence(error: BaseException) -> Sentence:
    """Return what to tell the user; a mistake of our own is logged with its traceback."""
    if isinstance(error, ReaderError):
        return error.sentence
    told = read_in_words(error)
    if told is not None:
        return told.sentence
    log.error("A background call failed", exc_info=error)
    name = f"{type(error).__name__}: {error}"
    return Sentence.of("Something went wrong inside Kabar: {error}", error=name)
