"""Pictures for the screen: fetched and decoded away from the GUI thread, at the size they show.

Whoever paints asks for a picture as often as it paints; None means that it is on its way
(or is not to be had), and `ready` tells when asking again is worth while.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from reader import fetch
from reader.content.images import MAX_PIXELS, PictureCache
from reader.errors import FetchError
from reader.ui.background import Background
from reader.workers import Workers

MEMORY = 64 * 2**20  # bytes of decoded pictures kept
ON_DISK = 300 * 2**20  # bytes of fetched pictures kept, where nobody says how many
TIDY_AFTER = 60_000  # ms after the start, when nobody waits for anything
ASK_AGAIN = 300  # s after a failure
_TURNED = (
    QImageIOHandler.Transformation.TransformationRotate90
    | QImageIOHandler.Transformation.TransformationMirrorAndRotate90
)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A picture at a size in device pixels; a height of 0 means: as it comes, never enlarged."""

    url: str
    width: int
    height: int
    ratio: float


class Pictures(QObject):
    """Decoded pictures by address and size.

    Signals:
        ready(url): the picture came, or failed for good.
    """

    ready = Signal(str)

    def __init__(
        self,
        cache: PictureCache,
        workers: Workers,
        get: Callable[..., fetch.Reply] = fetch.get,
        parent: QObject | None = None,
        *,
        tidy: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._prune = tidy or partial(cache.prune, ON_DISK)
        self.remote = True  # whether pictures may be fetched; if not, only those on disk show
        self.admitted: set[str] = set()  # these may all the same
        self.barred: frozenset[str] = frozenset()  # and these may not
        self._cache, self._workers, self._fetch = cache, workers, get
        self._background = Background(self)
        self._decoded: OrderedDict[_Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[_Wanted] = set()
        self._failed: dict[str, float] = {}

    def start(self) -> None:
        """Clear away what is too much on disk, a while from now; for programs that go on."""
        QTimer.singleShot(TIDY_AFTER, self, self.tidy)

    def get(self, url: str, size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """Return the picture for a place of `size`, in logical pixels on a screen of `ratio`.

        It fills the place, cut where its shape differs. A place without height takes it whole,
        at most as wide as the place and never enlarged; one without width, in its own size.
        """
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        wanted = _Wanted(url, max(0, width), max(0, height), ratio)
        if wanted not in self._decoded:
            self._ask(wanted)
        found = self._decoded.get(wanted)
        if found is not None:
            self._decoded.move_to_end(wanted)
        return found

    def admit(self, urls: Iterable[str]) -> None:
        """Let these be fetched, as far as they may not be already."""
        self.admitted.update(url for url in urls if url and not self._may_fetch(url))

    def _may_fetch(self, url: str) -> bool:
        return url in self.admitted or (self.remote and url not in self.barred)

    def failed(self, url: str) -> bool:
        """Whether the picture was asked for in vain lately."""
        return time.monotonic() < self._failed.get(url, 0)

    def natural_size(self, url: str) -> QSize:
        """Return the size in the file, where it is on disk; else an invalid size. Quick."""
        file = self._cache.path(url)
        return _upright(QImageReader(str(file))) if file is not None else QSize()

    def moves(self, url: str) -> bool:
        """Whether the picture is on disk and has several frames. Reads the file's head."""
        file = self._cache.path(url)
        if file is None:
            return False
        reader = QImageReader(str(file))
        reader.setDecideFormatFromContent(True)
        return reader.supportsAnimation() and reader.imageCount() != 1

    def on_paper(self, url: str, width: int) -> QImage | None:
        """Return the picture at most `width` device pixels wide; None where it is not on disk."""
        if self._cache.path(url) is None or self.failed(url):
            return None
        try:
            return _load(_Wanted(url, width, 0, 1.0), self._cache, fetch.get)
        except FetchError:
            return None

    def file(self, url: str) -> Path | None:
        """Return the file of a picture that was fetched, to save a copy of it."""
        return self._cache.path(url)

    def tidy(self) -> None:
        """Remove the pictures longest unused where the folder is too large."""
        self._background.run(self._workers.wait, self._prune)

    def _ask(self, wanted: _Wanted) -> None:
        url = wanted.url
        if not url or wanted in self._asked or self.failed(url):
            return
        if not self._may_fetch(url) and self._cache.path(url) is None:
            return
        self._asked.add(wanted)
        self._background.run(
            self._workers.wait,
            _load,
            wanted,
            self._cache,
            self._fetch,
            done=lambda image: self._on_loaded(wanted, image),
            failed=lambda _: self._on_failed(wanted),
        )

    def _on_loaded(self, wanted: _Wanted, image: QImage) -> None:
        self._asked.discard(wanted)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(wanted.ratio)
        self._decoded[wanted] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > MEMORY and len(self._decoded) > 1:
            _, oldest = self._decoded.popitem(last=False)
            self._bytes -= _weight(oldest)
        self.ready.emit(wanted.url)

    def _on_failed(self, wanted: _Wanted) -> None:
        self._asked.discard(wanted)
        self._failed[wanted.url] = time.monotonic() + ASK_AGAIN
        self.ready.emit(wanted.url)


def _load(wanted: _Wanted, cache: PictureCache, get: Callable[..., fetch.Reply]) -> QImage:
    """Fetch a picture if need be, and decode it at the size it is wanted in."""
    reader = QImageReader(str(cache.fetch(wanted.url, get)))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.isEmpty() or stored.width() * stored.height() > MAX_PIXELS:
        raise FetchError("This picture cannot be shown.")
    target, cut = _target(_upright(reader), wanted)
    turned = bool(reader.transformation() & _TURNED)
    reader.setScaledSize(target.transposed() if turned else target)
    image = reader.read()
    if image.isNull():
        raise FetchError("This picture cannot be shown.")
    return image.copy(cut) if cut is not None else image


def _target(natural: QSize, wanted: _Wanted) -> tuple[QSize, QRect | None]:
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


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
