"""Backups in the window: listed, made, put back; and what is asked where there is no library."""

import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from reader.errors import DamagedError, StoreError
from reader.model import Query
from reader.store.safety import care, opening, rotation, waiting
from reader.store.schema import MIGRATIONS
from reader.store.store import Store
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.system import rescue
from reader.ui.system.crash import CrashGuard
from reader.ui.system.faults import Faults
from reader.ui.theme import Themes
from reader.ui.upkeep.backups_dialog import BackupsDialog
from reader.workers import Workers
from tests.builders import NOW, parsed

# Only the display without a screen says so, whenever a window's smallest size is another one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def library(qtbot, store, inline):
    speak("en")
    feed = store.feeds.add("https://example.org/feed", "Harian")
    store.articles.merge(feed.id, [parsed("1"), parsed("2")], NOW, first_fetch=True)
    return Library(store, inline)


@pytest.fixture
def dialog(qtbot, library):
    def show():
        dialog = BackupsDialog(library, Themes("light").theme, None)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def unread(path):
    store = Store(path)
    count = store.articles.count(Query(unread_only=True))
    store.close()
    return count


def answer(button):
    """Press a button of the question that is asked next."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if each.text() == button).click()

    QTimer.singleShot(0, press)


def test_backups_are_made_by_themselves_when_nothing_is_going_on(library, store):
    busy = [True]
    backups = library.backups
    backups._busy = lambda: busy[0]

    backups._make_when_idle()  # a sync is running
    busy[0] = False
    backups.put_off()
    backups._make_when_idle()  # somebody has just marked something
    before = rotation.kept(backups.folder)
    backups._last -= 100
    backups._make_when_idle()
    backups._make_when_idle()  # there is one of today
    library.stop()

    assert before == []
    (made,) = rotation.kept(backups.folder)
    assert unread(made.path) == 2
    assert not backups._timer.isActive()


def test_a_backup_that_cannot_be_made_is_told_once(library, store):
    told = []
    library.failed.connect(told.append)
    library.backups.folder.write_text("in the way")
    library.backups._last -= 100

    for _ in range(3):
        library.backups._make_when_idle()
    library.stop()

    assert len(told) == 1


def test_the_dialog_lists_copies_with_date_size_and_articles(library, dialog, store):
    rotation.back_up(store, library.backups.folder, NOW)
    shown = dialog()

    shown.make.click()

    lines = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert len(lines) == 2
    assert all("A backup · articles: 2 · 0." in line for line in lines)
    assert shown.list.accessibleName() == "Backups"
    assert all(button.height() >= 28 for button in shown.findChildren(QPushButton))


def test_one_that_cannot_be_read_cannot_be_restored(library, dialog, store):
    made = rotation.back_up(store, library.backups.folder, NOW)
    made.write_bytes(b"noise" * 1000)

    shown = dialog()

    assert "cannot be read" in shown.list.item(0).text()
    assert not shown.restore.isEnabled()


def test_a_restore_asks_and_waits_for_the_window_to_open_anew(library, dialog, store):
    rotation.back_up(store, library.backups.folder, NOW)
    store.marks.mark_read([1, 2])
    wanted = []
    library.backups.restart_wanted.connect(lambda: wanted.append(True))
    shown = dialog()

    answer("Cancel")
    shown.restore.click()
    refused = waiting.is_asked(store.path)
    answer("Restore")
    shown.restore.click()

    assert (refused, waiting.is_asked(store.path), wanted) == (False, True, [True])
    assert store.articles.count(Query(unread_only=True)) == 0  # the present one is still open
    assert library.backups.restarting


RESTORING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader import app, paths
from reader.store.safety import rotation
from reader.ui.window.window import MainWindow

folder, seen = Path(sys.argv[1]), []

def look():
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows or not windows[0].isVisible():
        return
    (window,) = windows
    library = window._library
    if library.backups.restarting:
        return
    seen.append(sum(not row.read for row in library.store.articles.rows([1, 2])))
    said = window.messages.toast.text
    if len(seen) == 1:
        library.backups.restore(rotation.kept(paths.backups(folder))[0].path)
    elif len(seen) == 2:
        assert "is back" in said, said
        window.messages.toast.press()
    else:
        timer.stop()
        print(*seen)
        window.close()

start = app._open
def opened(*arguments):
    global timer
    timer = QTimer(interval=100)
    timer.timeout.connect(look)
    timer.start()
    return start(*arguments)
app._open = opened
sys.exit(app.run(folder))
"""


