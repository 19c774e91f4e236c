"""All keys on one sheet."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions.action import ARTICLE, LIBRARY, PLACES, READING, WINDOW
from reader.ui.actions.table import ACTIONS, Actions
from reader.ui.theme import Theme, serif_font

Ways = tuple[tuple[str, ...], ...]
WAYS: tuple[Ways, ...] = (
    ((READING, PLACES, LIBRARY), (ARTICLE,), (WINDOW,)),
    ((READING, PLACES, LIBRARY), (ARTICLE, WINDOW)),
    ((READING, PLACES, ARTICLE, WINDOW, LIBRARY),),
)


class CheatSheet(QDialog):
    """Lists every action that has a key, by group."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.setWindowTitle(self.tr("All keys"))
        room = parent.size() - QSize(40, 40) if parent is not None else None
        beside = QSize(self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent), 0)
        for columns in WAYS:  # as many columns as there is room for
            sheet = self._sheet(columns)
            wanted = sheet.sizeHint() + beside
            if room is None or wanted.width() <= room.width():
                break
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
        self.resize(wanted if room is None else wanted.boundedTo(room))

    def _sheet(self, columns: Ways) -> QWidget:
        sheet = QWidget()
        across = QHBoxLayout(sheet)
        across.setContentsMargins(28, 24, 28, 24)
        across.setSpacing(40)
        for groups in columns:
            column = QVBoxLayout()
            column.setSpacing(20)
            grids = [self._section(group) for group in groups]
            widest = max(_widest(grid) for grid in grids)
            for grid in grids:
                grid.setColumnMinimumWidth(0, widest)
                column.addLayout(grid)
            column.addStretch(1)
            across.addLayout(column)
        return sheet

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
        keys.ensurePolished()  # else it would not know yet how wide it is
        return keys


def _widest(grid: QGridLayout) -> int:
    """Return the width of the widest keys of a section, in px."""
    items = (grid.itemAtPosition(row, 0) for row in range(1, grid.rowCount()))
    return max((item.sizeHint().width() for item in items if item is not None), default=0)
