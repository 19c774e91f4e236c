"""`kabar log`: what the window noted, for who looks for what went wrong."""

from argparse import ArgumentParser, Namespace
from collections import deque

from reader import paths
from reader.cli.numbers import whole
from reader.cli.printing import say
from reader.log import FILE

LINES = 20


def log_arguments(parser: ArgumentParser) -> None:
    """`kabar log`."""
    parser.add_argument("--lines", type=whole(1), default=LINES, metavar="N", help="how many (20)")
    parser.add_argument("--path", action="store_true", help="print only where the log lies")


def log(arguments: Namespace) -> int:
    """Print the last lines of the log."""
    file = paths.log_folder(paths.library_folder(arguments.data)) / FILE
    if arguments.path:
        print(file)
        return 0
    if file.is_file():
        with file.open(encoding="utf-8", errors="replace") as lines:
            for line in deque(lines, max(0, arguments.lines)):
                print(line, end="")
    say(f"The log is {file}." if file.is_file() else f"There is no log yet; it will be {file}.")
    return 0
