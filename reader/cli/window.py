"""`kabar window`: the only module of the command line that loads Qt."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from reader import app, paths
from reader.cli.numbers import whole
from reader.cli.screen import need_a_screen

PAGES = ["front", "story", "statistics"]
THEMES = ["system", "light", "dark", "sepia", "contrast"]


def window_arguments(parser: ArgumentParser) -> None:
    """`kabar window`."""
    parser.add_argument("--theme", choices=THEMES, help="instead of the one in the settings")
    parser.add_argument("--language", choices=["en", "id", "ar"], help="instead of the system's")
    parser.add_argument("--size", type=_size, metavar="WxH", help="such as 1440x900")
    parser.add_argument("--category", help="show this category")
    parser.add_argument("--article", type=whole(1), metavar="ID", help="open this article")
    parser.add_argument("--page", choices=PAGES, help="show this page in place of a list")
    help_ = "offer to add the feed of an address, or add those of an OPML file"
    parser.add_argument("--add", nargs="?", const="", metavar="URL", help=help_)
    parser.add_argument("--hidden", action="store_true", help="in the tray, where there is one")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="draw the window, save it and leave"
    )


def window(arguments: Namespace) -> int:
    """Open the window."""
    need_a_screen(offscreen_will_do=arguments.screenshot is not None)
    choices = app.Choices(
        theme=arguments.theme,
        language=arguments.language,
        size=arguments.size,
        category=arguments.category,
        article=arguments.article,
        page=arguments.page,
        screenshot=arguments.screenshot,
        hidden=arguments.hidden,
        add=arguments.add,
    )
    return app.run(paths.library_folder(arguments.data), choices)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(found[1]), int(found[2])
