"""Backups that come by themselves, and what is saved of a damaged library."""

import json
import random
import shutil
import sqlite3
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest

from reader.cli.main import run
from reader.errors import DamagedError, StoreError
from reader.model import Backup, Query
from reader.store.safety import care, opening, rotation, waiting
from reader.store.store import Store
from tests.builders import NOW, parsed

ARTICLES = 2000


@pytest.fixture
def library(store):
    feed = store.feeds.add("https://example.org/feed", "Harian")
    store.articles.merge(feed.id, [parsed("1", "one"), parsed("2")], NOW, first_fetch=True)
    return store


def kept_days(backups):
    return [one.day for one in backups]


def copies(days, size=10):
    return [Backup(Path(f"library-{day}.sqlite"), day, NOW, size) for day in days]


def test_one_backup_a_day_is_made(library, tmp_path):
    folder = tmp_path / "backups"

    made = rotation.back_up(library, folder, NOW)

    assert made is not None
    assert rotation.back_up(library, folder, NOW + timedelta(hours=1)) is None
    assert rotation.back_up(library, folder, NOW + timedelta(days=1)) is not None
    assert len(rotation.kept(folder)) == 2
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    copy = Store(made, read_only=True)
    assert [row.title for row in copy.articles.page(Query())] == ["one", "A title"]
    copy.close()


def test_an_empty_library_has_nothing_to_lose(store, tmp_path):
    assert rotation.back_up(store, tmp_path / "backups", NOW) is None


def test_a_clock_that_went_ahead_for_a_while_ends_no_backups(library, tmp_path):
    folder = tmp_path / "backups"
    for day in range(12):
        rotation.back_up(library, folder, NOW + timedelta(days=4000 + day))

    made = [rotation.back_up(library, folder, NOW + timedelta(days=n)) for n in range(9)]

    assert None not in made
    days = kept_days(rotation.kept(folder))
    assert {date(2026, 3, 2) + timedelta(days=n) for n in range(2, 9)} <= set(days)
    assert sum(day.year > 2030 for day in days) <= 2


def test_a_damaged_library_pushes_no_sound_backup_out(full, tmp_path):
    path, _ = full
    folder = tmp_path / "backups"
    store = Store(path)
    sound = rotation.back_up(store, folder, NOW)
    before = sound.read_bytes()
    store.close()
    spoil(path, "bodies", 0.2, 1)
    store = Store(path)

    for anew in (False, True):
        with pytest.raises(DamagedError):
            rotation.back_up(store, folder, NOW + timedelta(days=1 - anew), anew=anew)

    store.close()
    assert [one.path for one in rotation.kept(folder)] == [sound]
    assert sound.read_bytes() == before
    assert sorted(file.name for file in folder.iterdir()) == [sound.name]


def test_the_newest_sound_backup_is_put_back(library, tmp_path):
    folder = tmp_path / "backups"
    for day in range(3):
        rotation.back_up(library, folder, NOW + timedelta(days=day))
    library.close()
    newest = rotation.kept(folder)[0].path
    newest.write_bytes(newest.read_bytes()[:20_000])
    library.path.write_bytes(b"noise" * 5000)

    source, kept = opening.restore_newest(library.path, folder)

    assert source.name == "library-2026-03-03.sqlite"
    assert kept.read_bytes() == b"noise" * 5000
    again = Store(library.path)
    assert again.articles.count(Query()) == 2
    again.close()


def test_two_restores_within_a_second_keep_both_libraries(library, tmp_path):
    made = rotation.back_up(library, tmp_path / "backups", NOW)
    library.marks.mark_read([1])
    library.close()

    first, second = (care.restore(made, library.path) for _ in range(2))

    assert first != second
    before = Store(first)
    assert before.articles.count(Query(unread_only=True)) == 1
    before.close()
    assert care.replaced(library.path) == [second, first]


def test_libraries_that_were_replaced_come_the_last_one_first(tmp_path):
    times = ["20260301-080000", "20260302-090000", "20260302-090000-2", "20260302-090000-10"]
    paths = [tmp_path / f"library-replaced-{time}.sqlite" for time in times]
    for path in [*paths, tmp_path / "library-replaced-mine.sqlite"]:
        path.touch()

    assert care.replaced(tmp_path / "library.sqlite") == paths[::-1]


