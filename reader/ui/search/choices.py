"""The choices below the search line: what the word being typed may become."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.search.completion import Completion

ROW, MARGIN = 26, 5  # px


class SearchChoices(QFrame):
    """A list under a field, which keeps the keyboard.

    Signals:
        chosen(completion): the user took this one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: Sequence[Completion] = ()
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Ways to go on"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self.take(first=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.list)
        self.hide()

    def offer(self, found: Sequence[Completion], field: QLineEdit) -> None:
        """Show these below a field; none hides the list."""
        self._found = found
        self.list.clear()
        if not found or not field.hasFocus():
            self.hide()
            return
        for one in found:
            item = QListWidgetItem(one.shown, self.list)
            item.setSizeHint(QSize(0, ROW))
        self.setParent(field.window())
        height = len(found) * ROW + 2 * MARGIN + 4
        self.resize(min(field.width(), 320), height)
        self.move(field.mapTo(field.window(), QPoint(0, field.height() + 3)))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Go to the next choice, or the one before."""
        row = self.list.currentRow() + step
        self.list.setCurrentRow(max(0, min(row, len(self._found) - 1)))

    def take(self, *, first: bool) -> bool:
        """Take the choice in hand (or the first, if that is wished); False where there is none."""
        row = self.list.currentRow()
        row = 0 if row < 0 and first else row
        if not self.isVisible() or row < 0:
            return False
        self.hide()
        self.chosen.emit(self._found[row])
        return True
