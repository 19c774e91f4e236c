"""The trending panel: figures in words, nothing that moves under the pointer."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.model import Query, ReadArticle, Sentence, Story, Topic, Trending, Window
from reader.store.trends_rows import TrendStep
from reader.ui.trend_list import (
    More,
    Ranked,
    Tab,
    rows,
)
from reader.ui.trending import TrendingPanel
from tests.builders import NOW
from tests.ui.desk import Desk

REASON = Sentence.of("{articles} articles from {sources} sources", articles=18, sources=9)

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def desk(qtbot, store, inline, tmp_path):
    return Desk(qtbot, store, inline, tmp_path)


def topic(label, factor=8.24, **fields):
    return Topic(label, label, (), 18, 9, factor, (1, 2, 3), REASON, **fields)


def story(id_, title, **fields):
    return Story(id_, title, 1, (1,), (1,), 7, NOW, NOW, reason=REASON, **fields)


def keep(desk, *, topics=(), stories=(), note=None, category_id=None):
    """Store a panel as the engine does."""
    made = Trending(Window.H24, category_id, NOW, tuple(stories), tuple(topics), note=note)
    desk.store.trends.record(TrendStep(panels=(made,)))


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
    keep(desk, topics=[topic("riset")], stories=[story(1, "Lab"), story(2, "Bank")])

    panel = panel_of(desk)

    assert names(panel) == ["riset", "Top stories", "Lab", "Bank", "Most read", "Title 0"]


def test_a_click_on_a_topic_asks_for_its_articles(desk, qtbot):
    keep(desk, topics=[topic("riset")], stories=[story(1, "Lab")])
    panel = panel_of(desk)
    place = panel.view.visualRect(panel.view.model().index(0, 0)).center()

    with qtbot.waitSignal(panel.query_chosen) as asked:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == [Query(topic="riset"), "riset"]


def test_enter_on_a_story_asks_for_its_articles(desk, qtbot):
    keep(desk, topics=[topic("riset")], stories=[story(5, "Lab")])
    panel = panel_of(desk)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.query_chosen) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)

    assert asked.args == [Query(story_id=5), "Lab"]


def test_the_reason_is_told_for_the_row_in_hand(desk, qtbot):
    keep(desk, topics=[topic("riset")], stories=[story(5, "Lab")])
    panel = panel_of(desk)

    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))

    assert panel.footer.words() == "18 articles from 9 sources"
    tip = panel.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "riset\n18 articles from 9 sources"
    spoken = panel.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("riset. 18 articles · 9 sources")


def test_new_figures_wait_until_the_pointer_leaves(desk, qtbot):
    keep(desk, topics=[topic("riset"), topic("bunga")])
    panel = panel_of(desk)

    panel.view.clearFocus()

    enter(panel)
    keep(desk, topics=[topic("bunga"), topic("riset")])
    desk.library.trends_changed.emit()
    assert names(panel) == ["riset", "bunga"]

    leave(panel)
    qtbot.waitUntil(lambda: names(panel) == ["bunga", "riset"])


def test_new_figures_wait_while_the_panel_has_the_keyboard(desk, qtbot):
    keep(desk, topics=[topic("riset"), topic("bunga")])
    panel = panel_of(desk)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)

    keep(desk, topics=[topic("bunga"), topic("riset")])
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


def test_a_category_and_a_window_are_a_scope_of_their_own(desk, qtbot):
    bisnis = desk.store.categories.ensure(("Bisnis",))
    keep(desk, topics=[topic("riset")])
    keep(desk, topics=[topic("bunga")], category_id=bisnis)
    panel = panel_of(desk)

    panel.show_scope(bisnis, "Bisnis")

    assert panel.heading.accessibleName() == "Trending in Bisnis"
    assert names(panel) == ["bunga"]
    panel.show_window(Window.D7)
    assert names(panel) != ["bunga"]


def test_more_topics_than_fit_are_one_click_away(desk, qtbot):
    keep(desk, topics=[topic(f"topik {n}") for n in range(9)])
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
    finally:
        QLocale.setDefault(before)

    assert factors == ["8,2×", "13×", ""]


def test_a_muted_topic_is_gone_and_comes_back(desk, qtbot):
    keep(desk, topics=[topic("riset"), topic("bunga")])
    panel = panel_of(desk)

    menu = panel.menu(topic("riset"))
    menu.actions()[1].trigger()

    qtbot.waitUntil(lambda: names(panel) == ["bunga"])


def test_pages_of_the_panel():
    many = Trending(
        Window.H24,
        stories=tuple(story(n, f"S{n}") for n in range(5)),
        topics=tuple(topic(f"T{n}") for n in range(7)),
        most_read=(ReadArticle(1, "R", 1, 14),),
    )

    first = rows(many, Tab.TOPICS, all_topics=False)

    assert More(1) in first
    assert sum(isinstance(row, Ranked) for row in first) == 3
    assert len(rows(many, Tab.STORIES, all_topics=False)) == 5
    assert list(rows(many, Tab.MOST_READ, all_topics=False)) == list(many.most_read)


def test_the_model_keeps_the_rules_of_qt(desk, qtbot):
    panel = panel_of(desk)
    model = panel.view.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show([topic("a"), topic("b")])
    model.show([])

    assert model.rowCount() == 0
