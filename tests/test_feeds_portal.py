"""Networks that answer in the place of every server until their guest has logged in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.cli.main import run
from reader.errors import FetchError
from reader.feeds import portal
from reader.feeds.sync import sync_all
from reader.fetch import PortalError, UnreachableError, UntrustedError
from reader.model import Query, SyncStatus
from reader.store.store import Store
from tests.builders import NOW, rss

SERVERS = tuple(f"http://example.{ending}" for ending in ("org", "com", "net", "edu", "info"))
LOGIN = b"<!DOCTYPE html><html><body><form>Room and name, please</form></body></html>"
LATER = timedelta(hours=26)


@pytest.fixture
def web(site, monkeypatch):
    """The web as seen from a hotel: all of it comes through one server on this machine."""
    monkeypatch.setenv("http_proxy", site.url)
    for server in SERVERS:
        site.pages[f"{server}/feed"] = rss(server)
        site.headers[f"{server}/feed"] = {"ETag": '"1"'}
    return site


@pytest.fixture
def feeds(web, store, inline):
    """Feeds that have been fine so far."""
    for server in SERVERS:
        store.feeds.add(f"{server}/feed")
    sync_all(store, inline, now=lambda: NOW)
    web.requests.clear()
    for feed in store.feeds.all():  # asked in the order they were added, whatever chance gave them
        store.feeds.record(replace(feed, next_due=NOW + timedelta(hours=1)))
    return store.feeds.all()


def shut(web, servers=SERVERS):
    for server in servers:
        web.pages[f"{server}/feed"] = LOGIN


def sync(store, inline, after, **options):
    results = {}
    options["on_result"] = lambda result: results.update({result.url: result})
    sync_all(store, inline, now=lambda: NOW + after, **options)
    return list(results.values())


def test_a_network_that_wants_a_login_is_told_once_and_held_against_no_feed(
    web, store, inline, feeds
):
    shut(web)

    with pytest.raises(PortalError, match="seems to ask you to log in"):
        sync(store, inline, LATER)

    assert len(web.requests) == portal.SUSPECTS
    assert store.feeds.all() == feeds


def test_the_network_is_tried_again_later_and_all_is_as_before(web, store, inline, feeds):
    shut(web)
    with pytest.raises(PortalError):
        sync(store, inline, LATER)
    web.requests.clear()

    early = sync(store, inline, LATER + timedelta(minutes=4))
    assert {str(result.due_reason) for result in early} == {"your network asks you to log in"}
    assert web.requests == []

    for server in SERVERS:
        web.pages[f"{server}/feed"] = rss(server, f"More of {server}")
    sync(store, inline, LATER + timedelta(minutes=6))
    assert store.articles.count(Query()) == 2 * len(SERVERS)
    assert {headers["if-none-match"] for _, headers in web.requests} == {'"1"'}
    assert portal.waits_until(store, NOW + LATER + timedelta(minutes=6)) is None


def test_a_network_that_stays_shut_is_tried_less_and_less_and_at_a_click(web, store, inline, feeds):
    shut(web)
    after, waits = LATER, []
    for _ in range(6):
        with pytest.raises(PortalError):
            sync(store, inline, after)
        until = portal.waits_until(store, NOW + after)
        waits.append((until - NOW - after) // timedelta(minutes=1))
        after = until - NOW
    assert waits == [5, 10, 20, 40, 60, 60]

    web.requests.clear()
    with pytest.raises(PortalError):
        sync(store, inline, after - timedelta(minutes=30), force=True)
    assert len(web.requests) == portal.SUSPECTS


@pytest.mark.parametrize("servers", [SERVERS[:2], SERVERS[::2]], ids=["two", "others between"])
def test_pages_of_a_few_feeds_are_their_own_trouble(web, store, inline, feeds, servers):
    shut(web, servers)

    results = sync(store, inline, LATER)

    failed = {r.url for r in results if r.status is SyncStatus.FAILED}
    assert failed == {f"{server}/feed" for server in servers}
    assert sum(feed.failures for feed in store.feeds.all()) == len(servers)


def test_feeds_that_were_pages_before_prove_nothing(web, store, inline, feeds):
    shut(web, SERVERS[:2])
    sync(store, inline, LATER)
    shut(web, SERVERS[:3])

    sync(store, inline, 2 * LATER)

    assert [feed.failures for feed in store.feeds.all()] == [2, 2, 1, 0, 0]


def test_a_foreign_certificate_everywhere_is_the_network_too(store, inline, feeds):
    """Nobody can show a login page in the place of a safe one: the certificate is another's."""

    def get(url, **_):
        if url.startswith(SERVERS[0]):
            raise UnreachableError("{host} does not answer.", host=url)
        raise UntrustedError("The certificate of {host} is for another name.", host=url)

    with pytest.raises(PortalError):
        sync(store, inline, LATER, get=get)

    assert store.feeds.all() == feeds
    assert not any(store.hosts.failures(f"example.{end}") for end in ("org", "com", "net"))


def test_a_network_that_says_what_it_is_needs_no_proof(store, inline, feeds):
    def get(_url, **_):
        error = FetchError("It answered {status}.", status=511)
        error.status = 511
        raise error

    with pytest.raises(PortalError):
        sync(store, inline, LATER, get=get)

    assert store.feeds.all() == feeds


def test_feeds_of_the_users_own_network_are_asked_all_the_while(web, store, inline, feeds, site):
    shut(web)
    site.pages["/feed"] = rss("At home")
    own = store.feeds.add(f"{site.url}/feed")
    with pytest.raises(PortalError):
        sync(store, inline, LATER, feeds=[*feeds, store.feeds.get(own.id)])

    assert store.feeds.get(own.id).checked == NOW + LATER


def test_a_feed_that_was_unsubscribed_meanwhile_does_not_come_back(web, store, inline, feeds):
    shut(web)
    results = []

    def leave(result):
        results.append(result)
        if len(results) == 1:
            store.feeds.remove(result.feed_id)

    with pytest.raises(PortalError):
        sync_all(store, inline, now=lambda: NOW + LATER, on_result=leave)

    assert len(store.feeds.all()) == len(feeds) - 1


def test_the_command_line_says_it_in_one_sentence(web, tmp_path, capsys):
    place = tmp_path / "data"
    place.mkdir()
    store = Store(place / "library.sqlite")
    for server in SERVERS:
        store.feeds.add(f"{server}/feed")
    store.close()
    assert run(["sync", "--data", str(place)]) == 0
    store = Store(place / "library.sqlite")
    for feed in store.feeds.all():  # as they are a day later
        day = timedelta(days=2)
        store.feeds.record(replace(feed, checked=feed.checked - day, next_due=feed.next_due - day))
    store.close()
    shut(web)
    capsys.readouterr()

    assert run(["sync", "--data", str(place)]) == 1
    told = capsys.readouterr()

    assert told.err.count("seems to ask you to log in") == 1
    assert "No feed could be fetched" not in told.err

    assert run(["sync", "--data", str(place)]) == 0  # nobody is asked again so soon
    assert "seems to ask you to log in" in capsys.readouterr().err


def test_a_sync_that_is_called_off_asks_nothing_more_of_the_writer(web, store, workers, feeds):
    """As the program ends in the middle of it, in a network that answers for all."""
    shut(web)
    results = []

    def end(result):
        results.append(result)
        workers.write.shutdown()

    later, ended = NOW + LATER, lambda: bool(results)
    sync_all(store, workers, now=lambda: later, on_result=end, cancelled=ended)

    assert len(results) == 1
