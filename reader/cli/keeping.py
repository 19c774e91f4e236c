"""Removing what the rules of keeping let go, from a command."""

from collections.abc import Sequence

from reader import settings
from reader.cli.printing import Progress, say
from reader.cli.session import now
from reader.errors import UsageError
from reader.model import Keeping
from reader.store import letting_go, retention
from reader.store.retention import Going
from reader.store.store import Store


def let_go(store: Store) -> int:
    """Remove what the rules in force let go at present; return how many articles that was."""
    keeping = settings.keeping(settings.load(store))
    return remove(store, store.retention.going(keeping, now()), keeping)


def remove(store: Store, going: Sequence[Going], keeping: Keeping) -> int:
    """Remove some articles at a time, so that a window beside it can write; return how many."""
    progress = Progress(sum(len(one.ids) for one in going), "articles")
    change: int | None = None
    done, removed, stopped = 0, 0, ""
    for ids, begins in retention.portions(going):
        try:
            went, change = letting_go.remove(store, ids, keeping, None if begins else change)
        except UsageError as undone:  # in a window meanwhile: the command has done its part
            stopped = str(undone)
            break
        removed += went
        done += len(ids)
        progress.reach(done)
    progress.end()
    if stopped:
        say(stopped)
    return removed
