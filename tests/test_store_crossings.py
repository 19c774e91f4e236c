"""Stories in other languages: kept beside each other, found from either side, gone with them."""

from datetime import timedelta

import pytest

from reader.model import Relation
from reader.store.stories.crossings import CHANGED, NAMED, CrossingStep, NamedStory
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed


@pytest.fixture
def told(store):
    """An Indonesian, an English and a French story of two articles each; return their numbers."""
    stories = []
    for language in ("id", "en", "fr"):
        ids = []
        for number in range(2):
            feed = store.feeds.add(f"https://{language}{number}.example/feed", language)
            title = f"Lestari, {language} {number}"
            article = parsed(title, title, published=NOW - timedelta(hours=number + 1))
            ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
        at = int(NOW.timestamp())
        stories.append(StoryRow(ids[0], ids[0], at - 7200, at - 3600, 2, tuple(ids)))
    store.trends.record(TrendStep(stories=tuple(stories)))
    return [story.id for story in stories]


def pair(a, b, *names):
    return ((a, b, names), (b, a, names))


def test_a_story_in_another_language_is_found_from_either_side(store, told):
    one, other, third = told
    store.crossings.record(CrossingStep((), tuple(told), pair(one, other, "Lestari", "214")))

    (found,) = store.trends.in_other_languages(one)
    (back,) = store.trends.in_other_languages(other)

    assert (found.row.id, found.relation, found.terms) == (
        other,
        Relation.OTHER_LANGUAGE,
        ("Lestari", "214"),
    )
    assert back.row.id == one
    assert store.trends.in_other_languages(third) == []


def test_it_stands_beside_each_article_of_the_story_after_those_of_its_own(store, told):
    one, other, _ = told
    store.crossings.record(CrossingStep((), tuple(told), pair(one, other, "Lestari")))

    found = store.trends.related(one + 1)

    assert [(item.row.id, item.relation) for item in found] == [
        (one, Relation.SAME_STORY),
        (other, Relation.OTHER_LANGUAGE),
    ]


def test_what_is_found_anew_takes_the_place_of_what_was(store, told):
    one, other, third = told
    store.crossings.record(CrossingStep((), tuple(told), pair(one, other, "Lestari")))

    store.crossings.record(CrossingStep((), (one, other, third), pair(one, third, "Lestari")))

    assert [item.row.id for item in store.trends.in_other_languages(one)] == [third]
    assert store.trends.in_other_languages(other) == []


def test_a_pair_of_which_one_is_too_old_to_be_compared_stays(store, told):
    one, other, third = told
    store.crossings.record(CrossingStep((), tuple(told), pair(one, other, "Lestari")))

    store.crossings.record(CrossingStep((), (other, third), pair(other, third, "Lestari")))

    assert {item.row.id for item in store.trends.in_other_languages(other)} == {one, third}


def test_a_story_is_looked_at_again_only_when_it_changed(store, told):
    since = int(NOW.timestamp()) - 86_400
    changed = store.crossings.changed(since, 10)
    named = tuple(NamedStory(story, first, "id", "[]") for story, first in changed.items())
    store.crossings.record(CrossingStep(named))
    seen = store.crossings.changed(since, 10)

    (row,) = store.trends.members(told[:1]).values()
    at = int(NOW.timestamp())
    ids = tuple(member.article_id for member in row)
    store.trends.record(TrendStep(stories=(StoryRow(told[0], told[0], at - 7200, at, 2, ids),)))

    assert changed.keys() == set(told)
    assert seen == {}
    assert store.crossings.changed(since, 10).keys() == {told[0]}
    assert {one.story_id for one in store.crossings.named(since)} == set(told)


def test_a_story_that_is_no_more_stands_beside_none(store, told):
    one, other, _ = told
    store.crossings.record(CrossingStep((), tuple(told), pair(one, other, "Lestari")))
    for number in range(2):
        store.feeds.remove(store.feeds.by_url(f"https://en{number}.example/feed").id)

    late = CrossingStep((NamedStory(other, 0, "en", "[]"),), (other,), pair(one, other, "Lestari"))
    store.crossings.record(late)

    assert store.trends.in_other_languages(one) == []


def test_stories_to_look_at_are_found_by_an_index(store):
    since = int(NOW.timestamp())
    for query in (CHANGED, NAMED):
        plan = store.database.connection.execute(
            f"EXPLAIN QUERY PLAN {query}", {"since": since, "limit": 10}
        ).fetchall()
        assert any("stories_by_last" in row[-1] for row in plan)
