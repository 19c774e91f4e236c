"""Choices of feeds and categories: what comes from above is said with where from."""

import pytest

from reader.feeds.sync_feed import sync_feed
from reader.fetch import Reply
from reader.model import PlaceRule, Rule
from reader.ui.feeds.access_dialog import AccessDialog
from reader.ui.feeds.feed_dialog import FeedDialog
from reader.ui.feeds.rule_choices import CategoryDialog
from reader.ui.library import Library
from tests.builders import rss


@pytest.fixture
def library(store, inline):
    """Teknologi with Gawai inside it, and a feed in Gawai."""
    outer = store.categories.ensure(["Teknologi"])
    inner = store.categories.ensure(["Teknologi", "Gawai"])
    store.feeds.add("https://paper.example/feed", "Paper", [inner])
    store.rules.set_category(outer, Rule(full_text=True))
    store.place_rules.change_category(outer, keep_days=30, minutes=120)
    return Library(store, inline)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    return dialog


def first_words(choices):
    return {field: box.itemText(0) for field, box in choices.rows.boxes.items()}


def test_a_feed_says_from_which_category_or_setting_each_choice_comes(qtbot, library):
    dialog = shown(qtbot, FeedDialog(library, 1))

    words = first_words(dialog.reading)
    assert words["full_text"] == "Always – from category Teknologi"
    assert words["keep_days"] == "30 days – from category Teknologi"
    assert words["pictures"] == "Always – from the settings"
    assert words["keep_count"] == "all – from the settings"
    assert {box.currentIndex() for box in dialog.reading.rows.boxes.values()} == {0}


def test_a_choice_of_its_own_is_kept_undone_and_seen_as_its_own(qtbot, library, store):
    dialog = shown(qtbot, FeedDialog(library, 1))
    box = dialog.reading.rows.boxes["keep_days"]
    box.setCurrentIndex(box.findData(0))

    dialog._on_save()
    again = shown(qtbot, FeedDialog(library, 1)).reading.rows.boxes["keep_days"]
    own = again.currentText()
    library.changes.undo_last()

    assert own == "for good"
    assert store.place_rules.of_feed(1) == PlaceRule()
    assert store.rules.of_feed(1) == Rule()


def test_the_nearest_category_wins_and_a_figure_of_no_list_is_offered(qtbot, library, store):
    store.place_rules.change_category(2, keep_days=45)

    feed = shown(qtbot, FeedDialog(library, 1))
    category = shown(qtbot, CategoryDialog(library, 2))

    assert first_words(feed.reading)["keep_days"] == "45 days – from category Gawai"
    box = category.choices.rows.boxes["keep_days"]
    assert box.itemText(0) == "30 days – from category Teknologi"
    assert box.currentText() == "45 days"


def test_how_often_the_feeds_of_a_category_are_asked_holds_in_a_sync(qtbot, library, store, inline):
    def get(url, **_):
        return Reply(url, url, 200, {"etag": '"1"'}, rss("One"))

    sync_feed(store.feeds.get(1), store, inline, get=get)
    feed = store.feeds.get(1)
    access = shown(qtbot, AccessDialog(library, 1))

    assert (feed.next_due - feed.checked).total_seconds() >= 120 * 60
    assert access.minutes.text() == "120 min – from category Teknologi"
