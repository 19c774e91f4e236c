"""What the panel shows for every scope (all, each category) and window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.model import Category, Feed, Sentence, Story, Trending, Window
from reader.trends.baseline import Baseline, DayCounts, View
from reader.trends.features import Features
from reader.trends.rank import Gathered, top_stories
from reader.trends.stories import Stories
from reader.trends.topics import topics

LEAST_SOURCES = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """A category (None: all) and its feeds."""

    category_id: int | None
    feeds: frozenset[int] | None  # None: all
    sources: int


def scopes(
    feeds: Sequence[Feed], categories: Sequence[Category], publishers: Mapping[int, str]
) -> list[Scope]:
    """Return all, then every category with the feeds of those inside it."""
    parents = {category.id: category.parent_id for category in categories}
    inside: dict[int, set[int]] = {category.id: set() for category in categories}
    for feed in feeds:
        for place in feed.category_ids:
            step: int | None = place
            while step is not None and step in inside:
                inside[step].add(feed.id)
                step = parents[step]
    found = [Scope(None, None, len(set(publishers.values())))]
    for id_, ids in inside.items():
        sources = {publishers[feed] for feed in ids if feed in publishers}
        found.append(Scope(id_, frozenset(ids), len(sources)))
    return found


def panels(
    stories: Stories, days: Mapping[int, DayCounts], places: Sequence[Scope], now: int
) -> list[Trending]:
    """Return a panel for every scope and window, its stories still without titles."""
    made: list[Trending] = []
    for window in Window:
        begin = now - window.hours * 3600
        inside = [a for a in stories.articles.values() if begin < a.at <= now]
        baseline = Baseline(days, begin)
        for scope in places:
            chosen = [a for a in inside if scope.feeds is None or a.feed_id in scope.feeds]
            view = View(baseline, scope.feeds, begin, now)
            made.append(_panel(stories, chosen, scope, window, view))
    return made


def _panel(
    stories: Stories,
    inside: Sequence[Features],
    scope: Scope,
    window: Window,
    view: View,
) -> Trending:
    computed = datetime.fromtimestamp(view.end, UTC)
    if scope.sources < LEAST_SOURCES:
        return Trending(window, scope.category_id, computed, note=_too_few(scope))
    groups = _gathered(stories, inside)
    top: list[Story] = top_stories(groups, view, len(inside))
    found = topics(once(inside), view)
    note = None if top or found else _quiet(len(inside))
    return Trending(window, scope.category_id, computed, tuple(top), tuple(found), note=note)


def once(inside: Sequence[Features]) -> list[Features]:
    """Return the articles without copies of one text, the earliest of each kept."""
    kept: dict[str, Features] = {}
    for article in sorted(inside, key=lambda a: (a.at, a.id)):
        kept.setdefault(article.print, article)
    return list(kept.values())


def _gathered(stories: Stories, articles: Sequence[Features]) -> list[Gathered]:
    groups: dict[int, list[Features]] = {}
    for article in articles:
        groups.setdefault(stories.story_of[article.id], []).append(article)
    return [
        Gathered(id_, tuple((a, stories.closeness(a.id)) for a in members))
        for id_, members in sorted(groups.items())
        if len(members) > 1
    ]


def _too_few(scope: Scope) -> Sentence:
    if scope.category_id is None:
        return Sentence.of(
            "Trending needs at least {least} sources; you have {n}.",
            least=LEAST_SOURCES,
            n=scope.sources,
        )
    return Sentence.of(
        "Trending needs at least {least} sources in this category; you have {n}.",
        least=LEAST_SOURCES,
        n=scope.sources,
    )


def _quiet(articles: int) -> Sentence:
    if articles:
        return Sentence.of("No two of your sources write about the same thing in this time.")
    return Sentence.of("None of these sources published anything in this time.")
