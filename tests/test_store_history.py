"""The history of changes: what is kept of each, and that it comes back whole."""

import json
import zlib
from datetime import timedelta

import pytest

from reader.errors import StoreError, UsageError
from reader.model import Access, Query, Rule, Sentence
from reader.store.history.rows import DERIVED, TRACKED, Row, pack, unpack
from reader.store.store import Store
from tests.builders import NOW, parsed

TOLD = Sentence.of("Marked read: {n}")
TABLES = tuple(TRACKED)


def fill(store, count=3, url="https://a.example/feed"):
    """Store a feed with articles; return it and their ids."""
    feed = store.feeds.add(url, "Alpha", [store.categories.ensure(["News"])])
    incoming = [
        parsed(f"guid {n}", f"Title {n}", url=f"{url}/{n}", text=f"Word{n} and more.")
        for n in range(count)
    ]
    store.articles.merge(feed.id, incoming, NOW, first_fetch=False)
    return feed, [row.id for row in store.articles.page(Query(feed_id=feed.id), None, 100_000)]


def everything(store, but=("openings", "reading_rules")):
    """Return all rows of the tables that are the user's or the feed's."""
    db = store.database.connection
    return {
        table: sorted(map(repr, db.execute(f"SELECT * FROM {table}").fetchall()))
        for table in TABLES
        if table not in but
    }


def test_what_was_marked_read_goes_back_and_is_done_again(store):
    _, ids = fill(store)
    store.marks.mark_read(ids[:1])

    changed, id_ = store.history.record(TOLD, store.marks.mark_read, ids, counted="marks")
    done = [row.read for row in store.articles.rows(ids)]
    store.history.undo(id_)
    undone = [row.read for row in store.articles.rows(ids)]
    counts = store.articles.counts(NOW, NOW).unread
    store.history.redo(id_)

    assert len(changed) == 2
    assert str(store.history.get(id_).told) == "Marked read: 2"
    assert done == [True, True, True]
    assert undone == [True, False, False]
    assert counts == 2
    assert [row.read for row in store.articles.rows(ids)] == [True, True, True]


def test_a_change_survives_a_restart(tmp_path):
    store = Store(tmp_path / "library.sqlite")
    _, ids = fill(store)
    store.history.record(TOLD, store.marks.star, ids)
    store.close()

    store = Store(tmp_path / "library.sqlite")
    last = store.history.next_undo()
    store.history.undo(last.id)

    assert store.articles.count(Query(starred_only=True)) == 0
    assert store.history.next_undo() is None
    assert store.history.next_redo().id == last.id
    store.close()


def test_what_is_done_without_being_recorded_leaves_no_change(store):
    _, ids = fill(store)
    store.history.record(TOLD, store.marks.mark_read, ids[:1])

    store.marks.mark_read(ids)

    assert len(store.history.all()) == 1


def test_a_call_that_changes_nothing_is_no_change(store):
    _, ids = fill(store)

    _, id_ = store.history.record(TOLD, store.marks.mark_read, ids, False)

    assert id_ is None
    assert store.history.all() == []


def test_what_fails_is_neither_done_nor_in_the_history(store):
    _, ids = fill(store)

    def fail():
        with store.database.transaction():
            store.marks.star(ids)
            raise UsageError("No.")

    with pytest.raises(UsageError):
        store.history.record(TOLD, fail)

    assert store.history.all() == []
    assert store.articles.count(Query(starred_only=True)) == 0


def test_what_failed_after_a_part_was_kept_is_a_change_that_can_be_undone(store):
    fill(store)

    def half():
        store.marks.mark_read([1])
        raise StoreError("The disk is full.")

    with pytest.raises(StoreError):
        store.history.record(Sentence.of("Half"), half)

    assert store.history.finish(lambda _: True) == 0
    store.history.undo(store.history.next_undo().id)
    assert not store.articles.get(1).read


def test_a_change_is_undone_once(store):
    fill(store)
    _, change = store.history.record(Sentence.of("Read"), store.marks.mark_read, [1, 2])
    store.history.undo(change)

    with pytest.raises(UsageError, match="already"):
        store.history.undo(change)
    store.history.redo(change)
    with pytest.raises(UsageError, match="not undone"):
        store.history.redo(change)


