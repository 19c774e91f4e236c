"""The commands, run as a user types them: real library, real server on loopback."""

import json
import subprocess
import sys
from datetime import timedelta

import pytest

from reader.cli.main import COMMANDS, run
from reader.feeds import schedule
from reader.feeds.courtesy import utc_now
from reader.model import Sentence
from reader.store.store import Store
from tests.builders import rss


@pytest.fixture
def kabar(tmp_path, capsys):
    """Runs a command on a library of its own and returns (exit status, output, errors)."""

    def call(*arguments):
        capsys.readouterr()
        status = run(["--data", str(tmp_path / "library"), *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def followed(kabar, site):
    """A library with one feed of two articles; returns the ids of its articles, newest first."""
    site.pages["/feed"] = rss("One bright morning", "Two dark nights")
    assert kabar("add", site.url + "/feed", "--category", "News/Local")[0] == 0
    return [row["id"] for row in json.loads(kabar("list", "--json")[1])]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_explains_itself(kabar, command):
    status, out, _ = kabar(command.name, "--help")

    assert status == 0
    assert out.startswith(f"usage: kabar {command.name}")


def test_adding_a_feed_subscribes_and_fetches(kabar, site):
    site.pages["/feed"] = rss("One", "Two")

    status, out, _ = kabar("add", site.url + "/feed", "--category", "News", "--json")

    added = json.loads(out)
    assert status == 0
    assert added["title"] == "Site"
    assert added["new"] == 2
    assert len(site.requests) == 1


def test_adding_a_page_finds_its_feed(kabar, site):
    site.headers["/"] = {"Content-Type": "text/html"}
    site.pages["/"] = (
        b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'
    )
    site.pages["/feed"] = rss("One")

    status, _, _ = kabar("add", site.url + "/")

    assert status == 0
    assert json.loads(kabar("feeds", "--json")[1])[0]["url"] == site.url + "/feed"


def test_a_feed_is_shown_before_it_is_followed(kabar, site):
    site.pages["/feed"] = rss("The first")

    status, out, _ = kabar("add", site.url + "/feed", "--preview")

    assert (status, "The first" in out) == (0, True)
    assert kabar("feeds", "--json")[1].strip() == "[]"


def test_adding_nonsense_fails_with_one_sentence(kabar, site):
    status, out, err = kabar("add", site.url + "/nothing")

    assert status == 1
    assert out == ""
    assert err.startswith("kabar: ")
    assert err.count("\n") == 1


def test_wrong_use_is_told_apart_from_failure(kabar):
    assert kabar("frobnicate")[0] == 2
    assert kabar("add")[0] == 2


def test_a_list_can_be_cut_to_a_category_and_to_unread(kabar, followed):
    kabar("mark", "read", str(followed[0]))

    unread = json.loads(kabar("list", "--category", "News", "--unread", "--json")[1])

    assert [row["id"] for row in unread] == followed[1:]
    assert kabar("list", "--category", "Sport")[0] == 1


def test_starring_is_found_again(kabar, followed):
    kabar("mark", "star", str(followed[1]))

    starred = json.loads(kabar("list", "--starred", "--json")[1])

    assert [row["id"] for row in starred] == [followed[1]]


def test_search_finds_by_words(kabar, followed):
    found = json.loads(kabar("search", "dark", "--json")[1])

    assert [row["title"] for row in found] == ["Two dark nights"]


def test_a_search_may_begin_with_what_is_left_out(kabar, followed):
    found = [row["title"] for row in json.loads(kabar("search", "-bright", "--json")[1])]
    both = kabar("search", "--limit", "5", "--json", "dark", "-bright", "-morning")[1]
    said = kabar("search", "bright", "tag:nope", "--", "-dark")[2]

    assert found == [row["title"] for row in json.loads(both)] == ["Two dark nights"]
    assert "No tag is called “nope”." in said
    assert "No articles." in said
    assert kabar("search", "--nonsense", "x")[0] == kabar("search")[0] == 2


def test_a_sync_lets_go_what_the_rules_let_go_and_says_so(kabar, site, followed):
    told = kabar("keep", "--feed", "Site", "--count", "1")[2]
    kabar("keep", "--unread", "no")

    dry = kabar("list", "--json")[1]
    out = kabar("sync", "--force", "--json")[1]
    left = json.loads(kabar("list", "--json")[1])
    kabar("undo")

    assert "Site: articles stay for good (as above); 1 of each feed (its own)." in told
    assert len(json.loads(dry)) == 2
    assert json.loads(out.splitlines()[-1])["totals"]["articles_removed"] == 1
    assert [row["id"] for row in left] == followed[:1]
    assert len(json.loads(kabar("list", "--json")[1])) == 2


def test_one_of_something_is_not_said_as_if_it_were_many(kabar, site):
    site.pages["/feed"] = rss("One")

    assert kabar("add", site.url + "/feed")[2].endswith("1 article.\n")
    assert kabar("keep", "--days", "1")[2].startswith("Articles stay 1 day; ")


def test_show_gives_text_and_html(kabar, followed):
    assert "One bright morning" in kabar("show", str(followed[0]))[1]
    assert kabar("show", str(followed[0]), "--html")[0] == 0
    assert kabar("show", "999")[0] == 1


def test_sync_tells_each_feed_and_the_totals(kabar, site, followed):
    status, out, _ = kabar("sync", "--force", "--json")

    feed, totals = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert feed["status"] == "unchanged"
    assert totals["totals"]["unchanged"] == 1


def test_a_sync_in_which_every_feed_fails_is_a_failure(kabar, site, followed):
    del site.pages["/feed"]

    status, out, err = kabar("sync", "--force", "--json")

    assert status == 1
    assert json.loads(out.splitlines()[0])["error"]
    assert err.startswith("kabar: ")


def test_subscriptions_leave_and_come_back_by_opml(kabar, site, followed, tmp_path):
    assert kabar("export", str(tmp_path / "mine.opml"))[0] == 0
    assert kabar("remove", "Site")[0] == 0
    assert json.loads(kabar("feeds", "--json")[1]) == []

    assert kabar("import", str(tmp_path / "mine.opml"))[0] == 0
    assert kabar("import", str(tmp_path / "mine.opml"))[0] == 0

    (feed,) = json.loads(kabar("feeds", "--json")[1])
    assert feed["url"] == site.url + "/feed"
    assert feed["categories"] == ["News/Local"]


def test_a_feed_says_when_it_was_asked_what_came_of_it_and_when_it_is_asked_next(
    kabar, site, followed
):
    (feed,) = json.loads(kabar("feeds", "--json")[1])

    assert feed["status"] == 200
    assert feed["checked"]
    assert (feed["etag"], feed["last_modified"]) == ("", "")
    assert feed["next_due"] > feed["checked"]
    assert "cannot say what is new" in feed["why"]


def test_a_feed_that_waits_for_its_server_says_so(kabar, site, followed, tmp_path):
    store = Store(tmp_path / "library" / "library.sqlite")
    wait = Sentence.of(schedule.ASKED, wait="3 d")
    store.hosts.set_wait(site.url + "/feed", utc_now() + timedelta(days=3), wait, 1)
    store.close()

    (feed,) = json.loads(kabar("feeds", "--json")[1])
    told = kabar("sync", "--feed", "Site", "--force")[2]

    assert feed["why"] == "the server asked for 3 d"
    assert feed["next_due"] > (utc_now() + timedelta(days=2)).isoformat()
    assert "ago, next in 3 d" in told
    assert len(site.requests) == 1


def test_a_refresh_of_a_feed_that_is_not_due_says_when_it_is(kabar, site, followed):
    told = kabar("sync", "--feed", "Site")[2]

    assert "checked 1 min ago, next in" in told
    assert len(site.requests) == 1


def test_trending_and_related_answer_in_json(kabar, followed):
    panel = json.loads(kabar("trending", "--json")[1])

    assert set(panel) >= {"stories", "topics", "most_read"}
    assert json.loads(kabar("related", str(followed[0]), "--json")[1]) == []


def test_a_backup_brings_back_what_was_there(kabar, followed, tmp_path):
    copy = tmp_path / "copy.sqlite"
    assert kabar("backup", str(copy))[0] == 0
    kabar("remove", "Site")

    assert kabar("restore", str(copy))[0] == 0

    assert len(json.loads(kabar("list", "--json")[1])) == 2


def test_the_doctor_finds_a_sound_library_sound(kabar, followed):
    status, out, _ = kabar("doctor", "--json")

    assert status == 0
    assert all(check["ok"] for check in json.loads(out))


def test_inspect_reads_documents_and_tells_errors_as_values(kabar, tmp_path):
    feed, page = tmp_path / "feed.xml", tmp_path / "page.html"
    feed.write_bytes(rss("One"))
    page.write_bytes(b"<!doctype html><title>A page</title><p>Hello")

    status, out, _ = kabar("inspect", "parse", str(feed), str(page))
    good, bad = out.splitlines()

    assert status == 1
    assert json.loads(good)["items"][0]["title"] == "One"
    assert set(json.loads(bad)) == {"error"}


def test_inspect_clean_takes_scripts_out(kabar, tmp_path):
    page = tmp_path / "body.html"
    page.write_text("<p onclick=x()>Hi<script>alert(1)</script></p>")

    assert json.loads(kabar("inspect", "clean", str(page))[1]) == {"html": "<p>Hi</p>"}


def test_listing_articles_loads_neither_qt_nor_the_parsers(tmp_path):
    code = (
        "import sys; from reader.cli.main import run; run(['list', '--data', sys.argv[1]]);"
        "print([m for m in ('PySide6', 'feedparser', 'trafilatura') if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_feeds_that_fail_are_listed_by_what_ails_them(kabar, site):
    site.pages["/feed"] = rss("One")
    kabar("add", site.url + "/feed")
    site.statuses["/feed"] = 410
    kabar("sync", "--force")

    status, out, _ = kabar("feeds", "health", "--json")

    assert status == 0
    assert [(one["title"], one["ailment"]) for one in json.loads(out)] == [("Site", "failing")]
    assert "failing" in kabar("feeds", "health")[1]


@pytest.mark.parametrize(
    "command",
    ["show N", "mark read N", "related N", "list --limit N", "statistics --days N", "undo N"],
)
@pytest.mark.parametrize("number", ["9" * 23, "-3", "many"])
def test_numbers_that_make_no_sense_are_refused_in_words(kabar, command, number):
    status, _, words = kabar(*command.replace("N", number).split())

    assert status == 2
    assert "Traceback" not in words


def test_a_list_that_breaks_off_adds_what_came_and_is_a_failure(kabar, tmp_path):
    file = tmp_path / "cut.opml"
    file.write_text(
        '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/>'
        '<outline text="B" xmlUrl="https://b.exam'
    )

    status, _, err = kabar("import", str(file))

    assert status == 1
    assert "cut.opml breaks off in the middle" in err
    assert [feed["url"] for feed in json.loads(kabar("feeds", "--json")[1])] == [
        "https://a.example/feed"
    ]
