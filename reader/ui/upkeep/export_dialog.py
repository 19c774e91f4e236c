"""Taking along: what, as what, and where to; then how far it is."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.export.writing import Export, Form
from reader.model import Query
from reader.store.safety.files import free_name
from reader.ui.library import Library
from reader.ui.texts import number

WIDTH = 440  # px
ALL, LISTED, STARRED, FEEDS, LIBRARY = "all", "list", "starred", "feeds", "library"
NAMES = {  # of the file that is offered
    Form.OPML: "kabar.opml",
    Form.JSON_LINES: "kabar.jsonl",
    Form.LIBRARY: "kabar.sqlite",
}


class ExportDialog(QDialog):
    """Asks what to export and shows how far it is; closed, the export goes on."""

    def __init__(self, library: Library, query: Query, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._query = library, query
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(WIDTH)
        self.what, self.form = self._what(title), QComboBox()
        self.form.addItem(self.tr("JSON Lines: all that is known"), Form.JSON_LINES)
        self.form.addItem(self.tr("Markdown: one file each"), Form.MARKDOWN)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the export is"))
        self.bar.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.go = self._button(self.tr("Export…"), self._ask)
        self.stop = self._button(self.tr("Stop"), library.exporting.stop)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.go.setDefault(True)
        self.what.currentIndexChanged.connect(self._on_choice)
        library.exporting.progressed.connect(self._on_progress)
        library.exporting.ended.connect(self._on_ended)
        self._on_choice()
        self._show_running(library.exporting.running)

    def choose(self, what: str, form: Form = Form.JSON_LINES) -> None:
        """Choose what is exported, and as what where there is a choice."""
        self.what.setCurrentIndex(self.what.findData(what))
        self.form.setCurrentIndex(self.form.findData(form))

    def wanted(self, target: Path) -> Export:
        """Return what is chosen, to be written to `target`."""
        queries = {LISTED: self._query, STARRED: Query(starred_only=True)}
        query = queries.get(self.what.currentData(), Query())
        return Export(self._form(), target, query, replace=True)  # the dialog of files has asked

    # ---------------------------------------------------------------- parts

    def _what(self, title: str) -> QComboBox:
        box = QComboBox()
        for text, data in (
            (self.tr("All articles"), ALL),
            (self.tr("This list: {title}").format(title=title), LISTED),
            (self.tr("Starred articles"), STARRED),
            (self.tr("The feeds (OPML)"), FEEDS),
            (self.tr("The whole library (SQLite)"), LIBRARY),
        ):
            box.addItem(text, data)
        return box

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _=False: call())
        return button

    def _lay_out(self) -> None:
        form, column = QFormLayout(), QVBoxLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What"), self.what)
        form.addRow(self.tr("As"), self.form)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for part in (self.about, self.bar, self._buttons):
            column.addWidget(part)

    def _form(self) -> Form:
        of_all = {FEEDS: Form.OPML, LIBRARY: Form.LIBRARY}
        return of_all.get(self.what.currentData()) or Form(self.form.currentData())

    # ---------------------------------------------------------------- doing

    def _ask(self) -> None:
        """Ask where to, and begin."""
        target = self._folder() if self._form() is Form.MARKDOWN else self._file()
        if target is not None:
            self._library.exporting.start(self.wanted(target))

    def _file(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), NAMES[self._form()])
        return Path(name) if name else None

    def _folder(self) -> Path | None:
        """Ask for a folder; the files get one of their own inside it."""
        name = QFileDialog.getExistingDirectory(self, self.windowTitle())
        day = date.today().isoformat()
        return free_name(Path(name) / f"Kabar {day}") if name else None

    def _on_choice(self) -> None:
        articles = self.what.currentData() in (ALL, LISTED, STARRED)
        self.form.setEnabled(articles)
        told = {
            FEEDS: self.tr("Addresses, names and categories, as other readers import them."),
            LIBRARY: self.tr("Everything in one file, as Kabar itself keeps it."),
        }
        text = told.get(self.what.currentData(), self.tr("With your tags, stars and read marks."))
        self.about.setText(text)

    def _on_progress(self, done: int, total: int) -> None:
        self._show_running(True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            text = self.tr("{done} of {total}")
            self.about.setText(text.format(done=number(done), total=number(total)))

    def _on_ended(self) -> None:
        self._show_running(False)
        self.accept()

    def _show_running(self, running: bool) -> None:
        for part in (self.what, self.form, self.go):
            part.setDisabled(running)
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        if not running:
            self._on_choice()
