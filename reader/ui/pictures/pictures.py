"""Pictures for the screen: fetched and decoded away from the GUI thread, at the size they show.

Whoever paints asks for a picture as often as it paints; None means that it is on its way
(or is not to be had), and `ready` tells when asking again is worth while.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from reader import fetch
from reader.content.images import PictureCache
from reader.content.picture_ways import PictureWays
from reader.errors import FetchError, WorkError
from reader.ui.background import Background
from reader.ui.pictures import decoding
from reader.ui.pictures.decoding import Decoded, Drawing, Wanted
from reader.workers import Workers

MEMORY = 64 * 2**20  # bytes of decoded pictures kept
ON_DISK = 300 * 2**20  # bytes of fetched pictures kept, where nobody says how many
TIDY_AFTER = 60_000  # ms after the start, when nobody waits for anything
ASK_AGAIN = 300  # s after a failure
DRAW_AGAIN = 3600  # s after a drawing could not be drawn in time
THUMB = 64  # px: as wide as what is only fetched is decoded
SIZES = 4000  # pictures whose size is remembered


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
        ways: PictureWays | None = None,
    ) -> None:
        super().__init__(parent)
        self._prune = tidy or partial(cache.prune, ON_DISK)
        self.remote = True  # whether pictures may be fetched; if not, only those on disk show
        self.admitted: set[str] = set()  # these may all the same
        self.barred: frozenset[str] = frozenset()  # and these may not
        self._cache, self._workers, self._ways = cache, workers, ways
        self._fetch: Callable[..., fetch.Reply] = ways or get
        self._background = Background(self)
        self._decoded: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[Wanted] = set()
        self._failed: dict[str, float] = {}
        self._moving: set[str] = set()
        self._sizes: dict[str, QSize] = {}

    def start(self) -> None:
        """Clear away what is too much on disk, a while from now; for programs that go on."""
        QTimer.singleShot(TIDY_AFTER, self, self.tidy)

    def get(self, url: str, size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """Return the picture for a place of `size`, in logical pixels on a screen of `ratio`.

        It fills the place, cut where its shape differs. A place without height takes it whole,
        at most as wide as the place and never enlarged; one without width, in its own size.
        """
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        wanted = Wanted(url, max(0, width), max(0, height), ratio)
        if wanted not in self._decoded:
            self._ask(wanted)
        found = self._decoded.get(wanted)
        if found is not None:
            self._decoded.move_to_end(wanted)
        return found

    def admit(self, urls: Iterable[str]) -> None:
        """Let these be fetched, as far as they may not be already."""
        self.admitted.update(url for url in urls if url and not self._may_fetch(url))

    def shown_by(self, feed_id: int, urls: Iterable[str]) -> None:
        """Tell whose articles show these: they are asked for the way of that feed."""
        if self._ways is not None:
            self._ways.shown_by(feed_id, urls)

    def _may_fetch(self, url: str) -> bool:
        return url in self.admitted or (self.remote and url not in self.barred)

    def fetch(self, url: str) -> bool:
        """Have a picture fetched; False where that brings none: it is here, failed, or may not be.

        `ready` tells its end, as for those that are asked for by painting.
        """
        if self.file(url) is not None or not self._may_fetch(url):
            return False
        self._ask(Wanted(url, THUMB, 0, 1.0))
        return self.file(url) is None and not self.failed(url)

    def failed(self, url: str) -> bool:
        """Whether the picture was asked for in vain lately."""
        return time.monotonic() < self._failed.get(url, 0)

    def natural_size(self, url: str) -> QSize:
        """Return the size in the file, where it is on disk; else an invalid size. Quick."""
        if url not in self._sizes:
            file = self._cache.path(url)
            if file is None:
                return QSize()
            if len(self._sizes) > SIZES:
                self._sizes.clear()
            self._sizes[url] = decoding.natural_size(file)
        return self._sizes[url]

    def moves(self, url: str) -> bool:
        """Whether the picture has several frames; False while it was not decoded."""
        return url in self._moving

    def on_paper(self, url: str, width: int) -> QImage | None:
        """Return the picture at most `width` device pixels wide; None where it is not on disk."""
        if self._cache.path(url) is None or self.failed(url):
            return None
        try:
            found = decoding.load(Wanted(url, width, 0, 1.0), self._cache, fetch.get)
            if isinstance(found, Decoded):
                return found.image
            size = found.size
            drawing = self._workers.draw.submit(
                decoding.draw, found.body, size.width(), size.height()
            )
            return decoding.drawn(drawing.result(), found)
        except (FetchError, WorkError):
            return None

    def file(self, url: str) -> Path | None:
        """Return the file of a picture that was fetched, to save a copy of it."""
        return self._cache.path(url)

    def tidy(self) -> None:
        """Remove the pictures longest unused where the folder is too large."""
        self._background.run(self._workers.wait, self._prune)

    def _ask(self, wanted: Wanted) -> None:
        url = wanted.url
        if not url or wanted in self._asked or self.failed(url):
            return
        if not self._may_fetch(url) and self._cache.path(url) is None:
            return
        self._asked.add(wanted)
        self._background.run(
            self._workers.wait,
            decoding.load,
            wanted,
            self._cache,
            self._fetch,
            done=lambda found: self._on_loaded(wanted, found),
            failed=lambda _: self._on_failed(wanted, ASK_AGAIN),
        )

    def _on_loaded(self, wanted: Wanted, found: Decoded | Drawing) -> None:
        if isinstance(found, Drawing):
            self._draw(wanted, found)
            return
        if found.moves:
            self._moving.add(wanted.url)
        self._keep(wanted, found.image)

    def _draw(self, wanted: Wanted, drawing: Drawing) -> None:
        """Have a drawing drawn by the process for that; one that takes too long is not again."""
        self._background.run(
            self._workers.draw,
            decoding.draw,
            drawing.body,
            drawing.size.width(),
            drawing.size.height(),
            done=lambda pixels: self._keep(wanted, decoding.drawn(pixels, drawing)),
            failed=lambda _: self._on_failed(wanted, DRAW_AGAIN),
        )

    def _keep(self, wanted: Wanted, image: QImage) -> None:
        self._asked.discard(wanted)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(wanted.ratio)
        self._decoded[wanted] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > MEMORY and len(self._decoded) > 1:
            _, oldest = self._decoded.popitem(last=False)
            self._bytes -= _weight(oldest)
        self.ready.emit(wanted.url)

    def _on_failed(self, wanted: Wanted, again: float) -> None:
        """Tell that a picture is not to be had; it is asked for again after so many seconds."""
        self._asked.discard(wanted)
        self._failed[wanted.url] = time.monotonic() + again
        self.ready.emit(wanted.url)


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
