"""A library that cannot be opened: said in words, with what can be done about it.

Nothing is decided for the user, least of all to begin with an empty library. Whatever is put in
the place of a library that was there leaves that one beside it.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout

from reader.errors import DamagedError, MissingError, StoreError
from reader.model import Sentence
from reader.store.safety import care, opening, waiting
from reader.store.store import Store
from reader.ui.system.work_dialog import WorkDialog, run
from reader.ui.texts import QT_TRANSLATE_NOOP, say
from reader.ui.theme import Themes
from reader.workers import Workers

WIDE, HIGH = 520, 36  # px

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be done: its words, what they mean, what is said meanwhile."""

    text: str
    means: str
    meanwhile: str
    call: Callable[..., Any]


def open_library(
    library_db: Path, backups: Path, workers: Workers
) -> tuple[Store, waiting.Restored | None] | None:
    """Do the restore that is waiting, and open the library; ask where that cannot be done.

    Returns the store and what became of the restore; None: the user wants to leave.
    """
    restored, dressed = None, None
    if waiting.is_asked(library_db):
        work = WorkDialog(_tr("Restoring the library…"), workers, waiting.carry_out, library_db)
        run(work)
        restored = work.outcome
    while True:
        try:
            return opening.open_library(library_db, backups), restored
        except StoreError as error:
            log.error("The library cannot be opened: %s", error)  # noqa: TRY400 - in words already
            dressed = dressed or Themes("system")
            dialog = RescueDialog(error, library_db, backups, workers)
            if not run(dialog):
                return None


class RescueDialog(QDialog):
    """Tells why the library cannot be opened; accepted when opening is worth another try."""

    def __init__(
        self, error: StoreError, library_db: Path, backups: Path, workers: Workers
    ) -> None:
        super().__init__()
        self._library_db, self._backups, self._workers = library_db, backups, workers
        self.setWindowTitle("Kabar")
        self.setMinimumWidth(WIDE)
        self.told = QLabel(self._told(error))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 22, 24, 20)
        self._column.setSpacing(8)
        self._column.addWidget(self.told)
        self._column.addWidget(self.trouble)
        self._column.addSpacing(8)
        self.ways = [self._add(way) for way in self._ways(error)]
        if not self.ways:
            again = self._button(self.tr("Try again"), "")
            again.clicked.connect(self.accept)
            self.ways.append(again)
        self.leave = self._button(self.tr("Quit"), self.tr("Nothing is changed."))
        self.leave.clicked.connect(self.reject)
        self.ways[0].setFocus()

    def _told(self, error: StoreError) -> str:
        folder = str(self._library_db.parent)
        if isinstance(error, MissingError):
            text = self.tr("The library is missing from {folder}, but copies of it are there.")
        elif isinstance(error, DamagedError):
            text = self.tr(
                "The library in {folder} is damaged: its file is not what Kabar wrote. This"
                " happens when a disk fails or another program writes into it."
            )
        else:
            return say(error.sentence)
        return text.format(folder=folder)

    def _ways(self, error: StoreError) -> list[Way]:
        ways = []
        damaged, missing = isinstance(error, DamagedError), isinstance(error, MissingError)
        if (damaged or missing) and opening.copies(self._library_db, self._backups):
            ways.append(RESTORE)
        if damaged:
            ways.append(RECOVER)
        if damaged or missing:
            ways.append(BEGIN)
        return ways

    def _add(self, way: Way) -> QPushButton:
        button = self._button(_tr(way.text), _tr(way.means))
        button.clicked.connect(lambda: self._go(way))
        return button

    def _button(self, text: str, means: str) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(HIGH)
        button.setAccessibleDescription(means)
        self._column.addWidget(button)
        explained = QLabel(means)
        explained.setWordWrap(True)
        explained.setProperty("muted", True)
        explained.setVisible(bool(means))
        self._column.addWidget(explained)
        self._column.addSpacing(4)
        return button

    def _go(self, way: Way) -> None:
        self.trouble.hide()
        call, places = way.call, (self._library_db, self._backups)
        work = WorkDialog(_tr(way.meanwhile), self._workers, call, *places, parent=self)
        if run(work):
            self.accept()
        elif work.error is not None:
            self._say(work.error)

    def _say(self, sentence: Sentence) -> None:
        self.trouble.setText(say(sentence))
        self.trouble.show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("RescueDialog", text)


RESTORE = Way(
    QT_TRANSLATE_NOOP("RescueDialog", "Restore the newest backup"),
    QT_TRANSLATE_NOOP(
        "RescueDialog", "The newest copy that is sound takes its place; what is there now is kept."
    ),
    QT_TRANSLATE_NOOP("RescueDialog", "Restoring the library…"),
    opening.restore_newest,
)
RECOVER = Way(
    QT_TRANSLATE_NOOP("RescueDialog", "Recover what can be read"),
    QT_TRANSLATE_NOOP(
        "RescueDialog",
        "Whatever is not damaged goes into a fresh library; the damaged one is kept.",
    ),
    QT_TRANSLATE_NOOP("RescueDialog", "Recovering what can be read. This can take minutes…"),
    lambda library_db, _: care.recover(library_db),
)
BEGIN = Way(
    QT_TRANSLATE_NOOP("RescueDialog", "Begin with an empty library"),
    QT_TRANSLATE_NOOP("RescueDialog", "What is there now is kept beside it, and so are backups."),
    QT_TRANSLATE_NOOP("RescueDialog", "Making an empty library…"),
    lambda library_db, _: care.begin_empty(library_db),
)
