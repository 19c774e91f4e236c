"""One GET, with the redirects that it leads to.

What is sent is always the same few headers; no cookie, no referer, the query string as it is
written. Redirects are followed by hand, because each hop has rules of its own.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPException
from io import BytesIO
from typing import Any

import urllib3
from urllib3.exceptions import HTTPError, ProtocolError

from reader import __version__
from reader.errors import FetchError
from reader.fetch.address import Address
from reader.fetch.connections import StaleError, Task, current_task, manager_for
from reader.fetch.trouble import explained, refused

PROJECT_URL = ""  # where a server's owner finds who makes this; "" until there is such a place
FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.6, */*;q=0.1"
)
# What urllib3 really unpacks with the libraries that are installed.
ENCODINGS = ", ".join(e for e in urllib3.HTTPResponse.CONTENT_DECODERS if not e.startswith("x-"))
LONGEST_CONTACT = 200  # characters
REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)
MAX_HOPS = 5
STALE = 3  # kept connections that may turn out to be closed before a new one is made
CHUNK = 64 * 1024
BEGINNING = 8 * 2**20  # bytes that are kept of a document that is too large


def user_agent(contact: str = "") -> str:
    """Return what we call ourselves: with where to complain, if there is such a place."""
    place = "".join(
        sign for sign in contact or PROJECT_URL if sign.isascii() and sign.isprintable()
    )
    place = place.replace("(", "").replace(")", "").strip()[:LONGEST_CONTACT]
    return f"Kabar/{__version__} ({f'+{place}' if place else 'desktop feed reader'})"


USER_AGENT = user_agent()


class TooLargeError(FetchError):
    """The document is larger than its limit; `reply` holds its beginning."""

    def __init__(self, reply: "Reply", size: int) -> None:
        super().__init__("The document is larger than {size} MB.", size=size >> 20)
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take, all redirects together."""

    size: int = 20 * 2**20  # bytes, unpacked
    total: float = 60  # seconds
    idle: float = 20  # seconds without a byte
    connect: float = 10  # seconds


@dataclass(frozen=True, slots=True)
class Manner:
    """What is of its own in the requests for one document; all empty: nothing."""

    user_agent: str = ""
    proxy: str = ""  # an address; "none": straight there; "": what the system says
    secrets: tuple[tuple[str, str], ...] = ()  # headers that only the document's own origin gets


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's answer; `body` is None when nothing changed since last time."""

    url: str
    final_url: str
    status: int
    headers: dict[str, str]  # names in lower case, values byte for byte as latin-1
    body: bytes | None
    permanent: str = ""  # where a permanent redirect says the document lives now
    cut: bool = False  # the document is larger than was wanted: `body` is its beginning


def get(
    url: str,
    *,
    etag: str = "",
    last_modified: str = "",
    accept: str = FEED_TYPES,
    limits: Limits = Limits(),
    manner: Manner = Manner(),
) -> Reply:
    """Fetch `url`, or learn that it has not changed; FetchError says what went wrong."""
    agent = manner.user_agent or USER_AGENT
    headers = {"User-Agent": agent, "Accept": accept, "Accept-Encoding": ENCODINGS}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    deadline = time.monotonic() + limits.total
    here = Address.of(url)
    here = replace(here, secrets=here.secrets + manner.secrets)
    way, permanent = [here.url], ""
    while True:
        with _asked(here, headers, manner.proxy, limits, deadline) as response:
            if response.status not in REDIRECTS or "location" not in response.headers:
                fields = {name.lower(): value for name, value in response.headers.items()}
                body = _body(response, bool(etag or last_modified), here.host, limits)
                reply = Reply(url, here.url, response.status, fields, body, permanent)
                return _fitting(reply, limits)
            there = here.follow(response.headers["location"])
        if there.url in way:
            raise FetchError("{host} sends us in a circle.", host=here.host)
        if len(way) > MAX_HOPS:
            raise FetchError("{host} passes us on too often.", host=here.host)
        # What a temporary redirect leads to may be gone tomorrow, whatever comes after it.
        if response.status in PERMANENT and permanent == ("" if len(way) == 1 else here.url):
            permanent = there.url
        way.append(there.url)
        here = there


def _fitting(reply: Reply, limits: Limits) -> Reply:
    if reply.body is not None and len(reply.body) > limits.size:
        raise TooLargeError(replace(reply, body=reply.body[:BEGINNING], cut=True), limits.size)
    return reply


def introducing(contact: Callable[[], str]) -> Callable[..., Reply]:
    """Return a `get` whose requests say where a server's owner reaches this reader's user."""

    def known(url: str, *, manner: Manner = Manner(), **options: Any) -> Reply:  # noqa: ANN401
        agent = manner.user_agent or user_agent(contact())
        return get(url, manner=replace(manner, user_agent=agent), **options)

    return known


@contextmanager
def _asked(
    address: Address, headers: dict[str, str], proxy: str, limits: Limits, deadline: float
) -> Iterator[urllib3.BaseHTTPResponse]:
    """Send the request, hand out the answer, and give the connection back or close it."""
    token = current_task.set(Task(address.url, address.target, deadline))
    response: urllib3.BaseHTTPResponse | None = None
    try:
        manager = manager_for(address.scheme, address.host, proxy)
        response = _sent(manager, address, headers | dict(address.secrets), limits)
        yield response
        _leave(response)
    except (HTTPError, HTTPException, OSError, UnicodeError) as error:
        raise explained(error, address.host, time.monotonic() >= deadline) from error
    finally:
        current_task.reset(token)
        if response is not None:
            response.close()


def _sent(
    manager: urllib3.PoolManager, address: Address, headers: dict[str, str], limits: Limits
) -> urllib3.BaseHTTPResponse:
    """Return the answer to one request, which is sent again only where it never arrived."""
    for _ in range(STALE):
        try:
            return _send(manager, address, headers, limits)
        except ProtocolError as error:
            if not any(isinstance(cause, StaleError) for cause in error.args):
                raise
    return _send(manager, address, headers, limits)


def _send(
    manager: urllib3.PoolManager, address: Address, headers: dict[str, str], limits: Limits
) -> urllib3.BaseHTTPResponse:
    return manager.urlopen(
        "GET",
        address.url,
        headers=headers,
        redirect=False,
        retries=False,
        preload_content=False,
        timeout=urllib3.Timeout(connect=limits.connect, read=limits.idle),
    )


def _body(
    response: urllib3.BaseHTTPResponse, conditional: bool, host: str, limits: Limits
) -> bytes | None:
    """Return the document, or None where it is the one we know; FetchError where it is neither.

    Of one over the limit it is the beginning, a little more than the limit.
    """
    if response.status == 304 and conditional:
        return None
    if not 200 <= response.status < 300:
        raise refused(response.status, response.headers.get("retry-after", ""), host)
    document = BytesIO()  # which hands out what it holds without a copy
    while chunk := response.read1(CHUNK):
        document.write(chunk)
        if document.tell() > limits.size:
            break
    return document.getvalue()


def _leave(response: urllib3.BaseHTTPResponse) -> None:
    """Read the little that is left, so that the connection can be used again."""
    left = getattr(response, "length_remaining", None)
    if left is not None and left <= CHUNK:
        response.drain_conn()
        response.release_conn()
