"""What is new in this version: its part of the list of changes, told once after an update."""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader import __version__, paths
from reader.ui.help.manual import show_markdown
from reader.ui.theme import Theme, ui_font

SIZE = (640, 560)
HEADING = re.compile(r"^## +v?(\d[\w.]*)", re.MULTILINE)


class News(QDialog):
    """Shows what is new."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is new"))
        self.resize(*SIZE)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDefaultFont(ui_font(theme.sizes.ui + 2))
        self.text.document().setDocumentMargin(18)
        show_markdown(self.text.document(), changes_of(__version__))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)


def changes_of(version: str, text: str | None = None) -> str:
    """Return the part of the list of changes that is about a version; the first where none is."""
    text = paths.changes().read_text(encoding="utf-8") if text is None else text
    headings = list(HEADING.finditer(text))
    if not headings:
        return text
    found = next((one for one in headings if one[1] == version), headings[0])
    after = [one.start() for one in headings if one.start() > found.start()]
    return text[found.start() : min(after, default=len(text))]
