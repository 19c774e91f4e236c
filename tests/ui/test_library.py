"""The library as the window knows it: verbs, and what is announced."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.errors import FetchError
from reader.export.writing import Export, Form
from reader.fetch import Reply
from reader.model import Counts, Query, Sentence, SyncResult, SyncStatus, Window
from reader.settings import ALWAYS, NEVER
from reader.trends import jobs
from reader.ui.library import Library
from tests.builders import NOW, parsed, rss
from tests.folding import tell_the_same

URL = "https://example.org/feed"


def answer(*titles):
    """Return a `get` that finds a feed with these articles everywhere."""

    def get(url, **_):
        return Reply(url, url, 200, {"content-type": "application/rss+xml"}, rss(*titles))

    return get


@pytest.fixture
def library(qapp, store, inline):
    library = Library(store, inline, answer("One", "Two"))
    yield library
    library.stop()


@pytest.fixture
def feed(store):
    return store.feeds.add(URL, "Site")


def fill(store, feed, *names):
    """Store articles; return their ids in that order."""
    store.articles.merge(feed.id, [parsed(n, n) for n in names], NOW, first_fetch=True)
    ids = {row.title: row.id for row in store.articles.page(Query())}
    return [ids[name] for name in names]


def test_opening_counts_and_reads_and_announces_that_article_alone(qtbot, library, store, feed):
    one, _ = fill(store, feed, "a", "b")

    with qtbot.waitSignal(library.articles_changed) as told:
        library.open(one)

    assert told.args == [frozenset({one})]
    assert library.article(one).read_count == 1
    assert library.article(one).read


def test_an_opened_article_stays_unread_where_the_user_wants_that(library, store, feed):
    (one,) = fill(store, feed, "a")
    library.change_settings(mark_read_on_open=False)

    library.open(one)

    assert not library.article(one).read
    assert library.article(one).read_count == 1


def test_an_article_that_was_open_at_the_end_is_not_counted_again(library, store, feed):
    (one,) = fill(store, feed, "a")

    library.resume(one)
    library.open(one)
    assert library.article(one).read_count == 0

    library.open(one)
    assert library.article(one).read_count == 1


def test_marking_all_read_can_be_undone(qtbot, library, store, feed):
    one, two = fill(store, feed, "a", "b")
    library.mark_read([one])

    with qtbot.waitSignal(library.undo_offered) as told:
        library.mark_all_read(Query(feed_id=feed.id))
    assert library.counts().unread == 0
    told.args[1]()

    assert [library.article(id_).read for id_ in (one, two)] == [True, False]


def test_many_feeds_are_announced_once(qtbot, library, store):
    for number in range(20):
        store.feeds.add(f"https://site{number}.example/feed")
    announced, progress = [], []
    library.articles_changed.connect(announced.append)
    library.sync_progressed.connect(lambda done, total: progress.append((done, total)))

    with qtbot.waitSignal(library.sync_finished) as told:
        library.sync()

    assert announced == [None]
    assert progress[0] == (0, 20)
    assert progress[-1] == (20, 20)
    assert told.args == [40, 0]


def test_counts_are_announced_when_they_are_others(qtbot, library, store, feed):
    with qtbot.waitSignal(library.counts_changed) as told:
        library.sync()

    assert isinstance(told.args[0], Counts)
    assert told.args[0].unread == 2


def test_a_sync_with_nothing_due_says_so(qtbot, library, feed):
    library.sync()

    with qtbot.waitSignal(library.noticed) as told:
        library.sync()

    assert told.args[0].startswith("Everything is up to date. Next:")


def test_an_impatient_click_is_told_when_it_is_time(qtbot, library, feed):
    library.sync()

    with qtbot.waitSignal(library.noticed) as told:
        library.sync(force=True, feed_ids=[feed.id])

    assert told.args[0].startswith("checked")


def test_a_failed_sync_shows_in_the_feed(qtbot, store, inline, feed):
    def get(url, **_):
        raise FetchError("{host} does not answer.", host="example.org")

    library = Library(store, inline, get)
    library.feeds()

    with qtbot.waitSignal(library.feeds_changed), qtbot.waitSignal(library.sync_finished) as told:
        library.sync()

    assert str(library.feed(feed.id).error) == "example.org does not answer."
    assert told.args == [0, 1]


def test_adding_an_address_follows_its_feed(qtbot, library):
    with qtbot.waitSignals([library.feeds_changed, library.noticed]):
        library.add(URL, "News/Local")

    (feed,) = library.feeds()
    assert feed.title == "Site"
    assert library.store.categories.path(feed.category_ids[0]) == ("News", "Local")
    assert library.counts().unread == 2


def test_what_is_no_feed_is_told(qtbot, store, inline):
    page = b"<html><title>A page</title></html>"
    library = Library(store, inline, lambda url, **_: Reply(url, url, 200, {}, page))

    with qtbot.waitSignal(library.failed) as told:
        library.add(URL)

    assert "feed" in str(told.args[0])
    assert library.feeds() == []


def test_what_was_found_is_followed_without_asking_again(qtbot, store, inline):
    asked = []

    def get(url, **options):
        asked.append(url)
        return answer("One")(url, **options)

    library = Library(store, inline, get)
    found = []
    library.adding.look(URL, get, lambda seen: found.append(seen[0]), lambda _: None)

    library.adding.add_found(found[0], None, get)

    assert asked == [URL]
    assert library.counts().unread == 1


def test_an_unsubscription_can_be_undone(qtbot, library, store, feed):
    fill(store, feed, "a")

    with qtbot.waitSignal(library.undo_offered) as told:
        library.remove(feed.id)
    assert store.feeds.all() == []
    told.args[1]()
    library.stop()

    assert store.feeds.get(feed.id)
    assert library.counts().unread == 1


def test_an_unsubscription_is_carried_out_at_the_latest_at_the_end(library, store, feed):
    library.remove(feed.id)

    library.stop()

    assert store.feeds.all() == []


def test_feeds_go_to_a_file_and_come_back(qtbot, library, store, feed, tmp_path):
    file = tmp_path / "feeds.opml"

    with qtbot.waitSignal(library.exporting.ended):
        library.exporting.start(Export(Form.OPML, file))
    store.feeds.remove(feed.id)
    with qtbot.waitSignal(library.sync_finished):
        library.import_opml(file)

    assert [feed.url for feed in library.feeds()] == [URL]


def test_a_file_that_cannot_be_read_is_told(qtbot, library, tmp_path):
    with qtbot.waitSignal(library.failed) as told:
        library.import_opml(tmp_path / "none.opml")

    assert str(told.args[0]).startswith("none.opml cannot be read")


def test_settings_are_in_force_and_kept(qtbot, library, store, inline):
    with qtbot.waitSignal(library.settings_changed):
        library.change_settings(theme="sepia")

    assert library.settings.theme == "sepia"
    assert Library(store, inline).settings.theme == "sepia"


def test_results_come_home_to_the_gui_thread(qtbot, store, workers):
    library = Library(store, workers, answer("One"))
    store.feeds.add(URL)

    with qtbot.waitSignal(library.sync_finished, timeout=20_000) as told:
        library.sync()

    assert told.args == [1, 0]
    assert library.counts().unread == 1
    library.stop()  # before its workers: it counts what is in smart folders a little later


def test_the_demo_is_loaded_kept_or_cleared(qtbot, store, inline):
    library = Library(store, inline)

    with qtbot.waitSignal(library.sync_finished, timeout=30_000):
        library.demo.load()
    assert library.demo.undecided
    assert len(library.feeds()) >= 12

    library.demo.clear()
    assert library.feeds() == []
    assert not library.demo.undecided
    library.stop()


# ---------------------------------------------------------------- what tells the same


def test_reading_one_of_a_fold_asks_about_the_others_and_leaves_them_until_answered(
    qtbot, library, store
):
    one, two, three = tell_the_same(store)

    with qtbot.waitSignal(library.offered) as told:
        library.open(one)

    text, button, mark = told.args
    assert (text, button) == ("2 others tell the same. Mark them read?", "Mark read")
    assert not any(row.read for row in library.rows((two, three)))
    mark()
    assert all(row.read for row in library.rows((two, three)))


def test_the_others_of_a_fold_are_read_along_where_the_user_always_wants_that(
    qtbot, library, store
):
    one, two, three = tell_the_same(store)
    library.change_settings(fold_reading=ALWAYS)

    with qtbot.waitSignal(library.undo_offered) as told:
        library.mark_read([two])

    assert all(row.read for row in library.rows((one, two, three)))
    told.args[1]()
    assert [row.read for row in library.rows((one, two, three))] == [False, True, False]


@pytest.mark.parametrize(
    "choice", [{"fold_reading": NEVER}, {"fold_reading": ALWAYS, "fold_lists": False}]
)
def test_the_others_of_a_fold_are_left_alone_where_the_user_wants_that(library, store, choice):
    one, two, three = tell_the_same(store)
    library.change_settings(**choice)

    library.open(one)

    assert [row.read for row in library.rows((one, two, three))] == [True, False, False]


def test_marking_one_of_a_fold_unread_leaves_the_others_read(library, store):
    ids = tell_the_same(store)
    library.change_settings(fold_reading=ALWAYS)
    library.open(ids[0])

    library.mark_read([ids[0]], read=False)

    assert [row.read for row in library.rows(ids)] == [False, True, True]


def test_what_was_read_before_asks_nothing_when_it_is_opened_again(qtbot, library, store):
    one, two, _ = tell_the_same(store)
    library.open(one)

    with qtbot.assertNotEmitted(library.offered):
        library.open(one)

    assert not library.rows((two,))[0].read


def test_a_fold_is_marked_read_as_one_and_comes_back_as_it_was(qtbot, library, store):
    ids = tell_the_same(store)
    library.change_settings(fold_reading=NEVER)
    library.mark_read([ids[1]])

    with qtbot.waitSignal(library.undo_offered) as told:
        library.mark_fold_read(ids[0])
    assert all(row.read for row in library.rows(ids))
    told.args[1]()

    assert [row.read for row in library.rows(ids)] == [False, True, False]


def test_what_is_read_along_does_not_count_as_opened(library, store):
    one, two, three = tell_the_same(store)
    library.change_settings(fold_reading=ALWAYS)

    library.open(one)

    most_read = store.trends.most_read(Window.H24, None, datetime.now(UTC))
    assert [row.id for row in most_read] == [one]
    assert library.article(two).read_count == library.article(three).read_count == 0


def test_what_trends_in_a_category_is_known_once_feeds_are_put_there(qtbot, library, store, inline):
    for number, title in enumerate(
        ("Ferry Lestari sinks off Morotai", "Ferry Lestari sank", "Rye")
    ):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        store.articles.merge(feed.id, [parsed("1", title)], NOW, first_fetch=True)
    jobs.update(store, inline, datetime.now(UTC))

    with qtbot.waitSignal(library.trends_changed):
        for feed in store.feeds.all():
            library.subscriptions.move_to(feed.id, "News")

    news = store.categories.find("News")
    kept = store.trends.panel(Window.H24, news.id, datetime.now(UTC))
    assert str(kept.note) == "None of these sources published anything in this time."


def test_a_network_that_wants_a_login_is_told_once_and_left_alone_for_minutes(qtbot, store, inline):
    def page(url, **_):
        return Reply(url, url, 200, {}, b"<html><body>Room and name, please</body></html>")

    for ending in ("org", "com", "net"):
        feed = store.feeds.add(f"https://example.{ending}/feed")
        store.feeds.record(replace(feed, body_hash="known"))
    library, said = Library(store, inline, page), []
    library.failed.connect(lambda sentence: said.append(str(sentence)))

    with qtbot.waitSignal(library.sync_finished):
        library.sync()
    due = library.syncing.due()
    library.stop()

    assert [words for words in said if "log in" in words] == said[-1:]
    assert due == []
    assert [str(feed.error or "") for feed in store.feeds.all()] == ["", "", ""]


def test_lists_of_feeds_hear_of_a_sync_that_changes_what_they_show_and_of_no_other(
    qtbot, library, store, feed
):
    library.feeds()
    told = []
    library.feeds_changed.connect(lambda: told.append(str(library.feed(feed.id).error)))

    def arrive():
        library.syncing.arrived.emit((SyncResult(feed.id, feed.url, SyncStatus.UNCHANGED),))

    arrive()
    assert told == []
    store.feeds.record(replace(store.feeds.get(feed.id), error=Sentence.of("No."), etag='"2"'))
    arrive()
    arrive()

    assert told == ["No."]
    assert library.feed(feed.id).etag == '"2"'
