"""The sidebar: what it lists, what it counts, and how one moves in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from reader.model import Counts, Query, Sentence
from reader.ui.actions.table import Actions
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.sidebar.model import Kind, Role, SidebarModel, tree
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.theme import Themes
from tests.builders import NOW, parsed


@pytest.fixture
def library(qapp, store, inline):
    speak("en")
    news, local = store.categories.ensure(["News"]), store.categories.ensure(["News", "Local"])
    store.feeds.add("https://a.example/", "Alpha", [news])
    store.feeds.add("https://b.example/", "Beta", [local])
    store.feeds.add("https://c.example/", "Gamma")
    library = Library(store, inline)
    yield library
    library.stop()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def sidebar(qtbot, library, window):
    sidebar = Sidebar(library, Themes("light"), Actions(window), window)
    window.resize(240, 700)
    sidebar.resize(240, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return sidebar


def keys(sidebar):
    return [node.place.key for node in sidebar.tree.places.nodes()]


def titles(sidebar):
    return [node.place.title for node in sidebar.tree.places.nodes()]


def test_places_come_first_then_categories_with_their_feeds(sidebar):
    assert titles(sidebar) == [
        "Front page",
        "Today",
        "Unread",
        "Starred",
        "Top stories",
        "History",
        "Statistics",
        "Categories",
        "News",
        "Local",
        "Beta",
        "Alpha",
        "Gamma",
    ]


def test_the_model_keeps_qts_rules(library):
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show(tree(library.categories(), library.feeds(), {}))
    model.show_counts(Counts(unread=3, by_feed=((1, 3),)))

    assert tester is not None
    assert model.rowCount() == 10


def test_only_the_row_whose_number_changed_is_drawn_again(sidebar, qtbot):
    model = sidebar.tree.places
    changed = []
    model.dataChanged.connect(lambda first, last, _: changed.append(first.data(Role.NODE)))

    with qtbot.assertNotEmitted(model.modelReset):
        sidebar.tree.show_counts(Counts(by_feed=((1, 3),)))

    assert [node.place.title for node in changed] == ["Alpha"]
    assert changed[0].count == 3


def test_another_name_is_no_reset(sidebar, library, qtbot):
    feed = library.feeds()[0]

    with qtbot.assertNotEmitted(sidebar.tree.places.modelReset):
        library.subscriptions.rename(feed.id, "Aleph")

    assert "Aleph" in titles(sidebar)


def test_another_order_moves_rows_and_is_no_reset(sidebar, library, qtbot):
    tree_ = sidebar.tree
    library.store.feeds.add("https://d.example/", "Delta", [1])
    library.reload()
    tree_.open(["category:1", "category:2"])
    tree_.mark("feed:1")
    tester = QAbstractItemModelTester(
        tree_.places, QAbstractItemModelTester.FailureReportingMode.Fatal
    )

    with qtbot.assertNotEmitted(tree_.places.modelReset):
        library.subscriptions.rename(1, "Zulu")

    assert tester is not None
    assert titles(sidebar)[8:] == ["News", "Local", "Beta", "Delta", "Zulu", "Gamma"]
    assert [tree_.places.find(key).row() for key in ("feed:1", "feed:4")] == [2, 1]
    assert tree_.current_key() == "feed:1"
    assert tree_.opened() == ["category:1", "category:2"]


def test_numbers_follow_what_is_read(sidebar, library, store):
    feed = library.feeds()[0]
    store.articles.merge(feed.id, [parsed("1"), parsed("2")], NOW, first_fetch=False)
    library.reload()
    (row, _) = library.page(Query())

    library.mark_read([row.id])

    counts = {node.place.title: node.count for node in sidebar.tree.places.nodes()}
    assert (counts["Unread"], counts["News"], counts["Alpha"], counts["Beta"]) == (1, 1, 1, 0)


def test_a_new_feed_leaves_open_what_is_open_and_selected_what_is_selected(sidebar, library):
    sidebar.tree.open(["category:1"])
    sidebar.tree.mark("feed:1")

    library.store.feeds.add("https://d.example/", "Delta", [1])
    library.reload()

    assert sidebar.tree.opened() == ["category:1"]
    assert sidebar.tree.current_key() == "feed:1"
    assert "Delta" in titles(sidebar)


def test_a_click_goes_there(sidebar, qtbot):
    rect = sidebar.tree.visualRect(sidebar.tree.places.find("unread"))

    with qtbot.waitSignal(sidebar.chosen) as told:
        qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert told.args[0].query == Query(unread_only=True, unmuted_only=True)


def test_a_click_on_the_arrow_only_opens(sidebar, qtbot):
    index = sidebar.tree.places.find("category:1")
    rect = sidebar.tree.visualRect(index)

    with qtbot.assertNotEmitted(sidebar.chosen):
        qtbot.mouseClick(
            sidebar.tree.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(24, rect.center().y()),
        )

    assert sidebar.tree.isExpanded(index)


def test_arrow_keys_move_open_and_close(sidebar, qtbot):
    tree = sidebar.tree
    tree.mark("statistics")

    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current_key() == "category:1"
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.opened() == ["category:1"]
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.opened() == []


def test_a_feed_that_fails_shows_a_mark_and_says_why(sidebar, library, store):
    feed = library.feeds()[0]
    store.feeds.record(
        replace(feed, error=Sentence.of("{host} does not answer.", host="a.example"))
    )
    library.reload()

    index = sidebar.tree.places.find(f"feed:{feed.id}")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "a.example does not answer."
    assert "a.example does not answer." in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_rows_are_read_aloud_with_their_numbers(sidebar):
    sidebar.tree.show_counts(Counts(unread=3, by_feed=((1, 3),)))

    aloud = sidebar.tree.places.find("feed:1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Alpha, 3 unread"


def test_a_feed_that_was_left_is_gone_and_comes_back(sidebar, library):
    library.remove(1)
    assert "feed:1" not in keys(sidebar)

    library.changes.undo_last()
    assert "feed:1" in keys(sidebar)


def test_the_next_unread_place_is_below_and_not_inside(sidebar):
    sidebar.tree.show_counts(Counts(by_feed=((2, 1), (3, 4)), by_category=((1, 1), (2, 1))))

    sidebar.tree.mark("category:1")
    assert sidebar.tree.next_unread().key == "feed:3"
    sidebar.tree.mark("feed:3")
    assert sidebar.tree.next_unread().key == "category:1"


def test_the_menu_of_a_feed_moves_it_to_another_category(sidebar, library):
    node = next(n for n in sidebar.tree.places.nodes() if n.kind is Kind.FEED)
    menu = sidebar._menu.menu(node)
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Unsubscribe" in words
    move = next(a.menu() for a in menu.actions() if a.text() == "Move to")

    next(action for action in move.actions() if action.text() == "News").trigger()

    assert library.feed(node.place.feed_id).category_ids == (1,)


def test_an_ampersand_in_the_name_of_a_category_is_seen_in_the_menu(sidebar, library):
    library.store.categories.ensure(("Arts & Culture",))
    library.reload()
    node = next(n for n in sidebar.tree.places.nodes() if n.kind is Kind.FEED)

    menu = sidebar._menu.menu(node)

    move = next(a.menu() for a in menu.actions() if a.text() == "Move to")
    assert "Arts && Culture" in [action.text() for action in move.actions()]


def test_the_foot_says_how_far_a_sync_is(sidebar, library):
    library.sync_progressed.emit(82, 128)

    assert sidebar.footer.text == "Syncing 82 of 128 sources…"
    assert sidebar.footer.bar.share == pytest.approx(82 / 128)
