"""Pages in the window: how one gets there and back, and what is kept meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from reader.content.images import PictureCache
from reader.errors import FetchError
from reader.model import Query
from reader.ui.article.covered import Covered, CoverRow, WholeStory
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.places import home, story_place
from reader.ui.theme import Themes
from reader.ui.window.trail import ListSpot, Trail
from reader.ui.window.window import MainWindow
from tests.ui.front import Newsroom

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def no_network(url, **_):
    raise FetchError("There is no network.")


@pytest.fixture
def story(store):
    """A story that three feeds tell, and an article that stands alone."""
    newsroom = Newsroom(store)
    told = newsroom.tell("Ferry")
    newsroom.article(newsroom.feeds["Science"][0], "Alone")
    newsroom.publish()
    return told


@pytest.fixture
def make(qtbot, store, inline, tmp_path, story):
    """Return a function that opens a window on the store."""
    speak("en")

    def make(size=(1440, 900)):
        library = Library(store, inline, no_network)
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, no_network)
        window = MainWindow(library, Themes("light"), pictures)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    speak("en")


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("pane", ["timeline", "article"])
@pytest.mark.parametrize("page", ["front", "statistics"])
def test_the_keyboard_goes_to_the_page_and_comes_back_to_the_list(make, qtbot, story, pane, page):
    window = make()
    window.show_category("News")
    window.show_article(story.lead_id)
    getattr(window, pane).setFocus()

    window.show_page(page)
    assert window.pages.isAncestorOf(window.focusWidget())
    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.timeline.isAncestorOf(window.focusWidget())


def test_tab_leads_from_the_names_above_the_front_page_into_it_and_back(make, qtbot):
    window = make()
    window.show_page("front")
    front = window.pages.front
    front.scope.tabs.setFocus()

    press(qtbot, window, Qt.Key.Key_Tab)
    assert window.focusWidget() is front.view
    assert front.view.block_in_hand() is front.model.blocks[1]
    press(qtbot, window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)

    assert window.focusWidget() is front.scope.tabs


def test_keys_scroll_the_statistics(make, qtbot):
    window = make()
    window.show_page("statistics")
    bar = window.pages.statistics.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    press(qtbot, window, Qt.Key.Key_PageDown)

    assert bar.value() > 0


def test_whoever_walks_through_the_sidebar_stays_there(make, qtbot):
    window = make()
    window.sidebar.tree.setFocus()

    window.show_page("front")

    assert window.focusWidget() is window.sidebar.tree


def test_the_front_page_stands_in_place_of_list_and_article(make, qtbot):
    window = make()

    press(qtbot, window, Qt.Key.Key_0, CONTROL)

    assert window.pages.front.isVisible()
    assert not window.timeline.isVisible()
    assert not window.article.isVisible()
    assert not window.trending.isVisible()
    assert window.sidebar.tree.current_key() == "front"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_P])
def test_one_comes_back_to_the_list_and_the_article(make, qtbot, story, key):
    window = make()
    window.show_category("News")
    window.show_article(story.article_ids[1])
    width = window.timeline.width()

    press(qtbot, window, Qt.Key.Key_0, CONTROL)
    press(qtbot, window, key)

    assert window.timeline.isVisible()
    assert window.timeline.width() == width
    assert window.timeline.current_row().id == story.article_ids[1]
    assert window.article.article_id == story.article_ids[1]
    assert window.sidebar.tree.current_key() == "category:1"
    assert not window.pages.isVisible()


def test_an_article_opens_from_the_page_and_the_page_comes_back(make, qtbot, story):
    window = make()
    window.show_category("Science")
    press(qtbot, window, Qt.Key.Key_0, CONTROL)

    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.article.article_id == story.lead_id
    assert window.timeline.query() == Query(story_id=story.id)
    press(qtbot, window, Qt.Key.Key_P)
    assert window.pages.front.isVisible()
    assert window.pages.front.row_in_hand().id == story.lead_id
    press(qtbot, window, Qt.Key.Key_P)

    assert window.timeline.query().category_id == 2
    assert window.sidebar.tree.current_key() == "category:2"


def test_the_way_back_stands_above_the_list(make, qtbot, story):
    window = make()
    window.show_page("front")
    window.pages.front.view.take(1)
    window.pages.front.open_in_hand()
    line = window._list_pane.line
    assert line.isVisible()
    assert line.accessibleName() == "Back to Front page"

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.pages.front.isVisible()

    window.show_category("News")
    assert not line.isVisible()


def test_g_shows_the_whole_story_of_the_article_in_hand(make, qtbot, story):
    window = make()
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_J)

    press(qtbot, window, Qt.Key.Key_G)
    assert window.pages.story.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.timeline.isVisible()


def test_g_says_so_where_no_other_source_tells_it(make, qtbot):
    window = make()
    window.show_category("Science")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_J)

    press(qtbot, window, Qt.Key.Key_G)

    assert window.messages.toast.text == "No other source tells this story."


def test_a_story_of_the_trending_panel_opens_its_page(make, qtbot, story):
    window = make()
    view = window.trending.view
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    view.setFocus()
    view.setCurrentIndex(next(index for index in rows if story.title in str(index.data())))

    press(qtbot, window, Qt.Key.Key_Return, CONTROL)

    assert window.pages.story.isVisible()
    assert window._whereabouts.page.key == f"story:{story.id}"


def test_an_article_names_who_else_tells_it_and_leads_to_the_story(make, qtbot, story):
    window = make()
    window.show_category("News")
    window.show_article(story.article_ids[1])
    covered = window.article.findChild(Covered)
    lines = covered.findChildren(CoverRow)
    every = covered.findChild(WholeStory)
    assert [line.article_id for line in lines] == [story.article_ids[0], story.article_ids[2]]
    assert every.accessibleName() == "All 3 articles of this story"

    lines[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Qt.Key.Key_Tab)
    press(qtbot, window, Qt.Key.Key_Tab)
    assert window.focusWidget() is every
    press(qtbot, window, Qt.Key.Key_Return)
    assert window._whereabouts.page.key == f"story:{story.id}"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.article.article_id == story.article_ids[1]
    qtbot.mouseClick(lines[0], Qt.MouseButton.LeftButton)

    assert window.article.article_id == story.article_ids[0]


def test_an_article_that_stands_alone_offers_no_story(make, qtbot, store):
    window = make()
    alone = next(row for row in store.articles.page(Query()) if row.title == "Alone")

    window.show_article(alone.id)

    assert not window.article.findChild(Covered).isVisible()


def test_from_page_to_page_and_back_again(make, qtbot, story):
    window = make()
    window.show_page("front")
    window.show_story(story.id)
    assert window.pages.story.isVisible()

    qtbot.mouseClick(window.pages.story.bar.back, Qt.MouseButton.LeftButton)
    assert window.pages.front.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.timeline.isVisible()


def test_marks_and_stars_go_to_the_story_in_hand(make, qtbot, story, store):
    window = make()
    window.show_page("front")
    press(qtbot, window, Qt.Key.Key_J)

    press(qtbot, window, Qt.Key.Key_M)
    press(qtbot, window, Qt.Key.Key_S)

    article = store.articles.get(story.lead_id)
    assert article.read
    assert article.starred
    assert not window.timeline.isVisible()


def test_all_of_a_hidden_list_is_not_marked_from_a_page(make, qtbot, store):
    window = make()
    window.show_page("front")

    press(qtbot, window, Qt.Key.Key_A)

    assert store.articles.count(Query(unread_only=True)) == 4


def test_the_next_start_shows_the_page_and_keeps_the_list_beneath(make, qtbot, story):
    window = make()
    window.show_category("News")
    window.show_story(story.id)
    window.close()

    again = make()
    assert again.pages.story.isVisible()
    assert again._whereabouts.page.key == f"story:{story.id}"
    press(qtbot, again, Qt.Key.Key_Escape)

    assert again.sidebar.tree.current_key() == "category:1"
    assert again.trending.isVisible()


def test_another_language_keeps_the_page(make, qtbot, story):
    window = make()
    window.show_page("front")

    window._library.change_settings(language="id")
    qtbot.waitUntil(lambda: window.sidebar.tree.places.index(1, 0).data() == "Hari ini")

    assert window.pages.front.isVisible()


def test_trending_lies_over_a_page_when_asked(make, qtbot):
    window = make()
    window.show_page("front")

    window.actions_["trending"].trigger()
    assert window.trending.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.trending.isVisible()
    assert window.pages.front.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)

    assert window.trending.isVisible()


def test_a_narrow_window_shows_pages_too(make, qtbot):
    window = make((640, 600))

    window.show_page("front")

    assert window.pages.front.isVisible()
    assert not window.sidebar.isVisible()
    assert window.pages.width() >= 639


def test_statistics_are_a_page_that_one_comes_back_to(make, qtbot, story):
    window = make()
    press(qtbot, window, Qt.Key.Key_6, CONTROL)
    assert window.pages.statistics.isVisible()
    assert window.sidebar.tree.current_key() == "statistics"

    window.pages.statistics.article_chosen.emit(story.lead_id)
    assert window.article.isVisible()
    assert window.article.article_id == story.lead_id
    press(qtbot, window, Qt.Key.Key_P)

    assert window.pages.statistics.isVisible()


def test_the_palette_goes_to_pages(make, qtbot):
    window = make()
    press(qtbot, window, Qt.Key.Key_K, CONTROL)

    qtbot.keyClicks(window.focusWidget(), "front")
    press(qtbot, window, Qt.Key.Key_Return)

    assert window.pages.front.isVisible()


def test_a_trail_hands_out_a_list_once():
    trail, page = Trail(), story_place(1, "Story")
    spot = ListSpot(home(), Query(), "Today", {}, 5)
    for stop in (4, 5, spot, page, 6):
        trail.add(stop)

    back = [trail.back(6), trail.back(page), trail.back(5), trail.back(4)]

    assert back == [page, spot, 4, None]
