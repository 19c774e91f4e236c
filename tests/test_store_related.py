"""Articles beside another: which are found, in what order, and why."""

from datetime import timedelta

from reader.model import Relation
from reader.store.trends.likeness import Known, evened, likeness
from reader.store.trends.postings import INDEXED
from reader.store.trends.rows import KeyTerms, StoryRow, TrendStep
from tests.builders import NOW, parsed


def put(store, titles, hours=0, site=None):
    """Put articles into the library, each of a feed of its own; return their numbers."""
    ids = []
    for number, title in enumerate(titles):
        feed = store.feeds.add(f"https://{site or number}.example/feed", f"Site {site or number}")
        published = NOW - timedelta(hours=hours)
        article = parsed(f"{title} {hours}", title, published=published, text=title)
        ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    return ids


def terms(id_, words, weight=0.5):
    return KeyTerms(id_, tuple((word.lower(), word, weight) for word in words.split()))


def story(ids):
    at = int(NOW.timestamp())
    return StoryRow(ids[0], ids[0], at - 60, at, 2, tuple(ids))


def known(number, words, hours=0, story=None):
    at = int(NOW.timestamp()) - 3600 * hours
    return Known(number, at, story, evened(dict.fromkeys(words.split(), 1.0)))


def test_the_same_story_comes_first_and_each_article_says_what_it_shares(store):
    (early,) = put(store, ["Ferry Lestari inspected"], hours=48)
    ids = put(store, ["Ferry sinks", "Lestari found", "Ferry fares off Morotai", "Bread prices"])
    words = ["Lestari Ferry Morotai sinks", "Lestari Morotai", "Ferry Morotai fares", "Bread price"]
    written = [terms(id_, text) for id_, text in zip(ids, words, strict=True)]
    step = (terms(early, "Lestari Ferry inspected"), *written)
    store.trends.record(TrendStep(terms=step, stories=(story(ids[:2]),)))

    found = store.trends.related(ids[0])

    assert [(item.row.id, item.relation) for item in found] == [
        (ids[1], Relation.SAME_STORY),
        (ids[2], Relation.SIMILAR),
        (early, Relation.EARLIER),
    ]
    assert [item.terms for item in found] == [
        ("Lestari", "Morotai"),
        ("Ferry", "Morotai"),
        ("Ferry", "Lestari"),
    ]


def test_one_shared_word_that_is_not_the_main_one_is_no_relation(store):
    ids = put(store, ["Ferry sinks", "Museum opens", "Ferry"])
    museum = (("museum", "Museum", 0.7), ("coin", "coins", 0.7), ("ferri", "Ferry", 0.04))
    ferry = ("ferri", "Ferry", 0.7)
    sinking = (("morotai", "Morotai", 0.7), ferry)
    written = [KeyTerms(ids[0], sinking), KeyTerms(ids[1], museum), KeyTerms(ids[2], (ferry,))]
    store.trends.record(TrendStep(terms=tuple(written)))

    found = store.trends.related(ids[0])

    assert [(item.row.id, item.terms) for item in found] == [(ids[2], ("Ferry",))]


def test_a_big_story_leaves_room_for_what_happened_before(store):
    early = put(store, ["Lestari inspected", "Ferry Lestari repaired"], hours=72)
    ids = put(store, [f"Ferry Lestari sinks, report {number}" for number in range(50)])
    written = [terms(id_, "Lestari Ferry sinks") for id_ in ids]
    written += [terms(id_, "Lestari Ferry dock") for id_ in early]
    store.trends.record(TrendStep(terms=tuple(written), stories=(story(ids),)))

    found = store.trends.related(ids[0], 12)

    assert [item.row.id for item in found if item.relation is Relation.EARLIER] == early
    assert [item.relation for item in found[:10]] == [Relation.SAME_STORY] * 10


def test_what_the_same_feed_wrote_twice_is_shown_once(store):
    (asked,) = put(store, ["Ferry sinks off Morotai"], site="first")
    again = put(store, ["Lestari found"], site="second")
    again += put(store, ["Lestari found"], hours=1, site="second")
    written = [terms(id_, "Lestari Ferry Morotai") for id_ in (asked, *again)]
    store.trends.record(TrendStep(terms=tuple(written)))

    assert [item.row.id for item in store.trends.related(asked)] == [again[0]]


def test_words_too_weak_to_lead_to_an_article_still_tell_how_near_it_is(store):
    common = [f"word{number}" for number in range(INDEXED)]
    ids = put(store, ["Asked", "Far", "Near"])
    written = [
        terms(ids[0], " ".join([*common, "dock", "crew"])),
        terms(ids[1], " ".join([*common, "bread", "price"])),
        terms(ids[2], " ".join([*common, "dock", "crew"])),
    ]
    store.trends.record(TrendStep(terms=tuple(written)))

    assert [item.row.id for item in store.trends.related(ids[0])] == [ids[2], ids[1]]


def test_an_article_without_terms_has_nothing_related(store):
    (alone,) = put(store, ["Ferry sinks"])

    assert store.trends.related(alone) == []
    assert store.trends.related(999) == []


def test_articles_with_the_same_neighbours_are_alike_with_few_words_in_common():
    asked = known(1, "ferry sinks morotai crew")
    between = known(2, "ferry sinks lestari captain")
    friend = known(3, "lestari captain questioned harbour police ferry")
    stranger = known(4, "fares raised bridge opens harbour ferry")

    _, near, far = likeness([asked, between, friend, stranger])
    (alone,) = likeness([asked, friend])

    assert near > far
    assert near > alone


def test_time_tells_two_reports_with_the_same_words_apart():
    asked = known(1, "ferry sinks morotai")
    today, last_year = known(2, "ferry sinks lestari"), known(3, "ferry sinks ambon", hours=9000)

    near, far = likeness([asked, today, last_year])

    assert near > far > 0


def test_articles_of_one_story_are_alike_whatever_they_call_it():
    asked = known(1, "ferry sinks morotai", story=5)
    inside, outside = known(2, "crew rescued ferry", story=5), known(3, "crew rescued ferry")

    near, far = likeness([asked, inside, outside])

    assert near > far
