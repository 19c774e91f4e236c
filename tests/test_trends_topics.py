"""Topics and ranks: what counts as much more than usual, and what is never called so."""

from dataclasses import replace
from datetime import timedelta

from reader.trends.rank import Gathered, sources, top_stories
from reader.trends.stories.features import Text, features
from reader.trends.stories.vectors import Frequencies
from reader.trends.topics.baseline import DAY, Baseline, DayCounts, View, count_days
from reader.trends.topics.bursts import at_least, chance, threshold
from reader.trends.topics.factors import Factor, factor, reason
from reader.trends.topics.mentions import Mentions
from reader.trends.topics.names import Names
from reader.trends.topics.support import Likeness
from reader.trends.topics.topics import Topic
from reader.trends.topics.topics import topics as topics_of
from tests.builders import NOW

END = int(NOW.timestamp())
WORDS = [
    "amber",
    "birch",
    "cedar",
    "delta",
    "ember",
    "fjord",
    "grove",
    "heath",
    "inlet",
    "jetty",
    "knoll",
    "larch",
    "mango",
    "nettle",
]


def seen(number, title, hours=1.0, feed=None, publisher=None):
    return features(
        Text(
            number,
            feed or number % 9 + 1,
            title,
            at=NOW - timedelta(hours=hours),
            language="en",
            publisher=publisher or f"site{feed or number % 9 + 1}.example",
        )
    )


def noise(count, start=1000, hours=1.0):
    """Titles of three words each, hardly two alike."""
    return [
        seen(
            start + n, " ".join(f"{WORDS[(n * k + k) % 14]}{n * k % 17}" for k in (1, 2, 3)), hours
        )
        for n in range(count)
    ]


def history():
    """Two weeks of forty articles a day, one in ten about the harbour."""
    days = []
    for day in range(1, 15):
        days += noise(36, day * 10_000, hours=24.0 * day + 2)
        days += [
            seen(day * 10_000 + 900 + n, "Harbour traffic report", 24.0 * day) for n in range(4)
        ]
    return days


def view(past, hours=24):
    begin = END - hours * 3600
    return View(Baseline(count_days(past), begin), None, begin, END)


def topics(window, seen_from) -> list[Topic]:
    """Return the topics of these articles, words weighed by the articles themselves."""
    frequencies = Frequencies()
    frequencies.add(window)
    mentions = Mentions.of(window).within(seen_from.begin, seen_from.feeds)
    return topics_of(mentions, seen_from, Likeness(frequencies), Names())


def test_of_a_word_never_seen_before_no_number_is_made_up():
    flood = [seen(n, f"Quorvan river overflows {w}", 2) for n, w in enumerate(WORDS[:9], 1)]

    new = topics([*flood, *noise(34)], view(history()))[0]

    assert new.at_least
    assert 3 <= new.factor <= 9
    assert str(new.reason).endswith(f"in 24 h, at least {new.factor:.0f}x the usual")


def test_a_factor_is_as_sure_as_what_was_known_before():
    assert factor(40, 2.0, 300.0) == Factor(20.0)
    assert factor(40, 0.5, 1.0) == Factor(20.0, at_least=True)  # 80 by the numbers
    assert factor(6, 0.5, 1.0) == Factor(4.0, at_least=True)  # 12 by the numbers
    assert factor(2, 0.01, 1.0) == Factor(2.0, at_least=True)  # two articles are no flood
    assert factor(3, 1.5, 1.0) == Factor()  # may be chance: nothing to tell,
    assert factor(3, 1.5, 1.0, sure=2.16) == Factor(2.1, at_least=True)  # but all at once


def test_what_many_sources_suddenly_write_about_is_a_topic():
    ferry = [seen(n, f"Ferry Lestari sinks off Morotai {w}", 2) for n, w in enumerate(WORDS[:6], 1)]

    found = topics([*ferry, *noise(34)], view(history()))

    assert found[0].label == "Ferry Lestari sinks off Morotai"
    assert found[0].article_count == 6
    assert found[0].source_count == 6
    assert found[0].factor > 5
    assert sum(found[0].spark) == 6
    assert "6 articles from 6 sources in 24 h" in str(found[0].reason)


