"""One GET, with the redirects that it leads to.

What is sent is always the same few headers; no cookie, no referer, the query string as it is
written. Redirects are followed by hand, because each hop has rules of its own.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPException
from io import BytesIO

import urllib3
from urllib3.exceptions import HTTPError, ProtocolError

from reader.errors import FetchError
from reader.fetch.address import Address
from reader.fetch.connections import StaleError, Task, current_task, manager_for
from reader.fetch.terms import (
    FEED_TYPES,
    PLAIN,
    USER_AGENT,
    USUAL,
    Limits,
    Manner,
    Reply,
    TooLargeError,
)
from reader.fetch.trouble import explained, refused

# What urllib3 really unpacks with the libraries that are installed.
ENCODINGS = ", ".join(e for e in urllib3.HTTPResponse.CONTENT_DECODERS if not e.startswith("x-"))
REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)
MAX_HOPS = 5
STALE = 3  # kept connections that may turn out to be closed before a new one is made
CHUNK = 64 * 1024
BEGINNING = 8 * 2**20  # bytes that are kept of a document that is too large


def get(
    url: str,
    *,
    etag: str = "",
    last_modified: str = "",
    accept: str = FEED_TYPES,
    limits: Limits = USUAL,
    manner: Manner = PLAIN,
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
        raise explained(error, address, time.monotonic() >= deadline) from error
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
