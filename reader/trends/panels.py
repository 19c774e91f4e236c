"""What the panel shows for every scope (all, each category) and window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reader.model import Category, Feed, Sentence, Story, Trending, Window
from reader.trends.rank import Gathered, top_stories
from reader.trends.stories.features import Features
from reader.trends.stories.stories import Stories
from reader.trends.topics.baseline import Baseline, DayCounts, View
from reader.trends.topics.mentions import Mentions
from reader.trends.topics.names import Names
from reader.trends.topics.support import Likeness
from reader.trends.topics.topics import topics

LEAST_SOURCES = 3
LEARNT = 3  # earlier articles to each one of a panel that tell what is usual there


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
    stories: Stories,
    days: Mapping[int, DayCounts],
    places: Mapping[Window, Sequence[Scope]],
    now: int,
    weights: Mapping[int, float],
) -> list[Trending]:
    """Return a panel for each scope of each window, its stories still without titles.

    `weights` is what the user wants the articles of a feed to count; 1 where not named.
    What articles use and how alike they are is worked out once for all of them.
    """
    longest = now - max((window.hours for window in places if places[window]), default=0) * 3600
    mentions = Mentions.of(a for a in stories.articles.values() if longest < a.at <= now)
    likeness = Likeness(stories.frequencies, stories.vectors)
    closeness = Closeness(stories)
    names = Names()
    computed = datetime.fromtimestamp(now, UTC)
    made: list[Trending] = []
    for window, wanted in places.items():
        begin = now - window.hours * 3600
        inside = [a for a in mentions.articles if a.at > begin]
        baseline = Baseline(days, begin)
        for scope in wanted:
            view = View(baseline, scope.feeds, begin, now)
            panel = Trending(window, scope.category_id, computed)
            if scope.sources < LEAST_SOURCES:
                made.append(replace(panel, note=_too_few(scope)))
                continue
            chosen = [a for a in inside if scope.feeds is None or a.feed_id in scope.feeds]
            top = tuple(top_stories(_gathered(closeness, chosen), view, len(chosen), weights))
            found = tuple(topics(mentions.within(begin, scope.feeds), view, likeness, names))
            note = None if found else _note(top, view, len(chosen))
            made.append(replace(panel, stories=top, topics=found, note=note))
    return made


class Closeness:
    """How near articles are to the middle of their stories; worked out once for each."""

    def __init__(self, stories: Stories) -> None:
        self.story_of = stories.story_of
        self._stories = stories
        self._known: dict[int, float] = {}

    def of(self, article: Features) -> float:
        """Return it for an article, 0 to 1."""
        found = self._known.get(article.id)
        if found is None:
            found = self._known[article.id] = self._stories.closeness(article.id)
        return found


def _gathered(closeness: Closeness, articles: Sequence[Features]) -> list[Gathered]:
    groups: dict[int, list[Features]] = {}
    for article in articles:
        groups.setdefault(closeness.story_of[article.id], []).append(article)
    return [
        Gathered(id_, tuple((a, closeness.of(a)) for a in members))
        for id_, members in sorted(groups.items())
        if len({article.publisher for article in members}) > 1  # else it has no place anyway
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


def _note(top: Sequence[Story], view: View, articles: int) -> Sentence | None:
    """Return why there is no topic, where more can be said than that nothing is unusual."""
    if not top:
        return _quiet(articles)
    if view.learnt >= LEARNT * articles:
        return None
    return Sentence.of(
        "No topics yet: {n} earlier articles are known, too few to tell what is unusual among "
        "{articles}. After some days there will be enough.",
        n=view.learnt,
        articles=articles,
    )


def _quiet(articles: int) -> Sentence:
    if articles:
        return Sentence.of("No two of your sources write about the same thing in this time.")
    return Sentence.of("None of these sources published anything in this time.")
