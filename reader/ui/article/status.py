"""The chip at the lower edge: where a link truly leads, and small news."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader.content.urls import shown
from reader.ui.theme import Theme, Themes, ui_font

INSET = 10


class StatusChip(QLabel):
    """Floats over the lower left corner of its parent, and is there only when it says something."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(lambda: self.say(""))
        parent.installEventFilter(self)
        themes.changed.connect(self._paint)
        self._paint(themes.theme)
        self.hide()

    def point_at(self, url: str) -> None:
        """Show the true address of a link; "" ends it."""
        self.say(shown(url) if url else "")

    def say(self, text: str, for_ms: int = 0) -> None:
        """Show words, for a while or until the next ones; "" shows nothing."""
        self._end.stop()
        if text:
            room = max(80, self._over.width() - 2 * INSET - 20)
            middle = Qt.TextElideMode.ElideMiddle
            self.setText(self.fontMetrics().elidedText(text, middle, room))
            self._place()
            self.raise_()
        self.setVisible(bool(text))
        if for_ms:
            self._end.start(for_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay in the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move(INSET, self._over.height() - self.height() - INSET)

    def _paint(self, theme: Theme) -> None:
        self.setFont(ui_font(theme.sizes.small))
        self.setStyleSheet(
            f"background: {theme.control.name()}; color: {theme.text.name()};"
            f"border: 1px solid {theme.hairline.name()}; border-radius: 6px; padding: 4px 8px;"
        )
