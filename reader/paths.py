"""Where things lie on this system: the library, the cache, and what we ship."""

import os
from pathlib import Path

import platformdirs


def library_folder(chosen: str | None = None) -> Path:
    """Return the folder of the user's library, made if need be (for its owner only).

    `chosen` (the command line) wins over KABAR_DATA, which wins over the system's habit.
    """
    habit = platformdirs.user_data_dir("kabar", appauthor=False)
    folder = Path(chosen or os.environ.get("KABAR_DATA") or habit).expanduser().absolute()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


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
