"""The front page: what stands on it, in what order, and that it keeps still."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.model import Query, QuietPost, Sentence
from reader.ui.front.blocks import LEAD_SHAPE
from reader.ui.front.making import long_date
from reader.ui.front.page import FrontPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
JUST_NOW = (0.0003, 0.0002, 0.0001)  # h: today, a second after midnight too


@pytest.fixture
def show(stand):
    """Return a function that shows the page."""

    def show(size=(1200, 800)):
        page = stand(FrontPage, size)
        page.show_from(0, anew=True)
        return page

    return show


def names(page):
    return [block.name() for block in page.model.blocks]


def rect(page, name):
    return page.view.visualRect(page.model.index(names(page).index(name), 0))


def test_the_top_of_all_comes_first_then_each_category(newsroom, show):
    newsroom.tell("Ferry sinks")
    newsroom.tell("Bridge opens")
    newsroom.publish()
    alone = [newsroom.article(newsroom.feeds["Science"][0], f"Alone {n}", n + 1) for n in range(2)]

    page = show()

    told = names(page)
    assert long_date(datetime.now(UTC)) in told[0]
    assert told[1:3] == ["Ferry sinks", "Bridge opens"]
    assert told.index("Science") < told.index("Alone 0") < told.index("Alone 1")
    assert set(alone) <= page.model.article_ids()


def test_stories_of_feeds_without_a_category_stand_on_the_page_too(newsroom, show):
    for number in range(10):
        newsroom.tell(f"Event {number}")
    for feed in newsroom.store.feeds.all():
        newsroom.store.feeds.set_categories(feed.id, [])
    newsroom.publish()
    newsroom.store.categories.remove(newsroom.store.categories.find("News").id)
    newsroom.store.categories.remove(newsroom.store.categories.find("Science").id)

    told = names(show())

    assert [f"Event {number}" in told for number in range(10)] == [True] * 10
    assert told.index("Event 6") < told.index("More stories") < told.index("Event 7")


def test_a_source_that_runs_the_other_way_stays_whole_before_its_age(newsroom, show):
    feed = newsroom.feeds["Science"][0]
    newsroom.store.feeds.rename(feed.id, "نافذة الميناء")
    newsroom.article(feed, "Alone")
    newsroom.publish()

    page = show()

    block = page.model.blocks[names(page).index("Alone")]
    assert block.details.words() == "\u2068نافذة الميناء\u2069 · 1 h"


def test_a_page_without_stories_says_what_it_shows_instead(newsroom, show):
    newsroom.article(newsroom.feeds["News"][0], "Only this")
    newsroom.publish(note=Sentence.of("Trending needs at least {least} sources.", least=3))

    page = show()

    assert names(page)[1].startswith("Trending needs at least 3 sources. No story yet")
    assert "Only this" in names(page)


def test_a_page_with_nothing_says_so(store, show):
    page = show()

    assert names(page)[1] == "Trending is worked out after the next sync."


def scopes(page):
    return [page.scope.tabs.tabText(i) for i in range(page.scope.tabs.count())]


def test_the_page_can_be_about_one_category_and_its_feeds(newsroom, show, qtbot):
    newsroom.tell("Ferry", "News", JUST_NOW)
    newsroom.tell("Comet", "Science", JUST_NOW)
    newsroom.article(newsroom.feeds["Science"][1], "Alone", JUST_NOW[0])
    newsroom.publish()
    page = show()
    assert scopes(page) == ["All", "News", "Science"]

    page.scope.tabs.setFocus()
    qtbot.keyClick(page.scope.tabs, Qt.Key.Key_Right)
    qtbot.keyClick(page.scope.tabs, Qt.Key.Key_Right)

    told = names(page)
    assert told[0].endswith("3 sources · 4 unread today")
    assert told[1] == "Comet"
    assert told.index("Science 1") < told.index("Alone")
    assert "Ferry" not in told


def test_the_name_of_a_feed_leads_to_its_list(newsroom, show):
    feed = newsroom.feeds["Science"][1]
    newsroom.article(feed, "Alone", 2)
    newsroom.tell("Comet", "Science")
    newsroom.publish()
    page = show()
    page.scope.tabs.setCurrentIndex(2)
    asked = []
    page.query_chosen.connect(lambda *wanted: asked.append(wanted))

    page.view.take(names(page).index("Science 1"))
    page.open_in_hand()

    assert asked == [(Query(feed_id=feed.id), "Science 1")]


def test_the_chosen_category_is_still_chosen_at_the_next_start(newsroom, show):
    newsroom.tell("Comet", "Science")
    newsroom.publish()
    before = show()
    before.scope.tabs.setCurrentIndex(2)

    page = show()

    assert page.scope.tabs.currentIndex() == 2
    assert names(page)[1] == "Comet"


def test_a_category_with_nothing_says_so(newsroom, show):
    newsroom.tell("Ferry", "News")
    newsroom.publish(note=Sentence.of("Trending needs at least {least} sources.", least=3))
    page = show()

    page.scope.tabs.setCurrentIndex(2)

    assert names(page)[1:] == ["Trending needs at least 3 sources."]


def test_a_category_without_feeds_is_not_offered_but_one_with_feeds_inside_is(
    newsroom, show, store
):
    store.categories.ensure(["Empty"])
    inside = store.categories.ensure(["World", "Asia"])
    store.feeds.add("https://asia.example/feed", "Asia today", [inside])
    newsroom.publish()

    page = show()

    assert scopes(page) == ["All", "News", "Science", "World"]


def test_a_category_that_was_removed_gives_way_to_all(newsroom, show, store):
    newsroom.tell("Ferry", "News")
    newsroom.publish()
    page = show()
    page.scope.tabs.setCurrentIndex(2)

    store.categories.remove(store.categories.find("Science").id)
    page._library.reload()

    assert page.scope.category_id is None
    assert "Ferry" in names(page)


def test_feeds_that_seldom_post_have_a_place_of_their_own(newsroom, show, qtbot):
    newsroom.tell("Ferry", "News")
    feed = newsroom.feeds["Science"][2]
    id_ = newsroom.article(feed, "After a long time")
    reason = Sentence.of("posts every {every} days", every=20)
    newsroom.publish(
        quiet=(QuietPost(id_, feed.id, "After a long time", newsroom.now, 20, reason),),
    )
    page = show()
    told = names(page)
    place = told.index("Quiet feeds") + 1
    opened = []
    page.article_chosen.connect(opened.append)

    page.view.take(place)
    page.open_in_hand()

    assert told[place] == "After a long time"
    spoken = page.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("After a long time. Science 2. posts every 20 days")
    assert opened == [id_]


@pytest.mark.parametrize("stories", [5, 6, 8])
def test_a_row_that_is_not_full_leaves_no_hole(newsroom, show, stories):
    for n in range(stories):
        newsroom.tell(f"Story {n}", image_url=f"https://example.org/{n}.png")
    for n in range(3):
        newsroom.article(newsroom.feeds["Science"][n], f"Alone {n}")
    newsroom.publish()

    page = show()

    places = [page.view.visualRect(page.model.index(i, 0)) for i in range(page.model.rowCount())]
    for left in {place.left() for place in places}:
        column = [place for place in places if place.left() <= left <= place.right()]
        for place in column:
            above = [other.bottom() for other in column if other.bottom() < place.top()]
            assert not above or place.top() - max(above) <= 150


@pytest.mark.parametrize("size", [(1200, 860), (800, 660)])  # beside the sidebar, usual and small
def test_the_lead_leaves_room_for_others_on_the_first_screen(newsroom, show, size):
    for n in range(7):
        newsroom.tell(f"Story {n}", image_url=f"https://example.org/{n}.png")
    newsroom.publish()

    page = show(size)

    screen = page.view.viewport().rect()
    assert screen.contains(rect(page, "Story 0"))
    seen = [names(page)[row] for row in page.view.visible(screen)]
    assert {"Story 1", "Story 2", "Story 3"} <= set(seen)


@pytest.mark.parametrize(("width", "columns"), [(1200, 3), (780, 2), (640, 1)])
def test_there_are_as_many_columns_as_fit(newsroom, show, width, columns):
    for n in range(7):
        newsroom.tell(f"Story {n}")
    newsroom.publish()

    page = show((width, 800))

    places = [page.view.visualRect(page.model.index(i, 0)) for i in range(page.model.rowCount())]
    assert len({place.left() for place in places}) == columns
    assert all(place.left() >= 0 and place.right() < width for place in places)
    assert not any(
        a.intersects(b) for i, a in enumerate(places) for b in places[:i] if not a.isEmpty()
    )


def test_keys_lead_through_the_stories_as_one_reads_them(newsroom, show, qtbot):
    for name in ("First", "Second", "Third"):
        newsroom.tell(name)
    newsroom.publish()
    page = show()
    page.view.setFocus()

    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Up):
        qtbot.keyClick(page.view, key)
        seen.append(page.view.block_in_hand().name())

    assert seen == ["First", "Second", "Third", "Second"]


def test_enter_opens_the_lead_in_the_list_of_its_story(newsroom, show, qtbot):
    story = newsroom.tell("First")
    newsroom.publish()
    page = show()
    asked, opened = [], []
    page.query_chosen.connect(lambda *wanted: asked.append(wanted))
    page.article_chosen.connect(opened.append)
    page.view.setFocus()

    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert asked == [(Query(story_id=story.id), "First")]
    assert opened == [story.lead_id]


def test_shift_enter_and_a_click_on_the_sources_lead_to_the_story(newsroom, show, qtbot):
    story = newsroom.tell("First")
    newsroom.publish()
    page = show()
    wanted = []
    page.story_chosen.connect(wanted.append)
    page.view.setFocus()

    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    block, area = page.view.block_in_hand(), page.view.visualRect(page.view.currentIndex())
    at = block.details_place(area).center()
    page.scroll_to(0)
    at.setY(block.details_place(page.view.visualRect(page.view.currentIndex())).center().y())
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert wanted == [story.id, story.id]


def test_a_category_leads_to_its_list(newsroom, show, qtbot):
    newsroom.tell("First", "Science")
    newsroom.article(newsroom.feeds["Science"][0], "Alone")
    newsroom.publish()
    page = show((1200, 2000))
    asked = []
    page.query_chosen.connect(lambda *wanted: asked.append(wanted))

    qtbot.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect(page, "Science").center()
    )

    assert asked == [(Query(category_id=2), "Science")]


def test_every_story_is_told_to_screen_readers(newsroom, show):
    newsroom.tell("First")
    newsroom.publish()
    page = show()

    face = QAccessible.queryAccessibleInterface(page.view)
    told = face.child(1)

    assert face.role() == QAccessible.Role.List
    assert told.role() == QAccessible.Role.ListItem
    assert told.text(QAccessible.Text.Name).startswith("Unread. First. 3 sources · 3 articles")


def test_newer_stories_wait_while_something_is_pointed_at(newsroom, show, qtbot):
    newsroom.tell("First")
    newsroom.publish()
    page = show()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)

    newsroom.tell("Second")
    newsroom.publish()
    page._library.trends_changed.emit()
    assert "Second" not in names(page)
    assert page.newer.isVisible()

    qtbot.mouseClick(page.newer, Qt.MouseButton.LeftButton)
    assert "Second" in names(page)
    assert not page.newer.isVisible()
    assert page.view.block_in_hand().name() == "First"


def test_newer_stories_are_shown_at_once_where_nobody_looks(newsroom, show, qtbot):
    newsroom.tell("First")
    newsroom.publish()
    page = show()
    QApplication.sendEvent(page, QEvent(QEvent.Type.Leave))

    newsroom.tell("Second")
    newsroom.publish()
    page._library.trends_changed.emit()

    assert "Second" in names(page)


def test_marks_are_followed_and_move_nothing(newsroom, show, qtbot):
    story = newsroom.tell("First")
    newsroom.publish()
    page = show()
    before = rect(page, "First")

    page._library.mark_read([story.lead_id])

    assert page.model.blocks[1].row.read
    assert rect(page, "First") == before
    assert not page.model.data(
        page.model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole
    ).startswith("Unread")


def test_a_small_picture_is_not_enlarged(newsroom, show, qtbot):
    newsroom.tell("First", image_url="https://example.org/small.png")
    newsroom.publish()
    page = show()
    place = rect(page, "First")

    drawn = page.view.viewport().grab(QRect(place.topLeft(), place.size())).toImage()

    red, middle = QColor(255, 0, 0), round(place.width() * LEAD_SHAPE / 2)
    wide = sum(drawn.pixelColor(x, middle) == red for x in range(drawn.width()))
    assert 70 <= wide <= 80  # the picture has 80 px


def test_the_menu_of_a_story_stars_it(newsroom, show, store):
    story = newsroom.tell("First")
    newsroom.publish()
    page = show()

    menu = page.menu_of(page.model.index(1, 0))
    next(action for action in menu.actions() if action.text() == "Star").trigger()

    assert store.articles.get(story.lead_id).starred


def test_pointing_marks_what_can_be_chosen(newsroom, show, qtbot):
    newsroom.tell("First")
    newsroom.publish()
    page = show()

    qtbot.mouseMove(page.view.viewport(), rect(page, "First").center())
    over = page.view.viewport().cursor().shape()
    page.view.viewportEvent(QEvent(QEvent.Type.Leave))

    assert over == Qt.CursorShape.PointingHandCursor
    assert page.view.indexAt(QPoint(2, 2)).row() == -1


def test_the_model_keeps_the_rules_of_qt(newsroom, show):
    newsroom.tell("First")
    newsroom.publish()
    page = show()
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    page.refresh()

    assert page.model.rowCount() == 2
