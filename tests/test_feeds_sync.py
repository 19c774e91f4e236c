import gzip
import importlib.util
import json
import os
import random
import subprocess
import sys
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from subprocess import DEVNULL

import psutil
import pytest

from reader import fetch
from reader.errors import FetchError, StoreError
from reader.feeds.sync import sync_all
from reader.feeds.sync_feed import sync_feed
from reader.fetch import Limits, Reply
from reader.model import Query, SyncStatus
from reader.workers import Thinker, Workers
from tests.builders import NOW, rss

SHARED = Path(__file__).resolve().parents[2] / "shared"
HASTY = Limits(total=1.5, idle=0.7, connect=0.7)


def answer(body, url="https://example.org/feed", status=200, permanent="", **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(url, permanent or url, status, named, body, permanent)


class Web:
    """Stands for the servers of the world: gives the next answer and keeps what was asked."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def __call__(self, url, *, etag="", last_modified=""):
        self.asked.append((url, etag, last_modified))
        reply = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(reply, Exception):
            raise reply
        return reply


def refusal(status, retry_after=""):
    error = FetchError("It answered {status}.", status=status)
    error.status, error.retry_after = status, retry_after
    return error


@pytest.fixture
def feed(store):
    return store.feeds.add("https://example.org/feed")


@pytest.fixture
def visit(store, inline, feed):
    """Visits the feed at a number of hours from the beginning."""

    def visit(web, hours=0.0, force=False):
        moment = NOW + timedelta(hours=hours)
        known = store.feeds.get(feed.id)
        return sync_feed(known, store, inline, now=lambda: moment, force=force, get=web)

    return visit


def titles(store):
    return {row.title for row in store.articles.page(Query())}


# ------------------------------------------------------------------ one feed


def test_a_first_visit_stores_the_articles_and_what_is_known_of_the_feed(store, visit, feed):
    result = visit(Web(answer(rss("a", "b"), etag='"1"', last_modified="now")))

    known = store.feeds.get(feed.id)
    assert result.status is SyncStatus.NEW
    assert len(result.changes.new) == 2
    assert titles(store) == {"a", "b"}
    assert (known.title, known.etag, known.last_modified) == ("Site", '"1"', "now")
    assert (known.checked, known.status, known.error) == (NOW, 200, None)
    assert known.next_due >= NOW + timedelta(hours=1)
    assert known.publisher == "example.org"


def test_the_validators_go_with_the_next_visit(visit):
    web = Web(answer(rss("a"), etag='W/"1"', last_modified="noon"), answer(None, status=304))

    visit(web)
    result = visit(web, hours=30)

    assert web.asked[1][1:] == ('W/"1"', "noon")
    assert result.status is SyncStatus.UNCHANGED


def test_a_304_refreshes_only_what_it_carries(store, visit, feed):
    visit(Web(answer(rss("a"), etag='"1"', last_modified="noon")))
    visit(Web(answer(None, status=304, etag='"2"')), hours=30)

    known = store.feeds.get(feed.id)
    assert (known.etag, known.last_modified) == ('"2"', "noon")


def test_every_200_brings_a_new_pair_also_with_the_same_body(store, visit, feed):
    visit(Web(answer(rss("a"), etag='"1"', last_modified="noon")))
    result = visit(Web(answer(rss("a"), last_modified="one")), hours=30)

    known = store.feeds.get(feed.id)
    assert result.status is SyncStatus.UNCHANGED
    assert (known.etag, known.last_modified) == ("", "one")


@pytest.mark.parametrize(
    ("header", "document", "language"),
    [
        ("id", "", "id"),
        ("pt-BR", "", "pt-br"),
        ("id", "<language>en</language>", "en"),
        ("id, en", "", ""),
        ("<nonsense>", "", ""),
    ],
)
def test_the_language_of_the_headers_counts_where_the_document_declares_none(
    store, visit, header, document, language
):
    visit(Web(answer(rss("a", extra=document), content_language=header)))

    assert store.feeds.all()[0].language == language


def test_content_location_is_no_base_of_links(store, visit):
    body = rss("a").replace(b"https://example.org/a", b"/a")

    visit(Web(answer(body, content_location="https://elsewhere.example/x/")))

    assert store.articles.page(Query())[0].url == "https://example.org/a"


def test_a_document_that_is_known_is_not_parsed_again(store, inline, visit):
    visit(Web(answer(rss("a"), etag='"1"')))
    inline.think.submit = None  # it would fail if it were asked

    assert visit(Web(answer(rss("a"), etag='"2"')), hours=30).status is SyncStatus.UNCHANGED


@pytest.mark.parametrize("body", [b"<html><body>Log in</body></html>", b"", b"\x00\x01nonsense"])
def test_a_200_that_is_no_feed_backs_off_and_loses_nothing(store, visit, feed, body):
    visit(Web(answer(rss("a"), etag='"1"')))

    first = visit(Web(answer(body, etag='"portal"')), hours=30)
    again = visit(Web(answer(body)), hours=60)

    known = store.feeds.get(feed.id)
    assert first.status is SyncStatus.FAILED
    assert str(first.error)
    assert titles(store) == {"a"}
    assert (known.etag, known.failures) == ('"1"', 2)
    assert again.next_due - NOW - timedelta(hours=60) >= timedelta(hours=2)
    assert visit(Web(answer(None, status=304)), hours=90).error is None
    assert store.feeds.get(feed.id).failures == 0


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_a_refusal_keeps_validators_and_articles(store, visit, feed, status):
    visit(Web(answer(rss("a"), etag='"1"', last_modified="noon")))

    result = visit(Web(refusal(status)), hours=30)

    known = store.feeds.get(feed.id)
    assert result.status is SyncStatus.FAILED
    assert (known.etag, known.last_modified, known.status) == ('"1"', "noon", status)
    assert str(status) in str(known.error)
    assert titles(store) == {"a"}


def test_a_feed_that_is_gone_is_not_asked_again(store, visit):
    visit(Web(answer(rss("a"))))
    web = Web(refusal(410))

    assert visit(web, hours=30).status is SyncStatus.GONE
    assert visit(web, hours=9000, force=True).status is SyncStatus.GONE
    assert len(web.asked) == 1
    assert titles(store) == {"a"}


def test_nothing_is_counted_where_there_is_no_network(store, visit, feed):
    visit(Web(answer(rss("a"))))
    before = store.feeds.get(feed.id)

    result = visit(Web(fetch.OfflineError("There is no network.")), hours=30)

    assert str(result.error) == "There is no network."
    assert store.feeds.get(feed.id) == before


def test_an_answer_without_content_is_no_error(store, visit):
    visit(Web(answer(rss("a"))))

    assert visit(Web(answer(b"", status=204)), hours=30).status is SyncStatus.UNCHANGED
    assert titles(store) == {"a"}


def test_a_refresh_too_soon_explains_itself_and_asks_nobody(visit):
    web = Web(answer(rss("a"), etag='"1"'))
    visit(web)

    result = visit(web, hours=0.2)
    forced = visit(web, hours=0.2, force=True)

    assert (result.status, forced.status) == (SyncStatus.NOT_DUE, SyncStatus.NOT_DUE)
    assert str(result.due_reason).startswith("checked 12 min ago, next in ")
    assert str(forced.due_reason) == "checked 12 min ago, next in 3 min"
    assert len(web.asked) == 1


def test_a_server_that_asks_for_time_stops_all_its_feeds(store, inline, visit):
    other = store.feeds.add("https://other.example.org/feed")
    elsewhere = store.feeds.add("https://example.com/feed")
    visit(Web(refusal(429, "7200")))
    web = Web(answer(rss("a")))

    def ask(feed):
        return sync_feed(feed, store, inline, now=lambda: NOW, force=True, get=web).status

    assert ask(other) is SyncStatus.NOT_DUE
    assert ask(elsewhere) is SyncStatus.NEW
    assert [url for url, *_ in web.asked] == ["https://example.com/feed"]


def test_a_good_answer_ends_the_troubles_of_a_host(store, visit):
    visit(Web(fetch.UnreachableError("Nothing answers.")))
    visit(Web(fetch.UnreachableError("Nothing answers.")), hours=2)
    assert store.hosts.failures("example.org") == 2

    visit(Web(answer(rss("a"))), hours=9)

    assert store.hosts.failures("example.org") == 0
    assert store.hosts.wait_until("example.org") is None


# ------------------------------------------------------------------ moves


def move_for_days(visit, days):
    new = "https://new.example.com/feed"
    for day in range(days):
        result = visit(Web(answer(rss("a"), permanent=new, etag='"1"')), hours=30 * day)
    return result


def test_a_feed_that_moved_for_good_is_asked_at_its_new_address(store, visit, feed):
    move_for_days(visit, 4)
    assert store.feeds.get(feed.id).url == "https://example.org/feed"

    result = move_for_days(visit, 6)

    web = Web(answer(None, status=304))
    assert "https://new.example.com/feed" in str(result.due_reason) or (
        store.feeds.get(feed.id).url == "https://new.example.com/feed"
    )
    visit(web, hours=900)
    assert web.asked == [("https://new.example.com/feed", '"1"', "")]
    assert titles(store) == {"a"}


def test_a_feed_that_moved_to_one_that_is_followed_already_is_folded_into_it(store, visit, feed):
    news, blogs = (store.categories.ensure((name,)) for name in ("News", "Blogs"))
    store.feeds.set_categories(feed.id, [news])
    other = store.feeds.add("https://new.example.com/feed", category_ids=[blogs])

    result = move_for_days(visit, 5)

    assert result.status is SyncStatus.GONE
    assert "follow already" in str(result.error)
    assert set(store.feeds.get(other.id).category_ids) == {news, blogs}
    assert titles(store) == {"a"}


# ------------------------------------------------------------------ all feeds


def test_all_that_is_due_is_asked_and_each_feed_reported(store, inline, site):
    for name in "abc":
        site.pages[f"/{name}"] = rss(name)
        store.feeds.add(f"{site.url}/{name}")
    results = []

    sync_all(store, inline, on_result=results.append, now=lambda: NOW)
    sync_all(store, inline, on_result=results.append, now=lambda: NOW + timedelta(minutes=20))

    statuses = [result.status for result in results]
    assert statuses == [SyncStatus.NEW] * 3 + [SyncStatus.NOT_DUE] * 3
    assert all("checked 20 min ago" in str(result.due_reason) for result in results[3:])
    assert len(site.requests) == 3


def test_a_feed_in_two_categories_is_one_fetch(store, inline, site):
    site.pages["/feed"] = rss("a")
    ids = [store.categories.ensure((name,)) for name in ("News", "Blogs")]
    for id_ in ids:
        store.feeds.add(site.url + "/feed", category_ids=[id_])

    sync_all(store, inline)

    assert len(site.requests) == 1


def test_what_was_synced_can_be_searched(store, inline, site):
    site.pages["/feed"] = rss("A zebra in the garden")
    store.feeds.add(site.url + "/feed")

    sync_all(store, inline)

    assert store.search.pending() == 0
    assert [row.title for row in store.articles.page(Query(text="zebra"))] == [
        "A zebra in the garden"
    ]


def test_a_sync_can_be_called_off(store, workers):
    for number in range(30):
        store.feeds.add(f"http://127.0.0.1:9/{number}")
    stop, results = threading.Event(), []

    def slow(url, **_):
        stop.set()
        time.sleep(0.5)
        return answer(rss("a"), url)

    began = time.monotonic()
    sync_all(store, workers, on_result=results.append, cancelled=stop.is_set, get=slow)

    assert time.monotonic() - began < 0.5
    assert len(results) < 30


def test_a_mistake_of_ours_with_one_feed_does_not_stop_the_others(store, inline, site, caplog):
    good, bad = (store.feeds.add(f"{site.url}/{name}") for name in ("good", "bad"))

    def get(url, **_):
        if url.endswith("bad"):
            raise ZeroDivisionError
        return answer(rss("a"), url)

    results = {}
    sync_all(store, inline, on_result=lambda r: results.update({r.feed_id: r}), get=get)

    assert results[good.id].status is SyncStatus.NEW
    assert results[bad.id].status is SyncStatus.FAILED
    assert store.feeds.get(bad.id).next_due is not None
    assert "ZeroDivisionError" in caplog.text


def test_a_public_server_gets_one_request_at_a_time_a_second_apart(store, workers):
    for number in range(3):
        store.feeds.add(f"https://{number}.example.org/feed")
    store.feeds.add("https://example.com/feed")
    spans, lock = [], threading.Lock()

    def get(url, **_):
        began = time.monotonic()
        time.sleep(0.1)
        with lock:
            spans.append((url, began, time.monotonic()))
        return answer(rss(url), url, etag='"1"')

    sync_all(store, workers, get=get)

    ours = sorted(s[1:] for s in spans if "example.org" in s[0])
    assert len(spans) == 4
    assert all(later[0] - earlier[1] >= 1 for earlier, later in pairwise(ours))


def test_a_write_that_fails_is_told_and_the_feed_is_asked_again(store, visit, feed, monkeypatch):
    def full(*_args, **_options):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(type(store.articles), "record_sync", full)
    result = visit(Web(answer(rss("a"), etag='"1"')))

    assert str(result.error) == "The disk is full."
    assert store.feeds.get(feed.id).etag == ""


# ------------------------------------------------------------------ servers that misbehave

TAKEN = {  # what a good reader makes of each fault of the farm: at least so many articles
    **dict.fromkeys(("ok", "301", "302", "307", "308", "redirect-chain", "http10"), 3),
    **dict.fromkeys(("leading-junk", "utf16", "type-html", "type-octet", "xxe-http"), 3),
    **dict.fromkeys(("wrong-charset", "control-chars", "html-entities"), 3),
    **dict.fromkeys(("future", "no-date", "bad-date", "no-guid", "no-guid-no-link"), 3),
    **dict.fromkeys(("no-title", "edited", "new-guids", "etag-rotates"), 3),
    **dict.fromkeys(("huge-item", "long-title", "deep-html", "dup-guid", "bidi-title", "xss"), 1),
    **dict.fromkeys(("204", "zero-items"), 0),
    "html-title": 2,
}
HEAVY = ("many-items", "deep-xml")  # seconds of work each; `tests/bench/sync.py` has them
SLOW = ("slow-head", "slow-body", "slowloris", "hang")
EITHER = (
    *(
        "slow-head",
        "slow-body",
        "truncated",
        "big-headers",
        "gzip-truncated",
        "gzip-lie",
        "huge",
        "deep-xml",
    ),
    *("invalid-xml", "cut-xml", "unknown-charset", "dtd-bomb", "dtd-quadratic", "xxe"),
)


@pytest.fixture(scope="module")
def farm(tmp_path_factory):
    """The address of a farm of misbehaving feeds in a process of its own, and their names."""
    script = SHARED / "feedfarm" / "feedfarm.py"
    if not script.exists():
        pytest.skip(f"needs {script}")
    spec = importlib.util.spec_from_file_location("feedfarm", script)
    sys.modules["feedfarm"] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    port = tmp_path_factory.mktemp("farm") / "port"
    options = ["--feeds", "1", "--port-file", str(port), "--endless-mbs", "100", "--bomb-mb", "200"]
    process = subprocess.Popen([sys.executable, script, "serve", *options], stdout=DEVNULL)
    while not (port.exists() and port.read_text()):
        assert process.poll() is None
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port.read_text()}", tuple(module.FAULTS), process.pid
    process.kill()
    process.wait()
    del sys.modules["feedfarm"]


class Memory:
    """The largest memory of this process and its helpers, in MB, since it was made."""

    def __init__(self, but):
        self.peak, self._but, self._ended = 0, but, threading.Event()
        self._start = self._now()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self):
        self._ended.set()
        self._thread.join()
        return self.peak

    def _watch(self):
        while not self._ended.wait(0.05):
            self.peak = max(self.peak, self._now() - self._start)

    def _now(self):
        us = psutil.Process()
        total = us.memory_info().rss
        for child in us.children(recursive=True):
            with suppress(psutil.Error):
                total += child.memory_info().rss if child.pid != self._but else 0
        return total / 2**20


def test_every_fault_ends_in_articles_or_in_a_clear_error_of_its_feed(store, farm):
    url, names, pid = farm
    names = [name for name in names if name not in HEAVY]
    workers = Workers.start()
    feeds = {store.feeds.add(f"{url}/fault/{name}.xml").id: name for name in names}
    results, memory = {}, Memory(but=pid)

    def get(url, **options):
        slow = any(f"/{name}.xml" in url for name in SLOW)
        return fetch.get(url, limits=HASTY if slow else Limits(), **options)

    def on_result(result):
        results[feeds[result.feed_id]] = result

    sync_all(store, workers, on_result=on_result, get=get)

    peak = memory.stop()
    workers.stop()
    assert set(results) == set(names)
    for name, result in results.items():
        count = store.articles.count(Query(feed_id=result.feed_id))
        if name in TAKEN:
            assert result.error is None, (name, str(result.error))
            assert count >= TAKEN[name], name
        elif result.error is None:
            assert name in EITHER, name
        else:
            assert str(result.error)[-1] in ".?" or "http" in str(result.error), name
            assert result.next_due or result.status is SyncStatus.GONE, name
    beacons = json.loads(fetch.get(f"{url}/_farm/stats").body)["kinds"].get("beacon", 0)
    assert beacons == 0
    assert peak < 300


# ------------------------------------------------------- documents that broke off


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_of_a_packed_document_that_was_cut_the_whole_articles_come_and_later_the_rest(
    store, inline, site, encoding
):
    chance = random.Random(7)
    names = ["".join(chance.choices("abcdefghij", k=300)) for _ in range(8)]
    packed = {"gzip": gzip.compress, "deflate": zlib.compress}[encoding](rss(*names))
    feed = store.feeds.add(site.url + "/feed")
    site.headers["/feed"] = {"Content-Encoding": encoding, "ETag": '"whole"'}

    site.pages["/feed"] = packed[: len(packed) * 2 // 3]
    cut = sync_feed(feed, store, inline, now=lambda: NOW)
    known = store.feeds.get(feed.id)
    site.pages["/feed"] = packed
    later = NOW + timedelta(hours=30)
    sync_feed(known, store, inline, now=lambda: later)

    assert 0 < len(cut.changes.new) < 8
    assert "broke off" in str(known.due_reason)
    assert known.etag == ""
    assert titles(store) == set(names)
    assert all(store.revisions.of(id_) == [] for id_ in cut.changes.new)
    assert store.feeds.get(feed.id).etag == '"whole"'


def test_a_document_that_always_ends_in_the_middle_keeps_its_validators(store, visit, feed):
    half = rss("a", "b").replace(b"</item></channel></rss>", b"")
    web = Web(answer(half, etag='"1"'))

    visit(web)
    visit(web, hours=30)
    visit(web, hours=60)

    assert [etag for _, etag, _ in web.asked] == ["", "", '"1"']
    assert titles(store) == {"a"}


# ------------------------------------------------------- documents that cost a process


class Trap:
    """Thinks in a real process, where some documents hang and some end it."""

    def __init__(self, limit):
        self._thinker = Thinker(1, limit)
        self.shutdown = self._thinker.shutdown

    def submit(self, fn, *args, **options):
        if isinstance(args[0], bytes) and b"hang" in args[0]:
            return self._thinker.submit(time.sleep, 60)
        if isinstance(args[0], bytes) and b"crash" in args[0]:
            return self._thinker.submit(os._exit, 1)
        return self._thinker.submit(fn, *args, **options)


def test_a_document_that_hangs_or_ends_its_process_costs_its_feed_one_retry_and_no_other(
    store, site
):
    names = ("one", "hang", "two", "crash", "three")
    site.pages.update({f"/{name}": rss(name) for name in names})
    feeds = {store.feeds.add(f"{site.url}/{name}").id: name for name in names}
    workers = replace(Workers.inline(), think=Trap(limit=4))
    results = {}

    sync_all(store, workers, on_result=lambda r: results.update({feeds[r.feed_id]: r}))
    workers.think.shutdown(cancel_futures=True)

    assert titles(store) == {"one", "two", "three"}
    assert str(results["hang"].error) == "This took too long and was given up."
    assert str(results["crash"].error) == "The helper process ended in the middle of its work."
    for name in ("hang", "crash"):
        known = store.feeds.get(results[name].feed_id)
        assert (results[name].status, known.failures) == (SyncStatus.FAILED, 1)
        assert known.next_due - known.checked < timedelta(hours=2)