def test_of_the_libraries_that_were_replaced_the_last_stay_for_a_month(library, tmp_path):
    def put(*days):
        for days_ago in days:
            stamp = (NOW - timedelta(days=days_ago)).strftime("%Y%m%d-%H%M%S")
            for ending in ("", "-wal"):
                (tmp_path / f"library-replaced-{stamp}.sqlite{ending}").write_text(str(days_ago))

    def left():
        return [int(path.read_text()) for path in care.replaced(library.path)]

    put(40, 29, 5, 3, 1)
    rotation.back_up(library, tmp_path / "backups", NOW)
    few = left()
    rotation.back_up(library, tmp_path / "backups", NOW + timedelta(days=400))
    last = left()
    put(-900, -901, -902)  # made while the clock went wrong
    rotation.back_up(library, tmp_path / "backups", NOW + timedelta(days=401))

    assert few == [1, 3, 5]
    assert last == [1]
    assert 1 in left()
    assert len(list(tmp_path.glob("*replaced*-wal"))) == len(left())


def test_a_folder_for_backups_that_cannot_be_written_is_said(library, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match="No backup can be written into"):
        rotation.back_up(library, tmp_path / "file" / "backups", NOW)


def test_a_restore_waits_for_the_next_start(library, tmp_path):
    made = rotation.back_up(library, tmp_path / "backups", NOW)
    library.marks.mark_read([1, 2])

    waiting.ask(library.path, made)
    assert library.articles.count(Query(unread_only=True)) == 0
    library.close()
    done = waiting.carry_out(library.path)

    assert done.error is None
    assert waiting.carry_out(library.path) is None
    again = Store(library.path)
    assert again.articles.count(Query(unread_only=True)) == 2
    again.close()
    waiting.ask(library.path, done.kept)  # undone
    waiting.carry_out(library.path)
    again = Store(library.path)
    assert again.articles.count(Query(unread_only=True)) == 0
    again.close()


@pytest.mark.parametrize(
    "wish", [b"", b"{}", b"[1]", b"\xff", b'{"source": 5}', b"{" * 90_000, b"[" * 9_000]
)
def test_a_wish_that_cannot_be_read_changes_nothing(library, tmp_path, wish):
    (tmp_path / waiting.MARKER).write_bytes(wish)

    assert waiting.carry_out(library.path) is None
    assert library.articles.count(Query()) == 2


def test_a_restore_that_fails_at_the_start_leaves_the_library_and_is_not_tried_again(
    library, tmp_path
):
    library.close()
    waiting.ask(library.path, tmp_path / "gone.sqlite")

    assert "gone.sqlite" in str(waiting.carry_out(library.path).error)
    assert waiting.carry_out(library.path) is None
    again = Store(library.path)
    assert again.articles.count(Query()) == 2
    again.close()


def test_seven_days_and_four_weeks_stay():
    today = date(2026, 3, 2)
    backups: list[Backup] = []
    for back in range(60, -1, -1):
        backups = copies([today - timedelta(days=back)]) + backups
        gone = rotation.to_drop(backups)
        backups = [one for one in backups if one not in gone]

    days = kept_days(backups)
    assert days[:7] == [today - timedelta(days=n) for n in range(7)]
    assert len(days) == 11
    assert len({day.isocalendar()[:2] for day in days[7:]}) == 4
    assert today - days[-1] <= timedelta(days=40)


def test_large_backups_are_fewer_but_never_only_one():
    backups = copies([date(2026, 3, 2) - timedelta(days=n) for n in range(7)], size=100)

    assert len(rotation.to_drop(backups, budget=350)) == 4
    assert len(rotation.to_drop(backups, budget=1)) == 5


