"""How long articles stay: the rules of all feeds, and what they would remove, before they do."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader import settings
from reader.model import Keeping
from reader.store.retention import Going
from reader.ui.library import Library
from reader.ui.texts import number
from reader.ui.widgets.number_field import inset

WIDTH = 460  # px
MOST_DAYS, MOST_ARTICLES, MOST_MB = 3650, 100_000, 100_000
SOON = 300  # ms after the last step of a figure until what it would remove is counted


class KeepDialog(QDialog):
    """Changes the rules of keeping; they are in force once they are saved."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle(self.tr("How long articles stay"))
        self.setMinimumWidth(WIDTH)
        now = settings.keeping(library.settings)
        forever, every = self.tr("for good"), self.tr("all")
        self.days = self._figure(now.days, MOST_DAYS, forever, self.tr(" days"))
        self.count = self._figure(now.count, MOST_ARTICLES, every, "")
        self.room = self._figure(now.megabytes, MOST_MB, self.tr("without a limit"), " MB")
        self.unread = QCheckBox(self.tr("Unread articles stay, however old"))
        self.unread.setChecked(now.unread)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._plan)
        self._lay_out()
        for box in (self.days, self.count, self.room):
            box.valueChanged.connect(self._soon.start)
        self.unread.toggled.connect(self._soon.start)
        self._plan()

    def keeping(self) -> Keeping:
        """Return what is chosen."""
        figures = (self.days.value(), self.count.value(), self.room.value())
        return Keeping(*figures, self.unread.isChecked())

    def _figure(self, now: int, most: int, none: str, unit: str) -> QSpinBox:
        box = inset(QSpinBox())
        box.setRange(0, most)
        box.setSpecialValueText(none)
        box.setSuffix(unit)
        box.setValue(now)
        return box

    def _lay_out(self) -> None:
        form, column = QFormLayout(), QVBoxLayout(self)
        form.addRow(self.tr("Articles stay"), self.days)
        form.addRow(self.tr("Newest of each feed"), self.count)
        form.addRow(self.tr("The library may take"), self.room)
        form.addRow(self.unread)
        text = self.tr(
            "Starred and tagged articles always stay. What goes does not come back with a sync; "
            "Ctrl+Z brings it back for thirty days. Feeds and categories may have rules of "
            "their own, in their menu."
        )
        about = QLabel(text)
        about.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        self.now = QPushButton(self.tr("Save and remove now"))
        self.now.setAutoDefault(False)
        buttons.addButton(self.now, QDialogButtonBox.ButtonRole.ActionRole)
        self.now.clicked.connect(self._remove)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for part in (about, self.told, buttons):
            column.addWidget(part)

    def _plan(self) -> None:
        asked = self.keeping()

        def planned(going: list[Going]) -> None:
            if asked == self.keeping():
                self._tell(going)

        self.told.setText(self.tr("Counting…"))
        self._library.retaining.plan(asked, planned)

    def _tell(self, going: list[Going]) -> None:
        count = sum(len(one.ids) for one in going)
        text = self.tr("These rules would remove nothing now.")
        if count:
            text = self.tr("These rules would remove {n} articles of {feeds} feeds now.").format(
                n=number(count), feeds=number(len(going))
            )
        self.told.setText(text)
        self.now.setEnabled(bool(count))

    def _save(self) -> None:
        chosen = self.keeping()
        self._library.change_settings(
            keep_days=chosen.days,
            keep_count=chosen.count,
            keep_mb=chosen.megabytes,
            keep_unread=chosen.unread,
        )
        self.accept()

    def _remove(self) -> None:
        self._save()
        self._library.retaining.remove()
