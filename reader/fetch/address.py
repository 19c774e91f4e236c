"""Web addresses as they go on the wire."""

import re
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import quote, unquote, urljoin, urlsplit

from reader.errors import FetchError
from reader.fetch.terms import basic

LOGIN = re.compile(r"(?<=//)[^/?#]*@")
PRINTABLE = "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~"


@dataclass(frozen=True, slots=True)
class Address:
    """A web address, taken apart."""

    url: str  # without login and fragment
    scheme: str
    host: str
    port: int | None
    target: str  # path and query as they were written
    secrets: tuple[tuple[str, str], ...] = ()  # headers for this origin alone

    @classmethod
    def of(cls, url: str) -> Self:
        """Take an address apart; FetchError where it is none that we fetch."""
        try:
            parts = urlsplit(url.strip())
            port = parts.port
            host = _ascii(parts.hostname or "")
        except ValueError:  # also what UnicodeError is
            raise FetchError("This is not a web address: {url}", url=_shown(url)) from None
        if not host or parts.scheme not in ("http", "https"):
            raise FetchError("This is not a web address: {url}", url=_shown(url))
        query = f"?{parts.query}" if parts.query else ""
        # All that is printable stays as it is: a signed query must not be re-written.
        target = quote((parts.path or "/") + query, safe=PRINTABLE)
        place = f"[{host}]" if ":" in host else host
        place += "" if port is None else f":{port}"
        secrets = _login(parts.username, parts.password)
        return cls(f"{parts.scheme}://{place}{target}", parts.scheme, host, port, target, secrets)

    @property
    def place(self) -> str:
        """The host, with the port where the address has one."""
        return urlsplit(self.url).netloc

    def follow(self, location: str) -> "Address":
        """Return where a redirect leads; FetchError where it must not be followed."""
        try:
            url = urljoin(self.url, _decoded(location))
            scheme = urlsplit(url).scheme
        except ValueError:
            raise FetchError(
                "{host} sends us to an address that is none.", host=self.host
            ) from None
        if scheme not in ("http", "https"):
            raise FetchError("{host} sends us to a place outside the web.", host=self.host)
        if self.scheme == "https" and scheme == "http":
            raise FetchError("{host} sends us to an unprotected address.", host=self.host)
        there = Address.of(url)
        same = (self.scheme, self.host, self.port) == (there.scheme, there.host, there.port)
        return replace(there, secrets=self.secrets if same else ())


def _shown(url: str) -> str:
    """Return an address that is none without the login in it: errors are kept and shown."""
    return LOGIN.sub("", url)[:200]


def _ascii(host: str) -> str:
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _login(user: str | None, password: str | None) -> tuple[tuple[str, str], ...]:
    if not user:
        return ()
    return (("Authorization", basic(unquote(user), unquote(password or ""))),)


def _decoded(location: str) -> str:
    """Return a header's text, which is UTF-8 on most servers and latin-1 on old ones."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
