"""What each request to a feed's server came to, noted for the user to look at."""

import time
from datetime import datetime

from reader.errors import FetchError
from reader.feeds.courtesy import Get
from reader.fetch import Reply, TooLargeError
from reader.model import SyncResult, Visit
from reader.store.store import Store
from reader.workers import Workers


class Noted:
    """A `get` that knows what its last request came to."""

    def __init__(self, get: Get) -> None:
        self._get = get
        self._asked = False
        self._status = self._size = self._took = 0

    def __call__(self, url: str, **options: object) -> Reply:
        """Ask, and take the time."""
        self._asked, begun = True, time.monotonic()
        self._status = self._size = 0
        try:
            reply = self._get(url, **options)
            self._status, self._size = reply.status, len(reply.body or b"")
        except TooLargeError as error:
            self._status, self._size = error.reply.status, len(error.reply.body or b"")
            raise
        except FetchError as error:
            self._status = error.status
            raise
        finally:
            self._took = round((time.monotonic() - begun) * 1000)
        return reply

    def keep(self, store: Store, workers: Workers, outcome: SyncResult, at: datetime) -> None:
        """Have the request kept, where there was one; nobody waits for that."""
        if self._asked:
            new = len(outcome.changes.new)
            visit = Visit(
                outcome.feed_id, at, self._status, self._size, self._took, new, outcome.error
            )
            workers.write.submit(store.visits.note, visit)
