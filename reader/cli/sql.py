"""The command about the library's tables: sql."""

import base64
import csv
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain, islice
from typing import Any

from reader import paths
from reader.cli.printing import columns, json_line, say
from reader.errors import UsageError
from reader.store.queries.questions import Questions

MEASURED = 200  # rows by which a table's columns get their widths
WIDEST, LAST = 48, 400  # characters of a cell, and of the last one of a line
LONGEST = 30  # seconds that a question may take, unless told otherwise


def sql_arguments(parser: ArgumentParser) -> None:
    """`kabar sql`."""
    parser.epilog = (
        "The library is only read, never changed, also while the window is open. Times are "
        "seconds since 1970: datetime(sorted_at, 'unixepoch'). Texts are compressed: "
        "unpack(packed, 0) gives the HTML, 1 the summary, 2 the plain text. The index of words "
        "is asked by: words MATCH 'bank'."
    )
    parser.add_argument("statement", nargs="?", help='one statement, such as "SELECT ..."')
    parser.add_argument("--tables", action="store_true", help="list the tables and their columns")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--json", action="store_true", help="print one JSON array")
    way.add_argument("--csv", action="store_true", help="print comma-separated values")
    parser.add_argument(
        "--seconds", type=float, default=LONGEST, help=f"how long it may take ({LONGEST})"
    )


def sql(arguments: Namespace) -> int:
    """Ask the library a question in SQL; nothing can be changed by it."""
    if arguments.tables == bool(arguments.statement):
        raise UsageError("Either a statement, please, or --tables.")
    file = paths.database_file(paths.library_folder(arguments.data))
    with closing(Questions(file, arguments.seconds)) as library:
        if arguments.tables:
            rows: Iterable[dict[str, Any]] = (
                {"table": look.name, "rows": look.rows, "columns": ", ".join(look.columns)}
                for look in library.tables()
            )
        else:
            rows = library.ask(arguments.statement)
        _print(rows, arguments)
    return 0


def _print(rows: Iterable[dict[str, Any]], arguments: Namespace) -> None:
    if arguments.json:
        _print_json(rows)
    elif arguments.csv:
        _print_csv(rows)
    elif arguments.tables:
        for row in rows:
            print(columns([(row["table"], 24)]) + f"  {_cell(row['rows']):>9}  {row['columns']}")
    else:
        _print_table(rows)


def _print_json(rows: Iterable[dict[str, Any]]) -> None:
    """Print one array, a row a line, so that it need not be held in memory."""
    mark = "["
    for row in rows:
        print(mark + json.dumps({name: _plain(v) for name, v in row.items()}, ensure_ascii=False))
        mark = ","
    if mark == "[":
        json_line([])
    else:
        print("]")


def _print_csv(rows: Iterable[dict[str, Any]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, row in enumerate(rows):
        if number == 0:
            writer.writerow(row)
        writer.writerow(map(_plain, row.values()))


def _print_table(rows: Iterable[dict[str, Any]]) -> None:
    """Print rows below their names; the widths are those of the first rows."""
    left = iter(rows)
    first = list(islice(left, MEASURED))
    if not first:
        say("No rows.")
        return
    names = list(first[0])
    cells = [[_cell(value) for value in row.values()] for row in first]
    widths = [min(WIDEST, max(map(len, column))) for column in zip(names, *cells, strict=True)]
    widths[-1] = LAST
    later = ([_cell(value) for value in row.values()] for row in left)
    for line in _lines(names, widths, chain(cells, later)):
        print(line)


def _lines(
    names: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[str]]
) -> Iterator[str]:
    yield columns(list(zip(names, widths, strict=True)))
    yield "  ".join("-" * min(width, WIDEST) for width in widths)
    for row in rows:
        yield columns(list(zip(row, widths, strict=True)))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return f"({len(value)} bytes)"
    return " ".join(str(value).split())


def _plain(value: object) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value
