"""The whole window, by real keys and clicks."""

from concurrent.futures import Executor, Future
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from reader.content.images import PictureCache
from reader.errors import FetchError
from reader.feeds import schedule
from reader.feeds.hosts import host_key
from reader.model import PlaceRule, Query, Rule, Sentence
from reader.settings import ALWAYS, Settings
from reader.ui.actions.cheat_sheet import CheatSheet
from reader.ui.actions.table import ACTIONS
from reader.ui.article.find_bar import FindBar
from reader.ui.background import Background
from reader.ui.feeds.feed_dialog import FeedDialog
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.settings.dialog import SettingsDialog
from reader.ui.settings.differing_dialog import DifferingDialog
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.builders import NOW, parsed
from tests.folding import fold

# Only the display without a screen says so, whenever a window's smallest size is another one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def no_network(url, **_):
    raise FetchError("There is no network.")


@pytest.fixture
def make(qtbot, store, inline, tmp_path):
    """Return a function that opens a window on the store."""
    speak("en")

    def make(size=(1440, 900)):
        library = Library(store, inline, no_network)
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, no_network)
        window = MainWindow(library, Themes("light"), pictures)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    speak("en")


@pytest.fixture
def articles(store):
    """Two categories with a feed each; three articles in the first, two in the second."""
    ids = {}
    for category, names in (("News", "abc"), ("Science", "de")):
        place = store.categories.ensure([category])
        feed = store.feeds.add(f"https://{category}.example/feed".lower(), category, [place])
        incoming = [
            parsed(
                name, f"Title {name}", text=f"Text of {name}", published=NOW - timedelta(minutes=n)
            )
            for n, name in enumerate(names)
        ]
        changes = store.articles.merge(feed.id, incoming, NOW, first_fetch=False)
        ids |= {row.title[-1]: row.id for row in store.articles.rows(changes.new)}
    store.search.index_some(100)
    return ids


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def dialog(window, kind):
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_a_library_without_feeds_begins_with_the_welcome_page(make):
    window = make()

    assert window.welcome.isVisible()
    assert not window.timeline.isVisible()


def test_the_first_feed_opens_the_panes(make, store):
    window = make()

    store.feeds.add("https://a.example/")
    window._library.reload()

    assert window.timeline.isVisible()
    assert not window.welcome.isVisible()


def test_j_and_k_open_the_neighbours(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_J)
    press(qtbot, window, Qt.Key.Key_J)
    assert window.article.article_id == articles["b"]
    press(qtbot, window, Qt.Key.Key_K)

    assert window.article.article_id == articles["a"]
    assert window._library.article(articles["b"]).read


def test_n_goes_on_to_another_category_and_p_comes_back(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window._library.mark_read([articles["a"], articles["b"]])
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_N)
    assert window.article.article_id == articles["c"]
    press(qtbot, window, Qt.Key.Key_N)
    assert window.article.article_id == articles["d"]
    assert window.sidebar.tree.current_key().startswith(("category:", "feed:"))
    press(qtbot, window, Qt.Key.Key_P)

    assert window.article.article_id == articles["c"]


def test_n_says_so_where_nothing_is_unread(make, qtbot, articles):
    window = make()
    window._library.mark_read(articles.values())
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_N)

    assert window.messages.toast.text == "Nothing is unread."


def test_space_reads_on_to_the_next_unread(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window.timeline.setFocus()

    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_Space)

    assert window._library.counts().unread < 5


def test_s_stars_and_m_marks(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_J)

    press(qtbot, window, Qt.Key.Key_S)
    press(qtbot, window, Qt.Key.Key_M)

    article = window._library.article(articles["a"])
    assert article.starred
    assert not article.read


def test_shift_m_marks_all_that_tell_the_same(make, qtbot, store, articles):
    fold(store, articles["a"], articles["d"])
    window = make()
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_J)

    press(qtbot, window, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)

    assert window._library.article(articles["d"]).read
    assert not window._library.article(articles["b"]).read


def test_marking_all_read_is_undone_with_ctrl_z(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_A)
    assert window._library.counts().unread == 2
    assert window.messages.toast.text == "Marked read: 3"
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window._library.counts().unread == 5


def test_single_keys_are_letters_where_text_is_typed(make, qtbot, articles):
    window = make()
    window.actions_["palette"].trigger()
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)

    qtbot.keyClicks(field, "sman")

    assert field.text() == "sman"
    assert window._library.counts().unread == 5


def test_every_action_does_something(make, articles):
    window = make()
    connected = {name for name, _ in window.actions_._connections}

    assert connected == {action.name for action in ACTIONS}


def test_no_key_is_given_twice():
    keys = [key for action in ACTIONS for key in action.keys]

    assert len(keys) == len(set(keys))


def test_the_palette_goes_to_a_category(make, qtbot, articles):
    window = make()
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    qtbot.keyClicks(window.focusWidget(), "scien")
    press(qtbot, window, Qt.Key.Key_Return)

    assert window.timeline.query().category_id is not None
    assert window.sidebar.tree.current_key() == "category:2"
    assert not window._finder.palette.isVisible()


