"""Removing what the rules of keeping let go, one portion after the other."""

from collections.abc import Sequence

from reader.errors import UsageError
from reader.model import Keeping
from reader.store import retention
from reader.store.store import Store


def remove(
    store: Store, ids: Sequence[int], keeping: Keeping, into: int | None
) -> tuple[int, int | None]:
    """Remove what of `ids` still may go, as a further part of the change `into`.

    Returns how many went, and the number of the change. UsageError where the user has taken that
    change back meanwhile: no more is wanted. For the writer.
    """
    if into is not None and store.history.get(into).undone is not None:
        raise UsageError("No more was removed: it was undone meanwhile.")
    going = store.retention.still(ids, keeping)
    if not going:
        return 0, into
    _, change = store.history.record(
        retention.TOLD, store.articles.remove, going, counted="articles", into=into
    )
    return len(going), change
