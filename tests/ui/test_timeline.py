"""The middle pane: nothing moves under the reader, and every article is a key away."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.model import Order, Query
from reader.ui.lists.fold_choices import FoldChoices
from reader.ui.lists.header import Filter
from reader.ui.lists.row_shape import Look
from reader.ui.lists.rows_model import PAGE, ArticleListModel, Role
from tests.builders import NOW
from tests.folding import tell_the_same
from tests.ui.desk import Desk, titles

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def desk(qtbot, store, inline, tmp_path):
    return Desk(qtbot, store, inline, tmp_path)


@pytest.fixture
def offered(desk):
    """What could be undone: (text, undo) of each."""
    offered = []
    desk.library.undo_offered.connect(lambda text, undo: offered.append((text, undo)))
    return offered


def unread(desk):
    return desk.library.count(Query(unread_only=True))


def row_at(timeline, place):
    return timeline.list.model().index(place, 0).data(Role.ARTICLE)


def came(desk, **fields):
    """Articles come in from a sync."""
    ids = desk.fill(3, start=-3, **fields)
    desk.library.articles_changed.emit(None)
    return ids


# ---------------------------------------------------------------- paging


def test_a_long_list_is_read_a_page_at_a_time(desk, qtbot):
    desk.fill(450)
    timeline = desk.timeline()
    assert timeline.list.model().rowCount() == PAGE

    timeline.list.verticalScrollBar().setValue(timeline.list.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: timeline.list.model().rowCount() == 2 * PAGE)

    while timeline.walk.next():
        pass
    assert titles(timeline) == [f"Title {n}" for n in range(450)]


def test_the_model_keeps_the_rules_of_qt(desk, qtbot):
    desk.fill(230)
    model = ArticleListModel(lambda row, _: row.title, desk.library)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    articles = desk.store.articles

    def more(row):
        return articles.page(Query(), articles.cursor(Query(), row), PAGE)

    model.show(articles.page(Query(), None, PAGE), more)
    while model.canFetchMore(model.index(-1, 0)):
        model.fetchMore(model.index(-1, 0))
    model.refresh(articles.rows([row_.id for row_ in model.rows()[:3]]))
    model.keep(lambda row: row.id % 2 == 0)

    assert model.rowCount() == 115


# ---------------------------------------------------------------- nothing moves


def test_new_articles_wait_until_they_are_asked_for(desk, qtbot):
    desk.fill(30)
    timeline = desk.timeline()
    timeline.select(row_at(timeline, 4).id)
    before = titles(timeline)

    came(desk)

    assert titles(timeline) == before
    assert timeline.header.new_count() == 3
    assert timeline.current_row().title == "Title 4"


def test_asking_for_new_articles_shows_them_and_keeps_the_selection(desk, qtbot):
    desk.fill(30)
    timeline = desk.timeline()
    timeline.select(row_at(timeline, 4).id)
    came(desk)

    timeline.header.new_wanted.emit()

    assert titles(timeline)[:4] == ["Title -3", "Title -2", "Title -1", "Title 0"]
    assert timeline.current_row().title == "Title 4"
    assert timeline.list.verticalOffset() == 0
    assert timeline.header.new_count() == 0


def test_an_empty_list_fills_at_once(desk, qtbot):
    timeline = desk.timeline()
    assert timeline.list.note() == "No articles yet. They come with the next sync."

    came(desk)

    assert len(titles(timeline)) == 3


def test_new_articles_of_another_feed_are_not_offered(desk, qtbot):
    desk.fill(3)
    other = desk.store.feeds.add("https://example.net/feed", "Other")
    timeline = desk.timeline(Query(feed_id=desk.feed.id))

    came(desk, feed=other)

    assert timeline.header.new_count() == 0


def test_an_article_read_under_unread_only_stays_until_another_list_is_chosen(desk, qtbot):
    ids = desk.fill(5)
    timeline = desk.timeline(Query(unread_only=True))

    desk.library.mark_read([ids[2]])
    qtbot.waitUntil(lambda: row_at(timeline, 2).read)

    assert len(titles(timeline)) == 5
    timeline.show_query(Query(unread_only=True), "Unread")
    assert len(titles(timeline)) == 4


def test_a_headline_that_changes_is_drawn_anew_where_it_stands(desk, qtbot):
    ids = desk.fill(30)
    timeline = desk.timeline()
    timeline.list.verticalScrollBar().setValue(500)

    desk.fill(30, text="Now it says something else.", html="Now it says something else.")
    desk.library.articles_changed.emit(None)

    place = timeline.list.visible_rows().start
    assert row_at(timeline, place).teaser == "Now it says something else."
    assert row_at(timeline, place).id == ids[place]
    assert timeline.list.verticalOffset() == 500


def test_articles_of_a_feed_that_is_removed_go(desk, qtbot):
    desk.fill(3)
    other = desk.store.feeds.add("https://example.net/feed", "Other")
    desk.fill(2, start=10, feed=other)
    timeline = desk.timeline()

    desk.store.feeds.remove(other.id)
    desk.library.reload()

    qtbot.waitUntil(lambda: titles(timeline) == ["Title 0", "Title 1", "Title 2"])


# ---------------------------------------------------------------- filters, orders, words


def test_pills_narrow_the_list_and_unread_goes_along_to_other_feeds(desk, qtbot):
    ids = desk.fill(4)
    desk.store.marks.mark_read(ids[:2])
    desk.store.marks.star([ids[3]])
    timeline = desk.timeline()

    timeline.choose_filter(Filter.STARRED)
    assert titles(timeline) == ["Title 3"]
    timeline.choose_filter(Filter.UNREAD)
    assert titles(timeline) == ["Title 2", "Title 3"]

    timeline.show_query(Query(feed_id=desk.feed.id), "Site")
    assert timeline.query() == Query(feed_id=desk.feed.id, unread_only=True, fold=True)
    timeline.show_query(Query(starred_only=True), "Starred")
    assert timeline.query() == Query(starred_only=True, fold=True)


def test_oldest_first_turns_the_list_round(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()

    timeline.choose_order(Order.OLDEST)

    assert titles(timeline) == ["Title 2", "Title 1", "Title 0"]


def test_a_search_uses_the_same_list_and_says_how_much_it_found(desk, qtbot):
    desk.fill(12)
    while desk.store.search.index_some():
        pass
    timeline = desk.timeline(Query(text="title 11", order=Order.RELEVANCE), "title 11")

    assert titles(timeline) == ["Title 11"]
    qtbot.waitUntil(lambda: timeline.header.words() == "title 11, 1 article")


def test_a_search_says_what_is_still_being_indexed_and_shows_it_when_that_is_done(desk, qtbot):
    desk.fill(12)
    timeline = desk.timeline(Query(text="title 11", order=Order.RELEVANCE), "title 11")
    waiting = "title 11, 0 articles · 12 still being indexed"
    qtbot.waitUntil(lambda: timeline.header.words() == waiting)

    while desk.store.search.index_some():
        pass

    qtbot.waitUntil(lambda: titles(timeline) == ["Title 11"])
    qtbot.waitUntil(lambda: timeline.header.words() == "title 11, 1 article")


def test_a_search_that_finds_nothing_says_so(desk, qtbot):
    timeline = desk.timeline(Query(text="gajah"), "gajah")

    assert timeline.list.note() == "Nothing found for “gajah”."


def test_the_header_counts_what_is_unread_here(desk, qtbot):
    ids = desk.fill(5)
    timeline = desk.timeline(Query(feed_id=desk.feed.id), "Site")
    assert timeline.header.words() == "Site, 5 unread"

    desk.library.mark_read(ids[:2])

    qtbot.waitUntil(lambda: timeline.header.words() == "Site, 3 unread")


# ---------------------------------------------------------------- keys


def test_next_and_previous_stop_at_the_ends(desk, qtbot):
    desk.fill(2)
    timeline = desk.timeline()

    moves = [timeline.walk.next(), timeline.walk.next(), timeline.walk.next()]

    assert moves == [True, True, False]
    assert timeline.walk.previous()
    assert not timeline.walk.previous()
    assert timeline.current_row().title == "Title 0"


def test_next_unread_is_found_however_far_below(desk, qtbot):
    ids = desk.fill(350)
    desk.store.marks.mark_read(ids[1:340])
    timeline = desk.timeline()

    assert timeline.walk.next_unread()
    assert timeline.current_row().title == "Title 0"
    assert timeline.walk.next_unread()
    assert timeline.current_row().title == "Title 340"
    desk.store.marks.mark_read(ids)
    timeline.show_query(Query(), "All")
    assert not timeline.walk.next_unread()


def test_the_first_key_in_a_fresh_list_takes_the_first_article(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()
    timeline.activateWindow()
    timeline.list.setFocus()
    qtbot.waitUntil(timeline.list.hasFocus)
    assert timeline.current_row() is None

    timeline.walk.next()

    assert timeline.current_row().title == "Title 0"


def test_enter_opens_the_selected_article_and_letters_are_left_to_the_window(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()
    opened = []
    timeline.opened.connect(lambda row: opened.append(row.title))

    timeline.list.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_T):
        qtbot.keyClick(timeline.list, key)

    assert opened == ["Title 1"]


def test_a_click_opens_once_and_a_double_click_no_more_than_that(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()
    opened = []
    timeline.opened.connect(lambda row: opened.append(row.title))
    view = timeline.list.viewport()
    place = timeline.list.visualRect(timeline.list.model().index(1, 0)).center()

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["Title 1"]
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["Title 1"]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["Title 1"] * 2


def test_page_and_end_keys_move_by_what_is_seen(desk, qtbot):
    desk.fill(60)
    timeline = desk.timeline()
    timeline.list.setFocus()
    timeline.select(row_at(timeline, 0).id)
    seen = len(timeline.list.visible_rows())

    qtbot.keyClick(timeline.list, Qt.Key.Key_PageDown)
    assert seen - 2 <= timeline.list.currentIndex().row() <= seen
    qtbot.keyClick(timeline.list, Qt.Key.Key_End)
    assert timeline.current_row().title == "Title 59"
    qtbot.keyClick(timeline.list, Qt.Key.Key_Home)
    assert timeline.list.verticalOffset() == 0


def test_lists_without_pictures_and_compact_ones_keep_the_row_at_the_top(desk, qtbot):
    desk.fill(100, image_url="https://example.org/a.png")
    timeline = desk.timeline()
    timeline.list.scroll_to(40, 0)
    high = timeline.list.visualRect(timeline.list.model().index(40, 0)).height()

    desk.library.change_settings(compact_list=True)

    assert timeline.list.visible_rows().start == 40
    place = timeline.list.visualRect(timeline.list.model().index(40, 0))
    assert place.top() == 0
    assert place.height() < high


def test_pictures_are_not_asked_for_where_lists_have_none(desk, qtbot):
    desk.fill(3, image_url="https://example.org/a.png")
    desk.library.change_settings(show_thumbnails=False)
    timeline = desk.timeline()

    timeline.grab()

    assert desk.pictures.file("https://example.org/a.png") is None


def test_what_a_category_folds_holds_inside_it_until_a_list_has_its_own(desk):
    store, choices = desk.library.store, FoldChoices(desk.library)
    outer, inner = (store.categories.ensure(path) for path in (("Out",), ("Out", "In")))
    store.feeds.set_categories(desk.feed.id, [inner])
    lists = [Query(category_id=outer), Query(category_id=inner), Query(feed_id=desk.feed.id)]

    before = list(map(choices.folds, lists))
    choices.choose(lists[0], False)
    inherited = list(map(choices.folds, lists))
    choices.choose(lists[2], True)
    own = list(map(FoldChoices(desk.library).folds, lists))
    choices.choose(lists[2], False)
    choices.choose(lists[0], True)

    assert before == [True, True, True]
    assert inherited == [False, False, False]
    assert own == [False, False, True]
    assert list(map(choices.folds, lists)) == [True, True, True]


def test_lists_fold_or_not_as_soon_as_it_is_chosen(desk, qtbot):
    tell_the_same(desk.store)
    timeline = desk.timeline()
    assert titles(timeline) == ["The same 0"]

    desk.library.change_settings(fold_lists=False)

    assert titles(timeline) == ["The same 0", "The same 1", "The same 2"]


def drag(timeline, row):
    """Drag the scroll bar until a row is at the top."""
    timeline.list.verticalScrollBar().setSliderPosition(timeline.list.heights.top(row))


def turn_wheel(timeline, notches):
    """Turn the mouse wheel down over the list."""
    view = timeline.list.viewport()
    middle = view.rect().center().toPointF()
    for _ in range(notches):
        turn = QWheelEvent(
            middle,
            view.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, turn)


def test_what_was_seen_and_scrolled_past_is_read_and_can_be_undone(desk, qtbot, offered):
    desk.library.change_settings(mark_read_on_scroll=True)
    ids = desk.fill(60)
    timeline = desk.timeline()
    timeline.scrolling.look()

    drag(timeline, 2)
    timeline.scrolling.look()

    qtbot.waitUntil(lambda: unread(desk) == 58)
    assert all(row.read for row in desk.library.rows(ids[:2]))
    offered[0][1]()
    qtbot.waitUntil(lambda: unread(desk) == 60)


def test_what_only_flew_past_is_not_read(desk, qtbot):
    desk.library.change_settings(mark_read_on_scroll=True)
    desk.fill(60)
    timeline = desk.timeline()
    timeline.scrolling.look()
    screen = len(timeline.list.visible_rows())

    drag(timeline, 40)
    timeline.scrolling.look()

    qtbot.waitUntil(lambda: unread(desk) == 60 - screen)


def test_the_wheel_and_the_keys_of_the_list_scroll_for_the_user(desk, qtbot):
    desk.library.change_settings(mark_read_on_scroll=True)
    desk.fill(60)
    timeline = desk.timeline()
    timeline.scrolling.look()

    turn_wheel(timeline, 3)
    past = timeline.list.visible_rows().start
    timeline.scrolling.look()
    assert past > 0
    qtbot.waitUntil(lambda: unread(desk) == 60 - past)
    for _ in range(3):
        qtbot.keyClick(timeline.list, Qt.Key.Key_PageDown)
    timeline.scrolling.look()

    assert unread(desk) < 60 - past


def test_what_the_program_scrolls_is_not_read(desk, qtbot):
    desk.library.change_settings(mark_read_on_scroll=True)
    desk.fill(60)
    timeline = desk.timeline()
    timeline.scrolling.look()

    timeline.list.scroll_to(4, 0)
    timeline.scrolling.look()
    timeline.walk.select(30)
    timeline.scrolling.look()
    timeline.choose_look(Look.CARDS)
    timeline.scrolling.look()
    timeline.show_new()
    timeline.scrolling.look()

    assert unread(desk) == 60


def test_a_short_list_is_not_read_by_turning_the_wheel(desk, qtbot):
    desk.library.change_settings(mark_read_on_scroll=True)
    desk.fill(3)
    timeline = desk.timeline()
    timeline.scrolling.look()

    turn_wheel(timeline, 5)
    qtbot.keyClick(timeline.list, Qt.Key.Key_End)
    timeline.scrolling.look()

    assert unread(desk) == 3


def test_nothing_is_read_by_scrolling_unless_that_is_wanted(desk, qtbot):
    desk.fill(60)
    timeline = desk.timeline()
    timeline.scrolling.look()

    drag(timeline, 4)
    timeline.scrolling.look()

    assert unread(desk) == 60


# ---------------------------------------------------------------- menu


def test_marking_below_reaches_what_is_not_loaded_and_can_be_undone(desk, qtbot, offered):
    desk.fill(250)
    timeline = desk.timeline()

    timeline.marking.mark_below(9)
    qtbot.waitUntil(lambda: unread(desk) == 10)

    text, undo = offered[0]
    assert text == "Marked read: 240"
    undo()
    qtbot.waitUntil(lambda: unread(desk) == 250)


def test_marking_above_can_be_undone_and_leaves_what_was_read_before(desk, qtbot, offered):
    ids = desk.fill(5)
    desk.store.marks.mark_read(ids[:1])
    timeline = desk.timeline()

    timeline.marking.mark_above(3)
    qtbot.waitUntil(lambda: unread(desk) == 2)
    offered[0][1]()

    qtbot.waitUntil(lambda: unread(desk) == 4)
    assert desk.store.articles.get(ids[0]).read


def told_between(desk):
    """A fold of three, one minute apart from each other, and single articles around them."""
    desk.fill(1, now=NOW + timedelta(minutes=1))
    told = tell_the_same(desk.store)
    desk.fill(1, start=1)
    desk.fill(1, start=5)
    return told


def test_marking_above_takes_what_is_folded_there(desk, qtbot, offered):
    told_between(desk)
    timeline = desk.timeline()
    assert titles(timeline) == ["Title 0", "The same 0", "Title 1", "Title 5"]

    timeline.marking.mark_above(2)

    qtbot.waitUntil(lambda: unread(desk) == 2)
    assert offered[0][0] == "Marked read: 4"
    offered[0][1]()
    qtbot.waitUntil(lambda: unread(desk) == 6)


def test_marking_below_leaves_what_is_folded_above_though_it_is_older(desk, qtbot):
    told = told_between(desk)
    timeline = desk.timeline()

    timeline.marking.mark_below(2)

    qtbot.waitUntil(lambda: unread(desk) == 5)
    assert not any(row.read for row in desk.library.rows(told))


def test_marking_below_takes_what_is_folded_there(desk, qtbot, offered):
    told_between(desk)
    timeline = desk.timeline()

    timeline.marking.mark_below(0)

    qtbot.waitUntil(lambda: unread(desk) == 1)
    assert offered[0][0] == "Marked read: 5"


def test_marking_inside_an_open_fold_parts_it_there(desk, qtbot):
    one, two, three = told_between(desk)
    timeline = desk.timeline()
    timeline.select(two)
    assert titles(timeline)[1:4] == ["The same 0", "The same 1", "The same 2"]

    timeline.marking.mark_below(2)
    qtbot.waitUntil(lambda: unread(desk) == 3)
    assert [row.read for row in desk.library.rows((one, two, three))] == [False, False, True]
    timeline.marking.mark_above(2)

    qtbot.waitUntil(lambda: unread(desk) == 1)
    assert not desk.library.rows((two,))[0].read


def test_the_menu_marks_stars_and_copies(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()
    menu = timeline.menu(1)

    by_name = {action.text(): action for action in menu.actions()}
    by_name["Star"].trigger()
    by_name["Copy the link"].trigger()
    by_name["Mark all above as read"].trigger()

    assert QGuiApplication.clipboard().text() == "https://example.org/1"
    qtbot.waitUntil(lambda: row_at(timeline, 1).starred and row_at(timeline, 0).read)


# ---------------------------------------------------------------- from start to start


def test_scroll_and_selection_come_back_deep_in_a_list_that_grew(desk, qtbot):
    desk.fill(600)
    timeline = desk.timeline()
    for _ in range(320):
        timeline.walk.next()
    qtbot.waitUntil(lambda: timeline.list.visible_rows().start > 300)
    state = timeline.save_state()
    first = row_at(timeline, timeline.list.visible_rows().start).title
    desk.fill(50, start=-50)

    again = desk.timeline()
    again.restore_state(state)

    assert again.current_row().title == "Title 319"
    assert row_at(again, again.list.visible_rows().start).title == first
    assert again.save_state() == state


def test_a_state_that_is_no_longer_true_is_harmless(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()

    timeline.restore_state({"filter": "unread", "top": 999, "current": 999, "offset": 7})

    assert timeline.query().unread_only
    assert timeline.current_row() is None


# ---------------------------------------------------------------- for everyone


def test_screen_readers_hear_a_list_of_articles(desk, qtbot):
    desk.fill(3)
    timeline = desk.timeline()

    face = QAccessible.queryAccessibleInterface(timeline.list)

    assert face.text(QAccessible.Text.Name) == "Articles"
    assert face.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    spoken = face.child(0).text(QAccessible.Text.Name)
    assert spoken.startswith("Unread. Title 0. Site")


def test_pills_can_be_hit_and_say_whether_they_are_chosen(desk, qtbot):
    timeline = desk.timeline()

    for pill in timeline.header.pills():
        assert pill.height() >= 28
        state = QAccessible.queryAccessibleInterface(pill).state()
        assert bool(state.checked) == pill.isChecked()
    assert timeline.childAt(QPoint(30, 62)).text() == "All"


# ---------------------------------------------------------------- folds


def test_a_fold_opens_below_its_row_by_key_and_closes_again(desk, qtbot):
    one, _, three = tell_the_same(desk.store)
    timeline = desk.timeline()
    timeline.select(one)
    assert titles(timeline) == ["The same 0"]

    qtbot.keyClick(timeline.list, Qt.Key.Key_Right)
    assert titles(timeline) == ["The same 0", "The same 1", "The same 2"]
    timeline.select(three)
    qtbot.keyClick(timeline.list, Qt.Key.Key_Left)

    assert titles(timeline) == ["The same 0"]
    assert timeline.current_row().id == one


def test_a_fold_is_said_aloud(desk, qtbot):
    tell_the_same(desk.store)
    timeline = desk.timeline()

    spoken = timeline.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.endswith("Folded: 2 others tell the same")


def test_a_list_is_shown_unfolded_where_the_user_wants_that(desk, qtbot):
    tell_the_same(desk.store)
    timeline = desk.timeline()

    timeline.header.fold_chosen.emit(False)

    assert len(titles(timeline)) == 3
    assert len(titles(desk.timeline())) == 3
