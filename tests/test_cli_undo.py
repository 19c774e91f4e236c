"""`kabar undo`: what the command line changed is listed and taken back."""

import json
from pathlib import Path

import pytest

from reader.cli.main import run
from reader.model import Query
from reader.paths import database_file
from reader.store.store import Store
from tests.builders import NOW, parsed


@pytest.fixture
def folder(tmp_path):
    store = Store(database_file(tmp_path))
    feed = store.feeds.add("https://a.example/feed", "Alpha")
    store.articles.merge(feed.id, [parsed("1", "One"), parsed("2", "Two")], NOW, first_fetch=False)
    store.close()
    return str(tmp_path)


def opened(folder):
    return Store(database_file(Path(folder)))


def test_marks_tags_and_an_unsubscription_are_listed_and_taken_back(folder, capsys):
    run(["mark", "star", "1", "--data", folder])
    run(["tag", "--data", folder, "add", "kept", "1", "2"])
    run(["remove", "Alpha", "--data", folder])
    capsys.readouterr()
    run(["undo", "--list", "--json", "--data", folder])
    told = [row["told"] for row in json.loads(capsys.readouterr().out)]

    statuses = [run(["undo", "--data", folder]) for _ in range(2)]
    store = opened(folder)
    starred, tags = store.articles.count(Query(starred_only=True)), store.tags.all()
    store.close()

    assert told == ["Unsubscribed from Alpha", "Tagged “kept”: 2", "Starred: 1"]
    assert statuses == [0, 0]
    assert starred == 1
    assert tags == []


def test_what_was_undone_is_done_again(folder):
    run(["mark", "star", "1", "--data", folder])
    run(["undo", "--data", folder])

    status = run(["undo", "--redo", "--data", folder])
    store = opened(folder)
    starred = store.articles.count(Query(starred_only=True))
    store.close()

    assert status == 0
    assert starred == 1


def test_nothing_to_undo_is_said(folder, capsys):
    assert run(["undo", "--data", folder]) == 1
    assert "There is nothing to undo." in capsys.readouterr().err


def test_deleted_articles_come_back_by_undo_and_not_by_a_sync(folder):
    store = opened(folder)
    store.search.index_some()
    store.close()
    run(["delete", "1", "--data", folder])
    store = opened(folder)
    store.articles.merge(1, [parsed("1", "One"), parsed("2", "Two")], NOW, first_fetch=False)
    without = store.articles.count(Query())
    store.close()
    run(["undo", "--data", folder])
    store = opened(folder)

    assert without == 1
    assert store.articles.count(Query()) == 2
    assert store.articles.count(Query(text="one")) == 1
    store.close()


def test_a_quiet_category_is_shown_and_undone(folder, capsys):
    store = opened(folder)
    store.feeds.set_categories(1, [store.categories.ensure(("News",))])
    store.close()
    run(["quiet", "--category", "News", "--mute", "yes", "--data", folder])
    run(["quiet", "--feed", "Alpha", "--json", "--data", folder])
    muted = json.loads(capsys.readouterr().out)

    run(["undo", "--data", folder])
    run(["quiet", "--feed", "Alpha", "--json", "--data", folder])

    assert muted["in_force"]["muted"] is True
    assert muted["chosen"]["muted"] is None
    assert json.loads(capsys.readouterr().out)["in_force"]["muted"] is None
