"""Commands that open the window: window, demo.

The only module of the command line that loads Qt; it is imported when one of them is chosen.
"""

import os
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from reader import app, demo, paths
from reader.cli.articles import list_
from reader.cli.printing import Progress, say
from reader.cli.session import now
from reader.cli.trends import trending
from reader.demo.samples import sources
from reader.errors import UsageError
from reader.model import SyncResult
from reader.store.store import Store
from reader.workers import Workers

THEMES = ["system", "light", "dark", "sepia"]


def window_arguments(parser: ArgumentParser) -> None:
    """`kabar window`."""
    parser.add_argument("--theme", choices=THEMES, help="instead of the one in the settings")
    parser.add_argument("--language", choices=["en", "id"], help="instead of the system's")
    parser.add_argument("--size", type=_size, metavar="WxH", help="such as 1440x900")
    parser.add_argument("--category", help="show this category")
    parser.add_argument("--article", type=int, metavar="ID", help="open this article")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="draw the window, save it and leave"
    )


def window(arguments: Namespace) -> int:
    """Open the window."""
    _need_a_screen(arguments.screenshot is not None)
    choices = app.Choices(
        theme=arguments.theme,
        language=arguments.language,
        size=arguments.size,
        category=arguments.category,
        article=arguments.article,
        screenshot=arguments.screenshot,
    )
    return app.run(paths.library_folder(arguments.data), choices)


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
        _need_a_screen(False)
    store = Store(paths.database_file(folder))
    workers = Workers.start()
    try:
        if demo.is_stale(store, now()):
            _fill(store, workers)
    finally:
        workers.stop()
        store.close()
    if arguments.terminal:
        return 0 if arguments.quiet else _print(folder)
    return app.run(folder, app.Choices())


def _demo_folder(data: str | None) -> Path:
    folder = paths.library_folder(data)
    store = Store(paths.database_file(folder))
    try:
        own = bool(store.feeds.all()) and not demo.is_demo(store)
    finally:
        store.close()
    return paths.library_folder(str(folder / "demo")) if own else folder


def _fill(store: Store, workers: Workers) -> None:
    progress = Progress(len(sources()))

    def on_result(_: SyncResult) -> None:
        progress.step()

    demo.populate(store, workers, on_result=on_result)
    progress.end()


def _print(folder: Path) -> int:
    common = {"data": str(folder), "category": None, "json": False}
    list_(Namespace(**common, feed=None, unread=False, starred=False, limit=30))
    print()
    trending(Namespace(**common, window="24h"))
    say("", f"The library lies in {folder}. On a screen, `kabar demo` opens the window.")
    return 0


def _need_a_screen(offscreen_will_do: bool) -> None:
    """On Linux, say in words that there is no screen; Qt would abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if offscreen_will_do:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    raise UsageError("There is no screen here. `kabar --help` lists what works without one.")


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(found[1]), int(found[2])
