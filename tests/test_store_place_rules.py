"""Muted, paused, hidden: what holds for a feed by itself and by its categories."""

from datetime import timedelta

import pytest

from reader.feeds import schedule
from reader.model import PlaceRule, Query
from tests.builders import NOW, parsed

MIDNIGHT = NOW.replace(hour=0)


@pytest.fixture
def places(store):
    """News with Local inside it; a feed in each, one in both, one in none."""
    news = store.categories.ensure(("News",))
    local = store.categories.ensure(("News", "Local"))
    made = {"news": news, "local": local}
    for name, inside in (("a", [news]), ("b", [local]), ("c", [news, local]), ("d", [])):
        feed = store.feeds.add(f"https://{name}.example/feed", name, inside)
        store.articles.merge(feed.id, [parsed(name, f"Title {name}")], NOW, first_fetch=True)
        made[name] = feed.id
    return made


def holding(store, field):
    return {feed.title for feed in store.feeds.all() if getattr(feed, field)}


def test_a_rule_of_a_category_holds_for_all_inside_and_a_nearer_one_wins(store, places):
    store.place_rules.change_category(places["news"], muted=True, paused=True)
    store.place_rules.change_category(places["local"], muted=False)
    store.place_rules.change_feed(places["b"], paused=False)

    assert holding(store, "muted") == {"a", "c"}  # c is in both: the lower number wins
    assert holding(store, "paused") == {"a", "c"}
    assert store.place_rules.in_force(places["b"]) == PlaceRule(muted=False, paused=False)
    assert store.place_rules.in_category(places["local"]).paused is True
    assert store.place_rules.above_feed(places["b"]) == (places["local"], places["news"])


def test_a_muted_feed_has_no_number_and_is_in_neither_unread_nor_today(store, places):
    store.feeds.mute(places["a"])

    counts = store.articles.counts(NOW, MIDNIGHT)
    unread = Query(unread_only=True, unmuted_only=True)
    today = Query(since=MIDNIGHT, for_today=True)

    assert places["a"] not in dict(counts.by_feed)
    assert dict(counts.by_category)[places["news"]] == 2
    assert (counts.unread, counts.today) == (3, 3)
    assert store.articles.count(unread) == len(store.articles.page(unread)) == 3
    assert store.articles.count(today) == len(store.articles.page(today)) == 3
    assert store.articles.count(Query(feed_id=places["a"], unread_only=True)) == 1
    assert store.articles.count(Query(unread_only=True)) == 4


def test_what_is_hidden_from_today_still_counts_as_unread(store, places):
    store.place_rules.change_category(places["local"], hidden=True)

    counts = store.articles.counts(NOW, MIDNIGHT)
    shown = store.articles.page(Query(since=MIDNIGHT, for_today=True))

    assert {row.title for row in shown} == {"Title a", "Title d"}
    assert (counts.unread, counts.today) == (4, 2)


def test_folds_searches_and_later_pages_leave_the_same_out(store, places):
    store.feeds.mute(places["d"])
    store.search.index_some(100)
    unread = Query(unread_only=True, unmuted_only=True)
    first = store.articles.page(unread, limit=1)

    rest = store.articles.page(unread, store.articles.cursor(unread, first[0]))
    folded = store.articles.page(Query(unread_only=True, unmuted_only=True, fold=True))
    found = store.articles.page(Query(text="title", unmuted_only=True))

    assert {row.title for row in [*first, *rest]} == {"Title a", "Title b", "Title c"}
    assert len(folded) == len(found) == 3


def test_a_paused_feed_is_not_due_and_says_why(store, places):
    store.place_rules.change_feed(places["a"], paused=True)
    feeds = store.feeds.all()
    paused = store.feeds.get(places["a"])

    due = schedule.due(feeds, NOW + timedelta(days=30))

    assert {feed.title for feed in due} == {"b", "c", "d"}
    assert schedule.outlook(paused, NOW, None, None) is None
    assert "Paused" in str(schedule.state(paused))


def test_unmuting_a_feed_of_a_muted_category_is_a_choice_of_its_own(store, places):
    store.place_rules.change_category(places["news"], muted=True)

    store.feeds.mute(places["b"], False)
    heard = store.feeds.get(places["b"])
    store.feeds.mute(places["b"], True)

    assert not heard.muted
    assert store.feeds.get(places["b"]).muted
    assert store.place_rules.of_feed(places["b"]) == PlaceRule()


def test_a_rule_goes_with_its_feed_and_comes_back_with_it(store, places):
    from reader.model import Sentence

    store.place_rules.change_feed(places["a"], hidden=True)
    _, change = store.history.record(Sentence.of("Gone"), store.feeds.remove, places["a"])

    store.history.undo(change)

    assert store.place_rules.of_feed(places["a"]) == PlaceRule(hidden=True)


@pytest.mark.parametrize(
    "query",
    [
        Query(unread_only=True, unmuted_only=True),
        Query(since=MIDNIGHT, for_today=True),
        Query(unread_only=True, since=MIDNIGHT, for_today=True),
    ],
)
def test_lists_without_some_feeds_are_still_one_walk_of_an_index(store, places, query):
    store.feeds.mute(places["a"])
    plans = []
    db = store.database.connection
    db.set_trace_callback(plans.append)
    store.articles.page(query)
    db.set_trace_callback(None)
    listed = next(sql for sql in plans if "INDEXED BY" in sql)

    plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {listed}")]

    assert any("COVERING INDEX" in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan
