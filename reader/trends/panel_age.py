"""Which panels would be others now: not all of them change with every article and every hour.

A panel is made of the articles of its feeds and time, of what the user set, and of the clock. In
a window of some hours each new article may change what is shown, and does at once. A long window
full of articles hardly moves with one more: there a share of new ones is waited for, or some
hours. A scope with few articles is never waited with.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.model import Feed, Window
from reader.trends.panels import Scope
from reader.trends.stories.features import Features

HOUR = 3600
STEPS = {Window.H6: 1, Window.H24: 1, Window.D3: 3, Window.D7: 6}  # hours after which time counts
SHARES = {Window.H6: 0.0, Window.H24: 0.0, Window.D3: 0.01, Window.D7: 0.01}  # of new articles

Place = tuple[int | None, Window]  # of a panel: its category and window
Made = tuple[int, int]  # a mark of what a panel was made of, and the newest article known then


@dataclass(frozen=True, slots=True)
class World:
    """What panels are made of beside the articles."""

    settings: tuple[int, ...]  # what concerns all of them
    feeds: Sequence[Feed]
    now: int


def due(
    places: Iterable[Scope], articles: Iterable[Features], world: World, made: Mapping[Place, Made]
) -> dict[Place, int]:
    """Return the panels to be made anew, each with the mark of what it is made of now."""
    known = [article for article in articles if article.at <= world.now]
    known.sort(key=lambda article: article.at)
    found: dict[Place, int] = {}
    for scope in places:
        feeds = scope.feeds
        inside = [a for a in known if feeds is None or a.feed_id in feeds]
        times = [article.at for article in inside]
        for window in Window:
            late = inside[bisect_right(times, world.now - window.hours * HOUR) :]
            place = scope.category_id, window
            mark = _mark(scope, window, bool(late), world)
            then, last = made.get(place, (0, 0))
            new = sum(article.id > last for article in late)
            if mark != then or new > SHARES[window] * len(late):
                found[place] = mark
    return found


def _mark(scope: Scope, window: Window, full: bool, world: World) -> int:
    """Return a number that is another one where the panel is, for whatever but new articles."""
    feeds = [
        (feed.id, feed.muted, feed.weight, feed.publisher, feed.language)
        for feed in world.feeds
        if scope.feeds is None or feed.id in scope.feeds
    ]
    step = world.now // (HOUR * STEPS[window]) if full else 0
    text = repr((world.settings, scope.category_id, window.value, scope.sources, feeds, step))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=7).digest())
