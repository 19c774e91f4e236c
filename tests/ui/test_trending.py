"""The trending panel: figures in words, nothing that moves under the pointer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader.model import Query, QuietPost, ReadArticle, Sentence, Story, Topic, Trending, Window
from reader.store.trends.rows import StoryRow, TrendStep
from reader.ui.story.join import JoinDialog
from reader.ui.trending.decisions import DecisionsDialog
from reader.ui.trending.pages import Counted, More, Ranked, Shown, Tab, Trend, rows
from reader.ui.trending.panel import TrendingPanel
from reader.ui.trending.rows_model import TrendRole
from reader.ui.trending.split import SplitDialog
from tests.builders import NOW
from tests.ui.desk import Desk
from tests.ui.front import Newsroom

REASON = Sentence.of("{articles} articles from {sources} sources", articles=18, sources=9)

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def desk(qtbot, store, inline, tmp_path):
    return Desk(qtbot, store, inline, tmp_path)


def topic(label, factor=8.24, ids=()):
    return Topic(label, label, tuple(ids), 18, 9, factor, (1, 2, 3), REASON)


def story(id_, title, **fields):
    return Story(id_, title, 1, (1,), (1,), 7, NOW, NOW, reason=REASON, **fields)


def keep(desk, *, window=Window.H24, category_id=None, **parts):
    """Store the only panel there is, as the engine does."""
    keep_all(desk, Trending(window, category_id, NOW, **parts))


def keep_all(desk, *panels):
    """Store all panels, as the engine does."""
    desk.store.trends.record(TrendStep(panels=panels))


def panel_of(desk, size=(304, 800)):
    panel = TrendingPanel(desk.library, desk.themes)
    desk.qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    desk.qtbot.waitExposed(panel)
    panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever the pointer may be
    return panel


def names(panel):
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enter(panel):
    panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)


def leave(panel):
    panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    panel.leaveEvent(QEvent(QEvent.Type.Leave))


def test_topics_come_first_then_some_stories_and_what_was_read_most(desk, qtbot):
    ids = desk.fill(1)
    desk.store.marks.opened(ids[0], datetime.now(UTC))
    keep(
        desk,
        topics=(topic("riset"),),
        stories=(
            story(1, "Lab"),
            story(2, "Bank"),
        ),
    )

    panel = panel_of(desk)

    assert names(panel) == ["riset", "Top stories", "Lab", "Bank", "Most read", "Title 0"]


def click(panel, name):
    place = panel.view.visualRect(row_of(panel, name)).center()
    panel.view.viewport().setFocus()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def row_of(panel, name):
    return panel.view.model().index(names(panel).index(name), 0)


def in_hand(panel):
    return panel.view.currentIndex().data()


def test_a_click_on_a_topic_unfolds_three_articles_and_another_folds_them(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(5)), topic("bunga")))
    panel = panel_of(desk)

    click(panel, "riset")

    unfolded = ["riset", "Title 0", "Title 1", "Title 2", "All 18 articles", "bunga"]
    assert names(panel) == unfolded
    click(panel, "riset")
    assert names(panel) == ["riset", "bunga"]


def test_right_unfolds_a_topic_and_left_folds_it_from_its_evidence(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(5)), topic("bunga")))
    panel = panel_of(desk)
    panel.view.setFocus()
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)

    assert in_hand(panel) == "Title 1"
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert names(panel) == ["riset", "bunga"]
    assert in_hand(panel) == "riset"


def test_where_reading_runs_to_the_left_the_left_key_unfolds(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(1)),))
    panel = panel_of(desk)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Left)

    assert "Title 0" in names(panel)


def test_an_article_below_its_topic_opens(desk, qtbot):
    ids = desk.fill(5)
    keep(desk, topics=(topic("riset", ids=ids),))
    panel = panel_of(desk)
    click(panel, "riset")

    with qtbot.waitSignal(panel.article_chosen) as asked:
        click(panel, "Title 1")

    assert asked.args == [ids[1]]


def test_the_last_row_below_a_topic_asks_for_all_its_articles(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(5)),))
    panel = panel_of(desk)
    click(panel, "riset")

    with qtbot.waitSignal(panel.query_chosen) as asked:
        click(panel, "All 18 articles")

    assert asked.args == [Query(topic="riset"), "riset"]


def test_a_screen_reader_hears_whether_a_topic_is_unfolded(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(1)),))
    panel = panel_of(desk)
    row = row_of(panel, "riset")
    assert "Folded" in row.data(Qt.ItemDataRole.AccessibleTextRole)

    click(panel, "riset")

    row = row_of(panel, "riset")
    assert "Unfolded" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    heard = QAccessible.queryAccessibleInterface(panel.view)
    assert heard.role() == QAccessible.Role.List
    assert "riset" in heard.child(0).text(QAccessible.Text.Name)


def test_space_says_why_and_says_it_no_more(desk, qtbot):
    keep(desk, topics=(topic("riset"),))
    panel = panel_of(desk)
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Space)

    assert panel.why.text() == "18 articles from 9 sources\nUsual in this time: about 2.2"
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.why.text() == ""


def test_f_follows_a_topic_and_undo_takes_it_back(desk, qtbot):
    keep(desk, topics=(topic("riset"), topic("bunga")))
    panel = panel_of(desk)
    panel.view.setFocus()
    panel.view.setCurrentIndex(row_of(panel, "bunga"))

    with qtbot.waitSignal(desk.library.undo_offered) as offered:
        qtbot.keyClick(panel.view, Qt.Key.Key_F)

    qtbot.waitUntil(lambda: names(panel) == ["bunga", "riset"])
    assert in_hand(panel) == "bunga"
    assert offered.args[0] == "Followed: bunga"
    offered.args[1]()
    qtbot.waitUntil(lambda: names(panel) == ["riset", "bunga"])


def test_m_mutes_a_topic_for_seven_days_and_shift_m_for_good(desk, qtbot):
    keep(desk, topics=(topic("riset"), topic("bunga"), topic("chip")))
    panel = panel_of(desk)

    panel.view.setCurrentIndex(row_of(panel, "riset"))
    qtbot.keyClick(panel.view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: names(panel) == ["bunga", "chip"])
    panel.view.setCurrentIndex(row_of(panel, "bunga"))
    qtbot.keyClick(panel.view, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: names(panel) == ["chip"])

    choices = desk.store.trends.topic_choices(datetime.now(UTC))
    assert {choice.key: choice.until is None for choice in choices} == {
        "riset": False,
        "bunga": True,
    }


def test_what_was_decided_about_topics_is_listed_and_can_be_taken_back(desk, qtbot):
    trends = desk.store.trends
    trends.follow_topic("bunga", "suku bunga")
    trends.mute_topic("riset", "Lab Riset")
    keep(desk, topics=(topic("riset"), topic("bunga")))
    panel = panel_of(desk)
    assert names(panel) == ["bunga"]
    actions = {action.text(): action for action in panel.head.scope_menu().actions()}

    actions["Followed and muted topics…"].trigger()
    dialog = next(d for d in panel.findChildren(DecisionsDialog))
    listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(desk.library.undo_offered):
        qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)

    assert listed == ["suku bunga · followed", "Lab Riset · muted always"]
    qtbot.waitUntil(lambda: names(panel) == ["bunga", "riset"])
    assert dialog.list.count() == 1
    dialog.close()


def test_a_topic_muted_for_seven_days_is_listed_so(desk, qtbot):
    desk.store.trends.mute_topic("riset", "Lab Riset", datetime.now(UTC) + timedelta(days=7))
    panel = panel_of(desk)

    panel.doings.show_decisions()

    dialog = next(d for d in panel.findChildren(DecisionsDialog))
    assert dialog.list.item(0).text() == "Lab Riset · muted for 7 days more"
    dialog.close()


def test_quiet_feeds_have_a_page_of_their_own(desk, qtbot):
    post = QuietPost(7, desk.feed.id, "A year of rain", NOW, 12.0, REASON)
    keep(desk, quiet=(post,))
    panel = panel_of(desk)
    panel.head.tabs.setFocus()

    for _ in range(3):
        qtbot.keyClick(panel.head.tabs, Qt.Key.Key_Right)

    assert names(panel) == ["A year of rain"]
    with qtbot.waitSignal(panel.article_chosen) as asked:
        click(panel, "A year of rain")
    assert asked.args == [7]


def test_window_page_and_scope_are_the_same_at_the_next_start(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep(desk, window=Window.D7, category_id=bisnis, stories=(story(1, "Lab"),))
    panel = panel_of(desk)
    panel.head.window_menu().actions()[3].trigger()
    panel.head.tabs.setCurrentIndex(1)
    scopes = {action.text(): action for action in panel.head.scope_menu().actions()}
    scopes["Bisnis"].trigger()
    qtbot.waitUntil(lambda: "pinned" in desk.store.settings.get("trending", {}))

    again = panel_of(desk)
    again.show_scope(None)

    assert again.head.window_pill.text() == "7 days"
    assert again.head.scope.accessibleName() == "Trending in Bisnis"
    assert names(again) == ["Lab"]


def test_a_pinned_scope_stays_until_it_follows_the_sidebar_again(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep_all(
        desk,
        Trending(Window.H24, None, NOW, topics=(topic("riset"),)),
        Trending(Window.H24, bisnis, NOW, topics=(topic("bunga"),)),
    )
    panel = panel_of(desk)
    scopes = {action.text(): action for action in panel.head.scope_menu().actions()}

    scopes["All feeds"].trigger()
    panel.show_scope(bisnis)
    assert names(panel) == ["riset"]

    scopes = {action.text(): action for action in panel.head.scope_menu().actions()}
    assert scopes["All feeds"].isChecked()
    scopes["As in the sidebar"].trigger()
    assert names(panel) == ["bunga"]


def test_a_story_says_what_is_new_and_whether_its_lead_is_unread(desk, qtbot):
    lead = desk.fill(1)[0]
    fresh = replace(story(1, "Lab", spark=(1, 2, 3)), lead_id=lead, new_count=3)
    keep(desk, stories=(fresh,))
    panel = panel_of(desk)

    panel.head.tabs.setCurrentIndex(1)

    row = row_of(panel, "Lab").data(TrendRole.ROW)
    assert row.unread
    assert row.whole
    spoken = row_of(panel, "Lab").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Lab. Unread")


def test_articles_that_are_not_of_a_story_are_taken_out_and_put_back(desk, qtbot):
    newsroom = Newsroom(desk.store)
    told = newsroom.tell("Lab")
    newsroom.publish()
    panel = panel_of(desk)
    actions = {a.text(): a for a in panel.doings.menu(Ranked(1, told), ()).actions()}

    actions["Not the same story…"].trigger()
    dialog = next(d for d in panel.findChildren(SplitDialog))
    assert not dialog.go.isEnabled()
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(desk.library.undo_offered) as offered:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    left = set(told.article_ids) - set(desk.store.trends.story(told.id).article_ids)
    assert left == {told.article_ids[2]}
    offered.args[1]()
    qtbot.waitUntil(lambda: len(desk.store.trends.story(told.id).article_ids) == 3)


def test_a_story_is_said_to_be_the_same_as_another(desk, qtbot):
    newsroom = Newsroom(desk.store)
    first, second = newsroom.tell("Lab"), newsroom.tell("Bank")
    newsroom.publish()
    panel = panel_of(desk)
    assert {first.title, second.title} <= set(names(panel))
    actions = {a.text(): a for a in panel.doings.menu(Ranked(1, first), [first, second]).actions()}

    actions["Same story as…"].trigger()
    dialog = next(d for d in panel.findChildren(JoinDialog))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(desk.store.trends.story(first.id).article_ids) == 6)
    qtbot.waitUntil(lambda: len({"Lab", "Bank"} & set(names(panel))) == 1)


def test_what_was_read_loses_its_dot_while_the_panel_is_in_use_and_nothing_moves(desk, qtbot):
    ids = desk.fill(2)
    first, second = (replace(story(n, f"S{n}"), lead_id=ids[n]) for n in (0, 1))
    keep(desk, stories=(first, second))
    panel = panel_of(desk)
    panel.head.tabs.setCurrentIndex(1)
    enter(panel)

    desk.library.mark_read([ids[1]])

    def unread():
        model = panel.view.model()
        return [model.index(n, 0).data(TrendRole.ROW).unread for n in range(model.rowCount())]

    qtbot.waitUntil(lambda: unread() == [True, False])
    assert panel.footer.offer() == ""


def test_a_story_that_is_opened_has_nothing_new_any_more(desk, qtbot):
    newsroom = Newsroom(desk.store)
    told = newsroom.tell("Lab")
    newsroom.publish()
    desk.store.trends.seen_story(told.id, NOW)
    later = newsroom.article(newsroom.feeds["News"][0], "Lab again", hours=0.5)
    desk.store.trends.join_stories(told.id, later, NOW)
    panel = panel_of(desk)
    panel.head.tabs.setCurrentIndex(1)
    row = row_of(panel, "Lab").data(TrendRole.ROW)
    assert panel.view.model().news(row) == "1 new since you looked"

    click(panel, "Lab")

    row = row_of(panel, "Lab").data(TrendRole.ROW)
    assert panel.view.model().news(row) == ""


def test_after_a_topic_is_muted_the_next_one_is_in_hand(desk, qtbot):
    keep(desk, topics=(topic("riset"), topic("bunga"), topic("chip")))
    panel = panel_of(desk)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    panel.view.setCurrentIndex(row_of(panel, "bunga"))

    qtbot.keyClick(panel.view, Qt.Key.Key_M)

    qtbot.waitUntil(lambda: names(panel) == ["riset", "chip"])
    assert in_hand(panel) == "chip"


def test_a_young_library_says_that_it_does_not_know_what_is_usual(desk, qtbot):
    keep(desk, topics=(topic("riset", factor=0.0),))
    panel = panel_of(desk)

    assert names(panel)[1].startswith("Not enough days yet to know what is usual.")


def test_newer_figures_are_offered_while_the_panel_is_in_use(desk, qtbot):
    keep(desk, topics=(topic("riset"), topic("bunga")))
    panel = panel_of(desk)
    enter(panel)
    keep(desk, topics=(topic("bunga"), topic("riset")))
    desk.library.trends_changed.emit()
    assert panel.footer.offer() == "There are newer figures – show them"
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.mouseClick(panel.footer, Qt.MouseButton.LeftButton)

    assert names(panel) == ["bunga", "riset"]
    assert in_hand(panel) == "riset"
    assert panel.footer.offer() == ""


def test_nothing_unusual_is_said_so_with_the_time_it_was_looked_for(desk, qtbot):
    keep(desk)
    panel = panel_of(desk)

    assert names(panel) == ["Nothing unusual in the last 24 hours."]


def test_enter_on_a_story_asks_for_its_articles(desk, qtbot):
    keep(desk, topics=(topic("riset"),), stories=(story(5, "Lab"),))
    panel = panel_of(desk)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    for _ in range(2):  # past the heading
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.query_chosen) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)

    assert asked.args == [Query(story_id=5), "Lab"]


def test_a_heading_folds_what_is_below_it_and_the_next_start_shows_it_folded(desk, qtbot):
    keep(desk, topics=(topic("riset"),), stories=(story(5, "Lab"),))
    panel = panel_of(desk)
    click(panel, "Top stories")
    assert names(panel) == ["riset", "Top stories"]
    assert "Folded" in row_of(panel, "Top stories").data(Qt.ItemDataRole.AccessibleTextRole)

    again = panel_of(desk)
    assert names(again) == ["riset", "Top stories"]
    again.view.setCurrentIndex(row_of(again, "Top stories"))
    qtbot.keyClick(again.view, Qt.Key.Key_Right)

    assert names(again) == ["riset", "Top stories", "Lab"]
    assert in_hand(again) == "Top stories"


def test_the_reason_is_told_for_the_row_in_hand(desk, qtbot):
    keep(desk, topics=(topic("riset"),), stories=(story(5, "Lab"),))
    panel = panel_of(desk)

    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    assert panel.footer.words() == "18 articles from 9 sources"
    tip = panel.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "riset\n18 articles from 9 sources"
    spoken = panel.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("riset. Folded. 18 articles · 9 sources")


def test_the_reason_stays_while_a_topic_is_unfolded(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(3)),))
    panel = panel_of(desk)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Right)

    assert panel.footer.words() == "18 articles from 9 sources"


def test_new_figures_wait_until_the_pointer_leaves(desk, qtbot):
    keep(
        desk,
        topics=(
            topic("riset"),
            topic("bunga"),
        ),
    )
    panel = panel_of(desk)

    panel.view.clearFocus()

    enter(panel)
    keep(
        desk,
        topics=(
            topic("bunga"),
            topic("riset"),
        ),
    )
    desk.library.trends_changed.emit()
    assert names(panel) == ["riset", "bunga"]

    leave(panel)
    qtbot.waitUntil(lambda: names(panel) == ["bunga", "riset"])


def test_feeds_that_change_move_and_fold_nothing_under_the_pointer(desk, qtbot):
    keep(desk, topics=(topic("riset", ids=desk.fill(1)), topic("bunga")))
    panel = panel_of(desk)
    click(panel, "riset")
    before = names(panel)
    enter(panel)

    keep(desk, topics=(topic("bunga"), topic("riset")))
    desk.library.reload()

    assert names(panel) == before


def test_a_pinned_category_that_is_removed_is_pinned_no_more(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep(desk, topics=(topic("riset"),))
    panel = panel_of(desk)
    actions = {action.text(): action for action in panel.head.scope_menu().actions()}
    actions["Bisnis"].trigger()
    assert panel.head.scope.accessibleName() == "Trending in Bisnis"

    desk.store.categories.remove(bisnis)
    desk.library.reload()

    assert panel.head.scope.accessibleName() == "Trending"
    qtbot.waitUntil(lambda: names(panel) == ["riset"])


def test_new_figures_wait_while_the_panel_has_the_keyboard(desk, qtbot):
    keep(
        desk,
        topics=(
            topic("riset"),
            topic("bunga"),
        ),
    )
    panel = panel_of(desk)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)

    keep(
        desk,
        topics=(
            topic("bunga"),
            topic("riset"),
        ),
    )
    desk.library.trends_changed.emit()
    leave(panel)
    assert names(panel) == ["riset", "bunga"]

    panel.view.clearFocus()
    qtbot.waitUntil(lambda: names(panel) == ["bunga", "riset"])


def test_an_empty_panel_says_why(desk, qtbot):
    keep(desk, note=Sentence.of("Trending needs {n} sources here.", n=3))

    panel = panel_of(desk)

    assert names(panel) == ["Trending needs 3 sources here."]
    assert not panel.view.model().index(0, 0).flags()


def test_a_category_says_that_only_its_own_sources_count(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep_all(
        desk,
        Trending(Window.H24, None, NOW, topics=(topic("riset"),)),
        Trending(Window.H24, bisnis, NOW, topics=(topic("bunga"),)),
        Trending(Window.D7, bisnis, NOW),
    )
    panel = panel_of(desk)
    panel.view.setCurrentIndex(row_of(panel, "riset"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert "count here" not in panel.why.text()

    panel.show_scope(bisnis, "Bisnis")
    panel.view.setCurrentIndex(row_of(panel, "bunga"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)

    only = "Only the sources in Bisnis count here."
    assert panel.why.text().endswith(only)
    assert row_of(panel, "bunga").data(Qt.ItemDataRole.ToolTipRole).endswith(only)
    assert only in panel.head.scope.accessibleDescription()
    panel.show_window(Window.D7)
    assert names(panel) == [f"Nothing unusual in the last 7 days. {only}"]


def test_too_few_sources_of_a_category_are_told_in_one_sentence(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    told = "Trending needs at least {least} sources in this category; you have {n}."
    keep(desk, category_id=bisnis, note=Sentence.of(told, least=3, n=1))
    panel = panel_of(desk)

    panel.show_scope(bisnis, "Bisnis")

    said = ["Trending needs at least 3 sources in this category; you have 1."]
    assert names(panel) == said


def test_what_is_usual_is_told_without_needless_digits(desk, qtbot):
    keep(desk, topics=(topic("riset", 18.0),))
    panel = panel_of(desk)
    panel.view.setCurrentIndex(row_of(panel, "riset"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Space)

    assert panel.why.text().endswith("Usual in this time: about 1")


def test_a_story_of_a_category_says_how_many_sources_tell_it_in_all(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    ids = desk.fill(2)
    row = StoryRow(ids[0], ids[0], 0, 1, 9, tuple(ids))
    desk.store.trends.record(TrendStep(stories=(row,)))
    keep(desk, category_id=bisnis, stories=(replace(story(ids[0], "Lab"), lead_id=ids[0]),))
    panel = panel_of(desk)
    panel.show_scope(bisnis, "Bisnis")
    panel.view.setCurrentIndex(row_of(panel, "Lab"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Space)

    assert panel.why.text().endswith("In all your feeds, 9 sources tell it.")


def test_a_category_and_a_window_are_a_scope_of_their_own(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep(desk, topics=(topic("riset"),))
    keep(desk, topics=(topic("bunga"),), category_id=bisnis)
    panel = panel_of(desk)

    panel.show_scope(bisnis, "Bisnis")

    assert panel.head.scope.accessibleName() == "Trending in Bisnis"
    assert names(panel) == ["bunga"]
    panel.show_window(Window.D7)
    assert names(panel) != ["bunga"]


def test_more_topics_than_fit_are_one_click_away(desk, qtbot):
    keep(desk, topics=tuple(topic(f"topik {n}") for n in range(9)))
    panel = panel_of(desk)
    assert names(panel)[-1] == "Show 3 more"

    panel.view.chosen.emit(panel.view.model().index(6, 0))

    assert names(panel) == [f"topik {n}" for n in range(9)]


def test_factors_and_times_are_written_as_the_language_does(desk, qtbot):
    panel = panel_of(desk)
    before = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    try:
        factors = [panel.view.model().factor(topic("x", f)) for f in (8.24, 12.6, 0)]
        least = replace(topic("x", 2.4), at_least=True), replace(topic("x", 8.0), at_least=True)
        factors += [panel.view.model().factor(one) for one in least]
    finally:
        QLocale.setDefault(before)

    assert factors == ["8,2×", "13×", "", "≥2,4×", "≥8×"]


def test_a_muted_topic_is_gone_and_comes_back(desk, qtbot):
    keep(
        desk,
        topics=(
            topic("riset"),
            topic("bunga"),
        ),
    )
    panel = panel_of(desk)

    menu = panel.doings.menu(Trend(1, topic("riset")), ())
    menu.actions()[1].trigger()

    qtbot.waitUntil(lambda: names(panel) == ["bunga"])


def test_pages_of_the_panel():
    many = Trending(
        Window.H24,
        stories=tuple(story(n, f"S{n}") for n in range(5)),
        topics=tuple(topic(f"T{n}") for n in range(7)),
        most_read=(ReadArticle(1, "R", 1, 14),),
    )

    first = rows(many, Tab.TOPICS, Shown())

    assert More(1) in first
    assert sum(isinstance(row, Ranked) for row in first) == 3
    assert len(rows(many, Tab.STORIES, Shown())) == 5
    assert list(rows(many, Tab.MOST_READ, Shown())) == [Counted(1, many.most_read[0])]


def test_the_model_keeps_the_rules_of_qt(desk, qtbot):
    panel = panel_of(desk)
    model = panel.view.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show([Trend(1, topic("a")), Trend(2, topic("b"))])
    model.show([])

    assert model.rowCount() == 0
