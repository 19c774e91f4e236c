"""Kabar beside its window: badge, messages, going away and coming back, starting at login."""

import configparser
import plistlib
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.cli.main import _meant, run
from reader.content.images import PictureCache
from reader.feeds.announcing import KEY, Wishes
from reader.fetch import Reply
from reader.model import Changes, Counts, Query, SyncResult, SyncStatus
from reader.ui.actions.menu_bar import ROLES, menu_bar
from reader.ui.actions.table import ACTIONS
from reader.ui.feeds.add_dialog import AddDialog
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.settings.system_dialog import SystemDialog
from reader.ui.system import autostart
from reader.ui.system.presence import Presence, program_icon
from reader.ui.system.tray import badged
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.builders import parsed, rss
from tests.ui.desk import red_picture

# Said by Qt's screenless platform whenever a window is shown, or is to come to the front.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "does not support raise", "systemTrayWindowChanged"
)


@pytest.fixture
def library(store, inline):
    speak("en")
    feed = store.feeds.add("https://example.org/feed", "Site")
    now = datetime.now(UTC)
    articles = [parsed(str(n), f"Flood {n}", published=now) for n in range(6)]
    store.articles.merge(feed.id, articles, now, first_fetch=False)
    with store.database.transaction() as db:  # followed for long
        db.execute("UPDATE feeds SET added = added - 86400")
    return Library(store, inline)


