"""The `kabar` command: reads the arguments, runs the command, tells failures in one sentence.

Exit status: 0 done, 1 failed, 2 wrong use.
"""

import importlib
import re
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from reader import __version__
from reader.collector import undisturbed
from reader.errors import ReaderError

# "feed:https://…", "https://…", "/home/…/feeds.opml"
ADDRESS = re.compile(r"(?:feed|https?):|[^-].*\.opml$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Command:
    """A command, and where it is: its module is imported when it is chosen, not before."""

    name: str
    module: str
    function: str
    help: str


COMMANDS = [
    Command("add", "feeds", "add", "subscribe to a feed, or to the feed of a page"),
    Command("remove", "feeds", "remove", "unsubscribe"),
    Command("feeds", "feeds", "feeds", "list the feeds: category, state, when next and why"),
    Command("reading", "offline", "reading", "how a feed or category is read: full text, pictures"),
    Command("offline", "offline", "offline", "fetch texts and pictures of new articles ahead"),
    Command("quiet", "quiet", "quiet", "mute, pause or hide from Today a feed or a category"),
    Command("keep", "keep", "keep", "how long articles stay, and what goes"),
    Command("access", "access", "access_", "how one feed is asked: login, proxy, interval"),
    Command("contact", "access", "contact", "what requests tell of how you can be reached"),
    Command("import", "feeds", "import_", "add the feeds of an OPML file"),
    Command("export", "export", "export", "write feeds, articles or all to a file of your own"),
    Command("sync", "feeds", "sync", "fetch what is due"),
    Command("list", "articles", "list_", "list articles, newest first"),
    Command("show", "articles", "show", "print one article"),
    Command("search", "articles", "search", "find articles by their words"),
    Command("folders", "folders", "folders", "list, keep and remove smart folders"),
    Command("mark", "articles", "mark", "mark articles read, unread, starred, not starred"),
    Command("delete", "articles", "delete", "delete articles; a sync does not bring them back"),
    Command("tag", "tags", "tag", "put your own tags on articles, or take them off"),
    Command("tags", "tags", "tags", "list your own tags"),
    Command("undo", "undo", "undo", "take back a change, or list them"),
    Command("trending", "trends", "trending", "stories, topics, and what you read most"),
    Command("trends", "stories", "trends", "the same; a story's page; join, split; follow, mute"),
    Command("related", "trends", "related", "what belongs to an article"),
    Command("statistics", "statistics", "statistics", "what arrived, and what you read of it"),
    Command("backup", "care", "backup", "write a copy of the library"),
    Command("restore", "care", "restore", "put a copy in the library's place"),
    Command("doctor", "care", "doctor", "check the library and repair it"),
    Command("sql", "sql", "sql", "ask the library a question in SQL; it is only read"),
    Command("log", "log", "log", "print the end of the log, and say where it lies"),
    Command("inspect", "inspect", "inspect", "show what Kabar makes of documents"),
    Command("window", "window", "window", "open the window"),
    Command("desktop", "desktop", "desktop", "enter Kabar into the menu of a Linux desktop"),
    Command("demo", "demo", "demo_", "open the window on sample feeds, without a network"),
]


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status."""
    try:
        chosen = _parser().parse_args(_meant(arguments))
        if chosen.command is None:  # options alone, such as --data: still the window
            chosen = _parser().parse_args([*arguments, "window"])
    except SystemExit as leaving:  # argparse has spoken; `_leave` must still run
        return leaving.code if isinstance(leaving.code, int) else 2
    try:
        return _call(chosen)
    except ReaderError as error:
        print(f"kabar: {error}", file=sys.stderr)
    except BrokenPipeError:  # `kabar list | head`: the reader has seen enough
        sys.stdout = None
        return 0
    except OSError as error:
        reason = error.strerror or str(error)
        print(f"kabar: {error.filename or 'the disk'}: {reason}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nkabar: Stopped.", file=sys.stderr)
    return 1


def _meant(arguments: Sequence[str]) -> list[str]:
    """Return the arguments; a lone address or list of feeds, as a desktop gives it, is to be added.

    Nothing else begins so: no command has a colon or a file's ending.
    """
    if len(arguments) == 1 and ADDRESS.match(arguments[0]):
        return ["window", "--add", arguments[0]]
    begin = 2 if arguments[:1] == ["--data"] else 0
    if arguments[begin : begin + 1] == ["search"]:
        return [*arguments[:begin], *_search_meant(arguments[begin + 1 :])]
    return list(arguments) or ["window"]


def _search_meant(arguments: Sequence[str]) -> list[str]:
    """Return the arguments of a search, its words last: `-word` leaves a word out."""
    options, words = ["search"], list[str]()
    left = iter(arguments)
    for one in left:
        if one == "--":
            words.extend(left)
        elif one in ("--limit", "--data"):
            options += [one, *islice(left, 1)]
        elif one.startswith("--") or one in ("-h", "-"):
            options.append(one)
        else:
            words.append(one)
    return [*options, "--", *words] if words else options


class _LazyParser(ArgumentParser):
    """A command's parser that learns its arguments when it is first used."""

    command: Command | None = None

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401
        """Add the arguments that the command's module names, then parse."""
        if self.command is not None:
            function = f"{self.command.function.rstrip('_')}_arguments"
            _load(self.command, function)(self)
            self.command = None
        return super().parse_known_args(args, namespace)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="kabar",
        description="A desktop reader for the articles of the sites you follow.\n"
        "Without a command, it opens the window.",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Kabar {__version__}")
    data = "the folder of the library (else KABAR_DATA, else the system's place for it)"
    parser.add_argument("--data", metavar="DIR", default=None, help=data)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=_LazyParser
    )
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        sub.add_argument("--data", metavar="DIR", default=SUPPRESS, help=data)
        sub.command = command
    return parser


def _call(chosen: Namespace) -> int:
    command = next(command for command in COMMANDS if command.name == chosen.command)
    status: int = _load(command, command.function)(chosen)
    return status


def _load(command: Command, function: str) -> Callable[..., Any]:
    with undisturbed():
        module = importlib.import_module(f"reader.cli.{command.module}")
    loaded: Callable[..., Any] = getattr(module, function)
    return loaded
