"""The front page: what is on top of all, then of each category, no story twice."""

from datetime import timedelta

import pytest

from reader.model import Story, Trending, Window
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed

HOUR = timedelta(hours=1)


@pytest.fixture
def places(store):
    """Two top categories, each with two feeds; the first has one more inside it."""
    news, sport = store.categories.ensure(("News",)), store.categories.ensure(("Sport",))
    store.categories.ensure(("News", "World"))
    for number, place in enumerate((news, news, sport, sport)):
        store.feeds.add(f"https://site{number}.example/feed", f"Site {number}", [place])
    return news, sport


def articles(store, feeds, titles, **fields):
    """Put one article into each of the feeds; return their numbers."""
    ids = []
    for feed, title in zip(feeds, titles, strict=True):
        article = parsed(title, title, published=NOW - HOUR, **fields)
        ids += store.articles.merge(feed, [article], NOW, first_fetch=False).new
    return tuple(ids)


def told(ids, last=NOW - HOUR):
    return Story(ids[0], "Ferry", ids[0], ids, (1, 2), 2, NOW - 2 * HOUR, last)


def kept(store, *panels):
    """Keep stories as the engine does, by window and category."""
    rows = {story.id: story for _, _, stories in panels for story in stories}
    seconds = int(NOW.timestamp())
    store.trends.record(
        TrendStep(
            stories=tuple(
                StoryRow(s.id, s.lead_id, seconds, seconds, 2, s.article_ids) for s in rows.values()
            ),
            panels=tuple(Trending(w, c, NOW, stories) for w, c, stories in panels),
        )
    )


def test_a_story_on_top_does_not_come_again_in_its_category(store, places):
    news, _ = places
    ferry = told(articles(store, (1, 2), ("Ferry sinks", "Ferry lost")))
    bridge = told(articles(store, (1, 2), ("Bridge opens", "Bridge open")))
    kept(
        store,
        (Window.H24, None, (ferry,)),
        (Window.H24, news, (ferry, bridge)),
    )

    top, section = store.trends.front_page(NOW)

    assert (top.category_id, top.title, top.window) == (None, "", Window.H24)
    assert [front.story for front in top.stories] == [ferry]
    assert (section.category_id, section.title) == (news, "News")
    assert [front.story for front in section.stories] == [bridge]


def test_a_picture_and_a_teaser_come_from_another_article_where_the_lead_has_none(store, places):
    (lead,) = articles(store, (1,), ("Ferry sinks",))
    (other,) = articles(
        store, (2,), ("Ferry lost",), text="It sank.", image_url="https://x.example/a.jpg"
    )
    kept(store, (Window.H24, None, (told((lead, other)),)))

    front = store.trends.front_page(NOW)[0].stories[0]

    assert front.lead.id == lead
    assert (front.teaser, front.picture) == ("It sank.", "https://x.example/a.jpg")


def test_a_category_without_stories_of_the_day_shows_older_ones_and_says_so(store, places):
    _, sport = places
    match = told(articles(store, (3, 4), ("Match won", "Match lost")), NOW - 50 * HOUR)
    kept(store, (Window.H24, sport, (match,)), (Window.D3, sport, (match,)))

    section = next(s for s in store.trends.front_page(NOW) if s.category_id == sport)

    assert section.window is Window.D3
    assert [front.story for front in section.stories] == [match]


def test_a_category_without_any_story_shows_new_articles_with_pictures_first(store, places):
    kept(store, (Window.H24, None, (told(articles(store, (1, 2), ("Ferry", "Ferries"))),)))
    plain = articles(store, (3, 4), ("Match won", "Match lost"))
    (shown,) = articles(store, (3,), ("Cup",), image_url="https://x.example/a.jpg")
    (read,) = articles(store, (3,), ("Read before",))
    store.marks.mark_read([read])

    sections = store.trends.front_page(NOW)

    assert [section.title for section in sections] == ["", "Sport"]
    assert sections[1].window is None
    assert [front.story for front in sections[1].stories] == [None] * 3
    assert [front.lead.id for front in sections[1].stories] == [shown, *sorted(plain, reverse=True)]


def test_what_was_removed_meanwhile_is_not_on_the_page(store, places):
    ids = articles(store, (1, 2), ("Ferry sinks", "Ferry lost"))
    kept(store, (Window.H24, None, (told(ids),)))

    store.articles.remove(ids)

    assert store.trends.front_page(NOW) == []
