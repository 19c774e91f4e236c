"""Icons of sites on disk: asked for once, kept for a month, and what is not there for a week.

A site is asked for one thing at a time and no more than it takes: the icon that its feed names,
the usual address, and only then its page, for the icons named there.
"""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from reader import fetch
from reader.content.images import PICTURE_TYPES, checked
from reader.content.urls import picture
from reader.errors import FetchError
from reader.private import write_whole

MAX_BYTES = 512 * 2**10  # of an icon
PAGE_BYTES = 4 * 2**20
NAMED = 2  # icons of a page that are asked for
KEEP = 30 * 86400  # s
KEEP_REFUSAL = 7 * 86400  # s
TRY_AGAIN = 86400  # s, where the server or the network may answer better soon
ICON_LIMITS = fetch.Limits(size=4 * MAX_BYTES, total=20)
PAGE_LIMITS = fetch.Limits(size=PAGE_BYTES, total=30)
PAGE_TYPES = "text/html,application/xhtml+xml"

Get = Callable[..., fetch.Reply]
Fits = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True)
class IconSource:
    """A site, and where an icon of it may be found."""

    site: str  # the address of its page
    declared: str = ""  # the icon that its feed names


class SiteIcons:
    """A folder of icons, one for each site; deleting it loses nothing. For any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, site: str) -> Path | None:
        """Return the file of a site's icon, where there is one."""
        file = self._file(site)
        return file if file.is_file() else None

    def due(self, site: str) -> bool:
        """Whether a site may be asked: it never was, or what it answered is old."""
        if not _origin(site):
            return False
        for file in (self._file(site), self._refusal(site)):
            with suppress(OSError):
                return file.stat().st_mtime <= time.time()  # kept until then
        return True

    def obtain(self, source: IconSource, get: Get, fits: Fits) -> Path | None:
        """Return the file of a site's icon, asked for if it is due; None where there is none.

        `fits` tells whether bytes can be drawn as an icon; what they are was looked at before.
        """
        file = self._file(source.site)
        if not self.due(source.site):
            return self.path(source.site)
        if file.is_file() and self._renewed(source, get):
            return file
        try:
            for url in self._addresses(source, get):
                reply = _tried(get, url, PICTURE_TYPES, ICON_LIMITS)
                if reply is not None and _is_icon(reply.body or b"", fits):
                    self._keep(source.site, url, reply)
                    return file
        except FetchError:  # its other addresses are no better off, today
            return self._give_up(source.site, TRY_AGAIN)
        return self._give_up(source.site, KEEP_REFUSAL)

    # ---------------------------------------------------------------- asking

    def _addresses(self, source: IconSource, get: Get) -> Iterator[str]:
        """Give where to look, each once; the page is read only when all else was in vain."""
        origin = _origin(source.site)
        first = [picture(source.declared), f"{origin}/favicon.ico"]
        given = [url for url in dict.fromkeys(first) if url]
        yield from given
        reply = _tried(get, source.site, PAGE_TYPES, PAGE_LIMITS)
        if reply is None:
            return
        from reader.content.named_icons import named_icons  # noqa: PLC0415 - seldom wanted

        named = named_icons(reply.body or b"", reply.final_url or source.site)
        yield from [url for url in named if url not in given][:NAMED]

    def _renewed(self, source: IconSource, get: Get) -> bool:
        """Ask for an old icon where it came from, and whether it is still the same."""
        file = self._file(source.site)
        known = _facts(file.with_suffix(".json"))
        if not known.get("url"):
            return False
        tags = {name: known.get(name, "") for name in ("etag", "last_modified")}
        try:
            reply = get(known["url"], accept=PICTURE_TYPES, limits=ICON_LIMITS, **tags)
        except FetchError as error:
            if _is_final(error):
                return False
            _until(file, TRY_AGAIN)
            return True
        if reply.body is not None:
            return False
        _until(file, KEEP)
        return True

    # ---------------------------------------------------------------- files

    def _file(self, site: str) -> Path:
        name = hashlib.sha256(_origin(site).encode("utf-8", "replace")).hexdigest()[:32]
        return self._folder / name

    def _refusal(self, site: str) -> Path:
        return self._file(site).with_suffix(".none")

    def _keep(self, site: str, url: str, reply: fetch.Reply) -> None:
        file, headers = self._file(site), reply.headers
        facts = {
            "url": url,
            "etag": headers.get("etag", ""),
            "last_modified": headers.get("last-modified", ""),
        }
        write_whole(file.with_suffix(".json"), json.dumps(facts).encode())
        write_whole(file, reply.body or b"")
        _until(file, KEEP)
        self._refusal(site).unlink(missing_ok=True)

    def _give_up(self, site: str, seconds: float) -> Path | None:
        """Ask no more for a while; an icon that came once stays, for want of a better."""
        file = self._file(site)
        kept = file.is_file()
        if not kept:
            file = self._refusal(site)
            write_whole(file, b"")
        _until(file, seconds)
        return file if kept else None


def _origin(site: str) -> str:
    """Return what an icon is kept under: scheme and host; "" where it is no address of the web."""
    try:
        parts = urlsplit(site)
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}" + (f":{port}" if port else "")


def _tried(get: Get, url: str, accept: str, limits: fetch.Limits) -> fetch.Reply | None:
    """Return what is at an address, None for nothing; FetchError where it may be there later."""
    try:
        return get(url, accept=accept, limits=limits)
    except FetchError as error:
        if _is_final(error):
            return None
        raise


def _is_final(error: FetchError) -> bool:
    """Whether the answer is that there is nothing, and not that it is a bad time to ask."""
    return 400 <= error.status < 500 and error.status not in (408, 429)


def _is_icon(body: bytes, fits: Fits) -> bool:
    """Whether what came can be shown as an icon, by its content and not by its name."""
    try:
        return len(body) <= MAX_BYTES and fits(checked(body))
    except FetchError:
        return False


def _facts(file: Path) -> dict[str, str]:
    try:
        read = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _until(file: Path, seconds: float) -> None:
    """Note in a file's time until when it is good."""
    until = time.time() + seconds
    os.utime(file, (until, until))
