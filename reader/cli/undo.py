"""The command about changes: undo."""

from argparse import ArgumentParser, Namespace

from reader.cli.numbers import whole
from reader.cli.printing import columns, listing, many, say
from reader.cli.session import library
from reader.errors import UsageError
from reader.model import Change


def undo_arguments(parser: ArgumentParser) -> None:
    """`kabar undo`."""
    parser.add_argument("change", type=whole(1), nargs="?", help="its number (else the last one)")
    parser.add_argument("--list", action="store_true", help="list the changes of 30 days")
    parser.add_argument("--redo", action="store_true", help="do again what was undone")
    parser.add_argument("--json", action="store_true", help="list: print one JSON array")


def undo(arguments: Namespace) -> int:
    """Take back a change, do one again, or list them."""
    with library(arguments.data) as store:
        history = store.history
        if arguments.list:
            rows = [_row(change) for change in history.all()]
            listing(rows, arguments.json, _line, "No changes.")
            return 0
        if arguments.change is not None:
            change: Change | None = history.get(arguments.change)
        else:
            change = history.next_redo() if arguments.redo else history.next_undo()
        if change is None:
            raise UsageError("There is nothing to undo.")
        left = (history.redo if arguments.redo else history.undo)(change.id)
        while store.search.index_some():  # what came back is found by its words at once
            pass
    say(f"{'Done again' if arguments.redo else 'Undone'}: {change.told}")
    if left:
        say(f"Changed again since, so left as it is: {many(left, 'row')}.")
    return 0


def _line(row: dict[str, str | int | None]) -> str:
    cells = [(str(row["id"]), 6), (str(row["made"])[:16].replace("T", " "), 17)]
    return columns(cells) + f"  {row['told']}" + ("  (undone)" if row["undone"] else "")


def _row(change: Change) -> dict[str, str | int | None]:
    return {
        "id": change.id,
        "made": None if change.made is None else change.made.isoformat(),
        "told": str(change.told),
        "undone": None if change.undone is None else change.undone.isoformat(),
    }
