"""Backups that come by themselves: one a day, the last seven kept, then one a week for four weeks.

A library may be large. So backups also have a budget of bytes: the oldest go first, but two
always stay, and none is begun where the disk has no room for it.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from reader.errors import StoreError
from reader.model import Backup
from reader.store.safety import care
from reader.store.safety.files import ASIDE
from reader.store.store import Store

DAYS, WEEKS = 7, 4
FEWEST = 2
BUDGET = 4 << 30  # bytes
REPLACED = 3  # libraries that others took the place of stay, and so long:
REPLACED_STAY = timedelta(days=30)
ROOM = 1.2  # times the size of the library that must be free
PREFIX = "library-"


def back_up(
    store: Store,
    folder: Path,
    now: datetime,
    budget: int = BUDGET,
    *,
    anew: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> Path | None:
    """Make the backup of today where there is none, and drop those past their time.

    `anew` makes it in the place of today's; WorkError as soon as `wanted()` is false.

    Returns the new file; None: there is one of today, or nothing in the library to lose.
    StoreError where the disk has no room or cannot be written, DamagedError where the library is
    damaged; older backups then stay.
    """
    today = now.astimezone().date()
    if not store.feeds.all() or (not anew and any(one.day == today for one in kept(folder))):
        return None
    with _in_words(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_without_room(store.path, folder)
        target = folder / f"{PREFIX}{today}.sqlite"
        # A damaged library must not push the sound copies out.
        care.backup(store, target, look=True, replace=True, wanted=wanted)
        for one in to_drop(kept(folder), budget, today):
            one.path.unlink(missing_ok=True)
        for path in replaced_to_drop(care.replaced(store.path), now):
            for ending in ASIDE:
                Path(f"{path}{ending}").unlink(missing_ok=True)
    return target


def kept(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first."""
    found = []
    for path in folder.glob(f"{PREFIX}*.sqlite"):
        try:
            day = date.fromisoformat(path.stem.removeprefix(PREFIX))
        except ValueError:
            continue  # somebody's own file
        status = path.stat()
        made = datetime.fromtimestamp(status.st_mtime, UTC)
        found.append(Backup(path, day, made, status.st_size))
    return sorted(found, key=lambda one: one.day, reverse=True)


def to_drop(
    backups: Sequence[Backup], budget: int = BUDGET, today: date = date.max
) -> list[Backup]:
    """Return which of these, the newest first, are past their time or over the budget.

    Those of days to come were made while the clock went wrong: they must not push out the others.
    """
    past = [one for one in backups if one.day <= today]
    weeks: dict[tuple[int, int], Backup] = {}
    for one in past[DAYS:]:
        year, week, _ = one.day.isocalendar()
        weeks.setdefault((year, week), one)  # the newest of its week
    ahead = [one for one in backups if one.day > today][:FEWEST]
    stay = [*past[:DAYS], *list(weeks.values())[:WEEKS], *ahead]
    size = 0
    for number, one in enumerate(stay):
        size += one.size
        if number >= FEWEST and size > budget:
            del stay[number:]
            break
    return [one for one in backups if one not in stay]


def replaced_to_drop(replaced: Sequence[Path], now: datetime) -> list[Path]:
    """Return which libraries that others took the place of are past their time; never the last."""
    # What is ahead of the time was made while the clock went wrong: it pushes out no other.
    made = sorted(replaced, key=lambda path: care.replaced_at(path) > now)
    return [
        path
        for number, path in enumerate(made)
        if number and (number >= REPLACED or now - care.replaced_at(path) > REPLACED_STAY)
    ]


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        text = "No backup can be written into {folder}: {reason}"
        raise StoreError(text, folder=str(folder), reason=reason) from error


def _refuse_without_room(library: Path, folder: Path) -> None:
    needed = int(library.stat().st_size * ROOM)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise StoreError(
            "There is no room for a backup: {needed} MB are needed, {free} MB are free.",
            needed=needed >> 20,
            free=free >> 20,
        )
