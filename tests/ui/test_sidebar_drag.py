"""Dragging feeds and categories in the sidebar, the same by keyboard, and what a window takes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from reader.ui.sidebar.drag import MIME
from reader.ui.sidebar.model import Role
from reader.ui.sidebar.move_dialog import MoveDialog
from reader.ui.window.drops import address, lists
from tests.ui.test_window import make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make, store):  # noqa: F811
    """News with Local inside, Science, and Sport; a feed in News, one in Science."""
    for path in (["News"], ["News", "Local"], ["Science"], ["Sport"]):
        store.categories.ensure(path)
    store.feeds.add("https://a.example/feed", "Alpha", [1])
    store.feeds.add("https://b.example/feed", "Beta", [3])
    window = make()
    window.sidebar.tree.expandAll()
    return window


def index(window, key):
    return window.sidebar.tree.places.find(key)


def drag(window, key, onto, *, share=0.5, modifier=NONE):
    """Take a row and let it go on another, so far down in it; say whether it was accepted."""
    tree = window.sidebar.tree
    data = QMimeData()
    data.setData(MIME, key.encode())
    place = tree.visualRect(index(window, onto))
    point = QPointF(place.center().x(), place.top() + place.height() * share)
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = (point, actions, data, Qt.MouseButton.LeftButton, modifier)
    tree._dragging.begin(index(window, key).data(Role.NODE))
    entered = QDragEnterEvent(point.toPoint(), *event[1:])
    QApplication.sendEvent(tree.viewport(), entered)
    dropped = QDropEvent(*event)
    if entered.isAccepted():
        QApplication.sendEvent(tree.viewport(), dropped)
    tree._dragging.end()
    return entered.isAccepted()


def places(store):
    return {feed.title: feed.category_ids for feed in store.feeds.all()}


def order(store):
    return ["/".join(store.categories.path(one.id)) for one in store.categories.all()]


def test_a_feed_goes_into_a_category_or_with_ctrl_also_and_comes_back(qtbot, window, store):
    assert drag(window, "feed:1", "category:3")
    moved = places(store)["Alpha"]
    assert drag(window, "feed:1", "category:4", modifier=CTRL)
    both = places(store)["Alpha"]

    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_Z, CTRL)

    assert (moved, both) == ((3,), (3, 4))
    assert places(store)["Alpha"] == (1,)


def test_a_feed_that_is_dropped_on_another_goes_where_that_one_is(window, store):
    assert drag(window, "feed:1", "feed:2")

    assert places(store)["Alpha"] == (3,)


def test_nothing_is_taken_where_it_would_change_nothing_or_cannot_be(window, store):
    before = order(store), places(store)

    accepted = [
        drag(window, "feed:1", "category:1"),
        drag(window, "feed:1", "unread"),
        drag(window, "category:1", "category:2"),
        drag(window, "category:1", "category:1"),
        drag(window, "category:2", "category:1"),
    ]

    assert accepted == [False] * 5
    assert (order(store), places(store)) == before


def test_categories_go_inside_each_other_and_beside(qtbot, window, store):
    assert drag(window, "category:4", "category:3")
    inside = order(store)
    assert drag(window, "category:3", "category:1", share=0.1)
    ahead = order(store)
    assert drag(window, "category:2", "category:1", share=0.9)

    assert inside == ["News", "News/Local", "Science", "Science/Sport"]
    assert ahead == ["Science", "Science/Sport", "News", "News/Local"]
    assert order(store) == ["Science", "Science/Sport", "News", "Local"]

    press(qtbot, window, Qt.Key.Key_Z, CTRL)

    assert order(store) == ahead


def test_the_keyboard_moves_categories_among_their_neighbours(qtbot, window, store):
    tree = window.sidebar.tree
    tree.setFocus()
    tree.mark("category:3")

    qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    up = order(store)
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert up == ["Science", "News", "News/Local", "Sport"]
    assert order(store) == ["News", "News/Local", "Science", "Sport"]


def test_the_dialog_moves_a_feed_to_what_is_typed_and_leaves_it_where_it_was_too(
    qtbot, window, store
):
    tree = window.sidebar.tree
    tree.setFocus()
    tree.mark("feed:1")
    qtbot.keyClick(tree, Qt.Key.Key_M, CTRL)
    dialog = window.findChild(MoveDialog)

    qtbot.keyClicks(dialog.field, "spo")
    dialog.also.setChecked(True)
    dialog.accept()

    assert places(store)["Alpha"] == (1, 4)


def test_the_window_takes_lists_and_addresses_and_nothing_else(qtbot, window, store, tmp_path):
    file = tmp_path / "mine.opml"
    file.write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://c.example/f"/></body></opml>'
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(window._library.adding.changed):
        point, actions = QPointF(400, 300), Qt.DropAction.CopyAction
        event = (actions, data, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(window, QDragEnterEvent(point.toPoint(), *event))
        QApplication.sendEvent(window, QDropEvent(point, *event))

    link, text, words = QMimeData(), QMimeData(), QMimeData()
    link.setUrls([QUrl("https://d.example/feed")])
    text.setText(" https://e.example/feed ")
    words.setText("see https://e.example/feed there")
    assert "https://c.example/f" in {feed.url for feed in store.feeds.all()}
    assert [address(one) for one in (link, text, words)] == [
        "https://d.example/feed",
        "https://e.example/feed",
        "",
    ]
    assert lists(link) == []
