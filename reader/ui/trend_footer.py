"""The line below the trending panel: why a row is there, or how old the figures are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.text_block import lay_out
from reader.ui.theme import Themes, ui_font

HEIGHT, SIDE, ABOVE, LINE, LINES = 52, 16, 9, 17, 2


class TrendFooter(QWidget):
    """Two lines of small text; always as high, so that nothing moves when they change."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._words = themes, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """Show them."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def words(self) -> str:
        """Return what is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        """Qt: two lines."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: a line, and the words below it."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        if self._words:
            painter.fillRect(0, 0, self.width(), 1, theme.hairline)
        painter.setPen(theme.muted)
        font = ui_font(theme.sizes.small)
        block = lay_out(self._words, font, max(1, self.width() - 2 * SIDE), LINES, LINE)
        block.draw(painter, SIDE, ABOVE)
        painter.end()
