"""Deleting articles in the window: the next is in hand, undo brings back, a sync does not."""

import pytest
from PySide6.QtCore import Qt

from reader.model import Query
from tests.ui.test_window import articles, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(make, articles):  # noqa: F811
    window = make()
    window.show_query(Query(), "All")
    return window


def titles(window):
    return [row.title for row in window.timeline._model.rows()]


def test_the_article_in_hand_goes_the_next_is_selected_and_undo_brings_it_back(qtbot, window):
    before = titles(window)
    window.timeline.walk.select(1)
    window.timeline.open_current()

    press(qtbot, window.timeline.list, Qt.Key.Key_Delete)

    assert titles(window) == [before[0], *before[2:]]
    assert window.timeline.current_row().title == before[2]
    assert window.article.article_id is None
    assert "Deleted: 1" in window.messages.toast.text

    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert titles(window) == before


def test_in_the_sidebar_the_key_deletes_nothing(qtbot, window):
    window.timeline.walk.select(1)
    before = titles(window)

    window.sidebar.tree.setFocus()
    press(qtbot, window.sidebar.tree, Qt.Key.Key_Delete)

    assert titles(window) == before


def test_all_of_a_short_list_can_go(qtbot, window):
    while window.timeline.current_row() is not None or window.timeline.walk.select(0):
        window._library.remove_articles([window.timeline.current_row().id])

    assert titles(window) == []
    assert window._library.counts().unread == 0


DOWN, SHIFT = Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def click(qtbot, window, place, modifier):
    rows = window.timeline.list
    point = rows.visualRect(rows.model().index(place, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def selected(window):
    return [row.title for row in window.timeline.selected_rows()]


def test_several_selected_articles_go_by_one_key_and_come_back_by_one(qtbot, window):
    before = titles(window)
    window.timeline.walk.select(0)
    window.timeline.walk.select(1)
    for _ in range(2):
        press(qtbot, window.timeline.list, DOWN, SHIFT)
    chosen = selected(window)

    press(qtbot, window.timeline.list, Qt.Key.Key_Delete)
    left = titles(window)
    toast = window.messages.toast.text
    in_hand = selected(window)
    press(qtbot, window, Qt.Key.Key_Z, CONTROL)

    assert chosen == before[1:4]
    assert left == [before[0], *before[4:]]
    assert "Deleted: 3" in toast
    assert in_hand == [before[4]]
    assert titles(window) == before


def test_articles_far_apart_are_gathered_by_clicks_that_open_none(qtbot, window):
    before = titles(window)
    window.timeline.walk.select(0)

    click(qtbot, window, 2, CONTROL)
    gathered = selected(window)
    click(qtbot, window, 4, SHIFT)
    range_ = selected(window)
    opened = window.article.article_id

    assert gathered == [before[0], before[2]]
    assert range_ == [before[0], *before[2:5]]
    assert opened is None
    click(qtbot, window, 1, Qt.KeyboardModifier.NoModifier)
    assert selected(window) == [before[1]]
    assert window.article.article_id is not None


def test_several_are_marked_starred_and_tagged_at_once_and_each_is_one_change(qtbot, window):
    library, rows = window._library, window.timeline.list
    window.timeline.walk.select(0)
    press(qtbot, rows, DOWN, CONTROL)
    press(qtbot, rows, DOWN, CONTROL)
    press(qtbot, rows, Qt.Key.Key_Space, CONTROL)
    ids = [row.id for row in window.timeline.selected_rows()]
    library.mark_read(ids[:1])
    changes = len(library.store.history.all())

    window.actions_["read"].trigger()
    read = [row.read for row in library.rows(ids)]
    window.actions_["star"].trigger()
    starred = [row.starred for row in library.rows(ids)]
    window.actions_["star"].trigger()
    window.timeline.menu(0).actions()[-1].trigger()

    assert len(ids) == 2
    assert read == starred == [True, True]
    assert library.rows(ids) == []
    assert len(library.store.history.all()) == changes + 4
    for _ in range(4):
        window.actions_["undo"].trigger()
    assert [(row.read, row.starred) for row in library.rows(ids)] == [(True, False), (False, False)]
