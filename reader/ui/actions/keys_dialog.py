"""The dialog in which every action can be given other keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions.key_map import shown
from reader.ui.actions.key_panel import KeyPanel
from reader.ui.actions.table import ACTIONS, GROUPS, Action, Actions
from reader.ui.library import Library
from reader.ui.theme import Theme, ui_font

SIZE = (640, 640)
NAME = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """Lists the actions with their keys; what is chosen is in force at once."""

    def __init__(
        self, library: Library, actions: Actions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._actions, self._theme = library, actions, theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for an action or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = self._make_list()
        self.panel = KeyPanel(actions, theme)
        self.single = QCheckBox(self.tr("Letters and signs alone do something"))
        self.reset_all = QPushButton(self.tr("Reset all…"))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.itemActivated.connect(lambda *_: self.panel.field.setFocus())
        self.panel.changed.connect(lambda own: library.change_settings(keys=own))
        self.single.toggled.connect(lambda on: library.change_settings(single_keys=on))
        self.reset_all.clicked.connect(self._on_reset_all)
        actions.keys_changed.connect(self._refresh)
        self._refresh()
        self.list.setCurrentItem(self._items[ACTIONS[0].name])
        self.search.setFocus()

    def choose(self, name: str) -> None:
        """Take the action of that name in hand."""
        self.list.setCurrentItem(self._items[name])

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setAccessibleName(self.tr("Actions and their keys"))
        made.setRootIsDecorated(False)
        made.setIndentation(12)
        made.setItemsExpandable(False)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.header().setStretchLastSection(False)
        for group in GROUPS:
            heading = QTreeWidgetItem(made, [QCoreApplication.translate("Actions", group)])
            heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, heading.text(0))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, ui_font(self._theme.sizes.ui, bold=True))
            for action in ACTIONS:
                if action.group == group:
                    item = QTreeWidgetItem(heading, [action.label, ""])
                    item.setData(0, NAME, action.name)
                    self._items[action.name] = item
            heading.setExpanded(True)
        return made

    def _lay_out(self) -> None:
        explained = QLabel(self.tr("Without it J, S or / do nothing, and only keys with Ctrl do."))
        explained.setProperty("muted", True)
        explained.setFont(ui_font(self._theme.sizes.small))
        explained.setWordWrap(True)
        self.single.setAccessibleDescription(explained.text())
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        for button in (self.reset_all, close):
            button.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self.reset_all)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.panel)
        column.addWidget(self.single)
        column.addWidget(explained)
        column.addLayout(below)

    def _refresh(self) -> None:
        settings = self._library.settings
        self.single.setChecked(settings.single_keys)
        for name, item in self._items.items():
            given, own = self._actions.map.given(name), self._actions.map.is_own(name)
            text = shown(given)
            item.setText(1, text)
            for column in (0, 1):
                item.setFont(column, ui_font(self._theme.sizes.ui, bold=own))
            said = (item.text(0), text or self.tr("no key"), self.tr("changed") if own else "")
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, said[1])
        self.reset_all.setEnabled(bool(settings.keys))
        self._choose()

    def _choose(self) -> None:
        item = self.list.currentItem()
        name = item.data(0, NAME) if item is not None else None
        action = next((action for action in ACTIONS if action.name == name), None)
        self.panel.show_action(action)

    def _filter(self, text: str) -> None:
        """Show the actions whose words or keys hold what is typed."""
        words = text.casefold().split()
        first = None
        for action in ACTIONS:
            fits = self._fits(action, words)
            self._items[action.name].setHidden(not fits)
            first = first or (self._items[action.name] if fits else None)
        for row in range(self.list.topLevelItemCount()):
            heading = self.list.topLevelItem(row)
            if heading is not None:
                group = [name for name, item in self._items.items() if item.parent() is heading]
                heading.setHidden(all(self._items[name].isHidden() for name in group))
        if first is not None:
            self.list.setCurrentItem(first)

    def _fits(self, action: Action, words: list[str]) -> bool:
        keys = shown(self._actions.map.given(action.name))
        said = f"{action.label} {keys}".casefold()
        return all(word in said for word in words)

    def _on_reset_all(self) -> None:
        text = self.tr("Give every action the keys back that it came with?")
        answer = QMessageBox.question(self, self.tr("Keyboard"), text)
        if answer == QMessageBox.StandardButton.Yes:
            self._library.change_settings(keys={})
