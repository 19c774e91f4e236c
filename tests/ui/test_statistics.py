"""The statistics page: figures that can be pointed at, walked through, copied and acted on."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMainWindow, QMessageBox

from reader.model import FeedReading, Query, Span
from reader.ui.charts.columns import ColumnChart
from reader.ui.charts.heat import HeatChart
from reader.ui.charts.scale import every, minute_ticks, ticks
from reader.ui.charts.values import Figures, Look, Point, Series, comma_separated
from reader.ui.library import Library
from reader.ui.statistics.clock import ReadingClock
from reader.ui.statistics.feeds import SHARE, TITLE, FeedTable
from reader.ui.statistics.page import StatisticsPage
from reader.ui.statistics.words import language_name, length, percent
from reader.ui.theme import Themes
from tests.builders import parsed

Key = Qt.Key
DAY = timedelta(days=1)

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def library(qtbot, store, inline):
    return Library(store, inline)


@pytest.fixture
def themes(qtbot):
    return Themes("light")


def fill(store, count, feed="https://a.example/feed", age=timedelta(minutes=1)):
    """Add articles to a feed; return their ids."""
    now = datetime.now(UTC)
    made = store.feeds.add(feed)
    articles = [parsed(f"{feed} {n}", f"Title {n}", published=now - age) for n in range(count)]
    return store.articles.merge(made.id, articles, now, first_fetch=False).new


def page_of(qtbot, library, themes, size=(1100, 900)):
    page = StatisticsPage(library, themes)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    return page


def chart_of(qtbot, chart, count):
    """Show a chart of `count` columns, the n-th of n."""
    points = [Point(str(n), f"Day {n}", (n, 1), f"{n} arrived", key=n) for n in range(count)]
    qtbot.addWidget(chart)
    chart.resize(600, chart.sizeHint().height())
    chart.show_figures(Figures((Series("A"), Series("B", Look.PALE)), tuple(points), "Day"))
    chart.show()
    qtbot.waitExposed(chart)
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    return chart


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("most", "expected"),
    [(0, (0, 1)), (3, (0, 1, 2, 3)), (87, (0, 50, 100)), (1200, (0, 500, 1000, 1500))],
)
def test_axes_have_round_numbers(most, expected):
    assert ticks(most) == expected


def test_axes_of_time_are_cut_as_clocks_are():
    assert minute_ticks(50) == (0, 15, 30, 45, 60)
    assert minute_ticks(200) == (0, 60, 120, 180, 240)
    assert minute_ticks(100_000)[-1] >= 100_000


def test_labels_are_left_out_where_there_is_no_room():
    assert every(10, [50] * 10, 500) == 1
    assert every(10, [50] * 10, 499) == 2
    assert every(0, [], 100) == 1


def test_shares_and_lengths_are_as_fine_as_they_need_be(english):
    assert [percent(share) for share in (None, 0, 0.042, 0.0996, 1)] == [
        "–",
        "0%",
        "4.2%",
        "10%",
        "100%",
    ]
    assert [length(s) for s in (5, 90, 3600, 12_000)] == ["5 s", "2 min", "1 h", "3 h 20 min"]


def test_languages_are_called_what_they_call_themselves():
    assert language_name("en") == "English"
    assert language_name("de") == "Deutsch"
    assert language_name("es") == "Español"  # not that of one country
    assert language_name("xq-zz") == "xq-zz"
    assert language_name("")


def test_a_table_cannot_become_a_formula():
    assert (
        comma_separated(["Feed"], [["=HYPERLINK(1)"], ["a,b"]]) == 'Feed\n\'=HYPERLINK(1)\n"a,b"\n'
    )


# ---------------------------------------------------------------- charts


def test_arrows_walk_through_the_points_and_say_them(qtbot, themes):
    chart = chart_of(qtbot, ColumnChart(themes, "Chart"), 5)
    said = []
    chart.pointed.connect(said.append)

    for key in (Key.Key_Left, Key.Key_Home, Key.Key_Left, Key.Key_Right, Key.Key_End):
        QTest.keyClick(chart, key)

    assert said == [f"Day {n}: {n} arrived" for n in (3, 0, 1, 4)]
    assert "Day 2: 2 arrived" in chart.accessibleDescription()


def test_arrows_go_the_other_way_where_the_window_reads_to_the_left(qtbot, themes):
    chart = chart_of(qtbot, ColumnChart(themes, "Chart"), 5)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    QTest.keyClick(chart, Key.Key_Right)

    assert chart.current == 3


def test_enter_chooses_the_point_in_hand(qtbot, themes):
    chart = chart_of(qtbot, ColumnChart(themes, "Chart"), 3)

    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, Key.Key_Return)

    assert chosen.args == [2]


def test_up_and_down_change_the_day_of_the_week(qtbot, themes):
    chart = chart_of(qtbot, HeatChart(themes, "Week"), 168)

    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        QTest.keyClick(chart, key)

    assert chart.current == 1


def test_what_is_under_the_pointer_is_said(qtbot, themes):
    chart = chart_of(qtbot, ColumnChart(themes, "Chart"), 4)
    chart.clearFocus()
    spot = QPointF(chart.width() - 10, 60)

    move = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        chart.mapToGlobal(spot),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    chart.mouseMoveEvent(move)
    pointed = chart.current
    chart.leaveEvent(QEvent(QEvent.Type.Leave))

    assert (pointed, chart.current) == (3, None)


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_charts_draw_in_every_theme_and_direction(qtbot, theme):
    chart = chart_of(qtbot, ColumnChart(Themes(theme), "Chart"), 90)
    straight = chart.grab().toImage()

    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert chart.grab().toImage() != straight


# ---------------------------------------------------------------- the table of feeds


def test_feeds_are_sorted_by_the_column_that_is_wanted(qtbot, themes):
    table = FeedTable(themes, "Feeds")
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.feeds)
    table.show_feeds(
        [
            FeedReading(1, "B", 10, 5, 6, 60),
            FeedReading(2, "A", 4, 3, 3, 0),
            FeedReading(3, "C", 0, 0, 0, 9),
        ]
    )
    by_share = [feed.title for feed in table.feeds.shown()]

    table.sort_by(TITLE)

    assert by_share == ["A", "B", "C"]
    assert [feed.title for feed in table.feeds.shown()] == ["A", "B", "C"]
    table.sort_by(1)
    assert [feed.title for feed in table.feeds.shown()] == ["B", "A", "C"]
    assert table.feeds.headerData(1, Qt.Orientation.Horizontal).endswith("↓")
    assert table.feeds.table().splitlines()[1] == "B,10,5,6,0.5000,60"


def test_a_narrow_table_leaves_columns_out(qtbot, themes):
    table = FeedTable(themes, "Feeds")
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    qtbot.waitExposed(table)

    assert SHARE in table.columns()
    assert len(table.columns()) == 4


# ---------------------------------------------------------------- the page


def test_an_empty_library_is_told_as_it_is(qtbot, library, themes):
    page = page_of(qtbot, library, themes)

    assert "Nothing has been opened yet" in page.heading.accessibleName()
    assert page.cards.opened.chart.isHidden()
    assert page.cards.opened.line.text() == "Nothing was opened in this time."
    assert "two weeks" in page.cards.never.note.text()


def test_figures_follow_the_span(qtbot, store, library, themes):
    ids = fill(store, 2)
    fill(store, 1, "https://b.example/feed", age=20 * DAY)
    store.marks.opened(ids[0], datetime.now(UTC))
    store.marks.stayed(ids[0], 600)
    page = page_of(qtbot, library, themes)
    month = [figure.value.text() for figure in page.cards.figures]

    page.show_span(Span.D7)

    assert month == ["3", "1", "50%", "10 min"]
    assert [figure.value.text() for figure in page.cards.figures] == ["2", "1", "50%", "10 min"]
    assert len(page.cards.arrived.chart.figures.points) == 7


def test_a_page_that_is_not_on_screen_counts_nothing(qtbot, store, library, themes):
    page = StatisticsPage(library, themes)
    qtbot.addWidget(page)
    asked = []
    library.run = lambda *_, **__: asked.append(1)

    page.refresh()

    assert asked == []


def test_figures_are_copied_as_a_table(qtbot, store, library, themes):
    store.marks.opened(fill(store, 1)[0], datetime.now(UTC))
    page = page_of(qtbot, library, themes)

    with qtbot.waitSignal(library.noticed):
        page.cards.opened.copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[0], lines[-1][-2:]) == (31, "From,Articles opened", ",1")


def test_what_is_chosen_is_asked_for(qtbot, store, library, themes):
    ids = fill(store, 1)
    store.marks.opened(ids[0], datetime.now(UTC))
    page = page_of(qtbot, library, themes)

    with qtbot.waitSignal(page.article_chosen) as article:
        page.cards.articles.chart.chosen.emit(ids[0])
    with qtbot.waitSignal(page.query_chosen) as query:
        page.cards.table.activated.emit(page.cards.table.feeds.index(0, 0))

    assert article.args == [ids[0]]
    assert query.args == [Query(feed_id=1), "a.example"]


@pytest.fixture
def neglected(store):
    """A library whose second feed was never opened in twenty days of counting."""
    old = fill(store, 1, age=20 * DAY)
    fill(store, 3, "https://b.example/feed")
    long_ago = datetime.now(UTC) - 40 * DAY
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET added = ?", (int(long_ago.timestamp()),))
    store.marks.opened(old[0], datetime.now(UTC) - 20 * DAY)
    return store


def test_a_feed_never_opened_can_be_muted_and_that_undone(qtbot, neglected, library, themes):
    page = page_of(qtbot, library, themes)
    (row,) = page.cards.never.rows
    undo = []
    library.undo_offered.connect(lambda _, call: undo.append(call))

    row.buttons[0].click()
    qtbot.waitUntil(lambda: page.cards.never.rows == [])
    undo[0]()

    qtbot.waitUntil(lambda: len(page.cards.never.rows) == 1)
    assert not neglected.feeds.get(2).muted


def test_a_feed_never_opened_can_be_left_and_that_undone(qtbot, neglected, library, themes):
    page = page_of(qtbot, library, themes)

    page.cards.never.rows[0].buttons[1].click()
    qtbot.waitUntil(lambda: page.cards.never.rows == [])
    library.changes.undo_last()

    qtbot.waitUntil(lambda: len(page.cards.never.rows) == 1)


@pytest.mark.parametrize(("answer", "left"), [("No", 1), ("Yes", 0)])
def test_the_history_is_cleared_only_by_who_says_so_twice(  # noqa: PLR0917 - fixtures
    qtbot, monkeypatch, store, library, themes, answer, left
):
    store.marks.opened(fill(store, 1)[0], datetime.now(UTC))
    page = page_of(qtbot, library, themes)
    button = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)

    page.clear.click()

    assert store.openings.count() == left


@pytest.mark.parametrize(("width", "columns"), [(640, 1), (1440, 2)])
def test_cards_stand_in_as_many_columns_as_have_room(qtbot, library, themes, width, columns):
    page = page_of(qtbot, library, themes, (width, 700))
    opened, spent = page.cards.opened, page.cards.spent

    def beside():
        return opened.mapTo(page, QPoint()).y() == spent.mapTo(page, QPoint()).y()

    qtbot.waitUntil(lambda: beside() == (columns == 2))
    assert opened.width() <= page.width()


# ---------------------------------------------------------------- the clock


@pytest.fixture
def reading(qtbot, store, library):
    """A window in front, a clock that the test turns, and an article that was opened."""

    class Desk:
        ids = fill(store, 2)
        time, article = 0.0, ids[0]

        def spent(self):
            rows = store.database.connection.execute("SELECT article_id, seconds FROM openings")
            return dict(rows.fetchall())

        def act(self, after):
            self.time += after
            QTest.keyClick(self.window.windowHandle(), Key.Key_Shift)

    desk = Desk()
    for id_ in desk.ids:
        store.marks.opened(id_, datetime.now(UTC))
    desk.window = QMainWindow()
    qtbot.addWidget(desk.window)
    desk.clock = ReadingClock(library, desk.window, lambda: desk.article, lambda: desk.time)
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def test_time_counts_while_something_is_done(reading):
    for _ in range(4):
        reading.act(after=20)
    reading.clock.stop()

    assert reading.spent()[reading.ids[0]] == 80


def test_of_a_long_pause_a_minute_counts(reading):
    reading.act(after=3600)
    reading.clock.stop()

    assert reading.spent()[reading.ids[0]] == 60


def test_each_article_has_its_own_time(reading):
    reading.act(after=10)
    reading.article = reading.ids[1]
    reading.act(after=15)
    reading.article = None
    reading.act(after=50)
    reading.clock.stop()

    assert reading.spent() == {reading.ids[0]: 10, reading.ids[1]: 15}


def test_closing_the_window_keeps_what_was_counted(reading):
    reading.act(after=5)
    reading.time += 7

    reading.window.close()

    assert reading.spent()[reading.ids[0]] == 12
