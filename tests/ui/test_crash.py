"""A mistake of our own is caught and told, without the user's words, and the window goes on."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from reader.errors import UsageError
from reader.ui.language import speak
from reader.ui.system.crash import FILE, MOST, CrashDialog, CrashGuard, report

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


WORDS = ("Secret title", "Private feed", "https://me:pw@a.example/x?token=abc")


@pytest.fixture
def guard(qtbot, tmp_path):
    guard = CrashGuard(tmp_path / "log")
    guard.install()
    yield guard
    guard.remove()


def fails(text):
    raise ValueError(text)


def test_mistakes_of_a_slot_and_of_a_thread_are_told_in_the_window(qtbot, guard):
    told = []
    guard.crashed.connect(told.append)

    with qtbot.capture_exceptions():
        sys.excepthook = guard._on_mistake  # the test's own stands there
        QTimer.singleShot(0, lambda: fails("of a slot"))
        qtbot.waitUntil(lambda: len(told) == 1)
    thread = threading.Thread(target=fails, args=("of a thread",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 2)

    assert "ValueError: of a slot" in told[0]
    assert "ValueError: of a thread" in told[1]
    assert "test_crash.py" in told[0]


def test_a_storm_of_mistakes_is_told_a_few_times(qtbot, guard):
    told = []
    guard.crashed.connect(told.append)

    for n in range(20):
        for _ in range(2):
            guard._on_mistake(ValueError, ValueError(f"number {n}"), None)

    assert len(told) == MOST


def test_a_report_names_no_titles_no_secrets_and_no_home():
    title, feed, address = WORDS
    try:
        try:
            fails(f"no article '{title}' at {address} {Path.home()}")
        except ValueError as error:
            raise UsageError("You follow {title} already.", title=feed) from error
    except UsageError as error:
        told = report(error)

    assert "UsageError: You follow {title} already." in told
    assert "ValueError: no article '…' at https://a.example/x?" in told
    for private in ("Secret title", "Private feed", "pw", "abc", str(Path.home())):
        assert private not in told
    assert told.startswith("Kabar ")


def test_a_fall_of_the_interpreter_is_told_at_the_next_start(qtbot, tmp_path):
    code = (
        "import sys, faulthandler, pathlib\nfrom reader.ui.system.crash import CrashGuard\n"
        "guard = CrashGuard(pathlib.Path(sys.argv[1])); guard.install(); faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    assert done.returncode != 0

    guard = CrashGuard(tmp_path)
    guard.install()
    guard.remove()
    again = CrashGuard(tmp_path)
    again.install()
    again.remove()

    assert "Segmentation fault" in guard.fell
    assert again.fell == ""


@pytest.mark.parametrize(
    ("left", "fell"),
    [
        ("Windows fatal exception: code 0x8001010d\n\nThread 0x1:\n  File x\n", False),
        ("Windows fatal exception: access violation\n\nThread 0x1:\n", True),
        ("\nFatal Python error: Aborted\n", True),
        ("\n", False),
    ],
)
def test_what_others_have_caught_is_no_fall(qtbot, tmp_path, left, fell):
    (tmp_path / FILE).write_text(left)

    guard = CrashGuard(tmp_path)
    guard.install()
    guard._fault.write("noted, and lived through")
    guard.remove()

    assert bool(guard.fell) == fell
    assert (tmp_path / FILE).read_text() == ""


def test_the_dialog_saves_the_report_and_says_where_it_cannot(qtbot, tmp_path):
    speak("en")
    left = []
    dialog = CrashDialog("the report", lambda: left.append(True), fell=False)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == "the report"
    assert dialog.said.text() == "Written to report.txt"
    dialog.save_to(tmp_path / "nowhere" / "report.txt")
    assert dialog.said.text() == "No such file or directory"
    dialog.on.click()

    assert left == []
