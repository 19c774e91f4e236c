"""Which stories come first: many sources, more than usual, and lately; and why, in words.

A story counts sum(weight x freshness)^0.7 over its independent sources, times how far it is
above the usual; the weight is what the user gave the feed.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain

from reader.model import Story
from reader.trends.stories.features import Features
from reader.trends.topics.baseline import View
from reader.trends.topics.factors import Factor, factor, reason
from reader.trends.topics.topics import spark

LEAST_SOURCES = 2
COPY = 0.2  # what a source counts that only brings somebody else's text
HALF_LIFE = 8 * 3600  # of an article's weight, in windows up to a day
BREADTH = 0.7  # two sources more mean less where there are many
FIRST = 5  # among the first ones,
ALIKE = 1  # so many stories at the most are of one topic


@dataclass(frozen=True, slots=True)
class Gathered:
    """A story's articles in one scope and window, with how central each is."""

    id: int
    articles: tuple[tuple[Features, float], ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """What a story's place hangs on; most stories get no further."""

    group: Gathered
    originals: dict[str, int]  # by source, when it last wrote what is no copy
    phrase: str
    above: Factor
    score: float


def top_stories(
    gathered: Sequence[Gathered],
    view: View,
    volume: int,
    weights: Mapping[int, float],
    limit: int = 20,
) -> list[Story]:
    """Return the stories of two or more sources, strongest first, without their titles.

    `volume` is how many articles the feeds in view had, `weights` what the user wants the
    articles of a feed to count; feeds that are not named count once.
    """
    ranked: list[Ranked] = []
    for group in gathered:
        articles = [article for article, _ in group.articles]
        originals = _originals(articles)
        if len(originals) >= LEAST_SOURCES:
            phrase = _strongest_phrase(articles)
            usual = view.usual(phrase, volume)
            times = round(len(articles) / usual, 1) if view.known else 0.0
            score = _score(articles, originals, times, view, weights)
            known = view.uses(phrase)
            above = factor(len(articles), usual, known) if view.known else Factor()
            ranked.append(Ranked(group, originals, phrase, above, score))
    ranked.sort(key=lambda one: (-one.score, one.group.id))
    return [_story(one, view) for one in _varied(ranked)[:limit]]


def titled(story: Story, titles: dict[int, str]) -> Story:
    """Return the story with its lead's title."""
    return replace(story, title=titles.get(story.lead_id, ""))


def lead(articles: Sequence[tuple[Features, float]]) -> Features:
    """Return the article that stands for a story: the most central, earlier before later."""
    order = sorted(articles, key=lambda item: (item[0].at, item[0].id))
    places = {article.id: place for place, (article, _) in enumerate(order)}

    def merit(item: tuple[Features, float]) -> tuple[float, int]:
        article, central = item
        fuller = min(0.05, 0.001 * len(article.terms))
        return central + fuller - 0.01 * min(10, places[article.id]), -article.id

    return max(articles, key=merit)[0]


def sources(articles: Sequence[Features]) -> int:
    """Return how many independent sources the articles come from."""
    return len(_originals(articles))


def _originals(articles: Sequence[Features]) -> dict[str, int]:
    """Return, by source, when it last wrote something that is no copy of another source."""
    prints: dict[str, str] = {}
    found: dict[str, int] = {}
    for article in sorted(articles, key=lambda a: (a.at, a.id)):
        first = prints.setdefault(article.print, article.publisher)
        if first == article.publisher:
            found[article.publisher] = article.at
    return found


def _story(ranked: Ranked, view: View) -> Story:
    group, originals, above = ranked.group, ranked.originals, ranked.above
    articles = sorted((a for a, _ in group.articles), key=lambda a: (-a.at, a.id))
    first, last = articles[-1].at, articles[0].at
    hours = max(1, math.ceil((last - first) / 3600))
    chosen = lead(group.articles)
    own = dict.fromkeys([chosen.publisher])
    by_source = {a.publisher: a.feed_id for a in articles if a.publisher in originals}
    by_source[chosen.publisher] = chosen.feed_id
    order = [*own, *(source for source in by_source if source not in own)]
    return Story(
        group.id,
        "",
        chosen.id,
        tuple(a.id for a in articles),
        tuple(by_source[source] for source in order),
        len(originals),
        _moment(first),
        _moment(last),
        score=ranked.score,
        factor=above.times,
        at_least=above.at_least,
        spark=spark([a.at for a in articles], (view.begin, view.end)),
        reason=reason(len(articles), len(originals), hours, above),
        phrase=ranked.phrase,
    )


def _score(
    articles: Sequence[Features],
    originals: dict[str, int],
    factor: float,
    view: View,
    weights: Mapping[int, float],
) -> float:
    half_life = max(HALF_LIFE, (view.end - view.begin) / 3)
    best: dict[str, float] = {}
    for article in articles:
        fresh = 0.5 ** (max(0, view.end - article.at) / half_life)
        counts = weights.get(article.feed_id, 1.0) * fresh
        best[article.publisher] = max(best.get(article.publisher, 0.0), counts)
    total = math.fsum(
        counts if source in originals else COPY * counts for source, counts in best.items()
    )
    burst = math.sqrt(1 + math.log2(max(1.0, factor)))
    return round(math.pow(total, BREADTH) * burst, 4)


def _strongest_phrase(articles: Sequence[Features]) -> str:
    """Return the phrase that most of the titles share, a longer one before a shorter."""
    counts = Counter(chain.from_iterable(article.phrases for article in articles))
    most = max(counts.values(), default=0)
    best = [phrase for phrase, count in counts.items() if count == most]
    return max(best, key=lambda phrase: (phrase.count(" "), phrase), default="")


def _varied(ranked: list[Ranked]) -> list[Ranked]:
    """Move what would be one more of the same topic among the first ones behind them."""
    first: list[Ranked] = []
    later: list[Ranked] = []
    for story in ranked:
        same = sum(_one_topic(story, other) for other in first[:FIRST])
        crowd = len(first) < FIRST and same >= ALIKE
        (later if crowd else first).append(story)
    return first[:FIRST] + sorted(first[FIRST:] + later, key=lambda s: (-s.score, s.group.id))


def _one_topic(story: Ranked, other: Ranked) -> bool:
    """Tell whether the strongest phrases have two words in common, or all of the shorter one."""
    one, two = set(story.phrase.split()), set(other.phrase.split())
    return len(one & two) >= min(2, len(one), len(two)) > 0


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
