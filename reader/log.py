"""The log of the window: small, private to its user, and without what is nobody else's business.

It is there to find out what went wrong. Addresses lose their logins and what stands behind the
question mark, secrets and mail addresses are struck out, and the name of the user's own folder
is not told: a log can be shown to somebody who helps.
"""

import logging
import logging.handlers
import re
import sys
import time
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from reader import __version__, private

FILE = "kabar.log"
LARGEST, OLDER = 512 * 1024, 2  # bytes of one file, and how many full ones stay
LONGEST = 64_000  # characters of one message that are looked at: its beginning and its end
HEAD, TAIL = 3_000, 5_000  # that are told of a long one: how it began, and what it came to

ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]{1,20})://([^\s\"'<>\\^`{|}]+)", re.IGNORECASE)
BEHIND_PLACE = re.compile(r"[/?#]")
PLACE = re.compile(r"(?:\[[\da-fA-F:.]+\]|localhost|[\w-]+(?:\.[\w-]+)+)(?::\d{0,5})?")
# A step of a path that looks like a key: long, with letters and digits.
KEY = re.compile(r"(?=[^/]*\d)(?=[^/]*[A-Za-z])[\w.~%+=-]{16,}")
LINE = re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(['\"]?\s*[:=]\s*)[^\r\n]+")
SCHEME = re.compile(r"(?i)\b(bearer|basic|digest)\s+[\w.~+/=-]{6,}")
SECRET = re.compile(
    r"(?i)\b([\w-]{0,40}?(?:password|passwd|secret|token|api[_-]?key|session[_-]?id))"
    r"(\\?['\"]?\s*[:=]\s*)(?:'(?:[^'\\\r\n]|\\.)*'?|\"(?:[^\"\\\r\n]|\\.)*\"?|[^\s&]+)"
)
# A login with a sign in it at which an address would end: all up to the last @ of the word goes.
ODD_LOGIN = re.compile(
    r"\b([a-z][a-z0-9+.-]{1,20}://)[^\s/?#\"'<>\\^`{|}]*:\S*[\"'<>\\^`{|}]\S*@", re.IGNORECASE
)
MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")

log = logging.getLogger(__name__)


def keep_log(folder: Path) -> Path | None:
    """Write what happens from now on into the folder; return the file.

    None where it cannot be written: that stops nobody from reading.
    """
    file = folder / FILE
    try:
        private.make_folder(folder)
        handler = _PrivateFile(file, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_Redacting())
    root = logging.getLogger()
    for former in [each for each in root.handlers if isinstance(each, _PrivateFile)]:
        root.removeHandler(former)
        former.close()
    root.addHandler(handler)
    logging.getLogger("reader").setLevel(logging.INFO)
    python = ".".join(map(str, sys.version_info[:3]))
    log.info("Kabar %s, Python %s, %s", __version__, python, sys.platform)
    return file


def redact(text: str) -> str:
    """Return a text without logins, secrets, mail addresses and the name of the user's folder."""
    text = ODD_LOGIN.sub(r"\1…@", _shortened(text, LONGEST // 2, LONGEST // 2))
    text = ADDRESS.sub(_address, text)
    text = LINE.sub(r"\1\2…", text)
    text = SCHEME.sub(r"\1 …", text)
    text = SECRET.sub(r"\1\2…", text)
    text = MAIL.sub("…@…", text)
    text = without_home(text, str(Path.home()))
    return _shortened(text, HEAD, TAIL)  # not before: half a secret would not be known for one


def without_home(text: str, home: str) -> str:
    """Return a text without the name of a folder, also as Python quotes it."""
    if len(home) > 1:
        for written in (home.replace("\\", "\\\\"), home, home.replace("\\", "/")):
            text = text.replace(written, "~")
    return text


def _shortened(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail:
        return text
    rest = text[-tail:]
    line = rest.find("\n") + 1  # of the line that is cut in two, nothing stays
    return f"{text[:head]}\n[…]\n{rest[line:]}"


def _address(found: re.Match[str]) -> str:
    scheme, rest = found[1], _without_login(found[2])
    place = re.split(r"[?#]", rest, maxsplit=1)
    host, slash, path = place[0].partition("/")
    path = "/".join("…" if KEY.fullmatch(step) else step for step in path.split("/"))
    return f"{scheme}://{host}{slash}{path}" + ("?…" if len(place) > 1 else "")


def _without_login(rest: str) -> str:
    """Return an address behind its scheme without the login; passwords may hold any sign."""
    first = BEHIND_PLACE.split(rest, maxsplit=1)[0]
    if "@" in first and ":" not in first:
        return rest.partition("@")[2]
    if ":" not in first or PLACE.fullmatch(first):
        return rest  # a later @ belongs to the path
    before, _, behind = rest.rpartition("@")
    return behind if before else "…"


class _Redacting(logging.Formatter):
    """Lines in UTC; what a message or a traceback adds stands further in, so it fakes no line."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record)).replace("\r", "").replace("\n", "\n    ")


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """A log that its owner alone can read, and that holds nobody up where it cannot be written."""

    def _open(self) -> TextIOWrapper:
        file = open(  # noqa: SIM115 - it stays open
            self.baseFilename, self.mode, encoding=self.encoding, opener=private.opener
        )
        return cast("TextIOWrapper", file)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's
        """A full disk: the window tells of that itself."""
