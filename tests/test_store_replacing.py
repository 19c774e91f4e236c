"""A library that another one takes the place of, killed at each of its steps."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import run
from reader.errors import DamagedError, MissingError, StoreError
from reader.model import Query
from reader.store.database import BUSY_MS
from reader.store.safety import care, opening, rotation
from reader.store.schema import MIGRATIONS
from reader.store.store import Store
from tests.builders import NOW, parsed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills copies of a process")

# Restores in copies of this process, each killed one step of the file system later than the last.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from reader.store.safety import care

STEPS = ("os.rename", "os.link", "os.remove", "shutil.copyfile", "sqlite3.connect")
folder, linking = Path(sys.argv[1]), sys.argv[2] == "links"
if not linking:
    def refused(*_):
        raise PermissionError("no links here")
    os.link = refused

def restore(place, last):
    left = last
    def hook(event, _):
        nonlocal left
        if event in STEPS:
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)
    care.restore(folder / "copy.sqlite", place / "library.sqlite")

for number in range(1, 500):
    place = Path(shutil.copytree(folder / "before", folder / "after" / str(number)))
    child = os.fork()
    if not child:
        restore(place, number)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
print(number)
"""


@pytest.fixture
def scene(tmp_path):
    """A library whose last marks are in its log alone, as a kill leaves it, and an older copy."""
    (tmp_path / "before").mkdir()
    store = Store(tmp_path / "library.sqlite")
    feed = store.feeds.add("https://example.org/feed")
    store.articles.merge(feed.id, [parsed(str(n)) for n in range(9)], NOW, first_fetch=True)
    care.backup(store, tmp_path / "copy.sqlite")
    store.checkpoint()
    store.marks.mark_read([1, 2, 3])
    for ending in ("", "-wal"):
        name = f"library.sqlite{ending}"
        (tmp_path / "before" / name).write_bytes((tmp_path / name).read_bytes())
    store.close()
    return tmp_path


def kill_at_each_step(scene, links="links"):
    command = [sys.executable, "-c", KILLED, str(scene), links]
    root = Path(__file__).parent.parent
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 8
    return sorted((scene / "after").iterdir())


def unread(path):
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA quick_check").fetchone() == ("ok",)
    (count,) = db.execute("SELECT count(*) FROM marks WHERE NOT read").fetchone()
    db.close()
    return count


@pytest.mark.parametrize("links", ["links", "no links"])
def test_killed_at_any_step_a_restore_leaves_one_library_or_the_other_whole(scene, links):
    found = []
    for place in kill_at_each_step(scene, links):
        kept = care.replaced(place / "library.sqlite")
        found.append((unread(place / "library.sqlite"), bool(kept)))
        assert [unread(path) for path in kept] in ([], [6])

    assert (6, False) in found
    assert (9, True) in found
    assert (9, False) not in found


def test_killed_at_any_step_all_of_a_damaged_library_is_still_there(scene):
    library = scene / "before" / "library.sqlite"
    library.write_bytes(b"\xff" * 100 + library.read_bytes()[100:])
    log = Path(f"{library}-wal").read_bytes()

    restored = 0
    for place in kill_at_each_step(scene):
        now = place / "library.sqlite"
        copies = [now, *place.glob("library-replaced-*.sqlite")]
        whole = [p for p in copies if p.read_bytes() == library.read_bytes()]
        assert any(
            Path(f"{p}-wal").exists() and Path(f"{p}-wal").read_bytes() == log for p in whole
        )
        if now in whole:
            with pytest.raises(DamagedError):
                Store(now)
        else:
            assert unread(now) == 9
            restored += 1
    assert restored


def test_after_a_restore_reading_waits_for_no_writer(scene):
    library = scene / "before" / "library.sqlite"
    care.restore(scene / "copy.sqlite", library)
    store, other = Store(library), Store(library)
    other.database.connection.execute(f"PRAGMA busy_timeout = {BUSY_MS // 1000}")

    with store.database.transaction():
        store.marks.mark_read([1])
        assert other.articles.count(Query(unread_only=True)) == 9

    store.close()
    other.close()


