"""The demo: what the samples hold, how they are served, how a library is filled with them."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree

from reader import demo, fetch, paths
from reader.cli.main import run
from reader.content.images import PictureCache, kind
from reader.demo import documents, filling, markup
from reader.demo.samples import picture_url, pictures, read_source, sources
from reader.demo.server import DemoServer, getter
from reader.errors import FetchError
from reader.feeds.discover import feed_links
from reader.feeds.parse import parse_feed
from reader.feeds.sync import sync_all
from reader.model import Query, SyncStatus, Window

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STORIES = {  # words of a story, in both languages: at least so many sources tell it
    ("suku bunga", "interest rates"): 6,
    ("Sagara",): 7,
    ("ekspor chip", "chip export"): 6,
    ("pembayaran QR", "QR payments"): 4,
    ("Pasarloka",): 7,
    ("Piala Khatulistiwa", "Equator Cup"): 5,
    ("Selat Open",): 3,
    ("Wirasena",): 4,
    ("Teluk Cempaka", "Cempaka Bay"): 5,
    ("Tanjung Sela",): 5,
    ("Harapan Timur",): 3,
    ("Orlani",): 5,
    ("Aksara-7",): 4,
    ("Gunung Walat", "Mount Walat"): 4,
    ("Port Verity",): 3,
    ("Musim Garam", "Salt Season"): 4,
}


@pytest.fixture
def server():
    with DemoServer(NOW) as server:
        yield server


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A library that was filled once for all the tests that only look at it."""
    from reader.store.store import Store
    from reader.workers import Workers

    store = Store(tmp_path_factory.mktemp("demo") / "library.sqlite")
    workers = Workers.start()
    results = []
    filling.populate(store, workers, on_result=results.append)
    yield store, workers, results
    workers.stop()
    store.close()


def test_there_is_enough_to_look_at():
    articles = [article for source in sources() for article in source.articles]

    assert len(sources()) >= 14
    assert len(articles) >= 220
    assert len({source.category for source in sources()}) >= 7
    assert {source.format for source in sources()} == {"rss", "atom", "rdf", "json"}
    assert {source.language for source in sources()} == {"id", "en", "ar", "ja"}
    assert len({source.host for source in sources()}) == len(sources())


def test_most_articles_are_fresh_and_some_are_older_for_comparison():
    ages = [article.age for source in sources() for article in source.articles]
    days = Counter(age // timedelta(days=1) for age in ages)

    assert sum(age < timedelta(hours=36) for age in ages) >= 120
    assert all(days[day] >= 5 for day in range(2, 12))


@pytest.mark.parametrize("words", STORIES)
def test_a_story_is_told_by_several_sources(words):
    telling = {
        source.title
        for source in sources()
        for article in source.articles
        if article.age < timedelta(hours=48)
        if any(word in f"{article.title} {article.body}" for word in words)
    }

    assert len(telling) >= STORIES[words]


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.host)
def test_every_source_reads_as_a_feed(source):
    body = documents.feed(source, NOW, NOW + timedelta(days=1))

    parsed = parse_feed(body, source.feed_url, documents.TYPES[source.format])

    assert parsed.format == source.format
    assert parsed.title == source.title
    assert [a.title for a in parsed.articles] == [a.title for a in source.articles]
    for ours, read in zip(source.articles, parsed.articles, strict=True):
        assert read.published == NOW - ours.age
        assert read.url == f"{source.site}/{ours.slug}"
        assert read.guid in (f"tag:{source.host},2026:{ours.slug}", read.url)
        assert read.text
        if ours.picture:
            assert picture_url(ours.picture) in (read.image_url, *_pictures_in(read.html))


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.host)
def test_every_page_is_well_formed_and_leads_to_the_feed(source):
    for article in source.articles:
        page = documents.page(source, article, NOW)
        etree.fromstring(page.removeprefix(b"<!doctype html>"))

    assert [found.url for found in feed_links(documents.home(source), source.site)] == [
        source.feed_url
    ]


def test_every_picture_is_one_and_small():
    assert sum(file.stat().st_size for file in pictures().values()) <= 2 * 2**20
    for file in pictures().values():
        assert kind(file.read_bytes()) == "webp"
        assert file.stat().st_size <= 35_000


