"""A few words for the time that something long takes, while there is no window yet."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from reader.model import Sentence
from reader.ui.background import Background
from reader.workers import Workers

WIDE = 420  # px


def run(dialog: QDialog) -> int:
    """Show a dialog without a window until it is answered, and take it down here and now.

    Left to Python, it could be cleared away in a thread of the background, where Qt must not be.
    """
    answer = dialog.exec()
    delete(dialog)
    return answer


class WorkDialog(QDialog):
    """Does `call(*args)` in the background and closes when it is done.

    `run` returns whether it went well; then `outcome` is what the call gave, else `error` why.
    """

    def __init__(
        self,
        text: str,
        workers: Workers,
        call: Callable[..., Any],
        *args: object,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.outcome: Any = None
        self.error: Sentence | None = None
        self.setWindowTitle("Kabar")
        # It cannot be closed: what it waits for cannot be stopped half way.
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setMinimumWidth(WIDE)
        said = QLabel(text)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        self._time = QLabel("0:00")
        self._seconds = 0
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._on_second)
        self._clock.start()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(self._time)
        self._background = Background(self)
        self._begin = partial(self._background.run, workers.wait, call, *args)
        QTimer.singleShot(0, self, self._start)

    def reject(self) -> None:
        """Qt: Escape does not end it."""

    def _on_second(self) -> None:
        self._seconds += 1
        self._time.setText(f"{self._seconds // 60}:{self._seconds % 60:02}")

    def _start(self) -> None:
        self._begin(done=self._on_done, failed=self._on_failed)

    def _on_done(self, outcome: Any) -> None:  # noqa: ANN401 - what the call gave
        self.outcome = outcome
        self.accept()

    def _on_failed(self, sentence: Sentence) -> None:
        self.error = sentence
        self.done(QDialog.DialogCode.Rejected)