def test_an_unsubscribed_feed_comes_back_whole(store):
    feed, ids = fill(store, 1200)
    fill(store, 2, "https://b.example/feed")
    store.marks.mark_read(ids[:7])
    store.marks.star(ids[3:5])
    store.tags.add("kept", ids[:2])
    store.feeds.rename(feed.id, "My name")
    store.feeds.set_weight(feed.id, 2.0)
    store.accesses.set(feed.id, Access(user_agent="Mine"))
    store.rules.set_feed(feed.id, Rule(full_text=True))
    store.marks.opened(ids[0], NOW)
    before = everything(store)
    counted = store.articles.counts(NOW, NOW)

    _, id_ = store.history.record(TOLD, store.feeds.remove, feed.id)
    gone = store.feeds.by_url(feed.url)
    other = store.feeds.add("https://new.example/feed")
    left = store.history.undo(id_)
    store.feeds.remove(other.id)

    assert gone is None
    assert other.id > feed.id
    assert left == 0
    assert everything(store) == before
    assert store.articles.counts(NOW, NOW) == counted
    assert store.rules.of_feed(feed.id) == Rule(full_text=True)
    opened = store.database.connection.execute("SELECT article_id FROM openings").fetchall()
    assert opened == [(ids[0],)]


def test_a_feed_that_came_back_is_found_by_its_words_again(store):
    feed, _ = fill(store, 3)
    while store.search.index_some():
        pass
    _, id_ = store.history.record(TOLD, store.feeds.remove, feed.id)
    while store.search.index_some():
        pass
    gone = store.articles.count(Query(text="word1"))

    store.history.undo(id_)
    while store.search.index_some():
        pass

    assert gone == 0
    assert store.articles.count(Query(text="word1")) == 1


def test_a_feed_that_is_followed_anew_cannot_come_back_beside_itself(store):
    feed, _ = fill(store)
    _, id_ = store.history.record(TOLD, store.feeds.remove, feed.id)
    store.feeds.add(feed.url)

    with pytest.raises(UsageError):
        store.history.undo(id_)

    assert len(store.feeds.all()) == 1
    assert store.history.get(id_).undone is None


def test_what_was_changed_again_since_stays_as_it_is(store):
    _, ids = fill(store)
    _, id_ = store.history.record(TOLD, store.marks.mark_read, ids)
    store.marks.mark_read(ids[:1], False)
    store.marks.mark_read(ids[:1], True)
    store.marks.mark_read(ids[1:2], False)

    left = store.history.undo(id_)

    assert left == 1
    assert [row.read for row in store.articles.rows(ids)] == [False, False, False]


def test_a_category_that_was_removed_comes_back_with_those_inside_and_its_feeds(store):
    feed, _ = fill(store)
    store.feeds.set_categories(feed.id, [store.categories.ensure(["News", "Local"])])
    before = everything(store)
    news = store.categories.find("News")

    _, id_ = store.history.record(TOLD, store.categories.remove, news.id)
    store.categories.ensure(["Other"])
    store.history.undo(id_)

    assert store.categories.path(store.feeds.get(feed.id).category_ids[0]) == ("News", "Local")
    store.categories.remove(store.categories.find("Other").id)
    assert everything(store) == before


def test_names_places_weights_and_accesses_go_back(store):
    feed, _ = fill(store)
    before = everything(store)

    def change():
        store.feeds.rename(feed.id, "Another")
        store.feeds.mute(feed.id)
        store.feeds.set_weight(feed.id, 4.0)
        store.feeds.set_categories(feed.id, [store.categories.ensure(["New"])])
        store.accesses.set(feed.id, Access(user_agent="One"))
        store.accesses.set(feed.id, Access(user_agent="Two"))
        store.trends.follow_topic("topic", "Topic")
        store.suggestions.refuse(feed.id, store.categories.find("News").id)
        store.categories.rename(store.categories.find("News").id, "Berita")

    _, id_ = store.history.record(TOLD, change)
    changed = everything(store)
    left = store.history.undo(id_)
    undone = everything(store)
    store.history.redo(id_)

    assert left == 0
    assert changed != before
    assert undone == before
    assert everything(store) == changed


def test_articles_that_came_after_an_import_go_with_it_and_come_back(store):
    (_, ids), id_ = store.history.record(TOLD, fill, store)
    store.marks.star(ids[:1])

    store.history.undo(id_)
    gone = store.feeds.all()
    store.history.redo(id_)

    assert gone == []
    assert store.articles.count(Query(starred_only=True)) == 1


def test_tags_go_back_when_two_became_one(store):
    _, ids = fill(store)
    store.tags.add("one", ids[:2])
    store.tags.add("two", ids[1:])
    before = everything(store)

    _, id_ = store.history.record(TOLD, store.tags.rename, "one", "two")
    store.history.undo(id_)

    assert everything(store) == before


def test_old_changes_and_too_many_are_forgotten(store, monkeypatch):
    _, ids = fill(store)
    monkeypatch.setattr("reader.store.history.history.MOST", 3)
    for read in (True, False, True, False):
        store.history.record(TOLD, store.marks.mark_read, ids, read)
    few = len(store.history.all())

    store.history.prune(store.history.all()[0].made + timedelta(days=31))

    assert few == 3
    assert store.history.all() == []


