"""Finding words in the article that is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from reader.content.images import PictureCache
from reader.ui.article.body import ArticleBody
from reader.ui.article.find_bar import FindBar
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHORT = "<p>Café by the sea. 😀 A CAFE in town.</p><table><tr><td>no café</td></tr></table>"
LONG = "".join(f"<p>Paragraph {n} with words to fill a line or two.</p>" for n in range(80))


@pytest.fixture
def themes(qapp):
    return Themes("light")


@pytest.fixture
def view(qtbot, store, inline, themes, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline)
    view = ArticleView(Library(store, inline), themes, pictures)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def show(view, store, html):
    feed = store.feeds.add(f"https://paper.example/{len(html)}", "The Paper")
    article = parsed(html=html, text="Words of it", published=NOW)
    (id_,) = store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    view.show_article(id_)


def body(view):
    return view.findChild(ArticleBody)


def field(view):
    return view.findChild(FindBar).findChild(QLineEdit)


def count(view):
    return view.findChild(FindBar).findChild(QLabel).text()


def marked(view):
    return [mark.cursor.selectedText() for mark in body(view).extraSelections()]


def current(view):
    mark = body(view).extraSelections()[-1]
    return mark.cursor.selectionStart()


def test_every_match_is_marked_with_or_without_its_accent(view, store, themes):
    show(view, store, SHORT)

    view.finding.open()
    field(view).setText("cafe")

    assert sorted(marked(view)) == ["CAFE", "Café", "café"]
    assert count(view) == "1 of 3"
    *others, now = (mark.format.background().color() for mark in body(view).extraSelections())
    assert now == themes.theme.accent
    assert others == [themes.theme.accent_soft] * 2


def test_enter_goes_on_and_round_and_with_shift_back(qtbot, view, store):
    show(view, store, SHORT)
    view.finding.open()
    field(view).setText("cafe")
    first = current(view)

    qtbot.keyClick(field(view), Qt.Key.Key_Return)
    assert count(view) == "2 of 3"
    assert current(view) > first
    qtbot.keyClick(field(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(view) == "3 of 3"
    view.finding.step(1)
    assert current(view) == first


def test_the_page_scrolls_to_the_match_and_begins_with_what_is_in_sight(view, store):
    show(view, store, LONG)
    bar = view._page.verticalScrollBar()
    view.finding.open()

    field(view).setText("paragraph 70")
    assert bar.value() > 0
    field(view).setText("words")
    assert int(count(view).split()[0]) > 20


def test_escape_takes_the_marks_away_and_gives_the_keyboard_back(qtbot, view, store):
    show(view, store, SHORT)
    body(view).setFocus()
    view.finding.open()
    field(view).setText("cafe")
    assert field(view).hasFocus()

    qtbot.keyClick(field(view), Qt.Key.Key_Escape)

    assert view.findChild(FindBar).isHidden()
    assert marked(view) == []
    assert body(view).hasFocus()
    assert not view.finding.close()


def test_what_is_not_there_is_said(view, store):
    show(view, store, SHORT)

    view.finding.open()
    field(view).setText("zebra")

    assert count(view) == "Not found"
    assert marked(view) == []


def test_the_next_article_is_searched_for_the_same_words(view, store):
    show(view, store, SHORT)
    view.finding.open()
    field(view).setText("cafe")

    show(view, store, "<p>One café more</p>")

    assert marked(view) == ["café"]
    assert count(view) == "1 of 1"


def test_selected_words_are_what_is_found(view, store):
    show(view, store, SHORT)
    cursor = body(view).textCursor()
    cursor.setPosition(8)
    cursor.setPosition(15, cursor.MoveMode.KeepAnchor)
    body(view).setTextCursor(cursor)

    view.finding.open()

    assert field(view).text() == "the sea"
    assert marked(view) == ["the sea"]
