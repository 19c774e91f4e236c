"""Fixtures: a real store in a temporary folder, workers without threads, a local web server."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from reader.store.store import Store
from reader.workers import Workers

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "library.sqlite")
    yield store
    store.close()


@pytest.fixture
def inline():
    return Workers.inline()


@pytest.fixture
def workers():
    workers = Workers.start()
    yield workers
    workers.stop()


@pytest.fixture
def shared():
    """The folder of documents and labelled data that stands beside a checkout, where it does."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the test documents at {SHARED}")
    return SHARED


@pytest.fixture
def site():
    """A web server on the loopback address; `site.pages[path] = bytes`.

    `site.requests` lists (path, headers) in order; `site.headers[path]` are sent with a page,
    `site.statuses[path]` in place of 200.
    """
    pages, headers, requests, statuses = {}, {}, [], {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            body = pages.get(self.path)
            self.send_response(404 if body is None else statuses.get(self.path, 200))
            for name, value in headers.get(self.path, {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    server.pages, server.headers, server.requests = pages, headers, requests
    server.statuses = statuses
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    server.server_close()
