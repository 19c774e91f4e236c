"""The icon of the tray: how much is unread, and a menu that works while the window is away."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from reader.model import Counts
from reader.settings import Settings
from reader.ui.library import Library
from reader.ui.texts import number
from reader.ui.theme import SANS

SIDES = (22, 44, 64)  # px
MOST = 99  # a larger number has no room
BADGE = 0.62  # of the icon
RED = QColor("#B42318")  # carries white letters at 6.5:1


class Tray(QObject):
    """Shows the icon while the settings want it.

    Signals:
        open_wanted, quit_wanted: chosen in the menu.
        message_clicked: the last message was clicked.
    """

    open_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, library: Library, window: QWidget, program: QIcon) -> None:
        super().__init__(window)
        self._library, self._program = library, program
        self.icon = QSystemTrayIcon(self)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_clicked)
        self._menu = QMenu(window)
        self._open = self._menu.addAction("", self.open_wanted.emit)
        self._sync = self._menu.addAction("", library.sync)
        self.pause = QAction(self._menu)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(library.pause)
        self._menu.addAction(self.pause)
        self._menu.addSeparator()
        self._quit = self._menu.addAction("", self.quit_wanted.emit)
        self.icon.setContextMenu(self._menu)
        self._unread = -1
        library.counts_changed.connect(self._show_counts)
        library.settings_changed.connect(self._on_settings)
        self.translate()
        self._show_counts(library.counts())
        self._on_settings(library.settings)

    @property
    def there(self) -> bool:
        """Whether the icon is on the screen, so that the window can be away."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def translate(self) -> None:
        """Put the menu into the user's language."""
        self._open.setText(self.tr("Open Kabar"))
        self._sync.setText(self.tr("Sync what is due"))
        self.pause.setText(self.tr("Pause syncing"))
        self._quit.setText(self.tr("Quit"))
        self._tell()

    def _on_settings(self, settings: Settings) -> None:
        self.icon.setVisible(settings.tray_icon)
        self.translate()

    def _show_counts(self, counts: Counts) -> None:
        if counts.unread != self._unread:
            self._unread = counts.unread
            self.icon.setIcon(badged(self._program, counts.unread))
            self._tell()

    def _tell(self) -> None:
        told = self.tr("{n} unread").format(n=number(max(0, self._unread)))
        self.icon.setToolTip(f"Kabar · {told}")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()


def badged(icon: QIcon, unread: int) -> QIcon:
    """Return the icon with the number of unread articles; as it is where there is none."""
    if unread <= 0:
        return icon
    made = QIcon()
    for side in SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon.paint(painter, pixmap.rect())
        _draw_number(painter, side, str(unread) if unread <= MOST else f"{MOST}+")
        painter.end()
        made.addPixmap(pixmap)
    return made


def _draw_number(painter: QPainter, side: int, text: str) -> None:
    high = side * BADGE
    wide = high if len(text) == 1 else min(side, high * (1.25 if len(text) == 2 else 1.6))
    area = QRectF(side - wide, side - high, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(RED)
    painter.drawRoundedRect(area, high / 2, high / 2)
    font = QFont(list(SANS))
    font.setBold(True)
    font.setPixelSize(max(6, round(high * (0.72 if len(text) < 3 else 0.56))))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
