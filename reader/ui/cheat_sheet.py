"""All keys on one sheet."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.action import ARTICLE, LIBRARY, PLACES, READING, WINDOW
from reader.ui.actions import ACTIONS, Actions
from reader.ui.theme import Theme, serif_font

COLUMNS = ((READING, PLACES, LIBRARY), (ARTICLE,), (WINDOW,))


class CheatSheet(QDialog):
    """Lists every action that has a key, by group."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.setWindowTitle(self.tr("All keys"))
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(28, 24, 28, 24)
        columns.setSpacing(40)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(20)
            for group in groups:
                column.addLayout(self._section(group))
            column.addStretch(1)
            columns.addLayout(column)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(sheet)
        scroll.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        room = parent.size() - QSize(40, 40) if parent is not None else sheet.sizeHint()
        beside = QSize(scroll.verticalScrollBar().sizeHint().width(), 0)
        self.resize((sheet.sizeHint() + beside).boundedTo(room))

    def _section(self, group: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(7)
        heading = QLabel(QCoreApplication.translate("Actions", group))
        heading.setFont(serif_font(self._theme.sizes.panel_heading, bold=True))
        grid.addWidget(heading, 0, 0, 1, 2)
        of_group = [action for action in ACTIONS if action.group == group]
        chosen = [action for action in of_group if self._actions.map.keys(action.name)]
        for row, action in enumerate(chosen, start=1):
            keys = self._keys(self._actions.shown_keys(action.name))
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(action.label), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _keys(self, text: str) -> QLabel:
        keys = QLabel(text)
        keys.setProperty("key", True)
        return keys
