"""Everything the user can do by key or menu, in one table.

The window makes its actions from it, the cheat sheet and the palette list it; nobody else
names a shortcut. Text fields keep single keys to themselves: Qt asks them first.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from reader.ui.actions.action import ARTICLE, GROUPS, LIBRARY, PLACES, WINDOW, Action
from reader.ui.actions.key_map import PRESSING, KeyMap, shown
from reader.ui.actions.view_table import VIEW_ACTIONS
from reader.ui.texts import QT_TRANSLATE_NOOP

__all__ = ["ACTIONS", "GROUPS", "TABLE", "Action", "Actions"]

ACTIONS = (
    Action("next", QT_TRANSLATE_NOOP("Actions", "Next article"), ("J",), "arrow-down"),
    Action("previous", QT_TRANSLATE_NOOP("Actions", "Previous article"), ("K",), "arrow-up"),
    Action("next_unread", QT_TRANSLATE_NOOP("Actions", "Next unread article"), ("N",), "dot"),
    Action(
        "back",
        QT_TRANSLATE_NOOP("Actions", "Back to where you were"),
        ("P", "Alt+Left"),
        "chevron-left",
    ),
    Action(
        "page",
        QT_TRANSLATE_NOOP("Actions", "A page down, at the end the next unread"),
        ("Space",),
        "chevron-down",
        reading=True,
    ),
    Action(
        "open",
        QT_TRANSLATE_NOOP("Actions", "Open the article"),
        ("Return", "O"),
        "reader",
        reading=True,
    ),
    Action("star", QT_TRANSLATE_NOOP("Actions", "Star, or take the star"), ("S",), "star", ARTICLE),
    Action("tag", QT_TRANSLATE_NOOP("Actions", "Tags…"), ("L",), "tag", ARTICLE),
    Action(
        "read", QT_TRANSLATE_NOOP("Actions", "Mark read or unread"), ("M", "U"), "check", ARTICLE
    ),
    Action(
        "read_fold",
        QT_TRANSLATE_NOOP("Actions", "Mark read with all that tell the same"),
        ("Shift+M",),
        "check-all",
        ARTICLE,
    ),
    Action(
        "browser",
        QT_TRANSLATE_NOOP("Actions", "Open in the browser"),
        ("B", "V"),
        "external",
        ARTICLE,
    ),
    Action(
        "original",
        QT_TRANSLATE_NOOP("Actions", "The original page in the window, or the article"),
        ("W",),
        "external",
        ARTICLE,
    ),
    Action("copy_link", QT_TRANSLATE_NOOP("Actions", "Copy the link"), ("C",), "copy", ARTICLE),
    Action(
        "story",
        QT_TRANSLATE_NOOP("Actions", "The whole story"),
        ("G",),
        "stories",
        ARTICLE,
    ),
    Action(
        "all_read",
        QT_TRANSLATE_NOOP("Actions", "Mark all as read"),
        ("A", "Shift+A"),
        "check-all",
        ARTICLE,
    ),
    Action(
        "mark_above",
        QT_TRANSLATE_NOOP("Actions", "Mark all above as read"),
        ("Shift+K",),
        "check-all",
        ARTICLE,
    ),
    Action(
        "mark_below",
        QT_TRANSLATE_NOOP("Actions", "Mark all below as read"),
        ("Shift+J",),
        "check-all",
        ARTICLE,
    ),
    Action(
        "older_day",
        QT_TRANSLATE_NOOP("Actions", "Mark read what is older than a day"),
        (),
        "check-all",
        ARTICLE,
    ),
    Action(
        "older_week",
        QT_TRANSLATE_NOOP("Actions", "Mark read what is older than a week"),
        (),
        "check-all",
        ARTICLE,
    ),
    Action(
        "older_month",
        QT_TRANSLATE_NOOP("Actions", "Mark read what is older than a month"),
        (),
        "check-all",
        ARTICLE,
    ),
    Action(
        "copy_markdown",
        QT_TRANSLATE_NOOP("Actions", "Copy as Markdown"),
        ("Shift+C",),
        "copy",
        ARTICLE,
    ),
    Action(
        "full_text",
        QT_TRANSLATE_NOOP("Actions", "The page's full text, or the feed's own"),
        ("F",),
        "reader",
        ARTICLE,
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the article"),
        ("Delete",),
        "trash",
        ARTICLE,
        reading=True,
    ),
    Action("print", QT_TRANSLATE_NOOP("Actions", "Print…"), ("Ctrl+P",), "file", ARTICLE),
    Action(
        "earlier",
        QT_TRANSLATE_NOOP("Actions", "What it said before"),
        ("E",),
        "history",
        ARTICLE,
    ),
    Action(
        "find", QT_TRANSLATE_NOOP("Actions", "Find in the article"), ("Ctrl+F",), "search", ARTICLE
    ),
    Action("find_next", QT_TRANSLATE_NOOP("Actions", "Next match"), ("F3",), "arrow-down", ARTICLE),
    Action(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Match before"),
        ("Shift+F3",),
        "arrow-up",
        ARTICLE,
    ),
    Action(
        "search", QT_TRANSLATE_NOOP("Actions", "Search"), ("/", "Ctrl+Shift+F"), "search", PLACES
    ),
    Action(
        "palette", QT_TRANSLATE_NOOP("Actions", "Go to anything"), ("Ctrl+K",), "command", PLACES
    ),
    Action("go_front", QT_TRANSLATE_NOOP("Actions", "Front page"), ("Ctrl+0",), "front", PLACES),
    Action("go_today", QT_TRANSLATE_NOOP("Actions", "Today"), ("Ctrl+1",), "sun", PLACES),
    Action("go_unread", QT_TRANSLATE_NOOP("Actions", "Unread"), ("Ctrl+2",), "dot", PLACES),
    Action("go_starred", QT_TRANSLATE_NOOP("Actions", "Starred"), ("Ctrl+3",), "star", PLACES),
    Action(
        "go_stories", QT_TRANSLATE_NOOP("Actions", "Top stories"), ("Ctrl+4",), "stories", PLACES
    ),
    Action("go_history", QT_TRANSLATE_NOOP("Actions", "History"), ("Ctrl+5",), "history", PLACES),
    Action(
        "go_statistics",
        QT_TRANSLATE_NOOP("Actions", "Statistics"),
        ("Ctrl+6",),
        "statistics",
        PLACES,
    ),
    Action("health", QT_TRANSLATE_NOOP("Actions", "Feed health"), ("Ctrl+7",), "warning", PLACES),
    Action(
        "sidebar",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the sidebar"),
        ("F6",),
        "sidebar-left",
        WINDOW,
    ),
    Action("list", QT_TRANSLATE_NOOP("Actions", "Show or hide the list"), ("F7",), "sort", WINDOW),
    Action(
        "trending",
        QT_TRANSLATE_NOOP("Actions", "Show or hide trending"),
        ("T", "F8"),
        "trend",
        WINDOW,
    ),
    *VIEW_ACTIONS,
    Action("dark", QT_TRANSLATE_NOOP("Actions", "Dark or light"), ("D",), "moon", WINDOW),
    Action(
        "larger",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        ("Ctrl++", "Ctrl+="),
        "text-size",
        WINDOW,
    ),
    Action(
        "smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "text-size", WINDOW
    ),
    Action("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",), "enlarge", WINDOW),
    Action("settings", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings", WINDOW),
    Action(
        "system", QT_TRANSLATE_NOOP("Actions", "System and notifications"), (), "settings", WINDOW
    ),
    Action("keys", QT_TRANSLATE_NOOP("Actions", "All keys"), ("?", "F1"), "keyboard", WINDOW),
    Action(
        "keyboard",
        QT_TRANSLATE_NOOP("Actions", "Change the keys…"),
        ("Shift+F1",),
        "keyboard",
        WINDOW,
    ),
    Action("manual", QT_TRANSLATE_NOOP("Actions", "Manual"), ("Ctrl+F1",), "info", WINDOW),
    Action("tour", QT_TRANSLATE_NOOP("Actions", "A look around"), (), "play", WINDOW),
    Action("news", QT_TRANSLATE_NOOP("Actions", "What is new"), (), "star", WINDOW),
    Action("sync", QT_TRANSLATE_NOOP("Actions", "Sync what is due"), ("R", "F5"), "sync", LIBRARY),
    Action("add", QT_TRANSLATE_NOOP("Actions", "Add a feed"), ("Ctrl+N",), "plus", LIBRARY),
    Action("import", QT_TRANSLATE_NOOP("Actions", "Import feeds (OPML)"), (), "import", LIBRARY),
    Action("export", QT_TRANSLATE_NOOP("Actions", "Export…"), ("Ctrl+E",), "export", LIBRARY),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", LIBRARY),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Do again what was undone"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "sync",
        LIBRARY,
    ),
    Action(
        "changes",
        QT_TRANSLATE_NOOP("Actions", "History of changes"),
        ("Ctrl+H",),
        "history",
        LIBRARY,
    ),
    Action("backups", QT_TRANSLATE_NOOP("Actions", "Backups…"), ("Ctrl+Shift+B",), "copy", LIBRARY),
    Action(
        "log", QT_TRANSLATE_NOOP("Actions", "Open the folder of the log"), (), "folder", LIBRARY
    ),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "close", LIBRARY),
)


TABLE = {action.name: action.keys for action in ACTIONS}


class Actions(QObject):
    """The actions of one window, made from the table, with the keys that the user chose.

    Signals:
        keys_changed: some actions have other keys now.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.map = KeyMap(TABLE, {})
        self._made: dict[str, QAction] = {}
        self._connections: list[tuple[str, QMetaObject.Connection]] = []
        self._panes: tuple[QWidget, ...] = ()
        self._inside: list[QShortcut] = []  # keys that work inside these panes alone
        for action in ACTIONS:
            made = QAction(window)
            made.setCheckable(action.checkable)
            window.addAction(made)
            self._made[action.name] = made
        self.translate()
        self._put_in_force()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def on(self, name: str, call: Callable[[], object]) -> None:
        """Have `call()` done for an action."""
        connection = self._made[name].triggered.connect(lambda _=False: call())
        self._connections.append((name, connection))

    def reset(self) -> None:
        """Forget what was connected by `on`, and the panes."""
        for name, connection in self._connections:
            self._made[name].triggered.disconnect(connection)
        self._connections.clear()
        self.allow_reading_keys(())

    def set_keys(self, own: Mapping[str, Sequence[str]], *, single: bool) -> None:
        """Put the user's keys in force, see `KeyMap`."""
        before, self.map = self.map, KeyMap(TABLE, own, single=single)
        if self.map != before:
            self._put_in_force()
            self.keys_changed.emit()

    def shown_keys(self, name: str) -> str:
        """Return an action's keys as this system writes them; "" where it has none."""
        return shown(self.map.keys(name))

    def allow_reading_keys(self, panes: Iterable[QWidget]) -> None:
        """Let the keys for reading work inside these panes."""
        self._panes = tuple(panes)
        self._put_inside()

    def translate(self) -> None:
        """Put the actions into the user's language."""
        for action in ACTIONS:
            self._made[action.name].setText(action.label)

    def _put_in_force(self) -> None:
        for action in ACTIONS:
            keys = [] if action.reading else self.map.keys(action.name)
            shortcuts = [QKeySequence(key) for key in keys if key not in PRESSING]
            self._made[action.name].setShortcuts(shortcuts)
        self._put_inside()

    def _put_inside(self) -> None:
        for shortcut in self._inside:
            if isValid(shortcut):  # its pane may be gone, and it with it
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        self._inside = [
            self._shortcut(pane, action.name, key)
            for action in ACTIONS
            for key in self.map.keys(action.name)
            if (action.reading or key in PRESSING)
            and not (action.name == "open" and key == "Return")  # the list opens what it selects
            for pane in self._panes
        ]

    def _shortcut(self, pane: QWidget, name: str, key: str) -> QShortcut:
        made = QShortcut(QKeySequence(key), pane)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(self._pressed(name))
        return made

    def _pressed(self, name: str) -> Callable[[], None]:
        def press() -> None:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self._made[name].trigger()

        return press
