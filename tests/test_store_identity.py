"""The ladder by which an article is recognised: its id, its address, its title with its text.

Each case is a feed that brings what was read and starred in another guise. What the user did
must stay, and nothing may come twice; what is another article must not be taken for it.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model import Changes, Query
from reader.store.incoming import document
from tests.builders import NOW, parsed

WORDS = [f"kata{n}" for n in range(80)]
LONG = " ".join(WORDS)
EDITED = " ".join([*WORDS[:30], "tiga", "kata", "baru", *WORDS[30:]])
CHINESE = "".join(chr(0x4E00 + n * 7) for n in range(120))
FIRST = parsed(
    "https://old.example/?p=7",
    "Harga beras naik",
    url="https://old.example/berita/7",
    text=LONG,
    html=f"<p>{LONG}</p>",
    published=NOW - timedelta(hours=5),
    tags=("beras",),
)


@pytest.fixture
def feed(store):
    return store.feeds.add("https://example.org/feed")


@pytest.fixture
def read_and_starred(store, feed):
    """Stores an article and lets the user read and star it; returns its number."""

    def stored(article):
        (id_,) = store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
        store.marks.mark_read([id_])
        store.marks.star([id_])
        return id_

    return stored


def merge(store, feed, *articles):
    return store.articles.merge(feed.id, articles, NOW + timedelta(hours=1), first_fetch=False)


SAME = {
    "an edit under its id": {"title": "Harga beras turun", "text": EDITED},
    "a new id": {"guid": "tag:new,2026:7"},
    "a new id and another scheme": {"guid": "7", "url": "http://old.example/berita/7/"},
    "a new id and www": {"guid": "7", "url": "https://www.old.example/berita/7?utm_source=x#top"},
    "an id from http to https": {"guid": "http://old.example/?p=7", "url": ""},
    "a moved domain": {"guid": "https://new.example/?p=7", "url": "https://new.example/berita/7"},
    "a moved domain and a moved path": {"guid": "n7", "url": "https://new.example/2026/03/harga"},
    "a move and an edit": {"guid": "n7", "url": "https://new.example/2026/03/h", "text": EDITED},
    "a move, an edit, small letters": {
        "guid": "n7",
        "url": "https://new.example/h",
        "text": EDITED,
        "title": "HARGA BERAS NAIK",
    },
    "a move, an edit, a date hours later": {
        "guid": "n7",
        "url": "https://new.example/h",
        "text": EDITED,
        "published": NOW,
    },
}


@pytest.mark.parametrize("change", SAME.values(), ids=SAME.keys())
def test_an_article_in_another_guise_stays_read_and_starred_and_comes_once(
    store, feed, read_and_starred, change
):
    id_ = read_and_starred(FIRST)

    changes = merge(store, feed, replace(FIRST, **change))

    article = store.articles.get(id_)
    assert changes.new == ()
    assert (article.read, article.starred, article.tags) == (True, True, ("beras",))
    assert article.guid == change.get("guid", FIRST.guid)
    assert store.articles.count(Query()) == 1


def test_an_article_in_a_script_without_spaces_is_recognised_too(store, feed, read_and_starred):
    first = replace(FIRST, text=CHINESE)
    read_and_starred(first)
    edited = CHINESE[:60] + "新闻" + CHINESE[60:]

    changes = merge(
        store, feed, replace(first, guid="n7", url="https://new.example/h", text=edited)
    )

    assert changes.new == ()


OTHER = {
    "another title": {"title": "Harga gula naik", "text": EDITED},
    "another day": {"text": EDITED, "published": NOW - timedelta(days=3)},
    "no date": {"text": EDITED, "published": None},
    "another text": {"text": " ".join(f"lain{n}" for n in range(80))},
    "half another text": {"text": " ".join([*WORDS[:40], *(f"lain{n}" for n in range(40))])},
    "the same words in another order": {"text": " ".join(WORDS[::-1])},
    "a short text": {"text": "kata0 kata1 kata2 kata3"},
}


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER.keys())
def test_another_article_is_not_taken_for_the_one_that_was_read(
    store, feed, read_and_starred, change
):
    read_and_starred(FIRST)
    other = replace(FIRST, guid="n7", url="https://old.example/berita/8", **change)

    changes = merge(store, feed, other)

    assert len(changes.new) == 1
    assert store.articles.count(Query(unread_only=True)) == 1


def test_two_alike_articles_that_a_document_lists_both_stay_two(store, feed, read_and_starred):
    read_and_starred(FIRST)
    other = replace(FIRST, guid="8", url="https://old.example/berita/8", text=EDITED)

    changes = merge(store, feed, FIRST, other)

    assert len(changes.new) == 1
    assert merge(store, feed, FIRST, other) == Changes()


def test_a_feed_that_is_issued_anew_under_other_ids_brings_nothing_twice(store, feed):
    old = [
        replace(FIRST, guid=f"old-{n}", url=f"https://old.example/{n}", title=f"Berita {n}")
        for n in range(20)
    ]
    ids = store.articles.merge(feed.id, old, NOW, first_fetch=True).new
    store.marks.mark_read(ids)
    new = [replace(a, guid=f"new-{n}", url=f"https://new.example/{n}") for n, a in enumerate(old)]

    changes = merge(store, feed, *new, replace(FIRST, guid="new", title="Berita baru", url=""))

    assert len(changes.new) == 1
    assert store.articles.count(Query(unread_only=True)) == 1


def test_what_a_feed_brought_under_one_id_is_not_looked_for_in_another_feed(
    store, feed, read_and_starred
):
    read_and_starred(FIRST)
    other = store.feeds.add("https://example.org/other")

    changes = merge(store, other, FIRST)

    assert len(changes.new) == 1


def test_an_article_that_comes_under_an_id_which_another_one_shares_fails_no_sync(store, feed):
    """The whole document was lost: two articles were to have one key."""
    merge(store, feed, parsed("2", "A", text="short"))

    shared = [parsed("1", ""), parsed("1", "A", text="short")]

    assert len(merge(store, feed, *shared).new) == 1
    assert merge(store, feed, *shared) == Changes()
    assert store.articles.count(Query()) == 2


ARTICLES = st.builds(
    parsed,
    st.sampled_from(["1", "2", "http://e.example/3", "https://e.example/3"]),
    st.sampled_from(["", "A", "B"]),
    url=st.sampled_from(["", "https://e.example/", "https://e.example/3", "https://e.example/4"]),
    text=st.sampled_from(["", "short", LONG, EDITED]),
    published=st.sampled_from([None, NOW, NOW - timedelta(days=2)]),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(ARTICLES, max_size=6), min_size=1, max_size=4))
def test_whatever_a_feed_brings_brought_again_it_is_nothing_new(store, documents):
    feed = store.feeds.add(f"https://example.org/{next(NUMBERS)}")
    for articles in documents:
        merge(store, feed, *articles)
        before = store.articles.count(Query(feed_id=feed.id))

        assert before >= len(document(articles, NOW, first_fetch=False).items)
        assert merge(store, feed, *articles).new == ()
        assert store.articles.count(Query(feed_id=feed.id)) == before


NUMBERS = count()
