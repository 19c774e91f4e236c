"""Files of pictures made into pixels, at the size they are wanted in, away from the GUI thread.

Formats made of pixels take as long as their pixels are many, and these are limited. A drawing of
a few bytes may take for ever: all but simple ones are made by a process that can be ended.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageIOHandler, QImageReader

from reader import fetch
from reader.content import drawings
from reader.content.images import MAX_PIXELS, PictureCache, kind
from reader.errors import FetchError

MOVING = ("gif", "webp")
_HEAD = 4096  # bytes that tell the kind of a file, and the size of a drawing
_TURNED = (
    QImageIOHandler.Transformation.TransformationRotate90
    | QImageIOHandler.Transformation.TransformationMirrorAndRotate90
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture at a size in device pixels; a height of 0 means: as it comes, never enlarged."""

    url: str
    width: int
    height: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture in pixels."""

    image: QImage
    moves: bool = False  # whether the file has more of them


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that is still to be drawn, and the size to do it in; `cut`: what is kept of it."""

    body: bytes
    size: QSize
    cut: QRect | None


@dataclass(frozen=True, slots=True)
class Pixels:
    """What a helper process drew: rows of premultiplied ARGB, as Qt holds them."""

    width: int
    height: int
    bits: bytes


def load(wanted: Wanted, cache: PictureCache, get: Callable[..., fetch.Reply]) -> Decoded | Drawing:
    """Fetch a picture if need be, and decode it at the size it is wanted in; FetchError if not."""
    file = cache.fetch(wanted.url, get)
    if _kind(file) == "svg":
        body = file.read_bytes()
        target, cut = _target(QSize(*drawings.size(body)), wanted)
        _check(target)
        drawing = Drawing(body, target, cut)
        if not drawings.is_simple(body):
            return drawing
        return Decoded(drawn(draw(body, target.width(), target.height()), drawing))
    reader = _reader(file)
    _check(reader.size())
    target, cut = _target(_upright(reader), wanted)
    turned = bool(reader.transformation() & _TURNED)
    reader.setScaledSize(target.transposed() if turned else target)
    moves = bytes(reader.format().data()).decode() in MOVING and reader.imageCount() != 1
    image = reader.read()
    if image.isNull():
        raise FetchError("This picture cannot be shown.")
    return Decoded(image.copy(cut) if cut is not None else image, moves)


def draw(body: bytes, width: int, height: int) -> Pixels:
    """Draw a drawing; for a helper process, which this gives what Qt needs for letters."""
    _need_letters()
    held = QByteArray(body)  # as long as the buffer, which does not copy it
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(width, height))
    image = reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise FetchError("This picture cannot be shown.")
    return Pixels(image.width(), image.height(), bytes(image.constBits()))


@cache
def _need_letters() -> QGuiApplication | None:
    """Make what Qt needs to draw letters, once, where the process has no window of its own."""
    if QGuiApplication.instance() is not None:
        return None
    return QGuiApplication(["kabar", "-platform", "offscreen"])


def drawn(pixels: Pixels, drawing: Drawing) -> QImage:
    """Return what a helper process drew as an image."""
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.bits, pixels.width, pixels.height, 4 * pixels.width, kind)
    return image.copy(drawing.cut) if drawing.cut is not None else image.copy()


def natural_size(file: Path) -> QSize:
    """Return the size that is told at the beginning of a file; invalid where none is."""
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
    return QSize(*drawings.size(head)) if kind(head) == "svg" else _upright(_reader(file))


def _kind(file: Path) -> str:
    with file.open("rb") as opened:
        return kind(opened.read(_HEAD))


def _reader(file: Path) -> QImageReader:
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def _check(size: QSize) -> None:
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        raise FetchError("This picture cannot be shown.")


def _target(natural: QSize, wanted: Wanted) -> tuple[QSize, QRect | None]:
    """Return the size to decode at, and what to cut out of that."""
    if wanted.height:
        place = QSize(wanted.width, wanted.height)
        size = natural.scaled(place, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        # A little above the middle: faces are seldom at the bottom.
        left, top = (size.width() - place.width()) // 2, (size.height() - place.height()) * 2 // 5
        return size, QRect(left, top, place.width(), place.height())
    if wanted.width and natural.width() > wanted.width:
        height = max(1, natural.height() * wanted.width // natural.width())
        return QSize(wanted.width, height), None
    return natural, None


def _upright(reader: QImageReader) -> QSize:
    size = reader.size()
    return size.transposed() if reader.transformation() & _TURNED else size
