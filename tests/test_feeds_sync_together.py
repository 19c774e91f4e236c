"""Syncs that run at the same time: of two threads, of two programs."""

import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event

import pytest

from reader.errors import FetchError
from reader.feeds.hosts import host_key
from reader.feeds.sync import sync_all
from reader.feeds.sync_feed import sync_feed
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

PROGRAM_THAT_DIES = """
import os, sys
from pathlib import Path
from reader.feeds.sync_feed import sync_feed
from reader.store.store import Store
from reader.workers import Workers

store = Store(Path(sys.argv[1]))
sync_feed(store.feeds.all()[0], store, Workers.inline(), get=lambda *_, **__: os._exit(9))
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


def test_a_program_that_was_killed_holds_a_server_no_longer(site, store, inline):
    for number in range(2):
        store.feeds.add(f"{site.url}/{number}")
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", PROGRAM_THAT_DIES, str(store.path)]
    subprocess.run(command, stdout=pipe, text=True, timeout=60, check=False)
    site.pages |= {"/0": rss("a"), "/1": rss("b")}

    results = [sync_feed(feed, store, inline) for feed in store.feeds.all()]

    assert [result.status for result in results] == [SyncStatus.NEW, SyncStatus.NEW]


def test_a_visit_that_overran_its_time_does_not_end_that_of_another(store):
    host, until = "example.org", NOW + timedelta(minutes=3)
    store.hosts.claim(host, "process slow", NOW, until)
    store.hosts.claim(host, "process quick", until, until + timedelta(minutes=3))

    store.hosts.release(host, "process slow")

    assert not store.hosts.claim(host, "process third", until, until + timedelta(minutes=3))


def test_a_program_of_another_computer_holds_a_server_for_minutes_only(store, inline):
    feed = store.feeds.add("https://example.org/one")
    visit = "another-computer 17 4711 a1"
    store.hosts.claim(host_key(feed.url), visit, NOW, NOW + timedelta(minutes=3))

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


@pytest.mark.parametrize("trouble", [ZeroDivisionError, FetchError("The server is ill.")])
def test_a_feed_unsubscribed_in_the_middle_of_a_run_does_not_end_it(store, inline, trouble):
    gone, other = (store.feeds.add(f"https://{name}.example.org/f") for name in ("a", "b"))
    results = []

    def get(url, **_):
        if url == gone.url:
            store.feeds.remove(gone.id)
            raise trouble
        return reply(url, rss("a"))

    sync_all(store, inline, now=lambda: NOW, get=get, on_result=results.append)

    assert {result.feed_id for result in results} == {gone.id, other.id}
    assert store.articles.count(Query()) == 1


def test_a_feed_unsubscribed_before_a_run_reaches_it_does_not_end_it(store, inline):
    gone, other = (store.feeds.add(f"https://ani:s3@{n}.example.org/f") for n in "ab")
    feeds = store.feeds.all()
    store.feeds.remove(gone.id)
    results = []

    def get(url, **_):
        return reply(url, rss("a"))

    sync_all(store, inline, feeds=feeds, now=lambda: NOW, get=get, on_result=results.append)

    assert {result.feed_id for result in results} == {gone.id, other.id}
    assert store.articles.count(Query()) == 1


def test_a_feed_that_comes_after_one_that_was_unsubscribed_gets_none_of_its_articles(store, inline):
    left = store.feeds.add("https://a.example.org/f")

    def get(url, **_):
        store.feeds.remove(left.id)
        store.feeds.add("https://b.example.org/f")
        return reply(url, rss("a"))

    result = sync_feed(left, store, inline, now=lambda: NOW, get=get)

    (other,) = store.feeds.all()
    assert result.status is SyncStatus.FAILED
    assert other.id != left.id
    assert store.articles.count(Query()) == 0


def test_the_distance_between_two_requests_to_a_server_survives_a_restart(tmp_path, inline):
    asked = []

    def get(url, **_):
        asked.append(time.monotonic())
        return reply(url, rss(url))

    for name in ("one", "two"):
        store = Store(tmp_path / "library.sqlite")
        store.feeds.add(f"https://{name}.example.org/feed")
        sync_all(store, inline, get=get)
        store.close()

    assert len(asked) == 2
    assert asked[1] - asked[0] >= 0.99
