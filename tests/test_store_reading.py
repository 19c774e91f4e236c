from datetime import timedelta

import pytest

from reader.model import Extracted, Query, Rule, Sentence
from reader.store.reading import lead_pictures
from reader.store.safety import care
from tests.builders import NOW, parsed


def feed_in(store, *path):
    category = store.categories.ensure(path)
    return store.feeds.add("https://paper.example/feed", "The Paper", [category]), category


def articles(store, feed, *parsed_ones):
    return store.articles.merge(feed.id, parsed_ones, NOW, first_fetch=False).new


def test_a_feed_s_own_rule_goes_before_that_of_its_category(store):
    feed, inner = feed_in(store, "News", "Local")
    outer = store.categories.find("News").id
    store.rules.set_category(outer, Rule(full_text=True, pictures=False, ahead=True))
    store.rules.set_category(inner, Rule(pictures=True))
    store.rules.set_feed(feed.id, Rule(ahead=False))

    assert store.rules.in_force(feed.id) == Rule(full_text=True, pictures=True, ahead=False)


def test_a_rule_that_says_nothing_any_more_leaves_it_to_the_settings(store):
    feed, _ = feed_in(store, "News")
    store.rules.set_feed(feed.id, Rule(pictures=False))
    store.rules.set_feed(feed.id, Rule())

    assert store.rules.in_force(feed.id) == Rule()


def test_only_feeds_that_a_rule_says_something_of_pictures_for_are_exceptions(store):
    feed, _ = feed_in(store, "News", "Local")
    store.feeds.add("https://b.example/feed", "B", [store.categories.ensure(("Arts",))])
    third = store.feeds.add("https://c.example/feed", "C")
    store.rules.set_category(store.categories.find("Arts").id, Rule(full_text=True))
    store.rules.set_category(store.categories.find("News").id, Rule(pictures=False))
    assert store.rules.about_pictures() == [feed.id]

    store.rules.set_category(store.categories.find("News").id, Rule())
    store.rules.set_feed(third.id, Rule(pictures=True))

    assert store.rules.about_pictures() == [third.id]


def test_rules_go_with_their_feed(store):
    feed, _ = feed_in(store, "News")
    store.rules.set_feed(feed.id, Rule(pictures=False))

    store.feeds.remove(feed.id)

    assert store.rules.of_feed(feed.id) == Rule()


def test_a_full_text_comes_back_as_it_was_kept(store):
    feed, _ = feed_in(store, "News")
    (id_,) = articles(store, feed, parsed())
    note = Sentence.of("Only the beginning is open to all; the rest is for subscribers.")
    found = Extracted("T", "<p>a</p>", "a", "Ana", NOW, "https://a.example/x.jpg", "id", note=note)

    store.full_texts.keep(id_, found, NOW)

    assert store.full_texts.get(id_) == found


def test_a_full_text_of_an_article_that_is_gone_is_let_go(store):
    store.full_texts.keep(99, Extracted("", "<p>a</p>", "a"), NOW)
    store.full_texts.want(99, True)

    assert store.full_texts.get(99) is None
    assert store.full_texts.wanted(99) is None


@pytest.mark.parametrize("choice", [True, False, None])
def test_what_the_user_chose_for_an_article_is_kept(store, choice):
    feed, _ = feed_in(store, "News")
    (id_,) = articles(store, feed, parsed())

    store.full_texts.want(id_, choice)

    assert store.full_texts.wanted(id_) is choice
    assert not store.full_texts.has(id_)


def test_the_oldest_texts_go_first_and_those_of_starred_articles_stay(store):
    feed, _ = feed_in(store, "News")
    ids = articles(store, feed, *(parsed(str(n)) for n in range(4)))
    for age, id_ in enumerate(ids):
        found = Extracted("T", f"<p>{id_}</p>", str(id_))
        store.full_texts.keep(id_, found, NOW + timedelta(hours=age))
    store.marks.star([ids[0]])
    half = store.full_texts.size() // 2

    assert store.full_texts.prune(half) == 2
    assert [store.full_texts.has(id_) for id_ in ids] == [True, False, False, True]


def test_a_feed_of_short_texts_sends_teasers(store):
    feeds = []
    for words in (3, 300):
        feed = store.feeds.add(f"https://paper{words}.example/feed")
        text = "word " * words
        some = (parsed(str(n), text=text, url=f"{feed.url}/{n}") for n in range(5))
        articles(store, feed, *some)
        feeds.append(feed.id)

    assert [store.full_texts.sends_teasers(id_) for id_ in feeds] == [True, False]


def test_the_pictures_that_lists_show_of_a_feed(store):
    feed, _ = feed_in(store, "News")
    articles(store, feed, parsed("a", image_url="https://a.example/1.jpg"), parsed("b"))

    assert lead_pictures(store.database, [feed.id]) == {"https://a.example/1.jpg"}


def found(store, text):
    return [row.id for row in store.articles.page(Query(text=text))]


@pytest.mark.parametrize("indexed_first", [True, False])
def test_the_words_of_a_full_text_are_found_while_it_is_kept(store, indexed_first):
    feed, _ = feed_in(store, "News")
    one, two = articles(store, feed, parsed("1", text="teaser"), parsed("2", text="teaser"))
    if indexed_first:
        store.search.index_some()
    store.full_texts.keep(one, Extracted("", "<p>a</p>", "tembakau dan cengkih"), NOW)
    store.search.index_some()

    assert found(store, "cengkih") == found(store, "has:fulltext") == [one]
    assert set(found(store, "teaser")) == {one, two}

    store.full_texts.prune(0)

    assert found(store, "cengkih") == found(store, "punya:teks-lengkap") == []
    assert set(found(store, "teaser")) == {one, two}


def test_a_full_text_that_comes_anew_replaces_its_words(store):
    feed, _ = feed_in(store, "News")
    (id_,) = articles(store, feed, parsed(text="teaser"))
    store.full_texts.keep(id_, Extracted("", "<p>a</p>", "lama"), NOW)
    store.full_texts.keep(id_, Extracted("", "<p>a</p>", "baru"), NOW)

    assert (found(store, "lama"), found(store, "baru")) == ([], [id_])


def test_the_index_forgets_a_full_text_with_its_article(store):
    feed, _ = feed_in(store, "News")
    (id_,) = articles(store, feed, parsed(text="teaser"))
    store.full_texts.keep(id_, Extracted("", "<p>a</p>", "cengkih"), NOW)
    store.full_texts.want(id_, True)

    store.feeds.remove(feed.id)

    left = "SELECT count(*) FROM words WHERE words MATCH 'cengkih'"
    assert store.database.connection.execute(left).fetchone() == (0,)
    assert all(check.ok for check in care.doctor(store))


def test_a_full_text_of_before_the_index_knew_of_them_is_found_after_a_rebuild(store):
    feed, _ = feed_in(store, "News")
    (id_,) = articles(store, feed, parsed(text="teaser"))
    store.full_texts.keep(id_, Extracted("", "<p>a</p>", "cengkih"), NOW)
    with store.search.changing([id_]) as db:
        db.execute("UPDATE full_texts SET indexed = 0")
    assert found(store, "cengkih") == []

    store.search.rebuild()
    store.search.index_some()

    assert found(store, "cengkih") == [id_]