def test_what_is_always_written_about_is_none():
    harbour = [seen(n, "Harbour traffic report", 2) for n in range(1, 5)]

    assert topics([*harbour, *noise(36)], view(history())) == []


def test_one_source_alone_makes_no_topic():
    alone = [seen(n, f"Ferry Lestari sinks {WORDS[n]}", 2, feed=3) for n in range(1, 8)]

    assert topics([*alone, *noise(33)], view(history())) == []


def test_titles_that_share_only_one_word_are_no_topic():
    loose = [seen(n, f"Great {WORDS[n]} {WORDS[-n]}{n}", 2) for n in range(1, 7)]

    assert topics([*loose, *noise(34)], view(history())) == []


def test_without_a_past_nothing_is_called_so_many_times_the_usual():
    ferry = [seen(n, f"Ferry Lestari sinks off Morotai {w}", 2) for n, w in enumerate(WORDS[:6], 1)]

    found = topics([*ferry, *noise(34)], view([]))

    assert all(topic.factor == 0 for topic in found)
    assert all("usual" not in str(topic.reason) for topic in found)


def test_copies_of_one_text_count_once():
    copies = [seen(n, "Ferry Lestari sinks off Morotai", 2) for n in range(1, 7)]

    assert Mentions.of(copies).within(0, None).articles == copies[:1]
    assert sources(copies) == 1


def test_sections_of_one_publisher_are_one_source():
    same = [seen(n, f"Ferry sinks {WORDS[n]} today", feed=n, publisher="a.example") for n in (1, 2)]

    assert sources(same) == 1


def test_a_story_of_many_sources_comes_before_one_of_few_and_says_why():
    big = [seen(n, f"Ferry Lestari sinks {WORDS[n]}", 3) for n in range(1, 6)]
    small = [seen(n, f"Bridge closed for repairs {n}", 3) for n in (21, 22)]
    alone = [seen(31, "Nobody else writes this")]
    gathered = [
        Gathered(number, tuple((s, 0.5) for s in part))
        for number, part in ((7, small), (8, big), (9, alone))
    ]

    found = top_stories(gathered, view(history()), 40, {})

    assert [story.id for story in found] == [8, 7]
    assert found[0].source_count == 5
    assert "5 articles from 5 sources in 1 h" in str(found[0].reason)


def story_of(number, titles, hours=3.0, first=1):
    """Return a story of these titles, each of another feed and publisher."""
    parts = [seen(first + n, title, hours, first + n) for n, title in enumerate(titles)]
    return Gathered(number, tuple((part, 0.5) for part in parts))


def test_a_feed_that_the_user_weighs_more_lifts_its_story():
    ferry = story_of(1, [f"Ferry Lestari sinks {w}" for w in WORDS[:3]], first=1)
    bridge = story_of(2, [f"Suramadu bridge closed {w}" for w in WORDS[3:6]], first=11)

    plain = top_stories([ferry, bridge], view(history()), 40, {})
    weighed = top_stories([ferry, bridge], view(history()), 40, {11: 4.0})

    assert [story.id for story in plain] == [1, 2]
    assert [story.id for story in weighed] == [2, 1]


def test_of_two_stories_as_big_the_later_comes_first():
    early = story_of(1, [f"Ferry Lestari sinks {w}" for w in WORDS[:3]], hours=20, first=1)
    late = story_of(2, [f"Suramadu bridge closed {w}" for w in WORDS[3:6]], hours=2, first=11)

    found = top_stories([early, late], view(history()), 40, {})

    assert [story.id for story in found] == [2, 1]


