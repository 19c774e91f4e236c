"""`kabar desktop`: the entry in the menu of a Linux desktop, its icon, and `feed:` links."""

import os
import shutil
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from reader import paths
from reader.cli.printing import say
from reader.errors import UsageError

PATIENCE = 20  # seconds that the desktop may take to look again


def desktop_arguments(parser: ArgumentParser) -> None:
    """`kabar desktop`."""
    parser.add_argument("--remove", action="store_true", help="take them out again")


def desktop(arguments: Namespace) -> int:
    """Put the entry and the icon where this user's desktop looks for them, or take them out."""
    if sys.platform in ("win32", "darwin"):
        raise UsageError("Only desktops of Linux and its kin have such entries.")
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    entry = share / "applications" / "kabar.desktop"
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / "kabar.svg"
    try:
        _put(entry, icon, remove=arguments.remove)
    except OSError as error:
        reason = error.strerror or str(error)
        text = "{name} cannot be written: {reason}"
        raise UsageError(text, name=str(error.filename or share), reason=reason) from error
    _freshen(entry.parent)
    say(f"{'Removed' if arguments.remove else 'Written'}: {entry}, {icon}")
    return 0


def _put(entry: Path, icon: Path, *, remove: bool) -> None:
    for file in (entry, icon):
        if remove:
            file.unlink(missing_ok=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
    if not remove:
        shutil.copyfile(paths.resources() / "icons" / "app.svg", icon)
        entry.write_text(_entry(), encoding="utf-8")


def _entry() -> str:
    """Return our desktop file, starting this very program wherever it is."""
    text = (paths.resources() / "linux" / "kabar.desktop").read_text(encoding="utf-8")
    beside = Path(sys.executable).with_name("kabar")
    program = str(beside) if beside.is_file() else shutil.which("kabar") or "kabar"
    quoted = f'"{program}"' if " " in program else program
    return text.replace("TryExec=kabar\n", "").replace("Exec=kabar", f"Exec={quoted}")


def _freshen(folder: Path) -> None:
    """Have the desktop look again; where it cannot be told, it looks at the next login."""
    tool = shutil.which("update-desktop-database")
    if tool is not None:
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603 - our own words
                [tool, str(folder)], check=False, timeout=PATIENCE, capture_output=True
            )
