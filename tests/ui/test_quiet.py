"""Feeds and categories kept quiet from the sidebar: seen by sign and name, undone by one key."""

import pytest
from PySide6.QtCore import Qt

from reader.ui.sidebar.model import Quiet, Role
from tests.ui.test_window import articles, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(make, articles):  # noqa: F811
    return make()


def node(window, key):
    return window.sidebar.tree.places.find(key).data(Role.NODE)


def choose(window, key, begin):
    """Choose what begins so in the menu "Keep quiet"; return the text and whether it was on."""
    menu = window.sidebar._menu.menu(node(window, key))
    inside = next(a.menu() for a in menu.actions() if a.text() == "Keep quiet")
    action = next(a for a in inside.actions() if a.text().startswith(begin))
    text, checked = action.text(), action.isChecked()
    action.trigger()
    menu.deleteLater()
    return text, checked


def test_a_muted_category_loses_its_number_and_says_so_and_so_do_its_feeds(qtbot, window):
    before = node(window, "unread").count

    choose(window, "category:1", "Mute")

    index = window.sidebar.tree.places.find("category:1")
    assert node(window, "category:1").quiet == node(window, "feed:1").quiet == (Quiet.MUTED,)
    assert "muted" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "muted" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert node(window, "category:1").count == 0
    assert node(window, "unread").count == before - 3

    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert node(window, "category:1").quiet == ()
    assert node(window, "unread").count == before


def test_a_feed_says_which_category_its_rule_is_from_and_can_have_its_own(qtbot, window):
    choose(window, "category:1", "Pause")

    text, was_on = choose(window, "feed:1", "Pause")

    assert was_on
    assert text.endswith("(from category News)")
    assert node(window, "feed:1").quiet == ()
    assert node(window, "category:1").quiet == (Quiet.PAUSED,)


def test_signs_are_drawn_and_told_apart(qtbot, window):
    window.sidebar.tree.expandAll()
    looks = []
    for begin in ("Mute", "Pause", "Hide"):
        choose(window, "feed:2", begin)
        index = window.sidebar.tree.places.find("feed:2")
        looks.append(window.sidebar.tree.viewport().grab(window.sidebar.tree.visualRect(index)))
        choose(window, "feed:2", begin)

    images = [look.toImage() for look in looks]
    assert images[0] != images[1] != images[2] != images[0]
