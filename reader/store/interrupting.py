"""Breaking off a read whose answer nobody waits for any more."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.errors import WorkError
from reader.store.database import Database

STEPS = 20_000  # of SQLite's machine between two looks: some 200 microseconds


@contextmanager
def while_wanted(database: Database, wanted: Callable[[], bool]) -> Iterator[None]:
    """Let this thread read only as long as `wanted()`; WorkError where it was broken off."""
    connection = database.connection
    connection.set_progress_handler(lambda: not wanted(), STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if wanted():
            raise
        raise WorkError("Nobody waits for this search any more.") from error
    finally:
        connection.set_progress_handler(None, 0)
