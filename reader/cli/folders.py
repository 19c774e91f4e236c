"""The command about smart folders: folders."""

import sys
from argparse import ArgumentParser, Namespace

from reader.cli.printing import columns, listing, say
from reader.cli.session import library
from reader.errors import QueryError, UsageError
from reader.model import Sentence, SmartFolder
from reader.store.queries.smart_folders import MANY
from reader.store.store import Store


def folders_arguments(parser: ArgumentParser) -> None:
    """`kabar folders`."""
    parser.set_defaults(deed="list", json=False)
    parts = parser.add_subparsers(dest="deed", metavar="ACTION")
    part = parts.add_parser("list", help="list them with what is unread (the default)")
    part.add_argument("--json", action="store_true", help="print one JSON array")
    part = parts.add_parser("add", help="keep a search under a name")
    part.add_argument("name", help="the folder's name")
    part.add_argument("words", nargs="+", help="the search, as in `kabar search`")
    part = parts.add_parser("remove", help="take a folder away; its articles stay")
    part.add_argument("name", help="the folder's name")


def folders(arguments: Namespace) -> int:
    """List the smart folders, keep a search as one, or take one away."""
    with library(arguments.data) as store:
        if arguments.deed == "add":
            _add(store, arguments.name, " ".join(arguments.words))
        elif arguments.deed == "remove":
            found = store.smart_folders.find(arguments.name)
            if found is None:
                raise UsageError("No smart folder is called “{name}”.", name=arguments.name)
            told = Sentence.of("Removed: {name}", name=found.name)
            store.history.record(told, store.smart_folders.remove, found.id)
            say(f"Removed: {found.name}")
        else:
            _list(store, arguments.deed == "list" and arguments.json)
    return 0


def _add(store: Store, name: str, text: str) -> None:
    try:
        told = Sentence.of("Smart folder kept: {name}", name=name)
        folder, _ = store.history.record(told, store.smart_folders.add, name, text)
    except QueryError as error:
        print(f"{text}\n{' ' * error.start}{'^' * (error.end - error.start)}", file=sys.stderr)
        raise
    say(f"Kept: {folder.name}")


def _list(store: Store, as_json: bool) -> None:
    found = store.smart_folders.all()

    def line(folder: SmartFolder) -> str:
        unread = _unread(store, folder)
        shown = "?" if unread is None else f"{MANY - 1}+" if unread >= MANY else str(unread)
        return columns([(shown, 5), (folder.name, 24)]) + f"  {folder.query}"

    rows = (
        [{"name": one.name, "query": one.query, "unread": _unread(store, one)} for one in found]
        if as_json
        else found
    )
    listing(rows, as_json, line, "No smart folders. `kabar folders add NAME QUERY` makes one.")


def _unread(store: Store, folder: SmartFolder) -> int | None:
    try:
        return store.smart_folders.unread(folder.query)
    except QueryError:  # its feed or category is gone
        return None
