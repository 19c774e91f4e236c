"""The job after a sync, on a real library: incremental, honest about backlogs and few sources."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.feeds.sync import sync_all
from reader.model import Query, Relation, Window
from reader.store.stories.sources import source_of
from reader.trends.jobs import is_due, think, update
from tests.builders import NOW, parsed

EVENT = [
    "Ferry Lestari sinks off Morotai, 40 rescued",
    "Rescuers save 40 after ferry Lestari sinks near Morotai",
    "Morotai ferry Lestari sank in storm, survivors say",
    "Ferry Lestari: storm off Morotai sank it, 40 rescued",
]
WITNESSES = ["officers", "guards", "relatives", "sailors"]
REST = [
    "Council votes on parking fees in the old quarter",
    "Orchestra announces summer programme with guest conductor",
    "Bakery chain recalls rye bread over mould",
    "Swimmers set relay record at coastal games",
]


def fill(store, titles, hours=2.0, category=("News",), now=NOW, **fields):
    ids = []
    place = store.categories.ensure(category)
    for number, title in enumerate(titles):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}", [place])
        store.feeds.record(replace(feed, publisher=f"site{number}.example"))
        published = now - timedelta(hours=hours, minutes=number)
        article = parsed(f"{title} {hours}", title, **{"published": published, **fields})
        ids += store.articles.merge(feed.id, [article], now, first_fetch=False).new
    return ids


def work_anew(store, workers):
    """Run the engine as if it did not know what its panels were made of."""
    with store.database.transaction() as db:
        db.execute("DELETE FROM trend_state WHERE key = 'made_of'")
    update(store, workers, NOW)


def test_several_sources_on_one_event_are_the_top_story(store, inline):
    fill(store, REST)
    ids = fill(store, EVENT)

    update(store, inline, NOW)

    panel = store.trends.panel(Window.H24, None, NOW)
    assert set(panel.stories[0].article_ids) == set(ids)
    assert panel.stories[0].source_count == 4
    assert panel.stories[0].title in EVENT
    assert panel.note is None
    assert {row.id for row in store.articles.page(Query(story_id=panel.stories[0].id))} == set(ids)
    related = store.trends.related(ids[0])
    assert {item.row.id for item in related if item.relation is Relation.SAME_STORY} == set(ids[1:])
    assert related[0].terms


def test_later_articles_join_the_story_that_is_there(store, inline):
    ids = fill(store, EVENT[:2] + REST[2:])
    update(store, inline, NOW)
    story = store.articles.get(ids[0]).story_id

    later = fill(store, REST[:2] + EVENT[2:], hours=1.0)
    update(store, inline, NOW)

    assert story is not None
    assert [store.articles.get(i).story_id for i in later] == [None, None, story, story]


def test_a_category_and_the_one_around_it_have_panels_of_their_own(store, inline):
    fill(store, EVENT, category=("World", "Asia"))

    update(store, inline, NOW)

    for name in ("World", "Asia"):
        category = store.categories.find(name)
        assert store.trends.panel(Window.H24, category.id, NOW).stories


def test_a_muted_topic_stays_away_when_its_strongest_phrase_is_another_one(store, inline):
    fill(store, REST)
    fill(store, EVENT)
    update(store, inline, NOW)
    muted = store.trends.panel(Window.H24, None, NOW).topics
    for topic in muted:
        store.trends.mute_topic(topic.key, topic.label)

    fill(store, [f"Captain of ferry Lestari arrested in Manado, {who} say" for who in WITNESSES])
    later = NOW + timedelta(hours=1)
    update(store, inline, later)

    assert muted
    assert store.trends.panel(Window.H24, None, later).topics == ()
    for topic in muted:
        store.trends.forget_topic(topic.key)
    shown = store.trends.panel(Window.H24, None, later).topics
    assert {topic.key for topic in shown} - {topic.key for topic in muted}


def test_each_of_two_names_of_a_topic_is_worded_by_its_titles(store, inline):
    fill(store, [f"{word} {n} plain {n * 7}" for n, word in enumerate(REST * 15)], 60.0)
    ends = ["officers", "guards", "relatives", "sailors", "nurses"]
    fill(store, [f"On the Cape of Morotai: Lestari, say {word}" for word in ends])

    update(store, inline, NOW)

    (topic,) = store.trends.panel(Window.H24, None, NOW).topics
    assert topic.label == "Cape of Morotai · Lestari"


def test_too_few_sources_are_told(store, inline):
    fill(store, EVENT[:2])

    update(store, inline, NOW)

    everywhere = store.trends.panel(Window.H24, None, NOW)
    news = store.trends.panel(Window.H24, store.categories.find("News").id, NOW)
    assert str(everywhere.note) == "Trending needs at least 3 sources; you have 2."
    assert str(news.note) == "Trending needs at least 3 sources in this category; you have 2."


def test_old_articles_of_a_new_feed_do_not_trend_but_are_related(store, inline):
    ids = fill(store, EVENT, hours=24.0 * 30)

    update(store, inline, NOW)

    panel = store.trends.panel(Window.D7, None, NOW)
    assert panel.stories == ()
    assert panel.topics == ()
    assert store.trends.related(ids[0])


def test_a_backlog_without_dates_does_not_trend(store, inline):
    now = store.feeds.add("https://site0.example/feed").added
    fill(store, EVENT, published=None, now=now)

    update(store, inline, now)

    assert store.trends.panel(Window.D7, None, now).stories == ()


def test_a_muted_feed_takes_no_part(store, inline):
    fill(store, EVENT)
    for feed in store.feeds.all():
        store.feeds.mute(feed.id)

    update(store, inline, NOW)

    assert store.trends.panel(Window.H24, None, NOW).stories == ()


def test_the_same_input_gives_the_same_panels(store, inline):
    fill(store, REST + EVENT)
    update(store, inline, NOW)
    first = store.trends.panel(Window.H24, None, NOW)

    work_anew(store, inline)

    assert store.trends.panel(Window.H24, None, NOW) == first


def test_where_nothing_changed_nothing_is_worked_out(store, inline):
    ids = fill(store, REST + EVENT)
    update(store, inline, NOW)
    seconds = int(NOW.timestamp())

    again = think(store.path, seconds)
    later = think(store.path, seconds + 3600)
    store.articles.remove(ids[:1])
    without = think(store.path, seconds)

    assert again == ([], False)
    assert later[0][-1].panels
    assert without[0][-1].panels


def test_a_feed_that_is_muted_leaves_the_panels_at_the_next_run(store, inline):
    fill(store, EVENT)
    update(store, inline, NOW)
    assert store.trends.panel(Window.H24, None, NOW).stories
    for feed in store.feeds.all():
        store.feeds.mute(feed.id)

    update(store, inline, NOW)

    panel = store.trends.panel(Window.H24, None, NOW)
    assert panel.stories == ()
    assert str(panel.note) == "Trending needs at least 3 sources; you have 0."


def test_it_runs_in_a_helper_process(store, workers):
    ids = fill(store, EVENT)

    update(store, workers, NOW)

    assert store.articles.get(ids[0]).story_id is not None


@pytest.mark.parametrize(
    ("publisher", "source"),
    [
        ("example.org", "example.org"),
        ("127.0.0.1", "feed 7"),
        ("localhost", "feed 7"),
        ("192.168.1.4", "feed 7"),
        ("", "feed 7"),
    ],
)
def test_a_source_is_the_publisher_or_on_private_hosts_the_feed(publisher, source):
    assert source_of(7, publisher) == source


def test_reports_of_one_event_in_two_languages_are_two_stories_beside_each_other(store, inline):
    indonesian = [
        "Feri Lestari tenggelam di Morotai, 214 penumpang diselamatkan",
        "Sebanyak 214 penumpang feri Lestari diselamatkan di Morotai",
    ]
    english = [
        "Ferry Lestari sinks off Morotai, 214 passengers are rescued",
        "Rescuers save 214 after the ferry Lestari sinks off Morotai",
    ]
    ids = fill(store, indonesian, language="id")
    others = fill(store, english, hours=1, language="en")
    apart = {tuple(sorted((a, b))) for a in ids for b in others}

    with store.database.transaction() as db:
        rows = [(a, b, 0, 0) for a, b in apart]
        db.executemany("INSERT INTO story_links (a, b, same, made) VALUES (?, ?, ?, ?)", rows)
    update(store, inline, NOW)

    places = store.trends.story_places([*ids, *others])
    story, other = places[ids[0]], places[others[0]]
    assert set(store.trends.story(story).article_ids) == set(ids)
    (beside,) = store.trends.in_other_languages(story)
    assert beside.row.story_id == other
    assert set(beside.terms) == {"Lestari", "Morotai", "214"}
    assert [item.row.story_id for item in store.trends.in_other_languages(other)] == [story]


def test_stories_in_one_language_stand_beside_none(store, inline):
    ids = fill(store, EVENT)

    update(store, inline, NOW)

    story = store.trends.story_places(ids)[ids[0]]
    assert store.trends.in_other_languages(story) == []


def test_a_sync_that_brings_nothing_makes_panels_of_a_new_category(store, inline):
    fill(store, EVENT)
    update(store, inline, NOW)
    asia = store.categories.ensure(("Asia",))
    for feed in store.feeds.all():
        store.feeds.set_categories(feed.id, [asia])

    sync_all(store, inline, feeds=[], now=lambda: NOW)

    assert store.trends.panel(Window.H24, asia, NOW).stories
    assert not is_due(store, NOW)


def test_an_address_that_is_none_stops_no_trends(store, inline):
    feed = store.feeds.add(
        "https://broken.example/feed", category_ids=(store.categories.ensure(("News",)),)
    )
    store.articles.merge(
        feed.id, [parsed("1", "Two words", url="http://[x")], NOW, first_fetch=False
    )
    fill(store, EVENT)

    update(store, inline, NOW)

    assert store.trends.panel(Window.H24, None, NOW).stories
