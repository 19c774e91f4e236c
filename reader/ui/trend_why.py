"""A card over the trending panel that says in words and numbers why a row is there."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

SIDE, GAP = 12, 4  # px


class WhyCard(QFrame):
    """A name and sentences below it; stands below a row, or above it where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._label)
        self.hide()

    def text(self) -> str:
        """Return what is said; "" where nothing is."""
        return self._label.text() if self.isVisibleTo(self._over) else ""

    def say(self, text: str, row: QRect) -> None:
        """Show `text` for a row of the parent."""
        self._label.setText(text)
        self.setFixedWidth(self._over.width() - 2 * SIDE)
        self.adjustSize()
        top = row.bottom() + GAP
        if top + self.height() > self._over.height() - GAP:
            top = max(GAP, row.top() - GAP - self.height())
        self.move(SIDE, top)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
