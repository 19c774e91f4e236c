"""The live window: the stories of the last days as the library remembers them."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Feed
from reader.store.store import Store
from reader.store.story_sources import source_of
from reader.trends.baseline import DAY
from reader.trends.features import Features
from reader.trends.links import Links
from reader.trends.memory import unpacked
from reader.trends.stories import Stories
from reader.trends.vectors import Frequencies

LIVE = 7 * DAY  # what is remembered: the longest window
MOST = 12_000


@dataclass(frozen=True, slots=True)
class Live:
    """The stories, and articles that are remembered but have not found theirs yet."""

    stories: Stories
    waiting: tuple[Features, ...]


def restored(store: Store, feeds: Sequence[Feed], since: int) -> Live:
    """Return what the library remembers of the articles since a time, of feeds not muted."""
    known = _remembered(store, publishers_of(heard(feeds)), since)
    reached = store.trends.state("last_story")
    placed = [article for article in known if article.id <= reached]
    frequencies = Frequencies()
    frequencies.add(placed)
    stories = Stories(frequencies, links=_links(store))
    stories.restore(placed, store.trends.story_places(article.id for article in placed))
    return Live(stories, tuple(article for article in known if article.id > reached))


def publishers_of(feeds: Sequence[Feed]) -> dict[int, str]:
    """Return, for each feed, whose articles count as one source."""
    return {feed.id: source_of(feed.id, feed.publisher) for feed in feeds}


def heard(feeds: Sequence[Feed]) -> list[Feed]:
    """Return the feeds that take part in trends."""
    return [feed for feed in feeds if not feed.muted]


def _links(store: Store) -> Links:
    together, apart = store.trends.links()
    return Links(frozenset(together), frozenset(apart))


def _remembered(store: Store, publishers: dict[int, str], since: int) -> list[Features]:
    """Return the newest articles in memory of these feeds, oldest first, without those removed."""
    known = [
        article
        for chunk in store.trends.chunks(since)
        for article in unpacked(chunk.value, publishers)
        if article.at >= since and article.feed_id in publishers
    ]
    known.sort(key=lambda article: (article.at, article.id))
    known = known[-MOST:]
    existing = store.trends.existing(article.id for article in known)
    return [article for article in known if article.id in existing]