@pytest.fixture
def window(qtbot, library, inline, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
    window = MainWindow(library, Themes("light"), pictures)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def arrive(library, ids):
    result = SyncResult(1, "", SyncStatus.NEW, Changes(new=tuple(ids)))
    library.syncing.arrived.emit((result,))


def test_the_badge_changes_with_what_is_unread(window, library):
    presence = Presence(library, window)

    def look():
        return presence.tray.icon.icon().pixmap(22, 22).toImage()

    six = look()
    library.counts_changed.emit(Counts(1, 0, 0, 0))
    one = look()
    library.counts_changed.emit(Counts(0, 0, 0, 0))

    assert six != one != look()
    assert look() == badged(program_icon(), 0).pixmap(22, 22).toImage()
    assert presence.tray.icon.toolTip() == "Kabar · 0 unread"


def test_new_articles_are_told_as_asked_for_and_a_click_opens_them(qtbot, window, library):
    presence, told = Presence(library, window), []
    announcer = presence.announcer
    announcer._show = lambda *message: told.append(message)
    window.hide()

    rows = library.store.articles.page(Query(), None, 10)
    ids = [next(row.id for row in rows if row.title == f"Flood {n}") for n in range(6)]
    arrive(library, ids[:2])
    assert told == []  # nobody asked for it
    announcer.change(Wishes(words=("flood 1", "flood 3"), every_minutes=60))
    arrive(library, ids[:3])
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told == [("Site", "Flood 1")]
    announcer.clicked()
    qtbot.waitUntil(window.isVisible)
    assert window.article.article_id == ids[1]
    window.hide()
    arrive(library, ids[3:])
    qtbot.wait(50)

    assert len(told) == 1  # the next is due in an hour
    assert library.store.settings.get(KEY)["words"] == ["flood 1", "flood 3"]


def test_closing_goes_away_where_that_is_wanted_and_quit_ends_it(qtbot, window, library):
    presence = Presence(library, window)
    window.stays_behind = lambda: True  # as where there is a tray
    stopped = []
    library.stopped.connect(lambda: stopped.append(True))

    window.close()
    assert (window.isHidden(), stopped) == (True, [])
    presence.come_back()
    assert window.isVisible()
    window.leave()

    assert (window.isHidden(), stopped) == (True, [True])


def test_without_a_tray_closing_closes(window, library):
    presence = Presence(library, window)
    library.change_settings(tray_icon=True, close_to_tray=True)
    stopped = []
    library.stopped.connect(lambda: stopped.append(True))

    window.close()

    assert presence.tray.there or stopped == [True]


def test_paused_nothing_is_synced_by_itself(window, library, store):
    presence = Presence(library, window)
    began = []
    library.syncing.sync = lambda *_: began.append(True)

    presence.tray.pause.setChecked(True)
    library.rounds.look()
    assert began == []
    presence.tray.pause.setChecked(False)
    library.rounds.look()

    assert began == [True]


def test_choices_are_in_force_at_once(qtbot, window, library, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    presence = Presence(library, window)
    window.actions_["system"].trigger()
    dialog = window.findChild(SystemDialog)

    dialog.tray.click()
    dialog.feeds.item(0).setCheckState(dialog.feeds.item(0).checkState().Checked)
    dialog.quiet_until.setTime(QTime(7, 30))
    dialog.login.click()

    assert library.settings.tray_icon
    assert presence.announcer.wishes == Wishes(feeds=(1,), quiet_until=450)
    assert autostart.enabled() or sys.platform != "linux"
    dialog.login.click()
    assert not autostart.enabled()
    dialog.close()


def test_starting_at_login_is_written_as_linux_and_macos_read_it(tmp_path):
    home = {"HOME": str(tmp_path)}

    own = tmp_path / "my news"
    autostart.enable(True, own, "linux", home)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(tmp_path / ".config/autostart/kabar.desktop")
    assert entry["Desktop Entry"]["Exec"].endswith(f'-m reader window --hidden --data "{own}"')
    autostart.enable(True, own, "darwin", home)
    agent = plistlib.loads(next(tmp_path.glob("Library/LaunchAgents/*.plist")).read_bytes())
    assert agent["ProgramArguments"] == autostart.command(own)
    assert agent["ProgramArguments"][-2:] == ["--data", str(own)]
    usual = Path(platformdirs.user_data_dir("kabar", appauthor=False))
    assert autostart.command(usual)[-1] == "--hidden"
    assert agent["RunAtLoad"]

    for platform in ("linux", "darwin"):
        assert autostart.enabled(platform, home)
        autostart.enable(False, own, platform, home)
        assert not autostart.enabled(platform, home)


def test_quiet_times_and_stories_wait(qtbot, window, library):
    announcer, told = Presence(library, window).announcer, []
    announcer._show = lambda *message: told.append(message)
    window.hide()
    minute = datetime.now().hour * 60 + datetime.now().minute
    announcer.change(Wishes(every=True, quiet_from=minute - 1, quiet_until=(minute + 60) % 1440))

    arrive(library, [1])
    qtbot.wait(30)

    assert told == []
    assert timedelta(minutes=50) < timedelta(milliseconds=announcer._later.remainingTime())
    assert QApplication.quitOnLastWindowClosed()


def test_an_address_from_outside_is_offered_and_not_asked_before_the_user_says_so(window, library):
    library.get = lambda *_, **__: pytest.fail("nobody is to be asked")

    window.offer("feed:http://127.0.0.1:9/router?reboot=1")

    (dialog,) = window.findChildren(AddDialog)
    assert dialog.one.address.text() == "feed:http://127.0.0.1:9/router?reboot=1"
    dialog.reject()


def test_a_list_of_feeds_from_outside_is_added(qtbot, window, library, store, tmp_path):
    library.get = lambda url, **_: Reply(url, url, 200, {}, rss("One"))
    file = tmp_path / "mine.opml"
    file.write_text('<opml><body><outline xmlUrl="https://new.example/feed"/></body></opml>')

    window.offer(str(file))

    qtbot.waitUntil(lambda: store.feeds.by_url("https://new.example/feed") is not None)


def test_what_a_desktop_hands_over_is_told_from_commands():
    assert _meant(["feed:https://a.example/"]) == ["window", "--add", "feed:https://a.example/"]
    assert _meant(["/home/me/my feeds.OPML"]) == ["window", "--add", "/home/me/my feeds.OPML"]
    assert _meant(["feeds"]) == ["feeds"]
    assert _meant(["import", "a.opml"]) == ["import", "a.opml"]
    assert _meant([]) == ["window"]


def test_the_desktop_file_names_what_it_opens():
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(paths.resources() / "linux" / "kabar.desktop", encoding="utf-8")

    assert "x-scheme-handler/feed;" in entry["Desktop Entry"]["MimeType"]
    assert entry["Desktop Entry"]["Exec"] == "kabar %u"
    assert {f"Desktop Action {a}" for a in ("add", "sync")} < set(entry.sections())


def test_the_entry_for_the_desktop_is_written_and_taken_out(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    entry = configparser.ConfigParser(interpolation=None)

    assert run(["desktop"]) == 0
    entry.read(tmp_path / "applications" / "kabar.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"].endswith("kabar %u")
    assert (tmp_path / "icons/hicolor/scalable/apps/kabar.svg").is_file()
    assert run(["desktop", "--remove"]) == 0

    assert [file for file in tmp_path.rglob("kabar*") if file.is_file()] == []
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    capsys.readouterr()
    assert run(["desktop"]) == run(["desktop", "--remove"]) == 1
    assert capsys.readouterr().err.count("cannot be written: Not a directory") == 2


def test_the_menus_of_macos_hold_every_action_and_quit_where_it_looks_for_it(window):
    bar = menu_bar(window.actions_)
    shown = [action for menu in bar.actions() for action in menu.menu().actions()]

    assert len(shown) == len(ACTIONS)
    roles = {action.menuRole() for action in shown}
    assert roles == {*ROLES.values(), QAction.MenuRole.NoRole}
    assert window.actions_["quit"].menuRole() is QAction.MenuRole.QuitRole


def test_the_menu_of_the_tray_follows_the_language(qtbot, window, library):
    presence = Presence(library, window)

    library.change_settings(language="id")
    assert presence.tray.pause.text() == "Jeda sinkronisasi"
    library.change_settings(language="en")

    assert presence.tray.pause.text() == "Pause syncing"
    qtbot.wait(50)  # the panes are made anew
    window.leave()
