"""Feeds that are larger than any reader needs."""

import pytest

from reader import fetch
from reader.errors import FetchError, ParseError
from reader.feeds.oversize import parse_beginning
from reader.feeds.subscribe import subscribe
from reader.feeds.sync_feed import sync_feed
from reader.model import Query, SyncStatus

TEXT = "<description>" + "A word or two. " * 2000 + "</description>"
RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Big</title>{}</channel></rss>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns="http://purl.org/rss/1.0/"><channel><title>Big</title></channel>{}</rdf:RDF>'
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Big</title>{}</feed>'


def items(count, tag="item"):
    return "".join(
        f"<{tag}><title>{n}</title><guid>{n}</guid><id>{n}</id>{TEXT}</{tag}>" for n in range(count)
    )


@pytest.mark.parametrize(
    ("form", "tag"), [(RSS, "item"), (RDF, "item"), (ATOM, "entry")], ids=["rss", "rdf", "atom"]
)
def test_of_a_document_that_was_cut_the_items_that_are_whole_are_read(form, tag):
    document = form.format(items(10, tag)).encode()

    feed = parse_beginning(document[: len(document) * 7 // 10])

    assert (feed.title, feed.whole) == ("Big", True)
    assert [article.title for article in feed.articles] == [
        str(n) for n in range(len(feed.articles))
    ]
    assert len(feed.articles) in (6, 7)


@pytest.mark.parametrize("body", [b"\0" * 1000, b"{" * 1000, b"<rss><channel><item>" + b"a" * 999])
def test_what_shows_no_whole_item_is_said_to_be_too_large(body):
    with pytest.raises(ParseError, match="larger than 20 MB"):
        parse_beginning(body)


@pytest.fixture
def large(site):
    """A feed of 30 MB whose newest articles stand first."""
    site.pages["/feed"] = RSS.format(items(1000)).encode()
    site.headers["/feed"] = {"ETag": '"1"'}
    return site


def test_a_feed_of_30_mb_gives_its_newest_articles_and_says_so(large, store, inline):
    feed = store.feeds.add(large.url + "/feed")

    result = sync_feed(feed, store, inline)

    known = store.feeds.get(feed.id)
    assert result.status is SyncStatus.NEW
    assert 200 < store.articles.count(Query()) < 400
    assert (
        str(known.error) == "The document is larger than 20 MB; what stands first in it was read."
    )
    assert (known.etag, known.failures) == ('"1"', 0)


def test_that_it_is_large_is_still_told_when_nothing_changed(large, store, inline):
    feed = store.feeds.add(large.url + "/feed")
    sync_feed(feed, store, inline)
    large.statuses["/feed"], large.pages["/feed"] = 304, b""

    again = sync_feed(store.feeds.get(feed.id), store, inline, force=True)

    assert again.status is SyncStatus.UNCHANGED
    assert "what stands first" in str(store.feeds.get(feed.id).error)


def test_a_feed_that_became_small_again_is_fine(large, store, inline):
    feed = store.feeds.add(large.url + "/feed")
    sync_feed(feed, store, inline)
    large.pages["/feed"] = RSS.format(items(2)).encode()

    sync_feed(store.feeds.get(feed.id), store, inline, force=True)

    assert store.feeds.get(feed.id).error is None


def test_a_large_feed_can_be_added(large, store, inline):
    feed, outcome = subscribe(large.url + "/feed", store, inline)

    assert feed.title == "Big"
    assert len(outcome.changes.new) > 200


def test_a_large_document_that_is_no_feed_is_refused_as_ever(site):
    site.pages["/page"] = b"a" * (21 << 20)

    with pytest.raises(FetchError, match="20 MB"):
        fetch.get(site.url + "/page")
