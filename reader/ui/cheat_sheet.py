"""All keys on one sheet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.ui.actions import ACTIONS, GROUPS
from reader.ui.theme import Theme, serif_font

LEFT = 2  # groups in the left column


class CheatSheet(QDialog):
    """Lists every action that has a key, by group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("All keys"))
        columns = QHBoxLayout(self)
        columns.setContentsMargins(28, 24, 28, 24)
        columns.setSpacing(40)
        for groups in (GROUPS[:LEFT], GROUPS[LEFT:-2], GROUPS[-2:]):
            column = QVBoxLayout()
            column.setSpacing(20)
            for group in groups:
                column.addLayout(self._section(group))
            column.addStretch(1)
            columns.addLayout(column)

    def _section(self, group: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(7)
        heading = QLabel(QCoreApplication.translate("Actions", group))
        heading.setFont(serif_font(self._theme.sizes.panel_heading, bold=True))
        grid.addWidget(heading, 0, 0, 1, 2)
        chosen = [action for action in ACTIONS if action.group == group and action.keys]
        for row, action in enumerate(chosen, start=1):
            grid.addWidget(self._keys(action.shown_keys), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(action.label), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _keys(self, text: str) -> QLabel:
        keys = QLabel(text)
        keys.setProperty("key", True)
        return keys
