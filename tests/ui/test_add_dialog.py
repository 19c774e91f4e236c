"""Adding feeds: they are shown before they are followed, one or many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.fetch import Reply
from reader.ui.feeds.add_dialog import KNOWN, MANY, AddDialog
from reader.ui.library import Library
from reader.ui.theme import Themes
from tests.builders import rss

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PAGE = b"""<html><head><link rel="alternate" type="application/rss+xml" title="All" href="/all">
<link rel="alternate" type="application/rss+xml" title="Sport" href="/sport"></head></html>"""


@pytest.fixture
def library(store, inline):
    return Library(store, inline)


@pytest.fixture
def dialog(library, qtbot):
    QGuiApplication.clipboard().clear()
    dialog = AddDialog(library, Themes("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def paste(qtbot, widget, text):
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_pasted_is_looked_up_and_shown_and_another_feed_of_the_page_can_be_chosen(
    dialog, store, site, qtbot
):
    site.pages["/"], site.pages["/all"] = PAGE, rss("A first", "A second")
    site.pages["/sport"] = rss("The match")
    one = dialog.one

    paste(qtbot, one.address, site.url + "/")
    qtbot.waitUntil(one.preview.isVisible)
    assert [one.preview.latest.item(n).text() for n in range(2)] == ["– · A first", "– · A second"]
    assert store.feeds.all() == []  # looking is not following
    one.choice.setFocus()
    qtbot.keyClick(one.choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: one.preview.latest.count() == 1)
    press(qtbot, one.go)

    qtbot.waitUntil(lambda: dialog.added is not None)
    assert dialog.added.url == site.url + "/sport"
    assert [path for path, _ in site.requests] == ["/", "/all", "/sport"]


def test_what_is_followed_already_is_shown_but_not_offered(dialog, store, site, qtbot):
    store.feeds.add(site.url + "/all", "Mine")
    site.pages["/all"] = rss("A first")

    paste(qtbot, dialog.one.address, site.url + "/all")

    qtbot.waitUntil(dialog.one.preview.isVisible)
    assert dialog.one.said.text() == "You follow Mine already."
    assert not dialog.one.go.isEnabled()


def test_many_addresses_are_looked_at_each_and_those_ticked_are_one_change(
    dialog, store, site, qtbot
):
    for name in ("a", "b", "c"):
        site.pages[f"/{name}"] = rss(f"Of {name}")
    many = dialog.many

    paste(qtbot, dialog.one.address, "\n".join(f"{site.url}/{name}" for name in "abcx"))
    assert dialog.tabs.currentIndex() == MANY
    qtbot.waitUntil(many.go.isEnabled)
    assert many.go.text() == "Subscribe to 3"
    assert "404" in many.list.topLevelItem(3).text(1)
    many.list.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.keyClicks(many.category.lineEdit(), "News / Local")
    press(qtbot, many.go)

    qtbot.waitUntil(lambda: len(store.feeds.all()) == 2)
    assert {feed.url for feed in store.feeds.all()} == {site.url + "/a", site.url + "/c"}
    assert all(feed.checked for feed in store.feeds.all())
    assert len(site.requests) == 4  # nobody is asked twice
    store.history.undo(store.history.next_undo().id)
    assert store.feeds.all() == []


def test_lines_without_an_address_are_answered(dialog, qtbot):
    dialog.tabs.setCurrentIndex(MANY)
    qtbot.keyClicks(dialog.many.lines, "nothing here")

    press(qtbot, dialog.many.go)

    assert dialog.many.said.text() == "There is no address among these lines."


def test_the_catalogue_is_searched_and_what_is_ticked_stays_ticked(dialog, library, store, qtbot):
    library.get = lambda url, **_: Reply(url, url, 200, {}, rss("One"))
    known = dialog.known
    dialog.tabs.setCurrentIndex(KNOWN)
    known.language.setCurrentIndex(0)

    for words in ("antara bali", "lwn"):
        known.words.clear()
        qtbot.keyClicks(known.words, words)
        assert known.tree.topLevelItem(0).childCount() == 1
        known.tree.topLevelItem(0).child(0).setCheckState(0, Qt.CheckState.Checked)
    assert known.follow.text() == "Follow these (2)"
    press(qtbot, known.follow)

    qtbot.waitUntil(lambda: len(store.feeds.all()) == 2)
    assert {feed.title for feed in store.feeds.all()} == {"Antara Bali", "LWN.net"}
