"""One lane for each server: whose turn it is, so that no server gets two requests at once."""

from collections import deque
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush

from reader.feeds.hosts import host_key, is_private
from reader.model import Feed

SPACING = 1.0  # seconds between two requests to one public server


class Lanes:
    """Feeds waiting to be asked; times are seconds of any clock that only goes forward.

    `rest` says from when on a server may be asked, where it was asked only just now.
    """

    def __init__(self, feeds: Iterable[Feed], rest: Callable[[str], float] = lambda _: 0.0) -> None:
        self._waiting: dict[str, deque[Feed]] = {}
        self._keys: dict[int, str] = {}  # of the feeds that are out
        self._free: list[tuple[float, int, str]] = []  # lanes: free from, their order, key
        for feed in feeds:
            key = host_key(feed.url)
            if key not in self._waiting:
                heappush(self._free, (rest(key), len(self._waiting), key))
            self._waiting.setdefault(key, deque()).append(feed)
        self._order = {key: number for number, key in enumerate(self._waiting)}
        self._left = sum(map(len, self._waiting.values()))

    def __bool__(self) -> bool:
        """Say whether feeds are left to take."""
        return self._left > 0

    def take(self, at: float) -> Feed | None:
        """Return a feed whose server is free now; its lane is taken until `release`."""
        if not self._free or self._free[0][0] > at:
            return None
        _, _, key = heappop(self._free)
        feed = self._waiting[key].popleft()
        self._left -= 1
        self._keys[feed.id] = key
        return feed

    def release(self, feed: Feed, at: float) -> None:
        """Tell that a feed's server has answered."""
        key = self._keys.pop(feed.id)
        if self._waiting[key]:
            pause = 0 if is_private(feed.url) else SPACING
            heappush(self._free, (at + pause, self._order[key], key))
        else:
            del self._waiting[key]

    def drop(self, unwanted: Callable[[Feed], bool]) -> list[Feed]:
        """Leave out waiting feeds; return them."""
        left_out = [feed for lane in self._waiting.values() for feed in lane if unwanted(feed)]
        for key, lane in self._waiting.items():
            self._waiting[key] = deque(feed for feed in lane if not unwanted(feed))
        self._free = [place for place in self._free if self._waiting[place[2]]]
        heapify(self._free)
        self._left -= len(left_out)
        return left_out

    def wait(self, at: float, longest: float) -> float:
        """Return the seconds until the next lane is free, at most `longest`."""
        return max(0.0, min(longest, self._free[0][0] - at)) if self._free else longest
