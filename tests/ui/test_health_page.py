"""The page of feeds that are not well: what it tells, and that its buttons mend."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from reader.fetch import Reply
from reader.model import Ailment, Sentence
from reader.ui.health.page import HealthPage
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.theme import Themes
from tests.builders import rss

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def library(qtbot, store, inline):
    speak("en")

    def get(url, **_):
        return Reply(url, url, 200, {}, rss("One"))

    return Library(store, inline, get)


def ill(store, name, **fields):
    feed = store.feeds.add(f"https://{name}.example/feed", name)
    store.feeds.record(replace(feed, **fields))
    return store.feeds.get(feed.id)


def shown(qtbot, library):
    page = HealthPage(library, Themes("light"))
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def press(qtbot, row, name):
    (button,) = [b for b in row.buttons if b.accessibleName().startswith(f"{name}:")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_library_that_is_well_is_told_so(qtbot, library, store):
    ill(store, "fine", checked=datetime.now(UTC))

    page = shown(qtbot, library)

    qtbot.waitUntil(page.well.isVisible)
    assert not any(card.isVisible() for card in page.cards.values())


def test_a_failing_feed_says_why_since_when_and_when_next_and_is_tried_again(qtbot, library, store):
    now = datetime.now(UTC)
    feed = ill(
        store,
        "ill",
        error=Sentence.of("The server answered {status}.", status=503),
        failing_since=now - timedelta(days=9),
        next_due=now + timedelta(hours=3, minutes=1),
        checked=now - timedelta(days=1),
        failures=4,
    )
    page = shown(qtbot, library)
    card = page.cards[Ailment.FAILING]
    qtbot.waitUntil(card.isVisible)
    name = card.rows[0].accessibleName()
    assert name.startswith("ill: since ")
    assert name.endswith("The server answered 503. · next try: 3 h")

    press(qtbot, card.rows[0], "Try again")

    qtbot.waitUntil(lambda: page.well.isVisible() and not card.isVisible())
    assert store.feeds.get(feed.id).error is None
    line = page.log.list.topLevelItem(0)
    assert [line.text(column) for column in (1, 2, 5)] == ["ill", "200", "1"]


def test_a_feed_that_moved_is_asked_at_its_new_address(qtbot, library, store):
    feed = ill(store, "old", moved_to="https://new.example/feed", checked=datetime.now(UTC))
    page = shown(qtbot, library)
    card = page.cards[Ailment.MOVED]
    qtbot.waitUntil(card.isVisible)

    press(qtbot, card.rows[0], "Use the new address")

    qtbot.waitUntil(lambda: not card.isVisible())
    assert store.feeds.get(feed.id).url == "https://new.example/feed"


def test_a_feed_is_paused_from_here_and_no_longer_told_until_that_is_undone(qtbot, library, store):
    feed = ill(store, "ill", failing_since=datetime.now(UTC), checked=datetime.now(UTC))
    page = shown(qtbot, library)
    card = page.cards[Ailment.FAILING]
    qtbot.waitUntil(card.isVisible)

    with qtbot.waitSignal(library.undo_offered) as offered:
        press(qtbot, card.rows[0], "Pause")
    qtbot.waitUntil(lambda: page.well.isVisible() and not card.isVisible())
    assert store.feeds.get(feed.id).paused
    offered.args[1]()

    qtbot.waitUntil(card.isVisible)
    assert not store.feeds.get(feed.id).paused


def test_unsubscribing_from_here_can_be_undone(qtbot, library, store):
    feed = ill(store, "gone", gone=True)
    page = shown(qtbot, library)
    card = page.cards[Ailment.FAILING]
    qtbot.waitUntil(card.isVisible)

    with qtbot.waitSignal(library.undo_offered) as offered:
        press(qtbot, card.rows[0], "Unsubscribe")
    qtbot.waitUntil(lambda: not card.isVisible())
    offered.args[1]()

    qtbot.waitUntil(lambda: store.feeds.by_url(feed.url) is not None)
    qtbot.waitUntil(card.isVisible)
