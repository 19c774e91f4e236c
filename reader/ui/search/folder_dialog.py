"""Smart folders by hand: the dialog for name and search, and the menu of one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.model import Sentence, SmartFolder
from reader.store.queries.smart_folders import LONGEST
from reader.ui.library import Library
from reader.ui.texts import say

WIDTH = 420  # px


class FolderDialog(QDialog):
    """Asks for the name and the search of a folder; one without a number is a new one."""

    def __init__(self, library: Library, folder: SmartFolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._folder = library, folder
        self.setWindowTitle(self.tr("Smart folder"))
        self.setMinimumWidth(WIDTH)
        self.name, self.search = QLineEdit(folder.name), QLineEdit(folder.query)
        self.name.setMaxLength(LONGEST)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        form, column = QFormLayout(), QVBoxLayout(self)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Search"), self.search)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addWidget(buttons)
        self.name.selectAll()

    def _save(self) -> None:
        folder = SmartFolder(self._folder.id, self.name.text(), self.search.text())
        self._library.folders.save(folder, self.accept, self._refuse)

    def _refuse(self, sentence: Sentence) -> None:
        self.wrong.setText(say(sentence))
        self.wrong.show()


def show_dialog(library: Library, folder: SmartFolder, parent: QWidget) -> None:
    """Show the dialog of a folder over the window."""
    dialog = FolderDialog(library, folder, parent)
    dialog.setModal(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def add_actions(menu: QMenu, library: Library, id_: int, window: QWidget) -> None:
    """Put what can be done with a smart folder into its menu."""
    folders = library.folders
    every = folders.all()
    folder = next((one for one in every if one.id == id_), None)
    if folder is None:
        return
    menu.addSeparator()
    menu.addAction(
        QCoreApplication.translate("Folders", "Name and search…"),
        lambda: show_dialog(library, folder, window),
    )
    up = menu.addAction(
        QCoreApplication.translate("Folders", "Move up"), lambda: folders.move(folder, -1)
    )
    down = menu.addAction(
        QCoreApplication.translate("Folders", "Move down"), lambda: folders.move(folder, 1)
    )
    up.setEnabled(folder != every[0])
    down.setEnabled(folder != every[-1])
    menu.addSeparator()
    menu.addAction(
        QCoreApplication.translate("Folders", "Remove the smart folder"),
        lambda: folders.remove(folder),
    )
