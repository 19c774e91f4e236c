"""The original page inside the window, where the browser engine is installed."""

from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.content.urls import shown

ENGINE = "PySide6.QtWebEngineWidgets"


def available() -> bool:
    """Whether the browser engine (`kabar[web]`) is installed; loads nothing of it."""
    return find_spec(ENGINE) is not None


class OriginalPage(QWidget):
    """A page as its site made it, with a line that says whose it is and whether scripts run.

    Signals:
        left: the user wants the article again.
        ended: the engine has ended on its own.
    """

    left = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QLabel(self)
        self._address.setTextFormat(Qt.TextFormat.PlainText)
        self._address.setMinimumWidth(1)
        self.scripts = QCheckBox(self.tr("Let its scripts run"), self)
        back = QPushButton(self.tr("Back to the article"), self)
        back.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setContentsMargins(18, 6, 12, 6)
        line.addWidget(self._address, 1)
        line.addWidget(self.scripts)
        line.addWidget(back)
        # A hundred megabytes and three processes, which nobody pays who does not ask for it.
        self._view = import_module("reader.ui.article.web_view").WebView(self)
        self._view.ended.connect(self.ended)
        self.scripts.toggled.connect(self._view.allow_scripts)
        self._view.urlChanged.connect(lambda url: self._address.setText(shown(url.toString())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._view, 1)

    def show_address(self, url: str) -> None:
        """Load a page."""
        self._address.setText(shown(url))
        self._view.show_address(url)
