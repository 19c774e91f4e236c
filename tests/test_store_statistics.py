"""What the user's reading comes to: counted in the user's own days."""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from reader.model import Sentence, Step
from reader.store.database import Database
from reader.store.schema import MIGRATIONS
from reader.store.statistics.days import begin_of, by_hour, day_of, longest_streak, periods
from reader.store.store import Store
from reader.store.trends.postings import record_terms
from reader.store.trends.rows import KeyTerms
from tests.builders import NOW, parsed

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def add(store, *ages, feed="https://example.org/feed", now=NOW, category=(), **fields):
    """Add articles of these ages to a feed; return their ids, in this order."""
    ids = (store.categories.ensure(category),) if category else ()
    made = store.feeds.add(feed, "", ids)
    found = []
    for age in ages:
        article = parsed(f"{feed} {age}", f"{age}", published=now - age, **fields)
        found += store.articles.merge(made.id, [article], now, first_fetch=False).new
    return found


def added(store, when):
    """Make all feeds as old as that."""
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET added = ?", (int(when.timestamp()),))


def reading(store, days=7, zone=UTC, now=NOW):
    return store.statistics.reading(days, zone, now)


# ---------------------------------------------------------------- openings


def test_each_opening_is_kept_with_how_long_it_lasted(store):
    (id_,) = add(store, HOUR)
    store.marks.opened(id_, NOW - HOUR)
    store.marks.opened(id_, NOW)

    store.marks.stayed(id_, 40)
    store.marks.stayed(id_, 2)

    rows = store.database.connection.execute("SELECT at, seconds FROM openings ORDER BY at")
    assert [seconds for _, seconds in rows] == [0, 42]


def test_staying_with_an_article_that_was_never_opened_counts_nothing(store):
    (id_,) = add(store, HOUR)

    store.marks.stayed(id_, 40)

    assert store.openings.count() == 0


def test_most_read_counts_openings_since_then_only(store):
    old, new = add(store, 2 * DAY, HOUR)
    for hours in (30, 31, 32):
        store.marks.opened(old, NOW - hours * HOUR)
    for hours in (2, 3):
        store.marks.opened(new, NOW - hours * HOUR)
    store.marks.opened(old, NOW - HOUR)

    found = store.openings.most_read(NOW - DAY)

    assert [(article.id, article.read_count) for article in found] == [(new, 2), (old, 1)]


def test_most_read_of_a_category_takes_in_those_inside_it(store):
    (inside,) = add(store, HOUR, category=("News", "Local"))
    (outside,) = add(store, HOUR, feed="https://example.org/other")
    store.marks.opened(inside, NOW)
    store.marks.opened(outside, NOW)

    found = store.openings.most_read(None, store.categories.find("News").id)

    assert [article.id for article in found] == [inside]


def test_clearing_forgets_openings_and_leaves_what_is_read(store):
    (id_,) = add(store, HOUR)
    store.marks.opened(id_, NOW)

    store.openings.clear()

    assert store.openings.first() is None
    assert reading(store).opened == 0
    assert store.articles.get(id_).read


def test_what_was_opened_before_openings_were_kept_counts_once(tmp_path):
    path = tmp_path / "library.sqlite"
    Database(path, MIGRATIONS[:4]).close()
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO feeds (id, url) VALUES (1, 'https://example.org')")
        db.execute(
            "INSERT INTO articles (id, feed_id, guid_key, content_key, sorted_at, title, teaser,"
            " author, url, image_url) VALUES (7, 1, 1, 1, 1000, 'T', '', '', '', '')"
        )
        db.execute(
            "INSERT INTO marks (article_id, feed_id, sorted_at, read, read_count, last_opened)"
            " VALUES (7, 1, 1000, 1, 3, 2000)"
        )

    store = Store(path)

    assert store.openings.first() == datetime.fromtimestamp(2000, UTC)
    assert [article.id for article in store.openings.most_read()] == [7]
    store.close()


# ---------------------------------------------------------------- days


def test_an_empty_library_has_days_without_anything(store):
    found = reading(store)

    assert len(found.periods) == 7
    assert {(p.arrived, p.opened, p.seconds) for p in found.periods} == {(0, 0, 0)}
    assert (found.share, found.streak, found.counted_since) == (None, None, None)
    assert (found.feeds, found.articles, found.terms, found.never_since) == ((), (), (), None)
    assert reading(store, days=None).periods[0].first == NOW.date()


def test_one_article_is_counted_where_it_belongs(store):
    (id_,) = add(store, DAY)
    store.marks.opened(id_, NOW)
    store.marks.stayed(id_, 90)

    found = reading(store)

    yesterday, today = found.periods[-2:]
    assert (yesterday.arrived, yesterday.opened_of_arrived, yesterday.opened) == (1, 1, 0)
    assert (today.arrived, today.opened, today.seconds) == (0, 1, 90)
    assert found.hours[NOW.weekday()][NOW.hour] == 1
    assert found.streak.days == 1


