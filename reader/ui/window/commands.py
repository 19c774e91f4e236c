"""What the window's own actions do: panes, looks, dialogs, the library as a whole.

A dialog is loaded when it is first shown.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reader import paths
from reader.ui import places
from reader.ui.pictures.favicons import Favicons
from reader.ui.widgets.dialog_room import fit_into
from reader.ui.window.messages import Messages
from reader.ui.window.parts import Parts

SETTINGS = "settings"  # the name of their dialog among the children of the window

if TYPE_CHECKING:
    from reader.feeds.subscribe import Discovery
    from reader.ui.feeds.add_dialog import AddDialog


class Commands(QObject):
    """Connects the actions that are not about articles."""

    def __init__(self, parts: Parts, messages: Messages, window: QWidget) -> None:
        super().__init__(parts.panes)
        self._parts, self._window = parts, window
        panes, library = parts.panes, parts.library
        for name, call in {
            "sidebar": lambda: panes.toggle("sidebar"),
            "list": lambda: panes.toggle("list"),
            "trending": lambda: panes.toggle("trending"),
            "dark": self.toggle_dark,
            "full_screen": self.toggle_full_screen,
            "settings": self.show_settings,
            "keys": self.show_keys,
            "keyboard": self.show_keyboard,
            "sync": library.sync,
            "add": self.add,
            "import": self.import_opml,
            "export": self.export,
            "undo": messages.undo,
            "redo": library.changes.redo_last,
            "changes": self.show_changes,
            "backups": self.show_backups,
            "log": self.open_log,
        }.items():
            parts.actions.on(name, call)
        parts.list_pane.sidebar_wanted.connect(lambda: panes.toggle("sidebar"))
        panes.sidebar_folded.connect(parts.list_pane.sidebar.setVisible)

    def toggle_dark(self) -> None:
        """Switch between dark and light, and keep it."""
        dark = self._parts.themes.theme.dark
        self._parts.library.change_settings(theme="light" if dark else "dark")

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_settings(self) -> None:
        """Show the settings."""
        from reader.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - see above

        parts = self._parts
        dialog = SettingsDialog(parts.library, parts.themes.theme, parts.actions, self._window)
        dialog.setObjectName(SETTINGS)
        self._show(dialog)

    def show_keys(self) -> None:
        """Show all keys."""
        from reader.ui.actions.cheat_sheet import CheatSheet  # noqa: PLC0415 - see above

        self._show(CheatSheet(self._parts.themes.theme, self._parts.actions, self._window))

    def show_keyboard(self) -> None:
        """Show which keys do what, to change them."""
        from reader.ui.actions.keys_dialog import KeysDialog  # noqa: PLC0415 - see above

        parts = self._parts
        self._show(KeysDialog(parts.library, parts.actions, parts.themes.theme, self._window))

    def show_changes(self) -> None:
        """Show what the user changed, to undo it."""
        from reader.ui.upkeep.changes_dialog import ChangesDialog  # noqa: PLC0415 - see above

        parts = self._parts
        self._show(ChangesDialog(parts.library, parts.themes.theme, self._window))

    def show_backups(self) -> None:
        """Show the backups, to make one or bring one back."""
        from reader.ui.upkeep.backups_dialog import BackupsDialog  # noqa: PLC0415 - see above

        parts = self._parts
        self._show(BackupsDialog(parts.library, parts.themes.theme, self._window))

    def open_log(self) -> None:
        """Open the folder where Kabar writes what went wrong."""
        folder = paths.log_folder(self._parts.library.store.path.parent)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._parts.library.noticed.emit(
                self.tr("The log is in {folder}.").format(folder=str(folder))
            )

    def show_feed(self, feed_id: int) -> None:
        """Show a feed's state and properties."""
        from reader.ui.feeds.feed_dialog import FeedDialog  # noqa: PLC0415 - see above

        self._show(FeedDialog(self._parts.library, feed_id, self._window))

    def add(self, url: str = "", *, look: bool = True) -> None:
        """Ask for an address and follow its feed; `look` at once at one that is given."""
        from reader.ui.feeds.add_dialog import AddDialog  # noqa: PLC0415 - see above

        dialog = AddDialog(self._parts.library, self._parts.themes, url, self._window)
        dialog.accepted.connect(lambda: self._on_added(dialog))
        dialog.found.connect(self._on_found)
        self._show(dialog)
        if url and look:
            dialog.look()

    def import_opml(self) -> None:
        """Ask for an OPML file and add its feeds."""
        title = self.tr("Import feeds (OPML)")
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, "", self.tr("Lists of feeds (*.opml *.xml);;All files (*)")
        )
        if name:
            self._parts.library.import_opml(Path(name))

    def export(self) -> None:
        """Ask what to take along and where to."""
        from reader.ui.upkeep.export_dialog import ExportDialog  # noqa: PLC0415 - see above

        parts, timeline = self._parts, self._parts.timeline
        dialog = ExportDialog(parts.library, timeline.query(), timeline.title, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()  # the window can be used meanwhile

    def _on_found(self, found: "Discovery") -> None:
        """Have the icon of a feed that is being looked at."""
        for favicons in self._window.findChildren(Favicons):
            favicons.look_at(found.url, found.parsed)

    def _on_added(self, dialog: "AddDialog") -> None:
        if dialog.added is not None:
            self._parts.sidebar.chosen.emit(places.feed_place(dialog.added))

    def show_settings_again(self) -> None:
        """Show the settings anew where they are shown, as after a change of the language."""
        for dialog in self._window.findChildren(QDialog, SETTINGS):
            if dialog.isVisible():
                dialog.close()
                self.show_settings()

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog over the window; the window goes on working behind it."""
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        fit_into(dialog, self._window)
        dialog.open()
