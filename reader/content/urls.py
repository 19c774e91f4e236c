"""Addresses in articles: made absolute, checked by scheme, freed of what watches readers."""

import re
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit, urlunsplit

from reader.content import trackers

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
PICTURE_SCHEMES = frozenset({"http", "https"})
_MAX_LENGTH = 8_000
# What browsers drop from the inside of an address, and so what hides "java\nscript:".
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_PIXEL_PATH = re.compile("|".join(map(re.escape, trackers.PIXEL_PATHS)))
# An address in which nothing has to be changed: no login, no sign that is not printable ASCII.
_PLAIN = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:[/?#][!-\[\]-~]*)?\Z")
_ADDED = re.compile(r"[?#]")  # what stands before a part that could tell where a click came from
_PORT = re.compile(r":\d{1,5}\Z")
_SAFE_FRAGMENT = re.compile(r"#[^\s\"'<>]{1,200}\Z")


def link(url: str, base: str = "") -> str:
    """Return where a link leads, absolute and without trackers; "" where it must not be opened.

    A link to a place in the same text ("#note") stays as it is.
    """
    url = url.strip()
    if _SAFE_FRAGMENT.match(url):
        return url
    whole = absolute(url, base)
    if not whole or whole.startswith("mailto:") or not _ADDED.search(whole):
        return whole
    return without_trackers(unwrapped(whole))


def picture(url: str, base: str = "") -> str:
    """Return the absolute address of a picture; "" where it cannot be fetched."""
    whole = absolute(url, base)
    return whole if urlsplit(whole).scheme in PICTURE_SCHEMES else ""


def absolute(url: str, base: str = "") -> str:
    """Return `url` seen from `base`, or "" where the result is not http, https or mailto."""
    if len(url) <= _MAX_LENGTH and _PLAIN.match(url):  # as most are
        return url
    url = _INVISIBLE.sub("", url).strip().replace(" ", "%20").replace("\\", "%5C")
    if not url or len(url) > _MAX_LENGTH:
        return ""
    try:
        whole = url if not base or url.startswith(("https://", "http://")) else urljoin(base, url)
        if whole.startswith("//"):
            whole = f"https:{whole}"
        parts = urlsplit(whole)
    except ValueError:  # such as a bracket that is never closed in a host
        return ""
    scheme = parts.scheme.lower()
    if scheme not in LINK_SCHEMES or (scheme == "mailto") == bool(parts.netloc):
        return ""
    return scheme + whole[len(scheme) :]


def openable(url: str) -> bool:
    """Whether the system's browser (or mail program) may be given this address."""
    found = _SCHEME.match(url)
    return bool(found) and absolute(url) == url


def unwrapped(url: str) -> str:
    """Return the address that a redirector was asked to lead to, or `url` itself."""
    for _ in range(3):  # redirectors of redirectors exist; endless ones must not matter
        inner = _target(url)
        if not inner:
            return url
        url = inner
    return url


def without_trackers(url: str) -> str:
    """Return `url` without parameters that only tell where a click came from."""
    parts = urlsplit(url)
    query = _kept(parts.query, _own_parameters(parts.netloc))
    fragment = parts.fragment
    if fragment.lower().startswith(("utm_", "xtor=", "ref=rss", "at_medium", "echobox=")):
        fragment = ""
    if query == parts.query and fragment == parts.fragment:
        return url
    return urlunsplit(parts._replace(query=query, fragment=fragment))


def is_pixel(url: str) -> bool:
    """Whether a picture at `url` is there to count readers."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    while host:
        if host in trackers.PIXEL_HOSTS:
            return True
        host = host.partition(".")[2]
    return bool(_PIXEL_PATH.search(url.lower()))


def host(url: str) -> str:
    """Return the host of `url` as a reader would say it: without "www."."""
    try:
        name = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.")


def shown(url: str) -> str:
    """Return `url` so that it cannot pretend to be another: ASCII host, nothing invisible."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    try:
        plain = name.encode("idna").decode("ascii") if not name.isascii() else name
    except UnicodeError:
        plain = name.encode("ascii", "backslashreplace").decode("ascii")
    rest = _INVISIBLE.sub("", unquote(url[url.find(parts.netloc) + len(parts.netloc) :]))
    if not parts.netloc:
        return _INVISIBLE.sub("", url)
    port = _PORT.search(parts.netloc)
    return f"{parts.scheme}://{plain}{port[0] if port else ''}{rest}"


def _target(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.lower()
    for name, path, parameters in trackers.REDIRECTORS:
        if (host == name or host.endswith(f".{name}")) and parts.path.startswith(path):
            return _first_address(parts.query, parameters)
    return ""


def _first_address(query: str, parameters: tuple[str, ...]) -> str:
    if parameters == ("",):
        return absolute(unquote(query) if "%3A" in query[:12] else query)
    values = dict(parse_qsl(query))
    for parameter in parameters:
        found = absolute(values.get(parameter, ""))
        if found.startswith("http"):
            return found
    return ""


def _own_parameters(netloc: str) -> frozenset[str]:
    """Return what a host, or the one above it, adds to its links to know where clicks come from."""
    name = netloc.lower()
    while "." in name:
        if name in trackers.HOST_PARAMETERS:
            return trackers.HOST_PARAMETERS[name]
        name = name.partition(".")[2]
    return frozenset()


def _kept(query: str, own: frozenset[str]) -> str:
    pieces = query.split("&")
    kept = [piece for piece in pieces if not _tells_where_from(piece, own)]
    return query if len(kept) == len(pieces) else "&".join(piece for piece in kept if piece)


def _tells_where_from(piece: str, own: frozenset[str]) -> bool:
    name, _, value = piece.partition("=")
    name = name.lower().removeprefix("amp;")
    if name in trackers.PARAMETERS or name in own or name.startswith(trackers.PARAMETER_PREFIXES):
        return True
    return value.lower() in trackers.PARAMETER_VALUES.get(name, ())
