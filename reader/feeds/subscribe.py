"""From whatever the user pastes to a feed that is followed and filled.

A feed costs its server one request: the document that shows it is a feed is the one that is
stored. A page is asked once more for the feed that it names; no path is guessed.
"""

import re
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from reader import fetch
from reader.errors import PageError, ParseError, ReaderError, UsageError
from reader.feeds import access
from reader.feeds.addresses import candidates
from reader.feeds.courtesy import Clock, Get, courteous, utc_now, with_distance
from reader.feeds.discover import feed_links
from reader.feeds.hosts import is_private
from reader.feeds.oversize import parse_beginning
from reader.feeds.parse import parse_feed
from reader.feeds.ready import ready
from reader.feeds.sync import catch_up
from reader.feeds.sync_feed import keep
from reader.model import Feed, FoundFeed, Login, ParsedFeed, SyncResult
from reader.store.store import Store
from reader.workers import Workers

EXPLICIT = re.compile(r"\W*(?:[a-z-]+:)?https?:/", re.IGNORECASE)  # also "feed:https://"


@dataclass(frozen=True, slots=True)
class Discovery:
    """A feed that was found, with its document."""

    url: str  # what to follow
    reply: fetch.Reply
    parsed: ParsedFeed
    others: tuple[FoundFeed, ...] = ()  # what the page offers besides


def subscribe(
    url: str,
    store: Store,
    workers: Workers,
    category: str | None = None,
    *,
    now: Clock = utc_now,
    get: Get = fetch.get,
) -> tuple[Feed, SyncResult]:
    """Follow what `url` leads to, in `category` ("A/B"), and store its articles.

    A name and a password in the address go into the system's keychain.
    """
    url, name, password = access.without_login(url)
    if name:
        get = _with_login(get, url, name, password)
    for address in addresses(url):
        _refuse_if_followed(store, address)
    found = find(url, workers, get=courteous(get, store, workers, now))
    _refuse_if_followed(store, found.url)
    path = tuple(part.strip() for part in (category or "").split("/") if part.strip())
    feed = workers.write.submit(_add, store, found, path).result()
    if name:
        _keep_login(store, workers, feed, name, password)
    outcome = _fill(feed, found, store, workers, now())
    catch_up(store, workers, now())
    return store.feeds.get(feed.id), outcome


def follow_all(
    found: Sequence[Discovery],
    store: Store,
    workers: Workers,
    category: str | None = None,
    *,
    now: Clock = utc_now,
    write: Executor | None = None,
) -> int:
    """Follow feeds that were found, those that are not followed yet; return how many.

    No server is asked again. `write`: who adds them, where that is recorded.
    """
    path = tuple(part.strip() for part in (category or "").split("/") if part.strip())
    new = list({one.url: one for one in found if store.feeds.by_url(one.url) is None}.values())
    added = (write or workers.write).submit(_add_all, store, new, path).result()
    for feed, one in zip(added, new, strict=True):
        _fill(feed, one, store, workers, now())
    catch_up(store, workers, now())
    return len(added)


def _fill(
    feed: Feed, found: Discovery, store: Store, workers: Workers, moment: datetime
) -> SyncResult:
    read = ready(found.parsed, moment, first_fetch=True)
    return keep(feed, found.reply, read, store, workers, now=moment)


def find(url: str, workers: Workers, *, get: Get = fetch.get) -> Discovery:
    """Return the feed at `url` or the one that the page there names first."""
    get = with_distance(get)
    answered: set[str] = set()  # addresses without their scheme
    error: ReaderError | None = None
    for address in addresses(url):
        place = address.partition("://")[2]
        if place in answered:  # securely, so it need not be asked without
            continue
        try:
            return _at(address, workers, get)
        except ReaderError as failed:
            error = failed
            if not isinstance(failed, fetch.UnreachableError):
                answered.add(place)
    raise error or UsageError("There is no address.")


def addresses(text: str) -> tuple[str, ...]:
    """Return what to ask for a pasted text, the likeliest first."""
    chosen: list[str] = []
    for address in candidates(text):
        chosen.append(address)
        rest = address.removeprefix("https://")
        if rest != address and rest in text and not EXPLICIT.match(text):
            plain = f"http://{rest}"
            chosen.insert(len(chosen) - is_private(plain), plain)
    return tuple(chosen)


def _at(address: str, workers: Workers, get: Get) -> Discovery:
    reply = _asked(address, get)
    seen = _look(reply, workers)
    if isinstance(seen, ParsedFeed):
        return Discovery(reply.permanent or _bare(reply.url), reply, seen)
    if not seen:
        raise ParseError("No feed was found at {url}.", url=reply.url)
    reply = _asked(seen[0].url, get)
    parsed = _look(reply, workers)
    if not isinstance(parsed, ParsedFeed):
        raise ParseError("What the page calls its feed is none: {url}", url=reply.url)
    return Discovery(reply.permanent or _bare(reply.url), reply, parsed, tuple(seen[1:]))


def _asked(url: str, get: Get) -> fetch.Reply:
    """Return the answer; of a document that is too large its beginning."""
    try:
        return get(url)
    except fetch.TooLargeError as error:
        return error.reply


def _with_login(get: Get, pasted: str, name: str, password: str) -> Get:
    """Return a `get` that tells the pasted server who asks, and no other."""
    secrets = (access.header(Login.BASIC, name, password),)
    there = urlsplit(addresses(pasted)[0]).netloc.lower()

    def known(url: str) -> fetch.Reply:
        parts = urlsplit(url)
        safe = parts.scheme == "https" or EXPLICIT.match(pasted) or is_private(url)
        if parts.netloc.lower() == there and safe:
            return get(url, manner=fetch.Manner(secrets=secrets))
        return get(url)

    return known


def _keep_login(store: Store, workers: Workers, feed: Feed, name: str, password: str) -> None:
    try:
        access.log_in(store, feed, *access.of_address(name, password), write=workers.write)
    except ReaderError:  # half a subscription would only fail from then on
        workers.write.submit(store.feeds.remove, feed.id).result()
        raise


def _bare(url: str) -> str:
    return url.partition("#")[0]


def _look(reply: fetch.Reply, workers: Workers) -> ParsedFeed | list[FoundFeed]:
    kind = reply.headers.get("content-type", "")
    body = reply.body or b""
    return workers.think.submit(look, body, reply.final_url, kind, cut=reply.cut).result()


def look(body: bytes, url: str, kind: str, *, cut: bool) -> ParsedFeed | list[FoundFeed]:
    """Return the feed that a document is, or the feeds that it names; for a helper process.

    `cut`: the document is larger, and `body` is its beginning. ParseError says what a document is
    that is neither a feed nor a page: a list of feeds, nothing at all.
    """
    try:
        return (parse_beginning if cut else parse_feed)(body, url, kind)
    except ParseError as error:
        named = feed_links(body, url)
        if named or isinstance(error, PageError):
            return named
        raise


def _refuse_if_followed(store: Store, url: str) -> None:
    feed = store.feeds.by_url(url)
    if feed is not None:
        raise UsageError("You follow {title} already.", title=feed.title)


def _add_all(store: Store, found: Sequence[Discovery], path: tuple[str, ...]) -> list[Feed]:
    with store.database.transaction():
        return [_add(store, one, path) for one in found]


def _add(store: Store, found: Discovery, path: tuple[str, ...]) -> Feed:
    with store.database.transaction():
        places = (store.categories.ensure(path),) if path else ()
        url, _, _ = access.without_login(found.url)  # a page may name its feed with a login
        return store.feeds.add(url, category_ids=places, site_url=found.parsed.site_url)