def test_what_arrived_was_opened_or_marked_read_or_left(store):
    ids = add(store, *(n * HOUR for n in range(1, 7)))
    store.marks.opened(ids[0], NOW)
    store.marks.opened(ids[1], NOW)
    store.marks.mark_read([ids[1]], read=False)
    store.marks.mark_read([ids[2]])

    today = reading(store, days=1).periods[0]

    assert (today.arrived, today.opened_of_arrived) == (6, 2)
    assert (today.marked_of_arrived, today.unread_of_arrived) == (1, 3)


def test_an_article_opened_twice_on_a_day_is_one_article(store):
    (id_,) = add(store, HOUR)
    store.marks.opened(id_, NOW - DAY)
    store.marks.opened(id_, NOW)
    store.marks.opened(id_, NOW)

    found = reading(store)

    assert [period.opened for period in found.periods][-2:] == [1, 1]
    assert found.opened == 1
    assert sum(map(sum, found.hours)) == 3


@pytest.mark.parametrize(
    ("zone", "day"), [("Asia/Jakarta", 3), ("UTC", 2), ("America/New_York", 2), ("Asia/Tokyo", 3)]
)
def test_days_are_those_of_the_user(store, zone, day):
    late = NOW.replace(hour=18)  # 01:00 of the next day in Jakarta, 13:00 in New York
    (id_,) = add(store, HOUR, now=late)
    store.marks.opened(id_, late)

    found = reading(store, days=3, zone=ZoneInfo(zone), now=late)

    assert [period.first.day for period in found.periods if period.opened] == [day]
    assert found.last.day == day


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),  # its clocks changed at midnight
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Asia/Kathmandu", date(2026, 3, 29), 24),
    ],
)
def test_a_day_is_as_long_as_the_clocks_made_it(zone, day, hours):
    zone = ZoneInfo(zone)
    begin, end = begin_of(day, zone), begin_of(day + DAY, zone)

    assert (end - begin) / 3600 == hours
    assert {day_of(moment, zone) for moment in range(begin, end, 900)} == {day}
    assert day_of(begin - 1, zone) != day


