"""The name of a pane, in the serif font, with a note beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.texts import as_written
from reader.ui.theme import Themes, serif_font, ui_font


class PaneHeading(QWidget):
    """The title in the serif font and the note after it; a long title is cut, then the note."""

    def __init__(self, themes: Themes, px: int) -> None:
        super().__init__()
        self._themes, self._px, self._title, self._note = themes, px, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_words(self, title: str, note: str) -> None:
        """Show them."""
        self._title, self._note = title, note
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self.setToolTip(as_written(title))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as high as a title."""
        return QSize(120, 30)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: title and note stand on one base line."""
        theme = self._themes.theme
        large, small = serif_font(self._px, bold=True), ui_font(theme.sizes.ui)
        big, little = QFontMetrics(large), QFontMetrics(small)
        room = self.width() - little.horizontalAdvance(self._note) - 9
        if room < self.width() // 3:
            room = self.width()
        title = big.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        wide, base = big.horizontalAdvance(title), (self.height() + big.capHeight()) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setPen(theme.text)
        painter.setFont(large)
        painter.drawText(self.width() - wide if mirrored else 0, base, title)
        note = little.horizontalAdvance(self._note)
        if wide + 9 + note <= self.width():
            painter.setPen(theme.muted)
            painter.setFont(small)
            left = self.width() - wide - 9 - note if mirrored else wide + 9
            painter.drawText(left, base, self._note)
        painter.end()
