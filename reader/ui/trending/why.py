"""A card over the trending panel that says in words and numbers why a row is there."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

SIDE, GAP, MARGIN = 12, 4, 12  # px


class WhyCard(QFrame):
    """A name and sentences below it; stands below a row, or above it where there is no room.

    Signals:
        shown(bool): it is there, or it is gone.
    """

    shown = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name, self._words = QLabel(), QLabel()
        bold = self._name.font()
        bold.setBold(True)
        self._name.setFont(bold)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 10, MARGIN, 10)
        column.setSpacing(4)
        for label in (self._name, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.hide()

    def text(self) -> str:
        """Return what is said; "" where nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(self, name: str, words: str, row: QRect) -> None:
        """Show `words` below `name` for a row of the parent."""
        self._name.setText(name)
        self._words.setText(words)
        width = self._over.width() - 2 * SIDE
        for label in (self._name, self._words):  # a wrapped label is as high as its width makes it
            label.setFixedSize(width - 2 * MARGIN - 2, label.heightForWidth(width - 2 * MARGIN - 2))
        self.resize(width, self.sizeHint().height())
        top = row.bottom() + GAP
        if top + self.height() > self._over.height() - GAP:
            top = max(GAP, row.top() - GAP - self.height())
        self.move(SIDE, top)
        self.setAccessibleName(f"{name}. {words}")
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it is there."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: it is gone."""
        super().hideEvent(event)
        self.shown.emit(False)