def test_ctrl_f_finds_in_the_article_and_escape_closes_that_first(make, qtbot, articles):
    window = make()
    window.show_article(articles["a"])
    window.timeline.setFocus()
    finds = window.article.findChild(FindBar)

    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert finds.isVisible()
    assert not window._finder.palette.isVisible()
    window.article.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)

    assert not finds.isVisible()
    assert window.timeline.hasFocus() or window.timeline.isAncestorOf(window.focusWidget())


def test_ctrl_f_searches_all_articles_where_none_is_shown(make, qtbot, articles):
    window = make()
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert window._searching.line.field.hasFocus()


def test_escape_leaves_the_palette_and_the_keyboard_where_it_was(make, qtbot, articles):
    window = make()
    window.timeline.setFocus()
    before = window.focusWidget()
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.focusWidget() is before


def test_a_narrow_window_folds_trending_and_lays_it_over_when_asked(make, qtbot, articles):
    window = make((1024, 700))
    assert not window.trending.isVisible()

    window.actions_["trending"].trigger()
    assert window.trending.isVisible()
    assert window.article.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.trending.isVisible()

    window.resize(1440, 900)
    qtbot.waitUntil(window.trending.isVisible)


def test_panes_are_hidden_and_stay_hidden(make, articles):
    window = make()

    window.actions_["sidebar"].trigger()
    window.actions_["trending"].trigger()
    window.close()
    again = make()

    assert not again.sidebar.isVisible()
    assert not again.trending.isVisible()
    assert again.timeline.isVisible()


def test_the_next_start_takes_up_where_the_last_ended(make, articles):
    window = make((1300, 800))
    window.show_category("News")
    window.show_article(articles["b"])
    window._panes.pair._splitter.moveSplitter(420, 1)
    read_before = window._library.article(articles["b"]).read_count
    window.close()

    again = make((1300, 800))

    assert again.size().width() == 1300
    assert again.article.article_id == articles["b"]
    assert again.sidebar.tree.current_key() == "category:1"
    assert again.sidebar.tree.opened() == ["category:1"]
    assert again.timeline.current_row().id == articles["b"]
    assert again.timeline.width() == 420
    assert again._library.article(articles["b"]).read_count == read_before


def test_a_state_that_is_nonsense_is_ignored(make, store, articles):
    store.settings.set("window", {"panes": {"widths": 3}, "place": "feed:99", "article": 9999})

    window = make()

    assert window.sidebar.tree.current_key() == "today"


def test_the_window_has_its_colour_before_anything_is_painted(make, articles):
    window = make()

    theme = window._themes.theme
    assert window.palette().window().color() == theme.window


def test_dark_mode_is_in_force_at_once_and_kept(make, store, articles):
    window = make()

    window.actions_["dark"].trigger()

    assert window._themes.theme.dark
    assert Library(store, window._library.workers).settings.theme == "dark"
    window.actions_["dark"].trigger()


def test_another_language_is_in_force_at_once(make, qtbot, articles):
    window = make()
    window.show_category("News")
    window.show_article(articles["b"])

    window._library.change_settings(language="id")
    qtbot.waitUntil(lambda: window.sidebar.tree.places.index(1, 0).data() == "Hari ini")

    assert window.article.article_id == articles["b"]
    assert window.sidebar.tree.current_key() == "category:1"
    assert window.actions_["settings"].text() == "Pengaturan"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window._library.mark_read([articles["c"]])  # what was taken down hears of nothing
    window._library.tagging.change([articles["c"]], on=["Bali"])
    window.actions_["dark"].trigger()
    window.actions_["dark"].trigger()


def test_what_a_pane_asked_for_before_it_was_taken_down_is_dropped(qtbot, inline):
    background, pane = Background(), QWidget()
    held = []

    class Later(Executor):
        def submit(self, call, *args):
            held.append(future := Future())
            return future

    background.run(Later(), int, done=lambda number: pane.setVisible(number > 0))
    pane.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        held[0].set_result(1)

    assert not raised


def test_a_mistake_in_what_is_done_with_an_answer_is_still_told(qtbot, inline):
    background = Background()

    def done(number):
        raise RuntimeError(number)

    with qtbot.captureExceptions() as raised:
        background.run(inline.wait, int, done=done)

    assert [kind for kind, *_ in raised] == [RuntimeError]


def test_every_choice_about_lists_has_a_row_and_is_in_force_at_once(make, articles, qtbot):
    window = make()
    window.show_category("News")
    window.actions_["settings"].trigger()
    shown = dialog(window, SettingsDialog)
    rows, library = window.timeline.list, window._library
    before = rows.visualRect(rows.model().index(0, 0)).height()

    shown.findChild(QCheckBox, "compact_list").click()
    assert rows.visualRect(rows.model().index(0, 0)).height() < before
    assert not shown.findChild(QCheckBox, "show_thumbnails").isEnabled()
    shown.findChild(QCheckBox, "mark_read_on_scroll").click()
    box = shown.findChild(QComboBox, "fold_reading")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    shown.findChild(QCheckBox, "fold_lists").click()

    assert library.settings == replace(
        Settings(),
        compact_list=True,
        mark_read_on_scroll=True,
        fold_reading=ALWAYS,
        fold_lists=False,
    )
    assert not box.isEnabled()
    assert not window.timeline.query().fold


