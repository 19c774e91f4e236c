"""Feeds that seldom post: who counts as one, and what is said of their newest article."""

from reader.trends.quiet import DAY, FeedPosts, quiet
from tests.builders import NOW

END = int(NOW.timestamp())
BEGIN = END - DAY


def posts(feed, *days_ago):
    return FeedPosts(feed, tuple(int(END - days * DAY) for days in days_ago), 100 + feed, "A post")


def test_a_post_of_a_feed_that_seldom_posts_is_shown_with_its_habit():
    seldom = posts(1, 0.5, 20.5, 32.5, 44.5, 56.5)

    (found,) = quiet([seldom], BEGIN, END)

    assert (found.article_id, found.feed_id, found.usual_days) == (101, 1, 12.0)
    assert str(found.reason) == "Posts about every 12 days; days since the one before: 20."


def test_a_feed_that_posts_daily_is_not_quiet():
    daily = posts(1, *(0.5 + day for day in range(60)))

    assert quiet([daily], BEGIN, END) == []


def test_a_habit_needs_three_earlier_posts():
    young = posts(1, 0.5, 12, 24)

    assert quiet([young], BEGIN, END) == []


def test_posts_of_one_sitting_are_one_occasion():
    pairs = posts(1, 0.5, 0.6, 10, 10.1, 20, 20.1, 30, 30.1)

    (found,) = quiet([pairs], BEGIN, END)

    assert found.usual_days == 10.0


def test_only_posts_of_the_window_are_shown_newest_first_and_no_more_than_asked():
    old = posts(1, 3, 13, 23, 33, 43)
    ahead = posts(2, -1, 13, 23, 33, 43)
    first = posts(3, 0.1, 13, 23, 33, 43)
    second = posts(4, 0.2, 13, 23, 33, 43)
    third = posts(5, 0.3, 13, 23, 33, 43)

    found = quiet([third, old, second, ahead, first], BEGIN, END, limit=2)

    assert [post.feed_id for post in found] == [3, 4]


def test_one_long_silence_is_no_habit():
    back = posts(1, 0.5, 100, 101, 102, 103, 104)

    assert quiet([back], BEGIN, END) == []


def test_the_habit_is_the_same_in_figure_and_words():
    seldom = posts(1, 0.5, 20, 25.47, 30.94, 36.41)  # 5.47 days: 5, though 5.5 would be 6

    (found,) = quiet([seldom], BEGIN, END)

    assert found.usual_days == 5.0
    assert str(found.reason).startswith("Posts about every 5 days")
