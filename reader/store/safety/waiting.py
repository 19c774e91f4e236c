"""A restore that waits for the next start: the window has the library open until it ends.

The wish stands in a file of its own beside the library and is carried out before that is opened.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError, StoreError
from reader.store.safety import care
from reader.store.safety.files import make_private

MARKER = "restore-at-start"
LONGEST = 10_000  # bytes of such a file


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of a restore that was waiting."""

    source: Path
    kept: Path | None = None  # where the library is that was there before
    error: ReaderError | None = None  # why it is still the one from before


def ask(library_db: Path, source: Path) -> None:
    """Have `source` put in the library's place at the next start."""
    marker = library_db.with_name(MARKER)
    part = marker.with_name(f"{MARKER}.unfinished")
    try:
        make_private(part)
        part.write_text(json.dumps({"source": str(source.absolute())}), encoding="utf-8")
        part.replace(marker)
    except OSError as error:
        raise StoreError(
            "The library {file} cannot be opened for writing: {reason}.",
            file=library_db.name,
            reason=str(error),
        ) from error


def is_asked(library_db: Path) -> bool:
    """Tell whether a restore is waiting."""
    return _source(library_db.with_name(MARKER)) is not None


def carry_out(library_db: Path) -> Restored | None:
    """Do the restore that is waiting, before the library is opened; None: there is none.

    One that fails is not tried again at every start; the library from before is then still there.
    """
    marker = library_db.with_name(MARKER)
    source = _source(marker)
    if source is None:
        return None
    try:
        kept = care.restore(source, library_db)
    except ReaderError as error:
        marker.unlink(missing_ok=True)
        return Restored(source, error=error)
    # Last: killed before it, the same copy is put there once more, and nothing is lost.
    marker.unlink(missing_ok=True)
    return Restored(source, kept)


def _source(marker: Path) -> Path | None:
    if not marker.is_file() or marker.stat().st_size > LONGEST:
        return None
    try:
        wish = json.loads(marker.read_text(encoding="utf-8"))
        return Path(wish["source"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):  # not written by us
        return None
