from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from reader.feeds import schedule
from reader.feeds.hosts import host_key, is_private, publisher
from reader.feeds.lanes import Lanes
from reader.feeds.schedule import DAY, FLOOR, HOUR, Failure
from reader.model import Feed, Sentence
from tests.builders import NOW


def a_feed(**fields):
    return Feed(1, "https://example.org/feed", "Example", **{"etag": '"1"', **fields})


def wait(feed=None, headers=(), jitter=0.0, **options):
    delay = schedule.after_answer(feed or a_feed(), dict(headers), NOW, jitter, **options)
    return (delay.until - NOW).total_seconds()


def wait_after(status=0, feed=None, failures=0, **fields):
    failure = Failure(status, **fields)
    delay = schedule.after_failure(feed or a_feed(), failure, failures, NOW, 0.0)
    return (delay.until - NOW).total_seconds(), delay.whole_host


def hours(number):
    return timedelta(hours=number)


# ------------------------------------------------------------------ after an answer


def test_a_feed_is_asked_once_an_hour_unless_somebody_says_otherwise():
    assert wait() == HOUR


def test_the_user_chooses_how_often_but_never_more_than_four_times_an_hour():
    assert wait(base=30 * 60) == 30 * 60
    assert wait(base=60) == FLOOR
    assert wait(base=3 * HOUR) == 3 * HOUR
    assert wait(a_feed(interval=5 * HOUR), base=30 * 60) == 5 * HOUR


def test_jitter_lengthens_a_wait_by_up_to_a_fifth_and_never_shortens_it():
    assert wait(jitter=0) == HOUR
    assert wait(jitter=1) == 1.2 * HOUR


def test_a_server_without_validators_is_asked_once_a_day():
    assert wait(a_feed(etag="")) == DAY
    assert wait(a_feed(etag="", last_modified="yesterday")) == HOUR


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"cache-control": "public, max-age=14400"}, 4 * HOUR),
        ({"cache-control": "max-age=14400", "age": "3600"}, 3 * HOUR),
        ({"cache-control": "max-age=60"}, HOUR),
        ({"cache-control": "max-age=99999999"}, DAY),
        ({"cache-control": "s-maxage=14400"}, HOUR),
        ({"cache-control": "max-age=nonsense"}, HOUR),
        ({"expires": format_datetime(NOW + hours(5))}, 5 * HOUR),
        ({"expires": format_datetime(NOW + hours(5)), "cache-control": "no-cache"}, HOUR),
        ({"expires": format_datetime(NOW + hours(5)), "cache-control": "max-age=7200"}, 2 * HOUR),
        (
            {"expires": format_datetime(NOW + hours(50)), "date": format_datetime(NOW + hours(47))},
            3 * HOUR,
        ),
        ({"expires": "0"}, HOUR),
        ({"expires": "-1"}, HOUR),
    ],
)
def test_what_the_server_says_of_freshness_is_a_least_wait(headers, expected):
    assert wait(headers=headers) == expected


def test_what_the_document_asks_for_is_a_least_wait_of_at_most_a_day():
    assert wait(a_feed(min_wait=3 * HOUR)) == 3 * HOUR
    assert wait(a_feed(min_wait=9 * DAY)) == DAY


def test_hours_and_days_that_a_feed_excludes_are_left_out():
    at_ten_and_eleven = 1 << 10 | 1 << 11
    mondays = 1 << 0

    skipping = schedule.after_answer(a_feed(skip_hours=at_ten_and_eleven), {}, NOW, 0)
    resting = schedule.after_answer(a_feed(skip_days=mondays), {}, NOW, 0)
    never = schedule.after_answer(a_feed(skip_hours=2**24 - 1), {}, NOW, 0)

    assert NOW.hour == 9  # a Monday
    assert skipping.until == NOW + hours(3)
    assert resting.until == NOW + hours(15)
    assert never.until == NOW + hours(24)


def test_every_wait_has_its_reason_in_words():
    usual = schedule.after_answer(a_feed(), {}, NOW, 0)
    asked = schedule.after_answer(a_feed(), {"cache-control": "max-age=14400"}, NOW, 0)

    assert str(usual.reason) == "usual: every 60 min"
    assert str(asked.reason) == "the server's pages keep for 4 h"


def test_a_feed_that_posts_seldom_is_asked_seldom():
    daily = [NOW - timedelta(days=n) for n in range(20)]
    busy = [NOW - timedelta(minutes=10 * n) for n in range(20)]
    yearly = [NOW - timedelta(days=365 * n) for n in range(3)]

    assert 4 * HOUR < schedule.interval(daily, NOW) < 7 * HOUR
    assert schedule.interval(busy, NOW) == HOUR
    assert schedule.interval(yearly, NOW) == DAY
    assert schedule.interval([None, NOW + timedelta(days=9), NOW], NOW) == HOUR


