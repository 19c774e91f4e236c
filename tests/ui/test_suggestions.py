"""Dialogs that offer a category for a feed, and let it count more or less."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from reader.fetch import Reply
from reader.trends import categories_job
from reader.ui.feeds.add_dialog import AddDialog
from reader.ui.feeds.feed_dialog import MORE, FeedDialog
from reader.ui.library import Library
from reader.ui.theme import Themes
from tests.builders import rss
from tests.test_trends_categories import MONEY, NEW_SPORT, SPORT, fed, titles

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SITE = "https://touchline.example/feed"


def answer(url, **_):
    body = rss(*titles(NEW_SPORT))
    return Reply(url, url, 200, {"content-type": "application/rss+xml"}, body)


@pytest.fixture
def library(store, inline):
    fed(store, "pitch", SPORT, "Sport")
    fed(store, "ledger", MONEY, "Money")
    return Library(store, inline, answer)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot, dialog):
    buttons = dialog.findChild(QDialogButtonBox)
    press(qtbot, buttons.button(QDialogButtonBox.StandardButton.Save))


def test_a_feed_without_a_category_is_offered_one_and_takes_it(library, store, inline, qtbot):
    feed = fed(store, "touchline", NEW_SPORT)
    categories_job.update(store, inline)
    dialog = shown(qtbot, FeedDialog(library, feed.id))
    assert dialog.suggestion.words.text().startswith("4 of 4 articles use words of Sport: ")

    press(qtbot, dialog.suggestion.button)
    save(qtbot, dialog)

    sport = store.categories.find("Sport").id
    qtbot.waitUntil(lambda: store.feeds.get(feed.id).category_ids == (sport,))


def test_a_feed_with_a_category_is_offered_none(library, store, qtbot):
    feed = store.feeds.all()[0]

    dialog = shown(qtbot, FeedDialog(library, feed.id))

    assert not dialog.suggestion.isVisible()


def test_a_feed_counts_more_in_trending_once_that_is_saved(library, store, qtbot):
    feed = store.feeds.all()[0]
    dialog = shown(qtbot, FeedDialog(library, feed.id))

    qtbot.keyClick(dialog.weight, Qt.Key.Key_Down)
    save(qtbot, dialog)

    qtbot.waitUntil(lambda: store.feeds.get(feed.id).weight == MORE)


def test_a_weight_of_its_own_stays_as_it_is(library, store, qtbot):
    feed = store.feeds.all()[0]
    store.feeds.set_weight(feed.id, 3.0)
    library.reload()
    dialog = shown(qtbot, FeedDialog(library, feed.id))
    assert dialog.weight.currentText() == "Counts 3.00 times"

    save(qtbot, dialog)

    assert store.feeds.get(feed.id).weight == 3.0


def test_a_feed_that_was_found_is_offered_the_category_that_its_words_tell(
    library, store, inline, qtbot
):
    categories_job.update(store, inline)
    dialog = shown(qtbot, AddDialog(library, Themes("light"), SITE))

    press(qtbot, dialog.one.go)
    qtbot.waitUntil(dialog.one.suggestion.isVisible)
    assert dialog.one.suggestion.button.text() == "Take Sport"
    press(qtbot, dialog.one.suggestion.button)
    press(qtbot, dialog.one.go)

    qtbot.waitUntil(lambda: dialog.added is not None)
    assert dialog.added.category_ids == (store.categories.find("Sport").id,)


def test_markup_in_the_name_of_a_feed_is_shown_and_not_obeyed(library, qtbot):
    dialog = shown(qtbot, AddDialog(library, Themes("light")))
    bare = dialog.one.said.heightForWidth(300)

    dialog.one.said.setText('<img src="x.png" height="900">')

    assert dialog.one.said.heightForWidth(300) < bare + 200


def test_a_category_that_was_typed_is_not_argued_with(library, store, inline, qtbot):
    categories_job.update(store, inline)
    dialog = shown(qtbot, AddDialog(library, Themes("light"), SITE))
    qtbot.keyClicks(dialog.one.category.lineEdit(), "Money")

    press(qtbot, dialog.one.go)

    qtbot.waitUntil(lambda: dialog.one.go.text() == "Subscribe")
    assert not dialog.one.suggestion.isVisible()
