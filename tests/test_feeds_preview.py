"""What is told of a feed before it is followed."""

from datetime import timedelta

import pytest

from reader.feeds.addresses import several
from reader.feeds.preview import Texts, how_much, how_often, preview
from reader.model import ParsedFeed
from tests.builders import NOW, parsed

LONG = "The council met again on Monday and decided nothing that would last. " * 20


def feed(*articles, **fields):
    return ParsedFeed("Site", tuple(articles), **fields)


def spaced(count, apart, **fields):
    return [parsed(str(n), f"Title {n}", published=NOW - n * apart, **fields) for n in range(count)]


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (timedelta(hours=2), "about 12 articles a day"),
        (timedelta(days=1), "about 7 articles a week"),
        (timedelta(days=10), "about 3 articles a month"),
        (timedelta(days=90), "about 4 articles a year"),
        (timedelta(days=700), "less than an article a year"),
        (timedelta(0), "how often it publishes cannot be told from its dates"),
    ],
)
def test_how_often_it_publishes_is_told_in_the_unit_that_suits(apart, said):
    assert str(how_often(preview(feed(*spaced(10, apart)), NOW))) == said


def test_the_last_articles_are_shown_newest_first_and_dates_to_come_count_as_none():
    ahead = parsed("ahead", "From the future", published=NOW + timedelta(days=400))

    told = preview(feed(*reversed(spaced(9, timedelta(days=1))), ahead), NOW)

    assert [one.title for one in told.latest] == [f"Title {n}" for n in range(5)]
    assert (told.newest, told.articles) == (NOW, 10)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (LONG, Texts.WHOLE),
        (LONG + "…", Texts.TEASERS),
        (LONG + "Read more »", Texts.TEASERS),
        ("A sentence that only makes one curious.", Texts.TEASERS),
        ("", Texts.HEADLINES),
        ("市議会は月曜日に再び会合を開いた。" * 20, Texts.WHOLE),
    ],
)
def test_whole_articles_are_told_from_teasers_and_headlines(text, kind):
    told = preview(feed(*spaced(5, timedelta(days=1), text=text)), NOW)

    assert told.texts is kind


def test_texts_of_both_kinds_are_called_so():
    whole = spaced(5, timedelta(days=1), text=LONG)

    told = preview(feed(*whole, *spaced(5, timedelta(days=2), text="Short.")), NOW)

    assert str(how_much(told)) == "some whole articles, some teasers"


def test_the_language_is_that_of_most_texts_and_not_what_the_software_claims():
    text = "Dewan kota yang bertemu pada hari Senin itu tidak memutuskan apa pun untuk warga."

    told = preview(feed(*spaced(4, timedelta(days=1), text=text), language="en-us"), NOW)

    assert told.language == "id"


def test_an_empty_feed_is_told_as_such():
    told = preview(feed(), NOW)

    assert (told.articles, told.newest, told.texts, told.latest) == (0, None, None, ())
    assert str(how_much(told)) == "no articles yet"


def test_addresses_are_taken_out_of_whatever_was_pasted():
    text = """
        # my feeds
        https://example.org/feed, and http://other.example/rss.
        example.net/blog
        r/indonesia
        just words
        https://example.org/feed
    """

    assert several(text, 10) == [
        "https://example.org/feed",
        "http://other.example/rss",
        "example.net/blog",
        "r/indonesia",
    ]
    assert several(text, 2) == ["https://example.org/feed", "http://other.example/rss"]


def test_a_pasted_list_of_feeds_gives_its_feeds_and_not_their_pages():
    text = '<opml><outline xmlUrl="https://a.example/f?x=1&amp;y=2" htmlUrl="https://a.example"/>'

    assert several(text, 10) == ["https://a.example/f?x=1&y=2"]
