"""The first page: four ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions.table import Actions
from reader.ui.feeds.starter import Starter
from reader.ui.library import Library
from reader.ui.sidebar.footer import ProgressBar
from reader.ui.texts import number
from reader.ui.theme import Theme, Themes, icon, serif_font

COLUMN = 640  # px
WORDMARK = 40
CATALOGUE = 250  # px of its list


class Welcome(QScrollArea):
    """Shown while there is no feed.

    Signals:
        address_given(url): the user wants the feed of this address.
    """

    address_given = Signal(str)

    def __init__(
        self, library: Library, themes: Themes, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._wordmark = QLabel()
        self._wordmark.setFont(serif_font(WORDMARK, bold=True))
        self.demo = QPushButton(self.tr("Look around with sample feeds"))
        self.demo.setProperty("primary", True)
        self.demo.clicked.connect(self._on_demo)
        self.opml = QPushButton(self.tr("Import feeds from another reader (OPML)"))
        self.opml.clicked.connect(actions["import"].trigger)
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address of a site or of its feed"))
        self.address.returnPressed.connect(self._on_address)
        self.add = QPushButton(self.tr("Add"))
        self.add.clicked.connect(self._on_address)
        self.starter = Starter()
        self.starter.tree.setFixedHeight(CATALOGUE)
        self.starter.wanted.connect(library.adding.add_all)
        self._progress = QLabel()
        self._bar = ProgressBar(themes)
        self._tell("")
        self._arrange()
        library.sync_progressed.connect(self._on_progressed)
        themes.changed.connect(self._colour)
        self._colour(themes.theme)

    def _arrange(self) -> None:
        page = QWidget()
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._wordmark)
        greeting = QLabel(self.tr("The articles of the sites you follow, on your computer alone."))
        greeting.setWordWrap(True)
        column.addWidget(greeting)
        column.addSpacing(12)
        column.addWidget(self.demo)
        column.addWidget(self._progress)
        column.addWidget(self._bar)
        column.addWidget(self.opml)
        column.addWidget(self._heading(self.tr("Add a site")))
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        column.addWidget(self._heading(self.tr("Or choose some to begin with")))
        column.addWidget(self.starter)
        column.addWidget(self.starter.follow, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)
        inside = QWidget()
        inside.setFixedWidth(COLUMN)
        inside.setLayout(column)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(16, 48, 16, 32)
        middle.addStretch(1)
        middle.addWidget(inside)
        middle.addStretch(1)
        self.setWidget(page)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text)
        heading.setFont(serif_font(self._themes.theme.sizes.panel_heading, bold=True))
        heading.setContentsMargins(0, 18, 0, 0)
        return heading

    def _on_demo(self) -> None:
        self.demo.setEnabled(False)
        self._tell(self.tr("Fetching the sample feeds…"))
        self._library.demo.load()

    def _on_address(self) -> None:
        url = self.address.text().strip()
        if url:
            self.address_given.emit(url)

    def _on_progressed(self, done: int, total: int) -> None:
        text = self.tr("Syncing {done} of {total} sources…")
        self._tell(text.format(done=number(done), total=number(total)))
        self._bar.show_share(done / total if total else 0)

    def _tell(self, text: str) -> None:
        """Say how far it is; with nothing to say the lines take no room."""
        self._progress.setText(text)
        for part in (self._progress, self._bar):
            part.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the page may come back after the samples were cleared."""
        self.demo.setEnabled(not self._library.demo.loading)
        if not self._library.syncing.running:
            self._tell("")
        super().showEvent(event)

    def _colour(self, theme: Theme) -> None:
        self._wordmark.setText(f'Kabar<span style="color: {theme.accent.name()}">.</span>')
        self.demo.setIcon(icon("feed", theme.on_accent, 18))
        self.opml.setIcon(icon("import", theme.text, 18))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.window)
        self.viewport().setPalette(palette)
