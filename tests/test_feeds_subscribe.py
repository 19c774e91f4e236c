import time
from datetime import timedelta
from threading import Timer

import pytest

from reader import fetch
from reader.errors import FetchError, ParseError, UsageError
from reader.feeds import schedule
from reader.feeds.courtesy import utc_now
from reader.feeds.subscribe import addresses, find, subscribe
from reader.model import Query, Sentence, SyncStatus
from reader.store.store import Store
from tests.builders import rss

PAGE = b"""<!DOCTYPE html><html><head><title>A page</title>
<link rel="alternate" type="application/rss+xml" title="All" href="/feed">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
</head><body><p>Hello</p></body></html>"""


def paths(site):
    return [path for path, _ in site.requests]


def test_a_feed_costs_one_request(store, inline, site):
    site.pages["/feed"], site.headers["/feed"] = rss("a", "b"), {"ETag": '"1"'}

    feed, result = subscribe(site.url + "/feed#top", store, inline, "News/Local")

    assert paths(site) == ["/feed"]
    assert result.status is SyncStatus.NEW
    assert (feed.url, feed.title, feed.etag) == (site.url + "/feed", "Site", '"1"')
    assert [store.categories.path(id_) for id_ in feed.category_ids] == [("News", "Local")]
    assert store.articles.count(Query(feed_id=feed.id)) == 2


def test_a_page_leads_to_the_feed_that_it_names(store, inline, site):
    site.pages["/"], site.pages["/feed"] = PAGE, rss("a")

    feed, result = subscribe(site.url + "/", store, inline)

    assert paths(site) == ["/", "/feed"]
    assert feed.url == site.url + "/feed"
    assert len(result.changes.new) == 1


def test_what_a_page_offers_besides_is_told(inline, site):
    site.pages["/"], site.pages["/feed"] = PAGE, rss("a")

    found = find(site.url + "/", inline)

    assert [other.url for other in found.others] == [site.url + "/comments/feed"]


def test_what_was_added_can_be_searched_at_once(store, inline, site):
    site.pages["/feed"] = rss("A zebra")

    subscribe(site.url + "/feed", store, inline)

    assert store.articles.count(Query(text="zebra")) == 1


def test_a_page_without_a_feed_is_said_to_have_none_and_nothing_is_guessed(store, inline, site):
    site.pages["/"] = b"<html><body>Hello</body></html>"

    with pytest.raises(ParseError, match="No feed was found"):
        subscribe(site.url + "/", store, inline)

    assert paths(site) == ["/"]
    assert store.feeds.all() == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'<opml version="2.0"><body><outline text="A"/></body></opml>', "list of feeds"),
        (b"", "empty document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a feed"),
    ],
)
def test_what_is_neither_feed_nor_page_is_called_what_it_is(store, inline, site, body, said):
    site.pages["/feed"] = body

    with pytest.raises(ParseError, match=said):
        subscribe(site.url + "/feed", store, inline)

    assert store.feeds.all() == []


def test_a_page_whose_feed_is_none_says_so(store, inline, site):
    site.pages["/"], site.pages["/feed"] = PAGE, b"<html><body>Moved</body></html>"

    with pytest.raises(ParseError, match="is none"):
        subscribe(site.url + "/", store, inline)


def test_a_feed_that_is_followed_is_not_asked_for(store, inline, site):
    site.pages["/feed"] = rss("a")
    subscribe(site.url + "/feed", store, inline)

    with pytest.raises(UsageError, match="You follow Site already"):
        subscribe(site.url + "/feed", store, inline)

    assert len(site.requests) == 1


def test_a_page_whose_feed_is_followed_says_so(store, inline, site):
    site.pages["/"], site.pages["/feed"] = PAGE, rss("a")
    subscribe(site.url + "/feed", store, inline)

    with pytest.raises(UsageError, match="already"):
        subscribe(site.url + "/", store, inline)


def test_an_address_that_moved_for_good_is_followed_where_it_is_now(store, inline):
    def get(url, **_):
        return fetch.Reply(url, url + "/new", 200, {}, rss("a"), permanent=url + "/new")

    feed, _ = subscribe("https://example.org/feed", store, inline, get=get)

    assert feed.url == "https://example.org/feed/new"


def test_a_server_that_cannot_be_reached_says_why(store, inline):
    with pytest.raises(FetchError, match="Nothing answers"):
        subscribe("http://127.0.0.1:1/feed", store, inline)


def test_a_server_that_asked_for_time_is_not_asked_for_a_new_feed(store, inline):
    wait = Sentence.of(schedule.ASKED, wait="2 h")
    store.hosts.set_wait("example.org", utc_now() + timedelta(hours=2), wait, 1)

    with pytest.raises(FetchError, match="asked to be left alone"):
        subscribe("https://example.org/other", store, inline, get=None)


