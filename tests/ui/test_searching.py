"""Searching in the list: by real keys, in a real window."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from reader.errors import WorkError
from reader.model import Order, Query
from reader.store.interrupting import while_wanted
from reader.ui.article.find_bar import FindBar
from reader.ui.library import Library
from reader.ui.lists.search_reading import ListSearch
from reader.ui.search.completion import completions
from reader.ui.search.help import SearchHelp
from reader.ui.search.line import PAUSE
from tests.builders import NOW, parsed
from tests.ui.desk import Desk, titles
from tests.ui.test_window import articles, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
NAMES = {"feed": ["Bursa", "Kabar Pagi"], "category": ["News", "News/Local"], "tag": ["later"]}


@pytest.fixture
def window(make, qtbot, articles):  # noqa: F811
    window = make()
    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_Slash)
    return window


def seek(qtbot, window, text):
    """Type a search and let the pause go by."""
    qtbot.keyClicks(window._searching.line.field, text)
    window._searching.line.choices.hide()
    qtbot.waitUntil(lambda: window.timeline.query().text == text)


def test_slash_opens_the_line_and_the_list_searches_as_one_types(qtbot, window):
    line = window._searching.line
    assert line.field.hasFocus()

    seek(qtbot, window, "title")

    assert len(titles(window.timeline)) == 5
    assert window.timeline.query().order is Order.RELEVANCE
    assert window.timeline.header.words().startswith("Search: title")


def test_only_the_list_that_was_shown_can_be_searched(qtbot, window):
    line = window._searching.line
    seek(qtbot, window, "title")

    line._here.click()

    assert line._here.text() == "News"
    assert len(titles(window.timeline)) == 3
    line._everywhere.click()
    assert len(titles(window.timeline)) == 5


def test_what_was_typed_last_is_not_searched_for_after_escape(qtbot, window):
    qtbot.keyClicks(window._searching.line.field, "title")
    window._searching.line.choices.hide()

    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.wait(PAUSE + 50)

    assert window.timeline.query().text == ""
    assert window.sidebar.tree.current_key().startswith("category:")


def test_escape_goes_back_to_the_list_of_before(qtbot, window):
    seek(qtbot, window, "title")

    press(qtbot, window, Qt.Key.Key_Escape)

    assert not window._searching.line.isVisible()
    assert window.sidebar.tree.current_key().startswith("category:")
    assert window.timeline.list.hasFocus()


def test_going_elsewhere_takes_the_line_away(qtbot, window):
    seek(qtbot, window, "title")
    press(qtbot, window, Qt.Key.Key_Return)

    window.show_category("Science")

    assert not window._searching.line.isVisible()


class Marks(QObject):
    """Keeps what was underlined last in a field."""

    def __init__(self, field):
        super().__init__(field)
        self.places = []
        field.installEventFilter(self)

    def eventFilter(self, field, event):
        if event.type() == QEvent.Type.InputMethod:
            marks, at = event.attributes(), field.cursorPosition()
            self.places = [(at + mark.start, at + mark.start + mark.length) for mark in marks]
        return False


def test_a_mistake_is_said_and_underlined_where_it_stands(qtbot, window):
    line = window._searching.line
    marks = Marks(line.field)
    seek(qtbot, window, "a is:unred")

    assert "never “unred”" in line.note.text()
    assert line.field.accessibleDescription() == line.note.text()
    assert window.timeline.list.note() == ""
    assert window.messages.toast.text == ""
    assert marks.places == [(5, 10)]

    line.field.clear()
    seek(qtbot, window, "title")
    assert marks.places == []
    assert not line.note.isVisible()


def test_enter_gives_the_keyboard_to_the_first_that_was_found_and_remembers(qtbot, window, store):
    seek(qtbot, window, "title")

    press(qtbot, window, Qt.Key.Key_Return)

    assert window.timeline.list.hasFocus()
    assert window.timeline.current_row() is not None
    assert window._searching.recent() == ["title"]


def test_recent_searches_are_offered_and_taken_by_keyboard(qtbot, window):
    seek(qtbot, window, "text of")
    press(qtbot, window, Qt.Key.Key_Return)
    window.show_category("News")
    press(qtbot, window, Qt.Key.Key_Slash)
    line = window._searching.line
    assert [one.text for one in line.choices._found] == ["text of"]

    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)

    assert line.text == "text of"


def test_an_opened_article_shows_the_words_and_another_list_none(qtbot, window, store):
    body = {"html": "<p>Peat is gambut, wet.</p>", "text": "Peat is gambut, wet."}
    store.articles.merge(1, [parsed("peat", "Peat", **body)], NOW, first_fetch=False)
    store.search.index_some()
    seek(qtbot, window, "gambut peat")
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Return)
    bar = window.article.findChild(FindBar)
    assert bar.isVisible()
    assert bar.words == "gambut peat"
    assert len(window.article.finding._matches) == 2

    window.show_category("News")
    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_J)

    assert not bar.isVisible()


def test_the_language_is_explained(qtbot, window):
    window._searching.line._buttons["info"].click()

    assert window.findChild(SearchHelp).isVisible()


@pytest.mark.parametrize(
    ("text", "shown", "becomes"),
    [
        ("is", ["is:"], "is:"),
        ("bank -is:un", ["unread"], "bank -is:unread "),
        ("feed:ka", ["Kabar Pagi"], 'feed:"Kabar Pagi" '),
        ("(category:lo", ["News/Local"], "(category:News/Local "),
        ('feed:"kabar p', ["Kabar Pagi"], 'feed:"Kabar Pagi" '),
        ("tag:", ["later"], "tag:later "),
        ("has:f", ["fulltext"], "has:fulltext "),
        ("is:unread", [], ""),
        ("bank ", [], ""),
        ("", [], ""),
    ],
)
def test_fields_and_their_values_are_completed(text, shown, becomes):
    found = completions(text, len(text), lambda field: NAMES.get(field, ()))

    assert [one.shown for one in found] == shown
    assert not found or found[0].text == becomes


def test_tab_takes_the_first_choice(qtbot, window):
    field = window._searching.line.field
    qtbot.keyClicks(field, "is:unr")

    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.text() == "is:unread "
    assert field.hasFocus()


def test_only_the_last_of_several_searches_is_answered(qtbot, store, inline):
    with ThreadPoolExecutor(1) as pool:
        free = Event()
        pool.submit(free.wait)
        search = ListSearch(Library(store, replace(inline, wait=pool)), None)
        answers = []
        for text in ("a", "b", "c"):
            search.read(
                Query(text=text),
                None,
                lambda: 10,
                lambda rows, text=text: answers.append((text, rows)),
            )
        free.set()
        qtbot.waitUntil(lambda: bool(answers))

    assert answers == [("c", [])]
    assert not search.busy


def test_a_read_that_nobody_waits_for_is_broken_off(store):
    endless = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """
    unwanted = Event()
    unwanted.set()

    with (
        pytest.raises(WorkError),
        while_wanted(store.database.connection, lambda: not unwanted.is_set()),
    ):
        store.database.connection.execute(endless).fetchall()

    assert store.database.connection.execute("SELECT 1").fetchone() == (1,)


def test_pages_of_a_search_follow_as_one_scrolls(qtbot, store, inline, tmp_path):
    desk = Desk(qtbot, store, inline, tmp_path)
    desk.fill(250)
    while store.search.index_some():
        pass
    timeline = desk.timeline(Query(text="title", order=Order.NEWEST))

    bar = timeline.list.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.maximum())

    assert titles(timeline) == [f"Title {n}" for n in range(250)]


def test_what_comes_in_while_a_search_is_shown_waits_to_be_shown(qtbot, store, inline, tmp_path):
    desk = Desk(qtbot, store, inline, tmp_path)
    desk.fill(3)
    store.search.index_some()
    timeline = desk.timeline(Query(text="title", order=Order.NEWEST))

    desk.fill(2, start=10, now=NOW + timedelta(days=1))
    store.search.index_some()
    desk.library.articles_changed.emit(None)
    assert timeline.header.new_count() == 2
    timeline.show_new()

    assert len(titles(timeline)) == 5
