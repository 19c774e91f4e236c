"""What the user owns of an article."""

from datetime import timedelta

import pytest

from reader.model import Query
from tests.builders import NOW, parsed
from tests.folding import tell_the_same


@pytest.fixture
def ids(store):
    feed = store.feeds.add("https://example.org/feed")
    articles = [
        parsed(str(n), f"T {n}", published=NOW - timedelta(hours=n), text="flood")
        for n in range(10)
    ]
    return store.articles.merge(feed.id, articles, NOW, first_fetch=True).new


def unread(store):
    return {row.id for row in store.articles.page(Query(unread_only=True), limit=10_000)}


def test_marking_says_what_changed_so_that_it_can_be_undone(store, ids):
    store.marks.mark_read(ids[:2])

    changed = store.marks.mark_read(ids[:4])
    store.marks.mark_read(changed, read=False)

    assert set(changed) == set(ids[2:4])
    assert unread(store) == set(ids[2:])


def test_mark_all_read_leaves_what_came_after_the_user_looked(store, ids):
    changed = store.marks.mark_all_read(Query(), NOW - timedelta(hours=3))

    assert set(changed) == set(ids[3:])
    assert unread(store) == set(ids[:3])


@pytest.mark.parametrize("conditions", [{"text": "flood"}, {"feed_id": 1}, {"starred_only": True}])
def test_mark_all_read_marks_what_a_list_shows(store, ids, conditions):
    store.search.index_some()
    store.marks.star(ids)

    assert set(store.marks.mark_all_read(Query(**conditions))) == set(ids)


def test_all_of_the_top_stories_are_their_articles_and_not_the_whole_library(store, ids):
    told = tell_the_same(store)

    changed = store.marks.mark_all_read(Query(stories_only=True))

    assert set(changed) == set(told)
    assert unread(store) == set(ids)


def test_mark_all_read_reaches_beyond_a_page(store):
    feed = store.feeds.add("https://example.org/feed")
    articles = [parsed(str(n), "T", published=NOW) for n in range(2500)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=True)

    assert len(store.marks.mark_all_read(Query(feed_id=feed.id))) == 2500
    assert unread(store) == set()


def test_opening_counts_and_reads(store, ids):
    store.marks.opened(ids[0], NOW)
    store.marks.opened(ids[0], NOW + timedelta(minutes=1))
    store.marks.scrolled(ids[0], 0.4)

    article = store.articles.get(ids[0])
    assert (article.read_count, article.last_opened) == (2, NOW + timedelta(minutes=1))
    assert article.read
    assert article.scroll == 0.4
