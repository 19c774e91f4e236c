"""Opening, upgrading, copying, restoring and repairing a library."""

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.errors import StoreError, UsageError
from reader.model import Query
from reader.store.database import Database
from reader.store.safety import care
from reader.store.schema import MIGRATIONS
from reader.store.store import Store
from tests.builders import NOW, parsed


@pytest.fixture
def library(store):
    feed = store.feeds.add("https://example.org/feed")
    articles = [parsed(str(n), f"T {n}", text="flood") for n in range(50)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=True)
    store.search.index_some(30)
    return store


def version(path, number):
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {number}")
    db.close()


def sick(checks):
    return [check.name for check in checks if not check.ok]


def test_a_library_is_its_owners_alone(library):
    for file in library.path.parent.glob("library.sqlite*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_newer_library_is_refused_in_words_and_left_as_it_is(library):
    library.close()
    version(library.path, len(MIGRATIONS) + 1)

    with pytest.raises(StoreError, match="written by a newer Kabar"):
        Store(library.path)

    version(library.path, len(MIGRATIONS))
    assert Store(library.path).articles.count(Query()) == 50


def test_a_damaged_file_is_refused_in_words(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"This is no database. " * 1000)

    with pytest.raises(StoreError, match="damaged"):
        Store(path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "file" / "library.sqlite")


def test_a_read_only_store_reads_and_cannot_write(library):
    copy = Store(library.path, read_only=True)

    assert copy.articles.count(Query()) == 50
    with pytest.raises(StoreError, match="cannot be opened for writing"):
        copy.marks.mark_read([1])
    copy.close()


def test_a_library_is_copied_before_a_step_changes_it(tmp_path):
    path = tmp_path / "library.sqlite"
    old = Database(path, ["CREATE TABLE one (x); INSERT INTO one VALUES (1)"])
    old.close()

    new = Database(path, ["-", "ALTER TABLE one ADD y; -- a; comment\n CREATE TABLE two (x)"])
    new.close()

    copy = sqlite3.connect(tmp_path / "library-before-update-1.sqlite")
    assert copy.execute("SELECT * FROM one").fetchall() == [(1,)]
    copy.close()
    db = sqlite3.connect(path)
    assert db.execute("SELECT x, y FROM one").fetchall() == [(1, None)]
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    db.close()


def test_a_step_that_fails_changes_nothing(tmp_path):
    path = tmp_path / "library.sqlite"
    Database(path, ["CREATE TABLE one (x)"]).close()

    with pytest.raises(sqlite3.OperationalError):
        Database(path, ["-", "CREATE TABLE two (x); WRONG"])

    db = sqlite3.connect(path)
    assert [r[0] for r in db.execute("SELECT name FROM sqlite_master")] == ["one"]
    db.close()


def fail(store, key):
    with store.database.transaction():
        store.settings.set(key, 1)
        raise ZeroDivisionError


def test_transactions_nest_and_an_inner_one_can_fail_alone(store):
    with store.database.transaction():
        store.settings.set("a", 1)
        with pytest.raises(ZeroDivisionError):
            fail(store, "b")
    with pytest.raises(ZeroDivisionError):
        fail(store, "c")

    assert store.settings.all() == {"a": 1}


def test_a_full_disk_is_told_and_nothing_is_half_done(store):
    store.database.connection.execute("PRAGMA max_page_count = 60")
    feed = store.feeds.add("https://example.org/feed")
    big = [parsed(str(n), "T", html=os.urandom(9000).hex()) for n in range(100)]

    with pytest.raises(StoreError, match="The disk is full"):
        store.articles.merge(feed.id, big, NOW, first_fetch=True)

    assert store.articles.count(Query()) == 0
    store.settings.set("still", "works")


def test_a_backup_is_whole_and_sound_while_others_write(library, tmp_path):
    stop = threading.Event()

    def write():
        number = 0
        while not stop.is_set():
            number += 1
            library.articles.merge(1, [parsed(f"w{number}", "W")], NOW, first_fetch=False)

    writer = threading.Thread(target=write)
    writer.start()
    care.backup(library, tmp_path / "copy.sqlite")
    stop.set()
    writer.join()

    assert [f.name for f in tmp_path.glob("copy*")] == ["copy.sqlite"]
    copy = Store(tmp_path / "copy.sqlite")
    assert copy.articles.count(Query()) >= 50
    assert sick(care.doctor(copy)) == []
    copy.close()


def test_a_backup_onto_the_library_itself_is_refused(library):
    with pytest.raises(UsageError):
        care.backup(library, library.path)


def test_a_backup_takes_the_place_of_no_other_file_and_makes_no_folders(library, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")

    with pytest.raises(UsageError, match="there already"):
        care.backup(library, mine)
    with pytest.raises(UsageError, match="no folder"):
        care.backup(library, tmp_path / "typo" / "copy.sqlite")

    assert mine.read_text() == "mine"
    assert not (tmp_path / "typo").exists()


def test_restoring_keeps_what_was_there(library, tmp_path):
    care.backup(library, tmp_path / "copy.sqlite")
    library.marks.mark_read([1, 2, 3])
    library.close()

    kept = care.restore(tmp_path / "copy.sqlite", library.path)

    for path, unread in ((library.path, 50), (kept, 47)):
        restored = Store(path)
        assert restored.articles.count(Query(unread_only=True)) == unread
        assert sick(care.doctor(restored)) == []
        restored.close()


def test_restoring_puts_a_sound_copy_in_the_place_of_a_damaged_library(library, tmp_path):
    care.backup(library, tmp_path / "copy.sqlite")
    library.close()
    library.path.write_bytes(b"damaged" * 1000)

    kept = care.restore(tmp_path / "copy.sqlite", library.path)

    assert kept.read_bytes().startswith(b"damaged")
    restored = Store(library.path)
    assert restored.articles.count(Query()) == 50
    restored.close()


@pytest.mark.parametrize("content", [b"", b"no database" * 500])
def test_what_is_no_library_is_not_restored(library, tmp_path, content):
    (tmp_path / "copy.sqlite").write_bytes(content)

    with pytest.raises(StoreError, match=r"copy\.sqlite is not a library"):
        care.restore(tmp_path / "copy.sqlite", library.path)

    assert library.articles.count(Query()) == 50
    assert [f.name for f in tmp_path.glob("*unfinished*")] == []


def test_a_library_in_use_is_not_replaced(library, tmp_path):
    care.backup(library, tmp_path / "copy.sqlite")

    with pytest.raises(StoreError, match="in use"):
        care.restore(tmp_path / "copy.sqlite", library.path)

    assert library.articles.count(Query()) == 50


def test_a_damaged_page_is_found_before_it_is_restored(library, tmp_path):
    care.backup(library, tmp_path / "copy.sqlite")
    data = bytearray((tmp_path / "copy.sqlite").read_bytes())
    for start in range(8192 * 10, 8192 * 30, 8192):
        data[start : start + 60] = b"\xff" * 60
    (tmp_path / "copy.sqlite").write_bytes(data)

    with pytest.raises(StoreError, match="damaged"):
        care.restore(tmp_path / "copy.sqlite", tmp_path / "elsewhere.sqlite")

    assert not (tmp_path / "elsewhere.sqlite").exists()


@pytest.mark.parametrize(
    ("harm", "names"),
    [
        ("UPDATE feed_counts SET unread = 7", ["counts"]),
        ("DELETE FROM feed_counts", ["counts"]),
        ("DELETE FROM marks WHERE article_id < 5", ["articles"]),
        ("DELETE FROM bodies WHERE article_id < 3", ["articles"]),
        ("UPDATE marks SET sorted_at = 5, feed_id = 3 WHERE article_id = 9", ["lists", "counts"]),
        ("DELETE FROM articles WHERE id = 4", ["references", "articles", "search"]),
        ("INSERT INTO words (words) VALUES ('delete-all')", ["search"]),
        ("INSERT INTO unindexed SELECT id FROM articles WHERE id > 40", ["search"]),
        ("INSERT INTO feed_categories VALUES (1, 99)", ["references"]),
    ],
)
def test_the_doctor_finds_and_repairs(library, harm, names):
    library.database.connection.execute("PRAGMA foreign_keys = OFF")
    library.database.connection.execute(harm.replace("INSERT INTO u", "INSERT OR IGNORE INTO u"))
    library.database.connection.execute("PRAGMA foreign_keys = ON")

    assert set(sick(care.doctor(library, repair=False))) >= set(names[:1])
    assert all(check.repaired for check in care.doctor(library) if not check.ok)
    assert sick(care.doctor(library)) == []
    library.search.index_some()
    assert sick(care.doctor(library)) == []


def test_a_body_that_was_lost_is_filled_again_by_the_next_sync(library):
    library.database.connection.execute("DELETE FROM bodies WHERE article_id = 50")
    care.doctor(library)

    changes = library.articles.merge(1, [parsed("0", "T 0", text="flood")], NOW, first_fetch=False)

    assert changes.updated == (50,)
    assert library.articles.get(50).text == "flood"


MERGING = """
import sys
from pathlib import Path
from reader.store.incoming import document
from reader.store.store import Store
from tests.builders import NOW, parsed
store = Store(Path(sys.argv[1]))
feed = store.feeds.add("https://example.org/feed")
print("ready", flush=True)
for round_ in range(10_000):
    text = f"text {round_} " * 50
    articles = [parsed(str(n), f"T {n}", text=text) for n in range(round_ * 20, round_ * 20 + 700)]
    store.articles.record_sync(feed, document(articles, NOW, first_fetch=False))
    store.marks.mark_read(range(round_ * 20, round_ * 20 + 30))
    store.search.index_some(200)
"""


def test_a_kill_in_the_middle_of_a_merge_leaves_a_sound_library(tmp_path):
    path = tmp_path / "library.sqlite"
    root = Path(__file__).parent.parent
    for wait in (0.05, 0.21, 0.4, 0.63):
        process = subprocess.Popen(
            [sys.executable, "-c", MERGING, str(path)], cwd=root, stdout=subprocess.PIPE
        )
        process.stdout.readline()
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.communicate()

        store = Store(path)
        assert sick(care.doctor(store, repair=False)) == []
        store.close()


def test_a_library_of_today_opens_from_its_first_step_on(tmp_path):
    path = tmp_path / "library.sqlite"
    for number in range(1, len(MIGRATIONS) + 1):
        Database(path, MIGRATIONS[:number]).close()

    store = Store(path)
    assert sick(care.doctor(store)) == []
    store.close()
    shutil.rmtree(tmp_path)
