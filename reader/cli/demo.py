"""`kabar demo`: the sample feeds, in the window or in the terminal.

Qt is loaded only for the window, so that the terminal serves where Qt cannot be loaded.
"""

import importlib
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from reader import demo, paths
from reader.cli.articles import list_, list_arguments
from reader.cli.printing import Progress, say
from reader.cli.screen import need_a_screen
from reader.cli.session import now
from reader.cli.trends import trending, trending_arguments
from reader.demo.filling import populate
from reader.demo.samples import sources
from reader.model import SyncResult
from reader.store.safety.opening import open_library
from reader.store.store import Store
from reader.workers import Workers


def demo_arguments(parser: ArgumentParser) -> None:
    """`kabar demo`."""
    parser.add_argument(
        "--terminal", action="store_true", help="print the library instead of opening the window"
    )
    parser.add_argument("--quiet", action="store_true", help="with --terminal: print nothing")


def demo_(arguments: Namespace) -> int:
    """Fill an empty library with sample feeds, then open the window.

    A library that holds feeds of the user's own is left alone: the demo then has a
    folder of its own inside it.
    """
    folder = _demo_folder(arguments.data)
    if not arguments.terminal:
        need_a_screen(offscreen_will_do=False)
    store = open_library(paths.database_file(folder), paths.backups(folder))
    workers = Workers.start()
    try:
        if demo.is_stale(store, now()):
            _fill(store, workers)
    finally:
        workers.stop()
        store.close()
    if arguments.terminal:
        return 0 if arguments.quiet else _print(folder)
    status: int = importlib.import_module("reader.app").run(folder)
    return status


def _demo_folder(data: str | None) -> Path:
    folder = paths.library_folder(data)
    store = open_library(paths.database_file(folder), paths.backups(folder))
    try:
        own = bool(store.feeds.all()) and not demo.is_demo(store)
    finally:
        store.close()
    return paths.library_folder(str(folder / "demo")) if own else folder


def _fill(store: Store, workers: Workers) -> None:
    progress = Progress(len(sources()))

    def on_result(_: SyncResult) -> None:
        progress.step()

    populate(store, workers, on_result=on_result)
    progress.end()


def _print(folder: Path) -> int:
    list_(_typed(folder, list_arguments, "--limit", "30", "--fold"))
    print()
    trending(_typed(folder, trending_arguments))
    say("", f"The library lies in {folder}. On a screen, `kabar demo` opens the window.")
    return 0


def _typed(folder: Path, define: Callable[[ArgumentParser], None], *words: str) -> Namespace:
    """Return what a command is given when these words are typed after it."""
    parser = ArgumentParser()
    define(parser)
    return parser.parse_args(words, Namespace(data=str(folder)))
