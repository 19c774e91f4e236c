"""Lists of other readers that hold logins: they go into the keychain or nowhere."""

import base64
from threading import Event

import pytest

from reader.feeds import opml, opml_library
from reader.feeds.opml_library import Imported
from reader.feeds.sync_feed import sync_feed
from reader.model import Login
from reader.store.safety import care
from reader.workers import Workers
from tests.builders import rss

FRESH = 'xmlns:frss="https://freshrss.org/opml"'


def imported(store, *outlines, declared=""):
    body = "".join(f"<outline type='rss' {outline}/>" for outline in outlines)
    document = f"<opml version='2.0' {declared}><body>{body}</body></opml>"
    return opml_library.import_into(store, opml.read(document.encode()))


def test_a_password_in_an_address_goes_into_the_keychain_and_with_the_request(
    store, inline, site, keychain
):
    site.pages["/feed"] = rss("One")
    address = site.url.replace("http://", "http://ani:p%40ss@") + "/feed"

    came = imported(store, f"text='A' xmlUrl='{address}' htmlUrl='http://ani:p%40ss@a.example/'")

    (feed,) = store.feeds.all()
    sync_feed(feed, store, inline)
    assert came == Imported(1, 0, logins=1)
    assert (feed.url, feed.site_url) == (site.url + "/feed", "http://a.example/")
    assert list(keychain.secrets.values()) == ["p@ss"]
    token = base64.b64encode(b"ani:p@ss").decode()
    assert site.requests[0][1]["authorization"] == f"Basic {token}"


@pytest.mark.parametrize(
    ("told", "login"),
    [
        ("username='ani' password='s3cret'", Login.BASIC),
        ("frss:CURLOPT_COOKIE='s3cret'", Login.COOKIE),
    ],
)
def test_a_login_in_attributes_goes_into_the_keychain_too(store, keychain, told, login):
    imported(store, f"text='A' xmlUrl='https://a.example/feed' {told}", declared=FRESH)

    (feed,) = store.feeds.all()
    assert store.accesses.get(feed.id).login is login
    assert list(keychain.secrets.values()) == ["s3cret"]


@pytest.mark.parametrize("which", ["keychain", "no_keychain"])
@pytest.mark.parametrize(
    "outline",
    [
        "xmlUrl='https://ani:s3cret@a.example/feed'",
        "xmlUrl='https://s3cret@a.example/feed'",
        "xmlUrl='https://a.example/feed' password='s3cret'",
        "xmlUrl='https://a.example/feed' username='ani' password='s3cret'",
        "xmlUrl='https://a.example/feed' authToken='s3cret' kind='https://b:s3cret@a.example/'",
        "xmlUrl='https://a.example/feed' frss:CURLOPT_HTTPHEADER='X-Key: s3cret'",
    ],
)
def test_no_secret_of_a_list_stands_in_library_backup_or_export(
    store, request, tmp_path, which, outline
):
    request.getfixturevalue(which)

    imported(store, f"text='A' {outline} other='kept'", declared=FRESH)

    store.checkpoint()
    care.backup(store, tmp_path / "copy.sqlite")
    exported = opml_library.export_from(store)
    for file in tmp_path.iterdir():
        assert b"s3cret" not in file.read_bytes(), file.name
    assert b"s3cret" not in exported
    assert b'other="kept"' in exported


def test_without_a_keychain_the_feeds_come_and_the_lost_logins_are_counted(store, no_keychain):
    came = imported(
        store,
        "text='A' xmlUrl='https://ani:s3cret@a.example/feed'",
        "text='B' xmlUrl='https://b.example/feed'",
    )

    assert came == Imported(2, 0, logins_lost=1)
    assert {feed.url for feed in store.feeds.all()} == {
        "https://a.example/feed",
        "https://b.example/feed",
    }


def test_a_feed_that_is_followed_already_is_known_also_with_a_login_in_its_address(store, keychain):
    store.feeds.add("https://a.example/feed")

    came = imported(store, "text='A' xmlUrl='https://ani:s3cret@a.example/feed'")

    assert came == Imported(0, 1)
    assert keychain.secrets == {}


def test_a_keychain_that_takes_its_time_holds_up_no_other_write(store, keychain):
    workers, asked, opened = Workers.start(), Event(), Event()
    kept = keychain.set_password

    def slowly(*words):
        asked.set()
        opened.wait(20)
        kept(*words)

    keychain.set_password = slowly
    outlines = opml.read(
        b"<opml><body><outline text='A' xmlUrl='https://ani:s3@a.example/feed'/></body></opml>"
    )
    importing = workers.wait.submit(opml_library.import_into, store, outlines, write=workers.write)
    asked.wait(20)
    workers.write.submit(store.settings.set, "written", True).result(timeout=20)
    waited = not importing.done()
    opened.set()

    assert importing.result(timeout=20) == Imported(1, 0, logins=1)
    assert waited
    workers.stop()
