"""The icons of sites in place of letters: read from disk at once, asked for one at a time, later.

Nobody waits for one: a site is asked when the window has been open for a while, by the rules
that its feeds are asked by, and only where pictures may be fetched.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from reader import fetch
from reader.content import drawings
from reader.content.images import kind
from reader.content.site_icons import IconSource, SiteIcons
from reader.feeds.access import manner_of_pictures
from reader.feeds.hosts import is_private
from reader.model import Feed, ParsedFeed
from reader.ui.library import Library
from reader.ui.pictures import badges

FIRST = 15_000  # ms after the start, when the first feeds are in
PAUSE = 1_500  # ms between two sites
LARGEST, SMALLEST = 64, 12  # px: as what it is kept, and what is worth showing
SQUARE = 1.3  # a wider one is a banner
MAX_PIXELS = 2_000_000  # of the file

Get = Callable[..., fetch.Reply]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The icon of a feed."""

    feed_id: int
    title: str  # what its badge is known by
    source: IconSource


class Favicons(QObject):
    """Gives the badges of feeds their sites' icons, as they are there."""

    def __init__(self, library: Library, icons: SiteIcons, over: QWidget) -> None:
        super().__init__(over)
        self._library, self._icons, self._over = library, icons, over
        self._asked: Sequence[Feed] = ()
        self._waiting: list[Wanted] = []
        self._shown: set[Wanted] = set()
        self._asking = False
        self._next = QTimer(self, interval=PAUSE, singleShot=True)
        self._next.timeout.connect(self._ask)
        self._started = False
        library.feeds_changed.connect(self.load)
        self.load()

    def start(self) -> None:
        """Begin to ask sites, a while from now."""
        self._started = True
        QTimer.singleShot(FIRST, self, self._ask)

    def load(self) -> None:
        """Show the icons that are on disk; the others are wanted."""
        asked = self._asked = self._library.feeds()

        def came(answer: tuple[list[Wanted], dict[Wanted, QImage]]) -> None:
            if asked is not self._asked:  # the feeds are others meanwhile
                return
            self._waiting, found = answer
            self._show(found)
            if self._started and not self._asking and not self._next.isActive():
                self._next.start()

        self._library.run("wait", _wanted, self._icons, asked, frozenset(self._shown), done=came)

    def look_at(self, url: str, parsed: ParsedFeed) -> None:
        """Ask at once for the icon of a feed that the user looks at, followed or not."""
        if not self._library.settings.remote_images:
            return
        if any(feed.title == parsed.title for feed in self._library.feeds()):
            return  # a badge is known by its title: a stranger takes nobody's
        feed = Feed(0, url, parsed.title or url, parsed.site_url, icon_url=parsed.icon_url)
        asked = wanted_by([feed])
        self._library.run("wait", _of_one, self._icons, self._polite, asked, done=self._show)

    def _ask(self) -> None:
        """Ask the next site that is due."""
        if self._asking or not self._waiting or not self._library.settings.remote_images:
            return
        self._asking, asked = True, self._waiting

        def came(answer: tuple[dict[Wanted, QImage], int]) -> None:
            found, gone_through = answer
            if self._waiting is asked:  # else the feeds are others meanwhile
                self._waiting = asked[gone_through:]
            self._show(found)
            self._on_end()

        call = partial(_obtain, self._icons, self._polite, asked)
        self._library.run("wait", call, done=came, failed=lambda _: self._on_end())

    def _polite(self, feed_id: int) -> Get:
        """Return a `get` by the rules of feeds: at a distance, and the way that this one goes."""
        store, workers = self._library.store, self._library.workers
        own = manner_of_pictures(store, feed_id)
        manner = {} if own == fetch.Manner() else {"manner": own}

        def kept(url: str, **options: object) -> fetch.Reply:
            from reader.feeds.courtesy import courteous  # noqa: PLC0415 - long after the start

            careful = courteous(self._library.get, store, workers, lambda: datetime.now(UTC))
            return careful(url, **options, **manner)

        return kept

    def _on_end(self) -> None:
        self._asking = False
        if self._waiting:
            self._next.start()

    def _show(self, found: dict[Wanted, QImage]) -> None:
        self._shown.update(found)
        if not badges.learn({one.title: image for one, image in found.items()}):
            return
        for widget in self._over.findChildren(QWidget):
            if widget.isVisible():
                widget.update()


