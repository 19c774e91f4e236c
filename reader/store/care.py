"""Looking after the library: a copy while it is in use, a copy put in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import StoreError, UsageError
from reader.model import Check, Recovered
from reader.store import checks, recovery
from reader.store.database import faults_in_words, make_private
from reader.store.schema import MIGRATIONS
from reader.store.store import Store

ASIDE = ("", "-wal", "-shm")  # the files of one database


def backup(store: Store, target: Path) -> None:
    """Write a consistent copy of the library, also while it is being read and written."""
    if target.exists() and target.samefile(store.path):
        raise UsageError("A backup needs a file of its own.")
    with faults_in_words(target), _in_one_step(target) as unfinished:
        _copy(store.database.connection, unfinished)


def restore(source: Path, library_db: Path) -> Path | None:
    """Put a copy in the library's place, if it is sound; return where the old one is kept."""
    if not source.is_file():
        raise UsageError("There is no file {file}.", file=str(source))
    if library_db.exists() and source.samefile(library_db):
        raise UsageError("This is the library itself.")
    with faults_in_words(source), closing(_open_copy(source)) as copy:
        _verify(copy, source)
        with faults_in_words(library_db), _in_one_step(library_db) as unfinished:
            _copy(copy, unfinished)
            return _set_aside(library_db)


def recover(library_db: Path) -> tuple[Path, list[Recovered]]:
    """Put what can be read of a damaged library in its place; return where the old one is kept."""
    if not library_db.is_file():
        raise UsageError("There is no file {file}.", file=str(library_db))
    with faults_in_words(library_db), _in_one_step(library_db) as unfinished:
        told = recovery.recover(library_db, unfinished)
        with closing(sqlite3.connect(unfinished)) as fresh:
            fresh.execute("PRAGMA journal_mode = DELETE")  # one file that is all there is
        kept = _set_aside(library_db)
    assert kept is not None  # noqa: S101 - it was there
    return kept, told


def doctor(store: Store, repair: bool = True) -> list[Check]:
    """Look at everything that could be wrong, repair what can be, and say what was found."""
    return checks.run(store.database, store.search, repair)


def _copy(source: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that is all there is


@contextmanager
def _in_one_step(target: Path) -> Iterator[Path]:
    """Offer a file to be written that takes the target's place when it is whole."""
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    make_private(unfinished)
    try:
        yield unfinished
        os.replace(unfinished, target)
    finally:
        for ending in ASIDE:
            unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _open_copy(source: Path) -> sqlite3.Connection:
    return sqlite3.connect(source.absolute().as_uri() + "?mode=ro", uri=True)


def _verify(copy: sqlite3.Connection, source: Path) -> None:
    """Refuse what is no library of ours, is newer than this program, or is damaged."""
    (version,) = copy.execute("PRAGMA user_version").fetchone()
    tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}
    if not {"feeds", "articles", "bodies", "marks"} <= tables:
        raise StoreError("{file} is not a library of Kabar.", file=source.name)
    if version > len(MIGRATIONS):
        raise StoreError(
            "The library {file} was written by a newer Kabar. Please update this one.",
            file=source.name,
        )
    (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise StoreError("{file} is damaged: {reason}", file=source.name, reason=str(found))


def _set_aside(library_db: Path) -> Path | None:
    """Move the library that was there out of the way, whole; it may be a damaged one."""
    if not library_db.exists():
        return None
    _bring_home(library_db)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = library_db.with_name(f"{library_db.stem}-replaced-{stamp}.sqlite")
    try:
        os.link(library_db, kept)  # so that at no moment there is no library
    except OSError:  # a file system without links
        os.replace(library_db, kept)
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.replace(f"{library_db}{ending}", f"{kept}{ending}")
    return kept


def _bring_home(library_db: Path) -> None:
    """Make the library one file; another program that has it open must not be cut off."""
    try:
        with closing(sqlite3.connect(library_db, timeout=1)) as old:
            old.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StoreError("The library is in use. Please close the reader first.") from error
        raise
    except sqlite3.DatabaseError:
        return  # damaged: it is kept as it is, with the files beside it