def test_among_the_first_five_is_one_story_of_a_topic():
    ferries = [
        story_of(n, [f"Ferry Lestari {WORDS[n]} {w}" for w in WORDS[5:10]], first=n * 20)
        for n in (1, 2, 3)
    ]
    others = [
        story_of(n, [f"{WORDS[n]} {WORDS[n + 1]} {w}" for w in ("a1", "b2")], first=n * 20)
        for n in (5, 7, 9, 11)
    ]

    found = top_stories([*ferries, *others], view(history()), 60, {})

    assert [story.id in {1, 2, 3} for story in found] == [True, *[False] * 4, True, True]


def test_a_word_used_once_a_day_is_usual_and_stays_so_on_disk():
    days = count_days([seen(n, f"Harbour {WORDS[n]} opens", 24.0 * n) for n in range(1, 9)])

    read = {day: DayCounts.of_json(counts.to_json()) for day, counts in days.items()}

    assert Baseline(days, END).uses("harbour", None) == 8
    assert Baseline(read, END).uses("harbour", None) == 8


def test_what_is_usual_of_few_articles_is_not_far_from_what_is_usual_of_one_more():
    past = history()
    own = [seen(90_000 + n, f"Harbour {WORDS[n]}", 24.0 * 3, feed=77) for n in range(12)]

    usual = [
        View(Baseline(count_days([*past, *own[:n]]), END), frozenset({77}), 0, END).usual(
            "harbour", 40
        )
        for n in (9, 10, 11)
    ]

    assert usual == sorted(usual)
    assert usual[2] < 1.2 * usual[0]


def test_a_few_more_than_usual_may_be_chance_and_many_are_not():
    assert at_least(6, 5.0, 70) < 1
    assert at_least(40, 5.0, 70) > 4
    assert chance(6, 5.0, 70) > 0.2
    assert chance(40, 5.0, 70) < 1e-9
    assert 0 < chance(60, 0.1, 3) < chance(30, 0.1, 3) < 1e-9


def test_what_thousands_of_articles_use_more_than_usual_is_no_chance_either():
    assert chance(2000, 900.0, 5000) < 1e-9
    assert 0.2 < chance(905, 900.0, 5000) < 0.8


def test_the_more_phrases_are_tried_the_less_likely_each_must_be():
    chances = [1e-6, 1e-4, 0.01]

    assert threshold(chances, 10, 0.2) == 0.01
    assert threshold(chances, 10_000, 0.2) == 1e-6
    assert threshold(chances, 10_000_000, 0.2) == 0.0


def test_a_topic_is_called_by_the_whole_of_what_its_titles_share():
    bridge = [
        seen(n, f"{w} at Jalan Layang Pasar Rebo closed", 2) for n, w in enumerate(WORDS[:6], 1)
    ]

    found = topics([*bridge, *noise(34)], view(history()))

    assert "Jalan Layang Pasar Rebo" in found[0].label
    assert len([t for t in found if "Pasar" in t.label]) == 1


def test_a_topic_is_called_by_the_whole_name_in_it_rather_than_by_a_commoner_word():
    titles = [
        "The Zanzira actor Odran Quillet dies aged ninety",
        "Zanzira mourns as the actor Odran Quillet dies",
        "A star of Zanzira and its best actor: Odran Quillet dies",
        "Tributes from Zanzira as actor Odran Quillet dies",
        "The fans of Zanzira mourn an actor who dies too soon",
        "In Zanzira tributes to an actor who dies aged ninety",
    ]
    death = [seen(n, title, 2) for n, title in enumerate(titles, 1)]

    found = topics([*death, *noise(34)], view(history()))

    assert found[0].key == "odran quillet"
    assert "zanzira" in found[0].phrases


def test_topics_do_not_depend_on_the_order_of_the_articles():
    ferry = [seen(n, f"Ferry Lestari sinks off Morotai {w}", 2) for n, w in enumerate(WORDS[:6], 1)]
    window = [*ferry, *noise(34)]

    assert topics(window, view(history())) == topics(window[::-1], view(history()))


