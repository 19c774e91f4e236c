"""What a command works with: the user's library and workers, opened and closed with care."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from reader import demo, fetch, paths
from reader.errors import UsageError
from reader.model import Feed
from reader.process import has_ended, this_process
from reader.store.database import reads_in_words
from reader.store.safety.opening import open_library
from reader.store.store import Store
from reader.workers import Workers


@dataclass(frozen=True, slots=True)
class Session:
    """An open library; `get` is how it reaches servers."""

    store: Store
    workers: Workers
    get: Callable[..., fetch.Reply]


@contextmanager
def session(data: str | None) -> Iterator[Session]:
    """Open the library of `--data`, and close it however the command ends.

    A demo library also gets the small server that its sample feeds come from.
    """
    with ExitStack() as stack:
        store = stack.enter_context(library(data))
        workers = Workers.start()
        stack.callback(workers.stop)
        yield Session(store, workers, stack.enter_context(demo.serving(store)))


@contextmanager
def library(data: str | None) -> Iterator[Store]:
    """Open the library alone, for commands that neither fetch nor parse."""
    folder = paths.library_folder(data)
    store = open_library(paths.database_file(folder), paths.backups(folder))
    try:
        with reads_in_words(store.path):
            store.history.by = this_process()
            store.history.finish(has_ended)
            yield store
    finally:
        store.close()


def feed_named(store: Store, name: str) -> Feed:
    """Return the feed that the user means by its number, address or title."""
    for feed in store.feeds.all():
        if name in (str(feed.id), feed.url) or name.casefold() == feed.title.casefold():
            return feed
    raise UsageError('There is no feed "{name}". `kabar feeds` lists them.', name=name)


def category_named(store: Store, name: str | None) -> int | None:
    """Return the id of the category that the user names, or None where none is named."""
    if name is None:
        return None
    category = store.categories.find(name)
    if category is None:
        raise UsageError('There is no category "{name}".', name=name)
    return category.id


def now() -> datetime:
    """Return the time, as everything here takes it."""
    return datetime.now(UTC)
