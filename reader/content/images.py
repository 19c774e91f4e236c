"""Pictures of articles on disk: fetched once, checked by what they are, not by their name."""

import hashlib
import os
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from importlib import import_module
from io import BytesIO
from pathlib import Path

from reader import fetch
from reader.content import drawings
from reader.errors import FetchError
from reader.private import write_whole

PICTURE_TYPES = "image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8,image/*;q=0.5"
MAX_BYTES = 20 * 2**20
MAX_PIXELS = 50_000_000  # a picture beyond it is made to harm or not for reading
MAX_SCANS = 100  # of a JPEG, each of which goes over all of its pixels; usual are 1 to 12
_SCAN = b"\xff\xda"
_KEEP_REFUSALS = 7 * 86400  # s: what is not there today is hardly there tomorrow
_KEEP_FAILURES = 600  # s: the network comes back sooner
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\x00\x00\x01\x00", "ico"),
)


class PictureCache:
    """A folder of fetched pictures; deleting it loses nothing. For any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, url: str) -> Path | None:
        """Return the file that holds the picture at `url`, where it was fetched."""
        file = self._file(url)
        return file if file.is_file() else None

    def refused(self, url: str) -> bool:
        """Whether it was asked for in vain, too lately to ask again."""
        try:
            return self._refusal(url).stat().st_mtime > time.time()
        except OSError:
            return False

    def fetch(self, url: str, get: Callable[..., fetch.Reply] = fetch.get) -> Path:
        """Return the file of the picture at `url`, fetched if need be; FetchError in words."""
        file = self._file(url)
        if file.is_file():
            with suppress(OSError):  # its age is what pruning goes by; a read-only disk is no harm
                os.utime(file)
            return file
        if self.refused(url):
            raise FetchError("This picture could not be fetched a short while ago.")
        try:
            body = get(url, accept=PICTURE_TYPES).body or b""
            body = checked(body)
        except FetchError as error:
            self._remember_refusal(url, error)
            raise
        write_whole(file, body)
        return file

    def size(self) -> int:
        """Return how many bytes the pictures take."""
        return sum(size for _, size, _ in self._kept())

    def prune(self, max_bytes: int, keep: Collection[str] = ()) -> int:
        """Remove the pictures longest unused until `max_bytes` are left; say how many.

        Those at the addresses in `keep` stay, and are not counted.
        """
        spared = {self._file(url) for url in keep}
        kept = (entry for entry in self._kept() if entry[2] not in spared)
        files = sorted(kept, key=lambda entry: entry[0], reverse=True)
        total = removed = 0
        for _, size, file in files:
            total += size
            if total > max_bytes:
                with suppress(OSError):  # in use on Windows: next time
                    file.unlink()
                    removed += 1
        return removed

    def _kept(self) -> Iterator[tuple[float, int, Path]]:
        """Give each picture's last use, size and file; clear away what is out of date."""
        now = time.time()
        for file in self._folder.glob("??/*"):
            try:
                facts = file.stat()
                stale = {".none": now, ".part": now - 3600}.get(file.suffix, 0)
                if facts.st_mtime < stale:
                    file.unlink()
                elif not file.suffix:
                    yield facts.st_mtime, facts.st_size, file
            except OSError:  # another thread was faster
                continue

    def _file(self, url: str) -> Path:
        name = hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:40]
        return self._folder / name[:2] / name[2:]

    def _refusal(self, url: str) -> Path:
        return self._file(url).with_suffix(".none")

    def _remember_refusal(self, url: str, error: FetchError) -> None:
        status = getattr(error, "status", None) or 0
        final = isinstance(error, _PictureError) or (
            400 <= status < 500 and status not in (408, 429)
        )
        file = self._refusal(url)
        with suppress(OSError):  # a full disk must not hide why the picture is missing
            write_whole(file, b"")
            until = time.time() + (_KEEP_REFUSALS if final else _KEEP_FAILURES)
            os.utime(file, (until, until))


class _PictureError(FetchError):
    """What came is nothing that we can show, and will not be next time."""


def kind(body: bytes) -> str:
    """Return by the content: "png", "jpg", "gif", "webp", "avif", "svg", "bmp", "ico"; else ""."""
    for magic, name in _MAGIC:
        if body.startswith(magic):
            return name
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "webp"
    if body[4:8] == b"ftyp" and body[8:12] in (b"avif", b"avis"):
        return "avif"
    return "svg" if drawings.is_drawing(body) else ""


def checked(body: bytes) -> bytes:
    """Return the bytes of a picture that may be shown; FetchError says why others may not."""
    if len(body) > MAX_BYTES:
        raise _PictureError("The picture is too large ({size} MB).", size=len(body) // 2**20)
    found = kind(body)
    if not found:
        raise _PictureError("What came is not a picture that can be shown.")
    if found == "svg" and drawings.asks_outside(body):
        raise _PictureError("The drawing asks for other files.")
    if found == "jpg" and body.count(_SCAN) > MAX_SCANS:
        raise _PictureError("This picture cannot be shown.")
    return _decoded(body) if found == "avif" else body


def _decoded(body: bytes) -> bytes:
    """Return an AVIF picture in a form that Qt reads too."""
    # Its import is paid for the first such picture only; most people meet few.
    pillow = import_module("PIL.Image")
    out = BytesIO()
    try:
        with pillow.open(BytesIO(body), formats=["AVIF"]) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise _PictureError("This picture cannot be shown.")
            clear = picture.has_transparency_data
            picture.convert("RGBA" if clear else "RGB").save(
                out, "PNG" if clear else "JPEG", **({} if clear else {"quality": 92})
            )
    except (OSError, ValueError, SyntaxError, RuntimeError) as error:  # what its decoders raise
        raise _PictureError("This picture cannot be shown.") from error
    return out.getvalue()