def test_a_feed_that_falls_silent_is_asked_less_and_less():
    feed = a_feed(changed=NOW, interval=HOUR)

    waits = [
        schedule.interval_unchanged(feed, NOW + timedelta(days=days)) for days in (0, 1, 4, 30)
    ]

    assert waits == [HOUR, 3 * HOUR, 12 * HOUR, DAY]


# ------------------------------------------------------------------ after a failure


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_time_gets_it_for_all_its_feeds(status):
    assert wait_after(status, retry_after="7200") == (2 * HOUR, True)
    date = format_datetime(NOW + hours(3), usegmt=True)
    assert wait_after(status, retry_after=date) == (3 * HOUR, True)
    assert wait_after(status, retry_after="99999999999") == (7 * DAY, True)


@pytest.mark.parametrize(
    "nonsense", ["", "soon", "-5", "0", "1e9", "Mon, 01 Jan 1990 00:00:00 GMT"]
)
def test_without_a_time_that_makes_sense_it_is_an_hour_doubling_to_a_day(nonsense):
    waits = [wait_after(429, failures=n, retry_after=nonsense)[0] for n in (0, 1, 2, 4, 5, 50)]

    assert waits == [HOUR, 2 * HOUR, 4 * HOUR, 16 * HOUR, DAY, DAY]


def test_a_host_in_trouble_is_left_alone_longer_and_longer():
    assert wait_after(500, failures=2) == (4 * HOUR, True)
    assert wait_after(unreachable=True, failures=9) == (DAY, True)


def test_nothing_there_is_a_passing_trouble_for_a_week():
    week = a_feed(failing_since=NOW - timedelta(days=7))
    today = a_feed(failing_since=NOW - timedelta(days=1), failures=20)

    assert wait_after(404) == (HOUR, False)
    assert wait_after(404, feed=today) == (HOUR, False)
    assert wait_after(404, feed=week) == (DAY, False)


@pytest.mark.parametrize("status", [401, 403])
def test_a_closed_door_is_tried_once_a_day(status):
    assert wait_after(status) == (DAY, False)


def test_a_document_that_is_no_feed_is_tried_less_and_less():
    assert wait_after(feed=a_feed(failures=0)) == (HOUR, False)
    assert wait_after(feed=a_feed(failures=3)) == (8 * HOUR, False)


def test_a_time_that_comes_with_any_refusal_is_kept():
    assert wait_after(404, retry_after="86400") == (DAY, False)


# ------------------------------------------------------------------ whose turn it is


def test_due_are_those_never_asked_and_those_whose_time_has_come():
    new = replace(a_feed(), id=1)
    overdue = replace(a_feed(), id=2, next_due=NOW - hours(2))
    just_due = replace(a_feed(), id=3, next_due=NOW)
    later = replace(a_feed(), id=4, next_due=NOW + hours(1))
    gone = replace(a_feed(), id=5, gone=True)

    assert [f.id for f in schedule.due([later, gone, just_due, overdue, new], NOW)] == [2, 1, 3]


def test_an_impatient_click_is_told_when_and_asks_nobody():
    feed = a_feed(checked=NOW - timedelta(minutes=12), next_due=NOW + timedelta(minutes=18))

    assert str(schedule.hold(feed, NOW)) == "checked 12 min ago, next in 18 min"


def test_the_user_may_come_early_but_not_within_the_floor():
    early = a_feed(checked=NOW - timedelta(minutes=20), next_due=NOW + hours(20))
    at_once = a_feed(checked=NOW - timedelta(minutes=12), next_due=NOW + hours(20))

    assert schedule.hold(early, NOW, force=True) is None
    assert str(schedule.hold(at_once, NOW, force=True)) == "checked 12 min ago, next in 3 min"
    assert schedule.hold(at_once, NOW, force=True, private=True) is None


def test_nobody_comes_before_the_time_that_a_server_asked_for():
    asked = schedule.after_failure(a_feed(), Failure(429, "7200"), 0, NOW, 0)
    troubled = schedule.after_failure(a_feed(), Failure(500), 0, NOW, 0)

    def hold(delay, now, force):
        until, why = delay.until, delay.reason
        return schedule.hold(
            a_feed(), now, force=force, private=True, host_until=until, host_reason=why
        )

    assert hold(asked, NOW + hours(1), force=True)
    assert hold(asked, NOW + hours(1), force=False)
    assert not hold(asked, NOW + hours(2), force=False)
    assert hold(troubled, NOW, force=False)
    assert not hold(troubled, NOW, force=True)


def test_a_reason_reads_the_same_after_it_was_stored():
    assert schedule.is_asked_for(Sentence.of(schedule.ASKED, wait="4 h"))
    assert not schedule.is_asked_for(None)


# ------------------------------------------------------------------ moves


