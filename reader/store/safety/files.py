"""Files that are their owner's alone, and that are either whole or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import UsageError

ASIDE = ("", "-wal", "-shm", "-journal")  # the files of one database


def make_private(path: Path) -> None:
    """Make an empty file for its owner alone, where there is none; SQLite's others follow it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


@contextmanager
def in_one_step(target: Path) -> Iterator[Path]:
    """Offer a database to be written that takes the target's place when it is whole."""
    unfinished = target.with_name(target.name + ".unfinished")
    _clear(unfinished)  # what a program that was killed has left
    make_private(unfinished)
    try:
        yield unfinished
        os.replace(unfinished, target)
        sync_folder(target.parent)
    finally:
        _clear(unfinished)


def refuse_taken(target: Path, *, replace: bool) -> None:
    """Raise UsageError where a file cannot come to a place, or would take that of another."""
    if not target.parent.is_dir():
        raise UsageError("There is no folder {folder}.", folder=str(target.parent))
    if target.exists() and not replace:
        raise UsageError("{name} is there already. `--replace` writes over it.", name=target.name)


def sync_file(path: Path) -> None:
    """Have what was written into a file survive a power cut."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder survive a power cut, where the system can promise that."""
    with suppress(OSError):  # Windows opens no folders
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def free_name(path: Path) -> Path:
    """Return `path`, or one like it with a number where there is a file of that name already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _clear(path: Path) -> None:
    for ending in ASIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
