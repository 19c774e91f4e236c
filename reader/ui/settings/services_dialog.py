"""Where articles can be shared: a list of names and addresses that the user writes."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.content.sharing import faulty
from reader.settings import SHARE_SERVICES
from reader.ui.library import Library

SIZE = (620, 360)


class ServicesDialog(QDialog):
    """Edits the services of the share menu; what is no service is said before it is kept."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle(self.tr("Sharing"))
        self.resize(*SIZE)
        text = self.tr(
            "One service a line: its name, then an address with {url} and, if you like, {title}. "
            "Nothing is sent before you choose it."
        )
        label = QLabel(text)
        label.setWordWrap(True)
        self.lines = QPlainTextEdit(library.settings.share_services)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("Services to share with"))
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        kinds = standard.Save | standard.Cancel | standard.RestoreDefaults
        buttons = QDialogButtonBox(kinds)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        usual = buttons.button(standard.RestoreDefaults)
        usual.setText(self.tr("As it was at first"))
        usual.clicked.connect(lambda: self.lines.setPlainText(SHARE_SERVICES))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        for part in (label, self.lines, self.fault, buttons):
            layout.addWidget(part)

    def _on_save(self) -> None:
        text = self.lines.toPlainText()
        wrong = faulty(text)
        if wrong:
            words = self.tr("This line names no service: {line}")
            self.fault.setText(words.format(line=wrong[0][:80]))
            return
        self._library.change_settings(share_services=text)
        self.accept()
