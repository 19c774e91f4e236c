"""A table that is wider than the column, whole: in a sheet that scrolls both ways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader.ui.theme import Theme

SHARE = 0.9  # of the window
LEAST_WIDE, LEAST_HIGH = 480, 320
MARGIN = 14


class TableSheet(QDialog):
    """Shows a table; arrow keys and Page Up and Down scroll it, Escape closes it."""

    def __init__(self, html: str, font: QFont, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Table"))
        self._sheet = QTextBrowser(self)
        self._sheet.setOpenLinks(False)
        self._sheet.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._sheet.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        self._sheet.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._sheet.setAccessibleName(self.tr("Table"))
        # Without a cursor that the keyboard moves, the arrows scroll.
        self._sheet.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sheet.document().setDefaultFont(font)
        self._sheet.document().setDocumentMargin(MARGIN)
        # A share of no width would squeeze it; as wide as it is, it scrolls.
        self._sheet.setHtml(
            html.replace(
                '<table class="data" cellspacing="0" width="100%"',
                '<table class="data" cellspacing="0"',
            )
        )
        palette = self._sheet.palette()
        palette.setColor(self._sheet.viewport().backgroundRole(), theme.surface)
        self._sheet.setPalette(palette)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._sheet)
        column.addWidget(buttons)
        around = parent.window().size() * SHARE
        self.resize(max(LEAST_WIDE, around.width()), max(LEAST_HIGH, round(around.height() * 0.8)))
        self._sheet.setFocus()

    @property
    def scrolls(self) -> bool:
        """Whether the table is wider than the sheet."""
        return self._sheet.horizontalScrollBar().maximum() > 0
