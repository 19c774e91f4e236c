"""The page of a story: its articles in time, and what the user does to the story there."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible

from reader.model import Query, StoryArticle
from reader.store.stories.crossings import CrossingStep
from reader.ui.language import speak
from reader.ui.painting.lettering import lettering
from reader.ui.story.blocks import LINE_AT, TIME_GAP, ArticleBlock
from reader.ui.story.join import JoinDialog
from reader.ui.story.page import StoryPage
from reader.ui.story.reading import arrivals
from reader.ui.texts import clock
from reader.ui.theme import Themes
from tests.ui.front import topic

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def show(stand):
    """Return a function that shows the page."""

    def show(story_id, size=(1200, 900)):
        page = stand(StoryPage, size)
        page.show_story(story_id, 0, anew=True)
        return page

    return show


def names(page):
    return [block.name() for block in page.model.blocks]


def entries(page):
    return [block for block in page.model.blocks if isinstance(block, ArticleBlock)]


def select(page, *titles):
    """Select entries of the line of time."""
    for place, block in enumerate(page.model.blocks):
        if isinstance(block, ArticleBlock) and block.name() in titles:
            page.view.selectionModel().select(
                page.model.index(place, 0), QItemSelectionModel.SelectionFlag.Select
            )


def test_articles_stand_in_the_order_they_came_under_their_days(newsroom, show):
    story = newsroom.tell("Ferry", hours=(72, 71, 0))
    newsroom.publish()

    page = show(story.id)

    told = names(page)
    assert told[0] == "Ferry"
    line = told[told.index("How it came in") + 1 :]
    assert line[1:3] == ["Ferry", "Ferry, part 1"]
    assert line[3:5] == ["Today", "Ferry, part 2"]


def test_the_page_says_why_the_story_stands_out_and_who_tells_it(newsroom, show):
    story = newsroom.tell("Ferry")
    newsroom.publish()

    page = show(story.id)

    assert any(name.startswith("3 articles from 3 sources. ") for name in names(page))
    told = names(page)
    assert told[told.index("Who tells it") + 1 :][:3] == ["News 0", "News 1", "News 2"]


def test_a_source_leads_to_its_article(newsroom, show, qtbot):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)

    page.view.take(names(page).index("News 1"))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert page.row_in_hand().id == story.article_ids[1]


def test_a_page_down_takes_what_begins_there(newsroom, show, qtbot):
    story = newsroom.tell("Ferry", image_url="https://example.org/a.png")
    newsroom.publish()
    page = show(story.id, (1200, 500))
    page.view.setFocus()

    qtbot.keyClick(page.view, Qt.Key.Key_PageDown)

    assert page.view.verticalOffset() > 0
    assert page.row_in_hand().id in story.article_ids
    assert page.view.currentIndex().row() > 0


def test_a_story_that_is_gone_is_told_of(newsroom, show):
    page = show(99)

    assert names(page) == ["This story is not there any more."]
    assert not page._open.isEnabled()


def test_an_article_opens_in_the_list_of_the_story(newsroom, show, qtbot):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)
    asked, opened = [], []
    page.query_chosen.connect(lambda *wanted: asked.append(wanted))
    page.article_chosen.connect(opened.append)
    page.view.setFocus()

    page.view.take(page.model.blocks.index(entries(page)[1]))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.mouseClick(page._open, Qt.MouseButton.LeftButton)

    assert asked == [(Query(story_id=story.id), "Ferry")] * 2
    assert opened == [story.article_ids[1], story.lead_id]


def test_selected_articles_leave_the_story_and_come_back(newsroom, show, qtbot, store):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)
    undo = []
    page._library.undo_offered.connect(lambda _, call: undo.append(call))
    assert not page._split.isEnabled()

    select(page, "Ferry, part 2")
    qtbot.mouseClick(page._split, Qt.MouseButton.LeftButton)
    assert [entry.name() for entry in entries(page)] == ["Ferry", "Ferry, part 1"]

    undo[0]()
    assert [entry.article_id for entry in entries(page)] == list(story.article_ids)


def test_delete_takes_the_article_in_hand_out(newsroom, show, qtbot):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)
    page.view.setFocus()

    page.view.take(page.model.blocks.index(entries(page)[2]))
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)

    assert len(entries(page)) == 2


def test_two_stories_become_one(newsroom, show, qtbot):
    ferry, other = newsroom.tell("Ferry"), newsroom.tell("Ship lost off the coast")
    newsroom.publish()
    page = show(ferry.id)

    page.join()
    dialog = page.window().findChild(JoinDialog)
    qtbot.keyClicks(dialog.field, "ship")
    assert dialog.list.count() == 1
    dialog.accept()

    assert {entry.article_id for entry in entries(page)} == {*ferry.article_ids, *other.article_ids}


def test_the_whole_story_is_marked_read_and_unread_again(newsroom, show, qtbot, store):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)
    undo = []
    page._library.undo_offered.connect(lambda _, call: undo.append(call))

    qtbot.mouseClick(page._mark, Qt.MouseButton.LeftButton)
    assert all(row.read for row in store.articles.rows(story.article_ids))
    assert all(entry.row.read for entry in entries(page))

    undo[0]()
    assert not any(row.read for row in store.articles.rows(story.article_ids))


def test_what_a_story_is_about_is_followed(newsroom, show, qtbot, store):
    story = newsroom.tell("Ferry")
    newsroom.publish([topic("Lestari", story)])
    page = show(story.id)
    assert page._follow.toolTip() == "Follow “Lestari”"

    qtbot.mouseClick(page._follow, Qt.MouseButton.LeftButton)

    assert [choice.label for choice in store.trends.topic_choices(newsroom.now)] == ["Lestari"]
    assert page._follow.toolTip() == "Unfollow “Lestari”"


def test_a_story_without_a_topic_offers_none_to_follow(newsroom, show):
    story = newsroom.tell("Ferry")
    newsroom.publish()

    assert not show(story.id)._follow.isVisible()


def test_the_same_text_is_said_to_be_the_same(newsroom, show):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)

    told = StoryArticle(entries(page)[1].row, copy_of=story.lead_id)
    entry = ArticleBlock(page.press, told, lead=False, copied="Same text as News 0")

    assert "Same text as News 0" in entry.aloud()


def test_another_language_is_pointed_out(newsroom, show, store):
    store.feeds.record(replace(newsroom.feeds["News"][0], language="id"))
    store.feeds.record(replace(newsroom.feeds["News"][1], language="en-gb"))
    story = newsroom.tell("Ferry")
    newsroom.publish()

    page = show(story.id)

    told = names(page)
    assert told[told.index("Also in English") + 1] == "Ferry, part 1"


def test_entries_are_told_to_screen_readers(newsroom, show):
    story = newsroom.tell("Ferry")
    newsroom.publish()
    page = show(story.id)

    place = page.model.blocks.index(entries(page)[0])
    told = QAccessible.queryAccessibleInterface(page.view).child(place)

    assert told.role() == QAccessible.Role.ListItem
    assert "Unread. Ferry. News 0" in told.text(QAccessible.Text.Name)


@pytest.mark.parametrize("width", [1200, 780, 500])
def test_nothing_overlaps_at_any_width(newsroom, show, width):
    story = newsroom.tell("Ferry", hours=(30, 2, 1))
    newsroom.publish()

    page = show(story.id, (width, 800))

    places = [page.view.visualRect(page.model.index(i, 0)) for i in range(page.model.rowCount())]
    assert all(place.left() >= 0 and place.right() < width for place in places)
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])


def test_arrivals_are_counted_in_equal_steps(newsroom, store):
    ids = [
        newsroom.article(newsroom.feeds["News"][0], f"A{n}", hours)
        for n, hours in enumerate((9, 8, 0))
    ]
    articles = [StoryArticle(row) for row in store.articles.rows(ids)]

    assert arrivals(articles, 3) == (2, 0, 1)
    assert arrivals(articles[:1], 3) == ()


def test_a_story_in_another_language_stands_beside_the_page(newsroom, show, store):
    for number, language in enumerate(("id", "id", "en", "en")):
        feed = newsroom.feeds[("News", "Science")[number // 2]][number % 2]
        store.feeds.record(replace(feed, language=language))
    here = newsroom.tell("Feri tenggelam", hours=(3, 2))
    there = newsroom.tell("Ferry sinks", "Science", hours=(3, 2))
    newsroom.publish()
    pairs = ((here.id, there.id, ("Lestari", "214")), (there.id, here.id, ("Lestari", "214")))
    store.crossings.record(CrossingStep((), (here.id, there.id), pairs))

    page = show(here.id)

    told = names(page)
    place = told.index("Also in English") + 1
    assert told[place] == "Ferry sinks"
    assert "both say: Lestari, 214" in page.model.blocks[place].aloud()


def test_there_is_room_for_every_time_of_the_day(qapp):
    speak("en")
    letters = lettering(Themes("light").theme.sizes.small)

    day = [datetime(2026, 3, 2, hour, 58, tzinfo=UTC) for hour in range(24)]

    assert max(letters.width(clock(at)) for at in day) <= LINE_AT - TIME_GAP


def test_the_next_article_is_in_hand_also_where_it_is_of_the_next_day(newsroom, show, qtbot):
    now = newsroom.now.astimezone()
    today = (now - now.replace(hour=0, minute=0, second=0, microsecond=0)).total_seconds() / 3600
    story = newsroom.tell("Ferry", hours=(today + 2, today + 1, today / 2))
    newsroom.publish()
    page = show(story.id)
    page.view.setFocus()
    page.view.take(page.model.blocks.index(entries(page)[1]))

    qtbot.keyClick(page.view, Qt.Key.Key_Delete)

    assert page.row_in_hand().title == "Ferry, part 2"


def test_the_next_article_is_in_hand_once_one_was_taken_out(newsroom, show, qtbot):
    story = newsroom.tell("Ferry", hours=(0.0003, 0.0002, 0.0001))  # s ago: of one day
    newsroom.publish()
    page = show(story.id)
    page.view.setFocus()
    page.view.take(page.model.blocks.index(entries(page)[1]))

    qtbot.keyClick(page.view, Qt.Key.Key_Delete)

    assert [entry.name() for entry in entries(page)] == ["Ferry", "Ferry, part 2"]
    assert page.row_in_hand().title == "Ferry, part 2"
