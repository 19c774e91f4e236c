"""Breaking off a read whose answer nobody waits for any more."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.errors import WorkError

STEPS = 20_000  # of SQLite's machine between two looks: some 200 microseconds


@contextmanager
def while_wanted(connection: sqlite3.Connection, wanted: Callable[[], bool]) -> Iterator[None]:
    """Let this connection read only as long as `wanted()`; WorkError where it was broken off."""
    connection.set_progress_handler(lambda: not wanted(), STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if wanted():
            raise
        raise WorkError("Nobody waits for this any more.") from error
    finally:
        connection.set_progress_handler(None, 0)
