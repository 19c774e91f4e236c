"""How lists look, what they are grouped by, and that each list remembers it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model import Order, Query
from reader.ui.lists.row_shape import HEADING, Look
from reader.ui.lists.rows_model import PAGE, Role
from reader.ui.lists.views import Group
from reader.ui.painting.row_lines import Cell, RowLines
from tests.builders import NOW, parsed
from tests.folding import tell_the_same
from tests.ui.desk import Desk, drawn, titles

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def desk(qtbot, store, inline, tmp_path):
    return Desk(qtbot, store, inline, tmp_path)


def headings(timeline):
    """Return the headings with the titles of the rows that follow them."""
    model = timeline.list.model()
    found = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if index.data(Role.HEADING) or not found:
            found.append((index.data(Role.HEADING), []))
        found[-1][1].append(index.data())
    return found


def read_on(timeline):
    """Read all pages, and return the titles."""
    model = timeline.list.model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    return titles(timeline)


def three_feeds(desk, count):
    """Fill three feeds so that their articles alternate by time; return the feeds by title."""
    feeds = [desk.store.feeds.add(f"https://{n}.example/", f"Feed {n}") for n in "CAB"]
    for n, feed in enumerate(feeds):
        incoming = [
            parsed(f"{n} {k}", f"{feed.title} {k:03}", published=NOW - timedelta(minutes=3 * k + n))
            for k in range(count)
        ]
        desk.store.articles.merge(feed.id, incoming, NOW, first_fetch=False)
    desk.library.reload()
    return sorted(feeds, key=lambda feed: feed.title)


@pytest.mark.parametrize("look", list(Look))
def test_every_look_draws_its_rows_and_keeps_the_one_at_the_top(desk, look):
    desk.fill(60, image_url="https://example.org/a.png")
    timeline = desk.timeline(size=(600, 800))
    timeline.list.scroll_to(30, 0)

    timeline.choose_look(look)

    assert timeline.list.visible_rows().start == 30
    image = drawn(timeline, 30)
    middle = image.height() // 2
    colours = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert ("#ff0000" in colours) == (look is not Look.COMPACT)


def test_looks_are_of_different_heights(desk):
    desk.fill(3, image_url="https://example.org/a.png")
    timeline = desk.timeline()

    def height(look):
        timeline.choose_look(look)
        return timeline.list.visualRect(timeline.list.model().index(0, 0)).height()

    by_height = sorted(Look, key=height)
    assert by_height == [Look.COMPACT, Look.LIST, Look.MAGAZINE, Look.CARDS]


def test_cards_stand_beside_one_another_by_width_and_arrows_lead_in_both_directions(desk, qtbot):
    desk.fill(40, image_url="https://example.org/a.png", now=NOW.replace(hour=12), published=None)
    timeline = desk.timeline(size=(1000, 700))
    timeline.choose_look(Look.CARDS)
    timeline.choose_group(Group.DAY)
    list_, model = timeline.list, timeline.list.model()

    def place(row):
        return list_.visualRect(model.index(row, 0))

    assert [place(row).left() for row in range(4)] == [
        0,
        *(place(0).width() * n for n in (1, 2, 0)),
    ]
    assert place(1).top() - place(0).top() == HEADING  # the day stands above the whole line
    assert place(3).top() > place(0).bottom()
    assert [list_.indexAt(place(row).center()).row() for row in range(9)] == list(range(9))

    list_.setFocus()
    seen = []
    for key in ("Home", "Down", "Right", "Down", "Left", "Up", "End", "Down"):
        qtbot.keyClick(list_, getattr(Qt.Key, f"Key_{key}"))
        seen.append(list_.currentIndex().row())
        assert [index.row() for index in list_.selectedIndexes()] == seen[-1:]
    assert seen == [0, 3, 4, 7, 6, 3, 39, 39]
    list_.scroll_to(30, 0)
    timeline.resize(600, 700)  # one column: what was at the top is there still
    assert list_.visible_rows().start == 30
    assert {place(row).left() for row in list_.visible_rows()} == {0}


def test_a_fold_that_is_opened_among_cards_has_lines_of_its_own():
    card, inside = Cell(300), Cell(60, alone=True)
    lines = RowLines([card] * 7, 3)

    lines.insert(2, [inside, inside])

    whole = RowLines([card, card, inside, inside, *[card] * 5], 3)
    assert [lines.top(row) for row in range(9)] == [0, 0, 300, 360, 420, 420, 420, 720, 720]
    assert [lines.line_of(row) for row in range(9)] == [whole.line_of(row) for row in range(9)]
    assert (lines.between(310, 430), lines.at(719), lines.total) == (range(2, 7), 4, 1020)
    assert lines.beside(1, 1) == 2  # the last of a shorter line


def test_a_short_headline_takes_one_line_and_a_wider_list_needs_less(desk, qtbot):
    incoming = [
        parsed("s", "Short", published=NOW),
        parsed("l", "Some words " * 8, published=NOW - timedelta(minutes=1)),
    ]
    desk.store.articles.merge(desk.feed.id, incoming, NOW, first_fetch=False)
    timeline = desk.timeline()
    timeline.choose_look(Look.COMPACT)
    heights = [timeline.list.visualRect(timeline.list.model().index(n, 0)).height() for n in (0, 1)]
    assert heights[0] < heights[1]

    timeline.resize(1400, 700)

    rows = [timeline.list.visualRect(timeline.list.model().index(n, 0)).height() for n in (0, 1)]
    assert rows == [heights[0]] * 2


def test_each_list_remembers_look_group_and_order(desk):
    desk.fill(5)
    other = desk.store.feeds.add("https://other.example/", "Other")
    desk.fill(5, start=5, feed=other)
    desk.library.reload()
    timeline = desk.timeline(Query(feed_id=desk.feed.id), "Site")
    timeline.choose_look(Look.CARDS)
    timeline.choose_group(Group.DAY)
    timeline.choose_order(Order.OLDEST)

    timeline.show_query(Query(feed_id=other.id), "Other")
    assert timeline.view[:2] == (Look.LIST, Group.NONE)
    assert timeline.query().order is Order.NEWEST
    again = Desk.timeline(desk, Query(feed_id=desk.feed.id), "Site")

    assert again.view[:2] == (Look.CARDS, Group.DAY)
    assert again.query().order is Order.OLDEST
    assert titles(again)[0] == "Title 4"


def test_days_have_headings_that_are_said_aloud(desk):
    desk.fill(30, now=NOW.replace(hour=12), published=None)
    for n in range(3):
        incoming = [parsed(f"d{n}", f"Day {n}", published=NOW - timedelta(days=n * 3))]
        desk.store.articles.merge(desk.feed.id, incoming, NOW, first_fetch=False)
    timeline = desk.timeline()
    plain = timeline.list.visualRect(timeline.list.model().index(0, 0)).height()

    timeline.choose_group(Group.DAY)

    found = headings(timeline)
    assert len(found) == len({heading for heading, _ in found}) >= 3
    model, last = timeline.list.model(), len(titles(timeline)) - 1
    assert model.index(last, 0).data(Role.HEADING) == found[-1][0]
    assert timeline.list.heights.end(0) > plain
    said = model.index(last, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(found[-1][0])


def test_feeds_stand_together_page_by_page_and_none_is_lost(desk):
    three_feeds(desk, PAGE)
    timeline = desk.timeline()

    timeline.choose_group(Group.FEED)
    assert timeline.list.model().rowCount() == PAGE
    everything = read_on(timeline)

    assert everything == sorted(everything)
    assert len(set(everything)) == 3 * PAGE
    assert [heading for heading, _ in headings(timeline)] == ["Feed A", "Feed B", "Feed C"]
    timeline.choose_order(Order.OLDEST)
    assert titles(timeline)[0] == f"Feed A {PAGE - 1:03}"


def test_below_and_new_mean_what_is_seen_where_feeds_stand_together(desk):
    feeds = three_feeds(desk, 5)
    timeline = desk.timeline()
    timeline.choose_group(Group.FEED)

    timeline.marking.mark_below(7)  # within B
    left = [row.title for row in desk.store.articles.page(Query(unread_only=True), None, 100)]
    assert sorted(left) == sorted(titles(timeline)[:8])

    assert timeline.header.new_count() == 0
    incoming = [parsed("new", "New", published=NOW + timedelta(minutes=1))]
    desk.store.articles.merge(feeds[2].id, incoming, NOW, first_fetch=False)
    desk.library.reload()
    assert timeline.header.new_count() == 1


def test_the_next_unread_one_is_found_where_feeds_stand_together(desk):
    three_feeds(desk, PAGE)
    timeline = desk.timeline()
    timeline.choose_group(Group.FEED)
    rows = desk.store.articles.page(Query(), None, 1000)
    last = next(row for row in rows if row.title == f"Feed C {PAGE - 1:03}")
    desk.library.mark_read([row.id for row in rows if row.id != last.id])

    assert timeline.walk.next_unread()

    assert timeline.current_row().title == last.title


def test_the_articles_of_a_story_stand_together(desk):
    told = tell_the_same(desk.store)
    desk.library.change_settings(fold_lists=False)
    desk.library.reload()
    timeline = desk.timeline()
    before = titles(timeline)

    timeline.choose_group(Group.STORY)

    assert sorted(titles(timeline)) == sorted(before)
    ids = [timeline.list.model().index(n, 0).data(Role.ARTICLE).id for n in range(len(before))]
    assert told
    places = sorted(ids.index(id_) for id_ in told)
    assert places == list(range(places[0], places[0] + len(told)))


def test_grouping_is_not_offered_where_it_would_mean_nothing(desk):
    desk.fill(2)

    assert desk.timeline(Query(stories_only=True)).view[2] == (Group.NONE,)
    assert Group.FEED not in desk.timeline(Query(feed_id=desk.feed.id)).view[2]
    assert desk.timeline(Query(text="title", order=Order.RELEVANCE)).view[2] == (Group.NONE,)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 2.5])
def test_thumbnails_have_a_pixel_for_each_of_the_screen(desk, ratio):
    desk.fill(1, image_url="https://example.org/a.png")
    timeline = desk.timeline()
    paper = QPixmap(round(368 * ratio), round(200 * ratio))
    paper.setDevicePixelRatio(ratio)

    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 368, 150)
    painter = QPainter(paper)
    timeline.list.itemDelegate().paint(painter, option, timeline.list.model().index(0, 0))
    painter.end()

    made = desk.pictures._decoded.values()
    assert {(p.height(), p.devicePixelRatio()) for p in made} >= {(round(76 * ratio), ratio)}


def test_smart_folders_and_categories_remember_too(desk):
    desk.fill(3)
    category = desk.store.categories.ensure(["News"])
    folder, other = Query(text="title one"), Query(text="title two")
    timeline = desk.timeline(folder, "Folder")
    timeline.choose_look(Look.MAGAZINE)
    timeline.show_query(Query(category_id=category), "News")
    timeline.choose_look(Look.CARDS)

    def look(query):
        timeline.show_query(query, "")
        return timeline.view[0]

    assert look(folder) is Look.MAGAZINE
    assert look(other) is Look.LIST
    assert look(Query(category_id=category)) is Look.CARDS
    assert look(Query()) is Look.LIST
