"""The live window: the stories of the last days as the library remembers them."""

from collections.abc import Sequence

from reader.model import Feed
from reader.store.store import Store
from reader.store.stories.sources import source_of
from reader.trends.stories.features import Features
from reader.trends.stories.links import Links
from reader.trends.stories.memory import unpacked
from reader.trends.stories.stories import Stories
from reader.trends.stories.vectors import Frequencies
from reader.trends.topics.baseline import DAY

LIVE = 7 * DAY  # what is remembered: the longest window
MOST = 12_000


def restored(store: Store, feeds: Sequence[Feed], since: int) -> Stories:
    """Return the stories of the articles since a time, of feeds not muted, as remembered."""
    known = _remembered(store, publishers_of(heard(feeds)), since)
    frequencies = Frequencies()
    frequencies.add(known)
    stories = Stories(frequencies, links=_links(store))
    stories.restore(known, store.trends.story_places(article.id for article in known))
    return stories


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
    """Return the newest articles that have found their stories, oldest first.

    Those of other feeds are left out, and those that were removed since.
    """
    done = store.trends.state("last_story")
    known = [
        article
        for chunk in store.trends.chunks(since)
        for article in unpacked(chunk.value, publishers)
        if article.at >= since and article.id <= done and article.feed_id in publishers
    ]
    known.sort(key=lambda article: (article.at, article.id))
    known = known[-MOST:]
    existing = store.trends.existing(article.id for article in known)
    return [article for article in known if article.id in existing]
