"""Pictures on pages: cut to their place, never larger than they are, a quiet tile before."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPixmap

from reader.ui.painting.canvas import Canvas, faint
from reader.ui.pictures.badges import badge, colour
from reader.ui.pictures.pictures import Pictures

LETTER = 0.24  # of a tile's height
SMALLEST_LETTER, LARGEST_LETTER = 22, 44
TINT = 34  # alpha of the source's colour on a tile


class PagePictures:
    """Draws pictures; knows which of them are too small for their place."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._sizes: dict[str, QSize] = {}

    def draw(self, canvas: Canvas, place: QRect, url: str, source: str, radius: int) -> None:
        """Draw the picture at `url`, with round corners.

        One that has fewer pixels than its place keeps its own size. Where there is none, or
        as long as it is on its way, the letter of its source holds the place.
        """
        found = self._get(url, place.size(), canvas.ratio) if url else None
        at = canvas.mirrored(place)
        if found is None or found.deviceIndependentSize().toSize() != place.size():
            self._draw_ground(canvas, at, radius)
        if found is None:
            self._draw_letter(canvas, at, source, radius)
        else:
            self._draw_inside(canvas, at, found, radius)

    def _get(self, url: str, size: QSize, ratio: float) -> QPixmap | None:
        whole = QSize(size.width(), 0)
        found = self._pictures.get(url, whole if self._small(url, size) else size, ratio)
        if found is not None and self._small(url, size):  # known only now that it is here
            found = self._pictures.get(url, whole, ratio)
        return found

    def _small(self, url: str, size: QSize) -> bool:
        """Return whether a picture is known to have fewer pixels than its place."""
        if url not in self._sizes:
            natural = self._pictures.natural_size(url)
            if not natural.isValid():
                return False
            self._sizes[url] = natural
        return self._sizes[url].boundedTo(size) != size

    def _draw_ground(self, canvas: Canvas, at: QRect, radius: int) -> None:
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.theme.control)
        canvas.painter.drawRoundedRect(at, radius, radius)

    def _draw_letter(self, canvas: Canvas, at: QRect, source: str, radius: int) -> None:
        canvas.painter.setBrush(faint(colour(source), TINT))
        canvas.painter.drawRoundedRect(at, radius, radius)
        side = max(SMALLEST_LETTER, min(LARGEST_LETTER, round(at.height() * LETTER)))
        corner = at.center() - QPoint(side // 2, side // 2)
        canvas.painter.drawPixmap(corner, badge(source, side, canvas.ratio))

    def _draw_inside(self, canvas: Canvas, at: QRect, found: QPixmap, radius: int) -> None:
        size = found.deviceIndependentSize().toSize()
        inner = QRect(QPoint(), size)
        inner.moveCenter(at.center())
        painter = canvas.painter
        painter.save()
        painter.setClipRect(at)
        painter.translate(inner.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(found))
        corner = radius if at.contains(inner) else 0
        painter.drawRoundedRect(QRectF(QPoint(), size), corner, corner)
        painter.restore()
