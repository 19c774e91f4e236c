"""Articles become stories: what is put together, what is kept apart, and what stays the same."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.trends.stories.changes import changed_stories
from reader.trends.stories.cluster import Cluster
from reader.trends.stories.features import Text, features
from reader.trends.stories.growth import grow
from reader.trends.stories.limits import Limits, on_average
from reader.trends.stories.links import Links
from reader.trends.stories.stories import AT_ONCE, Stories
from reader.trends.stories.vectors import BESIDE, Frequencies, dot
from tests.builders import NOW

FILLER = [
    "Council votes on parking fees in the old quarter",
    "Orchestra announces summer programme with guest conductor",
    "Bakery chain recalls rye bread over mould",
    "Swimmers set relay record at coastal games",
    "Library extends opening hours for students",
    "Farmers report early cherry harvest in the valley",
    "Start-up sells folding bicycles to commuters",
    "Museum returns bronze statue to island village",
]


def articles(*titles, hours=0, **fields):
    start = articles.count
    articles.count += len(titles)
    return [
        features(
            Text(
                start + number,
                start + number,
                title,
                at=NOW + timedelta(hours=hours, minutes=number),
                language="en",
                publisher=fields.get("publisher") or f"site{start + number}.example",
                text=fields.get("text", ""),
            )
        )
        for number, title in enumerate(titles)
    ]


@pytest.fixture(autouse=True)
def _count():
    articles.count = 1


@pytest.fixture
def stories():
    stories = Stories(Frequencies())
    stories.add(articles(*FILLER))
    return stories


def groups(stories, given):
    return [stories.story_of[article.id] for article in given]


def test_reports_of_one_event_become_one_story(stories):
    given = articles(
        "Ferry Lestari sinks off Morotai, 40 rescued",
        "Rescuers save 40 after ferry Lestari sinks near Morotai",
        "Morotai ferry Lestari sank in storm, survivors say",
    )

    stories.add(given)

    assert len(set(groups(stories, given))) == 1


def test_two_events_of_one_kind_stay_apart(stories):
    given = articles(
        "Magnitude 5.9 earthquake shakes Lombok, no damage reported",
        "Earthquake of magnitude 6.3 strikes Honshu coast, trains stop",
    )

    stories.add(given)

    assert len(set(groups(stories, given))) == 2


def test_one_shared_name_is_no_story(stories):
    given = articles("Zanzibar opens spice market", "Chess master flies home to Zanzibar")

    stories.add(given)

    assert len(set(groups(stories, given))) == 2


def test_a_digest_neither_joins_nor_begins_a_story(stories):
    given = articles(
        "Ferry Lestari sinks off Morotai, 40 rescued",
        "Morning briefing: Ferry Lestari sinks off Morotai, 40 rescued",
    )

    stories.add(given)

    assert len(set(groups(stories, given))) == 2


def test_an_event_of_last_week_is_another_story(stories):
    first = articles("Ferry Lestari sinks off Morotai, 40 rescued")
    again = articles("Ferry Lestari sinks off Morotai, 40 rescued", hours=200)

    stories.add(first)
    stories.add(again)

    assert groups(stories, first) != groups(stories, again)


def test_a_story_that_goes_on_for_days_is_far_from_what_comes_last():
    first, last = (articles(FERRY[0], hours=hours)[0] for hours in (0, 90))
    long, new = Cluster.of([(first, {}), (last, {})]), Cluster.of([(last, {})])

    assert (long.gap(new), long.hours_from(new)) == (0, 45)


def test_stories_that_both_have_grown_must_be_more_alike():
    given = articles(*FERRY[:1] * 24)
    pairs = [(article, {"ferry": 1.0}) for article in given]
    small, large = Cluster.of(pairs[:1]), Cluster.of(pairs[1:13])
    other = Cluster.of(pairs[12:])
    limits = Limits()

    beside_one = limits.likeness(small, large, 0.5, 12.0)
    beside_many = limits.likeness(other, large, 0.5, 144.0)

    assert beside_one == pytest.approx(limits.nearest * 0.5 + limits.middle, abs=0.01)
    assert beside_many < beside_one - 0.1


def test_a_story_keeps_its_number_when_more_comes(stories):
    first = articles(
        "Ferry Lestari sinks off Morotai, 40 rescued",
        "Rescuers save 40 after ferry Lestari sinks near Morotai",
    )
    stories.add(first)
    number = stories.story_of[first[0].id]

    stories.add(articles("Morotai ferry Lestari sank in storm, survivors say", hours=2))

    assert groups(stories, first) == [number, number]


def test_taking_up_again_gives_the_same_as_never_having_stopped():
    given = [
        articles(*FILLER),
        articles(
            "Ferry Lestari sinks off Morotai, 40 rescued",
            "Rescuers save 40 after ferry Lestari sinks near Morotai",
        ),
    ]
    later = articles("Morotai ferry Lestari sank in storm, survivors say", hours=2)
    through = Stories(Frequencies())
    for batch in given:
        through.add(batch)

    known = [article for batch in given for article in batch]
    frequencies = Frequencies()
    frequencies.add(known)
    again = Stories(frequencies)
    again.restore(known, through.story_of)
    through.add(later)
    again.add(later)

    assert again.story_of == through.story_of


def test_indonesian_inflections_find_each_other():
    stories = Stories(Frequencies())
    given = [
        features(Text(n, n, title, at=NOW, language="id", publisher=f"s{n}.example"))
        for n, title in enumerate(
            [
                "Kapal Lestari tenggelam di Morotai, 40 orang diselamatkan",
                "Tim SAR selamatkan 40 penumpang kapal Lestari di Morotai",
                "Harga cabai naik menjelang lebaran di Semarang",
                "Wali kota resmikan taman bermain di Bogor",
            ],
            start=1,
        )
    ]

    stories.add(given)

    assert groups(stories, given) == [1, 1, 3, 4]


FERRY = (
    "Ferry Lestari sinks off Morotai, 40 rescued",
    "Rescuers save 40 after ferry Lestari sinks near Morotai",
    "Morotai ferry Lestari sank in storm, survivors say",
)


def test_articles_the_user_put_together_are_one_story():
    stories = Stories(Frequencies(), links=Links(together=frozenset({(1, 2)})))

    stories.add(articles(FILLER[0], FILLER[1]))

    assert stories.story_of == {1: 1, 2: 1}


def test_articles_the_user_took_apart_never_meet_again():
    stories = Stories(Frequencies(), links=Links(apart=frozenset({(1, 2)})))

    stories.add(articles(*FERRY, *FILLER))

    assert stories.story_of[1] != stories.story_of[2]


def test_a_remembered_story_is_parted_where_the_user_said_so():
    given = articles(*FERRY, *FILLER)
    stories = Stories(Frequencies(), links=Links(apart=frozenset({(1, 2)})))

    stories.restore(given, {1: 1, 2: 1, 3: 1})

    assert stories.story_of[1] != stories.story_of[2]


def test_apart_wins_over_a_togetherness_that_only_follows():
    links = Links(together=frozenset({(1, 2), (2, 3)}), apart=frozenset({(1, 3)}))
    stories = Stories(Frequencies(), links=links)

    stories.add(articles(*FILLER))

    assert stories.story_of[1] == stories.story_of[2] != stories.story_of[3]


def test_reports_nearly_alike_fold_and_other_words_do_not():
    stories = Stories(Frequencies())
    stories.add(articles(*FILLER, FERRY[0], FERRY[0] + " by night", FERRY[2]))

    folds = stories.folds(stories.story_of[9])

    assert folds[9] == folds[10] == 9


def test_a_story_whose_first_article_is_alone_after_parting_keeps_its_number():
    titles = [
        "Ferry Lestari sinks off Morotai",
        "Morotai storm sank Lestari ferry, survivors say",
        "Morotai storm sank Lestari ferry, survivors tell",
    ]
    known = [
        features(Text(n, n, title, at=NOW, language="en", publisher=f"s{n}.example"))
        for n, title in enumerate(titles, 1)
    ]
    frequencies = Frequencies()
    frequencies.add(known)
    stories = Stories(frequencies, links=Links(apart=frozenset({(1, 2)})))

    stories.restore(known, {1: 1, 2: 1, 3: 1})

    assert stories.story_of == {1: 1, 2: 2, 3: 2}


def test_the_order_of_articles_within_a_sync_makes_no_difference():
    given = articles(*FILLER, *FERRY, *(f"{title} at dawn" for title in FILLER[:3]))
    forward, backward = Stories(Frequencies()), Stories(Frequencies())

    forward.add(given)
    backward.add(given[::-1])

    assert forward.story_of == backward.story_of
    assert len(set(forward.story_of.values())) == len(FILLER) + 1


def test_a_word_that_one_great_story_has_tells_more_than_one_of_many_stories():
    stories = Stories(Frequencies())
    great = articles(*(f"{title} now" for title in FERRY * 3))
    many = articles(*(f"{title} by morning" for title in FILLER + FILLER[:1]))

    stories.add([*great, *many])

    weight = stories.frequencies.weight
    assert weight("lestari", "en") > weight("morning", "en")


def test_taking_up_weighs_words_as_they_were_weighed_before():
    given = articles(*FERRY * 3, *FILLER)
    through = Stories(Frequencies())
    through.add(given)

    frequencies = Frequencies()
    frequencies.add(given)
    Stories(frequencies).restore(given, through.story_of)

    terms = {term for article in given for term in article.terms}
    again = {term: frequencies.weight(term, "en") for term in terms}
    assert again == {term: through.frequencies.weight(term, "en") for term in terms}


def test_a_first_sync_of_hundreds_in_any_order_finds_the_same_stories():
    titles = [f"{title} says {n // 8}" for n, title in enumerate([*FERRY, *FILLER] * 50)]
    given = articles(*titles)
    together, apart = Stories(Frequencies()), Stories(Frequencies())

    together.add(given)
    apart.add(given[::-1])

    assert len(given) > 2 * AT_ONCE
    assert together.story_of == apart.story_of
    ferries = {together.story_of[a.id] for a in given if "ferry" in a.terms}
    assert len(ferries) == 1


def test_great_stories_with_alike_middles_are_joined_though_no_article_links_them():
    dawn, night = articles(*[f"{FERRY[0]} at dawn"] * 30), articles(*[f"{FERRY[0]} by night"] * 30)
    known = [*dawn, *night, *articles(*FILLER * 10)]
    frequencies = Frequencies()
    frequencies.add(known)
    stories = Stories(frequencies)
    first, second = dawn[0].id, night[0].id
    places = {**{a.id: first for a in dawn}, **{a.id: second for a in night}}
    stories.restore(known, places)

    changed = stories.add(articles(f"{FERRY[0]} at dawn"))

    assert changed == {first}
    assert stories.story_of[second] == first


def test_articles_without_words_stand_alone(stories):
    given = articles("", "", "…", "???")

    stories.add(given)

    assert len(set(groups(stories, given))) == 4


def test_a_thousand_copies_are_one_story_and_one_fold(stories):
    given = articles(*FERRY[:1] * 1000)

    stories.add(given)

    assert len(set(groups(stories, given))) == 1
    assert len(set(stories.folds(stories.story_of[given[0].id]).values())) == 1


def test_copies_that_the_user_took_apart_do_not_fold(stories):
    given = articles(FERRY[0], FERRY[0], FERRY[0])
    first, second, third = (article.id for article in given)
    stories.links = Links(apart=frozenset({(first, second)}))

    stories.add(given)

    assert stories.story_of[first] != stories.story_of[second]
    assert stories.story_of[third] in (first, second)


def test_a_new_article_does_not_take_the_number_of_a_story_it_began_elsewhere(stories):
    given = articles(*FERRY)
    known = given[1:]
    stories.frequencies.add(known)
    stories.restore(known, dict.fromkeys((article.id for article in known), given[0].id))
    alone = articles("Glassblowers reopen their furnace in Pekalongan")
    moved = [replace(alone[0], id=given[0].id)]

    stories.add(moved)

    assert stories.story_of[given[0].id] == given[0].id
    assert stories.story_of[given[1].id] == stories.story_of[given[2].id] != given[0].id


def test_however_rare_a_name_is_it_is_little_more_than_half_of_what_an_article_says():
    frequencies = Frequencies()
    frequencies.add(articles(*FILLER * 60))
    (named,) = articles("Zanzibar votes on parking in the valley")
    frequencies.add([named])

    vector = frequencies.vector(named)

    assert max(vector, key=vector.__getitem__) == "zanzibar"
    assert vector["zanzibar"] < 0.7
    assert frequencies.weight("zanzibar", "en") > 1.5 * frequencies.weight("parking", "en")


def test_what_articles_are_found_beside_by_tells_more_by_the_library_than_by_its_language():
    frequencies = Frequencies()
    told = articles(*[f"Morotai ferry zorbat {number}" for number in range(20)])
    frequencies.add([*articles(*FILLER * 20), *told, *articles("Zanzibar council")])
    frequencies.retell_all("en", [told])
    beside = frequencies.weighed_by(BESIDE)

    def ratio(known, term, other):
        return known.weight(term, "en") / known.weight(other, "en")

    assert beside.weight("zorbat", "en") < frequencies.weight("zorbat", "en")
    assert ratio(beside, "zorbat", "council") < ratio(frequencies, "zorbat", "council")
    assert beside.weight("zanzibar", "en") < 0.9 * frequencies.weight("zanzibar", "en")


def test_of_an_endless_title_only_the_beginning_counts():
    endless = "Ferry sinks off the coast of Morotai " + "with goats aboard " * 1000
    (given,) = articles(endless + "newsletter")

    assert not given.digest


def test_titles_alone_fold_when_they_say_nearly_the_same_only(stories):
    alike = "Mayor of Morotai opens new ferry harbour", "Mayor of Morotai praises new ferry crew"
    body = " and the island council welcomed fishermen, traders, teachers and nurses to the pier"
    titles = articles(*alike)
    stories.add(titles)
    folds = stories.folds(stories.story_of[titles[0].id])

    full = Stories(Frequencies())
    full.add(articles(*FILLER))
    texts = articles(*alike, text=body)
    full.add(texts)
    others = full.folds(full.story_of[texts[0].id])

    assert len(set(groups(stories, titles))) == len(set(groups(full, texts))) == 1
    assert len(set(folds.values())) == 2
    assert len(set(others.values())) == 1


def test_a_cluster_grown_step_by_step_is_the_one_made_at_once():
    given = articles(*FERRY, *(f"{title} by night" for title in FERRY[:2]))
    frequencies = Frequencies()
    frequencies.add([*given, *articles(*FILLER)])
    pairs = [(article, frequencies.vector(article)) for article in given]
    near = {a.id: {b.id: dot(u, v) for b, v in pairs if b.id < a.id} for a, u in pairs}
    near[given[1].id][given[0].id] = 1.0  # as copies have, whatever their words
    parts = [Cluster.of([pair]) for pair in pairs[:3]] + [Cluster.of(pairs[3:])]

    (grown,) = grow(parts, near, on_average, 0.0, Links())

    whole = Cluster.of(pairs)
    assert sorted(grown.members) == sorted(whole.members)
    assert grown.length == pytest.approx(whole.length)
    assert grown.sum == pytest.approx(whole.sum)
    assert grown.counts == whole.counts


def test_an_article_that_leaves_its_story_is_told_to_the_library(store):
    stories = Stories(Frequencies())
    ferry = articles(
        "Ferry Lestari sinks off Morotai, 40 rescued",
        "Rescuers save 40 after ferry Lestari sinks near Morotai",
    )
    stories.add([*ferry, *articles(*FILLER)])
    stray = ferry[-1].id + 1
    before = {**stories.story_of, stray: ferry[0].id}

    step = changed_stories(store, stories, {}, {ferry[0].id, stray}, before)

    assert [row.article_ids for row in step.stories] == [tuple(article.id for article in ferry)]
    assert step.alone == (stray,)
