"""A second start shows the first window; a library that cannot be opened is asked about."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from reader import paths
from reader.store.store import Store
from reader.ui.system.one_window import LONGEST, Call, OneWindow
from tests.builders import NOW, parsed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its doors are pipes")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def door(qtbot, tmp_path):
    door = OneWindow(str(tmp_path / "door"))
    yield door
    door.close()


def send(name, letter, qtbot):
    """Send a letter as any program could; return the answer."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(name)
        caller.setblocking(False)
        caller.sendall(letter)
        answer = []

        def heard():
            try:
                answer.append(caller.recv(100))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                answer.append(b"")
            return True

        qtbot.waitUntil(heard)
    return answer[0]


def test_a_window_hears_what_another_start_wants(qtbot, door, tmp_path):
    calls = []
    door.called.connect(calls.append)
    assert door.listen()

    assert send(str(tmp_path / "door"), b'{"article": 5, "page": "front"}\n', qtbot) == b"shown\n"
    assert send(str(tmp_path / "door"), b"{}\n", qtbot) == b"shown\n"

    assert calls == [Call(article=5, page="front"), Call()]


@pytest.mark.parametrize(
    "letter",
    [b"\n", b"[1]\n", b"show\n", b"\xff\xfe\n", b"[" * 5_000, b'{"page": "' + b"x" * 9_000],
)
def test_a_letter_of_somebody_else_is_thrown_away(qtbot, door, tmp_path, letter):
    calls = []
    door.called.connect(calls.append)
    door.listen()

    assert send(str(tmp_path / "door"), letter, qtbot) == b""
    assert calls == []
    assert LONGEST < 5_000


def test_where_no_window_is_open_nothing_is_handed_over(door):
    assert not door.hand_over(Call())


def window(library, *words, **environment):
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "window", "--data", str(library), *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_the_second_window_shows_the_first_and_ends_also_after_a_kill(
    qtbot, store, tmp_path, monkeypatch
):
    feed = store.feeds.add("https://example.org/feed")
    store.articles.merge(feed.id, [parsed("1")], NOW, first_fetch=True)
    store.settings.set("choices", {"sync_at_start": False, "sync_minutes": 0})
    store.close()
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    name = paths.door(tmp_path)

    first = window(tmp_path)
    door = OneWindow(name)
    qtbot.waitUntil(lambda: door.hand_over(Call()), timeout=60_000)
    second = window(tmp_path, "--article", "1")
    assert second.wait(60) == 0
    assert first.poll() is None
    reading = Store(tmp_path / "library.sqlite")  # and a command works beside the window
    reading.marks.star([1])
    deadline = time.monotonic() + 60
    while not reading.articles.rows([1])[0].read and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.05)
    opened = reading.articles.rows([1])[0]
    reading.close()
    first.send_signal(signal.SIGKILL)
    first.wait()

    assert (opened.read, opened.starred) == (True, True)
    assert not door.hand_over(Call())
    assert door.listen()
    door.close()
