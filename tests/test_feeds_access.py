"""Feeds that are asked in a way of their own: logins, proxies, intervals."""

import base64
import io
import sys
import threading
from datetime import timedelta

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeychain

from reader import fetch
from reader.cli.main import run
from reader.errors import KeychainError, UsageError
from reader.feeds import access
from reader.feeds.courtesy import courteous, utc_now
from reader.feeds.subscribe import find, subscribe
from reader.feeds.sync import sync_all
from reader.feeds.sync_feed import sync_feed
from reader.fetch import USER_AGENT
from reader.model import Access, Login, Sentence, SyncStatus
from reader.workers import Workers
from tests.builders import NOW, rss


@pytest.fixture
def feed(store, site):
    site.pages["/feed"] = rss("One")
    return store.feeds.add(site.url + "/feed")


def visit(store, inline, feed, hours=0):
    moment = NOW + timedelta(hours=hours)
    return sync_feed(store.feeds.get(feed.id), store, inline, now=lambda: moment)


@pytest.mark.parametrize(
    "sent_by",
    [
        (Login.BASIC, "ani", ("authorization", "Basic " + base64.b64encode(b"ani:s3").decode())),
        (Login.BEARER, "", ("authorization", "Bearer s3")),
        (Login.COOKIE, "", ("cookie", "s3")),
        (Login.HEADER, "X-Api-Key", ("x-api-key", "s3")),
    ],
)
@pytest.mark.usefixtures("keychain")
def test_a_login_goes_with_the_request(store, site, feed, sent_by):
    login, name, (header, value) = sent_by
    access.log_in(store, feed, login, name, "s3")

    result = visit(store, Workers.inline(), feed)

    assert result.status is SyncStatus.NEW
    assert site.requests[-1][1][header] == value


def test_a_secret_stands_in_the_keychain_and_in_no_file(store, feed, keychain, tmp_path):
    access.log_in(store, feed, Login.BASIC, "ani", "open sesame")
    store.checkpoint()

    assert list(keychain.secrets.values()) == ["open sesame"]
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and b"open sesame" in p.read_bytes()]

    access.log_out(store, feed)

    assert keychain.secrets == {}
    assert store.accesses.get(feed.id) == Access()


def test_a_new_login_takes_the_old_secret_out_of_the_keychain(store, feed, keychain):
    access.log_in(store, feed, Login.BASIC, "ani", "old")
    access.log_in(store, feed, Login.BEARER, "", "new")

    assert list(keychain.secrets.values()) == ["new"]


def test_a_redirect_to_another_server_carries_no_login(store, inline, site, feed, keychain):
    site.pages["/other"] = rss("Two")
    elsewhere = site.url.replace("127.0.0.1", "localhost")
    site.headers["/feed"] = {"Location": elsewhere + "/other"}
    site.statuses["/feed"] = 302
    access.log_in(store, feed, Login.BEARER, "", "s3")

    visit(store, inline, feed)

    assert [("authorization" in headers) for _, headers in site.requests] == [True, False]


def test_without_a_keychain_a_login_is_refused_in_words(store, feed, no_keychain):
    with pytest.raises(KeychainError, match="no keychain"):
        access.log_in(store, feed, Login.BASIC, "ani", "s3")

    assert store.accesses.get(feed.id) == Access()


def test_a_login_that_is_gone_from_the_keychain_is_not_the_servers_fault(
    store, inline, site, feed, keychain
):
    access.log_in(store, feed, Login.BASIC, "ani", "s3")
    keychain.secrets.clear()

    result = visit(store, inline, feed)

    assert result.status is SyncStatus.FAILED
    assert "no longer has the login" in str(result.error)
    assert store.feeds.get(feed.id).failures == 0
    assert site.requests == []


def test_a_password_in_a_pasted_address_goes_into_the_keychain(
    store, inline, site, keychain, tmp_path
):
    site.pages["/feed"] = rss("One")
    pasted = site.url.replace("http://", "http://ani:p%40ss@") + "/feed"

    feed, _ = subscribe(pasted, store, inline)

    store.checkpoint()
    token = base64.b64encode(b"ani:p@ss").decode()
    assert feed.url == site.url + "/feed"
    assert site.requests[0][1]["authorization"] == f"Basic {token}"
    assert list(keychain.secrets.values()) == ["p@ss"]
    assert b"p@ss" not in (tmp_path / "library.sqlite").read_bytes()


def test_a_password_that_cannot_be_kept_leaves_no_half_subscription(
    store, inline, site, no_keychain
):
    site.pages["/feed"] = rss("One")

    with pytest.raises(KeychainError):
        subscribe(site.url.replace("http://", "http://ani:p@") + "/feed", store, inline)

    assert store.feeds.all() == []


