"""Sections of articles in the whole window: what their words tell where their feed does not."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

from reader.content.images import PictureCache
from reader.errors import FetchError
from reader.model import CategorySuggestion, Query, Sentence
from reader.store.trends.suggestions import SuggestionStep
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.lists.rows_model import Role
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.builders import NOW, parsed

# Said by Qt's screenless platform whenever a window or a menu is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REASON = Sentence.of("It uses words of {category}: {words}", category="Money", words="rate, bank")


def no_network(url, **_):
    raise FetchError("There is no network.")


@pytest.fixture
def paper(store):
    """A feed in Sport whose second article is about money."""
    sport, money = store.categories.ensure(("Sport",)), store.categories.ensure(("Money",))
    feed = store.feeds.add("https://paper.example/feed", "Paper", [sport])
    articles = [parsed(title, title, published=NOW) for title in ("Cup final", "Bank cuts rate")]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    told = CategorySuggestion(money, 0.98, REASON)
    store.suggestions.record(SuggestionStep(articles=((id_of(store, "Bank cuts rate"), told),)))
    return feed


@pytest.fixture
def window(qtbot, store, inline, paper, tmp_path):
    speak("en")
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, no_network)
    window = MainWindow(Library(store, inline, no_network), Themes("light"), pictures)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_query(Query(), "All")
    return window


def id_of(store, title):
    return next(row.id for row in store.articles.page(Query()) if row.title == title)


def spoken(window):
    model = window.timeline.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {row.data(Role.ARTICLE).title: row.data(role) for row in rows}


def pill_of(window, store, title):
    window.article.show_article(id_of(store, title))
    return window.article.findChild(type(window.article._page.column.section))


def choose(menu, beginning):
    next(action for action in menu.actions() if action.text().startswith(beginning)).trigger()


def test_the_article_says_its_section_and_why(window, store):
    assert not pill_of(window, store, "Cup final").isVisible()

    pill = pill_of(window, store, "Bank cuts rate")

    assert pill.isVisible()
    assert pill.text() == "Perhaps Money"
    assert pill.toolTip() == pill.accessibleDescription() == "It uses words of Money: rate, bank"
    assert pill.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_list_says_the_section_of_what_belongs_elsewhere_only(window):
    told = spoken(window)

    assert "Perhaps Money" in told["Bank cuts rate"]
    assert "Perhaps" not in told["Cup final"]


def test_a_feed_is_put_where_its_article_belongs_and_taken_back(window, store, paper, qtbot):
    pill = pill_of(window, store, "Bank cuts rate")
    sport, money = (store.categories.find(name).id for name in ("Sport", "Money"))

    with qtbot.waitSignal(window._library.undo_offered) as offered:
        choose(pill.menu(), "Put Paper into Money")

    assert store.feeds.get(paper.id).category_ids == (sport, money)
    qtbot.waitUntil(lambda: not pill.isVisible())
    assert "Perhaps" not in spoken(window)["Bank cuts rate"]
    offered.args[1]()
    qtbot.waitUntil(pill.isVisible)
    assert store.feeds.get(paper.id).category_ids == (sport,)


def test_a_section_that_is_refused_for_a_feed_is_told_no_more(window, store, qtbot):
    pill = pill_of(window, store, "Bank cuts rate")

    with qtbot.waitSignal(window._library.undo_offered) as offered:
        choose(pill.menu(), "Not for articles of Paper")

    qtbot.waitUntil(lambda: not pill.isVisible())
    assert "Perhaps" not in spoken(window)["Bank cuts rate"]
    assert store.articles.page(Query(section_id=store.categories.find("Money").id)) == []
    offered.args[1]()
    qtbot.waitUntil(pill.isVisible)
    assert "Perhaps Money" in spoken(window)["Bank cuts rate"]


def test_all_articles_of_a_section_are_a_list(window, store, qtbot):
    pill = pill_of(window, store, "Bank cuts rate")

    choose(pill.menu(), "Show all articles like Money")

    qtbot.waitUntil(lambda: list(spoken(window)) == ["Bank cuts rate"])


@pytest.mark.parametrize(
    "also",
    [{}, {"fold": True}, {"text": "rate"}, {"unread_only": True}, {"text": "", "fold": True}],
)
def test_a_section_is_a_condition_like_others(store, paper, also):
    store.search.index_some()
    money = store.categories.find("Money").id

    found = store.articles.page(Query(section_id=money, **also))

    assert [row.title for row in found] == ["Bank cuts rate"]


def test_the_menu_of_a_row_offers_the_section(window, store, qtbot):
    place = list(spoken(window)).index("Bank cuts rate")

    menu = window.timeline.menu(place)
    qtbot.addWidget(menu)

    inside = next(a.menu() for a in menu.actions() if a.text() == "Perhaps Money")
    assert inside.actions()[0].text() == "It uses words of Money: rate, bank"
    other = window.timeline.menu(1 - place)
    qtbot.addWidget(other)
    assert not any(a.text().startswith("Perhaps") for a in other.actions())


def test_the_keyboard_opens_what_can_be_done(window, store, qtbot):
    pill = pill_of(window, store, "Bank cuts rate")
    pill.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(pill, Qt.Key.Key_Space)

    menu = next(m for m in pill.findChildren(type(pill.menu())) if m.isVisible())
    menu.close()


def test_the_list_says_why_where_the_pointer_rests(window, qtbot):
    view = window.timeline.list
    titles = list(spoken(window))

    def tip(title):
        index = view.model().index(titles.index(title), 0)
        option = QStyleOptionViewItem()
        option.rect = view.visualRect(index)
        at = option.rect.center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        view.itemDelegate().helpEvent(event, view, option, index)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert tip("Bank cuts rate") == "It uses words of Money: rate, bank"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert tip("Cup final") == ""
