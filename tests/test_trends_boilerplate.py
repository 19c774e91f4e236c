"""What feeds write into many of their titles is learnt, and makes no story."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.model import Query
from reader.store.trends.postings import key_terms
from reader.trends.jobs import update
from reader.trends.words.boilerplate import bare, learnt
from tests.builders import NOW, parsed

ONE = [
    "Council votes on parking fees",
    "Orchestra hires a guest conductor",
    "Bakery recalls rye bread over mould",
    "Swimmers set relay record",
    "Library extends its opening hours",
    "Farmers fear for the olive harvest",
    "Museum returns a bronze mask",
    "Tram drivers accept pay offer",
    "Lighthouse gets a fresh coat of paint",
]
OTHER = [
    "Volcano warning lifted on Ternate",
    "Chess prodigy beats grandmaster",
    "Solar plant opens in the desert",
    "Tailors revive a forgotten stitch",
    "Glacier loses another metre",
    "Court frees the fisherman",
    "Beavers return to the upper valley",
    "Actor buys a vineyard",
    "Satellite finds ancient canals",
]
FERRY = [
    "Ferry Lestari sinks off Morotai, 40 rescued",
    "Rescuers save 40 after ferry Lestari sinks near Morotai",
]


def fill(store, *feeds, text="{}"):
    """Give each list of titles a feed of its own publisher; return the articles of each."""
    found = []
    for number, titles in enumerate(feeds):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        store.feeds.record(replace(feed, publisher=f"site{number}.example"))
        articles = [
            parsed(
                f"{number} {title}",
                title,
                text=text.format(title),
                published=NOW - timedelta(minutes=9 * place),
            )
            for place, title in enumerate(titles)
        ]
        found.append(store.articles.merge(feed.id, articles, NOW, first_fetch=False).new)
    return found


def stories(store):
    """Return the titles of each story."""
    return [
        {row.title for row in store.articles.page(Query(story_id=id_))}
        for (id_,) in store.database.connection.execute("SELECT id FROM stories")
    ]


@pytest.mark.parametrize(
    "pattern",
    [
        "{} | siaran langsung studio pagi Nusantara Raya, selamat hari",
        "{} [siaran langsung studio pagi Nusantara Raya, selamat hari]",
        "Live dari studio pagi Nusantara Raya: {}",
        "[Live dari studio pagi, selamat Nusantara Raya] {}",
    ],
)
def test_words_that_two_feeds_write_into_all_titles_make_no_story(store, inline, pattern):
    fill(store, [pattern.format(t) for t in ONE], [pattern.format(t) for t in OTHER])

    update(store, inline, NOW)

    assert stories(store) == []


def test_the_event_between_such_words_is_a_story(store, inline):
    pattern = "{} | siaran langsung studio pagi Nusantara Raya, selamat hari"
    ferry = [pattern.format(title) for title in FERRY]
    fill(
        store,
        [ferry[0], *(pattern.format(title) for title in ONE)],
        [ferry[1], *(pattern.format(title) for title in OTHER)],
    )

    update(store, inline, NOW)

    assert stories(store) == [set(ferry)]


def test_what_a_feed_wrote_before_counts_for_one_new_article(store, inline):
    pattern = "{} | siaran langsung studio pagi Nusantara Raya, selamat hari"
    fill(store, [pattern.format(t) for t in ONE], [pattern.format(t) for t in OTHER])
    update(store, inline, NOW)
    feed = store.feeds.all()[0]
    title = pattern.format("Kite festival postponed by rain")
    late = parsed("late", title, published=NOW)
    (new,) = store.articles.merge(feed.id, [late], NOW, first_fetch=False).new

    update(store, inline, NOW)

    words = {term for term, _, _ in key_terms(store.database.connection, [new])[new]}
    assert stories(store) == []
    assert "kite" in words
    assert not words & {"studio", "nusantara"}
    assert store.articles.get(new).title == title


def test_a_subject_of_many_titles_is_kept_where_no_sign_sets_it_apart():
    titles = [f"Bridge Suramadu {title.lower()}" for title in ONE]

    assert learnt(titles) == frozenset()


def test_a_subject_before_a_colon_is_kept_where_other_titles_speak_of_it_too():
    titles = [f"Suramadu bridge: {title}" for title in ONE]

    assert learnt(titles) == {"suramadu bridge: "}
    assert learnt([*titles, "Cable of Suramadu bridge snaps", "On Suramadu bridge"]) == frozenset()


def test_a_few_titles_or_a_small_part_of_many_teach_nothing():
    marked = [f"Live: {title}" for title in ONE]

    assert learnt(marked[:7]) == frozenset()
    assert learnt(marked[:3] + OTHER[:5]) == frozenset()
    assert learnt(marked[:4] + OTHER + ONE) == frozenset()
    assert learnt(marked[:4] + OTHER[:5]) == {"live: "}


def test_a_title_that_says_it_is_a_digest_keeps_saying_so():
    assert learnt([f"Morning briefing: {title}" for title in ONE]) == frozenset()


def test_titles_of_feeds_that_nothing_is_known_of_stay(store):
    fill(store, [f"Live: {title}" for title in ONE])
    fresh = store.trends.fresh(20)

    assert bare(fresh, {}) == fresh
    titles = store.trends.newest_titles([fresh[0].feed_id], 20)
    assert [article.title for article in bare(fresh, titles)] == [row.title[6:] for row in fresh]


def test_only_the_newest_titles_of_the_feeds_are_read(store):
    fill(store, ONE, OTHER)
    one, other = (feed.id for feed in store.feeds.all())

    assert store.trends.newest_titles([other], 2) == {other: [OTHER[1], OTHER[0]]}
    assert set(store.trends.newest_titles([one, other], 30)[one]) == set(ONE)
    assert store.trends.newest_titles([], 30) == {}


PROMISE = "Dengarkan siaran langsung studio pagi Nusantara Raya, teman setia keluarga pendengar."


def test_a_sentence_that_begins_all_texts_tells_nothing_of_them(store, inline):
    ids = fill(store, ONE, OTHER, text=f"{PROMISE} {{}} today.")

    update(store, inline, NOW)

    found = key_terms(store.database.connection, ids[0] + ids[1])
    words = {term for terms in found.values() for term, _, _ in terms}
    assert stories(store) == []
    assert "volcano" in words
    assert not words & {"studio", "nusantara"}


def test_a_sentence_of_few_texts_stays_and_so_does_what_stands_between(store):
    told = f"{PROMISE} Something happened in town. {PROMISE}"
    fill(store, ONE[:4], ONE, text=told)

    texts = [article.text for article in bare(store.trends.fresh(20), {})]

    assert texts == [told] * 4 + [" Something happened in town. "] * 9
