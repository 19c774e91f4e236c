"""Fixtures: a real store in a temporary folder, workers without threads, a local web server."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import hypothesis
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeychain

from reader.store.store import Store
from reader.workers import Workers

hypothesis.settings.register_profile("kabar", deadline=None)  # speed is no test's business
hypothesis.settings.load_profile("kabar")

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


class Keychain(KeyringBackend):
    """A keychain for tests: like that of a system, but gone with them."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.secrets = {}

    def get_password(self, service, username):
        return self.secrets.get((service, username))

    def set_password(self, service, username, password):
        self.secrets[service, username] = password

    def delete_password(self, service, username):
        del self.secrets[service, username]


@pytest.fixture
def keychain():
    before, ours = keyring.get_keyring(), Keychain()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


@pytest.fixture
def no_keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeychain())
    yield
    keyring.set_keyring(before)