def test_hours_of_reading_follow_the_clocks():
    zone = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 3, 22, 7, 10, tzinfo=zone)  # both Sundays at seven
    after = datetime(2026, 3, 29, 7, 50, tzinfo=zone)

    hours = by_hour({int(at.timestamp()) // 900: 2 for at in (before, after)}, zone)

    assert hours[6][7] == 4
    assert sum(map(sum, hours)) == 4


def test_half_hours_from_utc_fall_into_their_own_hour():
    zone = ZoneInfo("Asia/Kolkata")
    moment = datetime(2026, 3, 2, 9, 5, tzinfo=zone)

    assert by_hour({int(moment.timestamp()) // 900: 1}, zone)[0][9] == 1


def test_a_streak_goes_on_over_the_change_of_the_clocks():
    zone = ZoneInfo("Europe/Berlin")
    days = [27, 28, 29, 30]
    moments = [datetime(2026, 3, day, 23, 30, tzinfo=zone) for day in days]

    found = longest_streak([int(at.timestamp()) // 900 for at in moments], zone)

    assert (found.days, found.first.day, found.last.day) == (4, 27, 30)


def test_the_latest_of_equal_streaks_is_told():
    moments = [datetime(2026, 3, day, 8, tzinfo=UTC) for day in (1, 2, 5, 6, 9)]

    found = longest_streak([int(at.timestamp()) // 900 for at in moments], UTC)

    assert (found.days, found.first.day) == (2, 5)


def test_periods_meet_and_end_today():
    found = list(periods(date(2026, 1, 1), date(2026, 3, 2), Step.MONTH))

    assert found[0] == (date(2026, 1, 1), date(2026, 1, 31))
    assert found[-1] == (date(2026, 3, 1), date(2026, 3, 2))


def test_a_year_is_told_in_whole_weeks_and_many_years_in_months(store):
    add(store, HOUR)
    added(store, NOW - 1500 * DAY)

    year, everything = reading(store, days=365), reading(store, days=None)

    assert (year.step, year.first.weekday()) == (Step.WEEK, 0)
    assert (everything.step, everything.first.day) == (Step.MONTH, 1)
    assert everything.periods[-1].arrived == year.periods[-1].arrived == 1


# ---------------------------------------------------------------- shares


def test_the_share_is_told_of_what_arrived_since_counting_began(store):
    old, *new = add(store, 6 * DAY, HOUR, 2 * HOUR)
    store.marks.opened(new[0], NOW)
    store.marks.opened(old, NOW)

    found = reading(store)

    assert found.judged_since == NOW.date()
    assert (found.arrived, found.opened) == (3, 2)
    assert (found.judged, found.opened_of_judged, found.share) == (2, 1, 0.5)


def test_feeds_tell_what_became_of_their_articles(store):
    ids = add(store, HOUR, 2 * HOUR, 3 * HOUR, feed="https://a.example/feed")
    add(store, HOUR, feed="https://b.example/feed")
    store.marks.opened(ids[0], NOW)
    store.marks.stayed(ids[0], 30)
    store.marks.mark_read([ids[1]])

    first, second = reading(store).feeds

    assert (first.title, first.arrived, first.opened, first.read) == ("a.example", 3, 1, 2)
    assert (first.seconds, second.share) == (30, 0)


def test_languages_and_categories_add_up_the_feeds(store):
    (english,) = add(store, HOUR, feed="https://a.example", category=("News", "Local"))
    add(store, HOUR, 2 * HOUR, feed="https://b.example", category=("News",))
    add(store, HOUR, feed="https://c.example")
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET language = 'en-gb' WHERE id = 1")
        db.execute("UPDATE feeds SET language = 'id' WHERE id = 2")
    store.marks.opened(english, NOW)

    found = reading(store)

    assert [(p.name, p.arrived, p.opened) for p in found.languages] == [
        ("id", 2, 0),
        ("", 1, 0),
        ("en", 1, 1),
    ]
    assert [(p.name, p.arrived, p.opened) for p in found.categories] == [
        ("News", 3, 1),
        ("", 1, 0),
    ]


def test_words_that_several_opened_articles_share_are_told(store):
    ids = add(store, *(n * HOUR for n in range(1, 5)))
    terms = (("banjir", "Banjir", 0.5), ("2026", "2026", 0.4), ("itu", "itu", 0.3))
    with store.database.transaction() as db:
        record_terms(db, [KeyTerms(id_, terms) for id_ in ids])
    for id_ in ids[:3]:
        store.marks.opened(id_, NOW)

    assert [(term.label, term.articles) for term in reading(store).terms] == [("Banjir", 3)]


# ---------------------------------------------------------------- feeds to think about


def test_feeds_never_opened_are_told_after_two_weeks_of_counting(store):
    (read, _) = add(store, 20 * DAY, HOUR, feed="https://a.example")
    add(store, HOUR, 2 * HOUR, feed="https://b.example")
    added(store, NOW - 30 * DAY)
    store.marks.opened(read, NOW - 13 * DAY)
    too_early = reading(store)
    store.marks.opened(read, NOW - 15 * DAY)

    found = reading(store)

    assert (too_early.never_since, too_early.never_opened) == (None, ())
    assert found.never_since == (NOW - 15 * DAY).date()
    assert [(feed.title, feed.arrived) for feed in found.never_opened] == [("b.example", 2)]


def test_new_and_muted_feeds_are_not_said_to_be_never_read(store):
    (read,) = add(store, 20 * DAY, feed="https://a.example")
    add(store, HOUR, feed="https://muted.example")
    added(store, NOW - 30 * DAY)
    store.marks.opened(read, NOW - 15 * DAY)
    store.feeds.mute(2)
    add(store, HOUR, feed="https://new.example")
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET added = ? WHERE id = 3", (int((NOW - DAY).timestamp()),))

    assert reading(store).never_opened == ()


def test_feeds_that_fail_or_are_silent_are_told(store):
    add(store, HOUR, feed="https://well.example")
    add(store, 100 * DAY, feed="https://silent.example")
    add(store, HOUR, feed="https://failing.example")
    added(store, NOW - 200 * DAY)
    with store.database.transaction() as db:
        db.execute(
            "UPDATE feeds SET error = ?, failing_since = ? WHERE id = 3",
            ('["The server said no.", {}]', int((NOW - 5 * DAY).timestamp())),
        )

    failing, silent = reading(store).troubled

    assert (failing.title, failing.error) == ("failing.example", Sentence.of("The server said no."))
    assert (silent.title, silent.error) == ("silent.example", None)
    assert silent.last_article == NOW - 100 * DAY


def test_every_statistic_reads_an_index(store):
    plans = []
    store.database.connection.set_trace_callback(plans.append)
    reading(store)
    store.database.connection.set_trace_callback(None)

    for statement in (plan for plan in plans if "openings" in plan or "articles" in plan):
        steps = store.database.connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        scans = [step[3] for step in steps if step[3].startswith("SCAN") and "INDEX" not in step[3]]
        big = ("articles", "marks", "bodies")
        assert not [scan for scan in scans if scan.split()[1] in big], scans
