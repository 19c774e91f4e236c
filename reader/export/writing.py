"""Writing an export: whole or not at all, some articles at a time, until somebody says stop."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TextIO

from reader.errors import UsageError, WorkError
from reader.export import json_lines, markdown_files, names
from reader.export.taken import Taken, taken
from reader.feeds import opml_library
from reader.model import Query
from reader.store.safety import care
from reader.store.safety.files import in_one_step, refuse_taken
from reader.store.store import Store

BATCH = 25  # articles between two looks at whether to go on

Told = Callable[[int], bool]  # how many articles are written; False: stop here


class Form(StrEnum):
    """What an export is written as."""

    OPML = "opml"  # the feeds alone
    JSON_LINES = "jsonl"
    MARKDOWN = "markdown"  # a folder, with a folder for each feed
    LIBRARY = "sqlite"  # everything

    @property
    def of_articles(self) -> bool:
        """Whether articles are written one by one, so that they can be chosen."""
        return self in (Form.JSON_LINES, Form.MARKDOWN)


@dataclass(frozen=True, slots=True)
class Export:
    """What is written where; `query` chooses among the articles, where those are written.

    A file that is there is written over only with `replace`.
    """

    form: Form
    target: Path
    query: Query = field(default_factory=Query)
    replace: bool = False


def write(store: Store, think: Executor, wanted: Export, told: Told = lambda _: True) -> int:
    """Write an export and return how many articles (of a list of feeds: feeds) it holds.

    UsageError where it cannot be written; WorkError where `told` stopped it. Then nothing of it
    is left. Of a whole library `told` hears which share of its articles is copied.
    """
    with _in_words(wanted.target):
        _spare_the_library(store, wanted.target)
        # A folder is looked into: what is empty can be filled.
        refuse_taken(wanted.target, replace=wanted.replace or wanted.form is Form.MARKDOWN)
        match wanted.form:
            case Form.OPML:
                return _write_opml(store, wanted.target)
            case Form.LIBRARY:
                return _write_library(store, wanted.target, told)
            case Form.JSON_LINES:
                return _write_json_lines(store, wanted, told)
            case Form.MARKDOWN:
                return _write_markdown(store, think, wanted, told)


def write_lines(store: Store, query: Query, out: TextIO, told: Told = lambda _: True) -> int:
    """Write articles as JSON Lines into an open text."""
    count = 0
    for batch in _batches(store, query):
        for one in batch:
            out.write(json_lines.line(one) + "\n")
        count += len(batch)
        _look(told, count)
    return count


def _spare_the_library(store: Store, target: Path) -> None:
    """Raise UsageError where an export would take the place of the library or of its log."""
    beside = (Path(f"{store.path}{ending}") for ending in ("", "-wal", "-shm"))
    if target.exists() and any(file.exists() and target.samefile(file) for file in beside):
        raise UsageError("This is the library itself.")


def _write_opml(store: Store, target: Path) -> int:
    with in_one_step(target) as unfinished:
        unfinished.write_bytes(opml_library.export_from(store))
    return len(store.feeds.all())


def _write_library(store: Store, target: Path, told: Told) -> int:
    count = store.articles.count(Query())

    def copied(pages: int, total: int) -> None:
        _look(told, count * pages // max(1, total))

    care.backup(store, target, replace=True, told=copied)
    return count


def _write_json_lines(store: Store, wanted: Export, told: Told) -> int:
    with (
        in_one_step(wanted.target) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="\n") as out,
    ):
        return write_lines(store, wanted.query, out, told)


def _write_markdown(store: Store, think: Executor, wanted: Export, told: Told) -> int:
    folder = wanted.target
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("{name} is there already, and not empty.", name=folder.name)
    folders = names.apart((feed.id, feed.title) for feed in store.feeds.all())
    count = 0
    with _all_or_nothing(folder) as made:
        for batch in _batches(store, wanted.query):
            texts = think.submit(markdown_files.documents, batch).result()
            for one, text in zip(batch, texts, strict=True):
                inner = folder / folders.get(one.feed.id, str(one.feed.id))
                inner.mkdir(mode=0o700, exist_ok=True)
                made.add(inner)
                inner.joinpath(markdown_files.file_name(one)).write_text(
                    text, encoding="utf-8", newline="\n"
                )
            count += len(batch)
            _look(told, count)
    return count


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[set[Path]]:
    """Take the folders that are put into the set away again where not all comes to its end."""
    ours = not folder.exists()
    folder.mkdir(mode=0o700, exist_ok=True)
    made: set[Path] = set()
    try:
        yield made
    except BaseException:  # also Ctrl+C: half an export looks like a whole one
        for inner in made:
            shutil.rmtree(inner, ignore_errors=True)
        if ours:
            with suppress(OSError):  # somebody has put something into it meanwhile
                folder.rmdir()
        raise


def _batches(store: Store, query: Query) -> Iterator[list[Taken]]:
    articles = taken(store, query)
    while batch := list(islice(articles, BATCH)):
        yield batch


def _look(told: Told, count: int) -> None:
    if not told(count):
        raise WorkError("The export was stopped; nothing of it is left.")


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        text = "{name} cannot be written: {reason}"
        raise UsageError(text, name=target.name, reason=reason) from error