def test_settings_are_found_by_any_word_and_all_are_explained(make, articles, qtbot):
    window = make((800, 600))
    window.actions_["settings"].trigger()
    shown = dialog(window, SettingsDialog)

    def found():
        boxes = (shown.findChild(QWidget, each.name) for each in fields(Settings))
        return {box.objectName() for box in boxes if box is not None and box.isVisible()}

    everything = found()
    assert {"theme", "compact_list", "mark_read_on_scroll", "single_keys", "scale"} <= everything
    for name in everything:
        box = shown.findChild(QWidget, name)
        assert box.accessibleDescription(), name
        assert box.accessibleName() or box.text(), name
    qtbot.keyClicks(shown.search, "sepia")
    assert found() == {"theme"}
    shown.search.clear()
    qtbot.keyClicks(shown.search, "nothing of the kind")
    assert found() == set()
    assert shown.size().height() <= 600


def test_feeds_that_differ_from_the_settings_are_counted_listed_and_opened(make, articles, qtbot):
    window = make()
    store = window._library.store
    store.feeds.set_weight(1, 2.0)
    store.rules.set_feed(1, Rule(full_text=True))
    store.place_rules.choose_feed(1, paused=True)
    window.actions_["settings"].trigger()
    shown = dialog(window, SettingsDialog)
    qtbot.waitUntil(lambda: shown.differing.text() == "Feeds that differ: 1…")

    shown.differing.click()
    listed = dialog(window, DifferingDialog)
    qtbot.waitUntil(lambda: listed.list.count() == 1)
    details = listed.list.item(0).text().split("\n")[1]
    assert details == "full text and pictures, muted, paused or hidden, weight in trending"
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed.findChild(FeedDialog) is not None)
    assert dialog(listed, FeedDialog).name.text() == store.feeds.get(1).title
    dialog(listed, FeedDialog).close()
    store.place_rules.set_feed(1, PlaceRule())
    store.rules.set_feed(1, Rule())
    store.feeds.set_weight(1, 1.0)
    window._library.feeds_changed.emit()

    qtbot.waitUntil(listed.nothing.isVisible)
    assert shown.differing.text() == "Feeds that differ: 0…"


def test_dialogs_are_no_larger_than_a_small_window(make, articles):
    window = make((800, 600))
    for action in ("keyboard", "keys", "changes", "backups", "add", "settings", "export"):
        window.actions_[action].trigger()
        shown = dialog(window, QDialog)
        assert shown.width() <= 800, action
        assert shown.height() <= 600, action
        shown.close()


def test_dialogs_open_over_the_window(make, articles):
    window = make()

    window.actions_["settings"].trigger()
    dialog(window, SettingsDialog).close()
    window.actions_["keys"].trigger()
    dialog(window, CheatSheet).close()
    window._commands.show_feed(1)
    shown = dialog(window, QDialog)

    assert shown.facts["State"].text() == "not asked yet"
    shown.close()


def test_a_feeds_dialog_says_what_is_kept_and_that_its_server_wants_time(make, store, articles):
    feed = store.feeds.all()[0]
    store.feeds.record(replace(feed, etag='"1"', checked=NOW, status=200))
    wait = Sentence.of(schedule.ASKED, wait="3 d")
    until = datetime.now(UTC) + timedelta(days=3, minutes=1)
    store.hosts.set_wait(host_key(feed.url), until, wait, 1)
    window = make()

    window._commands.show_feed(feed.id)
    shown = dialog(window, QDialog)

    assert shown.facts["Validators"].text() == "ETag"
    assert "3 days" in shown.facts["Next request"].text()
    assert shown.facts["Why then"].text() == "the server asked for 3 days"
    shown.close()


def test_an_error_is_told(make, qtbot, articles):
    window = make()

    window._library.sync(force=True, feed_ids=[1])

    assert window.messages.toast.text == "There is no network."


def test_a_category_by_name_or_number(make, articles):
    window = make()

    window.show_category("science")
    assert window.sidebar.tree.current_key() == "category:2"
    window.show_category(1)
    assert window.sidebar.tree.current_key() == "category:1"
    window.show_category("nowhere")
    assert window.sidebar.tree.current_key() == "category:1"


def test_a_removed_feed_is_left(make, qtbot, articles):
    window = make()
    window.show_query(Query(feed_id=1), "News")
    assert window.sidebar.tree.current_key() == "feed:1"

    window._library.remove(1)

    assert window.sidebar.tree.current_key() == "today"


def test_the_banner_of_the_demo_goes_when_it_is_kept(make, qtbot, store, articles):
    store.settings.set("demo.anchor", NOW.isoformat())
    store.settings.set("demo.undecided", True)
    window = make()
    assert window.banner.isVisible()

    qtbot.mouseClick(window.banner.keep, Qt.MouseButton.LeftButton)

    assert not window.banner.isVisible()