def test_a_window_counts_copies_once_and_only_its_own_feeds():
    copies = [seen(n, "Ferry Lestari sinks off Morotai", 2, feed=n) for n in range(1, 5)]
    others = [seen(n, f"Ferry Lestari {WORDS[n]} rescue", 30, feed=n) for n in range(5, 9)]
    mentions = Mentions.of([*copies, *others])

    assert [a.id for a in mentions.within(END - 24 * 3600, None).articles] == [1]
    inside = mentions.within(0, frozenset({5, 6, 7}))
    assert [a.id for a in inside.by_phrase["ferry lestari"]] == [5, 6, 7]
    assert mentions.within(0, frozenset({5, 6})).by_phrase == {}


def test_days_are_counted_by_feed():
    days = count_days([seen(1, "Ferry sinks", 1), seen(2, "Ferry found", 1)])

    (counts,) = days.values()
    assert counts.articles.total() == 2
    assert counts.phrases["ferry"] == [[2, 1], [3, 1]]
    assert (END - 3600) // DAY in days


def test_the_reason_names_the_factor_that_stands_beside_the_topic():
    above = factor(3146, 100.0, 50.0)

    assert above.times == 31.5  # what stands beside it is rounded from this
    assert str(reason(11, 9, 24, above)).endswith("in 24 h, 32x the usual")
    assert str(reason(11, 9, 168, above)).endswith("in 7 days, 32x the usual")
    assert str(reason(11, 9, 168, Factor())) == "11 articles from 9 sources in 7 days"


def test_words_of_every_day_name_no_topic_but_belong_to_one():
    told = ["Officials announce school plan", "Officials announce work at school"]
    plain = [seen(n, f"{told[n % 2]} {WORDS[n]}", 2) for n in range(1, 7)]
    ferry = [
        seen(20 + n, f"Officials announce loss of the Lestari {w}") for n, w in enumerate("ab")
    ]
    named = [seen(30 + n, f"the Lestari sank off the coast, {w}") for n, w in enumerate("cdefg")]

    found = topics([*plain, *ferry, *named, *noise(34)], view(history()))

    words = {word for topic in found for word in topic.key.split()}
    assert "lestari" in words
    assert words.isdisjoint({"official", "announce", "school"})


def test_a_first_name_that_several_people_have_is_no_topic():
    people = ["Tomas Quorvan", "Tomas Belling", "Tomas Ardrey", "Tomas Nyhus", "Tomas Okpara"]
    told = [
        seen(n, f"sold today: a boat that {name} once built", 2) for n, name in enumerate(people, 1)
    ]
    one = [seen(20 + n, f"prize for Ineke Valdorm goes to {w}", 2) for n, w in enumerate("abcde")]

    labels = [topic.label for topic in topics([*told, *one, *noise(34)], view(history()))]

    assert any("Ineke Valdorm" in label for label in labels)
    assert "Tomas" not in labels


def test_reports_of_one_event_are_a_topic_where_too_little_is_known_to_be_sure():
    past = [*noise(200, 10_000, 50), *noise(200, 20_000, 75)]
    ferry = [seen(n, f"Ferry Lestari sinks off Morotai {w}", 20) for n, w in enumerate("abcde", 1)]

    others = [seen(100 + n, f"{WORDS[n % 14]} {n} {7 * n}", 2) for n in range(1200)]

    (found,) = topics([*ferry, *others], view(past))

    assert found.label.startswith("Ferry Lestari")
    assert found.factor == 0  # and no number is made up


def test_few_reports_of_one_name_are_a_topic_only_if_they_came_together():
    past = [*history(), *(seen(90_000 + n, "Ineke Valdorm", 50 + 20 * n) for n in range(3))]
    ends = ["wins the sailing race", "takes the sailing race", "first in sailing race"]

    def of_hours(*hours):
        told = [seen(n, f"Sailor Ineke Valdorm {end}", hours[n]) for n, end in enumerate(ends)]
        return [topic.label for topic in topics([*told, *noise(150)], view(past))]

    assert any("Ineke Valdorm" in label for label in of_hours(13, 14, 15))
    assert of_hours(2, 12, 22) == []


