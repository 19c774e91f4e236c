"""Commands that look after the library: backup, restore, doctor."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader import paths
from reader.cli.printing import json_line, listing, say
from reader.cli.session import library, now
from reader.errors import StoreError
from reader.model import Backup
from reader.store.safety import care, opening, rotation


def backup_arguments(parser: ArgumentParser) -> None:
    """`kabar backup`."""
    parser.add_argument(
        "file", type=Path, nargs="?", help="where to write the copy (else among the daily ones)"
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")
    parser.add_argument("--list", action="store_true", help="list the backups that are kept")
    parser.add_argument("--json", action="store_true", help="with --list: print one JSON array")


def backup(arguments: Namespace) -> int:
    """Write a consistent copy of the library, also while the window is open."""
    folder = paths.backups(paths.library_folder(arguments.data))
    if arguments.list:
        listing(rotation.kept(folder), arguments.json, _line, "No backups yet.")
        return 0
    with library(arguments.data) as store:
        if arguments.file is None:
            made = rotation.back_up(store, folder, now())
            say(f"Saved to {made}." if made else "There is a backup of today, or nothing to save.")
            return 0
        care.backup(store, arguments.file, replace=arguments.replace)
    say(f"Saved to {arguments.file}.")
    return 0


def _line(one: Backup) -> str:
    return f"{one.day}  {one.size / 1e6:8.1f} MB  {one.path}"


def restore_arguments(parser: ArgumentParser) -> None:
    """`kabar restore`."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "file",
        nargs="?",
        help="a copy that `kabar backup` wrote, or the day of one that came by itself "
        "(else the newest that is sound)",
    )
    way.add_argument("--empty", action="store_true", help="begin with an empty library")


def restore(arguments: Namespace) -> int:
    """Put a copy in the library's place; what was there is kept beside it."""
    folder = paths.library_folder(arguments.data)
    target, backups = paths.database_file(folder), paths.backups(folder)
    if arguments.empty:
        kept = care.begin_empty(target)
        say("This is an empty library.")
    elif arguments.file is None:
        source, kept = opening.restore_newest(target, backups)
        say(f"Restored from {source}.")
    else:
        days = {str(one.day): one.path for one in rotation.kept(backups)}
        source = days.get(arguments.file, Path(arguments.file))
        kept = care.restore(source, target)
        say(f"Restored from {source}.")
    if kept is not None:
        say(f"The library as it was before is kept in {kept}.")
    return 0


def doctor_arguments(parser: ArgumentParser) -> None:
    """`kabar doctor`."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--check-only", action="store_true", help="repair nothing")
    way.add_argument(
        "--recover",
        action="store_true",
        help="bring what can be read of a damaged library into a fresh one",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def doctor(arguments: Namespace) -> int:
    """Check the library, and repair what can be."""
    if arguments.recover:
        return _recover(arguments)
    with library(arguments.data) as store:
        checks = care.doctor(store, repair=not arguments.check_only)
    if arguments.json:
        json_line(checks)
    else:
        for check in checks:
            word = "repaired" if check.repaired else "ok" if check.ok else "WRONG"
            print(f"{word:<9} {check.name}" + (f": {check.detail}" if check.detail else ""))
    broken = [check for check in checks if not check.ok and not check.repaired]
    if broken:
        raise StoreError("The library has {count} faults that remain.", count=len(broken))
    return 0


def _recover(arguments: Namespace) -> int:
    target = paths.database_file(paths.library_folder(arguments.data))
    kept, told = care.recover(target)
    if arguments.json:
        json_line(told)
    else:
        for one in told:
            print(f"{one.rows:>9}  {one.table}{'' if one.whole else '  (the rest was damaged)'}")
    say(f"The damaged library is kept in {kept}.")
    return 0
