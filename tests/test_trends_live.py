"""What the engine remembers from sync to sync: stories stay, grow, are corrected, resumed."""

import json
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader.model import Query, Window
from reader.store.store import Store
from reader.trends.jobs import think, update
from reader.trends.stories.features import Text, features
from reader.trends.stories.memory import packed, unpacked
from tests.builders import NOW, parsed

FERRY = [
    "Ferry Lestari sinks off Morotai, 40 rescued",
    "Rescuers save 40 after ferry Lestari sinks near Morotai",
    "Morotai ferry Lestari sank in storm, survivors say",
    "Ferry Lestari: storm off Morotai sank it, 40 rescued",
]
BRIDGE = [
    "Suramadu bridge closed after cable snaps",
    "Cable snaps on Suramadu bridge, traffic stopped",
    "Snapped cable closes Suramadu bridge",
]
REST = [
    "Council votes on parking fees in the old quarter",
    "Orchestra announces summer programme with guest conductor",
    "Bakery chain recalls rye bread over mould",
    "Swimmers set relay record at coastal games",
]


def fill(store, titles, hours=2.0, first_site=0, now=NOW):
    """Put each title into a feed of its own publisher; return the articles."""
    ids = []
    for number, title in enumerate(titles, start=first_site):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        store.feeds.record(replace(feed, publisher=f"site{number}.example"))
        published = now - timedelta(hours=hours, minutes=number)
        article = parsed(f"{title} {hours}", title, published=published, language="en")
        ids += store.articles.merge(feed.id, [article], now, first_fetch=False).new
    return ids


def stories(store):
    """Return the articles of each story."""
    return {
        id_: sorted(row.id for row in store.articles.page(Query(story_id=id_)))
        for (id_,) in store.database.connection.execute("SELECT id FROM stories ORDER BY id")
    }


def found(store):
    """Return all that the engine found."""
    db = store.database.connection
    tables = ("stories", "story_articles", "trend_panels", "topic_articles", "article_terms")
    return [db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]


def test_what_is_remembered_of_an_article_is_what_was_known_of_it():
    text = Text(7, 3, FERRY[0], "The ferry Lestari sank.", datetime(2026, 3, 2, tzinfo=UTC))
    article = features(replace(text, language="en", publisher="site.example"))

    (known,) = unpacked(packed([article]), {3: "site.example"})

    assert known == replace(article, written=())


def test_the_same_articles_in_the_same_batches_give_the_same(tmp_path, inline):
    outcomes = []
    for name in ("a", "b"):
        store = Store(tmp_path / f"{name}.sqlite")
        for hours, titles in ((9.0, FERRY + REST), (6.0, BRIDGE), (3.0, FERRY[:2] + REST[2:])):
            fill(store, titles, hours)
            update(store, inline, NOW)
        outcomes.append(found(store))
        update(store, inline, NOW)
        outcomes.append(found(store))
        store.close()

    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_a_run_that_dies_in_the_middle_is_resumed_without_loss(tmp_path, inline):
    whole, broken = Store(tmp_path / "whole.sqlite"), Store(tmp_path / "broken.sqlite")
    for store in (whole, broken):
        fill(store, FERRY + BRIDGE + REST)
    update(whole, inline, NOW)

    steps, _ = think(broken.path, int(NOW.timestamp()))
    broken.trends.record(steps[0])
    assert stories(broken) == {}
    update(broken, inline, NOW)

    assert found(broken) == found(whole)
    whole.close()
    broken.close()


def test_a_step_that_was_taken_already_is_refused(store):
    fill(store, FERRY)
    steps, _ = think(store.path, int(NOW.timestamp()))
    store.trends.record(steps[0])

    assert not store.trends.record(steps[0])


def test_copies_share_a_fold_of_their_story(store, inline):
    ids = fill(store, [FERRY[0], FERRY[0], *FERRY[1:]])

    update(store, inline, NOW)

    rows = store.database.connection.execute("SELECT article_id, fold FROM story_articles")
    folds = dict(rows.fetchall())
    assert set(folds) == set(ids)
    assert folds[ids[0]] == folds[ids[1]] in ids


def test_stories_that_the_user_joined_stay_one(store, inline):
    fill(store, REST, first_site=20)
    ferry, bridge = fill(store, FERRY), fill(store, BRIDGE, first_site=5)
    update(store, inline, NOW)
    store.trends.join_stories(ferry[0], bridge[0], NOW)
    (id_,) = stories(store)

    later = fill(store, FERRY[:1] + BRIDGE[:1], hours=1.0, first_site=10)
    update(store, inline, NOW)

    assert stories(store) == {id_: sorted(ferry + bridge + later)}
    panel = store.trends.panel(Window.H24, None, NOW)
    assert set(panel.stories[0].article_ids) == {*ferry, *bridge, *later}


def test_an_article_that_the_user_took_out_stays_out(store, inline):
    ids = fill(store, FERRY)
    update(store, inline, NOW)
    (id_,) = stories(store)
    store.trends.split_from_story([ids[0]], id_, NOW)

    later = fill(store, FERRY[1:3], hours=1.0, first_site=10)
    update(store, inline, NOW)
    update(store, inline, NOW)

    assert store.articles.get(ids[0]).story_id is None
    assert set(ids[1:]) <= set(stories(store)[id_]) <= {*ids[1:], *later}


