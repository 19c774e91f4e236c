"""The feeds that differ from the settings: which, in what, and the way to each."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.differing import Differing, Way, differing
from reader.ui.library import Library
from reader.ui.pictures.badges import badge
from reader.ui.texts import QT_TRANSLATE_NOOP

SIZE, ROW, BADGE = (520, 460), 48, 22  # px
WORDS = {
    Way.TYPE: QT_TRANSLATE_NOOP("Differing", "type"),
    Way.READING: QT_TRANSLATE_NOOP("Differing", "full text and pictures"),
    Way.QUIET: QT_TRANSLATE_NOOP("Differing", "muted, paused or hidden"),
    Way.ASKING: QT_TRANSLATE_NOOP("Differing", "how it is asked"),
    Way.KEEPING: QT_TRANSLATE_NOOP("Differing", "how long articles stay"),
    Way.WEIGHT: QT_TRANSLATE_NOOP("Differing", "weight in trending"),
}


class DifferingDialog(QDialog):
    """Lists feeds that have choices of their own; Enter or a double click opens one."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._shown: list[Differing] = []
        self.setWindowTitle(self.tr("Feeds that differ"))
        self.resize(*SIZE)
        about = QLabel(self.tr("What stands in the settings holds for all feeds but these."))
        about.setProperty("muted", True)
        about.setWordWrap(True)
        self.nothing = QLabel(self.tr("No feed differs: the settings hold for all."))
        self.nothing.setProperty("muted", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.open_ = QPushButton(self.tr("State and properties…"))
        close = QPushButton(self.tr("Close"))
        # Later, or the Enter that opens it would press the first button of what it opens.
        self.list.itemActivated.connect(lambda _: QTimer.singleShot(0, self, self._on_open))
        self.list.currentRowChanged.connect(lambda row: self.open_.setEnabled(row >= 0))
        self.open_.clicked.connect(self._on_open)
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        for button in (self.open_, close):
            button.setAutoDefault(False)
        below.addWidget(self.open_)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        library.feeds_changed.connect(self.refresh)
        self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Look again which feeds differ."""
        self._library.run("wait", differing, self._library.store, done=self._show)

    def _show(self, found: list[Differing]) -> None:
        row = max(0, self.list.currentRow())
        self._shown = found
        self.list.clear()
        for one in found:
            words = [QCoreApplication.translate("Differing", WORDS[way]) for way in one.ways]
            details = ", ".join(words)
            item = QListWidgetItem(f"{one.feed.title}\n{details}", self.list)
            item.setSizeHint(QSize(0, ROW))
            item.setIcon(badge(one.feed.title, BADGE, self.devicePixelRatioF()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.feed.title}: {details}")
        self.list.setCurrentRow(min(row, len(found) - 1))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.open_.setEnabled(bool(found))

    def _on_open(self) -> None:
        from reader.ui.feeds.feed_dialog import FeedDialog  # noqa: PLC0415 - seldom wanted

        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            dialog = FeedDialog(self._library, self._shown[row].feed.id, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.finished.connect(self.refresh)
            dialog.open()
