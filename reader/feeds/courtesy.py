"""What servers are owed where a feed is looked for, not only where it is visited.

What a server asked of us holds for the search of a new feed as well, and what it answers there
is kept for all later visits, also those of another run of the program.
"""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from urllib.parse import urlsplit

from reader import fetch, process
from reader.errors import FetchError
from reader.feeds import schedule
from reader.feeds.hosts import host_key, is_private
from reader.feeds.lanes import SPACING
from reader.model import Feed
from reader.store.store import Store
from reader.workers import Workers

JUST_NOW = timedelta(seconds=1 + SPACING)  # the library keeps whole seconds
CLAIM = timedelta(minutes=3)  # more than any visit takes; who overruns it loses it
PATIENCE = 10.0  # seconds
LOOK = 0.25  # seconds
ASKS_TO_WAIT = (429, 503)

Get = Callable[..., fetch.Reply]
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def courteous(get: Get, store: Store, workers: Workers, now: Clock) -> Get:
    """Return a `get` that leaves alone who asked for it, and keeps who asks for it now."""
    asked: set[str] = set()

    def kept(url: str, **options: object) -> fetch.Reply:
        refuse_if_asked_to_wait(store, url, now())
        host = host_key(url)
        if host not in asked:
            asked.add(host)
            time.sleep(rest(store, now(), host))
        with claimed(url, store, workers, now(), patient=True) as is_ours:
            if not is_ours:
                text = "{host} is being asked just now; try again in a few minutes."
                raise FetchError(text, host=urlsplit(url).hostname or url)
            return _noted(get, url, store, workers, now, **options)

    return kept


def _noted(
    get: Get, url: str, store: Store, workers: Workers, now: Clock, **options: object
) -> fetch.Reply:
    """Ask, and keep for later visits that it was asked and whether it wants time."""
    try:
        return get(url, **options)
    except FetchError as error:
        if error.status in ASKS_TO_WAIT:
            workers.write.submit(_keep_wait, store, url, error, now()).result()
        raise
    finally:
        if not is_private(url):
            workers.write.submit(store.hosts.set_last_request, host_key(url), now()).result()


def with_distance(get: Get) -> Get:
    """Return a `get` that keeps the distance between its own requests to one public server."""
    last: dict[str, float] = {}

    def spaced(url: str, **options: object) -> fetch.Reply:
        host = host_key(url)
        if host in last and not is_private(url):
            time.sleep(max(0.0, last[host] + SPACING - time.monotonic()))
        try:
            return get(url, **options)
        finally:
            last[host] = time.monotonic()

    return spaced


@contextmanager
def claimed(
    url: str, store: Store, workers: Workers, now: datetime, *, patient: bool
) -> Iterator[bool]:
    """Take a server for one visit; False where another visit is at it, also of another program.

    A `patient` one, which the user waits for, gives the other some time to end.
    """
    host, hosts = host_key(url), store.hosts
    visit = f"{process.this_process()} {token_hex(4)}"

    def take() -> bool:
        until = now + CLAIM
        return workers.write.submit(hosts.claim, host, visit, now, until, _has_ended).result()

    until = time.monotonic() + (PATIENCE if patient else 0)
    while not (taken := take()) and time.monotonic() < until:
        time.sleep(LOOK)
    try:
        yield taken
    finally:
        if taken:
            workers.write.submit(hosts.release, host, visit).result()


def _has_ended(visit: str) -> bool:
    """Tell whether the program of a visit is gone, so that it can be nowhere any more."""
    return process.has_ended(visit.rpartition(" ")[0])


def rest(store: Store, now: datetime, host: str) -> float:
    """Return the seconds for which a server is to rest, if it was asked only just now."""
    last = store.hosts.last_request(host)
    return SPACING if last and now - last <= JUST_NOW else 0.0


def refuse_if_asked_to_wait(store: Store, url: str, now: datetime) -> None:
    """Raise FetchError where a server asked us to leave it alone until later."""
    host = host_key(url)
    until = schedule.believed(store.hosts.wait_until(host), now)
    if until and until > now and schedule.is_asked_for(store.hosts.reason(host)):
        wait = schedule.span((until - now).total_seconds())
        raise FetchError(
            "{host} asked to be left alone; try again in {wait}.",
            host=urlsplit(url).hostname or url,
            wait=wait,
        )


def _keep_wait(store: Store, url: str, error: FetchError, now: datetime) -> None:
    host = host_key(url)
    failures = store.hosts.failures(host)
    failure = schedule.Failure(error.status, error.retry_after)
    jitter = random.random()  # noqa: S311 - spreads visits, guards nothing
    delay = schedule.after_failure(Feed(0, url, ""), failure, failures, now, jitter)
    with store.database.transaction():
        store.hosts.set_wait(host, delay.until, delay.reason, failures + 1)
