"""Where things lie on this system: the library, the cache, the log, and what we ship."""

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

import platformdirs

from reader import private
from reader.errors import UsageError

PORTABLE = "kabar-portable"  # a file beside the program's folder: all that is kept lies there too
PORTABLE_LIBRARY = "kabar-library"
NAME = "kabar"


def library_folder(chosen: str | None = None) -> Path:
    """Return the folder of the user's library, made if need be (for its owner only).

    `chosen` (the command line) wins over KABAR_DATA, which wins over a portable program's own,
    which wins over the system's habit. UsageError where it lies inside the program's folder: what
    takes a new version in or an old one out would take the library with it.
    """
    wanted = chosen or os.environ.get("KABAR_DATA") or portable_library() or _habit()
    folder = Path(wanted).expanduser().absolute()
    for ours in _program_folders():
        if folder.resolve().is_relative_to(ours.resolve()):
            raise UsageError(
                "The library cannot lie inside the program's folder {folder}: an update would "
                "take it away.",
                folder=str(ours),
            )
    private.make_folder(folder)
    return folder


def is_usual(library: Path) -> bool:
    """Tell whether a program that is started without a word finds this library."""
    return library == (portable_library() or Path(_habit()))


def portable_library() -> Path | None:
    """Return the folder beside the program where it is a portable one; None: it is not."""
    beside = program_folder().parent
    return beside / PORTABLE_LIBRARY if (beside / PORTABLE).is_file() else None


def program_folder() -> Path:
    """Return the folder that an update of the program replaces."""
    package = Path(__file__).parent
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    if package.parent.name in ("site-packages", "dist-packages"):
        return Path(sys.prefix)
    return package.parent


def database_file(library: Path) -> Path:
    """Return the one file that holds everything the user would miss."""
    return library / "library.sqlite"


def picture_cache(library: Path) -> Path:
    """Return the folder of fetched pictures; deleting it loses nothing."""
    return library / "pictures"


def icon_cache(library: Path) -> Path:
    """Return the folder of the icons of sites; deleting it loses nothing."""
    return library / "icons"


def backups(library: Path) -> Path:
    """Return the folder of the backups that come by themselves."""
    return library / "backups"


def log_folder(library: Path) -> Path:
    """Return the folder of the log: the user's for such things, or inside a chosen library."""
    if library == Path(_habit()):
        return Path(platformdirs.user_state_dir(NAME, appauthor=False)) / "log"
    return library / "log"


def door(library: Path) -> str | None:
    """Return the name under which a window on this library can be reached by this user alone.

    None where this system has no place that is private to a user.
    """
    whose = hashlib.sha256(str(library.resolve()).encode("utf-8", "surrogateescape"))
    name = f"{NAME}-{whose.hexdigest()[:20]}"
    if sys.platform == "win32":
        return name  # of a pipe, which the system keeps to its user
    own = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(own) if own else Path(tempfile.gettempdir()) / f"{NAME}-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o077
    return str(folder / name) if private and status.st_uid == os.getuid() else None


def resources() -> Path:
    """Return the folder of what we ship: icons, sample feeds, translations.

    In a wheel it stands inside the package, in a checkout beside it.
    """
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def manual() -> Path:
    """Return the folder of the manual's pages, English; one inside for each other language."""
    return _shipped("docs")


def changes() -> Path:
    """Return the list of what changed from version to version."""
    return _shipped("CHANGELOG.md")


def _shipped(name: str) -> Path:
    inside = Path(__file__).parent / name
    return inside if inside.exists() else Path(__file__).parent.parent / name


def _habit() -> str:
    return platformdirs.user_data_dir(NAME, appauthor=False)


def _program_folders() -> list[Path]:
    """Return the folders that no library may lie in.

    In a checkout that is only the package: what else stands beside it is the user's own affair.
    """
    ours = [Path(__file__).parent]
    if getattr(sys, "frozen", False):
        ours.append(Path(sys.executable).parent)
    if sys.prefix != sys.base_prefix:
        ours.append(Path(sys.prefix))
    return ours
