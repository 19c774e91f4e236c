"""Pictures that move: a few at a time, only in sight, and none where motion is not wanted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMovie, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QTextBrowser

MOST = 12  # moving pictures of an article; what comes after them stands still
LARGEST = 4_000_000  # pixels of a frame; larger ones stand still
LOOK_AGAIN = 700  # ms until it is seen that a picture came into sight
SIGN = 44  # px


def motion_wanted() -> bool:
    """Whether the system lets things move: desktops tell it by the length of their animations."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0


class Motion(QObject):
    """Plays the moving pictures of a text; a frame at a time is in memory of each.

    Signals:
        drawn(number, frame, running): a picture has another frame, or has stopped at one.
    """

    drawn = Signal(int, QPixmap, bool)

    def __init__(
        self, body: QTextBrowser, area_of: Callable[[int], QRect], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.allowed = True  # whether pictures move before they are asked to
        self._body, self._area_of = body, area_of
        self._movies: dict[int, QMovie] = {}
        self._waiting: set[int] = set()  # out of sight; they go on when they are seen again
        self._look = QTimer(self, interval=LOOK_AGAIN)
        self._look.timeout.connect(self._on_look)

    def stop(self) -> None:
        """Forget all pictures."""
        self._look.stop()
        for movie in self._movies.values():
            movie.stop()
            movie.deleteLater()
        self._movies.clear()
        self._waiting.clear()

    def add(self, number: int, file: Path, place: QSize) -> None:
        """Take a moving picture in; it plays at once where that is wanted."""
        if number in self._movies or len(self._movies) >= MOST:
            return
        movie = QMovie(str(file), parent=self)
        movie.setCacheMode(QMovie.CacheMode.CacheNone)
        movie.jumpToFrame(0)
        size = movie.frameRect().size()
        if size.isEmpty() or size.width() * size.height() > LARGEST:
            movie.deleteLater()
            return
        ratio = self._body.devicePixelRatioF()
        wanted = place * ratio
        if wanted.width() < size.width():
            movie.setScaledSize(wanted)
        movie.frameChanged.connect(lambda _: self._on_frame(number))
        self._movies[number] = movie
        if self.allowed and motion_wanted():
            movie.start()

    def moves(self, number: int) -> bool:
        """Whether a picture can be played."""
        return number in self._movies

    def runs(self, number: int) -> bool:
        """Whether a picture is playing."""
        movie = self._movies.get(number)
        return movie is not None and movie.state() == QMovie.MovieState.Running

    def toggle(self, number: int) -> None:
        """Play a picture, or stop it at the frame that it shows."""
        movie = self._movies[number]
        self._waiting.discard(number)
        match movie.state():
            case QMovie.MovieState.Running:
                movie.setPaused(True)
            case QMovie.MovieState.Paused:
                movie.setPaused(False)
            case _:
                movie.start()
        self._tell(number)

    def _on_frame(self, number: int) -> None:
        if self._in_sight(number):
            self._tell(number)
        elif self.runs(number):
            self._movies[number].setPaused(True)
            self._waiting.add(number)
            self._look.start()

    def _on_look(self) -> None:
        for number in [n for n in self._waiting if self._in_sight(n)]:
            self._waiting.discard(number)
            self._movies[number].setPaused(False)
        if not self._waiting:
            self._look.stop()

    def _tell(self, number: int) -> None:
        frame = self._movies[number].currentPixmap()
        if not frame.isNull():
            frame.setDevicePixelRatio(self._body.devicePixelRatioF())
            self.drawn.emit(number, frame, self.runs(number))

    def _in_sight(self, number: int) -> bool:
        seen = self._body.visibleRegion()
        return self._body.isVisible() and seen.intersects(self._area_of(number))


def draw_sign(still: QPixmap) -> QPixmap:
    """Return a picture with the sign that it can be played."""
    signed = QPixmap(still)
    size = signed.deviceIndependentSize()
    side = min(SIGN, size.width() / 2, size.height() / 2)
    painter = QPainter(signed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawEllipse(disc)
    painter.setBrush(Qt.GlobalColor.white)
    left, top = disc.left() + side * 0.38, disc.top() + side * 0.28
    corners = [(0.0, 0.0), (side * 0.36, side * 0.22), (0.0, side * 0.44)]
    painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in corners]))
    painter.end()
    return signed
