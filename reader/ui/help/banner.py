"""The line over a library of samples: keep them, or start empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.library import Library


class DemoBanner(QFrame):
    """Shown as long as the user has not chosen."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        text = QLabel(self.tr("These are sample feeds, so that you can look around."))
        self.keep = QPushButton(self.tr("Keep these"))
        self.clear = QPushButton(self.tr("Start empty"))
        self.keep.clicked.connect(library.demo.keep)
        self.clear.clicked.connect(library.demo.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(17, 5, 12, 5)
        layout.addWidget(text)
        layout.addStretch(1)
        layout.addWidget(self.keep)
        layout.addWidget(self.clear)
        library.feeds_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show or hide the line."""
        self.setVisible(self._library.demo.undecided)
