"""What is announced, and when: nothing that was not asked for, nothing in quiet times."""

import json
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import pytest

from reader.feeds.announcing import Wishes, joined, large, wait, wanted, wishes
from reader.model import ArticleRow, Feed, Story
from tests.builders import NOW

FEEDS = [
    Feed(1, "https://a.example/", "A", added=NOW - timedelta(days=9)),
    Feed(2, "https://b.example/", "B", added=NOW - timedelta(days=9), muted=True),
    Feed(3, "https://c.example/", "C", added=NOW - timedelta(minutes=2)),
    Feed(4, "https://d.example/", "D", added=NOW - timedelta(days=9)),
]


def rows():
    titles = ("Flood in Bali", "Flood elsewhere", "Flood at first", "Rice prices")
    made = [ArticleRow(n, n, title, NOW) for n, title in enumerate(titles, 1)]
    return [*made, replace(made[0], id=9, read=True)]


def ids(wishes):
    return [row.id for row in wanted(rows(), FEEDS, wishes, NOW)]


def test_nothing_is_announced_unless_it_was_asked_for():
    assert ids(Wishes()) == []
    assert not Wishes().any


def test_muted_feeds_new_ones_and_what_is_read_are_left_out():
    assert ids(Wishes(every=True)) == [1, 4]


def test_feeds_and_words_are_wanted_each_for_itself():
    assert ids(Wishes(feeds=(4,))) == [4]
    assert ids(Wishes(words=("FLOOD", " "))) == [1]
    assert ids(Wishes(feeds=(4,), words=("flood",))) == [1, 4]


def test_a_story_is_announced_once_it_is_large_enough_and_only_once():
    stories = [
        Story(n, "T", n, (), (), count, NOW, NOW) for n, count in enumerate((9, 5, 2), start=1)
    ]

    assert [one.id for one in large(stories, Wishes(sources=5), told=[1])] == [2]
    assert large(stories, Wishes(), told=[]) == []


@pytest.mark.parametrize(
    ("time", "minutes"), [("21:59", 0), ("22:00", 540), ("23:30", 450), ("06:59", 1), ("07:00", 0)]
)
def test_a_quiet_time_goes_over_midnight(time, minutes):
    at = datetime.fromisoformat(f"2026-03-02T{time}:00+07:00")

    assert wait(Wishes(quiet_until=7 * 60), at, None) == timedelta(minutes=minutes)


def test_messages_are_gathered_where_the_user_wants_few():
    hourly = Wishes(every_minutes=60)

    assert wait(hourly, NOW, NOW - timedelta(minutes=20)) == timedelta(minutes=40)
    assert wait(hourly, NOW, NOW - timedelta(minutes=80)) == timedelta(0)
    assert wait(hourly, NOW, None) == timedelta(0)


def test_what_waits_is_kept_once_and_not_without_end():
    some = [ArticleRow(n, 1, "T", NOW) for n in range(600)]

    assert len(joined(some[:10], some[5:20])) == 20
    assert [row.id for row in joined(some, [])] == list(range(100, 600))


def test_wishes_come_back_as_they_were_kept_and_nonsense_is_left():
    kept = Wishes(feeds=(1, 2), words=("bali",), sources=5, every=True)

    assert wishes(json.loads(json.dumps(asdict(kept)))) == kept
    assert wishes({"feeds": [1, "x"], "words": 5, "every": 1}) == Wishes(feeds=(1,))
    assert wishes("nonsense") == Wishes()
