"""The trending panel in the whole window, by real keys: its keys win over the window's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reader.content.images import PictureCache
from reader.errors import FetchError
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.ui.front import Newsroom, topic

# Only the display without a screen says so, whenever a window's smallest size is another one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

KEY = Qt.Key


def no_network(url, **_):
    raise FetchError("There is no network.")


@pytest.fixture
def window(qtbot, store, inline, tmp_path):
    """A window on two stories and a topic, with the keyboard on the topic."""
    speak("en")
    newsroom = Newsroom(store)
    lab = newsroom.tell("Lab closes")
    newsroom.tell("Bank waits")
    newsroom.publish(topics=[topic("Lab", lab)])
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, no_network)
    window = MainWindow(Library(store, inline, no_network), Themes("light"), pictures)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view = window.trending.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(view.model().index(0, 0))
    return window


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def in_hand(window):
    return window.trending.view.currentIndex().data()


def listed(window):
    model = window.trending.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_enter_unfolds_a_topic_and_enter_on_an_article_opens_it(window, qtbot):
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Down)
    assert in_hand(window) == "Lab closes"

    press(qtbot, KEY.Key_Return)

    assert window.article.article_id is not None
    assert window._library.article(window.article.article_id).title == "Lab closes"


def test_m_mutes_the_topic_and_marks_nothing(window, qtbot):
    unread = window._library.counts().unread

    press(qtbot, KEY.Key_M)

    qtbot.waitUntil(lambda: "Lab" not in listed(window))
    assert window._library.counts().unread == unread
    assert window.messages.toast.text == "Muted for 7 days: Lab"


def test_undo_brings_a_muted_topic_back(window, qtbot):
    press(qtbot, KEY.Key_M, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Lab" not in listed(window))

    press(qtbot, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: "Lab" in listed(window))


def test_space_says_why_and_escape_takes_it_away(window, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    assert in_hand(window) in {"Lab closes", "Bank waits"}

    press(qtbot, KEY.Key_Space)
    assert window.trending.why.text().startswith("3 articles from 3 sources")
    press(qtbot, KEY.Key_Escape)

    assert window.trending.why.text() == ""
    assert window.trending.isVisible()


def test_control_and_enter_on_a_story_opens_its_page(window, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)

    press(qtbot, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert window.pages.isVisible()


def test_the_panel_follows_the_sidebar_and_names_the_category(window):
    window.show_category("Science")

    assert window.trending.head.scope.accessibleName() == "Trending in Science"


def test_the_keyboard_walks_from_the_heading_to_the_rows(window, qtbot):
    panel = window.trending
    panel.head.scope.setFocus(Qt.FocusReason.TabFocusReason)
    walked = [QApplication.focusWidget()]
    for _ in range(3):
        press(qtbot, KEY.Key_Tab)
        walked.append(QApplication.focusWidget())

    assert walked == [panel.head.scope, panel.head.window_pill, panel.head.tabs, panel.view]


def test_the_panel_that_is_laid_over_the_others_has_the_keyboard(window, qtbot):
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not window.trending.isVisible())
    window.timeline.setFocus()

    window.actions_["trending"].trigger()
    qtbot.waitUntil(window.trending.view.hasFocus)
    press(qtbot, KEY.Key_Return)

    assert "All 3 articles" in listed(window)


def test_another_language_while_the_panel_has_the_keyboard_makes_it_anew(window, qtbot):
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Space):
        press(qtbot, key)
    assert window.trending.why.text()
    old = window.trending

    window._library.change_settings(language="id")
    qtbot.waitUntil(lambda: window.trending is not old)
    qtbot.waitUntil(lambda: not isValid(old))

    assert window.trending.head.tabs.tabText(2) == "Sering dibaca"
    speak("en")


def test_another_page_of_the_panel_begins_with_no_row_in_hand(window, qtbot):
    press(qtbot, KEY.Key_Down)

    window.trending.head.tabs.setCurrentIndex(1)

    assert in_hand(window) is None
    press(qtbot, KEY.Key_Down)
    assert in_hand(window) == listed(window)[0]


def test_a_key_for_topics_says_so_on_a_story(window, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)

    press(qtbot, KEY.Key_F)

    assert window.messages.toast.text == "Topics are followed and muted; this row is none."
