"""Opening a user's library: never an empty one in the place of one that was lost."""

from datetime import UTC, datetime
from pathlib import Path

from reader.errors import DamagedError, MissingError, StoreError, UnknownError
from reader.model import Copy
from reader.store.database import before_updates
from reader.store.safety import care, rotation
from reader.store.store import Store


def open_library(library_db: Path, backups: Path) -> Store:
    """Open the library, a new one where there never was one.

    MissingError where its file is gone and copies of it are there; DamagedError and StoreError
    as from the store.
    """
    if _gone(library_db):
        kept = copies(library_db, backups)
        if kept:
            raise MissingError(
                "The library {file} is missing, but copies of it are kept: {count}. "
                "`kabar restore` puts the newest back, `kabar restore --empty` begins anew.",
                file=library_db.name,
                count=len(kept),
            )
    return Store(library_db)


def copies(library_db: Path, backups: Path) -> list[Path]:
    """Return what could be put in the library's place, the likeliest first."""
    kept = [one.path for one in rotation.kept(backups)]
    return [*kept, *before_updates(library_db), *care.replaced(library_db)]


def shelf(library_db: Path, backups: Path) -> list[Copy]:
    """Return what could be put in the library's place, with what is in it, the newest first."""
    daily = [one.path for one in rotation.kept(backups)]
    kinds = {
        "daily": daily,
        "update": before_updates(library_db),
        "replaced": care.replaced(library_db),
    }
    found = [_copy(path, kind) for kind, paths in kinds.items() for path in paths]
    return sorted(found, key=lambda one: one.made, reverse=True)


def restore_newest(library_db: Path, backups: Path) -> tuple[Path, Path | None]:
    """Put the newest sound copy in the library's place; say which, and where the old one is.

    StoreError where there is none.
    """
    for path in copies(library_db, backups):
        try:
            return path, care.restore(path, library_db)
        except (DamagedError, UnknownError):
            continue  # an older one may do
    raise StoreError("There is no sound backup.")


def _copy(path: Path, kind: str) -> Copy:
    status = path.stat()
    made = datetime.fromtimestamp(status.st_mtime, UTC)
    return Copy(path, kind, made, status.st_size, care.count(path))


def _gone(library_db: Path) -> bool:
    return not library_db.exists() or not library_db.stat().st_size
