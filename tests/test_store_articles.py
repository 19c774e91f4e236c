"""What a sync makes of a document: new, changed, the same again under whatever id."""

import sqlite3
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import UsageError
from reader.model import Changes, Enclosure, Query
from reader.store.incoming import document
from tests.builders import NOW, parsed

LONG = " ".join(f"word{n}" for n in range(60))


@pytest.fixture
def feed(store):
    return store.feeds.add("https://example.org/feed")


def merge(store, feed, *articles, now=NOW, first=False):
    return store.articles.merge(feed.id, articles, now, first_fetch=first)


def titles(store, **conditions):
    return [row.title for row in store.articles.page(Query(**conditions))]


def test_an_article_comes_back_whole(store, feed):
    article = parsed(
        "g",
        "Title",
        url="https://example.org/a",
        published=NOW - timedelta(hours=2),
        updated=NOW - timedelta(hours=1),
        author="Ani",
        html="<p>Long text</p>",
        summary="<p>Short</p>",
        text="Long text",
        image_url="https://example.org/i.png",
        image_caption="A picture",
        enclosures=(Enclosure("https://example.org/s.mp3", "audio/mpeg", 12, "Sound"),),
        tags=("news", "日本"),
        comments_url="https://example.org/c",
        comments_feed="https://example.org/c/feed",
        comment_count=3,
        language="id",
        source_title="Elsewhere",
        source_url="https://elsewhere.example",
    )

    (id_,) = merge(store, feed, article).new

    kept = store.articles.get(id_)
    for name in article.__dataclass_fields__:
        assert getattr(kept, name) == getattr(article, name), name
    assert (kept.words, kept.revision, kept.first_seen) == (2, 1, NOW)
    assert not kept.read


def test_comments_are_counted_anew_while_their_article_stays_as_it_is(store, feed):
    article = parsed("g", text="Words", comments_feed="https://example.org/c/feed", comment_count=3)
    (id_, quiet) = merge(store, feed, article, parsed("quiet", "Another")).new
    store.marks.mark_read([id_])

    more = merge(store, feed, replace(article, comment_count=8))
    silent = merge(store, feed, replace(article, comment_count=None, comments_feed=""))

    kept = store.articles.get(id_)
    assert (more, silent) == (Changes(), Changes())
    assert (kept.comment_count, kept.comments_feed) == (8, "https://example.org/c/feed")
    assert (kept.revision, kept.read) == (1, True)
    assert store.articles.comment_counts([id_, quiet]) == {id_: 8}


def test_bodies_of_the_first_versions_can_still_be_read(store, feed):
    (id_,) = merge(store, feed, parsed("g", html="<p>Now</p>")).new
    old = zlib.compress(b"<p>Then</p>\0Short\0Then")

    with store.database.transaction() as db:
        db.execute("UPDATE bodies SET packed = ? WHERE article_id = ?", (old, id_))

    assert store.articles.get(id_).html == "<p>Then</p>"
    assert store.articles.texts([id_]) == {id_: "Then"}


def test_a_text_that_holds_the_sign_between_texts_comes_back_without_it(store, feed):
    (id_,) = merge(store, feed, parsed("g", html="<p>a\0b</p>", text="a\0b")).new

    article = store.articles.get(id_)

    assert (article.html, article.text) == ("<p>ab</p>", "ab")


def test_an_unknown_article_is_said_to_be_unknown(store):
    with pytest.raises(UsageError, match="There is no article 7"):
        store.articles.get(7)


def test_the_same_document_again_in_any_order_changes_nothing(store, feed):
    articles = [parsed(str(n), f"Title {n}", text=f"text {n}") for n in range(5)]
    first = merge(store, feed, *articles, first=True)

    again = merge(store, feed, *articles)
    reordered = merge(store, feed, *reversed(articles), now=NOW + timedelta(days=1))

    assert len(first.new) == 5
    assert again == reordered == Changes()


def test_a_changed_article_is_updated_and_keeps_its_marks_and_its_place(store, feed):
    old, other = parsed("1", "Old", text="same", published=NOW), parsed("2", "Other")
    ids = merge(store, feed, old, other).new
    store.marks.mark_read(ids)
    store.marks.star(ids)

    changes = merge(store, feed, replace(old, title="New", published=NOW + timedelta(days=1)))

    assert changes == Changes(updated=ids[:1])
    article = store.articles.get(ids[0])
    assert (article.title, article.revision) == ("New", 2)
    assert article.read
    assert article.starred
    assert article.sorted_at == NOW


