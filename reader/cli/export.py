"""The command that takes everything along: export."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.printing import Progress, many, say
from reader.cli.session import Session, category_named, feed_named, session
from reader.errors import QueryError, UsageError
from reader.export.writing import Export, Form, write, write_lines
from reader.model import Query

ENDINGS = {
    ".opml": Form.OPML,
    ".xml": Form.OPML,
    ".jsonl": Form.JSON_LINES,
    ".ndjson": Form.JSON_LINES,
    ".sqlite": Form.LIBRARY,
    ".db": Form.LIBRARY,
}


def export_arguments(parser: ArgumentParser) -> None:
    """`kabar export`."""
    parser.epilog = (
        "opml: the feeds with their categories. jsonl: articles, one JSON object a line, with all "
        "that is known of each. markdown: a folder of files, one for each article. sqlite: the "
        "whole library. What is stopped or fails leaves nothing behind."
    )
    parser.add_argument("file", type=Path, help="where to (a folder for markdown; - prints jsonl)")
    parser.add_argument(
        "--format",
        choices=[form.value for form in Form],
        help="else the ending of the file tells: .opml, .jsonl, .sqlite",
    )
    parser.add_argument("--search", metavar="QUERY", help="only articles that a search finds")
    parser.add_argument("--category", help="only of this category and those inside it")
    parser.add_argument("--feed", help="only of this feed: its number, address or title")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")
    parser.add_argument("--unread", action="store_true", help="only what was not read")
    parser.add_argument("--starred", action="store_true", help="only what was starred")


def export(arguments: Namespace) -> int:
    """Write feeds or articles, or the whole library."""
    form = _form(arguments)
    with session(arguments.data) as here:
        query = _query(here, arguments, form)
        if str(arguments.file) == "-":
            write_lines(here.store, query, sys.stdout)
            return 0
        total = 0 if form is Form.OPML else here.store.articles.count(query)
        progress = Progress(total, "articles")

        def told(count: int) -> bool:
            progress.reach(count)
            return True

        wanted = Export(form, arguments.file, query, arguments.replace)
        count = write(here.store, here.workers.think, wanted, told)
        progress.end()
    what = "feed" if form is Form.OPML else "article"
    say(f"{many(count, what)} written to {arguments.file}.")
    return 0


def _form(arguments: Namespace) -> Form:
    if arguments.format:
        form = Form(arguments.format)
    elif str(arguments.file) == "-":
        form = Form.JSON_LINES
    else:
        found = ENDINGS.get(arguments.file.suffix.lower())
        if found is None:
            raise UsageError("The name does not tell the format: --format says which.")
        form = found
    if str(arguments.file) == "-" and form is not Form.JSON_LINES:
        raise UsageError("Only JSON Lines can be printed; the others need a file.")
    return form


def _query(here: Session, arguments: Namespace, form: Form) -> Query:
    query = Query(
        feed_id=feed_named(here.store, arguments.feed).id if arguments.feed else None,
        category_id=category_named(here.store, arguments.category),
        text=arguments.search or "",
        unread_only=arguments.unread,
        starred_only=arguments.starred,
    )
    if query != Query() and not form.of_articles:
        raise UsageError("Only articles can be chosen: as jsonl or markdown.")
    try:
        here.store.articles.understand(query.text)
    except QueryError as error:
        mark = " " * error.start + "^" * (error.end - error.start)
        print(f"{query.text}\n{mark}", file=sys.stderr)
        raise
    return query