def test_a_permanent_redirect_is_believed_after_five_fetches_in_three_days():
    feed, believed = a_feed(), []
    for day in range(6):
        moment = NOW + timedelta(days=day)
        feed = schedule.noticing_move(feed, "https://new.example/feed", moment)
        believed.append(schedule.has_moved(feed, moment))

    assert believed == [False, False, False, False, True, True]


def test_many_fetches_on_one_day_prove_nothing():
    feed = a_feed()
    for _ in range(20):
        feed = schedule.noticing_move(feed, "https://new.example/feed", NOW)

    assert not schedule.has_moved(feed, NOW)


def test_a_redirect_that_changes_its_mind_is_counted_anew():
    feed = schedule.noticing_move(a_feed(), "https://a.example/", NOW)
    feed = schedule.noticing_move(feed, "https://b.example/", NOW)

    assert (feed.moved_to, feed.moved_count) == ("https://b.example/", 1)
    assert schedule.noticing_move(feed, "", NOW).moved_count == 0


# ------------------------------------------------------------------ hosts and lanes


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.bbc.co.uk/news/rss.xml?x=1", "bbc.co.uk"),
        ("https://feeds.bbc.co.uk/other", "bbc.co.uk"),
        ("https://anna.github.io/feed", "anna.github.io"),
        ("https://8.8.8.8/feed", "8.8.8.8"),
        ("http://127.0.0.1:8000/a#b", "http://127.0.0.1:8000/a"),
        ("http://192.168.1.4/rss/x", "http://192.168.1.4/rss/x"),
        ("http://rsshub.lan/x", "http://rsshub.lan/x"),
        ("http://nas/x", "http://nas/x"),
        ("http://ani:s3@nas/x?a=b@c", "http://nas/x?a=b@c"),
        ("http://[::1]/x", "http://[::1]/x"),
    ],
)
def test_public_servers_are_known_by_their_domain_and_private_ones_by_address(url, key):
    assert host_key(url) == key


def test_the_publisher_is_the_domain_that_was_registered():
    assert publisher("https://www.example.co.id/x") == "example.co.id"
    assert publisher("http://127.0.0.1:8/x") == "127.0.0.1"
    assert publisher("") == ""
    assert is_private("http://printer.local/feed")
    assert not is_private("https://example.org/")


def lane_feeds(*urls):
    return [Feed(number, url, url) for number, url in enumerate(urls, start=1)]


def test_a_server_gets_one_request_at_a_time_and_a_second_of_rest():
    first, second = lane_feeds("https://a.example.org/1", "https://b.example.org/2")
    lanes = Lanes([first, second])

    assert lanes.take(0) is first
    assert lanes.take(5) is None
    lanes.release(first, 10)
    assert lanes.take(10.9) is None
    assert lanes.wait(10.9, 5) == pytest.approx(0.1)
    assert lanes.take(11) is second
    lanes.release(second, 12)
    assert not lanes


def test_one_server_does_not_hold_up_another():
    feeds = lane_feeds("https://a.org/1", "https://a.org/2", "https://b.org/1")
    lanes = Lanes(feeds)

    assert [lanes.take(0), lanes.take(0), lanes.take(0)] == [feeds[0], feeds[2], None]


def test_feeds_of_the_users_own_machines_are_asked_side_by_side():
    feeds = lane_feeds("http://127.0.0.1:1/1", "http://127.0.0.1:1/2")
    lanes = Lanes(feeds)

    assert [lanes.take(0), lanes.take(0)] == feeds


def test_a_server_that_was_asked_before_a_restart_rests_as_well():
    feeds = lane_feeds("https://a.org/1", "https://b.org/1")
    lanes = Lanes(feeds, {"a.org": 7.0, "b.org": 0.0}.get)

    assert [lanes.take(5), lanes.take(5), lanes.take(7)] == [feeds[1], None, feeds[0]]


def test_feeds_that_nobody_is_to_ask_any_more_leave_their_lanes():
    feeds = lane_feeds("https://a.org/1", "https://a.org/2", "https://b.org/1", "http://x.lan/1")
    lanes = Lanes(feeds)
    lanes.take(0)

    assert lanes.drop(lambda feed: ".org" in feed.url) == feeds[1:3]
    lanes.release(feeds[0], 5)
    assert [lanes.take(9), lanes.take(9)] == [feeds[3], None]
    assert not lanes


def test_what_was_noted_while_the_clock_went_ahead_keeps_no_feed_waiting():
    ahead = NOW + timedelta(days=4000)
    feed = a_feed(next_due=ahead, checked=ahead)
    week = a_feed(next_due=NOW + timedelta(days=8), checked=NOW)

    assert schedule.due([feed, week], NOW) == [feed]
    assert schedule.hold(feed, NOW, host_until=ahead) is None
    assert schedule.hold(feed, NOW, force=True) is None
    assert schedule.outlook(feed, NOW, ahead, None).until == NOW
    assert schedule.hold(week, NOW) is not None
    assert schedule.hold(week, NOW, force=True) is not None