def test_a_restore_opens_the_window_anew_and_is_undone_likewise(store, tmp_path, monkeypatch):
    feed = store.feeds.add("https://example.org/feed", "Harian")
    store.articles.merge(feed.id, [parsed("1"), parsed("2")], NOW, first_fetch=True)
    rotation.back_up(store, tmp_path / "backups", datetime.now(UTC) - timedelta(days=1))
    store.marks.mark_read([1, 2])
    store.settings.set("choices", {"sync_at_start": False, "sync_minutes": 0, "language": "en"})
    store.close()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    done = subprocess.run(
        [sys.executable, "-c", RESTORING, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "0 2 0\n"), done.stderr


# ------------------------------------------------------------ no library to open


@pytest.fixture
def damaged(store, tmp_path):
    """A library with backups whose file is damaged; where it is and where they are."""
    speak("en")
    feed = store.feeds.add("https://example.org/feed", "Harian")
    store.articles.merge(feed.id, [parsed("1"), parsed("2")], NOW, first_fetch=True)
    rotation.back_up(store, tmp_path / "backups", NOW)
    store.marks.mark_read([1])
    store.checkpoint()
    store.close()
    return store.path, tmp_path / "backups"


def spoil(path):
    path.write_bytes(b"\xff" * 100 + path.read_bytes()[100:])


@pytest.fixture
def ask(qtbot, damaged):
    """Return a function that answers the question about a library and returns what was opened."""
    workers = Workers.start()
    asked = []

    def ask(*names):
        left = list(names)

        def press():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, rescue.RescueDialog):
                return
            buttons = [*dialog.ways, dialog.leave]
            asked.append((dialog.told.text(), [button.text() for button in buttons]))
            name = left.pop(0)
            next(button for button in buttons if button.text() == name).click()

        timer = QTimer(interval=20)
        timer.timeout.connect(press)
        timer.start()
        opened = rescue.open_library(*damaged, workers)
        timer.stop()
        if opened is None:
            return None, asked
        count = opened[0].articles.count(Query(unread_only=True))
        opened[0].close()
        return count, asked

    yield ask
    workers.stop()


def test_a_damaged_library_is_put_right_as_the_user_says(ask, damaged):
    path, _ = damaged
    spoil(path)

    left, asked = ask("Quit")
    restored, _ = ask("Restore the newest backup")

    assert left is None
    assert asked[0][1] == [
        "Restore the newest backup",
        "Recover what can be read",
        "Begin with an empty library",
        "Quit",
    ]
    assert "is damaged" in asked[0][0]
    assert restored == 2
    assert len(care.replaced(path)) == 1


def test_what_cannot_be_recovered_is_said_and_another_way_can_be_taken(ask, damaged):
    path, _ = damaged
    path.write_bytes(b"noise" * 9000)

    count, _ = ask("Recover what can be read", "Begin with an empty library")

    assert count == 0
    assert path.with_name("backups").is_dir()


def test_a_library_that_is_missing_is_asked_about(ask, damaged):
    path, _ = damaged
    path.unlink()

    count, asked = ask("Restore the newest backup")

    assert count == 2
    assert "is missing" in asked[0][0]
    assert "Recover what can be read" not in asked[0][1]


def test_a_newer_library_is_said_to_be_one_and_nothing_else_is_offered(ask, damaged):
    path, _ = damaged
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    before = path.read_bytes()

    count, asked = ask("Try again", "Quit")

    assert count is None
    assert "written by a newer Kabar" in asked[0][0]
    assert asked[0][1] == ["Try again", "Quit"]
    assert path.read_bytes() == before


def test_a_damaged_page_met_later_is_told_in_words(qtbot, damaged, inline):
    path, _ = damaged
    db = sqlite3.connect(path)
    (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'bodies'").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    store = opening.open_library(*damaged)
    library, told = Library(store, inline), []
    library.failed.connect(lambda sentence: told.append(str(sentence)))

    library.run("wait", store.articles.get, 1)
    with pytest.raises(DamagedError):
        care.backup(store, path.with_name("copy.sqlite"), look=True)
    store.close()

    assert told == [
        "The library library.sqlite is damaged. `kabar restore` puts a backup in its place."
    ]
    assert issubclass(DamagedError, StoreError)


def test_a_damaged_page_met_while_drawing_is_told_once_with_a_way_out(qtbot, library, store):
    offered, shown = [], []
    library.offered.connect(lambda *said: offered.append(said))
    before = sys.excepthook
    Faults(library, lambda: shown.append(True))
    error = sqlite3.DatabaseError("database disk image is malformed")

    for _ in range(3):  # as Qt hands over what was raised in a slot
        sys.excepthook(type(error), error, None)
    ((text, button, call),) = offered
    call()
    library.stop()

    assert (text, button) == ("The library is damaged: some of it cannot be read.", "Backups…")
    assert shown == [True]
    assert sys.excepthook is before


def test_who_reports_mistakes_leaves_damage_to_who_knows_the_library(qtbot, library, tmp_path):
    offered, crashed = [], []
    library.offered.connect(lambda *said: offered.append(said))
    before = sys.excepthook
    Faults(library, lambda: None)
    guard = CrashGuard(tmp_path / "log")
    guard.crashed.connect(crashed.append)
    guard.install()
    library.stopped.connect(guard.remove)

    for error in (sqlite3.DatabaseError("database disk image is malformed"), ValueError("ours")):
        sys.excepthook(type(error), error, None)
    library.stop()

    assert len(offered) == 1
    assert len(crashed) == 1
    assert "ValueError" in crashed[0]
    assert sys.excepthook is before