def test_what_the_user_says_while_the_engine_thinks_is_not_overwritten(store, inline):
    ids = fill(store, FERRY)
    update(store, inline, NOW)
    (id_,) = stories(store)
    fill(store, BRIDGE, first_site=5)
    steps, _ = think(store.path, int(NOW.timestamp()))

    store.trends.split_from_story([ids[0]], id_, NOW)
    kept = [store.trends.record(step) for step in steps]
    update(store, inline, NOW)

    assert kept == [True, False, False]
    assert store.articles.get(ids[0]).story_id is None
    assert len(stories(store)) == 2


def test_a_story_keeps_the_articles_that_left_the_memory(store, inline):
    begin = NOW - timedelta(days=10)
    ids = []
    for days in (0, 3, 6, 9):
        now = begin + timedelta(days=days)
        ids += fill(store, FERRY[:1], first_site=days, now=now)
        fill(store, [f"Notice{days}{n} from office{days}{n}" for n in range(9)], 2.0, 20, now)
        update(store, inline, now)

    story = store.trends.story(store.articles.get(ids[0]).story_id)
    assert story.article_ids == tuple(reversed(ids))
    assert story.source_count == 1  # one text, whoever brought it
    assert story.first == begin - timedelta(hours=2)


def test_the_story_goes_on_when_an_article_of_it_is_removed(store, inline):
    ids = fill(store, FERRY[:3])
    update(store, inline, NOW)
    (id_,) = stories(store)
    lead = store.trends.story(id_).lead_id
    store.articles.remove([lead])

    later = fill(store, FERRY[3:], hours=1.0, first_site=5)
    update(store, inline, NOW)

    assert stories(store) == {id_: sorted({*ids, *later} - {lead})}


def test_a_library_of_an_earlier_version_keeps_its_stories(store, inline):
    fill(store, FERRY + BRIDGE)
    update(store, inline, NOW)
    before = stories(store)
    with store.database.transaction() as db:
        for table in ("live_chunks", "article_terms", "trend_state"):
            db.execute(f"DELETE FROM {table}")
        db.execute("INSERT INTO term_index (term_index) VALUES ('delete-all')")

    update(store, inline, NOW)

    assert stories(store) == before
    assert store.trends.related(min(before))


def test_what_an_earlier_version_remembered_is_remembered_anew(tmp_path, inline):
    old, new = Store(tmp_path / "old.sqlite"), Store(tmp_path / "new.sqlite")
    for store in (old, new):
        fill(store, FERRY[:2] + BRIDGE[:2])
        update(store, inline, NOW)
    with old.database.transaction() as db:
        unreadable = zlib.compress(json.dumps([1, []]).encode())
        db.execute("UPDATE live_chunks SET value = ?", (unreadable,))
        db.execute("DELETE FROM trend_state WHERE key = 'memory'")

    for store in (old, new):
        fill(store, FERRY[2:] + BRIDGE[2:], hours=1.0, first_site=10)
        update(store, inline, NOW)

    assert len(stories(old)) == 2
    assert found(old) == found(new)
    old.close()
    new.close()


def test_feeds_that_seldom_post_have_a_place_of_their_own(store, inline):
    fill(store, FERRY)
    feed = store.feeds.add("https://seldom.example/feed", "Seldom")
    for days in (60, 45, 30, 15, 0):
        at = NOW - timedelta(days=days, hours=2)
        article = parsed(f"{days}", f"Letter {days}", published=at)
        store.articles.merge(feed.id, [article], NOW, first_fetch=False)

    update(store, inline, NOW)

    (post,) = store.trends.panel(Window.H24, None, NOW).quiet
    assert (post.feed_id, post.title) == (feed.id, "Letter 0")
    assert store.trends.panel(Window.H6, None, NOW).quiet == (post,)


def test_a_story_on_a_followed_topic_comes_first(store, inline):
    fill(store, FERRY + BRIDGE)
    update(store, inline, NOW)
    first, second = store.trends.panel(Window.H24, None, NOW).stories

    store.trends.follow_topic(second.phrase)

    panel = store.trends.panel(Window.H24, None, NOW)
    assert [story.id for story in panel.stories] == [second.id, first.id]


def test_a_story_on_a_muted_topic_comes_last_and_is_still_there(store, inline):
    fill(store, FERRY + BRIDGE)
    update(store, inline, NOW)
    first, second = store.trends.panel(Window.H24, None, NOW).stories

    before = store.trends.mute_topic(first.phrase, "Ferry")

    panel = store.trends.panel(Window.H24, None, NOW)
    assert [story.id for story in panel.stories] == [second.id, first.id]
    assert [front.story.id for front in store.trends.front_page(NOW)[0].stories] == [
        second.id,
        first.id,
    ]
    store.trends.choose_topic(first.phrase, before)
    assert store.trends.panel(Window.H24, None, NOW).stories[0].id == first.id
