"""The backups: what could be brought back, one made now, one put in the library's place."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.model import Copy, Sentence
from reader.ui.library import Library
from reader.ui.texts import full_date, number, say
from reader.ui.theme import Theme, icon
from reader.ui.upkeep.backups import kind_in_words

SIZE = (600, 480)
ROW, HIGH, ICON = 48, 28, 16  # px
ICONS = {"daily": "check", "update": "sync", "replaced": "undo"}


class BackupsDialog(QDialog):
    """Lists the copies of the library, the newest first."""

    def __init__(self, library: Library, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._backups, self._theme = library.backups, theme
        self._copies: list[Copy] = []
        self.setWindowTitle(self.tr("Backups"))
        self.resize(*SIZE)
        self.told = QLabel(
            self.tr(
                "Kabar makes a backup every day when you do nothing else: seven of the last days"
                " are kept, and one of each of the four weeks before. They lie beside the library,"
                " so copy one to another disk now and then."
            )
        )
        self.told.setWordWrap(True)
        self.state = QLabel(self.tr("Looking…"))
        self.state.setWordWrap(True)
        self.state.setProperty("muted", True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.make = self._button(self.tr("Back up now"))
        self.restore = self._button(self.tr("Restore this one…"))
        self.open_folder = self._button(self.tr("Open the folder"))
        self.make.clicked.connect(self._on_make)
        self.restore.clicked.connect(self._on_restore)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.list.itemActivated.connect(lambda _: self._on_restore())
        self.list.currentRowChanged.connect(lambda _: self._follow())
        self._lay_out()
        self._backups.changed.connect(self.refresh)
        self._follow()
        self.list.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Look again what there is."""
        self._backups.all(self._show)

    def _show(self, copies: list[Copy]) -> None:
        self._copies = copies
        self.list.clear()
        for copy in copies:
            self._add(copy)
        self.list.setCurrentRow(0)
        none = self.tr("There is no backup yet.")
        self.state.setText("" if copies else none)
        self._show_list(bool(copies))
        self._follow()

    def _show_list(self, any_: bool) -> None:
        """Show the list, or in its place that there is none."""
        focused = self.list.hasFocus()
        self.list.setVisible(any_)
        middle, start = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeading
        self.state.setAlignment(start if any_ else middle)
        policy = QSizePolicy.Policy.Preferred if any_ else QSizePolicy.Policy.Expanding
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        if focused and not any_:
            self.make.setFocus()

    def _add(self, copy: Copy) -> None:
        size = self.tr("{n} MB").format(n=number(copy.size / 1e6, 1))
        if copy.articles is None:
            what = self.tr("cannot be read")
        else:
            what = self.tr("articles: {n}").format(n=number(copy.articles))
        when = full_date(copy.made)
        details = f"{kind_in_words(copy)} · {what} · {size}"
        item = QListWidgetItem(f"{when}\n{details}", self.list)
        item.setSizeHint(QSize(0, ROW))
        item.setIcon(icon(ICONS[copy.kind], self._theme.muted, ICON))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{when}. {details}")

    def _chosen(self) -> Copy | None:
        row = self.list.currentRow()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def _follow(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(chosen is not None and chosen.articles is not None)

    def _on_make(self) -> None:
        self.make.setEnabled(False)
        self.state.setText(self.tr("Making a backup…"))
        self._backups.make(self._on_made, self._on_failed)

    def _on_made(self) -> None:
        self.make.setEnabled(True)
        self.refresh()

    def _on_failed(self, sentence: Sentence) -> None:
        self.make.setEnabled(True)
        self.state.setText(say(sentence))

    def _on_restore(self) -> None:
        chosen = self._chosen()
        if chosen is None or not self.restore.isEnabled():
            return
        if self._agrees(chosen):
            self.accept()
            self._backups.restore(chosen.path)

    def _agrees(self, copy: Copy) -> bool:
        text = self.tr(
            "Kabar closes its window and opens it again with the library as it was on {date}.\n\n"
            "What came or changed since is not in it. The present library is kept and stands in"
            " this list then, so it can be brought back."
        ).format(date=full_date(copy.made))
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Restore"), text, parent=self)
        go = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        box.exec()
        return box.clickedButton() is go

    def _on_open_folder(self) -> None:
        folder = self._backups.folder
        shown = folder if folder.is_dir() else folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(HIGH)
        return button

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        for button in (self.make, self.restore, self.open_folder):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        for part in (self.told, self.list, self.state):
            column.addWidget(part)
        column.addLayout(below)
