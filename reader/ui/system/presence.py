"""Kabar beside its window: the icon of the program, the tray, notifications, going away."""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from reader.ui.actions.menu_bar import menu_bar
from reader.ui.library import Library
from reader.ui.system.announcer import Announcer, show_by
from reader.ui.system.tray import Tray
from reader.ui.theme import icon_pixmap
from reader.ui.window.window import MainWindow

TOLD = "told of the tray"  # the setting that keeps that closing was explained
SIDES = (16, 32, 64, 128)  # px


class Presence(QObject):
    """What stays when the window goes away."""

    def __init__(self, library: Library, window: MainWindow) -> None:
        super().__init__(window)
        self._library, self._window = library, window
        program = program_icon()
        QApplication.setWindowIcon(program)
        self.tray = Tray(library, window, program)
        self.announcer = Announcer(library, window, self._show_message)
        self.tray.open_wanted.connect(self.come_back)
        self.tray.quit_wanted.connect(window.leave)
        self.tray.message_clicked.connect(self.announcer.clicked)
        self.announcer.article_wanted.connect(self._show_article)
        self.announcer.unread_wanted.connect(self._show_unread)
        window.stays_behind = self._stays_behind
        if sys.platform == "darwin":
            window.setMenuBar(menu_bar(window.actions_))
        window.went_away.connect(self._explain)
        window.system_wanted.connect(self.show_choices)

    def come_back(self) -> None:
        """Have the window in front."""
        window = self._window
        if window.isHidden():
            window.show()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def show_choices(self) -> None:
        """Show how Kabar lives on this system, to be chosen."""
        from reader.ui.settings.system_dialog import SystemDialog  # noqa: PLC0415 - seldom wanted

        theme = self._window.theme
        dialog = SystemDialog(self._library, self.announcer, theme, self._window)
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stays_behind(self) -> bool:
        """Whether closing the window only puts it away."""
        return self._library.settings.close_to_tray and self.tray.there

    def _explain(self) -> None:
        """Say once where the window went."""
        settings = self._library.store.settings
        if not settings.get(TOLD, False):
            self._library.run("write", settings.set, TOLD, True)
            text = self.tr("The window is closed, syncing goes on. Quit in this menu ends it.")
            self._show_message(self.tr("Kabar is in the tray"), text)

    def _show_message(self, title: str, text: str) -> None:
        show_by(self.tray.icon, title, text)

    def _show_article(self, id_: int) -> None:
        self.come_back()
        if self._library.store.articles.exists(id_):
            self._window.show_article(id_)

    def _show_unread(self) -> None:
        self.come_back()
        self._window.show_page("unread")


def program_icon() -> QIcon:
    """Return the icon of the program, drawn in the sizes that systems ask for."""
    made = QIcon()
    for side in SIDES:
        pixmap = icon_pixmap("app", QColor("black"), side)
        made.addPixmap(pixmap)
    return made