def test_a_feed_that_dates_all_anew_at_each_request_updates_nothing(store, feed):
    merge(store, feed, parsed("1", "Title", published=NOW))

    changes = merge(store, feed, parsed("1", "Title", published=NOW + timedelta(hours=1)))

    assert changes == Changes()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://example.org/a", "http://www.example.org/a/?utm_source=rss#top"),
        ("https://example.org/a?id=3&utm_medium=x", "https://EXAMPLE.org/a?id=3"),
    ],
)
def test_a_new_id_at_the_same_address_is_the_same_article(store, feed, old, new):
    ids = merge(store, feed, parsed("old-1", "Title", url=old)).new
    store.marks.mark_read(ids)

    changes = merge(store, feed, parsed("new-1", "Title", url=new))

    assert changes.new == ()
    assert store.articles.get(ids[0]).guid == "new-1"
    assert titles(store, unread_only=True) == []


def test_an_id_that_counts_its_edits_is_followed(store, feed):
    url = "https://news.example/articles/x"
    ids = merge(store, feed, parsed(url + "#0", "First headline", url=url)).new

    changes = merge(store, feed, parsed(url + "#1", "Second headline", url=url))

    assert changes == Changes(updated=ids)


def test_articles_that_all_point_to_one_page_stay_apart(store, feed):
    page = "https://example.org/status"
    first = merge(store, feed, parsed("1", "Monday", url=page, published=NOW - timedelta(days=1)))

    second = merge(store, feed, parsed("2", "Tuesday", url=page, published=NOW))

    assert len(first.new) == len(second.new) == 1


def test_two_articles_at_one_address_in_one_document_stay_apart(store, feed):
    page = "https://example.org/page"
    documents = [parsed("1", "Same", url=page), parsed("2", "Same", url=page)]

    assert len(merge(store, feed, *documents).new) == 2
    assert merge(store, feed, *documents) == Changes()


def test_a_site_that_moved_with_new_ids_and_addresses_doubles_nothing(store, feed):
    old = [
        parsed(f"old-{n}", f"T {n}", url=f"https://old.example/{n}", text=LONG) for n in range(3)
    ]
    new = [
        parsed(f"new-{n}", f"T {n}", url=f"https://new.example/p/{n}", text=LONG) for n in range(3)
    ]
    ids = merge(store, feed, *old).new

    changes = merge(store, feed, *new)

    assert changes.new == ()
    assert set(changes.updated) == set(ids)


def test_a_weekly_thread_with_the_same_short_text_is_new_each_week(store, feed):
    text = "Talk about anything."
    for week in range(3):
        merge(store, feed, parsed(f"{week}", "Open thread", text=text, published=NOW, url=""))
        date = NOW - timedelta(weeks=week + 1)
        merge(store, feed, parsed(f"w{week}", "Open thread", text=text, published=date))

    assert store.articles.count(Query()) == 4


def test_an_article_listed_twice_in_one_document_is_stored_once(store, feed):
    changes = merge(store, feed, parsed("1", "Title"), parsed("1", "Title"), parsed("2", "Other"))

    assert len(changes.new) == 2


def test_different_articles_under_one_id_are_all_kept_whatever_their_order(store, feed):
    articles = [
        parsed("same", f"Title {n}", url=f"https://example.org/{n}", text=f"t{n}") for n in range(3)
    ]

    assert len(merge(store, feed, *articles).new) == 3
    assert merge(store, feed, *articles) == Changes()
    assert merge(store, feed, *articles[::-1]) == Changes()
    assert merge(store, feed, articles[1], articles[2]) == Changes()
    assert sorted(titles(store)) == ["Title 0", "Title 1", "Title 2"]


def test_articles_of_one_id_and_address_are_told_apart_by_their_dates(store, feed):
    page = "https://example.org/all"
    apart = [
        parsed("same", f"T {n}", url=page, published=NOW - timedelta(days=n)) for n in range(3)
    ]
    once = [parsed("one", f"Name {n}", url=page, published=NOW) for n in range(2)]

    assert len(merge(store, feed, *apart, *once).new) == 4
    assert merge(store, feed, *once[::-1], *apart[::-1]) == Changes()


def test_of_two_versions_in_one_document_the_later_counts_wherever_it_stands(store, feed):
    old = parsed("1", "Title", text="old", published=NOW - timedelta(hours=2))
    new = parsed("1", "Title", text="new", published=NOW - timedelta(hours=1))

    (id_,) = merge(store, feed, old, new).new

    assert store.articles.get(id_).text == "new"
    assert merge(store, feed, new, old) == Changes()


