"""The loopback server of the sample feeds, and the way to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self
from urllib.parse import quote, unquote, urlsplit

from reader import fetch
from reader.demo import documents
from reader.demo.samples import PICTURE_HOST, Source, pictures, sources
from reader.model import Outline

Get = Callable[..., fetch.Reply]
Answer = tuple[str, bytes]  # media type and body


class DemoServer:
    """Serves the sample sources while it is entered as a context.

    `https://HOST/PATH` of a source stands at `{url}/HOST/PATH`. Documents are made when they
    are asked for and change only when the time comes for another article.
    """

    def __init__(self, anchor: datetime | None = None) -> None:
        """Date the articles back from `anchor`; None: from now."""
        self._anchor = (anchor or datetime.now(UTC)).replace(microsecond=0)
        self._sources = {source.host: source for source in sources()}
        self._server = _Server(self.answer)

    @property
    def url(self) -> str:
        """Return the server's own address, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def outlines(self) -> list[Outline]:
        """Return the sample feeds as a list of subscriptions."""
        return [
            Outline(source.feed_url, source.title, f"{source.site}/", ((source.category,),))
            for source in self._sources.values()
        ]

    def address(self, url: str) -> str | None:
        """Return where `url` is served here, or None where it belongs to somebody else."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host not in self._sources and host != PICTURE_HOST:
            return None
        return f"{self.url}/{host}{quote(unquote(parts.path)) or '/'}"

    def answer(self, path: str) -> Answer | None:
        """Return what stands at `path`, or None."""
        host, _, rest = unquote(urlsplit(path).path).lstrip("/").partition("/")
        if host == PICTURE_HOST:
            file = pictures().get(rest.removesuffix(".webp"))
            return None if file is None else ("image/webp", file.read_bytes())
        source = self._sources.get(host)
        return None if source is None else self._of_source(source, rest)

    def _of_source(self, source: Source, rest: str) -> Answer | None:
        if rest == "feed":
            body = documents.feed(source, self._anchor, datetime.now(UTC))
            return documents.TYPES[source.format], body
        if not rest:
            return "text/html; charset=utf-8", documents.home(source)
        for article in source.articles:
            if article.slug == rest:
                page = documents.page(source, article, self._anchor)
                return "text/html; charset=utf-8", page
        return None


def getter(server: DemoServer) -> Get:
    """Return a `fetch.get` that finds the sample sources at `server`, and all else as always."""

    def get(url: str, **options: Any) -> fetch.Reply:  # noqa: ANN401 - handed on as they came
        address = server.address(url)
        if address is None:
            return fetch.get(url, **options)
        reply = fetch.get(address, **options)
        return replace(reply, url=url, final_url=url)

    return get


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, answer: Callable[[str], Answer | None]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        """Answer with what stands there, 304 where the asker has it, or 404."""
        found = self.server.answer(self.path)
        if found is None:
            self._reply(404, {}, b"")
            return
        type_, body = found
        etag = f'"{sha256(body).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self._reply(304, {"ETag": etag}, b"")
        else:
            self._reply(200, {"ETag": etag, "Content-Type": type_}, body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is the user's."""

    def _reply(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
