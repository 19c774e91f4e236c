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
    "https://www.youtube.com/playlist?list=PL1&si=zz": f"{YOUTUBE}?playlist_id=PL1",
    "https://youtube.com/embed/videoseries?list=PL9": f"{YOUTUBE}?playlist_id=PL9",
    "https://music.youtube.com/channel/UCabc": f"{YOUTUBE}?channel_id=UCabc",
    # Reddit
    "reddit.com/r/python+django": "https://www.reddit.com/r/python+django/.rss",
    "https://www.reddit.com/r/a/comments/b/c/": "https://www.reddit.com/r/a/comments/b/c/.rss",
    "https://np.reddit.com/r/python/?sort=new": "https://www.reddit.com/r/python/.rss",
    "u/ana": "https://www.reddit.com/user/ana/.rss",
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
    "https://social.example.org/@ana": "https://social.example.org/@ana.rss",
    "https://social.example.org/@ana/1122": "https://social.example.org/@ana.rss",
    "https://social.example.org/@ana/media": "https://social.example.org/@ana.rss",
    "https://social.example.org/web/@ana": "https://social.example.org/@ana.rss",
    "https://social.example.org/@ana@other.example": "https://other.example/@ana.rss",
    "https://mastodon.social/users/ana": "https://mastodon.social/@ana.rss",
    "https://bsky.app/profile/did:plc:abc": "https://bsky.app/profile/did:plc:abc/rss",
    "https://bsky.app/profile/a.example/post/3k": "https://bsky.app/profile/a.example/rss",
    # GitHub and friends
    "git@github.com:a/b.git": "https://github.com/a/b/releases.atom",
    "https://github.com/a/b/releases": "https://github.com/a/b/releases.atom",
    "https://github.com/a?tab=repositories": "https://github.com/a.atom",
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
    "https://ana.substack.com/archive?sort=new": "https://ana.substack.com/feed",
    "https://open.substack.com/pub/ana/p/x": "https://ana.substack.com/feed",
    "https://substack.com/@ana": "https://ana.substack.com/feed",
    "https://ana.blogspot.com/2020/01/x.html": "https://ana.blogspot.com/feeds/posts/default",
    "https://ana.blogspot.co.id/search/label/Kopi": (
        "https://ana.blogspot.co.id/feeds/posts/default/-/Kopi"
    ),
    "https://ana.blogspot.com/?m=1": "https://ana.blogspot.com/feeds/posts/default",
    "https://ana.wordpress.com/2020/01/02/x/": "https://ana.wordpress.com/feed/",
    "https://ana.wordpress.com/tag/kopi/": "https://ana.wordpress.com/tag/kopi/feed/",
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
        "https://www.youtube.com/shorts/abc",
        "https://youtu.be/abc",
        "https://www.youtube.com/c/ana",
        "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc",
        "https://ana.wordpress.com/feed/",
        "https://medium.com/feed/@ana",
        "https://www.reddit.com/search?q=x",
        "https://github.com/orgs/a/repositories",
        "https://social.example.org/web",
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


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_anything_pasted_gives_addresses(text):
    assert all(isinstance(url, str) and url for url in candidates(text))
