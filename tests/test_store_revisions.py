"""What articles said before their feeds changed them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.cli.main import run
from reader.store.revisions import KEPT
from reader.store.store import Store
from tests.builders import NOW, parsed


@pytest.fixture
def feed(store):
    return store.feeds.add("https://example.org/feed")


@pytest.fixture
def merge(store, feed):
    """Merges one version of an article, at a number of hours from the beginning."""

    def merge(article, hours=0):
        moment = NOW + timedelta(hours=hours)
        return store.articles.merge(feed.id, [article], moment, first_fetch=False)

    return merge


FIRST = parsed("1", "Harga beras naik", html="<p>Harga naik.</p>", text="Harga naik.")


def test_an_edit_keeps_the_earlier_text_and_leaves_what_was_read_read(store, merge):
    (id_,) = merge(FIRST).new
    store.marks.mark_read([id_])
    store.marks.star([id_])

    merge(replace(FIRST, title="Harga beras turun", html="<p>Turun.</p>", text="Turun."), hours=2)

    article = store.articles.get(id_)
    (before,) = store.revisions.of(id_)
    assert (article.title, article.revision, article.text) == ("Harga beras turun", 2, "Turun.")
    assert article.reworded == NOW + timedelta(hours=2)
    assert article.read
    assert article.starred
    assert (before.number, before.title, before.text) == (1, "Harga beras naik", "Harga naik.")
    assert before.html == "<p>Harga naik.</p>"
    assert (before.seen, before.replaced) == (NOW, NOW + timedelta(hours=2))


@pytest.mark.parametrize(
    "change",
    [
        {"image_url": "https://example.org/other.png"},
        {"html": '<p class="ad-7">Harga  naik.</p>', "text": "Harga  naik."},
        {"tags": ("beras",)},
    ],
)
def test_a_change_that_leaves_the_words_as_they_are_is_no_revision(store, merge, change):
    (id_,) = merge(FIRST).new

    changes = merge(replace(FIRST, **change), hours=1)

    assert changes.updated == (id_,)
    assert store.revisions.of(id_) == []
    assert store.articles.get(id_).reworded is None


def test_of_very_many_edits_the_first_and_the_last_are_kept(store, merge):
    (id_,) = merge(FIRST).new
    for number in range(1, 31):
        merge(replace(FIRST, title=f"Edit {number}"), hours=number)

    kept = store.revisions.of(id_)
    assert len(kept) == KEPT
    assert kept[-1].title == "Harga beras naik"
    assert [one.title for one in kept[:-1]] == [f"Edit {n}" for n in range(29, 29 - KEPT + 1, -1)]
    assert [one.replaced for one in kept[1:-1]] == [one.seen for one in kept[:-2]]


def test_earlier_texts_go_with_their_article(store, merge):
    (id_,) = merge(FIRST).new
    merge(replace(FIRST, title="Other"))

    store.articles.remove([id_])

    count = store.database.connection.execute("SELECT count(*) FROM revisions").fetchone()
    assert count == (0,)


def test_the_command_shows_what_an_article_said_before(tmp_path, capsys):
    store = Store(tmp_path / "library.sqlite")
    feed = store.feeds.add("https://example.org/feed", "Kabar Pasar")
    (id_,) = store.articles.merge(feed.id, [FIRST], NOW, first_fetch=False).new
    changed = replace(FIRST, title="Harga beras turun")
    store.articles.merge(feed.id, [changed], NOW + timedelta(hours=2), first_fetch=False)
    store.close()

    status = run(["--data", str(tmp_path), "show", str(id_), "--earlier"])

    said = capsys.readouterr().out
    assert status == 0
    assert "Harga beras naik" in said
    assert "2026-03-02 09:00 to 2026-03-02 11:00 UTC" in said
    assert "turun" not in said
