import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.feeds.discover import feed_links
from reader.model import FoundFeed

URL = "https://example.org/blog/page.html"


def urls(page):
    return [found.url for found in feed_links(page.encode(), URL)]


def test_a_page_declares_its_feeds_with_titles_and_types():
    page = b"""<link rel=alternate type="application/rss+xml" title="News &amp; more" href="/rss">
      <LINK REL='Alternate' TYPE='application/atom+xml' HREF=atom.xml>
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" hreflang="id" href="/id/"> <link rel="stylesheet" href="/rss.css">"""

    assert feed_links(page, URL) == [
        FoundFeed("https://example.org/rss", "News & more", "application/rss+xml"),
        FoundFeed("https://example.org/blog/atom.xml", "", "application/atom+xml"),
        FoundFeed("https://example.org/blog/feed.json", "", "application/feed+json"),
    ]


def test_the_comments_of_a_page_come_after_its_articles():
    page = """<link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" href="/feed/">"""

    assert urls(page) == ["https://example.org/feed/", "https://example.org/comments/feed/"]


def test_links_that_look_like_feeds_are_hints_and_stand_last():
    page = """<a href="/about">About</a> <a href="/feed/"><img src="rss.png"></a>
      <a href="/news.xml">RSS</a> <a href="/data.xml">Data</a> <a href="feed:example.org/f">x</a>
      <a href="https://feedly.com/i/subscription/feed/https://example.org/feed">Feedly</a>
      <link rel="alternate" type="application/rss+xml" href="/declared">"""

    assert urls(page) == [
        "https://example.org/declared",
        "https://example.org/feed/",
        "https://example.org/news.xml",
        "http://example.org/f",
    ]


def test_the_base_of_a_page_counts_and_what_is_commented_out_does_not():
    page = """<base href="https://other.example/x/"><!-- <link rel="alternate"
      type="application/rss+xml" href="old"> --><script>'<link rel="alternate"
      type="application/rss+xml" href="js">'</script>
      <link rel="alternate" type="application/rss+xml" href="new">"""

    assert urls(page) == ["https://other.example/x/new"]


def test_addresses_that_cannot_be_asked_are_left_out():
    page = """<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml" href="http://[broken">
      <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
      <link rel="alternate" type="application/json+oembed" href="/oembed?x">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">"""

    assert urls(page) == []


CHANNEL = "UC" + "a1_-" * 5 + "xy"


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.youtube.com/watch?v=abc", True),
        ("https://youtu.be/abc", True),
        ("https://example.org/watch?v=abc", False),
    ],
)
def test_the_page_of_a_video_leads_to_the_feed_of_its_channel(url, found):
    page = f'<html><script>var d = {{"externalId": "x", "channelId":"{CHANNEL}"}}</script></html>'

    feeds = [feed.url for feed in feed_links(page.encode(), url)]

    feed = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
    assert feeds == ([feed] if found else [])


def test_the_page_of_a_channel_names_its_feed_itself():
    href = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
    page = f'<link rel="alternate" type="application/rss+xml" title="RSS" href="{href}">'

    assert [f.url for f in feed_links(page.encode(), "https://www.youtube.com/@ana")] == [href]


PIECES = [
    *(
        "<link ",
        "rel=alternate ",
        "type='application/rss+xml' ",
        "href=",
        "<a ",
        "<base ",
        ">",
        "'",
    ),
    *('"', "http://[", "//", "feed:", "&#0;", "<!--", "-->", "<script>", "\x00", "é", "/feed", "#"),
]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.binary(max_size=60))
def test_any_page_gives_addresses_or_none(text, raw):
    for found in feed_links(text.encode() + raw, URL):
        assert found.url.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "page",
    [
        "<link " + "x" * 1_000_000 + ">",
        "<a href=" + " " * 500_000 + "x" * 500_000 + ">",
        "<!--" * 300_000,
        "<script>" * 200_000,
        "<a href='" * 100_000,
        '<link rel="alternate" href="' * 40_000,
    ],
)
def test_a_page_made_to_be_slow_is_searched_all_the_same(page):
    assert feed_links(page.encode(), URL) == []  # it took hours, or had no end