def test_ten_thousand_marks_are_kept_and_go_back_in_parts(store):
    _, ids = fill(store, 2500)

    _, id_ = store.history.record(TOLD, store.marks.mark_read, ids)
    db = store.database.connection
    parts = db.execute("SELECT max(length(packed)), count(*) FROM change_parts").fetchone()
    store.history.undo(id_)

    assert parts[1] == 3
    assert parts[0] < 20_000
    assert store.articles.count(Query(unread_only=True)) == 2500


def test_every_table_that_hangs_on_articles_and_feeds_is_kept_or_worked_out_again(store):
    db = store.database.connection
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    hanging = {
        table
        for table in tables
        for row in db.execute(f"PRAGMA foreign_key_list({table})")
        if row[2] in ("articles", "feeds", "categories", "tags")
    }

    assert hanging - set(TRACKED) - DERIVED == set()


def test_rows_are_kept_with_their_bytes(store):
    fill(store)
    rows = []
    with store.history._listening(rows, lambda _: None):
        kept = store.history._recorder(store.database.connection)
        kept.keep("-", "bodies", "article_id packed", 1, b"\x00\xff")
        found = unpack(pack(kept.rows))

    assert found[0].values == (1, b"\x00\xff")


def test_parts_that_older_versions_kept_are_read():
    rows = [
        Row("-", "articles", ("id", "packed"), (1, b"\x00\xff")),
        Row("+", "tags", ("id",), (2,)),
    ]
    heads = [["-", "articles", ["id", "packed"]], ["+", "tags", ["id"]]]
    old = json.dumps([heads, [[0, 1, {"b": "AP8="}], [1, 2]]])

    assert unpack(zlib.compress(old.encode(), 3)) == rows
    assert unpack(pack(rows)) == rows


def repack(store, change, rows, number=0):
    """Have a part of a change hold what an older program would have kept of it."""
    with store.database.transaction() as db:
        db.execute(
            "UPDATE change_parts SET packed = ? WHERE change_id = ? AND number = ?",
            (pack(rows), change, number),
        )


def muted(store):
    return [feed.id for feed in store.feeds.all() if feed.muted]


def test_a_feed_that_was_muted_before_there_were_rules_comes_back_muted(store):
    feed, _ = fill(store)
    _, change = store.history.record(TOLD, store.feeds.remove, feed.id)
    for number, packed in store.database.connection.execute(
        "SELECT number, packed FROM change_parts"
    ).fetchall():
        rows = unpack(packed)
        for place, row in enumerate(rows):
            if row.table == "feeds":
                values = [*row.values]
                values[row.columns.index("muted")] = 1
                rows[place] = Row(row.deed, row.table, row.columns, tuple(values))
        repack(store, change, rows, number)

    store.history.undo(change)
    back = muted(store)
    store.history.redo(change)
    store.history.undo(change)

    assert back == [feed.id]
    assert muted(store) == [feed.id]


def test_a_feed_that_was_unmuted_before_there_were_rules_is_muted_again(store):
    feed, _ = fill(store)
    _, change = store.history.record(TOLD, store.feeds.set_weight, feed.id, 2.0)
    names = ("id", *["own_title", "muted", "weight", "extra"] * 2)
    old = Row("=", "feeds", names, (feed.id, "", 1, 1.0, "{}", "", 0, 1.0, "{}"))
    repack(store, change, [old])

    left = store.history.undo(change)
    after = muted(store)
    store.history.redo(change)

    assert left == 0
    assert after == [feed.id]
    assert muted(store) == []


def test_a_read_mark_is_undone_though_the_article_was_starred_since(store):
    _, ids = fill(store)
    _, change = store.history.record(TOLD, store.marks.mark_read, ids[:1])
    _, star = store.history.record(TOLD, store.marks.star, ids[:1])

    left = store.history.undo(change)
    (row,) = store.articles.rows(ids[:1])
    store.history.undo(star)
    store.history.redo(change)
    (again,) = store.articles.rows(ids[:1])

    assert left == 0
    assert (row.read, row.starred) == (False, True)
    assert (again.read, again.starred) == (True, False)


def test_a_part_that_cannot_come_back_keeps_none_of_the_others(store):
    parts = [fill(store, url=f"https://{name}.example/feed") for name in "abc"]
    change = None
    for _, ids in parts:
        _, change = store.history.record(TOLD, store.articles.remove, ids, into=change)
    (gone, _), (_, kept) = parts[1], parts[0]
    store.feeds.remove(gone.id)

    assert store.history.undo(change) > 0

    assert store.history.get(change).undone is not None
    assert len(store.articles.rows(kept)) == len(kept)
    assert store.articles.count(Query()) == 6
    store.history.redo(change)
    assert store.articles.count(Query()) == 0
