"""Keys that the user chose: in force at once, in every place that names them, and kept."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QToolButton

from reader import settings
from reader.ui.actions.cheat_sheet import CheatSheet
from reader.ui.actions.key_map import KeyMap, is_single
from reader.ui.actions.keys_dialog import KeysDialog
from reader.ui.actions.table import ACTIONS, GROUPS, TABLE
from tests.ui.test_window import articles, dialog, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def open_dialog(qtbot, window):
    window.actions_["keyboard"].trigger()
    keys = dialog(window, KeysDialog)
    keys.activateWindow()
    qtbot.waitUntil(keys.isActiveWindow)
    return keys


def leave(qtbot, window, keys):
    keys.accept()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.timeline.setFocus()


def test_a_key_given_to_one_action_is_taken_from_the_one_that_had_it():
    keys = KeyMap(TABLE, KeyMap(TABLE, {}).with_key("star", "J"))

    assert keys.given("star") == ("S", "J")
    assert keys.given("next") == ()
    assert keys.owner("J") == "star"
    assert KeyMap(TABLE, keys.without_key("star", "J")).given("next") == ("J",)
    assert keys.reset("next") == {}


def test_no_key_ever_belongs_to_two_actions():
    own = {"star": ["K", "Ctrl+K"], "tag": ["S"], "sync": [], "no such action": ["J"], "print": "X"}

    keys = KeyMap(TABLE, own)

    given = [key for action in ACTIONS for key in keys.given(action.name)]
    assert len(given) == len(set(given))
    assert keys.given("previous") == ()
    assert keys.owner("J") == "next"


def test_letters_and_signs_alone_can_be_off():
    keys = KeyMap(TABLE, {}, single=False)

    in_force = [key for action in ACTIONS for key in keys.keys(action.name)]
    assert not any(map(is_single, in_force))
    assert {"Space", "Return", "F5", "Ctrl+K", "Alt+Left"} <= set(in_force)
    assert keys.keys("next") == ()
    assert keys.given("next") == ("J",)


def test_a_key_is_recorded_and_works_at_once(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    keys = open_dialog(qtbot, window)
    keys.choose("next")

    qtbot.keyClick(keys.panel.field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    leave(qtbot, window, keys)
    press(qtbot, window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)

    assert window.article.article_id == articles["a"]
    assert settings.load(window._library.store).keys == {"next": ["J", "Ctrl+X"]}


def test_a_conflict_names_both_actions_and_is_settled_by_a_press(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    keys = open_dialog(qtbot, window)
    keys.choose("star")

    qtbot.keyClick(keys.panel.field, Qt.Key.Key_J)
    assert "Next article" in keys.panel.said.text()
    assert "Star, or take the star" in keys.panel.said.text()
    assert window.actions_.map.owner("J") == "next"
    qtbot.mouseClick(keys.panel.take, Qt.MouseButton.LeftButton)
    window.show_article(articles["a"])
    leave(qtbot, window, keys)
    press(qtbot, window, Qt.Key.Key_J)

    assert window._library.article(articles["a"]).starred
    assert window.article.article_id == articles["a"]


def test_one_action_and_all_get_their_keys_back(make, qtbot, monkeypatch, articles):  # noqa: F811
    window = make()
    window._library.change_settings(keys={"next": ["X"], "star": []})
    keys = open_dialog(qtbot, window)
    keys.choose("next")

    qtbot.mouseClick(keys.panel.reset, Qt.MouseButton.LeftButton)
    assert window._library.settings.keys == {"star": []}
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    qtbot.mouseClick(keys.reset_all, Qt.MouseButton.LeftButton)

    assert window._library.settings.keys == {}
    assert window.actions_["star"].shortcut().toString() == "S"


def test_keys_that_move_the_keyboard_are_refused(make, qtbot, articles):  # noqa: F811
    keys = open_dialog(qtbot, make())

    qtbot.keyClick(keys.panel.field, Qt.Key.Key_Down)

    assert "stay as they are" in keys.panel.said.text()
    assert keys._library.settings.keys == {}


def test_the_list_is_searched_by_words_and_by_keys(make, qtbot, articles):  # noqa: F811
    keys = open_dialog(qtbot, make())

    def found():
        return [name for name, item in keys._items.items() if not item.isHidden()]

    qtbot.keyClicks(keys.search, "markdown")
    assert found() == ["copy_markdown"]
    keys.search.clear()
    qtbot.keyClicks(keys.search, "ctrl+k")
    assert found() == ["palette"]
    assert keys.panel.title.text() == "Go to anything"


def test_single_keys_can_be_turned_off_in_the_dialog(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    keys = open_dialog(qtbot, window)

    qtbot.keyClick(keys.single, Qt.Key.Key_Space)
    leave(qtbot, window, keys)
    press(qtbot, window, Qt.Key.Key_J)
    assert window.article.article_id is None
    assert not window.trending.view.letters
    press(qtbot, window, Qt.Key.Key_Space)

    assert window.article.article_id == articles["a"]


def test_cheat_sheet_palette_and_tool_tips_name_the_keys_in_force(make, articles):  # noqa: F811
    window = make()
    window._library.change_settings(keys={"sync": ["Ctrl+Alt+Y"], "star": ["Ctrl+B"]})

    window.actions_["keys"].trigger()
    sheet = {label.text() for label in dialog(window, CheatSheet).findChildren(QLabel)}
    notes = {entry.note for entry in window._finder._actions()}
    tips = {button.toolTip() for button in window.findChildren(QToolButton)}

    groups = {QCoreApplication.translate("Actions", group) for group in GROUPS}
    assert groups <= sheet
    assert {"Ctrl+Alt+Y", "Ctrl+B"} <= sheet & notes
    assert "R · F5" not in sheet | notes
    assert {"Sync what is due (Ctrl+Alt+Y)", "Star (Ctrl+B)"} <= tips


def test_all_above_and_all_below_and_all_that_is_older_are_a_key_away(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    window.timeline.setFocus()

    def read():
        return {name for name, id_ in articles.items() if window._library.article(id_).read}

    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert read() == {"a"}
    press(qtbot, window, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert read() == {"a", "c"}
    window.show_category("Science")
    window.actions_["older_day"].trigger()
    assert read() == {"a", "c", "d", "e"}
    window.actions_["undo"].trigger()

    assert "d" not in read()
