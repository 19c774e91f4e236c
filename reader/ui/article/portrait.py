"""Who wrote an article, as a disc: a picture where the feed names one, else initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.pictures.badges import colour
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import ui_font

DISC = 30


class Portrait(QWidget):
    """A disc with a picture of somebody, or with the first letters of the name."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._name = self._url = ""
        self.setFixedSize(DISC, DISC)
        pictures.ready.connect(self._on_ready)

    def show_name(self, name: str, url: str = "") -> None:
        """Draw the picture at `url`; until it is there or without one, the name's letters."""
        self._name, self._url = name, url
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: always the same."""
        return QSize(DISC, DISC)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: draw the disc."""
        found = None
        if self._url:
            found = self._pictures.get(self._url, self.size(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._name) if found is None else QBrush(found))
        painter.drawEllipse(QRectF(self.rect()))
        if found is None:
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(ui_font(12, bold=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(self._name))
        painter.end()

    def _on_ready(self, url: str) -> None:
        if url == self._url:
            self.update()


def initials(name: str) -> str:
    """Return at most two letters for a name: of its first and last word."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "•"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()
