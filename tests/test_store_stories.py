"""The user's word on stories: it acts at once, is kept for the engine, and can be undone."""

from datetime import timedelta

import pytest

from reader.model import Query, Sentence, Story, StoryChange, Trending, Window
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed

SECONDS = int(NOW.timestamp())


@pytest.fixture
def ids(store):
    """Six articles of six publishers, an hour apart: two stories of three."""
    found = []
    for number in range(6):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        published = NOW - timedelta(hours=6 - number)
        article = parsed(f"{number}", f"Title {number}", published=published)
        found += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    keep(store, found[:3], found[3:])
    return found


def keep(store, *stories):
    rows = tuple(
        StoryRow(
            ids[0],
            ids[0],
            SECONDS - 3600 * (7 - ids[0]),
            SECONDS - 3600 * (7 - ids[-1]),
            len(ids),
            tuple(ids),
            (ids[0],) * len(ids),
        )
        for ids in stories
    )
    panel = Trending(Window.H24, None, NOW, tuple(told(ids) for ids in stories))
    store.trends.record(TrendStep(stories=rows, panels=(panel,)))


def told(ids):
    begin, end = NOW - timedelta(hours=6), NOW - timedelta(hours=1)
    newest_first = tuple(reversed(ids))
    return Story(ids[0], "Title 0", ids[0], newest_first, newest_first, len(ids), begin, end, 2.0)


def stories(store):
    return {
        id_: sorted(row.id for row in store.articles.page(Query(story_id=id_)))
        for (id_,) in store.database.connection.execute("SELECT id FROM stories ORDER BY id")
    }


def everything(store):
    tables = ("stories", "story_articles", "story_looks", "story_aliases", "trend_panels")
    links = store.database.connection.execute("SELECT a, b, same FROM story_links").fetchall()
    rows = [
        store.database.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in tables
    ]
    return rows, links


def test_two_stories_become_one_under_the_older_number(store, ids):
    change = store.trends.join_stories(ids[3], ids[0], NOW)

    assert stories(store) == {ids[0]: ids}
    story = store.trends.story(ids[0])
    assert (story.source_count, len(story.article_ids), story.lead_id) == (6, 6, ids[0])
    assert store.trends.story(ids[3]).id == ids[0]
    assert change.story_id == ids[0]
    assert store.trends.links() == ([(ids[0], ids[3])], [])


def test_panels_show_a_joined_story_at_once(store, ids):
    store.trends.join_stories(ids[0], ids[3], NOW)

    (shown,) = store.trends.panel(Window.H24, None, NOW).stories
    assert (shown.id, shown.source_count) == (ids[0], 6)
    assert set(shown.article_ids) == set(ids)
    assert str(shown.reason) == "6 articles from 6 sources in 5 h"


def test_an_article_that_stands_alone_joins_a_story(store, ids):
    feed = store.feeds.add("https://other.example/feed")
    (alone,) = store.articles.merge(
        feed.id, [parsed("9", "Other", published=NOW)], NOW, first_fetch=False
    ).new

    store.trends.join_stories(alone, ids[3], NOW)

    assert stories(store) == {ids[0]: ids[:3], ids[3]: [*ids[3:], alone]}


def test_an_article_that_is_taken_out_is_alone_and_kept_apart(store, ids):
    store.trends.split_from_story([ids[1]], ids[0], NOW)

    assert stories(store) == {ids[0]: [ids[0], ids[2]], ids[3]: ids[3:]}
    assert store.articles.get(ids[1]).story_id is None
    assert store.trends.links() == ([], [(ids[0], ids[1]), (ids[1], ids[2])])
    shown = store.trends.panel(Window.H24, None, NOW).stories[0]
    assert shown.article_ids == (ids[2], ids[0])
    assert shown.source_count == 2


def test_articles_that_are_taken_out_together_are_a_story_of_their_own(store, ids):
    change = store.trends.split_from_story([ids[1], ids[2]], ids[0], NOW)

    assert stories(store) == {ids[1]: ids[1:3], ids[3]: ids[3:]}
    assert change.story_id == ids[1]


