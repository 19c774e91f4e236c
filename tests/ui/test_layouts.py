"""List and article side by side, one above the other, or one at a time, down to small windows."""

import pytest
from PySide6.QtCore import Qt

from reader.ui.window.pane_pair import Layout
from tests.ui.test_window import articles, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ALT = Qt.KeyboardModifier.AltModifier


def has_keyboard(window, pane):
    focused = window.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))


def test_wide_puts_the_article_below_the_list(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    window.timeline.setFocus()

    press(qtbot, window, Qt.Key.Key_3, ALT)
    press(qtbot, window, Qt.Key.Key_J)

    below, above = (
        pane.mapTo(window, pane.rect().topLeft()) for pane in (window.article, window.timeline)
    )
    assert below.x() == above.x()
    assert below.y() > above.y()
    assert window.article.isVisible()
    assert window.timeline.isVisible()
    assert window.actions_["layout_wide"].isChecked()
    assert not window.actions_["layout_three"].isChecked()


def test_in_two_panes_the_article_takes_the_place_of_the_list(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_2, ALT)
    assert window.timeline.isVisible()
    assert not window.article.isVisible()

    press(qtbot, window, Qt.Key.Key_J)
    assert window.article.article_id == articles["a"]
    assert window.article.isVisible()
    assert not window.timeline.isVisible()
    assert has_keyboard(window, window.article)
    press(qtbot, window, Qt.Key.Key_J)
    assert window.article.article_id == articles["b"]
    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.timeline.isVisible()
    assert not window.article.isVisible()
    assert has_keyboard(window, window.timeline)
    assert window.timeline.current_row().id == articles["b"]


@pytest.mark.parametrize("way", ["key", "line"])
def test_a_small_window_shows_one_pane_at_a_time_with_a_way_back(make, qtbot, articles, way):  # noqa: F811
    window = make((800, 600))
    window.show_category("News")
    assert window.size().toTuple() == (800, 600)
    assert window.timeline.isVisible()
    assert not window.article.isVisible()
    assert not window.sidebar.isVisible()

    window.show_article(articles["c"])
    assert window.article.isVisible()
    assert not window.timeline.isVisible()
    back = window._panes.pair.back
    assert back.text() == "News"
    if way == "line":
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    else:
        press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.timeline.isVisible()
    assert has_keyboard(window, window.timeline)

    qtbot.mouseClick(window._list_pane.sidebar, Qt.MouseButton.LeftButton)
    assert window.sidebar.isVisible()
    window.show_category("Science")
    assert not window.sidebar.isVisible()
    window.show_article(articles["d"])
    window.resize(1440, 900)

    assert window.timeline.isVisible()
    assert window.article.isVisible()
    assert window.sidebar.isVisible()
    assert not back.isVisible()


def test_going_on_to_what_is_unread_elsewhere_works_with_one_pane(make, qtbot, articles):  # noqa: F811
    window = make((800, 600))
    window.show_category("News")
    window.timeline.setFocus()

    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_N)

    assert window.article.article_id == articles["d"]
    assert window.article.isVisible()
    assert has_keyboard(window, window.article)


def test_the_layout_is_kept_for_the_next_start(make, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    window.actions_["layout_two"].trigger()
    window.show_article(articles["b"])
    window.close()

    again = make()

    assert again._panes.pair.layout_ is Layout.TWO
    assert again.article.isVisible()
    assert not again.timeline.isVisible()
    assert again.actions_["layout_two"].isChecked()


def test_a_page_leaves_the_layout_as_it_was(make, articles):  # noqa: F811
    window = make((800, 600))
    window.show_category("News")
    window.show_article(articles["a"])

    window.show_page("statistics")
    assert not window.article.isVisible()
    assert not window.timeline.isVisible()
    window._on_escape()

    assert window.article.isVisible()


def test_a_search_brings_the_list_back_where_one_pane_is_shown(make, qtbot, articles):  # noqa: F811
    window = make((800, 600))
    window.show_category("News")
    window.show_article(articles["a"])

    press(qtbot, window, Qt.Key.Key_Slash)

    assert window._searching.line.field.hasFocus()
    assert window.timeline.isVisible()


@pytest.mark.parametrize("size", [(1440, 900), (800, 600)])
def test_the_keyboard_is_never_lost_with_a_pane_that_goes(make, qtbot, articles, size):  # noqa: F811
    window = make(size)
    window.show_category("News")
    window.show_article(articles["a"])
    panes = {
        "sidebar": window.sidebar.tree,
        "list": window.timeline.list,
        "trending": window.trending.view,
    }

    for name, pane in panes.items():
        for _ in range(4):
            pane.setFocus()
            window.actions_[name].trigger()
            focused = window.focusWidget()
            assert focused is not None, name
            assert focused.isVisible(), (name, type(focused).__name__)
