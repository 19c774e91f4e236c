"""Mistakes of our own: caught, told with a report that can be shown to others, and gone on from.

A report names no titles and no secrets: what stands in quotation marks is left out of messages,
and the rest goes through what the log leaves out.
"""

import faulthandler
import logging
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader import __version__, private
from reader.errors import ReaderError
from reader.log import redact
from reader.store.database import read_in_words
from reader.ui.window.window import MainWindow

FILE, LARGEST = "kabar-fault.txt", 64 * 1024  # what the interpreter writes as it goes down; bytes
MOST = 3  # reports of one run that are shown; the log has them all
SIZE = (640, 440)
# On Windows the interpreter notes exceptions too that others catch in time ("code 0x…").
FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception: (?!code 0x))", re.MULTILINE)
QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»")

log = logging.getLogger(__name__)


class CrashGuard(QObject):
    """Hears of every mistake that nobody caught, in any thread, and of a fall in the last run.

    Signals:
        crashed(report): there is something to tell; comes in the thread of this object.
    """

    crashed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE
        self._fault: TextIO | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._told: set[str] = set()
        self.fell = ""  # the report of the last run, where it ended by a fault

    def install(self) -> None:
        """Begin to hear; look first what the last run left."""
        self.fell = _left_by_fault(self._file)
        try:
            private.make_folder(self._file.parent)
            self._fault = open(  # noqa: SIM115 - it stays open
                self._file, "w", encoding="utf-8", opener=private.opener
            )
            faulthandler.enable(self._fault)
        except OSError:
            log.warning("Faults of the interpreter cannot be written down")
        sys.excepthook = self._on_mistake
        threading.excepthook = self._on_mistake_of_thread

    def remove(self) -> None:
        """Hear nothing any more."""
        if sys.excepthook == self._on_mistake:  # else who heard before us has ended before us
            sys.excepthook = self._before[0]
        threading.excepthook = self._before[1]
        if self._fault is not None:
            faulthandler.disable()
            with suppress(OSError):  # what was noted and lived through is no fall
                self._fault.truncate(0)
            self._fault.close()
            self._fault = None

    def _on_mistake(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C and the like
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, ReaderError) or read_in_words(error) is not None:
            self._before[0](kind, error, trace)  # no mistake: it is told by who knows the library
            return
        log.error("A mistake that nobody caught", exc_info=(kind, error, trace))
        told = report(error)
        if told not in self._told and len(self._told) < MOST:
            self._told.add(told)
            self.crashed.emit(told)

    def _on_mistake_of_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None and happened.exc_type is not SystemExit:
            self._on_mistake(happened.exc_type, happened.exc_value, happened.exc_traceback)


def watch_over(guard: CrashGuard, window: MainWindow) -> None:
    """Show over the window what the guard hears, and what it found of the last run."""

    def show(told: str, fell: bool = False) -> None:
        dialog = CrashDialog(told, window.leave, window, fell=fell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    guard.crashed.connect(show)
    if guard.fell:
        show(guard.fell, True)


class CrashDialog(QDialog):
    """Shows a report, to be saved or copied; the program goes on, or ends in order."""

    def __init__(
        self, told: str, leave: Callable[[], object], parent: QWidget | None = None, *, fell: bool
    ) -> None:
        super().__init__(parent)
        self._told = told
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(*SIZE)
        went = self.tr(
            "Kabar made a mistake. Your library is safe: what you did is written as you do it. You"
            " can go on, or quit and start again."
        )
        before = self.tr(
            "Kabar ended abruptly the last time. Your library is safe: what you did is written as"
            " you do it."
        )
        words = QLabel(before if fell else went)
        words.setWordWrap(True)
        what = QLabel(
            self.tr(
                "This report helps to mend it. It names no titles and no logins, and is sent"
                " nowhere."
            )
        )
        what.setWordWrap(True)
        what.setProperty("muted", True)
        self.text = QPlainTextEdit(told)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.on = QPushButton(self.tr("Go on"))
        self.on.setDefault(True)
        buttons.addButton(self.on, role.AcceptRole)
        for text, call in (
            (self.tr("Save the report…"), self._save),
            (self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(told)),
        ):
            button = buttons.addButton(text, role.ActionRole)
            button.clicked.connect(lambda _=False, call=call: call())
        if not fell:
            quit_ = buttons.addButton(self.tr("Quit"), role.DestructiveRole)
            quit_.clicked.connect(self.reject)
            quit_.clicked.connect(lambda: leave())  # noqa: PLW0108 - without what it says
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (words, what, self.text, self.said, buttons):
            column.addWidget(part)
        self.said.hide()

    def save_to(self, file: Path) -> None:
        """Write the report; say where that does not work."""
        try:
            file.write_text(self._told, encoding="utf-8")
            text = self.tr("Written to {file}").format(file=file.name)
        except OSError as error:
            text = error.strerror or str(error)
        self.said.setText(text)
        self.said.show()

    def _save(self) -> None:
        title = self.tr("Save the report…")
        name, _ = QFileDialog.getSaveFileName(self, title, "kabar-report.txt")
        if name:
            self.save_to(Path(name))


def report(error: BaseException) -> str:
    """Return what to tell of a mistake: where, of which kind, on which system; no user's words."""
    lines = [f"{_head()}\n"]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += traceback.format_list(traceback.extract_tb(cause.__traceback__))
        lines.append(f"{type(cause).__name__}: {_message(cause)}\n")
        cause = cause.__cause__ or cause.__context__
    return redact("".join(lines))


def _message(error: BaseException) -> str:
    if isinstance(error, ReaderError):
        return error.sentence.text  # with its places empty
    return QUOTED.sub("'…'", str(error).splitlines()[0] if str(error) else "")


def _head() -> str:
    python = platform.python_version()
    return f"Kabar {__version__}, Python {python}, Qt {qt_version}, {platform.platform()}"


def _left_by_fault(file: Path) -> str:
    """Return what the interpreter wrote as it went down; "" where the last run ended well."""
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            left = opened.read(LARGEST)
    except OSError:
        return ""
    return redact(f"{_head()}\n\n{left}") if FATAL.search(left) else ""
