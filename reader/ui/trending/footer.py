"""The line below the trending panel: why a row is there, how old the figures are, newer ones."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.painting.text_block import lay_out
from reader.ui.theme import Themes, ui_font

HEIGHT, SIDE, ABOVE, LINE = 70, 16, 9, 17
FIRST = 2  # lines for the words; one more for what the button does


class TrendFooter(QAbstractButton):
    """Three lines of small text; always as high, so that nothing moves when they change.

    It is a button while there are newer figures than those shown: pressed, it asks for them.
    """

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._words, self._offer = themes, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_offer("")
        themes.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """Show them."""
        if words != self._words:
            self._words = words
            self._tell()

    def show_offer(self, offer: str) -> None:
        """Show what a press does; "": it can not be pressed."""
        self._offer = offer
        self.setEnabled(bool(offer))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if offer else Qt.FocusPolicy.NoFocus)
        pointing, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(pointing if offer else arrow)
        self._tell()

    def words(self) -> str:
        """Return what is shown."""
        return self._words

    def offer(self) -> str:
        """Return what a press does."""
        return self._offer

    def sizeHint(self) -> QSize:
        """Qt: three lines."""
        return QSize(120, HEIGHT)

    def _tell(self) -> None:
        self.setAccessibleName(". ".join(part for part in (self._offer, self._words) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: a line, the words below it, and what the button does."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        if self._words or self._offer:
            painter.fillRect(0, 0, self.width(), 1, theme.hairline)
        room, top = max(1, self.width() - 2 * SIDE), ABOVE
        if self._offer:
            painter.setPen(theme.accent)
            bold = ui_font(theme.sizes.small, bold=True)
            lay_out(self._offer, bold, room, 1, LINE).draw(painter, SIDE, top)
            top += LINE
        painter.setPen(theme.muted)
        small = ui_font(theme.sizes.small)
        lay_out(self._words, small, room, FIRST, LINE).draw(painter, SIDE, top)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.drawRect(self.rect().adjusted(6, 4, -7, -5))
        painter.end()