def test_the_log_of_a_library_that_is_gone_does_not_get_into_the_new_one(scene):
    library = scene / "before" / "library.sqlite"
    log = Path(f"{library}-wal").read_bytes()
    library.unlink()

    kept = care.restore(scene / "copy.sqlite", library)

    assert unread(library) == 9
    assert Path(f"{kept}-wal").read_bytes() == log


# ------------------------------------------------------------ a library that is not there


def test_where_there_never_was_a_library_an_empty_one_is_opened(tmp_path):
    store = opening.open_library(tmp_path / "library.sqlite", tmp_path / "backups")

    assert store.feeds.all() == []
    store.close()


@pytest.mark.parametrize("left", [None, b""])
def test_a_library_that_is_gone_is_not_taken_for_an_empty_one(store, tmp_path, capsys, left):
    store.feeds.add("https://example.org/feed")
    rotation.back_up(store, tmp_path / "backups", NOW)
    store.close()
    store.path.unlink()
    if left is not None:
        store.path.write_bytes(left)
    data = ["--data", str(tmp_path)]

    with pytest.raises(MissingError):
        opening.open_library(store.path, tmp_path / "backups")
    assert run(["feeds", *data]) == 1
    told = capsys.readouterr().err
    assert run(["restore", *data]) == 0
    assert run(["feeds", *data]) == 0

    assert "is missing, but copies of it are kept: 1." in told
    assert "kabar restore" in told
    assert "example.org" in capsys.readouterr().out


def test_a_newer_library_is_told_by_every_command_and_left_as_it_is(scene, capsys):
    library = scene / "before" / "library.sqlite"
    unread(library)  # bring its log home
    db = sqlite3.connect(library)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    before = library.read_bytes()
    data = ["--data", str(library.parent)]
    commands = (
        ["list"],
        ["sync"],
        ["demo", "--terminal"],
        ["doctor"],
        ["backup"],
        ["sql", "SELECT 1"],
    )

    statuses = [run([*command, *data]) for command in commands]

    told = capsys.readouterr()
    assert statuses == [1] * len(commands)
    assert told.err.count("was written by a newer Kabar. Please update this one.") == len(commands)
    assert library.read_bytes() == before
    beside = {path.name for path in library.parent.iterdir()}
    assert beside <= {"library.sqlite", "library.sqlite-wal", "library.sqlite-shm"}


def test_an_empty_library_is_begun_only_by_who_says_so(scene):
    folder = scene / "before"
    (folder / "library.sqlite").write_bytes(b"noise" * 9000)

    assert run(["list", "--data", str(folder)]) == 1
    assert run(["restore", "--empty", "--data", str(folder)]) == 0

    assert unread(folder / "library.sqlite") == 0
    (kept,) = care.replaced(folder / "library.sqlite")
    assert kept.read_bytes() == b"noise" * 9000


def test_nothing_sound_is_said_not_half_done(scene):
    library = scene / "before" / "library.sqlite"

    with pytest.raises(StoreError, match="no sound backup"):
        opening.restore_newest(library, scene / "backups")

    assert unread(library) == 6


def test_a_damaged_page_is_told_in_words_by_every_command_that_meets_it(scene, capsys):
    library = scene / "before" / "library.sqlite"
    unread(library)  # bring its log home
    with sqlite3.connect(library) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'bodies'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with library.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    capsys.readouterr()

    statuses = [run([*c, "--data", str(library.parent)]) for c in (["show", "1"], ["doctor"])]

    assert statuses == [1, 1]
    told = capsys.readouterr().err
    assert told.count("kabar: The library library.sqlite is damaged.") >= 1
    assert json.dumps(told).count("Traceback") == 0


def test_a_copy_that_is_no_library_is_passed_over(tmp_path):
    library, backups = tmp_path / "library.sqlite", tmp_path / "backups"
    store = Store(library)
    store.feeds.add("https://a.example/feed", "A")
    rotation.back_up(store, backups, NOW)
    store.close()
    (good,) = rotation.kept(backups)
    good.path.with_name("library-2099-01-01.sqlite").touch()
    library.unlink()

    assert opening.restore_newest(library, backups)[0] == good.path
