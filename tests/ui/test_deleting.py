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
