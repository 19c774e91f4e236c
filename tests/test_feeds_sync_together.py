"""Syncs that run at the same time: of two threads, of two programs."""

import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event

from reader.feeds.hosts import host_key
from reader.feeds.sync import sync_all, sync_feed
from reader.fetch import Reply
from reader.model import Query, SyncStatus
from reader.store.store import Store
from reader.workers import Workers
from tests.builders import NOW, rss

OTHER_PROGRAM = """
import sys
from pathlib import Path
from reader.feeds.sync import sync_all
from reader.store.store import Store
from reader.workers import Workers

store, workers = Store(Path(sys.argv[1])), Workers.start()
print("ready", flush=True)
sys.stdin.readline()
sync_all(store, workers)
workers.stop()
store.close()
"""


def reply(url, body):
    return Reply(url, url, 200, {"etag": '"1"'}, body)


def test_two_programs_that_sync_at_once_ask_for_each_feed_once(site, tmp_path):
    path = tmp_path / "library.sqlite"
    store = Store(path)
    for number in range(40):
        site.pages[f"/{number}"] = rss(f"a{number}", f"b{number}")
        store.feeds.add(f"{site.url}/{number}")
    command = [sys.executable, "-c", OTHER_PROGRAM, str(path)]
    pipe = subprocess.PIPE
    programs = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]

    for program in programs:
        program.stdout.readline()
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    codes = [program.wait(timeout=60) for program in programs]

    for program in programs:
        program.stdin.close()
        program.stdout.close()
    asked = Counter(path for path, _ in site.requests)
    assert codes == [0, 0]
    assert asked == {f"/{number}": 1 for number in range(40)}
    assert store.articles.count(Query()) == 80
    store.close()


def test_two_syncs_of_one_program_ask_for_each_feed_once(store, site):
    workers = Workers.start()
    for number in range(30):
        site.pages[f"/{number}"] = rss(f"a{number}")
        store.feeds.add(f"{site.url}/{number}")
    results = []

    with ThreadPoolExecutor(2) as both:
        for _ in range(2):
            both.submit(sync_all, store, workers, on_result=results.append)

    workers.stop()
    assert Counter(path for path, _ in site.requests) == {f"/{n}": 1 for n in range(30)}
    assert Counter(r.status for r in results) == {SyncStatus.NEW: 30, SyncStatus.NOT_DUE: 30}
    assert store.articles.count(Query()) == 30


def test_a_server_that_is_being_asked_is_not_asked_by_another_sync_which_says_so(store, inline):
    first = store.feeds.add("https://example.org/one")
    second = store.feeds.add("https://www.example.org/two")
    seen = []

    def get(url, **_):
        if url == first.url:
            seen.append(sync_feed(second, store, inline, now=lambda: NOW, get=get))
        return reply(url, rss(url))

    sync_feed(first, store, inline, now=lambda: NOW, get=get)
    afterwards = sync_feed(second, store, inline, now=lambda: NOW, get=get)

    assert [result.status for result in seen] == [SyncStatus.NOT_DUE]
    assert "being asked just now" in str(seen[0].due_reason)
    assert afterwards.status is SyncStatus.NEW


def test_a_click_waits_until_the_server_is_free(store):
    workers, asked, going_on = Workers.start(), Event(), Event()
    one, two = (store.feeds.add(f"https://example.org/{name}") for name in ("one", "two"))

    def get(url, **_):
        asked.set()
        if url == one.url:
            going_on.wait(10)
        return reply(url, rss(url))

    first = workers.wait.submit(sync_feed, one, store, workers, get=get)
    asked.wait(10)
    click = workers.wait.submit(sync_feed, two, store, workers, force=True, get=get)
    time.sleep(0.3)
    waited = not click.done()
    going_on.set()

    assert waited
    assert first.result().status is click.result().status is SyncStatus.NEW
    workers.stop()


def test_a_program_that_was_killed_holds_a_server_for_minutes_only(store, inline):
    feed = store.feeds.add("https://example.org/one")
    store.hosts.claim(host_key(feed.url), NOW, NOW + timedelta(minutes=3))

    def visit(minutes):
        moment = NOW + timedelta(minutes=minutes)
        get = lambda url, **_: reply(url, rss("a"))  # noqa: E731
        return sync_feed(feed, store, inline, now=lambda: moment, get=get).status

    assert [visit(1), visit(4)] == [SyncStatus.NOT_DUE, SyncStatus.NEW]


def test_a_feed_that_is_unsubscribed_while_it_is_asked_leaves_nothing(store, inline):
    feed = store.feeds.add("https://example.org/one")

    def get(url, **_):
        store.feeds.remove(feed.id)
        return reply(url, rss("a"))

    result = sync_feed(feed, store, inline, now=lambda: NOW, get=get)

    assert result.status is SyncStatus.FAILED
    assert store.articles.count(Query()) == 0
    assert store.feeds.all() == []
