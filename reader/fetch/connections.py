"""Connections that keep the limits of a request, shared by all threads.

urllib3 takes neither a time limit for a whole answer nor a request target that it may not
re-write. Both are needed deep inside it, in the thread of the request, so they travel around
it in a context variable.
"""

import io
import socket
import time
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from http.client import HTTPException, HTTPResponse, LineTooLong
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.contrib.socks import (
    SOCKSConnection,
    SOCKSHTTPConnectionPool,
    SOCKSHTTPSConnection,
    SOCKSHTTPSConnectionPool,
    SOCKSProxyManager,
)
from urllib3.exceptions import ProxySchemeUnknown
from urllib3.util import make_headers

from reader.fetch.terms import is_here

MAX_HEAD = 256 * 1024  # bytes of status line and headers
KEEP_ALIVE = 4.0  # seconds; many servers close an idle connection after 5
HOSTS = 50  # whose idle connections are kept
A_HOST = 16  # connections to one host that are kept
STRAIGHT = "none"  # the name of no proxy at all


@dataclass(frozen=True, slots=True)
class Task:
    """The request that this thread is at."""

    url: str
    target: str  # path and query, to be sent as they are
    deadline: float  # monotonic seconds


current_task: ContextVar[Task] = ContextVar("current_task")


def manager_for(scheme: str, host: str, proxy: str = "") -> urllib3.PoolManager:
    """Return the connections that lead there: by `proxy`, or straight where it is "none".

    "" stands for what the system prescribes.
    """
    if proxy:
        return _manager("" if proxy == STRAIGHT else proxy)
    if is_here(host):
        return _manager("")
    proxies = getproxies()
    found = proxies.get(scheme) or proxies.get("all") or ""
    if not found or proxy_bypass(host):
        return _manager("")
    return _manager(found if "://" in found else f"http://{found}")


@cache
def _manager(proxy: str) -> urllib3.PoolManager:
    if proxy.startswith("socks"):
        return _socks_manager(proxy)
    if proxy:
        manager: urllib3.PoolManager = urllib3.ProxyManager(
            proxy, HOSTS, proxy_headers=_proxy_login(proxy), maxsize=A_HOST
        )
    else:
        manager = urllib3.PoolManager(HOSTS, maxsize=A_HOST)
    manager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}
    return manager


def _socks_manager(proxy: str) -> urllib3.PoolManager:
    try:
        manager = SOCKSProxyManager(proxy, num_pools=HOSTS, maxsize=A_HOST)
    except ValueError as error:
        raise ProxySchemeUnknown(urlsplit(proxy).scheme) from error
    manager.pool_classes_by_scheme = {"http": _SocksPlainPool, "https": _SocksSecurePool}
    return manager


def _proxy_login(proxy: str) -> dict[str, str] | None:
    parts = urlsplit(proxy)
    if not parts.username:
        return None
    words = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return dict(make_headers(proxy_basic_auth=words))


class _TimedReader(io.RawIOBase):
    """What a socket says, as long as its request has time left."""

    def __init__(self, sock: socket.socket, raw: io.RawIOBase) -> None:
        self._sock, self._raw = sock, raw
        self._idle = sock.gettimeout()
        self._deadline = current_task.get().deadline
        self.head: int | None = MAX_HEAD  # bytes that are still allowed; None: any number

    def readable(self) -> bool:
        """Say that it can be read: `io` asks."""
        return True

    def readinto(self, buffer: Any, /) -> int | None:  # noqa: ANN401 - any buffer
        """Read what is there, with the time that is left for it."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(left if self._idle is None else min(self._idle, left))
        count: int | None = self._raw.readinto(buffer)
        if self.head is not None:
            self.head -= count or 0
            if self.head < 0:
                raise LineTooLong("header")
        return count

    def close(self) -> None:
        """Close the socket's side too."""
        self._raw.close()
        super().close()


class _TimedResponse(HTTPResponse):
    """An answer that is bounded from its first byte on."""

    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(sock, *args, **options)
        self._reader = _TimedReader(sock, self.fp.detach())
        self.fp = io.BufferedReader(self._reader)

    def begin(self) -> None:
        """Read status and headers."""
        super().begin()
        self._reader.head = None


class StaleError(HTTPException):
    """A kept connection turned out to be closed: the server never saw the request."""


class _Plain(HTTPConnection):
    response_class = _TimedResponse
    _used = 0.0
    _answers = 0  # since it was connected

    def connect(self) -> None:
        """Connect anew."""
        super().connect()
        self._answers = 0

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override] # as in urllib3
        """Return the answer; StaleError where there is none because the line was old."""
        try:
            response = super().getresponse()
        except ConnectionError as error:
            if self._answers:
                raise StaleError from error
            raise
        self._answers += 1
        return response

    def putrequest(self, method: str, url: str, *args: Any, **options: Any) -> None:  # noqa: ANN401
        """Begin the request, with the target as it was written."""
        self._used = time.monotonic()
        task = current_task.get()
        target = task.target if url.startswith("/") else task.url  # a proxy wants it whole
        super().putrequest(method, target, *args, **options)

    @property
    def is_connected(self) -> bool:
        """Tell whether it may be used again; one that idled may be closed under our hands."""
        return time.monotonic() - self._used < KEEP_ALIVE and super().is_connected


class _Secure(_Plain, HTTPSConnection):
    pass


class _PlainPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _Secure


class _SocksPlain(_Plain, SOCKSConnection):
    pass


class _SocksSecure(_Secure, SOCKSHTTPSConnection):
    pass


class _SocksPlainPool(SOCKSHTTPConnectionPool):
    ConnectionCls = _SocksPlain


class _SocksSecurePool(SOCKSHTTPSConnectionPool):
    ConnectionCls = _SocksSecure
