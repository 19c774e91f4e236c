"""The bar for finding words in an article: a field, a count, on and back, and a way out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.theme import Themes, icon
from reader.ui.widgets.bar_button import ICON, bar_button

FIELD = 280  # px at most
_OWN = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Asks for words.

    Signals:
        sought(words): other words are in the field.
        moved(step): the next match (1) or the one before (-1) is wanted.
        left: the user has found enough.
    """

    sought = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find in this article"))
        self._field.setAccessibleName(self.tr("Find in this article"))
        self._field.setMaximumWidth(FIELD)
        self._count = QLabel(self)
        self._count.setProperty("muted", True)
        self._buttons = {
            "chevron-up": bar_button(self, self.tr("Match before (Shift+Enter)")),
            "chevron-down": bar_button(self, self.tr("Next match (Enter)")),
            "close": bar_button(self, self.tr("Close (Esc)")),
        }
        self._lay_out()
        self._field.textChanged.connect(self._on_text)
        before, after, close = self._buttons.values()
        before.clicked.connect(lambda: self.moved.emit(-1))
        after.clicked.connect(lambda: self.moved.emit(1))
        close.clicked.connect(self.left)
        themes.changed.connect(self._paint)
        self._paint()

    @property
    def words(self) -> str:
        """What is sought."""
        return self._field.text()

    def ask(self, words: str = "") -> None:
        """Take the keyboard; these words, or the last ones, can be typed over."""
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def hold(self, words: str) -> None:
        """Have these words in the field without seeking them."""
        self._field.blockSignals(True)
        self._field.setText(words)
        self._field.blockSignals(False)

    def show_count(self, at: int, total: int) -> None:
        """Say which match of how many is the current one; at 0 none is."""
        if not self.words.strip():
            text = ""
        elif not total:
            text = self.tr("Not found")
        else:
            text = self.tr("{at} of {total}").format(at=at, total=total)
        self._count.setText(text)
        for name in ("chevron-up", "chevron-down"):
            self._buttons[name].setEnabled(total > 0)

    def event(self, event: QEvent) -> bool:
        """Qt: Escape and Enter are for the bar while it has the keyboard, not for the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what the field leaves to the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.moved.emit(-1 if shift else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: a line between the bar and the page."""
        painter = QPainter(self)
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._themes.theme.hairline)
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 14, 8)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(0)
        before, after, close = self._buttons.values()
        row.addWidget(before)
        row.addWidget(after)
        row.addStretch(1)
        row.addWidget(close)

    def _on_text(self) -> None:
        self.sought.emit(self.words)

    def _paint(self) -> None:
        theme = self._themes.theme
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.text, ICON))
