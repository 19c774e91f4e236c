"""The whole article for feeds that send only a teaser: its page fetched, then extracted."""

from collections.abc import Callable

from reader import fetch
from reader.content.extract import extract
from reader.model import Extracted
from reader.workers import Workers

PAGE_TYPES = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"


def full_text(url: str, workers: Workers, get: Callable[..., fetch.Reply] = fetch.get) -> Extracted:
    """Return the article that stands at `url`; FetchError or ParseError in words.

    Runs in a waiting thread; the reading of the page goes to a helper process.
    """
    reply = get(url, accept=PAGE_TYPES)
    return workers.think.submit(extract, reply.body or b"", reply.final_url or url).result()
