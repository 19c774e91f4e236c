"""Which panels are made anew: those that would show something else, and no others."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.model import Window
from reader.trends.jobs import think, update
from tests.builders import NOW, parsed

PLACES = ("World", "Sports")
MANY = 240  # articles of each category, over five days
FERRY = [
    "Ferry Lestari sinks off Morotai, 40 rescued",
    "Rescuers save 40 after ferry Lestari sinks near Morotai",
    "Morotai ferry Lestari sank in storm, survivors say",
    "Storm off Morotai sank ferry Lestari and 40 were rescued",
    "Ferry Lestari lost off Morotai in a storm",
]
ALL = {(None, window) for window in Window}
SHORT = (Window.H6, Window.H24)


def feeds_of(store, name):
    """Return three feeds of a category, each a publisher of its own."""
    place = store.categories.ensure((name,))
    feeds = []
    for number in range(3):
        feed = store.feeds.add(f"https://{name}{number}.example/feed", name, [place])
        feeds.append(replace(feed, publisher=f"{name.lower()}{number}.example"))
        store.feeds.record(feeds[-1])
    return feeds


def post(store, feed, numbers, hours):
    """Let a feed write about something else every time, by so many hours ago."""
    articles = [
        parsed(
            f"{feed.id} {number}",
            f"Storm{number} floods Harbour{number} of Island{number}",
            published=NOW - timedelta(hours=hours(number)),
        )
        for number in numbers
    ]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)


@pytest.fixture
def library(store, inline):
    for name in PLACES:
        for feed in feeds_of(store, name):
            post(store, feed, range(MANY // 3), lambda number: 2 + 1.5 * number)
    update(store, inline, NOW)
    return store


def made_anew(store, now=NOW):
    steps, more = think(store.path, int(now.timestamp()))
    assert not more
    return {(panel.category_id, panel.window) for step in steps for panel in step.panels}


def ids(store):
    return {name: store.categories.find(name).id for name in PLACES}


def test_one_article_more_makes_the_short_windows_of_its_category_and_of_all(library):
    feed = library.feeds.by_url("https://World0.example/feed")
    post(library, feed, [900], lambda _: 1)

    anew = made_anew(library)

    world = ids(library)["World"]
    assert anew == {(scope, window) for scope in (None, world) for window in SHORT}


def test_many_articles_more_make_all_windows_of_their_category(library):
    feed = library.feeds.by_url("https://World0.example/feed")
    post(library, feed, range(900, 910), lambda _: 1)

    anew = made_anew(library)

    assert anew == ALL | {(ids(library)["World"], window) for window in Window}


def test_an_article_of_days_ago_makes_no_panel_of_hours(library):
    feed = library.feeds.by_url("https://World0.example/feed")
    post(library, feed, range(900, 910), lambda _: 100)

    assert {window for _, window in made_anew(library)} == {Window.D7}


def test_as_time_goes_by_short_windows_are_made_each_hour_and_long_ones_seldom(library):
    hours = [made_anew(library, NOW + timedelta(hours=hour)) for hour in range(1, 7)]

    for anew in hours[:2]:
        assert {window for _, window in anew} >= set(SHORT)
    assert sum(Window.D3 in {window for _, window in anew} for anew in hours) >= 2
    assert Window.D7 in {window for _, window in hours[-1]}
    assert not all(Window.D7 in {window for _, window in anew} for anew in hours)


def test_where_few_articles_are_one_more_changes_every_window(store, inline):
    feeds = feeds_of(store, "World")
    for feed in feeds:
        post(store, feed, range(3), lambda number: 2 + number)
    update(store, inline, NOW)
    post(store, feeds[0], [900], lambda _: 1)

    assert made_anew(store) >= ALL


def test_a_category_of_other_feeds_is_made_anew_alone(library):
    feed = library.feeds.by_url("https://World0.example/feed")
    asia = library.categories.ensure(("Asia",))
    library.feeds.set_categories(feed.id, [asia])

    anew = made_anew(library)

    assert {scope for scope, _ in anew} == {asia, ids(library)["World"]}


def test_a_seldom_post_is_shown_at_once_also_where_all_else_stays(library, inline):
    feed = library.feeds.add("https://seldom.example/feed", "Seldom")
    post(library, feed, range(1, 9), lambda number: 24 * 14 * number)
    update(library, inline, NOW)
    before = library.trends.panel(Window.D7, None, NOW)
    post(library, feed, [900], lambda _: 1)

    update(library, inline, NOW + timedelta(minutes=1))

    after = library.trends.panel(Window.D7, None, NOW)
    assert [one.feed_id for one in after.quiet] == [feed.id]
    assert replace(after, quiet=()) == before


def test_a_panel_that_stays_keeps_what_its_topics_stand_on(library, inline):
    db = library.database.connection
    feed = library.feeds.by_url("https://World0.example/feed")
    for number, title in enumerate(FERRY):
        where = library.feeds.by_url(f"https://{PLACES[number % 2]}{number // 2}.example/feed")
        article = parsed(title, title, published=NOW - timedelta(hours=30))
        library.articles.merge(where.id, [article], NOW, first_fetch=False)
    update(library, inline, NOW)
    before = db.execute("SELECT * FROM topic_articles ORDER BY 1, 2").fetchall()
    kept = library.trends.panel(Window.D7, None, NOW)
    post(library, feed, [900], lambda _: 1)

    update(library, inline, NOW + timedelta(minutes=1))

    assert library.trends.panel(Window.D7, None, NOW) == kept
    assert library.trends.panel(Window.H24, None, NOW).computed == NOW + timedelta(minutes=1)
    assert before
    assert set(before) <= set(db.execute("SELECT * FROM topic_articles").fetchall())


def test_a_category_that_is_removed_leaves_no_panels(library, inline):
    sports = ids(library)["Sports"]
    library.categories.remove(sports)

    update(library, inline, NOW)

    rows = library.database.connection.execute("SELECT DISTINCT category_id FROM trend_panels")
    assert {scope for (scope,) in rows} == {0, library.categories.find("World").id}
