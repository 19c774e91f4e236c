"""A whole day in the window, by real keys: real workers, a real server, two starts."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from reader.content.images import PictureCache
from reader.model import Query
from reader.store.store import Store
from reader.ui.article.tag_dialog import TagDialog
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from reader.workers import Workers
from tests.ui.desk import titles

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Key, Held = Qt.Key, Qt.KeyboardModifier
WAIT = 20_000  # ms; what is waited for takes a fraction of it
STORY = "Volcano Merapi erupts near Yogyakarta, thousands flee"
OTHERS = ("Rice harvest begins early", "New bridge opens in Solo", "Museum shows old maps")


ASH = "Rescue teams and officials said that the volcano sent ash over villages near Yogyakarta."


def feed(name, headlines):
    now = datetime.now(UTC)
    items = "".join(
        f"<item><guid>{name}-{n}</guid><title>{title}</title>"
        f"<link>http://{name}.example/{n}</link>"
        f"<description>{ASH if title == STORY else title}</description>"
        f"<pubDate>{format_datetime(now - timedelta(minutes=5 + n))}</pubDate></item>"
        for n, title in enumerate(headlines)
    )
    channel = f"<title>{name.title()}</title><link>http://{name}.example/</link>{items}"
    return f'<rss version="2.0"><channel>{channel}</channel></rss>'.encode()


@pytest.fixture
def open_(qtbot, tmp_path):
    """Return what opens the library in a window, as at a start, and closes it down after."""

    @contextmanager
    def open_():
        store, workers = Store(tmp_path / "library.sqlite"), Workers.start()
        library = Library(store, workers)
        themes = Themes(library.settings.theme if library.settings.theme != "system" else "light")
        pictures = Pictures(PictureCache(tmp_path / "pictures"), workers, library.get)
        window = MainWindow(library, themes, pictures)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        try:
            yield window, store
        finally:
            window.leave()
            for gone in (window, library):  # as at the end of a program
                gone.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            workers.stop()
            store.close()

    speak("en")
    return open_


def press(qtbot, window, key, held=Held.NoModifier):
    """Press a key; a window system gives a window back its turn once a dialog is closed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, key, held)


def import_and_sync(qtbot, window, site, tmp_path):
    for path, headlines in (("/dawn", [STORY, *OTHERS]), ("/dusk", [STORY, "Fish prices fall"])):
        site.pages[path] = feed(path[1:], headlines)
    outlines = "".join(
        f'<outline text="{name}"><outline xmlUrl="{site.url}/{path}" text="{path}"/></outline>'
        for name, path in (("News", "dawn"), ("Evening", "dusk"))
    )
    file = tmp_path / "feeds.opml"
    file.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    assert window.welcome.isVisible()
    with qtbot.waitSignal(window._library.sync_finished, timeout=WAIT):
        window.offer(str(file))
    qtbot.waitUntil(window.timeline.isVisible, timeout=WAIT)


def read_star_tag(qtbot, window, store):
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: window.article.article_id is not None)
    press(qtbot, window, Key.Key_J)
    press(qtbot, window, Key.Key_S)
    press(qtbot, window, Key.Key_L)
    dialog = next(d for d in window.findChildren(TagDialog) if d.isVisible())
    qtbot.keyClicks(dialog.field, "harvest")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible() and window.timeline.list.hasFocus())
    qtbot.waitUntil(lambda: [tag.name for tag in store.tags.all()] == ["harvest"], timeout=WAIT)
    qtbot.waitUntil(lambda: store.articles.count(Query(starred_only=True)) == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: store.articles.count(Query(unread_only=True)) == 4, timeout=WAIT)


def search(qtbot, window):
    press(qtbot, window, Key.Key_Slash)
    qtbot.keyClicks(window._searching.line.field, "bridge")
    qtbot.waitUntil(lambda: titles(window.timeline) == ["New bridge opens in Solo"], timeout=WAIT)
    while window._searching.line.isVisible():  # the first may take the choices away
        press(qtbot, window, Key.Key_Escape)
        qtbot.wait(20)
    qtbot.waitUntil(lambda: len(titles(window.timeline)) == 4, timeout=WAIT)


def mark_all_and_undo(qtbot, window, store):
    press(qtbot, window, Key.Key_A)
    unread = Query(unread_only=True)
    qtbot.waitUntil(lambda: store.articles.count(unread) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: window.messages.toast.text.startswith("Marked read"), timeout=WAIT)
    press(qtbot, window, Key.Key_Z, Held.ControlModifier)
    qtbot.waitUntil(lambda: store.articles.count(unread) == 4, timeout=WAIT)


def look_around(qtbot, window):
    press(qtbot, window, Key.Key_T)
    hidden = not window.trending.isVisible()
    press(qtbot, window, Key.Key_T)
    assert window.trending.isVisible() == hidden
    press(qtbot, window, Key.Key_0, Held.ControlModifier)
    qtbot.waitUntil(window.pages.isVisible)
    assert window.pages.currentWidget() is window.pages.front
    press(qtbot, window, Key.Key_Escape)
    qtbot.waitUntil(window.timeline.isVisible)
    press(qtbot, window, Key.Key_D)
    assert window.theme.dark


def test_a_day_is_taken_up_the_next_morning_as_it_was_left(qtbot, site, tmp_path, open_):
    with open_() as (window, store):
        import_and_sync(qtbot, window, site, tmp_path)
        read_star_tag(qtbot, window, store)
        search(qtbot, window)
        mark_all_and_undo(qtbot, window, store)
        look_around(qtbot, window)
        article, place = window.article.article_id, window.sidebar.tree.current_key()
        shown = titles(window.timeline)
        (starred,) = store.articles.page(Query(starred_only=True))

    with open_() as (window, store):
        assert window.theme.dark
        assert window.sidebar.tree.current_key() == place
        assert titles(window.timeline) == shown
        assert window.article.article_id == article
        assert store.articles.count(Query(unread_only=True)) == 4
        (again,) = store.articles.page(Query(starred_only=True))
        assert (again.title, again.tagged) == (starred.title, True)
        assert {feed.title for feed in store.feeds.all()} == {"dawn", "dusk"}
        assert all(feed.error is None and feed.next_due for feed in store.feeds.all())
        press(qtbot, window, Key.Key_Z, Held.ControlModifier)  # also what was done yesterday
        qtbot.waitUntil(lambda: window.messages.toast.text.startswith("Undone"), timeout=WAIT)
