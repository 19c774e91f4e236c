"""Commands that look after the library: backup, restore, doctor."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader import paths
from reader.cli.printing import json_line, say
from reader.cli.session import library
from reader.errors import StoreError
from reader.store import care


def backup_arguments(parser: ArgumentParser) -> None:
    """`kabar backup`."""
    parser.add_argument("file", type=Path, help="where to write the copy")


def backup(arguments: Namespace) -> int:
    """Write a consistent copy of the library, also while the window is open."""
    with library(arguments.data) as store:
        care.backup(store, arguments.file)
    say(f"Saved to {arguments.file}.")
    return 0


def restore_arguments(parser: ArgumentParser) -> None:
    """`kabar restore`."""
    parser.add_argument("file", type=Path, help="a copy that `kabar backup` wrote")


def restore(arguments: Namespace) -> int:
    """Put a copy in the library's place; what was there is kept beside it."""
    target = paths.database_file(paths.library_folder(arguments.data))
    kept = care.restore(arguments.file, target)
    say(f"Restored from {arguments.file}.")
    if kept is not None:
        say(f"The library as it was before is kept in {kept}.")
    return 0


def doctor_arguments(parser: ArgumentParser) -> None:
    """`kabar doctor`."""
    parser.add_argument("--check-only", action="store_true", help="repair nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def doctor(arguments: Namespace) -> int:
    """Check the library, and repair what can be."""
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
