"""The user's own tags: on and off, renamed and joined, safe from syncs; and their commands."""

import json

import pytest

from reader.cli.main import run
from reader.errors import UsageError
from reader.model import Query
from reader.store.store import Store
from tests.builders import NOW, parsed


@pytest.fixture
def ids(store):
    feed = store.feeds.add("https://example.org/feed")
    return store.articles.merge(
        feed.id, [parsed(str(n), f"t{n}") for n in range(4)], NOW, first_fetch=True
    ).new


def names(store, article_id):
    return [tag.name for tag in store.tags.of(article_id)]


def test_a_tag_is_put_on_and_taken_off(store, ids):
    assert store.tags.add(" Baca  nanti ", ids[:2]) == tuple(sorted(ids[:2]))
    assert store.tags.add("BACA NANTI", ids[1:3]) == (ids[2],)
    assert names(store, ids[0]) == ["Baca nanti"]
    assert [(tag.name, tag.articles) for tag in store.tags.all()] == [("Baca nanti", 3)]

    assert store.tags.remove("baca nanti", ids) == tuple(sorted(ids[:3]))
    assert store.tags.all() == []


def test_tags_of_one_name_become_one(store, ids):
    store.tags.add("ekonomi", ids[:2])
    store.tags.add("Bisnis", ids[1:3])

    assert store.tags.rename("ekonomi", "bisnis") == (ids[0],)
    assert [(tag.name, tag.articles) for tag in store.tags.all()] == [("Bisnis", 3)]
    assert store.tags.rename("bisnis", "BISNIS") == ()
    assert names(store, ids[0]) == ["BISNIS"]


def test_a_deleted_tag_tells_where_it_was(store, ids):
    store.tags.add("x", ids[:2])

    was = store.tags.delete("X")

    assert was == tuple(sorted(ids[:2]))
    assert store.tags.all() == []
    assert store.tags.add("x", was) == was


@pytest.mark.parametrize(("name", "words"), [("  ", "needs a name"), ("a" * 61, "60 characters")])
def test_a_wrong_name_is_refused_in_words(store, ids, name, words):
    with pytest.raises(UsageError, match=words):
        store.tags.add(name, ids)


def test_what_is_not_there_is_said(store, ids):
    assert store.tags.add("x", [999]) == ()
    assert store.tags.all() == []
    with pytest.raises(UsageError, match="no tag “nope”"):
        store.tags.delete("nope")


def test_a_changed_article_keeps_its_tags(store, ids):
    store.tags.add("x", ids)
    feed = store.feeds.all()[0]

    store.articles.merge(feed.id, [parsed("0", "new words")], NOW, first_fetch=False)

    assert names(store, ids[0]) == ["x"]
    assert len(store.articles.page(Query(text="tag:x"))) == 4


def test_tags_on_the_command_line(tmp_path, capsys):
    with_articles = Store(tmp_path / "library.sqlite")
    feed = with_articles.feeds.add("https://example.org/feed")
    new = with_articles.articles.merge(feed.id, [parsed("1", "one")], NOW, first_fetch=True).new
    with_articles.close()

    def said(*arguments, status=0):
        assert run([arguments[0], "--data", str(tmp_path), *arguments[1:]]) == status
        out = capsys.readouterr()
        return out.out + out.err

    assert "No tags" in said("tags")
    assert said("tag", "add", "Baca nanti", str(new[0])) == "1 changed.\n"
    assert json.loads(said("tags", "--json")) == [{"name": "Baca nanti", "articles": 1}]
    assert "one" in said("search", 'tag:"baca nanti"')
    assert "There is no article 99" in said("tag", "add", "x", "99", status=1)
    assert said("tag", "rename", "Baca nanti", "Nanti") == "1 changed.\n"
    assert said("tags").split() == ["1", "Nanti"]
    assert said("tag", "delete", "nanti") == "1 changed.\n"


def test_a_wrong_search_shows_the_place(tmp_path, capsys):
    Store(tmp_path / "library.sqlite").close()

    assert run(["search", "--data", str(tmp_path), "bank", "is:unred"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "bank is:unred",
        "        ^^^^^",
        "kabar: An article is unread, read, starred, updated or tagged, but never “unred”.",
    ]