def test_lists_are_ordered_by_date_but_never_by_one_to_come(store, feed):
    merge(
        store,
        feed,
        parsed("old", "Old", published=NOW - timedelta(days=2)),
        parsed("future", "Future", published=NOW + timedelta(days=2)),
        parsed("none", "No date"),
    )

    assert titles(store) == ["Future", "No date", "Old"]
    assert store.articles.page(Query())[0].sorted_at == NOW


def test_articles_without_dates_keep_the_order_of_their_feed(store, feed):
    merge(store, feed, *[parsed(str(n), f"T {n}") for n in range(4)], first=True)
    later = NOW + timedelta(hours=1)
    merge(store, feed, parsed("x", "X"), parsed("y", "Y"), now=later)

    assert titles(store) == ["X", "Y", "T 0", "T 1", "T 2", "T 3"]


def test_a_date_before_1970_is_kept(store, feed):
    date = datetime(1969, 7, 20, 20, 17, tzinfo=UTC)

    (id_,) = merge(store, feed, parsed("moon", "Landed", published=date)).new

    assert store.articles.get(id_).published == date


def test_what_was_removed_does_not_come_back_under_its_id_or_address(store, feed):
    article = parsed("1", "Title", url="https://example.org/a")
    ids = merge(store, feed, article, parsed("2", "Other")).new

    store.articles.remove(ids[:1])

    assert merge(store, feed, article) == Changes()
    assert merge(store, feed, replace(article, guid="new id")) == Changes()
    assert titles(store) == ["Other"]


def test_a_document_of_very_many_articles_is_stored_whole_and_once(store, feed):
    articles = [parsed(str(n), f"T {n}", url="https://example.org/one") for n in range(1300)]

    changes = store.articles.record_sync(
        replace(feed, etag='"x"'), document(articles, NOW, first_fetch=True)
    )

    assert len(set(changes.new)) == 1300
    assert [row.title for row in store.articles.page(Query(), limit=2)] == ["T 0", "T 1"]
    assert store.feeds.get(feed.id).etag == '"x"'
    assert merge(store, feed, *articles) == Changes()


def test_a_sync_that_fails_leaves_neither_articles_nor_the_feeds_state(store, feed):
    made = document([parsed("2", "Title"), parsed("1", "Good")], NOW, first_fetch=True)
    broken = made.items[0]._replace(tags=object())

    with pytest.raises(sqlite3.Error):
        store.articles.record_sync(
            replace(feed, etag='"x"'), replace(made, items=(*made.items[1:], broken))
        )

    assert store.articles.count(Query()) == 0
    assert store.feeds.get(feed.id).etag == ""


def test_signs_that_no_file_may_hold_do_not_break_the_store(store, feed):
    odd = parsed("1", "T\x00", html="<p>\x00\ud800</p>", text="\x00\x00")

    (id_,) = merge(store, feed, replace(odd, title="T")).new

    assert store.articles.get(id_).html == "<p>?</p>"


def test_a_sync_writes_no_mark_of_an_article_that_is_there(store, feed):
    articles = [parsed(str(n), f"T {n}", text="a") for n in range(3)]
    merge(store, feed, *articles)
    store.database.connection.execute(
        "CREATE TEMP TRIGGER guard BEFORE UPDATE ON marks "
        "BEGIN SELECT raise(ABORT, 'a sync touched the marks'); END"
    )

    changes = merge(store, feed, *[replace(a, text="b", guid=a.guid) for a in articles])

    assert len(changes.updated) == 3


def test_an_author_keeps_a_picture_in_a_feed_also_for_articles_that_came_before_it(store):
    feed, other = (
        store.feeds.add("https://a.example/feed"),
        store.feeds.add("https://b.example/feed"),
    )
    one = parsed("1", author="Ana")
    (first,) = store.articles.merge(feed.id, [one], NOW, first_fetch=True).new
    two = parsed("2", author="Ana", author_image="https://a.example/ana.png")

    changes = store.articles.merge(feed.id, [one, two], NOW, first_fetch=False)
    (elsewhere,) = store.articles.merge(other.id, [one], NOW, first_fetch=False).new

    assert changes.updated == ()
    found = [store.articles.get(id_).author_image for id_ in (first, *changes.new, elsewhere)]
    assert found == ["https://a.example/ana.png"] * 2 + [""]
