"""Feeds that are not well are found, each by what tells it; requests are noted, the last ones."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.errors import FetchError, UsageError
from reader.feeds import mending
from reader.feeds.sync_feed import sync_feed
from reader.fetch import Reply
from reader.model import Ailment, Sentence, Visit
from reader.store.visits import KEPT
from tests.builders import NOW, parsed, rss

DAY = timedelta(days=1)


def feed_of(store, name, ages=(), **fields):
    """Return a feed with articles of these ages."""
    feed = store.feeds.add(f"https://{name}.example/feed", name)
    articles = [parsed(f"{name} {n}", f"Title {n}", published=NOW - a) for n, a in enumerate(ages)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    store.feeds.record(replace(store.feeds.get(feed.id), **fields))
    return store.feeds.get(feed.id)


def found(store):
    return {(s.feed.title, s.ailment) for s in store.statistics.health(None, NOW)}


def test_a_feed_that_fails_or_is_gone_is_failing_and_not_silent_too(store):
    old = [200 * DAY + n * DAY for n in range(5)]
    feed_of(store, "ill", old, failing_since=NOW - DAY, error=Sentence.of("No."), failures=3)
    feed_of(store, "gone", old, gone=True)
    feed_of(store, "well", [n * DAY for n in range(5)])

    assert found(store) == {("ill", Ailment.FAILING), ("gone", Ailment.FAILING)}


def test_silence_is_measured_by_what_is_usual_for_the_feed(store):
    feed_of(store, "daily", [40 * DAY + n * DAY for n in range(10)])
    feed_of(store, "monthly", [40 * DAY + n * 30 * DAY for n in range(10)])
    feed_of(store, "yearly", [700 * DAY + n * 300 * DAY for n in range(5)])

    assert found(store) == {("daily", Ailment.SILENT)}
    (symptom,) = store.statistics.health(None, NOW)
    assert (symptom.newest, symptom.usual) == (NOW - 40 * DAY, DAY)


def test_a_feed_of_hundreds_of_articles_a_week_is_noisy(store):
    feed_of(store, "loud", [timedelta(minutes=30) * n for n in range(300)])

    (symptom,) = store.statistics.health(None, NOW)

    assert symptom.ailment is Ailment.NOISY
    assert 40 < symptom.a_day < 44


def test_a_server_that_takes_its_time_is_slow_from_several_requests_on(store):
    feed = feed_of(store, "slow", [DAY])
    for n in range(3):
        assert found(store) == set()
        store.visits.note(Visit(feed.id, NOW + n * DAY, 200, 10, 9_000))

    assert found(store) == {("slow", Ailment.SLOW)}


def test_the_last_requests_of_a_feed_are_kept_and_no_more(store):
    feed, other = feed_of(store, "a"), feed_of(store, "b")
    store.visits.note(Visit(other.id, NOW, 304, 0, 5))
    for n in range(KEPT + 5):
        store.visits.note(Visit(feed.id, NOW + n * DAY, 200, n, 5, n, Sentence.of("Cut.")))
    store.visits.note(Visit(99, NOW, 200, 1, 1))  # of a feed that is not there any more

    kept = store.visits.of_feed(feed.id)
    assert [visit.size for visit in kept] == list(range(KEPT + 4, 4, -1))
    assert kept[0] == Visit(
        feed.id, NOW + (KEPT + 4) * DAY, 200, KEPT + 4, 5, KEPT + 4, Sentence.of("Cut.")
    )
    assert len(store.visits.last(1000)) == KEPT + 1
    store.feeds.remove(feed.id)
    assert len(store.visits.last(1000)) == 1


def test_a_sync_notes_what_each_request_came_to_and_nothing_where_none_was_made(store, inline):
    feed = feed_of(store, "a")
    body = rss("One", "Two")

    def fails(url, **_):
        raise FetchError("The server answered {status}.", status=503)

    sync_feed(
        feed, store, inline, now=lambda: NOW, get=lambda url, **_: Reply(url, url, 200, {}, body)
    )
    sync_feed(store.feeds.get(feed.id), store, inline, now=lambda: NOW, get=fails)  # not due
    later = NOW + 8 * DAY
    sync_feed(store.feeds.get(feed.id), store, inline, now=lambda: later, get=fails)

    last, first = store.visits.of_feed(feed.id)
    assert (first.status, first.size, first.new, first.error) == (200, len(body), 2, None)
    assert (last.at, last.size, last.new) == (later, 0, 0)
    assert str(last.error) == "The server answered 503."


def test_a_feed_that_was_given_up_is_asked_again(store):
    feed = feed_of(store, "gone", gone=True)

    mending.try_again(store, feed.id)

    assert not store.feeds.get(feed.id).gone


def test_a_feed_that_moved_is_asked_at_its_new_address_unless_that_is_followed(store):
    feed = feed_of(store, "old", moved_to="https://new.example/feed", moved_count=1)
    assert found(store) == {("old", Ailment.MOVED)}

    mending.use_new_address(store, feed.id)

    assert store.feeds.get(feed.id).url == "https://new.example/feed"
    twin = feed_of(store, "twin", moved_to="https://new.example/feed")
    with pytest.raises(UsageError, match="You follow old already"):
        mending.use_new_address(store, twin.id)
