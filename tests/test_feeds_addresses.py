import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.feeds.addresses import candidates

YOUTUBE = "https://www.youtube.com/feeds/videos.xml"
RULES = {
    # feed: links and what is lost in copying
    "feed://example.org/rss": "https://example.org/rss",
    "feed:https://example.org/rss": "https://example.org/rss",
    "example.org/blog": "https://example.org/blog",
    "http:/example.org/": "http://example.org/",
    " <https://example.org/a>, ": "https://example.org/a",
    # YouTube
    "https://www.youtube.com/channel/UCabc_-1": f"{YOUTUBE}?channel_id=UCabc_-1",
    "youtube.com/channel/UCabc/videos": f"{YOUTUBE}?channel_id=UCabc",
    "https://m.youtube.com/user/google": f"{YOUTUBE}?user=google",
    "https://www.youtube.com/playlist?list=PL123": f"{YOUTUBE}?playlist_id=PL123",
    # Reddit
    "https://www.reddit.com/r/indonesia/": "https://www.reddit.com/r/indonesia/.rss",
    "https://old.reddit.com/r/python/top": "https://www.reddit.com/r/python/top/.rss",
    "https://reddit.com/u/ana": "https://www.reddit.com/user/ana/.rss",
    "r/python": "https://www.reddit.com/r/python/.rss",
    # Mastodon and Bluesky
    "https://mastodon.social/@Gargron": "https://mastodon.social/@Gargron.rss",
    "@Gargron@mastodon.social": "https://mastodon.social/@Gargron.rss",
    "https://fosstodon.org/tags/python": "https://fosstodon.org/tags/python.rss",
    "https://bsky.app/profile/ana.bsky.social": "https://bsky.app/profile/ana.bsky.social/rss",
    "@ana.bsky.social": "https://bsky.app/profile/ana.bsky.social/rss",
    # GitHub and friends
    "https://github.com/python/cpython": "https://github.com/python/cpython/releases.atom",
    "https://github.com/a/b.git": "https://github.com/a/b/releases.atom",
    "https://github.com/a/b/issues/3": "https://github.com/a/b/releases.atom",
    "https://github.com/a/b/commits/main": "https://github.com/a/b/commits/main.atom",
    "https://github.com/a/b/tags": "https://github.com/a/b/tags.atom",
    "https://github.com/ana": "https://github.com/ana.atom",
    "https://gitlab.com/group/project": "https://gitlab.com/group/project/-/tags?format=atom",
    "https://codeberg.org/a/b": "https://codeberg.org/a/b.rss",
    # Blogs
    "https://medium.com/@ana": "https://medium.com/feed/@ana",
    "https://medium.com/the-pub/a-story-123": "https://medium.com/feed/the-pub",
    "https://medium.com/tag/python": "https://medium.com/feed/tag/python",
    "https://ana.medium.com/a-story-123": "https://ana.medium.com/feed",
    "https://ana.substack.com/p/a-post": "https://ana.substack.com/feed",
    "https://substack.com/@ana": "https://ana.substack.com/feed",
    "https://ana.blogspot.com/2020/01/x.html": "https://ana.blogspot.com/feeds/posts/default",
    "https://ana.blogspot.co.id/search/label/Kopi": (
        "https://ana.blogspot.co.id/feeds/posts/default/-/Kopi"
    ),
    "https://ana.wordpress.com/about/": "https://ana.wordpress.com/feed/",
    "https://ana.wordpress.com/category/kopi": "https://ana.wordpress.com/category/kopi/feed/",
    "https://dev.to/ana": "https://dev.to/feed/ana",
    "https://news.ycombinator.com/": "https://news.ycombinator.com/rss",
}


@pytest.mark.parametrize("pasted", RULES)
def test_what_is_pasted_becomes_its_feed_by_rules(pasted):
    assert candidates(pasted)[0] == RULES[pasted]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/blog",
        "https://ana.blogspot.com/feeds/posts/default",
        "https://www.reddit.com/r/python/.rss",
        "https://github.com/a/b/releases.atom",
        "https://ana.substack.com/feed",
        "https://www.youtube.com/@ana",  # its page names the feed
        "https://www.youtube.com/watch?v=abc&list=PL1",
        "https://www.tiktok.com/@ana",
        "https://bsky.app/profile/ana.bsky.social/rss",
        "http://[broken",
    ],
)
def test_what_no_rule_knows_is_asked_for_as_it_is(url):
    assert candidates(url) == [url]


def test_a_page_that_a_rule_knows_is_asked_for_itself_after_its_feed():
    assert candidates("https://medium.com/@ana")[-1] == "https://medium.com/@ana"


def test_nothing_pasted_is_nothing_to_ask_for():
    assert candidates("  ") == []


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_anything_pasted_gives_addresses(text):
    assert all(isinstance(url, str) and url for url in candidates(text))
