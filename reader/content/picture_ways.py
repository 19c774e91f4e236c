"""How pictures are asked for: the way of the feed whose articles show them.

Who reaches a feed by a proxy of its own does not want its pictures to tell where he reads.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable

from reader import fetch
from reader.feeds.access import manner_of_pictures
from reader.store.store import Store

REMEMBERED = 5000  # addresses of pictures in texts

Get = Callable[..., fetch.Reply]


class PictureWays:
    """A `get` for pictures; may be called in any thread."""

    def __init__(self, get: Get, store: Store) -> None:
        self._get, self._store = get, store
        self._feeds: OrderedDict[str, int] = OrderedDict()

    def shown_by(self, feed_id: int, urls: Iterable[str]) -> None:
        """Tell that articles of a feed show these; pictures of lists are known without that."""
        if manner_of_pictures(self._store, feed_id) == fetch.Manner():
            return
        for url in urls:
            self._feeds[url] = feed_id
        while len(self._feeds) > REMEMBERED:
            self._feeds.popitem(last=False)

    def __call__(self, url: str, **options: object) -> fetch.Reply:
        """Fetch a picture; FetchError says what went wrong."""
        feed_id = self._feeds.get(url)
        if feed_id is None:
            feed_id = self._store.accesses.feed_of_picture(url)
        own = fetch.Manner() if feed_id is None else manner_of_pictures(self._store, feed_id)
        return self._get(url, **options, **({} if own == fetch.Manner() else {"manner": own}))
