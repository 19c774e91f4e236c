"""Whether a library holds the sample feeds, and what it needs then.

Every window asks this at its start: what fills a library is loaded only where that is wanted.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from reader import fetch, settings
from reader.store.store import Store

ANCHOR, UNDECIDED = "demo.anchor", "demo.undecided"
_FRESH = timedelta(hours=12)  # after that most of the sample is no longer today's

Get = Callable[..., fetch.Reply]


def is_demo(store: Store) -> bool:
    """Say whether the library holds sample feeds, so that their server is needed."""
    return anchor_of(store) is not None


def is_undecided(store: Store) -> bool:
    """Say whether the user has yet to choose between `keep` and `clear`."""
    return is_demo(store) and bool(store.settings.get(UNDECIDED, False))


def is_stale(store: Store, now: datetime) -> bool:
    """Say whether `populate` would do good: no samples here, or undecided ones of yesterday."""
    anchor = anchor_of(store)
    return anchor is None or (is_undecided(store) and now - anchor > _FRESH)


def keep(store: Store) -> None:
    """Keep the sample feeds, and ask no more."""
    store.settings.set(UNDECIDED, False)


@contextmanager
def serving(store: Store) -> Iterator[Get]:
    """Yield the `get` that suits the library: with the sample server where it holds samples."""
    anchor = anchor_of(store)
    if anchor is None:
        yield fetch.introducing(lambda: settings.load(store).contact)
        return
    from reader.demo.server import DemoServer, getter  # noqa: PLC0415 - see above

    with DemoServer(anchor) as server:
        yield getter(server)


def anchor_of(store: Store) -> datetime | None:
    """Return the moment that the samples are dated back from; None where there are none."""
    saved = store.settings.get(ANCHOR, None)
    return datetime.fromisoformat(saved) if isinstance(saved, str) else None