@pytest.mark.parametrize(
    "login",
    [
        (Login.BASIC, "", "s3"),
        (Login.BASIC, "a:b", "s3"),
        (Login.BEARER, "", ""),
        (Login.BEARER, "", "two\r\nlines: here"),
        (Login.COOKIE, "", "c" * 9000),
        (Login.COOKIE, "", "kuki 🍪"),
        (Login.HEADER, "Host", "s3"),
        (Login.HEADER, "X Key", "s3"),
        (Login.HEADER, "X-Key:", "s3"),
    ],
)
def test_a_login_that_no_header_can_hold_is_refused(store, feed, keychain, login):
    with pytest.raises(UsageError):
        access.log_in(store, feed, *login)

    assert keychain.secrets == {}


def test_a_feed_can_have_its_own_name_for_us_and_its_own_rhythm(store, inline, site, feed):
    site.headers["/feed"] = {"ETag": '"1"'}
    access.change(store, feed, user_agent="Mozilla/5.0\r\nX: y", minutes=30)

    result = visit(store, inline, feed)

    assert site.requests[-1][1]["user-agent"] == "Mozilla/5.0X: y"
    assert timedelta(minutes=30) <= result.next_due - NOW <= timedelta(minutes=36)
    assert str(result.due_reason).startswith("as you want it")


def test_no_rhythm_is_faster_than_the_floor(store, inline, site, feed):
    site.headers["/feed"] = {"ETag": '"1"'}
    access.change(store, feed, minutes=1)

    assert visit(store, inline, feed).next_due - NOW >= timedelta(minutes=15)


@pytest.mark.parametrize(
    "proxy", ["ftp://a", "localhost:80", "http://", "http://a:99999", "http://u:p@a"]
)
def test_what_is_no_address_of_a_proxy_is_refused(store, feed, proxy):
    with pytest.raises(UsageError):
        access.change(store, feed, proxy=proxy)


def test_what_is_taken_back_leaves_nothing(store, inline, site, feed):
    access.change(store, feed, user_agent="X", minutes=60, proxy="none")
    access.change(store, feed, user_agent="", minutes=0, proxy="")

    visit(store, inline, feed)

    assert store.accesses.get(feed.id) == Access()
    assert site.requests[-1][1]["user-agent"] == USER_AGENT


def test_the_command_asks_for_the_secret_and_never_prints_it(
    tmp_path, site, keychain, capsys, monkeypatch
):
    site.pages["/feed"] = rss("One")
    library = ["--data", str(tmp_path / "library")]
    run([*library, "add", site.url + "/feed"])
    monkeypatch.setattr(sys, "stdin", io.StringIO("open sesame\n"))

    status = run([*library, "access", "1", "--login", "basic", "--name", "ani", "--every", "45"])

    out, err = capsys.readouterr()
    assert status == 0
    assert "every 45 min, login (basic ani)" in err
    assert "sesame" not in out + err
    assert list(keychain.secrets.values()) == ["open sesame"]


def test_unsubscribing_takes_the_secret_out_of_the_keychain(store, feed, keychain):
    access.log_in(store, feed, Login.BASIC, "ani", "s3")

    store.feeds.remove(feed.id)
    access.forget_unused(store)

    assert store.feeds.all() == []
    assert keychain.secrets == {}
    assert store.accesses.unused() == []


def test_a_keychain_that_is_closed_is_asked_again_to_let_a_secret_go(store, feed, keychain):
    access.log_in(store, feed, Login.BASIC, "ani", "s3")
    keyring.set_keyring(NoKeychain())

    store.feeds.remove(feed.id)
    access.forget_unused(store)
    assert store.feeds.all() == []
    assert len(keychain.secrets) == 1

    keyring.set_keyring(keychain)
    access.forget_unused(store)
    assert keychain.secrets == {}


def test_writing_does_not_wait_for_a_keychain_that_takes_its_time(store, feed, keychain, workers):
    """As one that asks the user to open it, while the program unsubscribes and ends."""
    access.log_in(store, feed, Login.BASIC, "ani", "s3")
    opened, asked = threading.Event(), threading.Event()

    class Slow(type(keychain)):
        def get_password(self, service, username):
            asked.set()
            opened.wait(30)
            return super().get_password(service, username)

    slow = Slow()
    slow.secrets = keychain.secrets
    keyring.set_keyring(slow)

    workers.write.submit(store.feeds.remove, feed.id).result(10)
    forgetting = workers.wait.submit(access.forget_unused, store, write=workers.write)
    assert asked.wait(10)
    other = workers.write.submit(store.feeds.add, "https://example.org/other").result(10)
    opened.set()
    forgetting.result(10)

    assert [known.id for known in store.feeds.all()] == [other.id]
    assert keychain.secrets == {}