def test_a_narrow_name_and_a_wide_one_of_the_same_articles_are_told_together():
    kinds = ["Lestari strands", "Lestari on the rocks", "passengers leave Lestari"]
    told = [seen(n, f"In Morotai: {kinds[n % 3]} {WORDS[n]}", 2) for n in range(1, 7)]
    told += [seen(10 + n, f"In Morotai: {WORDS[n]} and {WORDS[n + 3]}", 3) for n in range(2)]

    (found, *_) = topics([*told, *noise(34)], view(history()))

    assert found.label == "Lestari · Morotai"


def test_two_words_that_are_one_name_are_not_told_as_two():
    told = [seen(n, f"In fog: Valdorm {WORDS[n]} {WORDS[n + 1]}, Ineke", 2) for n in range(1, 5)]
    told += [seen(n, f"In fog: Ineke Valdorm {WORDS[n]}", 2) for n in range(5, 8)]

    (found, *_) = topics([*told, *noise(34)], view(history()))

    assert found.label == "Ineke Valdorm"


def test_a_word_met_now_and_then_names_no_topic_alone():
    events = ["fair", "regatta", "concert", "lecture", "parade", "market"]
    told = [seen(n, f"The {one} is cancelled: storm", n) for n, one in enumerate(events, 1)]
    past = [*history(), *noise(200, 90_000, 50)]

    assert topics([*told, *noise(34)], view(past)) == []


def test_an_english_verb_names_no_topic_even_of_one_event():
    lead = "Strong winds over the northern islands made the council close every harbour"
    told = [
        replace(seen(n, f"{WORDS[n]} is cancelled"), terms=seen(n, lead).terms) for n in range(1, 7)
    ]
    named = [
        replace(seen(n, f"{WORDS[n]} in Quorvan"), terms=seen(n, lead).terms) for n in range(11, 14)
    ]

    found = topics([*told, *named, *noise(34)], view(history()))

    assert [topic.label for topic in found] == ["Quorvan"]


def test_a_capital_word_that_is_part_of_one_name_is_not_its_own_topic():
    told = [seen(n, f"In fog: the Drag Race {WORDS[n]} {WORDS[n + 1]}", 2) for n in range(1, 7)]
    told += [seen(10 + n, f"In fog: the Drag Race {WORDS[n]}", 40 + n) for n in range(6)]

    names = Names()
    race = [article for article in told if "race" in article.phrases]

    assert not names.is_part("race", race)  # of several,
    assert names.is_part("race", race, several=False)  # but of one


def test_a_long_name_and_its_initials_are_one_topic_where_articles_write_both():
    def told(number, title, text=""):
        feed = number % 9 + 1
        at = NOW - timedelta(hours=2)
        return features(
            Text(number, feed, title, text, at, language="en", publisher=f"site{feed}.example")
        )

    acts = [
        "closes pier",
        "under fire: pier closed",
        "says pier must close",
        "sued for pier",
        "pier",
    ]
    long = [told(n, f"Quorvan Harbour Board {act}") for n, act in enumerate(acts[:3], 1)]
    short = [told(10 + n, f"{WORDS[n]}: QHB {act}") for n, act in enumerate(acts, 1)]
    both = [
        told(20 + n, f"QHB shuts {w}", "The Quorvan Harbour Board (QHB) closed a pier")
        for n, w in enumerate("ab", 1)
    ]

    apart = topics([*long, *short, *noise(34)], view(history()))
    found = topics([*long, *short, *both, *noise(34)], view(history()))

    assert {topic.article_count for topic in apart} == {3, 5}
    (topic,) = (one for one in found if "qhb" in one.phrases or one.key == "qhb")
    assert topic.article_count == 10
    assert "quorvan harbour board" in (topic.key, *topic.phrases)
