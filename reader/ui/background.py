"""The one bridge between workers and the window: results come home as Qt slots."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs calls on an executor and hands their outcome to the GUI thread.

    The signal goes to a slot of this very object, which lives in the GUI thread, so
    Qt queues it there. A bare function or lambda has no thread of its own: connected
    directly, it runs in whichever thread made the emitter.

    Signals:
        failed(error): a call raised.
    """

    failed = Signal(Exception)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finished.connect(self._deliver)

    def run(
        self,
        executor: Executor,
        call: Callable[..., Any],
        *args: object,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `call(*args)` on `executor`, then `done(result)` in the GUI thread.

        `failed(error)` takes an error instead of the signal.
        """
        future = executor.submit(call, *args)
        future.add_done_callback(lambda finished: self._finished.emit(finished, done, failed))

    @Slot(object, object, object)
    def _deliver(
        self,
        future: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
    ) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if done is not None:
                done(future.result())
        elif failed is not None:
            failed(error)
        else:
            log.error("A background call failed", exc_info=error)
            self.failed.emit(error)
