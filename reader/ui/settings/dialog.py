"""The settings: few, searchable, each explained in a line and in force at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.differing import Differing, differing
from reader.ui.actions.table import Actions
from reader.ui.library import Library
from reader.ui.settings import sections
from reader.ui.settings.differing_dialog import DifferingDialog
from reader.ui.settings.form import SettingsForm
from reader.ui.settings.services_dialog import ServicesDialog
from reader.ui.texts import number
from reader.ui.theme import Theme
from reader.ui.upkeep.keep_dialog import KeepDialog

SIZE = (620, 640)


class SettingsDialog(QDialog):
    """Changes the settings of a library as they are chosen."""

    def __init__(
        self, library: Library, theme: Theme, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle(self.tr("Settings"))
        height = parent.height() - 40 if parent is not None else SIZE[1]
        self.resize(SIZE[0], min(SIZE[1], max(320, height)))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.form = SettingsForm(library, theme)
        sections.add_look(self.form)
        sections.add_reading(self.form, partial(self._show, ServicesDialog))
        sections.add_lists(self.form)
        sections.add_keyboard(self.form, actions["keyboard"].trigger)
        sections.add_syncing(self.form, partial(self._show, KeepDialog))
        self.differing = sections.add_differing(self.form, partial(self._show, DifferingDialog))
        sections.add_system(self.form, actions["system"])
        sections.add_safety(self.form, actions["backups"], actions["log"])
        self.form.finish()
        self.search.textChanged.connect(self.form.filter)
        self._lay_out(actions)
        library.feeds_changed.connect(self._count_differing)
        self._count_differing()
        self.search.setFocus()

    def _count_differing(self) -> None:
        """Say on the button how many feeds differ."""

        def show(found: list[Differing]) -> None:
            text = self.tr("Feeds that differ: {n}…").format(n=number(len(found)))
            self.differing.setText(text)

        self._library.run("wait", differing, self._library.store, done=show)

    def _lay_out(self, actions: Actions) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what the keyboard goes to
        scroll.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons(actions))

    def _buttons(self, actions: Actions) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for name in ("import", "export"):
            button = QPushButton(actions[name].text())
            button.clicked.connect(actions[name].trigger)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        return buttons

    def _show(self, kind: Callable[[Library, QWidget], QDialog]) -> None:
        dialog = kind(self._library, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