def test_every_scene_that_an_article_names_was_drawn():
    scenes = {name.rsplit("-", 1)[0] for name in pictures()}

    for file in (paths.resources() / "sample").glob("*.txt"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("picture:"):
                assert line.removeprefix("picture:").split("|")[0].strip() in scenes, file.name


def test_articles_with_a_plus_come_out_later():
    source = read_source(
        "title: A\nsite: https://a.example\ncategory: C\nlanguage: en\nformat: rss\n"
        "text: full\ndescription: D\n\n=== +10m later\ntitle: Later\n---\nBody.\n"
    )

    assert b"Later" not in documents.feed(source, NOW, NOW)
    assert b"Later" in documents.feed(source, NOW, NOW + timedelta(minutes=10))


def test_markup_becomes_html():
    body = (
        "A **b** & [c](/d).\n\n## H\n\n> q\n> r\n\n- x\n- y\n\n| k | v |\n|---|---|\n| 1 | 2 |"
        "\n\n```\na < b\n\nc\n```\n\n![View](gunung-a)"
    )

    html = markup.to_html(body, "https://s.example/p")

    assert html.splitlines()[0] == (
        '<p>A <strong>b</strong> &amp; <a href="https://s.example/d">c</a>.</p>'
    )
    assert "<h2>H</h2>" in html
    assert "<blockquote><p>q r</p></blockquote>" in html
    assert "<ul><li>x</li><li>y</li></ul>" in html
    assert "<th>k</th>" in html
    assert "<td>2</td>" in html
    assert "<pre><code>a &lt; b\n\nc</code></pre>" in html
    assert "<figcaption>View</figcaption>" in html


def test_the_server_says_not_modified(server):
    get = getter(server)
    url = sources()[0].feed_url

    first = get(url)
    second = get(url, etag=first.headers["etag"])

    assert first.url == first.final_url == url
    assert first.body is not None
    assert (second.status, second.body) == (304, None)


def test_the_server_has_pages_and_pictures_and_nothing_else(server):
    get = getter(server)
    source = sources()[0]

    assert source.articles[0].title.encode() in get(documents.url(source, source.articles[0])).body
    assert kind(get(picture_url("gunung-a"), accept="image/*").body) == "webp"
    with pytest.raises(FetchError):
        get(f"{source.site}/nothing")


def test_other_addresses_are_left_alone(server, site):
    site.pages["/x"] = b"mine"

    assert getter(server)(f"{site.url}/x").body == b"mine"


def test_a_filled_library_holds_all_that_has_come_out(filled):
    store, _, results = filled
    out = [a for source in sources() for a in source.articles if a.age >= timedelta(0)]

    assert {result.status for result in results} == {SyncStatus.NEW}
    assert len(store.feeds.all()) == len(sources())
    assert len(store.articles.page(Query(), limit=1000)) == len(out)
    assert {c.name for c in store.categories.all()} == {s.category for s in sources()}


def test_articles_are_dated_back_from_now(filled):
    store, _, _ = filled
    newest = store.articles.page(Query(), limit=1)[0]

    assert timedelta(0) <= datetime.now(UTC) - newest.sorted_at < timedelta(hours=1)


def test_a_filled_library_looks_used(filled):
    store, _, _ = filled
    most_read = store.openings.most_read()

    assert [read.read_count for read in most_read] == sorted(
        (a.opened for s in sources() for a in s.articles if a.opened), reverse=True
    )
    assert store.articles.page(Query(starred_only=True))
    assert 60 <= store.articles.count(Query(unread_only=True)) <= 200


def test_pictures_are_there_without_the_server(filled):
    store, _, _ = filled
    cache = PictureCache(paths.picture_cache(store.path.parent))
    shown = {row.image_url for row in store.articles.page(Query(), limit=1000) if row.image_url}

    assert len(shown) > 60
    assert all(cache.path(url) for url in shown)


def test_trending_has_something_to_say(filled):
    store, _, _ = filled

    panel = store.trends.panel(Window.H24, None, datetime.now(UTC))

    assert sum(story.source_count >= 3 for story in panel.stories) >= 5
    assert panel.topics


def test_reports_of_one_event_in_two_languages_are_two_stories(filled):
    store = filled[0]
    languages = {feed.id: feed.language for feed in store.feeds.all()}
    rows = store.articles.page(Query(), limit=1000)
    stories = {row.story_id for row in rows if row.story_id is not None}

    pairs = [(id_, one) for id_ in stories for one in store.trends.in_other_languages(id_)]

    assert len(pairs) >= 10
    for id_, one in pairs:
        lead = store.articles.get(store.trends.story(id_).lead_id)
        assert languages[lead.feed_id] != languages[one.row.feed_id]
        assert _events(store, id_) & _events(store, one.row.story_id), lead.title


def _events(store, story_id):
    """Return which of the stories that the samples tell a story's articles are about."""
    found = store.articles.page(Query(story_id=story_id), limit=50)
    text = " ".join(f"{row.title} {row.teaser}" for row in found)
    return {words for words in STORIES if any(word in text for word in words)}


def test_a_second_sync_changes_nothing(filled):
    store, workers, _ = filled
    again = []

    with demo.serving(store) as get:
        sync_all(store, workers, force=True, on_result=again.append, get=get)

    assert {result.status for result in again} == {SyncStatus.UNCHANGED}


def test_keeping_asks_no_more_and_still_serves(store, inline):
    filling.populate(store, inline)
    assert demo.is_demo(store)
    assert demo.is_undecided(store)

    demo.keep(store)

    assert demo.is_demo(store)
    assert not demo.is_undecided(store)
    with demo.serving(store) as get:
        assert get(sources()[0].feed_url).status == 200


def test_starting_empty_leaves_what_is_the_users_own(store, inline):
    store.feeds.add("https://example.org/feed", category_ids=(store.categories.ensure(("Sains",)),))
    filling.populate(store, inline)

    filling.clear(store)

    assert [feed.url for feed in store.feeds.all()] == ["https://example.org/feed"]
    assert [category.name for category in store.categories.all()] == ["Sains"]
    assert not demo.is_demo(store)
    with demo.serving(store) as get:
        assert get.__module__ == fetch.get.__module__  # not that of the sample server


def test_samples_of_yesterday_are_stale_until_they_are_kept(store, inline):
    assert demo.is_stale(store, datetime.now(UTC))
    filling.populate(store, inline)

    assert not demo.is_stale(store, datetime.now(UTC))
    assert demo.is_stale(store, datetime.now(UTC) + timedelta(days=1))

    demo.keep(store)
    assert not demo.is_stale(store, datetime.now(UTC) + timedelta(days=1))


def test_the_demo_is_printed_where_there_is_no_screen(filled, capsys):
    store, _, _ = filled

    assert run(["demo", "--terminal", "--data", str(store.path.parent)]) == 0

    out, err = capsys.readouterr()
    articles, _, trends = out.partition("TOPICS\n")
    assert len(articles.strip().splitlines()) == 30
    assert "STORIES\n  1. " in trends
    assert "The library lies in" in err


def _pictures_in(html):
    return [img.get("src") for img in etree.HTML(html).iter("img")]