def wanted_by(feeds: Sequence[Feed]) -> list[Wanted]:
    """Return the icons that feeds want; a public feed sends nobody into a private network."""
    wanted = []
    for feed in feeds:
        site = feed.site_url if feed.site_url.startswith(("http://", "https://")) else feed.url
        declared = feed.icon_url
        if not is_private(feed.url):
            site = feed.url if is_private(site) else site
            declared = "" if is_private(declared) else declared
        wanted.append(Wanted(feed.id, feed.title, IconSource(site, declared)))
    return wanted


def icon_image(body: bytes) -> QImage:
    """Return an icon decoded, the best of those in a file, at most `LARGEST` px; null for none."""
    if kind(body) == "svg" and not drawings.is_simple(body):
        return QImage()
    held = QByteArray(body)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    best = max(range(max(1, min(reader.imageCount(), 12))), key=lambda n: _side(reader, n))
    reader.jumpToImage(best)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > SQUARE * min(size.width(), size.height()):
        return QImage()
    drawing = bytes(reader.format().data()).startswith(b"svg")
    if drawing or max(size.width(), size.height()) > LARGEST:
        size.scale(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    image = reader.read()
    if min(image.width(), image.height()) < SMALLEST:
        return QImage()
    return image.convertToFormat(QImage.Format.Format_RGB32) if _is_whole(image) else image


def _is_whole(image: QImage) -> bool:
    """Whether nothing shines through an image, whatever its format could hold."""
    if not image.hasAlphaChannel():
        return True
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    bits, step, width = bytes(alpha.constBits()), alpha.bytesPerLine(), alpha.width()
    return all(min(bits[y * step : y * step + width]) == 255 for y in range(alpha.height()))


def _side(reader: QImageReader, number: int) -> int:
    """Return how wide one of a file's images is."""
    return reader.size().width() if reader.jumpToImage(number) or number == 0 else 0


def _fits(body: bytes) -> bool:
    return not icon_image(body).isNull()


def _wanted(
    icons: SiteIcons, feeds: Sequence[Feed], shown: Set[Wanted]
) -> tuple[list[Wanted], dict[Wanted, QImage]]:
    """Return the icons that feeds want, and of those not `shown` what came before."""
    wanted = wanted_by(feeds)
    return wanted, _on_disk(icons, [one for one in wanted if one not in shown])


def _on_disk(icons: SiteIcons, wanted: Sequence[Wanted]) -> dict[Wanted, QImage]:
    """Return the icons that came before."""
    found = {}
    for one in wanted:
        file = icons.path(one.source.site)
        if file is not None:
            found[one] = icon_image(file.read_bytes())
    return {one: image for one, image in found.items() if not image.isNull()}


def _of_one(
    icons: SiteIcons, get_for: Callable[[int], Get], wanted: Sequence[Wanted]
) -> dict[Wanted, QImage]:
    """Return the icon of a site, from disk or asked for."""
    return _on_disk(icons, wanted) or _obtain(icons, get_for, wanted)[0]


def _obtain(
    icons: SiteIcons, get_for: Callable[[int], Get], wanted: Sequence[Wanted]
) -> tuple[dict[Wanted, QImage], int]:
    """Ask the first site that is due; return its icon, and how many need not be asked again."""
    for place, one in enumerate(wanted):
        if icons.due(one.source.site):
            file = icons.obtain(one.source, get_for(one.feed_id), _fits)
            image = QImage() if file is None else icon_image(file.read_bytes())
            same = [other for other in wanted if icons.path(other.source.site) == file]
            return dict.fromkeys([] if image.isNull() else same, image), place + 1
    return {}, len(wanted)
