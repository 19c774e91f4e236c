"""Libraries of every older version, with data in them, opened by today's program."""

import shutil
import sqlite3
import stat

import pytest

from reader.model import Query, Sentence
from reader.store.bodies import pack
from reader.store.database import Database, before_updates
from reader.store.safety import care
from reader.store.schema import MIGRATIONS
from reader.store.store import Store

VERSIONS = range(1, len(MIGRATIONS))
VALUES = {"INTEGER": 1, "REAL": 0.5, "BLOB": pack("", "", ""), "TEXT": "x"}
# What is worked out from the rest, and what SQLite and FTS5 keep for themselves.
MADE_ANEW = ("words", "terms", "unindexed", "feed_counts", "sqlite_", "term_", "live_chunks")
TRENDS = ("trend_", "article_terms", "topic", "stor", "panel", "live_", "copies", "memory")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A library of each older version, made by its steps alone, each filled as it came."""
    folder = tmp_path_factory.mktemp("versions")
    path = folder / "library.sqlite"
    for version in VERSIONS:
        Database(path, MIGRATIONS[:version]).close()
        for copy in before_updates(path):
            copy.unlink()
        if version == 1:
            fill(path)
        shutil.copy(path, folder / f"{version}.sqlite")
    return folder


def fill(path):
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO categories (id, name) VALUES (1, 'Berita')")
        db.execute("INSERT INTO feeds (id, url, title) VALUES (1, 'https://a.example/f', 'A')")
        db.execute("INSERT INTO feed_categories VALUES (1, 1)")
        for n in range(1, 41):
            fields = (n, n * 11, n * 13, n * 17, 1_700_000_000 + n, f"Title {n}")
            db.execute(
                "INSERT INTO articles VALUES (?, 1, ?, NULL, ?, ?, ?, ?, 't', 'w', 'u', '', 1)",
                fields,
            )
            db.execute(
                "INSERT INTO bodies (article_id, guid, first_seen, packed) VALUES (?, ?, 5, ?)",
                (n, f"g{n}", pack(f"<p>flood {n}</p>", "", f"flood {n}")),
            )
            db.execute(
                "INSERT INTO marks (article_id, feed_id, sorted_at, read, starred) "
                "VALUES (?, 1, ?, ?, ?)",
                (n, 1_700_000_000 + n, n % 2, n % 10 == 0),
            )
        db.execute("INSERT INTO removed VALUES (1, 99, NULL)")
        db.execute("INSERT INTO settings VALUES ('choices', '{\"font_size\": 21}')")
    db.close()


def put_a_row_everywhere(path):
    """Put a row into each table that has none; what it refers to is number 1, which is there."""
    with sqlite3.connect(path) as db:
        for table in tables(db):
            if db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]:
                continue
            columns = db.execute(f"PRAGMA table_info({table})").fetchall()
            values = [VALUES.get(column[2].upper(), 1) for column in columns]
            if table in ("reading_rules", "place_rules"):  # of a feed or of a category, not of both
                values[1] = None
            marks = ", ".join("?" * len(values))
            db.execute(f"INSERT INTO {table} VALUES ({marks})", values)
    db.close()


def tables(db):
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in rows if not name.startswith(MADE_ANEW)]


def contents(path, skip=()):
    db = sqlite3.connect(path)
    found = {}
    for table in tables(db):
        if not table.startswith(skip or "-"):
            names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            found[table] = [
                dict(zip(names, row, strict=True)) for row in db.execute(f"SELECT * FROM {table}")
            ]
    db.close()
    return found


def test_every_step_of_the_schema_is_on_the_shelf(shelf):
    assert len(list(shelf.glob("[0-9]*.sqlite"))) == len(MIGRATIONS) - 1 >= 15


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_library_is_opened_with_all_that_is_in_it(shelf, tmp_path, version):
    path = shutil.copy(shelf / f"{version}.sqlite", tmp_path / "library.sqlite")
    put_a_row_everywhere(path)
    before, copied = contents(path, TRENDS), contents(path)

    store = Store(path)
    store.search.index_some(1000)
    unread = store.articles.count(Query(unread_only=True))
    starred = store.articles.count(Query(starred_only=True))
    found = store.articles.count(Query(text="flood"))
    text = store.articles.get(40).text
    bad = [check for check in care.doctor(store, repair=False) if not check.ok]
    store.close()

    assert (unread, starred, found, text) == (20, 4, 40, "flood 40")
    assert bad == []
    after = contents(path)
    for table, rows in before.items():
        kept = [{k: v for k, v in row.items() if k in rows[0]} for row in after.get(table, [])]
        assert [row for row in rows if row not in kept] == [], table
    (copy,) = before_updates(path)
    assert copy.name == f"library-before-update-{version}.sqlite"
    assert contents(copy) == copied
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_of_the_copies_before_updates_the_last_two_stay(tmp_path):
    path = tmp_path / "library.sqlite"
    mine = tmp_path / "library-before-update-of-mine.sqlite"
    mine.write_text("mine")

    for version in (1, 2, 9, 10, 11):
        Database(path, MIGRATIONS[:version]).close()

    names = [copy.name for copy in before_updates(path)]
    assert names == ["library-before-update-10.sqlite", "library-before-update-9.sqlite"]
    assert mine.read_text() == "mine"


def test_a_copy_that_was_cut_short_is_made_again(shelf, tmp_path):
    path = shutil.copy(shelf / "3.sqlite", tmp_path / "library.sqlite")
    for name in ("library-before-update-3.sqlite", "library-before-update-3.sqlite.unfinished"):
        (tmp_path / name).write_bytes(b"half a file" * 500)

    Store(path).close()

    (copy,) = before_updates(path)
    assert len(contents(copy)["articles"]) == 40
    assert list(tmp_path.glob("*unfinished*")) == []


def test_the_column_that_rules_replaced_says_nothing_any_more(shelf, tmp_path):
    path = shutil.copy(shelf / "3.sqlite", tmp_path / "library.sqlite")
    with sqlite3.connect(path) as db:
        db.execute("UPDATE feeds SET muted = 1")
    db.close()

    store = Store(path)
    store.search.index_some(1000)
    by_rule = store.feeds.get(1).muted
    store.feeds.mute(1, False)
    _, change = store.history.record(Sentence.of("Gone"), store.feeds.remove, 1)
    store.history.undo(change)
    after = store.feeds.get(1).muted
    store.close()

    assert by_rule
    assert not after
