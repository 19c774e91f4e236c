"""How long articles stay: what goes is told first, comes back by undo, and not by a sync."""

import json
from datetime import timedelta

import pytest

from reader.cli.main import run
from reader.errors import UsageError
from reader.model import Keeping, Query
from reader.paths import database_file
from reader.store import letting_go, retention
from reader.store.store import Store
from tests.builders import NOW, parsed

ALL_GOES = Keeping(days=10, unread=False)


@pytest.fixture
def folder(tmp_path):
    return tmp_path


@pytest.fixture
def store(folder):
    """A daily feed and a weekly one, twenty articles each, the newest of today."""
    store = Store(database_file(folder))
    place = store.categories.ensure(("News",))
    for name, days in (("daily", 1), ("weekly", 7)):
        feed = store.feeds.add(f"https://{name}.example/feed", name, [place])
        store.articles.merge(feed.id, incoming(name, days), NOW, first_fetch=False)
    yield store
    store.close()


def incoming(name, days):
    return [
        parsed(
            f"{name} {n}", f"{name} {n}", published=NOW - timedelta(days=n * days), text=f"T {n}"
        )
        for n in range(20)
    ]


def going(store, keeping, now=NOW):
    return {one.feed_id: len(one.ids) for one in store.retention.going(keeping, now)}


def remove(store, keeping, now=NOW):
    change = None
    for ids, begins in retention.portions(store.retention.going(keeping, now)):
        _, change = letting_go.remove(store, ids, keeping, None if begins else change)
    return change


def number(store, title):
    return next(r.id for r in store.articles.page(Query(), limit=100) if r.title == title)


def test_by_default_nothing_goes(store):
    assert going(store, Keeping()) == {}


def test_age_and_count_let_the_older_go(store):
    assert going(store, ALL_GOES) == {1: 9, 2: 18}
    assert going(store, Keeping(count=15, unread=False)) == {1: 5, 2: 5}
    assert going(store, Keeping(days=10, count=15, unread=False)) == {1: 9, 2: 18}


def test_starred_tagged_and_unread_articles_stay(store):
    store.marks.star([number(store, "daily 19")])
    store.tags.add("kept", [number(store, "daily 18")])

    with_unread = going(store, Keeping(days=10))
    store.marks.mark_read([row.id for row in store.articles.page(Query(feed_id=1), limit=100)])

    assert with_unread == {}
    assert going(store, Keeping(days=10)) == {1: 7}


def test_what_was_starred_after_the_plan_stays(store):
    (one,) = [one for one in store.retention.going(ALL_GOES, NOW) if one.feed_id == 1]
    store.marks.star([one.ids[0]])

    count, _ = letting_go.remove(store, one.ids, ALL_GOES, None)

    assert count == len(one.ids) - 1
    assert store.articles.get(one.ids[0]).starred


def test_what_the_user_takes_back_meanwhile_is_not_gone_on_with(store):
    (first, second) = (one.ids for one in store.retention.going(ALL_GOES, NOW))
    _, change = letting_go.remove(store, first, ALL_GOES, None)
    store.history.undo(change)

    with pytest.raises(UsageError):
        letting_go.remove(store, second, ALL_GOES, change)

    assert store.articles.count(Query()) == 40


def test_numbers_beyond_all_sense_are_refused_and_bounded(store, folder, capsys):
    for option in ("--days", "--count"):
        assert run(["keep", option, "9" * 30, "--data", str(folder)]) == 1
    assert "too much" in capsys.readouterr().err
    assert going(store, Keeping(days=10**12, count=10**30, megabytes=10**30)) == {}


def test_a_category_has_its_rule_and_a_feed_in_it_another(store):
    store.place_rules.change_category(1, keep_days=30)
    store.place_rules.change_feed(2, keep_days=0)

    assert going(store, ALL_GOES) == {}
    assert going(store, ALL_GOES, NOW + timedelta(days=20)) == {1: 9}


def test_room_lets_the_oldest_of_all_go_but_not_of_feeds_that_stay_for_good(store):
    small = Keeping(megabytes=1, unread=False)
    store.database.connection.execute("CREATE TABLE filling (x)")
    store.database.connection.execute("INSERT INTO filling VALUES (zeroblob(2000000))")

    chosen = {one.feed_id: one.ids for one in store.retention.going(small, NOW)}
    store.place_rules.change_feed(2, keep_days=0, keep_count=0)

    assert number(store, "weekly 19") in chosen[2]
    assert number(store, "daily 0") not in chosen.get(1, ())
    assert set(going(store, small)) == {1}


def test_what_went_comes_back_by_undo_and_not_by_a_sync(store):
    before = [row.title for row in store.articles.page(Query(), limit=100)]
    store.marks.mark_read([number(store, "weekly 19")])

    change = remove(store, ALL_GOES)
    for feed, (name, days) in enumerate((("daily", 1), ("weekly", 7)), 1):
        store.articles.merge(feed, incoming(name, days), NOW, first_fetch=False)
    left = store.articles.count(Query())
    store.history.undo(change)

    assert left == 13
    assert [row.title for row in store.articles.page(Query(), limit=100)] == before
    assert store.articles.get(number(store, "weekly 19")).read
    assert store.history.get(change).told.text.startswith("Removed by the rules")
    assert dict(store.history.get(change).told.values)["n"] == 27


def test_much_goes_in_parts_of_one_change_and_counts_stay_right(store):
    many = [
        parsed(f"m{n}", f"m{n}", published=NOW - timedelta(days=50, minutes=n), text=f"M {n}")
        for n in range(350)
    ]
    store.articles.merge(1, many, NOW, first_fetch=False)
    store.search.index_some(1000)

    change = remove(store, Keeping(days=40, unread=False))
    parts = store.database.connection.execute("SELECT count(*) FROM change_parts").fetchone()[0]

    assert len([one for one in store.history.all() if one.id == change]) == 1
    assert parts == 8
    assert store.articles.count(Query(feed_id=1)) == 20
    assert store.articles.count(Query(text="M")) == 0
    store.history.undo(change)
    assert store.articles.count(Query(feed_id=1)) == 370


def test_the_plan_walks_indexes_and_sorts_nothing(store):
    db, statements = store.database.connection, []
    db.set_trace_callback(statements.append)
    store.retention.going(Keeping(days=10, count=15, megabytes=1, unread=False), NOW)
    db.set_trace_callback(None)

    plans = [
        step[3]
        for sql in statements
        if "INDEXED BY" in sql
        for step in db.execute(f"EXPLAIN QUERY PLAN {sql}")
    ]
    assert plans
    assert not [step for step in plans if "TEMP B-TREE" in step or step.startswith("SCAN m")]


def test_the_command_tells_first_and_removes_when_told_to(store, folder, capsys):
    data = ["--data", str(folder)]
    run(["keep", "--count", "15", "--unread", "no", "--json", *data])
    told = json.loads(capsys.readouterr().out)
    still = store.articles.count(Query())
    run(["keep", "--feed", "daily", "--count", "0", *data])
    run(["keep", "--apply", *data])
    output = capsys.readouterr()

    assert told["articles"] == 10
    assert told["removed"] is False
    assert still == 40
    assert "Removed 5 articles of 1 feed." in output.err
    assert store.articles.count(Query()) == 35
    assert run(["keep", "--feed", "daily", "--megabytes", "5", *data]) == 1
    assert run(["keep", "--days", "soon", *data]) == 1
