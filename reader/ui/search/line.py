"""The line above the list in which a search is typed, with what it says of mistakes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.ui.search.choices import SearchChoices
from reader.ui.search.completion import Completion
from reader.ui.texts import say
from reader.ui.theme import Themes, icon
from reader.ui.widgets.bar_button import ICON, bar_button
from reader.ui.widgets.pill import Pill

PAUSE = 150  # ms without a key before it is searched
_OWN = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class SearchLine(QWidget):
    """A field, the choice where to search, and one line for what went wrong.

    Signals:
        sought(text, here): search for this, in the list that was shown or everywhere.
        typed(text, cursor): the user typed; `offer` what it may become.
        taken: the user goes on to what was found.
        kept(text): the user wants to keep this search as a folder.
        help_wanted: the user asks how searches are written.
        left: the user has found enough.
    """

    sought = Signal(str, bool)
    typed = Signal(str, int)
    taken = Signal()
    kept = Signal(str)
    help_wanted = Signal()
    left = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Search in all articles"))
        self.field.setPlaceholderText(self.tr("Search, like: bank is:unread age:<7d"))
        self.choices = SearchChoices(self)
        self._everywhere = Pill(themes, self.tr("All articles"))
        self._here = Pill(themes, "")
        for pill in (self._everywhere, self._here):
            pill.setCheckable(True)
            pill.setAutoExclusive(True)
            pill.clicked.connect(self._seek)
        self._everywhere.setChecked(True)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("muted", True)
        self.note.hide()
        self._buttons = {
            "bookmark": bar_button(self, self.tr("Keep as a smart folder")),
            "info": bar_button(self, self.tr("How searches are written")),
            "close": bar_button(self, self.tr("Close (Esc)")),
        }
        keep, help_, close = self._buttons.values()
        keep.clicked.connect(lambda: self.kept.emit(self.text))
        help_.clicked.connect(self.help_wanted)
        close.clicked.connect(self.left)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._seek)
        self.field.textEdited.connect(self._on_text)
        self.field.installEventFilter(self)
        self.choices.chosen.connect(self._take)
        themes.changed.connect(self._paint)
        self._lay_out()
        self._paint()
        self.hide()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    @property
    def here(self) -> bool:
        """Whether only the list that was shown is searched."""
        return self._here.isChecked() and not self._here.isHidden()

    def open(self, text: str, here: str) -> None:
        """Show the line with the keyboard in it; `here`: the name of the list that is shown."""
        self.field.setText(text)
        self._here.setText(here)
        self._here.setVisible(bool(here))
        self._everywhere.setVisible(bool(here))
        self._everywhere.setChecked(True)
        self.show_note("")
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if not text:
            self.typed.emit("", 0)

    def offer(self, found: Sequence[Completion]) -> None:
        """Show what the search may become."""
        self.choices.offer(found, self.field)

    def show_note(self, text: str) -> None:
        """Say something below the field; "" takes it and all marks away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        self._mark(0, 0)

    def show_error(self, error: QueryError, shift: int = 0) -> None:
        """Say what is wrong with the search, and underline where; its text began at `shift`."""
        self.show_note(say(error.sentence))
        lead = len(self.field.text()) - len(self.field.text().lstrip())
        lead -= shift
        self._mark(max(0, error.start + lead), max(0, error.end + lead))

    # ---------------------------------------------------------------- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows go to the choices, Enter takes one or goes to the list, Escape leaves."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.choices.hide()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        choices = self.choices
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and choices.isVisible():
            choices.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self._finish()
        elif key == Qt.Key.Key_Tab and choices.isVisible():
            choices.take(first=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not choices.take(first=False):
                self._finish()
        elif key == Qt.Key.Key_Escape and choices.isVisible():
            choices.hide()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what was typed last is not searched for once the user has left."""
        self._pause.stop()
        super().hideEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: a line between this and the list."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._themes.theme.hairline)
        painter.end()

    # ---------------------------------------------------------------- inside

    def _on_text(self, text: str) -> None:
        self._mark(0, 0)
        self._pause.start()
        self.typed.emit(text, self.field.cursorPosition())

    def _take(self, chosen: Completion) -> None:
        self.field.setText(chosen.text)
        self.field.setCursorPosition(chosen.cursor)
        self._on_text(chosen.text)

    def _seek(self) -> None:
        self._pause.stop()
        self.sought.emit(self.text, self.here)

    def _finish(self) -> None:
        self.choices.hide()
        if self._pause.isActive():
            self._seek()
        self.taken.emit()

    def _mark(self, start: int, end: int) -> None:
        """Underline a stretch of the field: Qt draws formats there as it does for input methods."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._themes.theme.accent)
        form.setFontUnderline(True)
        kind = QInputMethodEvent.AttributeType.TextFormat
        at = start - self.field.cursorPosition()
        marks = [QInputMethodEvent.Attribute(kind, at, end - start, form)] if end > start else []
        QCoreApplication.sendEvent(self.field, QInputMethodEvent("", marks))

    def _lay_out(self) -> None:
        row, scope, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        scope.setSpacing(6)
        scope.addWidget(self._everywhere)
        scope.addWidget(self._here)
        scope.addStretch(1)
        column.setContentsMargins(14, 10, 10, 9)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(scope)
        column.addWidget(self.note)

    def _paint(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self._themes.theme.text, ICON))