def test_a_file_of_somebody_else_is_left_alone(library, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    own = folder / "library-of-mine.sqlite"
    own.write_text("mine")

    for day in range(20):
        rotation.back_up(library, folder, NOW + timedelta(days=day))

    assert own.read_text() == "mine"
    assert 7 <= len(rotation.kept(folder)) <= 11


def test_a_disk_without_room_is_told_before_anything_is_written(library, tmp_path, monkeypatch):
    monkeypatch.setattr(rotation, "ROOM", 1e12)

    with pytest.raises(StoreError, match="no room for a backup"):
        rotation.back_up(library, tmp_path / "backups", NOW)

    assert rotation.kept(tmp_path / "backups") == []


def test_backups_on_the_command_line(library, tmp_path, capsys):
    data = ["--data", str(tmp_path)]

    assert run(["backup", *data]) == 0
    assert run(["backup", *data, "--list"]) == 0
    day = capsys.readouterr().out.split()[0]
    library.marks.mark_read([1, 2])
    library.close()
    assert run(["restore", *data, day]) == 0

    again = Store(tmp_path / "library.sqlite")
    assert again.articles.count(Query(unread_only=True)) == 2
    again.close()


def test_the_list_of_backups_is_one_json_array(library, tmp_path, capsys):
    data = ["--data", str(tmp_path)]
    run(["backup", *data])
    capsys.readouterr()

    assert run(["backup", *data, "--list", "--json"]) == 0

    (told,) = json.loads(capsys.readouterr().out)
    assert Path(told["path"]).stat().st_size == told["size"]


# ------------------------------------------------------------ damaged files


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    path = tmp_path_factory.mktemp("full") / "library.sqlite"
    fill(path)
    return path, facts(path)


@pytest.fixture
def full(shelf, tmp_path):
    """A library of many articles, and what is true of it."""
    path, before = shelf
    return Path(shutil.copy(path, tmp_path / "library.sqlite")), before


def fill(path):
    store = Store(path)
    category = store.categories.ensure(["News"])
    feeds = [store.feeds.add(f"https://{n}.example/feed", f"F{n}", [category]) for n in range(5)]
    for number, feed in enumerate(feeds):
        articles = [
            parsed(f"{number}-{n}", f"t{number}-{n}", text=f"words {n} " * 30)
            for n in range(ARTICLES // 5)
        ]
        store.articles.merge(feed.id, articles, NOW, first_fetch=True)
    ids = [row.id for row in store.articles.page(Query(), limit=ARTICLES)]
    store.marks.mark_read(ids[::2])
    store.marks.star(ids[::50])
    store.tags.add("keep", ids[::100])
    while store.search.index_some(5000):
        pass
    store.checkpoint()
    store.close()


def facts(path):
    store = Store(path)
    rows = store.articles.page(Query(), limit=ARTICLES)
    read = {row.title: (row.read, row.starred) for row in rows}
    checks = care.doctor(store, repair=False)
    tagged = store.articles.count(Query(text="tag:keep"))
    while store.search.index_some(5000):
        pass
    found = store.articles.count(Query(text='"words 7"'))
    store.close()
    return read, [check for check in checks if not check.ok], tagged, found


def page_of(path, table):
    with sqlite3.connect(path) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        pages = db.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        ).fetchall()
    db.close()
    return size, [row[0] for row in pages]


def spoil(path, table, share, seed):
    """Overwrite some of a table's leaf pages with noise; return how many."""
    noise = random.Random(seed)
    try:
        size, pages = page_of(path, table)
    except sqlite3.OperationalError:
        pytest.skip("this SQLite tells nothing of its pages (dbstat)")
    chosen = noise.sample(pages, max(1, int(len(pages) * share)))
    with open(path, "r+b") as file:
        for page in chosen:
            file.seek((page - 1) * size)
            file.write(noise.randbytes(size))
    return len(chosen)


def test_all_of_a_sound_library_is_recovered(full):
    path, before = full

    kept, told = care.recover(path)

    assert facts(path) == before
    assert kept.is_file()
    assert all(one.whole for one in told)
    assert {one.table: one.rows for one in told}["articles"] == ARTICLES


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("table", ["articles", "bodies", "marks", "article_tags"])
def test_what_other_pages_hold_is_recovered(full, table, seed):
    path, (before, *_) = full
    pages = spoil(path, table, 0.05, seed)

    care.recover(path)
    after, faults, tagged, found = facts(path)

    assert faults == []
    assert len(after) >= ARTICLES - pages * 400
    changed = {title for title, state in after.items() if before[title] != state}
    if table == "marks":  # theirs are gone: they are taken for read, so that nothing comes back
        assert all(after[title] == (True, False) for title in changed)
    else:
        assert changed == set()
    assert len(after) > ARTICLES * 0.6
    assert found > 0
    assert tagged <= ARTICLES / 100


def test_a_library_from_before_the_rules_is_recovered_with_its_muted_feeds(full):
    path, _ = full
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE place_rules")
        db.execute("UPDATE feeds SET muted = 1 WHERE id = 2")
    db.close()

    care.recover(path)

    store = Store(path)
    assert [feed.id for feed in store.feeds.all() if feed.muted] == [2]
    store.close()


def test_what_is_no_library_is_not_recovered(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"noise" * 5000)

    with pytest.raises(StoreError, match=r"can be read|not a library|damaged"):
        care.recover(path)

    assert path.read_bytes() == b"noise" * 5000
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_library_is_recovered_on_the_command_line(full, tmp_path, capsys):
    path, _ = full
    spoil(path, "bodies", 0.1, 1)

    assert run(["doctor", "--data", str(tmp_path), "--recover"]) == 0

    said = capsys.readouterr()
    assert f"{ARTICLES}  articles" in said.out
    assert "bodies  (the rest was damaged)" in said.out
    assert "is kept in" in said.err
    assert run(["doctor", "--data", str(tmp_path)]) == 0
