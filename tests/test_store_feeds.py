"""Feeds, their categories, what servers asked for, and the user's choices."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from reader import settings
from reader.errors import UsageError
from reader.model import Query, Sentence
from reader.settings import Settings
from tests.builders import NOW, parsed

URL = "https://www.example.org/feed"


def test_a_feed_is_called_by_its_host_then_its_own_title_then_the_users(store):
    feed = store.feeds.add(URL)
    assert feed.title == "example.org"

    store.feeds.record(replace(feed, title="The Example"))
    assert store.feeds.get(feed.id).title == "The Example"

    store.feeds.rename(feed.id, "Mine")
    store.feeds.record(replace(store.feeds.get(feed.id), title="The New Example"))
    assert store.feeds.get(feed.id).title == "Mine"

    store.feeds.rename(feed.id, "")
    assert store.feeds.get(feed.id).title == "The New Example"


def test_recording_what_was_read_changes_no_title(store):
    feed = store.feeds.add(URL)
    store.feeds.record(feed)
    store.feeds.record(replace(feed, title="Own"))
    store.feeds.rename(feed.id, "Mine")

    store.feeds.record(store.feeds.get(feed.id))
    store.feeds.rename(feed.id, "")

    assert store.feeds.get(feed.id).title == "Own"


def test_all_that_a_sync_learns_is_kept(store):
    feed = store.feeds.add(URL)
    learnt = replace(
        feed,
        title="T",
        etag='W/"a"',
        last_modified="Mon",
        checked=NOW,
        changed=NOW,
        next_due=NOW + timedelta(hours=1),
        due_reason=Sentence.of("In {hours} h.", hours=1),
        status=503,
        error=Sentence.of("The server answered {status}.", status=503),
        failures=2,
        failing_since=NOW - timedelta(days=1),
        gone=True,
        interval=99,
        publisher="example.org",
        language="id",
    )

    store.feeds.record(learnt)

    kept = store.feeds.get(feed.id)
    for field in fields(learnt):
        assert getattr(kept, field.name) == getattr(learnt, field.name), field.name


def test_adding_a_feed_again_only_adds_the_category(store):
    news, tech = store.categories.ensure(("News",)), store.categories.ensure(("Tech",))
    first = store.feeds.add(URL, "Mine", (news,))

    again = store.feeds.add(URL, "Other", (tech,))

    assert again == replace(first, category_ids=(news, tech))
    assert len(store.feeds.all()) == 1
    assert store.feeds.by_url(URL) == again
    assert store.feeds.by_url("https://elsewhere.example/") is None


def test_a_removed_feed_takes_its_articles_along_also_from_the_search(store):
    feed, other = store.feeds.add(URL), store.feeds.add("https://other.example/")
    for each in (feed, other):
        store.articles.merge(each.id, [parsed("1", "Flood")], NOW, first_fetch=True)
    store.search.index_some()

    store.feeds.remove(feed.id)

    assert [row.feed_id for row in store.articles.page(Query(text="flood"))] == [other.id]
    with pytest.raises(UsageError, match="There is no feed"):
        store.feeds.get(feed.id)


def test_what_else_an_outline_said_is_kept(store):
    feed = store.feeds.add(URL)

    store.feeds.set_extra(feed.id, {"xyz:archive": "7"})

    assert store.feeds.extra(feed.id) == {"xyz:archive": "7"}


def test_categories_nest_and_are_listed_depth_first(store):
    store.categories.ensure(("B", "Inner"))
    store.categories.ensure(("A",))
    store.categories.ensure(("B", "Second"))

    assert [c.name for c in store.categories.all()] == ["B", "Inner", "Second", "A"]
    found = store.categories.find("b/INNER")
    assert store.categories.path(found.id) == ("B", "Inner")
    assert store.categories.find("second").name == "Second"
    assert store.categories.find("B/None") is None


def test_a_category_can_be_renamed_moved_and_removed_without_losing_feeds(store):
    a, b = store.categories.ensure(("A",)), store.categories.ensure(("B",))
    feed = store.feeds.add(URL, category_ids=(b,))

    store.categories.move(b, a)
    store.categories.rename(b, "New")
    assert store.categories.path(b) == ("A", "New")
    assert store.categories.inside(a) == {a, b}
    with pytest.raises(UsageError, match="into itself"):
        store.categories.move(a, b)

    store.categories.remove(a)
    assert store.categories.all() == []
    assert store.feeds.get(feed.id).category_ids == ()


def test_two_categories_beside_each_other_cannot_have_one_name(store):
    store.categories.ensure(("A",))
    b = store.categories.ensure(("B",))

    with pytest.raises(UsageError, match="already"):
        store.categories.rename(b, "A")


def test_what_a_host_asked_for_is_kept(store):
    reason = Sentence.of("The server asked to wait {minutes} min.", minutes=5)
    store.hosts.set_wait("example.org", NOW, reason, 2)
    store.hosts.set_last_request("example.org", NOW - timedelta(hours=1))

    assert store.hosts.wait_until("example.org") == NOW
    assert store.hosts.reason("example.org") == reason
    assert store.hosts.failures("example.org") == 2
    assert store.hosts.last_request("example.org") == NOW - timedelta(hours=1)
    assert store.hosts.wait_until("other.example") is None


def test_settings_come_back_and_what_is_strange_is_left_out(store):
    settings.save(store, replace(Settings(), theme="dark"))
    assert settings.load(store) == replace(Settings(), theme="dark")

    kept = store.settings.get(settings.KEY)
    store.settings.set(settings.KEY, {**kept, "font_size": "large", "unheard_of": 1})
    assert settings.load(store) == replace(Settings(), theme="dark")
    store.settings.set(settings.KEY, None)
    assert settings.load(store) == Settings()
