"""Copies within a story: an agency's text with a word changed is one, an own report is not."""

from datetime import timedelta

from reader.store.stories.copies import MOST, Beginning, copies
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed

TITLE = "Ferry Lestari sinks off Morotai, 40 rescued"
AGENCY = (
    "The ferry Lestari sank in a storm off the island of Morotai early on Monday, and rescuers "
    "brought 40 people ashore, the port authority said. The ship had left Ternate on Sunday "
    "evening with cargo for three villages. Fishermen who heard the call were first at the place, "
    "and took children from the water before the boats of the navy came. The search goes on as "
    "long as there is light, said the head of the port, who asked for patience."
)
REPORT = (
    "Forty passengers of the ferry Lestari are safe after a night at sea near Morotai. Our "
    "reporter met them at the quay in Daruba, where families had waited since dawn. Rescuers say "
    "that the storm came without warning, and that the ship, built in 1989, took in water within "
    "minutes. The port authority has begun to ask why it had sailed from Ternate at all on Sunday."
)


def resemble(*articles):
    one, other = (Beginning.of(*article) for article in articles)
    return one.resembles(other)


def test_an_agency_text_with_another_word_in_its_title_and_a_bureau_line_is_a_copy():
    changed = TITLE.replace("sinks", "founders")

    assert resemble((TITLE, AGENCY), (changed, f"TERNATE (Bureau) - {AGENCY}"))
    assert resemble((TITLE, AGENCY), (changed, f"{changed}\nTernate, Site.example — {AGENCY}"))


def test_two_own_reports_on_one_event_are_no_copies():
    assert not resemble((TITLE, AGENCY), (TITLE.replace("40", "forty"), REPORT))


def test_where_there_is_hardly_a_text_titles_tell_if_their_numbers_are_the_same():
    longer = "Ferry Lestari sinks off Morotai island in a storm on Monday with 40 rescued"

    assert resemble((longer, ""), (longer.replace("island", "coast"), "Read more."))
    assert not resemble((longer, ""), (longer.replace("40", "41"), ""))
    assert not resemble(("Ferry sinks", ""), ("Ferry sinks", ""))


def test_a_copy_is_of_the_earliest_and_never_of_the_same_source():
    text = Beginning.of(TITLE, AGENCY)
    begins = dict.fromkeys(range(1, MOST + 2), text)

    assert copies([(1, "a"), (2, "a"), (3, "b"), (4, "c")], begins) == {3: 1, 4: 1}
    assert MOST + 1 not in copies([(id_, f"{id_}") for id_ in begins], begins)


def test_copies_count_for_a_story_and_not_for_its_sources(store):
    ids = []
    told = [(TITLE, AGENCY), (TITLE.replace("sinks", "founders"), f"TERNATE (Bureau) - {AGENCY}")]
    for number, (title, text) in enumerate([*told, ("Ferry survivors met at the quay", REPORT)]):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        published = NOW - timedelta(hours=9 - number)
        article = parsed(str(number), title, text=text, published=published)
        ids += store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    seconds = int(NOW.timestamp())
    store.trends.record(
        TrendStep(stories=(StoryRow(ids[0], ids[0], seconds - 9, seconds, 3, tuple(ids[:2])),))
    )

    store.trends.join_stories(ids[0], ids[2], NOW)

    story = store.trends.story(ids[0])
    assert (len(story.article_ids), story.source_count) == (3, 2)
    assert [one.copy_of for one in store.trends.story_page(ids[0])] == [None, ids[0], None]
