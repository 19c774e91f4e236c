"""Which feeds differ from the settings, and in what: chosen by the user for that very feed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader import settings
from reader.model import Access, Feed, Rule
from reader.store.store import Store


class Way(StrEnum):
    """What of a feed can be other than the settings say."""

    TYPE = "type"  # font, size, width of lines
    READING = "reading"  # full text, pictures, fetched ahead
    QUIET = "quiet"  # muted, paused, hidden from Today
    ASKING = "asking"  # how often, with which login, by which proxy, under which name
    KEEPING = "keeping"  # how long articles stay
    WEIGHT = "weight"  # counts more or less in trending


@dataclass(frozen=True, slots=True)
class Differing:
    """A feed, and in what it differs."""

    feed: Feed
    ways: tuple[Way, ...]


def differing(store: Store) -> list[Differing]:
    """Return the feeds that differ from the settings by choices of their own, by title."""
    types = settings.load_types(store)
    found = [Differing(feed, _ways(store, feed, types)) for feed in store.feeds.all()]
    return sorted((one for one in found if one.ways), key=lambda one: one.feed.title.casefold())


def _ways(store: Store, feed: Feed, types: dict[str, dict[str, Any]]) -> tuple[Way, ...]:
    rule, access = store.place_rules.of_feed(feed.id), store.accesses.get(feed.id)
    says = {
        Way.TYPE: bool(types.get(str(feed.id))),
        Way.READING: store.rules.of_feed(feed.id) != Rule(),
        Way.QUIET: any(one is not None for one in (rule.muted, rule.paused, rule.hidden)),
        Way.ASKING: access != Access() or rule.minutes is not None,
        Way.KEEPING: rule.keep_days is not None or rule.keep_count is not None,
        Way.WEIGHT: feed.weight != 1.0,
    }
    return tuple(way for way, differs in says.items() if differs)
