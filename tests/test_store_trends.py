"""What is stored of trends: panels at once, what belongs together, what the user decides."""

from dataclasses import replace
from datetime import timedelta

from reader.model import Query, Sentence, Story, Topic, Trending, Window
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed


def filled(store, *titles, feeds=3, hours=0):
    """Put articles into feeds in turn; return their numbers."""
    ids = []
    for number, title in enumerate(titles):
        feed = store.feeds.add(
            f"https://site{number % feeds}.example/feed", f"Site {number % feeds}"
        )
        article = parsed(title, title, published=NOW - timedelta(hours=hours), text=title)
        ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    return ids


def story_row(ids, sources=2):
    return StoryRow(ids[0], ids[0], int(NOW.timestamp()) - 60, int(NOW.timestamp()), sources, ids)


def shown(ids, window=Window.H24, **fields):
    story = Story(ids[0], "Ferry", ids[0], ids, (1, 2), 2, NOW, NOW, 1.5, 2.5, (1, 0, 2))
    topic = Topic("ferri", "Ferry", ids, len(ids), 2, 4.0, (0, 3), Sentence.of("{n} x", n=3))
    return Trending(window, None, NOW, (story,), (topic,), **fields)


def test_a_panel_comes_back_as_it_was_stored(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found"))
    panel = shown(ids)

    store.trends.record(TrendStep(stories=(story_row(ids),), panels=(panel,)))

    assert store.trends.panel(Window.H24, None, NOW) == panel
    assert store.trends.top_stories(5) == list(panel.stories)


def test_a_library_without_panels_says_when_they_come(store):
    panel = store.trends.panel(Window.D3, None, NOW)

    assert panel.computed is None
    assert "after the next sync" in str(panel.note)


def test_the_articles_of_a_story_and_of_a_topic_are_a_query(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Bridge opens"))
    store.trends.record(TrendStep(stories=(story_row(ids[:2]),), panels=(shown(ids[:2]),)))

    of_story = store.articles.page(Query(story_id=ids[0]))
    of_topic = store.articles.page(Query(topic="ferri"))

    assert {row.id for row in of_story} == {row.id for row in of_topic} == set(ids[:2])
    assert store.trends.story(ids[0]).article_ids == (ids[1], ids[0])
    assert store.trends.story(ids[2]) is None


def test_what_came_since_the_user_looked_is_new_in_a_story(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Ferry towed"))
    store.trends.record(TrendStep(stories=(story_row(ids[:2]),), panels=(shown(ids),)))
    store.trends.seen_story(ids[0], NOW)

    store.trends.record(TrendStep(stories=(story_row(ids, 3),)))

    assert store.trends.panel(Window.H24, None, NOW).stories[0].new_count == 1


def test_a_muted_topic_is_left_out_until_its_time(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found"))
    store.trends.record(TrendStep(panels=(shown(ids),)))

    store.trends.mute_topic("ferri", "Ferry", NOW + timedelta(days=7))

    assert store.trends.panel(Window.H24, None, NOW).topics == ()
    assert store.trends.panel(Window.H24, None, NOW + timedelta(days=8)).topics
    store.trends.mute_topic("ferri", "Ferry")
    assert store.trends.panel(Window.H24, None, NOW + timedelta(days=9999)).topics == ()
    store.trends.forget_topic("ferri")
    assert store.trends.panel(Window.H24, None, NOW).topics


def renamed(ids, key, label, *phrases):
    """Return a panel in which the topic is called otherwise."""
    topic = Topic(key, label, ids, len(ids), 2, 4.0, phrases=phrases)
    return replace(shown(ids), topics=(topic,))


FERRY = ("sink off morotai", "Ferry Lestari sinks off Morotai", "ferry lestari sink off morotai")


def test_a_muted_topic_stays_so_when_another_phrase_of_it_is_the_strongest(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Ferry towed", "Ferry sold"))
    store.trends.record(TrendStep(panels=(renamed(ids[:2], *FERRY),)))
    key, label, words = FERRY
    store.trends.mute_topic(key, label)

    for again in (
        renamed(ids[2:], "ferry lestari", "Ferry Lestari", "ferry lestari"),  # most of its words
        renamed(ids[2:], "storm", "Storm", "storm", key),  # the phrase is part of it
        renamed(ids[1:3], "storm", "Storm", "storm"),  # the same articles
        renamed(
            ids[2:], "lestari", "Ferry Lestari towed from Morotai", "ferry lestari tow morotai"
        ),
    ):
        store.trends.record(TrendStep(panels=(again,)))
        assert store.trends.panel(Window.H24, None, NOW).topics == ()

    assert store.trends.forget_topic(key).phrase == words
    assert store.trends.panel(Window.H24, None, NOW).topics


def test_another_ferry_that_sinks_is_not_muted(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Ferry sinks", "Ferry found"))
    store.trends.record(TrendStep(panels=(renamed(ids[:2], "sink", *FERRY[1:]),)))
    store.trends.mute_topic("sink", FERRY[1])

    other = renamed(ids[2:], "ferry astoria", "Ferry Astoria sinks", "ferry astoria sink", "sink")
    store.trends.record(TrendStep(panels=(replace(other, stories=()),)))

    assert [topic.key for topic in store.trends.panel(Window.H24, None, NOW).topics]


def test_a_topic_followed_under_another_name_comes_first_and_is_followed_no_more_at_once(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Bridge opens", "Bridge shut"))
    store.trends.record(TrendStep(panels=(renamed(ids[:2], *FERRY),)))
    store.trends.follow_topic(*FERRY[:2])
    bridge = Topic("bridge", "Bridge", ids[2:], 2, 2, 9.0, phrases=("bridge",))
    later = renamed(ids[:2], "ferry lestari", "Ferry Lestari", "ferry lestari")
    later = replace(later, topics=(bridge, *later.topics))
    store.trends.record(TrendStep(panels=(later,)))

    topics = store.trends.panel(Window.H24, None, NOW).topics

    assert [topic.key for topic in topics] == ["ferry lestari", "bridge"]
    before = store.trends.forget_topic("ferry lestari")
    assert store.trends.topic_choices(NOW) == []
    store.trends.choose_topic("ferry lestari", before)
    assert [choice.key for choice in store.trends.topic_choices(NOW)] == [FERRY[0]]


def test_most_read_is_what_the_user_opened_in_that_category(store):
    ids = filled(store, "Ferry sinks", "Bridge opens")
    news = store.categories.ensure(("News", "Sea"))
    store.feeds.set_categories(store.feeds.by_url("https://site0.example/feed").id, [news])
    for _ in range(2):
        store.marks.opened(ids[1], NOW)
    store.marks.opened(ids[0], NOW)

    everywhere = store.trends.panel(Window.H24, None, NOW).most_read
    inside = store.trends.panel(Window.H24, store.categories.find("News").id, NOW).most_read

    assert [article.id for article in everywhere] == [ids[1], ids[0]]
    assert [article.id for article in inside] == [ids[0]]


def test_an_article_without_terms_has_nothing_related(store):
    (alone,) = filled(store, "Ferry sinks")

    assert store.trends.related(alone) == []
    assert store.trends.related(999) == []


def test_an_article_that_was_removed_meanwhile_spoils_no_write(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Ferry towed"))
    store.feeds.remove(store.feeds.by_url("https://site1.example/feed").id)

    store.trends.record(TrendStep(stories=(story_row(ids),), panels=(shown(ids),)))

    assert [row.id for row in store.articles.page(Query(story_id=ids[0]))] == [ids[2], ids[0]]


def test_a_story_whose_lead_is_removed_finds_another_one(store):
    ids = tuple(filled(store, "Ferry sinks", "Ferry found", "Ferry towed"))
    store.trends.record(TrendStep(stories=(story_row(ids, 3),)))

    store.articles.remove(ids[:1])

    story = store.trends.story(ids[0])
    assert (story.title, story.lead_id, story.source_count) == ("Ferry found", ids[1], 2)
    assert story.article_ids == (ids[2], ids[1])


def test_a_story_that_became_part_of_another_is_found_under_its_old_number(store):
    ids = tuple(filled(store, "a", "b", "c", "d", "e", "f"))
    store.trends.record(TrendStep(stories=(story_row(ids[2:4]), story_row(ids[4:]))))
    store.trends.record(TrendStep(stories=(story_row(ids[2:]),), gone=((ids[4], ids[2]),)))

    store.trends.record(TrendStep(stories=(story_row(ids),), gone=((ids[2], ids[0]),)))

    assert store.trends.story(ids[4]).id == store.trends.story(ids[2]).id == ids[0]
    assert set(store.trends.story(ids[0]).article_ids) == set(ids)
