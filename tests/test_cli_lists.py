"""What the command line says of folded lists, and of the comments on articles."""

import json

import pytest

from reader.cli.main import run
from reader.store.store import Store
from tests.builders import NOW, parsed
from tests.folding import tell_the_same


@pytest.fixture
def told(tmp_path):
    """A library in which three feeds tell the same; return its folder and their articles."""
    store = Store(tmp_path / "library.sqlite")
    ids = tell_the_same(store)
    store.close()
    return str(tmp_path), ids


def listed(capsys, folder, *arguments):
    assert run(["list", "--data", folder, *arguments]) == 0
    return capsys.readouterr().out


def test_a_folded_list_has_one_line_for_all_that_tell_the_same(capsys, told):
    folder, (one, two, three) = told

    line = listed(capsys, folder, "--fold")
    (row,) = json.loads(listed(capsys, folder, "--fold", "--json"))

    assert line.split()[0] == str(one)
    assert line.endswith("The same 0  ◆ 3 sources  +2\n")
    assert (row["id"], row["fold_id"], row["folded"]) == (one, min(told[1]), [two, three])


def test_a_list_that_does_not_fold_still_tells_what_belongs_together(capsys, told):
    folder, ids = told

    rows = json.loads(listed(capsys, folder, "--json"))

    assert [row["id"] for row in rows] == ids
    assert {row["fold_id"] for row in rows} == {min(ids)}
    assert not any(row["folded"] for row in rows)


def test_lists_and_articles_tell_how_many_comments_there_are(capsys, tmp_path):
    store = Store(tmp_path / "library.sqlite")
    feed = store.feeds.add("https://example.org/feed")
    article = parsed("1", comment_count=5, comments_feed="https://example.org/1/feed")
    (id_,) = store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    store.close()

    (row,) = json.loads(listed(capsys, str(tmp_path), "--json"))
    assert run(["show", "--data", str(tmp_path), str(id_), "--json"]) == 0
    whole = json.loads(capsys.readouterr().out)

    assert (row["comment_count"], whole["comment_count"]) == (5, 5)
    assert whole["comments_feed"] == "https://example.org/1/feed"
