"""Searches that are kept under a name."""

import pytest

from reader.cli.main import run
from reader.errors import QueryError, UsageError, WorkError
from reader.model import Sentence, SmartFolder
from reader.store.queries.smart_folders import MANY
from reader.store.store import Store
from tests.builders import NOW, parsed


def names(store):
    return [folder.name for folder in store.smart_folders.all()]


def fill(store, count):
    feed = store.feeds.add("https://a.example/feed", "Bursa")
    incoming = [parsed(str(n), f"Bank {n}") for n in range(count)]
    ids = store.articles.merge(feed.id, incoming, NOW, first_fetch=False).new
    while store.search.index_some():
        pass
    return ids


def test_folders_keep_the_user_s_order(store):
    one, two, three = (store.smart_folders.add(name, "bank") for name in ("One", "Two", "Three"))

    store.smart_folders.arrange([three.id, one.id, two.id])

    assert names(store) == ["Three", "One", "Two"]


def test_a_changed_folder_is_what_it_was_after_undo(store):
    folder = store.smart_folders.add("Banks", "bank")

    changed = SmartFolder(folder.id, "Lenders", "lender")
    _, change = store.history.record(Sentence.of("Changed"), store.smart_folders.change, changed)
    now = store.smart_folders.all()
    store.history.undo(change)

    assert now == [changed]
    assert store.smart_folders.all() == [folder]


def test_a_removed_folder_comes_back_where_it_was(store):
    folders = [store.smart_folders.add(name, "bank") for name in ("One", "Two", "Three")]

    told, remove = Sentence.of("Removed"), store.smart_folders.remove
    _, change = store.history.record(told, remove, folders[1].id)
    store.smart_folders.add("Four", "bank")
    assert names(store) == ["One", "Three", "Four"]
    store.history.undo(change)

    assert names(store) == ["One", "Two", "Three", "Four"]
    assert store.smart_folders.find("two") == folders[1]


@pytest.mark.parametrize(
    ("name", "query", "error"),
    [
        (" ", "bank", UsageError),
        ("Banks", " ", UsageError),
        ("x" * 61, "bank", UsageError),
        ("KEPT", "bank", UsageError),
        ("Banks", "is:unred", QueryError),
        ("Banks", "feed:nowhere", QueryError),
    ],
)
def test_what_cannot_be_a_folder_is_refused(store, name, query, error):
    store.smart_folders.add("Kept", "bank")

    with pytest.raises(error):
        store.smart_folders.add(name, query)

    assert names(store) == ["Kept"]


def test_unread_articles_are_counted_up_to_a_limit(store):
    ids = fill(store, MANY + 20)
    assert store.smart_folders.unread("bank") == MANY

    store.marks.mark_read(ids[: MANY + 10])

    assert store.smart_folders.unread("bank") == 10
    assert store.smart_folders.unread("is:read") == 0


def test_a_count_that_takes_too_long_is_broken_off(store):
    fill(store, 3000)

    with pytest.raises(WorkError):
        store.smart_folders.unread("-bank", lambda: False)


def test_the_command_keeps_lists_and_removes(tmp_path, capsys):
    with_data = ["--data", str(tmp_path)]
    store = Store(tmp_path / "library.sqlite")
    fill(store, 3)
    store.close()

    assert run([*with_data, "folders", "add", "Banks", "bank", "is:unread"]) == 0
    capsys.readouterr()
    assert run([*with_data, "folders"]) == 0
    listed = capsys.readouterr().out
    assert run([*with_data, "folders", "remove", "banks"]) == 0
    assert run([*with_data, "folders", "remove", "banks"]) == 1
    assert run([*with_data, "folders", "add", "Bad", "is:unred"]) == 1
    said = capsys.readouterr().err

    assert listed.split() == ["3", "Banks", "bank", "is:unread"]
    assert "   ^^^^^\n" in said
