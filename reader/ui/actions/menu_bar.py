"""The bar of menus at the top of the screen, which macOS wants; elsewhere the window has none."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from reader.ui.actions.table import ACTIONS, GROUPS, Actions

# Where macOS puts them by itself; all others stay in their menu, whatever their words are.
ROLES = {"quit": QAction.MenuRole.QuitRole, "settings": QAction.MenuRole.PreferencesRole}


def menu_bar(actions: Actions) -> QMenuBar:
    """Return a bar with a menu for each group of actions."""
    bar = QMenuBar()
    for group in GROUPS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", group))
        for action in ACTIONS:
            if action.group == group:
                made = actions[action.name]
                made.setMenuRole(ROLES.get(action.name, QAction.MenuRole.NoRole))
                menu.addAction(made)
    return bar
