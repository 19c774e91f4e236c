"""A server that keeps score while days pass in seconds: the clock is an argument."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from hashlib import sha1
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from reader import fetch
from reader.feeds.subscribe import subscribe
from reader.feeds.sync import sync_all
from reader.feeds.sync_feed import sync_feed
from reader.model import SyncStatus
from reader.store.store import Store
from tests.builders import NOW, rss

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ALLOWED = {"host", "user-agent", "accept", "accept-encoding"}
ALLOWED |= {"if-none-match", "if-modified-since"}


@dataclass
class Page:
    """A feed on the scoring server and how it behaves."""

    body: bytes = rss("a")
    etag: bool = True
    date: bool = True
    headers: dict = field(default_factory=dict)
    plan: dict = field(default_factory=dict)  # hour from the start -> (status, headers, body)
    least: timedelta = 15 * MINUTE  # the shortest time between two requests that is polite
    posts_daily: bool = False
    asked: list = field(default_factory=list)  # moments
    pair: tuple = ("", "")  # the validators of the last 200
    quiet_until: object = None


class Scorer:
    """Counts what a polite client does not do, on a clock that the test turns."""

    def __init__(self):
        self.now, self.start = NOW, NOW
        self.pages, self.score, self.agents = {}, Counter(), set()
        scorer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                headers = {name.lower(): value for name, value in self.headers.items()}
                status, answer, body = scorer.answer(self.path, headers)
                self.send_response_only(status)
                for name, value in answer.items():
                    self.send_header(name, value)
                if status != 304:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if status != 304:
                    self.wfile.write(body)

            def do_HEAD(self):
                scorer.score["other methods"] += 1

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path, headers):
        page = self.pages.get(path)
        self.agents.add(headers.get("user-agent"))
        self.score["requests"] += 1
        self.score["headers that are not needed"] += bool(set(headers) - ALLOWED)
        if page is None:
            self.score["addresses that do not exist"] += 1
            return 404, {}, b""
        self._judge(page, headers)
        page.asked.append(self.now)
        hour = (self.now - self.start) // HOUR
        planned = [hours for hours in page.plan if hours[0] <= hour < hours[1]]
        if planned:
            status, answer, body = page.plan[planned[0]]
            if "Retry-After" in answer:
                page.quiet_until = self.now + HOUR * int(answer["x-hours"])
            return status, answer, body
        body = rss(f"day {(self.now - self.start).days}") if page.posts_daily else page.body
        etag = f'W/"{sha1(body).hexdigest()}, \xe4;"' if page.etag else ""
        date = f"Version {sha1(body).hexdigest()[:6]}" if page.date else ""
        given = headers.get("if-none-match", ""), headers.get("if-modified-since", "")
        answer = {"Set-Cookie": "id=7", "ETag": etag, "Last-Modified": date, **page.headers}
        answer = {name: value for name, value in answer.items() if value}
        if any(given) and given == (etag, date):
            return 304, {"ETag": etag} if etag else {}, b""
        page.pair = (etag, date)
        return 200, answer, body

    def _judge(self, page, headers):
        given = headers.get("if-none-match", ""), headers.get("if-modified-since", "")
        if page.pair != ("", ""):
            self.score["unconditional requests"] += given == ("", "")
            self.score["wrong validators"] += given not in {("", ""), page.pair}
        elif any(given):
            self.score["wrong validators"] += 1
        if page.asked:
            self.score["early polls"] += self.now - page.asked[-1] < page.least
        if page.quiet_until:
            self.score["requests during Retry-After"] += self.now < page.quiet_until

    def faults(self):
        return {name: n for name, n in self.score.items() if n and name != "requests"}


@pytest.fixture
def scorer():
    scorer = Scorer()
    yield scorer
    scorer.server.shutdown()
    scorer.server.server_close()


@pytest.fixture
def live(tmp_path, inline, scorer):
    """Lets time pass: the program looks every 20 minutes, and is started anew every day."""
    path = tmp_path / "days.sqlite"

    def live(days, force=False):
        results = []
        store = Store(path)
        end = scorer.now + days * DAY
        while scorer.now < end:
            sync_all(store, inline, now=lambda: scorer.now, force=force, on_result=results.append)
            scorer.now += 20 * MINUTE
            if (scorer.now - NOW) % DAY < 20 * MINUTE:
                store.close()
                store = Store(path)
        store.close()
        return [result for result in results if result.status is not SyncStatus.NOT_DUE]

    live.path = path
    with_feeds = Store(path)
    yield live
    with_feeds.close()


def follow(live, scorer, **pages):
    store = Store(live.path)
    for name, page in pages.items():
        scorer.pages[f"/{name}?a=%3a&b=x+y"] = page
        store.feeds.add(f"{scorer.url}/{name}?a=%3a&b=x+y#part")
    store.close()


def refused(status, hours=0, header=None):
    headers = {"Retry-After": header or str(hours * 3600), "x-hours": str(hours)} if hours else {}
    return status, headers, b"no"


def every_kind():
    """Return one page of each kind of server."""
    return {
        "both": Page(posts_daily=True),
        "etag": Page(date=False, posts_daily=True),
        "date": Page(etag=False, posts_daily=True),
        "still": Page(),
        "cached": Page(headers={"Cache-Control": "max-age=14400"}, least=4 * HOUR),
        "expiring": Page(headers={"Cache-Control": "no-transform, max-age=7200"}, least=2 * HOUR),
        "ttl": Page(body=rss("a", extra="<ttl>300</ttl>"), least=5 * HOUR),
        "none": Page(etag=False, date=False, least=DAY),
        "portal": Page(
            plan={(5, 20): (200, {"ETag": '"portal"'}, b"<html><body>Log in</body></html>")}
        ),
        "broken": Page(plan={(5, 30): refused(500)}, least=HOUR),
        "missing": Page(plan={(5, 60): refused(404)}, least=HOUR),
        "closed": Page(plan={(5, 60): refused(403)}),
        "busy": Page(plan={(5, 6): refused(429, 30), (50, 52): refused(503, 9)}),
    }


def test_a_week_with_servers_of_every_kind_costs_no_point(live, scorer):
    follow(live, scorer, **every_kind())

    live(7)

    assert scorer.faults() == {}
    assert scorer.agents == {fetch.USER_AGENT}
    for path, page in scorer.pages.items():
        assert len(page.asked) >= 5, path


def test_one_unconditional_request_for_each_subscription(live, scorer):
    follow(live, scorer, a=Page(posts_daily=True), b=Page())
    firsts = Counter()
    answer = scorer.answer

    def counting(path, headers):
        firsts[path] += not {"if-none-match", "if-modified-since"} & set(headers)
        return answer(path, headers)

    scorer.answer = counting
    live(3)

    assert set(firsts.values()) == {1}


def test_adding_a_feed_and_syncing_it_later_is_one_unconditional_request(live, inline, scorer):
    scorer.pages["/feed"] = page = Page()
    store = Store(live.path)
    subscribe(scorer.url + "/feed", store, inline, now=lambda: scorer.now)
    store.close()
    scorer.now += HOUR

    live(2)

    assert len(page.asked) > 1
    assert scorer.faults() == {}


def test_retry_after_is_a_promise_that_neither_a_restart_nor_a_click_breaks(live, scorer):
    date = format_datetime(NOW + 30 * HOUR, usegmt=True)
    follow(
        live,
        scorer,
        seconds=Page(plan={(0, 1): refused(429, 30)}),
        dated=Page(plan={(0, 1): refused(503, 30, date)}),
    )

    live(3, force=True)

    assert scorer.score["requests during Retry-After"] == 0
    assert all(len(page.asked) > 1 for page in scorer.pages.values())


def test_a_click_that_comes_too_early_asks_nobody(live, inline, scorer):
    follow(live, scorer, feed=Page())
    store = Store(live.path)
    (feed,) = store.feeds.all()
    sync_feed(feed, store, inline, now=lambda: scorer.now)

    for minute in (1, 5, 30, 59):
        clicked = sync_feed(
            store.feeds.get(feed.id), store, inline, now=lambda m=minute: NOW + m * MINUTE
        )
        assert clicked.status is SyncStatus.NOT_DUE
        assert f"checked {minute} min ago, next in" in str(clicked.due_reason)

    assert scorer.score["requests"] == 1
    store.close()


def test_a_feed_that_is_gone_is_asked_once(live, scorer):
    follow(live, scorer, gone=Page(plan={(0, 999): refused(410)}))

    live(2)

    assert scorer.score["requests"] == 1


def test_a_laptop_that_slept_does_not_ask_twice(live, scorer):
    follow(live, scorer, feed=Page())
    live(1)
    before = scorer.score["requests"]
    scorer.now += 3 * DAY

    live(0.01)

    assert scorer.score["requests"] == before + 1
    assert scorer.faults() == {}
