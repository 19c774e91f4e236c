"""The pictures in the text of an article: their places, what stands there, and how they fit."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QTextBrowser

from reader.content.figures import Picture
from reader.ui.article.motion import Motion, draw_sign
from reader.ui.article.picture_places import Places, number_of
from reader.ui.painting.drawing import rounded
from reader.ui.pictures.pictures import Pictures
from reader.ui.shades import readable
from reader.ui.theme import Theme

CORNER = 12
ROUNDED_FROM = 120  # px of width; smaller ones keep their corners
SAID_HEIGHT = 56  # px of the words that stand for a picture
_PREFETCH = 8  # pictures asked for at once; the others when they come into sight


class TextPictures(QObject):
    """Fills the places of a text's pictures as these come.

    Signals:
        resized(top): a place below this height of the text has another size.
    """

    resized = Signal(int)

    def __init__(self, body: QTextBrowser, pictures: Pictures) -> None:
        super().__init__(body)
        self._body, self._pictures = body, pictures
        self._shown: tuple[Picture, ...] = ()
        self._places = Places(body.document())
        self._control, self._muted = QColor(Qt.GlobalColor.lightGray), QColor(Qt.GlobalColor.gray)
        self._backing: QColor | None = None
        self.motion = Motion(body, self.area, self)
        self.motion.drawn.connect(self._on_frame)
        pictures.ready.connect(self._on_ready)

    @property
    def shown(self) -> tuple[Picture, ...]:
        """The pictures of the text, by their numbers."""
        return self._shown

    def begin(self, pictures: tuple[Picture, ...], theme: Theme) -> None:
        """Be ready for a text with these pictures, which is about to be set."""
        self.motion.stop()
        self._shown = pictures
        self._places = Places(self._body.document())
        self._control, self._muted = theme.control, readable(theme.muted, theme.control)
        # Drawings on clear ground are mostly black, for white pages.
        self._backing = theme.text if theme.dark else None

    def settle(self) -> None:
        """Find the places in the text that was set, and ask for the pictures nearest its top."""
        if not self._shown:
            return
        self._places.find()
        for picture in self._shown[:_PREFETCH]:
            self.pixmap(picture)
        for number, picture in enumerate(self._shown):
            if number in self._places and self._pictures.failed(picture.url):
                self._say_so(number, picture)
            elif number in self._places and self._pictures.moves(picture.url):
                self._animate(number, picture)

    def refit(self) -> None:
        """Give all places the size that they have in a column of another width, lines untouched."""
        sizes = {}
        for number, picture in enumerate(self._shown):
            if number in self._places:
                width, _ = self._places.size(number)
                size = picture.fitted(self._body.width(), self.size_of(picture.url))
                if size[0] != width and not self._pictures.failed(picture.url):
                    sizes[number] = size
        self._places.resize_all(sizes)

    def size_of(self, url: str) -> tuple[int, int] | None:
        """Return the true size of a picture that is on disk."""
        size = self._pictures.natural_size(url)
        return (size.width(), size.height()) if size.isValid() and not size.isEmpty() else None

    def on_paper(self, url: str, width: int) -> QImage | None:
        """Return a picture for a printer: `width` dots wide at most; None where it is not here."""
        return self._pictures.on_paper(url, width)

    def resource(self, address: str) -> QImage | QPixmap | None:
        """Return what stands at `picture:NUMBER`: a picture, words for it, or an empty place."""
        number = number_of(address)
        if number is None:
            return None
        if number >= len(self._shown):
            return _blank(self._control)
        picture = self._shown[number]
        found = self.pixmap(picture)
        if found is not None:
            return found
        if self._pictures.failed(picture.url) and number in self._places:
            return self._said(picture, number)
        return _blank(self._control)

    def pixmap(self, picture: Picture) -> QPixmap | None:
        """Return a picture as it is shown; None while it is not there."""
        width, ratio = max(1, self._body.width()), self._body.devicePixelRatioF()
        if picture.tiles:
            return self._tile(picture, QSize(*picture.fitted(width)), ratio)
        found = self._pictures.get(picture.url, QSize(width, 0), ratio)
        return None if found is None else self._finished(found)

    def _tile(self, picture: Picture, place: QSize, ratio: float) -> QPixmap | None:
        """Return a picture cut to its tile; one that is smaller, in the middle of it."""
        natural = self._pictures.natural_size(picture.url)
        small = natural.isValid() and (
            natural.width() < place.width() or natural.height() < place.height()
        )
        whole = QSize(place.width(), 0)
        found = self._pictures.get(picture.url, whole if small else place, ratio)
        if found is None or not small:
            return None if found is None else self._finished(found)
        tile = _plain(place, ratio, self._control)
        painter = QPainter(tile)
        size = found.deviceIndependentSize()
        left, top = (place.width() - size.width()) / 2, (place.height() - size.height()) / 2
        painter.drawPixmap(round(left), round(max(0.0, top)), found)
        painter.end()
        return rounded(tile, CORNER)

    def _finished(self, found: QPixmap) -> QPixmap:
        if self._backing is not None and found.hasAlphaChannel():
            backed = QPixmap(found.size())
            backed.setDevicePixelRatio(found.devicePixelRatio())
            backed.fill(self._backing)
            painter = QPainter(backed)
            painter.drawPixmap(0, 0, found)
            painter.end()
            found = backed
        small = found.deviceIndependentSize().width() < ROUNDED_FROM
        return found if small else rounded(found, CORNER)

    def _said(self, picture: Picture, number: int) -> QPixmap:
        """Draw the alternative text of a picture that is not to be had, in its place."""
        width, height = self._places.size(number)
        ratio = self._body.devicePixelRatioF()
        pixmap = _plain(QSize(width, height), ratio, self._control)
        painter = QPainter(pixmap)
        painter.setPen(self._muted)
        area = QRect(12, 0, max(1, width - 24), height)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, picture.alt or self.tr("The picture could not be loaded."))
        painter.end()
        return rounded(pixmap, CORNER)

    # ------------------------------------------------------------ what comes

    def _on_ready(self, url: str) -> None:
        for number, picture in enumerate(self._shown):
            if picture.url == url and number in self._places:
                self._put(number, picture)
                if self._pictures.moves(url):
                    self._animate(number, picture)

    def _put(self, number: int, picture: Picture) -> None:
        """Show a picture that came (or its words), in a place of its true size."""
        found = self.pixmap(picture)
        if found is not None:
            self._give_place(number, picture.fitted(self._body.width(), self.size_of(picture.url)))
            self._fill(number, found)
        elif self._pictures.failed(picture.url):
            self._give_place(number, self._size_of_words(picture))
            self._fill(number, self._said(picture, number))

    def _say_so(self, number: int, picture: Picture) -> None:
        """Show the words for a picture in a text that is just being set: it has no lines yet."""
        self._places.resize(number, self._size_of_words(picture))
        self._fill(number, self._said(picture, number))

    def _size_of_words(self, picture: Picture) -> tuple[int, int]:
        column = self._body.width()
        return (picture.fitted(column)[0] if picture.tiles else column), SAID_HEIGHT

    def _animate(self, number: int, picture: Picture) -> None:
        file = self._pictures.file(picture.url)
        if file is None:
            return
        self.motion.add(number, file, QSize(*self._places.size(number)))
        still = self.pixmap(picture)
        if still is not None and not self.motion.runs(number):
            self._fill(number, draw_sign(still))

    def _on_frame(self, number: int, frame: QPixmap, running: bool) -> None:
        if number in self._places:
            shown = self._finished(frame)
            self._fill(number, shown if running else draw_sign(shown))

    def _fill(self, number: int, pixmap: QPixmap) -> None:
        self._places.fill(number, pixmap)
        self._body.viewport().update(self.area(number).adjusted(-1, -1, 1, 1))

    def _give_place(self, number: int, size: tuple[int, int]) -> None:
        if self._places.size(number) == size:
            return
        top = self._body.cursorRect(self._places.cursor(number)).top()
        self._places.resize(number, size)
        self.resized.emit(top)

    def area(self, number: int) -> QRect:
        """Return where a picture stands in the text."""
        before = self._places.cursor(number)
        before.setPosition(before.selectionStart())
        here = self._body.cursorRect(before)
        width, height = self._places.size(number)
        to_the_left = before.block().textDirection() == Qt.LayoutDirection.RightToLeft
        left = here.left() - width if to_the_left else here.left()
        return QRect(left, here.bottom() - height, width, height)


def _plain(size: QSize, ratio: float, colour: QColor) -> QPixmap:
    pixmap = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colour)
    return pixmap


def _blank(color: QColor) -> QImage:
    """A single dot: Qt stretches it over the place."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(color)
    return image