def test_a_story_keeps_its_number_when_the_article_it_began_with_leaves(store, ids):
    store.trends.split_from_story([ids[0]], ids[0], NOW)

    assert stories(store) == {ids[0]: ids[1:3], ids[3]: ids[3:]}
    assert store.trends.story_places([ids[0]]) == {ids[0]: -ids[0]}


def test_what_was_said_first_gives_way_to_the_opposite(store, ids):
    store.trends.split_from_story([ids[1]], ids[0], NOW)

    store.trends.join_stories(ids[1], ids[0], NOW)

    assert stories(store)[ids[0]] == ids[:3]
    together, apart = store.trends.links()
    assert together == [(ids[0], ids[1])]
    assert apart == []


@pytest.mark.parametrize(
    "act",
    [
        lambda trends, ids: trends.join_stories(ids[0], ids[3], NOW),
        lambda trends, ids: trends.split_from_story([ids[1]], ids[0], NOW),
        lambda trends, ids: trends.split_from_story([ids[0], ids[1]], ids[0], NOW),
        lambda trends, ids: trends.split_from_story([ids[4], ids[5]], ids[3], NOW),
    ],
)
def test_undone_all_is_as_it_was(store, ids, act):
    store.trends.seen_story(ids[3], NOW)
    before = everything(store)

    change = act(store.trends, ids)
    store.trends.forget_links(change, NOW)

    assert everything(store) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda trends, ids: (trends.join_stories, ids[0], ids[3]),
        lambda trends, ids: (trends.split_from_story, [ids[1]], ids[0]),
        lambda trends, ids: (trends.split_from_story, [ids[4], ids[5]], ids[3]),
    ],
)
def test_the_history_takes_it_back_and_does_it_again_without_end(store, ids, act):
    store.trends.seen_story(ids[3], NOW)
    call, *args = act(store.trends, ids)

    def word():
        db = store.database.connection
        said = db.execute("SELECT a, b, same FROM story_links").fetchall()
        aliases = db.execute("SELECT * FROM story_aliases").fetchall()
        return stories(store), said, aliases

    before = word()
    _, change = store.history.record_stories(Sentence.of("Stories"), call, *args, NOW)
    after = word()
    states = []
    for _ in range(2):
        store.history.undo(change)
        states.append(word() == before)
        store.history.redo(change)
        states.append(word() == after)

    assert after != before
    assert states == [True] * 4
    assert len(store.history.all()) == 1


def test_what_changed_no_story_is_no_change(store, ids):
    told, join = Sentence.of("Stories"), store.trends.join_stories

    _, change = store.history.record_stories(told, join, ids[0], ids[1], NOW)

    assert change is None
    assert store.history.all() == []


def test_a_change_is_undone_as_far_as_its_articles_are_there(store, ids):
    change = store.trends.join_stories(ids[0], ids[3], NOW)
    store.articles.remove([ids[3]])

    store.trends.forget_links(change, NOW)

    assert stories(store) == {ids[0]: ids[:3], ids[3]: ids[4:]}


def test_nothing_is_changed_where_nothing_would_be_left(store, ids):
    assert store.trends.split_from_story(ids[:3], ids[0], NOW) == StoryChange()
    assert store.trends.split_from_story([ids[4]], ids[0], NOW) == StoryChange()
    assert store.trends.join_stories(ids[0], ids[1], NOW) == StoryChange()
    assert not store.trends.join_stories(ids[0], 999, NOW)


def test_an_article_that_stands_alone_again_is_of_no_story(store, ids):
    a, b, c = ids[:3]
    rest = StoryRow(a, a, SECONDS - 3600 * 6, SECONDS - 3600 * 5, 2, (a, b))

    store.trends.record(TrendStep(stories=(rest,), alone=(c,)))

    assert stories(store)[a] == [a, b]
    assert store.articles.get(c).story_id is None


def test_a_story_of_which_one_article_is_left_is_none(store, ids):
    a, b, c = ids[:3]

    store.trends.record(TrendStep(alone=(b, c)))

    assert a not in stories(store)
    assert [store.articles.get(id_).story_id for id_ in (a, b, c)] == [None] * 3
