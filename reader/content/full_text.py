"""The whole article for feeds that send only a teaser: its pages fetched, extracted, joined."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reader import fetch
from reader.content.extract import extract
from reader.content.screen import remembered
from reader.content.text import plain_text
from reader.errors import FetchError, ParseError
from reader.feeds import access, courtesy
from reader.model import Extracted, Feed
from reader.store.store import Store
from reader.workers import Workers

PAGE_TYPES = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
MOST_PAGES = 10  # of one article; more are a list of something, or endless on purpose
MOST_CHARACTERS = 1_000_000  # of HTML, all pages together
Get = Callable[..., fetch.Reply]
SAME = 0.8  # share of its lines that a page may have in common with those before it


def full_text(
    url: str, store: Store, workers: Workers, get: Get = fetch.get, *, feed: Feed | None = None
) -> Extracted:
    """Return the article that stands at `url` and the pages it goes on to, as one.

    They are asked for in the way of the `feed` that names them: by its proxy, and with its login
    where they are on its own server. A ReaderError in words where the first page cannot be had;
    a later page that cannot ends the text. Runs in a waiting thread; the reading of pages goes
    to a helper process.
    """
    courteous = courtesy.courteous(get, store, workers, lambda: datetime.now(UTC))
    ask = _asking(courtesy.with_distance(courteous), store, feed)
    reply, room = ask(url), remembered(store)
    first_url = reply.final_url or url
    found = workers.think.submit(extract, reply.body or b"", first_url, room=room).result()
    seen = set(_lines(found.text))
    for number in range(2, MOST_PAGES + 1):
        if not found.next_url or len(found.html) > MOST_CHARACTERS:
            break
        try:
            reply = ask(found.next_url)
            more = workers.think.submit(
                extract,
                reply.body or b"",
                reply.final_url,
                first_url=first_url,
                number=number,
                room=room,
            ).result()
        except (FetchError, ParseError):
            break
        lines = _lines(more.text)
        if sum(line in seen for line in lines) >= SAME * len(lines):
            break  # a site that answers any number with the same page
        seen.update(lines)
        found = _joined(found, more)
    return found


def _asking(get: Get, store: Store, feed: Feed | None) -> Get:
    """Return a `get` for pages that are asked for as `feed` is."""

    def ask(url: str) -> fetch.Reply:
        own = fetch.Manner() if feed is None else access.manner_of_page(store, feed, url)
        options = {} if own == fetch.Manner() else {"manner": own}
        return get(url, accept=PAGE_TYPES, **options)

    return ask


def _joined(first: Extracted, more: Extracted) -> Extracted:
    html = f"{first.html}\n{more.html}"
    return replace(
        first,
        html=html,
        text=plain_text(html),
        next_url=more.next_url,
        note=first.note or more.note,
    )


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]
