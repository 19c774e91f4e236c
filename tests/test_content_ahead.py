import json

import pytest

from reader import settings
from reader.cli.main import run
from reader.content.ahead import keep_ahead, pictures_of, trim
from reader.content.images import PictureCache
from reader.content.screen import remember
from reader.content.sources import Room
from reader.feeds import access
from reader.model import Extracted, Rule
from tests.builders import NOW, parsed
from tests.test_content_full_text import article

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 400


@pytest.fixture
def cache(tmp_path):
    return PictureCache(tmp_path / "pictures")


@pytest.fixture
def feed(store, site):
    """Three articles with a page and a picture each."""
    feed = store.feeds.add(f"{site.url}/feed", "The Paper", [store.categories.ensure(["News"])])
    for n in range(3):
        site.pages[f"/{n}"], site.pages[f"/{n}.png"] = article(f"mill{n}"), PNG
    ones = [
        parsed(str(n), html=f"<p>a</p><img src='/{n}.png'>", url=f"{site.url}/{n}")
        for n in range(3)
    ]
    store.articles.merge(feed.id, ones, NOW, first_fetch=False)
    return feed


def asked(site):
    return sorted(path for path, _ in site.requests)


def test_nothing_is_fetched_ahead_where_no_rule_says_so(store, inline, cache, feed, site):
    assert keep_ahead(store, inline, cache).articles == 0
    assert site.requests == []


def test_a_category_s_pictures_are_at_hand(store, inline, cache, feed, site):
    store.rules.set_category(feed.category_ids[0], Rule(ahead=True))

    kept = keep_ahead(store, inline, cache)

    assert (kept.articles, kept.pictures, kept.texts) == (3, 3, 0)
    assert cache.path(f"{site.url}/1.png") is not None
    assert asked(site) == ["/0.png", "/1.png", "/2.png"]


def test_pictures_are_fetched_ahead_by_the_proxy_of_their_feed(store, inline, cache, site):
    feed = store.feeds.add("http://own.example/feed")
    access.change(store, feed, proxy=site.url)
    made = parsed("1", html="<img src='http://p.example/a.png'>", url="http://own.example/1")
    store.articles.merge(feed.id, [made], NOW, first_fetch=False)
    site.pages["http://p.example/a.png"] = PNG  # a proxy is told the whole address
    store.rules.set_feed(feed.id, Rule(ahead=True))

    assert keep_ahead(store, inline, cache).pictures == 1


def test_full_texts_come_along_where_they_are_shown(store, inline, cache, feed, site):
    store.rules.set_feed(feed.id, Rule(ahead=True, full_text=True))

    kept = keep_ahead(store, inline, cache)

    assert kept.texts == 3
    assert all(store.full_texts.has(id_) for id_ in store.full_texts.unread_after(feed.id, 0, 9))


def test_what_was_looked_at_is_not_looked_at_again(store, inline, cache, feed, site):
    store.rules.set_feed(feed.id, Rule(ahead=True))
    keep_ahead(store, inline, cache)
    before = len(site.requests)

    assert keep_ahead(store, inline, cache).articles == 0
    assert len(site.requests) == before


def test_no_picture_is_fetched_where_pictures_are_barred(store, inline, cache, feed, site):
    store.rules.set_feed(feed.id, Rule(ahead=True, pictures=False))

    keep_ahead(store, inline, cache)

    assert site.requests == []


def test_a_run_ends_where_the_room_is_full(store, inline, cache, feed, site):
    settings.save(store, settings.Settings(keep_ahead=True, cache_mb=0))

    assert keep_ahead(store, inline, cache).articles == 0


def test_pictures_that_are_not_there_stop_nothing(store, inline, cache, feed, site):
    del site.pages["/1.png"]
    store.rules.set_feed(feed.id, Rule(ahead=True))

    kept = keep_ahead(store, inline, cache)

    assert (kept.pictures, kept.failed) == (2, 1)


def test_the_oldest_go_and_what_belongs_to_starred_articles_stays(store, inline, cache, feed, site):
    store.rules.set_feed(feed.id, Rule(ahead=True))
    keep_ahead(store, inline, cache)
    starred = next(row for row in store.articles.rows([1, 2, 3]) if row.url.endswith("/1"))
    store.marks.star([starred.id])
    store.full_texts.keep(starred.id, Extracted("", "<p>a</p>", "a"), NOW)
    settings.save(store, settings.Settings(cache_mb=0))

    removed = trim(store, inline, cache)

    assert removed == 2
    assert cache.path(f"{site.url}/1.png") is not None
    assert cache.path(f"{site.url}/0.png") is None
    assert store.full_texts.has(starred.id)


def test_the_pictures_of_an_article_with_its_lead_first_and_no_pixels():
    html = "<img src='/a.png'><img src='/b.png?x=1&amp;y=2'><img src='/p.gif' width=1 height=1>"

    assert pictures_of(html, "https://a.example/", "https://a.example/l.jpg") == (
        "https://a.example/l.jpg",
        "https://a.example/a.png",
        "https://a.example/b.png?x=1&y=2",
    )


def test_the_same_from_the_command_line(store, tmp_path, feed, site, capsys):
    data = ["--data", str(tmp_path)]

    assert run(["reading", *data, "--feed", "The Paper", "--ahead", "always", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["in_force"]["ahead"] is True
    assert run(["offline", *data, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pictures"] == 3
    assert run(["reading", *data]) == 1
    assert run(["reading", *data, "--category", "News", "--pictures", "never"]) == 0
    assert store.rules.in_force(feed.id) == Rule(pictures=False, ahead=True)


def test_pictures_ahead_are_those_for_the_screen_that_is_read_on(store, inline, cache, feed, site):
    html = f"<img srcset='{site.url}/small.png 700w, {site.url}/large.png 1400w'>"
    site.pages["/small.png"] = PNG
    one = parsed("s", html=html, published=NOW)
    ids = store.articles.merge(feed.id, [one], NOW, first_fetch=False).new
    remember(store, Room(680, 1.0))

    keep_ahead(store, inline, cache, feeds=[feed])

    assert ids
    assert cache.path(f"{site.url}/small.png") is not None
    assert "/large.png" not in asked(site)
