"""`kabar statistics`: the same figures as the page, and a way to forget them."""

import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from reader.cli.main import run
from reader.store.store import Store
from tests.builders import parsed


@pytest.fixture
def folder(tmp_path):
    """A library in which one of two articles of today was opened twice, for a minute."""
    now = datetime.now(UTC)
    store = Store(tmp_path / "library.sqlite")
    feed = store.feeds.add("https://example.org/feed", "Site")
    articles = [parsed(str(n), f"Title {n}", published=now - timedelta(seconds=n)) for n in (1, 2)]
    ids = store.articles.merge(feed.id, articles, now, first_fetch=False).new
    for id_ in (ids[0], ids[0]):
        store.marks.opened(id_, now)
    store.marks.stayed(ids[0], 60)
    store.close()
    return tmp_path


@pytest.fixture
def kabar(folder, capsys):
    def call(*arguments):
        status = run(["--data", str(folder), "statistics", *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_json_has_every_figure(kabar):
    status, out, _ = kabar("--days", "7", "--json")

    told = json.loads(out)
    assert status == 0
    assert (told["arrived"], told["opened"], told["seconds"]) == (2, 1, 60)
    assert (told["opened_of_judged"], told["judged"], told["step"]) == (1, 2, "day")
    assert len(told["periods"]) == 7
    assert told["feeds"][0]["title"] == "Site"
    assert told["articles"][0]["read_count"] == 2


def test_people_are_told_in_lines(kabar):
    status, out, _ = kabar()

    assert status == 0
    assert "2 articles arrived" in out
    assert "50.0% of the 2" in out
    assert "0 h 1 min spent reading" in out


def test_an_empty_library_has_statistics_too(tmp_path, capsys):
    status = run(["--data", str(tmp_path / "empty"), "statistics", "--days", "0"])

    assert status == 0
    assert "nothing opened yet" in capsys.readouterr().out


def test_clearing_asks_first(kabar, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    refused = kabar("--clear")
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))

    agreed = kabar("--clear")

    assert (refused[0], agreed[0]) == (1, 0)
    assert "Forgotten: 2 openings." in agreed[2]
    assert json.loads(kabar("--json")[1])["opened"] == 0


def test_clearing_without_anybody_to_ask_clears_nothing(kabar, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    assert kabar("--clear")[0] == 1
    assert kabar("--clear", "--yes")[0] == 0


def test_days_before_the_first_are_wrong_use(kabar):
    status, _, err = kabar("--days", "-1")

    assert status == 2  # as the README promises for wrong use
    assert "-1 is not between 0 and" in err