def refusal(status, retry_after):
    error = FetchError("It answered {status}.", status=status)
    error.status, error.retry_after = status, retry_after
    return error


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_time_when_a_feed_is_added_gets_it(tmp_path, inline, status):
    asked = []

    def get(url, **_):
        asked.append(url)
        raise refusal(status, "7200")

    for _ in range(2):  # the second time in another run of the program
        store = Store(tmp_path / "library.sqlite")
        with pytest.raises(FetchError):
            subscribe("https://example.org/feed", store, inline, get=get)
        store.close()

    assert asked == ["https://example.org/feed"]


def test_a_rule_and_its_page_are_not_both_asked_of_a_server_that_wants_time(store, inline):
    asked = []

    def get(url, **_):
        asked.append(url)
        raise refusal(429, "600")

    with pytest.raises(FetchError, match=r"try again in 1[0-2] min"):
        subscribe("https://ana.substack.com/p/a-post", store, inline, get=get)

    assert asked == ["https://ana.substack.com/feed"]


def test_looking_for_a_feed_counts_as_a_request_of_its_server(store, inline):
    now = utc_now()

    subscribe(
        "https://example.org/feed",
        store,
        inline,
        now=lambda: now,
        get=lambda url: fetch.Reply(url, url, 200, {}, rss("a")),
    )

    assert store.hosts.last_request("example.org") == now.replace(microsecond=0)


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("https://example.org/feed", ("https://example.org/feed",)),
        ("  <https://example.org/feed> ", ("https://example.org/feed",)),
        ("feed:https://example.org/feed", ("https://example.org/feed",)),
        ("feed://example.org/feed", ("https://example.org/feed", "http://example.org/feed")),
        ("example.org", ("https://example.org", "http://example.org")),
        ("//example.org/x", ("https://example.org/x", "http://example.org/x")),
        ("localhost:8000/feed", ("http://localhost:8000/feed", "https://localhost:8000/feed")),
        ("example.org:8000", ("https://example.org:8000", "http://example.org:8000")),
        ("192.168.1.2/rss", ("http://192.168.1.2/rss", "https://192.168.1.2/rss")),
        ("ftp://example.org/", ("ftp://example.org/",)),
    ],
)
def test_what_is_pasted_is_understood(pasted, meant):
    assert addresses(pasted) == meant


def test_nothing_pasted_is_nothing_to_follow(inline):
    with pytest.raises(UsageError):
        find("  ", inline)


def test_a_place_that_a_rule_knows_costs_one_request(inline):
    asked = []

    def get(url, **_):
        asked.append(url)
        return fetch.Reply(url, url, 200, {}, rss("a"))

    found = find("https://www.youtube.com/channel/UC123", inline, get=get)

    assert asked == ["https://www.youtube.com/feeds/videos.xml?channel_id=UC123"]
    assert found.url == asked[0]


def test_a_server_that_answered_securely_is_not_asked_without_encryption(inline):
    asked = []

    def get(url, **_):
        asked.append(url)
        return fetch.Reply(url, url, 200, {}, b"<html><body>Hello</body></html>")

    with pytest.raises(ParseError, match="No feed was found"):
        find("example.org", inline, get=get)

    assert asked == ["https://example.org"]


def test_an_address_without_a_scheme_is_tried_secure_first(store, inline):
    asked = []

    def get(url, **_):
        asked.append(url)
        if url.startswith("https:"):
            raise fetch.UnreachableError("Nothing answers.")
        return fetch.Reply(url, url, 200, {}, rss("a"))

    feed, _ = subscribe("example.org/feed", store, inline, get=get)

    assert asked == ["https://example.org/feed", "http://example.org/feed"]
    assert feed.url == "http://example.org/feed"


def test_a_page_and_its_feed_are_asked_for_a_second_apart(inline):
    asked = []

    def get(url, **_):
        asked.append(time.monotonic())
        body = rss("a") if url.endswith("/feed") else PAGE
        return fetch.Reply(url, url, 200, {}, body)

    find("https://www.example.org/", inline, get=get)

    assert asked[1] - asked[0] >= 1


def test_a_feed_is_looked_for_when_the_sync_of_its_server_has_ended(store, workers):
    now, order = utc_now(), []
    store.hosts.claim("example.org", "process visit", now, now + timedelta(minutes=3))

    def end_of_sync():
        order.append("end of the sync")
        store.hosts.release("example.org", "process visit")

    def get(url, **_):
        order.append("request")
        return fetch.Reply(url, url, 200, {}, rss("a"))

    Timer(0.4, end_of_sync).start()
    subscribe("https://example.org/feed", store, workers, get=get)

    assert order == ["end of the sync", "request"]


def test_a_server_is_free_again_after_a_feed_was_looked_for(store, inline):
    def get(url, **_):
        raise refusal(404, "")

    with pytest.raises(FetchError):
        subscribe("https://example.org/feed", store, inline, get=get)

    assert store.hosts.claim("example.org", "process visit", utc_now(), utc_now())
