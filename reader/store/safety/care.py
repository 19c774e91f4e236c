"""Looking after the library: a copy while it is in use, a copy put in its place."""

import os
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import DamagedError, StoreError, UnknownError, UsageError, WorkError
from reader.model import Check, Recovered
from reader.store.database import Database, faults_in_words
from reader.store.interrupting import while_wanted
from reader.store.safety import checks, recovery
from reader.store.safety.files import (
    ASIDE,
    free_name,
    in_one_step,
    make_private,
    refuse_taken,
    sync_file,
)
from reader.store.schema import MIGRATIONS
from reader.store.store import Store

PAGES = 1000  # that are copied at once, some milliseconds
HEADER = b"SQLite format 3\0"  # how every file of SQLite begins
STAMPED = "%Y%m%d-%H%M%S"
REPLACED = "-replaced-"  # and when: a library that another one was put in the place of
STAMP = re.compile(r"(\d{8}-\d{6})(?:-(\d+))?")  # a time, and the number of those within a second


def backup(
    store: Store,
    target: Path,
    *,
    look: bool = False,
    replace: bool = False,
    wanted: Callable[[], bool] = lambda: True,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Write a consistent copy of the library, also while it is being read and written.

    A file that is there is written over only with `replace`. `look`: DamagedError, and what stood
    at `target` stays, where the copy is not sound. WorkError, likewise, as soon as `wanted()` is
    false. `told(done, total)` hears how many pages are copied.
    """
    if target.exists() and target.samefile(store.path):
        raise UsageError("A backup needs a file of its own.")
    refuse_taken(target, replace=replace)
    with faults_in_words(target), in_one_step(target) as unfinished:
        _copy(store.database.connection, unfinished, wanted, told)
        if look:
            quick_look(unfinished, wanted)


def restore(source: Path, library_db: Path) -> Path | None:
    """Put a copy in the library's place, if it is sound; return where the old one is kept."""
    if not source.is_file():
        raise UsageError("There is no file {file}.", file=str(source))
    if library_db.exists() and source.samefile(library_db):
        raise UsageError("This is the library itself.")
    with faults_in_words(source), closing(_open_copy(source)) as copy:
        _verify(copy, source)
        with _replacing(library_db) as unfinished:
            _copy(copy, unfinished)
            return _set_aside(library_db)


def recover(library_db: Path) -> tuple[Path, list[Recovered]]:
    """Put what can be read of a damaged library in its place; return where the old one is kept."""
    if not library_db.is_file():
        raise UsageError("There is no file {file}.", file=str(library_db))
    with ExitStack() as held, faults_in_words(library_db), in_one_step(library_db) as unfinished:
        told = recovery.recover(library_db, unfinished)
        _make_one_file(unfinished)
        held.enter_context(_alone(library_db))  # not before: the damaged one is to be read
        kept = _set_aside(library_db)
    assert kept is not None  # noqa: S101 - it was there
    return kept, told


def begin_empty(library_db: Path) -> Path | None:
    """Put an empty library in the place of one that is damaged or missing; likewise."""
    with _replacing(library_db) as unfinished:
        Database(unfinished, MIGRATIONS).close()
        _make_one_file(unfinished)
        return _set_aside(library_db)


def replaced(library_db: Path) -> list[Path]:
    """Return the libraries that others were put in the place of, the last one first."""
    begin = f"{library_db.stem}{REPLACED}"
    found: list[tuple[tuple[str, int], Path]] = []
    for path in library_db.parent.glob(f"{begin}*.sqlite"):
        name = STAMP.fullmatch(path.stem.removeprefix(begin))
        # Else it is somebody's own file, or what a restore that was killed has left of itself.
        if name is not None and not _same(path, library_db):
            found.append(((name[1], int(name[2] or 1)), path))
    return [path for _, path in sorted(found, reverse=True)]


def replaced_at(path: Path) -> datetime:
    """Return when another library took the place of one of `replaced`, by its name."""
    found = STAMP.search(path.stem)
    assert found is not None  # noqa: S101 - `replaced` has looked
    return datetime.strptime(found[1], STAMPED).replace(tzinfo=UTC)


def quick_look(path: Path, wanted: Callable[[], bool] = lambda: True) -> None:
    """Raise DamagedError where the pages of a library do not fit together; indexes are not read.

    WorkError as soon as `wanted()` is false.
    """
    with faults_in_words(path), closing(_open_copy(path)) as db, while_wanted(db, wanted):
        (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise DamagedError(
            "The library {file} is damaged. `kabar restore` puts a backup in its place.",
            file=path.name,
        )


def doctor(store: Store, repair: bool = True) -> list[Check]:
    """Look at everything that could be wrong, repair what can be, and say what was found."""
    return checks.run(store.database, store.search, repair)


def _copy(
    source: sqlite3.Connection,
    target: Path,
    wanted: Callable[[], bool] = lambda: True,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Copy a library as it is at this moment, in small steps between which it can be stopped."""

    def look(_: int, remaining: int, total: int) -> None:
        if not wanted():
            raise WorkError("Nobody waits for this copy any more.")
        told(total - remaining, total)

    source.execute("BEGIN")
    try:
        # From here on it is read as it is now: else each write of others would begin it anew.
        source.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        with closing(sqlite3.connect(target)) as copy:
            source.backup(copy, pages=PAGES, progress=look)
    finally:
        source.execute("ROLLBACK")
    _make_one_file(target)


def _make_one_file(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")  # no log beside it


def count(path: Path) -> int | None:
    """Return how many articles a copy of the library holds; None where that cannot be read."""
    try:
        # Nothing is put beside the copy; nobody else writes into it.
        uri = path.absolute().as_uri() + "?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as db:
            (articles,) = db.execute("SELECT ifnull(sum(total), 0) FROM feed_counts").fetchone()
    except sqlite3.DatabaseError:
        return None
    return int(articles)


def _open_copy(source: Path) -> sqlite3.Connection:
    return sqlite3.connect(source.absolute().as_uri() + "?mode=ro", uri=True)


def _verify(copy: sqlite3.Connection, source: Path) -> None:
    """Refuse what is no library of ours, is newer than this program, or is damaged."""
    with source.open("rb") as file:
        if file.read(len(HEADER)) != HEADER:
            raise UnknownError("{file} is not a library of Kabar.", file=source.name)
    (version,) = copy.execute("PRAGMA user_version").fetchone()
    tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}
    if not {"feeds", "articles", "bodies", "marks"} <= tables:
        raise UnknownError("{file} is not a library of Kabar.", file=source.name)
    if version > len(MIGRATIONS):
        raise UnknownError(
            "The library {file} was written by a newer Kabar. Please update this one.",
            file=source.name,
        )
    (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise DamagedError("{file} is damaged: {reason}", file=source.name, reason=str(found))


@contextmanager
def _replacing(library_db: Path) -> Iterator[Path]:
    """Offer a file to be written that takes the library's place; nobody else has that open."""
    with faults_in_words(library_db), _alone(library_db), in_one_step(library_db) as unfinished:
        yield unfinished


@contextmanager
def _alone(library_db: Path) -> Iterator[None]:
    """Make the library one file, and keep other programs out of it while it is replaced."""
    if not library_db.exists() or not library_db.stat().st_size:
        yield
        return
    with closing(sqlite3.connect(library_db, timeout=1, isolation_level=None)) as old:
        try:
            old.execute("PRAGMA locking_mode = EXCLUSIVE")
            old.execute("PRAGMA journal_mode = DELETE")
            old.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise StoreError("The library is in use. Please close the reader first.") from error
            raise
        except sqlite3.DatabaseError:
            pass  # damaged: it is kept as it is, with the files beside it
        if sys.platform == "win32":  # which renames no file that is open
            old.close()
        yield


def _set_aside(library_db: Path) -> Path | None:
    """Keep the library that was there under another name, whole; it may be a damaged one.

    Killed between two steps, there is still a library, and none has the log of another one: what
    is kept is whole before anything goes, and the log goes before the new library comes.
    """
    beside = [ending for ending in ASIDE if ending and Path(f"{library_db}{ending}").exists()]
    if not library_db.exists() and not beside:
        return None
    stamp = datetime.now(UTC).strftime(STAMPED)
    # A name of its own: two within a second must not take each other's place.
    kept = free_name(library_db.with_name(f"{library_db.stem}{REPLACED}{stamp}.sqlite"))
    for ending in beside:
        _keep(Path(f"{library_db}{ending}"), Path(f"{kept}{ending}"))
    if library_db.exists():
        for path in library_db.parent.glob(f"{library_db.stem}{REPLACED}*.sqlite"):
            if _same(path, library_db):  # of a restore that was killed
                path.unlink()
        try:
            os.link(library_db, kept)
        except OSError:  # a file system without links
            _keep(library_db, kept)
    for ending in beside:
        Path(f"{library_db}{ending}").unlink(missing_ok=True)
    return kept


def _keep(path: Path, kept: Path) -> None:
    part = kept.with_name(f"{kept.name}.unfinished")
    make_private(part)
    shutil.copyfile(path, part)
    sync_file(part)
    part.replace(kept)


def _same(path: Path, library_db: Path) -> bool:
    return library_db.exists() and path.samefile(library_db)
