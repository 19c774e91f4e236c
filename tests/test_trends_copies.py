"""Copies with a word changed: found as they come, kept in what is remembered."""

from datetime import timedelta

import pytest

from reader.model import Window
from reader.trends.jobs import update
from tests.builders import NOW, parsed
from tests.test_store_copies import AGENCY, REPORT, TITLE

COPY = (TITLE.replace("sinks", "founders"), f"TERNATE (Bureau) - {AGENCY}")
OWN = ("Ferry Lestari: 40 rescued off Morotai met at the quay", REPORT)
OTHERS = [
    ("Council votes on parking fees in the old quarter", "The mayor wants more room for trees."),
    ("Orchestra announces summer programme", "Four evenings are for the young conductors."),
    ("Bakery chain recalls rye bread over mould", "Who bought a loaf gets the money back."),
]


def fill(store, told, hours):
    ids = []
    for title, text in told:
        number = len(store.feeds.all())
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        published = NOW - timedelta(hours=hours, minutes=-number)
        article = parsed(str(number), title, text=text, published=published, language="en")
        ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    return ids


def shown(store):
    """Return articles and sources of the only story in the panel of the day."""
    (story,) = store.trends.panel(Window.H24, None, NOW).stories
    stored = store.trends.story(story.id)
    assert stored.source_count == story.source_count
    return sorted(story.article_ids), story.source_count


@pytest.mark.parametrize("late", [6.0, 12.0], ids=["later", "earlier"])
def test_a_copy_that_comes_with_another_sync_counts_once(store, inline, late):
    ids = fill(store, [*OTHERS, (TITLE, AGENCY), OWN], 9.0)[-2:]
    update(store, inline, NOW)
    assert shown(store) == (ids, 2)

    ids += fill(store, [COPY], late)
    update(store, inline, NOW)

    assert shown(store) == (ids, 2)


def test_what_is_remembered_of_a_copy_is_that_it_is_one(store, inline):
    ids = fill(store, [*OTHERS, (TITLE, AGENCY), COPY, OWN], 9.0)[-3:]
    update(store, inline, NOW)

    ids += fill(store, [OWN], 3.0)
    update(store, inline, NOW)

    assert shown(store) == (ids, 2)


def test_copies_are_found_too_where_another_version_wrote_the_memory(store, inline):
    ids = fill(store, [*OTHERS, (TITLE, AGENCY), COPY, OWN], 9.0)[-3:]
    update(store, inline, NOW)
    with store.database.transaction() as db:
        db.execute("UPDATE trend_state SET value = 1 WHERE key = 'memory'")
        db.execute("UPDATE trend_state SET value = 0 WHERE key = 'made_of'")

    update(store, inline, NOW)

    assert shown(store) == (ids, 2)


def test_copies_alone_are_no_story_of_the_panel(store, inline):
    fill(store, [*OTHERS, (TITLE, AGENCY), COPY], 9.0)

    update(store, inline, NOW)

    assert store.trends.panel(Window.H24, None, NOW).stories == ()
