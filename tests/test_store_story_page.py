"""The page of a story: oldest first, what each article adds, why it is there."""

from datetime import timedelta

from reader.store.trends.rows import KeyTerms, StoryRow, TrendStep
from tests.builders import NOW, parsed

STORY = [
    ("Ferry Lestari sinks off Morotai", "The ferry Lestari sank off Morotai on Monday."),
    (
        "Ferry Lestari: dozens rescued",
        "Rescuers took 40 people\nfrom the sea off Morotai. On Tuesday they go on.",
    ),
    ("Ferry Lestari sinks off Morotai", "The ferry Lestari sank off Morotai on Monday."),
    (
        "Captain of the Lestari questioned",
        "Police in Ternate questioned captain Budi Hartono about the ferry.",
    ),
]


def told(store, hours=(10, 9, 8, 2)):
    """Keep the story, an article for each of the given hours before now; return its articles."""
    ids = []
    for number, (title, text) in enumerate(STORY):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        article = parsed(
            str(number), title, text=text, published=NOW - timedelta(hours=hours[number])
        )
        ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    lestari, ferry = ("lestari", "Lestari", 0.6), ("ferri", "ferry", 0.5)
    terms = (
        KeyTerms(ids[0], (lestari, ferry)),
        KeyTerms(ids[1], (lestari, ferry, ("rescu", "rescued", 0.4))),
        KeyTerms(ids[2], (lestari, ferry)),
        KeyTerms(ids[3], (("hartono", "Hartono", 0.7), lestari, ("question", "questioned", 0.3))),
    )
    seconds = int(NOW.timestamp())
    story = StoryRow(ids[0], ids[0], seconds - 36000, seconds, 3, tuple(ids))
    store.trends.record(TrendStep(terms=terms, stories=(story,)))
    return ids


def test_each_article_tells_what_those_before_it_had_not(store):
    ids = told(store)

    page = store.trends.story_page(ids[0])

    assert [article.row.id for article in page] == ids
    assert page[0].adds == ()
    assert page[1].adds == ("rescued", "40 people")
    assert page[3].adds == ("Budi Hartono", "Ternate", "questioned")


def test_what_begins_a_line_or_counts_days_is_no_name(store):
    feed = store.feeds.add("https://site.example/feed")
    texts = (
        "The ferry sank.",
        "Owner Rina Wibowo lost Rp4,7 miliar on Monday.\nOf 312 passengers 40 live.\nOf note too.",
    )
    ids = [
        store.articles.merge(
            feed.id,
            [parsed(str(n), f"Title {n}", text=text, published=NOW - timedelta(hours=2 - n))],
            NOW,
            first_fetch=False,
        ).new[0]
        for n, text in enumerate(texts)
    ]
    seconds = int(NOW.timestamp())
    story = StoryRow(ids[0], ids[0], seconds - 7200, seconds, 2, tuple(ids))
    store.trends.record(TrendStep(stories=(story,)))

    adds = store.trends.story_page(ids[0])[1].adds

    assert adds == ("Rina Wibowo", "312 passengers", "40 live", "Rp4,7 miliar")


def test_the_same_text_once_more_adds_nothing(store):
    ids = told(store)

    page = store.trends.story_page(ids[0])

    assert [article.copy_of for article in page] == [None, None, ids[0], None]
    assert page[2].adds == ()


def test_an_article_says_why_it_is_in_the_story(store):
    ids = told(store, hours=(100, 99.5, 98, 2))

    page = store.trends.story_page(ids[0])

    assert [article.joined and str(article.joined) for article in page] == [
        None,
        "Shares Lestari, ferry; 30 min after the first",
        "Shares Lestari, ferry; 2 h after the first",
        "Shares Lestari; 4 days after the first",
    ]


def test_what_the_user_put_there_says_so(store):
    ids = told(store)
    store.trends.split_from_story([ids[3]], ids[0], NOW)

    store.trends.join_stories(ids[0], ids[3], NOW)

    assert str(store.trends.story_page(ids[0])[3].joined) == "You put it into this story."


def test_a_story_that_is_not_there_has_an_empty_page(store):
    assert store.trends.story_page(5) == []
