"""What the head of an article says."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.ui.article.head_words import head_of
from reader.ui.library import Library
from reader.ui.texts import clock, full_date
from tests.builders import NOW, parsed


@pytest.fixture
def head(qapp, store, inline):
    """The head of an article whose words changed some hours after it came; None: never."""

    def head(hours, age=timedelta(days=30)):
        feed = store.feeds.add("https://paper.example/feed", "The Paper")
        article = parsed("1", "First", published=NOW, text="Words")
        (id_,) = store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
        if hours is not None:
            later = NOW + timedelta(hours=hours)
            edited = replace(article, title="Second")
            store.articles.merge(feed.id, [edited], later, first_fetch=False)
        return head_of(store.articles.get(id_), Library(store, inline), NOW + age)

    return head


def test_an_article_whose_words_changed_on_its_day_says_at_what_time(head):
    shown = head(1)

    assert shown.facts[:2] == (full_date(NOW), f"updated {clock(NOW + timedelta(hours=1))}")
    assert full_date(NOW + timedelta(hours=1)) in shown.facts_tip


def test_an_article_whose_words_changed_later_says_the_day_too(head):
    assert head(72).facts[1].startswith("updated 5 Mar, ")


def test_an_article_that_never_changed_says_nothing_of_it(head):
    shown = head(None)

    assert not any("updated" in fact for fact in shown.facts)
    assert shown.facts_tip == full_date(NOW)


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(hours=12), None),
        (timedelta(hours=-1), None),
    ],
)
def test_a_fresh_article_tells_its_age_and_its_date_when_pointed_at(head, age, said):
    shown = head(None, age)

    assert shown.facts[0] == (said or full_date(NOW))
    assert shown.facts_tip == full_date(NOW)
