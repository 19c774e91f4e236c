"""Networks that answer in the place of every server, until their guest has logged in.

Hotels, trains and airports have such a "captive portal" (RFC 8952). Each feed then seems to be
a web page, or its server to have a certificate for another name. One feed alone may really be;
several healthy ones of different servers in a row, with no good answer between them, are not.
Nothing is kept against any feed then, no other one is asked, and the next look comes later.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from reader.errors import FetchError, PageError, ReaderError
from reader.feeds import schedule
from reader.feeds.hosts import host_key, is_private
from reader.fetch import PortalError, UnreachableError, UntrustedError
from reader.model import Feed, Sentence
from reader.store.store import Store

SUSPECTS = 3  # servers
NETWORK = "network"  # its place among the hosts; no host has such a name without a dot
SAYS_SO = 511  # "Network Authentication Required" (RFC 6585)
SOON, LATEST = 5 * schedule.MINUTE, schedule.HOUR  # seconds
WAITING = Sentence.of("your network asks you to log in")


@dataclass(frozen=True, slots=True)
class _Before:
    """What was known before a visit that failed."""

    feed: Feed
    host_until: datetime | None
    host_reason: Sentence | None
    host_failures: int


class Watch:
    """Tells in one run of syncs whether the network is shut; for all of its threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._servers: set[str] = set()  # that seem to be the network itself
        self._before: list[_Before] = []  # since the last good answer
        self.is_shut = False
        self.is_open = False  # a server out on the web has answered as it should

    def answered(self, feed: Feed) -> None:
        """Hear that a feed was answered by its own server."""
        if not is_outside(feed):  # which says nothing about the way out
            return
        with self._lock:
            self.is_open = True
            self._servers.clear()
            self._before.clear()

    def failed(self, feed: Feed, error: ReaderError, store: Store) -> bool:
        """Hear of a failure; tell whether it is the network's, so that nothing is to be kept."""
        if not is_outside(feed) or not isinstance(error, PageError | FetchError):
            return False
        says_so = isinstance(error, FetchError) and error.status == SAYS_SO
        if isinstance(error, FetchError) and error.status and not says_so:
            return self.is_shut
        host = host_key(feed.url)
        hosts = store.hosts
        before = _Before(feed, hosts.wait_until(host), hosts.reason(host), hosts.failures(host))
        with self._lock:
            if feed.body_hash and not feed.failures and _is_disguise(error):
                self._servers.add(host)
            self.is_shut = self.is_shut or says_so or len(self._servers) >= SUSPECTS
            if not self.is_shut and isinstance(error, PageError | UnreachableError):
                self._before.append(before)
            return self.is_shut

    def take_back(self, store: Store, now: datetime) -> None:
        """Keep, as the writer, that the network is shut or open; undo what it did to feeds."""
        if self.is_shut:
            failures = store.hosts.failures(NETWORK)
            wait = min(SOON * 2 ** min(failures, 10), LATEST)
            until = now + timedelta(seconds=wait)
            with store.database.transaction():
                store.hosts.set_wait(NETWORK, until, WAITING, failures + 1)
                for before in self._before:
                    _restore(store, before)
        elif self.is_open and store.hosts.failures(NETWORK):
            store.hosts.set_wait(NETWORK, None)


def waits_until(store: Store, now: datetime) -> datetime | None:
    """Return until when a network that is shut is not tried again; None: it may be."""
    until = store.hosts.wait_until(NETWORK)
    return until if until and until > now else None


def is_outside(feed: Feed) -> bool:
    """Tell whether a feed is beyond the user's own network."""
    return not is_private(feed.url)


def trouble() -> PortalError:
    """Return what to tell the user, once for all feeds."""
    return PortalError(
        "Your network answers in place of your feeds' servers; it seems to ask you to log in."
    )


def _is_disguise(error: ReaderError) -> bool:
    return isinstance(error, PageError | UntrustedError)


def _restore(store: Store, before: _Before) -> None:
    feed, host = before.feed, host_key(before.feed.url)
    known = store.feeds.by_url(feed.url)
    if known is None or known.id != feed.id:  # unsubscribed meanwhile
        return
    store.feeds.record(feed)
    store.hosts.set_wait(host, before.host_until, before.host_reason, before.host_failures)