def test_an_unsubscription_that_was_undone_in_time_keeps_its_login(store, feed, keychain):
    access.log_in(store, feed, Login.BASIC, "ani", "s3")
    _, change = store.history.record(Sentence.of("Left"), store.feeds.remove, feed.id)

    store.history.undo(change)
    access.forget_unused(store)

    assert list(keychain.secrets.values()) == ["s3"]
    assert store.accesses.get(feed.id).login is Login.BASIC


@pytest.mark.parametrize(
    ("there", "kept"),
    [
        ("https://example.org/new", True),
        ("http://example.org/new", False),
        ("https://example.org:8443/new", False),
        ("https://other.example/new", False),
    ],
)
def test_a_login_follows_a_feed_within_its_server_and_to_its_safe_side(there, kept):
    assert access.may_follow("http://example.org/feed", "https://example.org/new")
    assert access.may_follow("https://example.org/feed", there) is kept


def test_a_login_in_the_address_of_an_older_library_goes_into_the_keychain(
    store, inline, site, keychain
):
    site.pages["/feed"] = rss("One")
    feed = store.feeds.add(site.url.replace("http://", "http://ani:s3@") + "/feed")

    sync_all(store, inline)

    assert store.feeds.get(feed.id).url == site.url + "/feed"
    assert list(keychain.secrets.values()) == ["s3"]
    assert site.requests[0][1]["authorization"].startswith("Basic ")


def test_without_a_keychain_the_feed_of_an_older_library_is_asked_as_before(
    store, inline, site, no_keychain
):
    site.pages["/feed"] = rss("One")
    store.feeds.add(site.url.replace("http://", "http://ani:s3@") + "/feed")

    sync_all(store, inline)

    assert site.requests[0][1]["authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    "change",
    [
        lambda store, feed: access.log_in(store, feed, Login.BASIC, "ani", "s3"),
        lambda store, feed: access.change(store, feed, user_agent="Other/1"),
    ],
)
@pytest.mark.usefixtures("keychain")
def test_validators_of_other_headers_are_not_sent(store, inline, site, feed, change):
    site.headers["/feed"] = {"ETag": '"1"'}
    visit(store, inline, feed)

    change(store, feed)
    visit(store, inline, feed, hours=30)
    visit(store, inline, feed, hours=60)

    assert [headers.get("if-none-match") for _, headers in site.requests] == [None, None, '"1"']


def test_looking_for_a_feed_with_a_password_in_its_address_writes_it_nowhere(
    store, inline, site, tmp_path
):
    site.pages["/feed"] = rss("One")
    pasted = site.url.replace("http://", "http://ani:s3cret@") + "/feed"

    find(pasted, inline, get=courteous(fetch.get, store, inline, utc_now))

    store.checkpoint()
    assert site.requests[0][1]["authorization"].startswith("Basic ")
    assert b"s3cret" not in (tmp_path / "library.sqlite").read_bytes()


def test_a_login_for_a_feed_that_was_unsubscribed_meanwhile_stays_in_no_keychain(
    store, feed, keychain
):
    store.feeds.remove(feed.id)

    with pytest.raises(UsageError):
        access.log_in(store, feed, Login.BASIC, "ani", "s3")

    assert keychain.secrets == {}


def test_the_contact_that_requests_name_is_set_on_the_command_line(tmp_path, site, capsys):
    site.pages["/feed"] = rss("One")
    library = ["--data", str(tmp_path / "library")]

    run([*library, "contact", "https://ani.example/reader"])
    run([*library, "add", site.url + "/feed"])

    assert "(+https://ani.example/reader)" in capsys.readouterr().out
    assert site.requests[0][1]["user-agent"].endswith("(+https://ani.example/reader)")


def test_an_unsubscription_that_can_still_be_undone_keeps_its_login(store, feed, keychain):
    access.log_in(store, feed, Login.BASIC, "ani", "s3")
    _, change = store.history.record(Sentence.of("Left"), store.feeds.remove, feed.id)
    access.forget_unused(store)
    store.history.undo(change)
    assert access.manner(store.accesses.get(feed.id)).secrets != ()

    store.history.redo(change)
    access.forget_unused(store)
    assert list(keychain.secrets.values()) == ["s3"]
    store.history.clear()
    access.forget_unused(store)
    assert keychain.secrets == {}


@pytest.mark.parametrize(
    ("place", "status"),
    [
        ("https://you.example/", 0),
        ("mailto:ani@you.example", 0),
        ("", 0),
        ("foo", 1),
        ("https://", 1),
        ("ani@you", 1),
    ],
)
def test_a_contact_is_a_place_where_somebody_can_be_reached(tmp_path, capsys, place, status):
    library = ["--data", str(tmp_path / "library")]

    assert run([*library, "contact", place]) == status
    assert ("is neither a web address" in capsys.readouterr().err) == bool(status)
