"""Whose server an address is: what one operator answers for shares its courtesy."""

import re
from functools import cache, lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

LOGIN = re.compile(r"(?<=//)[^/?#]*@")
# Names that never leave the user's own network (RFC 6761, 6762, 8375 and habit).
PRIVATE_ENDINGS = (
    "localhost",
    "local",
    "test",
    "example",
    "invalid",
    "internal",
    "lan",
    "home.arpa",
)


@lru_cache(maxsize=4096)
def host_key(url: str) -> str:
    """Return what requests are spaced by: the registrable domain of a public host.

    On loopback and private hosts one feed must not hold up another, so there it is the address,
    without a login in it: what hosts asked of us is kept.
    """
    host = _host(url)
    if is_private(url):
        return LOGIN.sub("", url.partition("#")[0])
    return _registrable(host)


@lru_cache(maxsize=4096)
def is_private(url: str) -> bool:
    """Tell whether an address is on this computer or in the user's own network."""
    host = _host(url)
    try:
        return not ip_address(host).is_global
    except ValueError:  # a name
        return "." not in host or any(host.endswith("." + end) for end in PRIVATE_ENDINGS)


def publisher(url: str) -> str:
    """Return the registrable domain of an address, or its host where it has none; "" for none."""
    host = _host(url)
    try:
        ip_address(host)
    except ValueError:
        return _registrable(host) if host else ""
    return host


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _registrable(host: str) -> str:
    if host.replace(".", "").isdigit() or ":" in host:
        return host
    return _suffixes().privatesuffix(host) or host


@cache
def _suffixes() -> "PublicSuffixList":
    """Return the list of suffixes, read when it is first needed: that takes 0.1 s."""
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - a window starts without

    return PublicSuffixList()
