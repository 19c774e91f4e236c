"""Which stories come first: many sources, more than usual, and lately; and why, in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reader.model import Story
from reader.trends.baseline import View
from reader.trends.features import Features
from reader.trends.topics import reason, spark

LEAST_SOURCES = 2
COPY = 0.2  # what a source counts that only brings somebody else's text
HALF_LIFE = 8 * 3600  # of an article's weight, in windows up to a day
FIRST = 5  # among the first ones,
ALIKE = 2  # so many stories at the most share their strongest phrase


@dataclass(frozen=True, slots=True)
class Gathered:
    """A story's articles in one scope and window, with how central each is."""

    id: int
    articles: tuple[tuple[Features, float], ...]


def top_stories(
    gathered: Sequence[Gathered],
    view: View,
    volume: int,
    limit: int = 20,
) -> list[Story]:
    """Return the stories of two or more sources, strongest first, without their titles.

    `volume` is how many articles the feeds in view had.
    """
    ranked: list[tuple[Story, str]] = []
    for group in gathered:
        originals = _originals([article for article, _ in group.articles])
        if len(originals) >= LEAST_SOURCES:
            ranked.append(_story(group, originals, view, volume))
    ranked.sort(key=lambda item: (-item[0].score, item[0].id))
    return _varied(ranked)[:limit]


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


def _story(
    group: Gathered,
    originals: dict[str, int],
    view: View,
    volume: int,
) -> tuple[Story, str]:
    articles = sorted((a for a, _ in group.articles), key=lambda a: (-a.at, a.id))
    phrase = _strongest_phrase(articles)
    factor = len(articles) / view.usual(phrase, volume) if view.known else 0.0
    first, last = articles[-1].at, articles[0].at
    hours = max(1, math.ceil((last - first) / 3600))
    chosen = lead(group.articles)
    own = dict.fromkeys([chosen.publisher])
    by_source = {a.publisher: a.feed_id for a in articles if a.publisher in originals}
    by_source[chosen.publisher] = chosen.feed_id
    order = [*own, *(source for source in by_source if source not in own)]
    story = Story(
        group.id,
        "",
        chosen.id,
        tuple(a.id for a in articles),
        tuple(by_source[source] for source in order),
        len(originals),
        _moment(first),
        _moment(last),
        _score(articles, originals, factor, view),
        round(factor, 1),
        spark([a.at for a in articles], (view.begin, view.end)),
        reason(len(articles), len(originals), hours, factor),
        phrase=phrase,
    )
    return story, phrase


def _score(
    articles: Sequence[Features], originals: dict[str, int], factor: float, view: View
) -> float:
    half_life = max(HALF_LIFE, (view.end - view.begin) / 3)
    newest: dict[str, int] = {}
    for article in articles:
        newest[article.publisher] = max(newest.get(article.publisher, 0), article.at)
    total: float = sum(
        (1.0 if source in originals else COPY) * 0.5 ** (max(0, view.end - at) / half_life)
        for source, at in newest.items()
    )
    burst = math.sqrt(1 + math.log2(max(1.0, factor)))
    return round(math.pow(total, 0.8) * burst, 4)


def _strongest_phrase(articles: Sequence[Features]) -> str:
    """Return the phrase that most of the titles share, a longer one before a shorter."""
    counts: dict[str, int] = {}
    for article in articles:
        for phrase in article.phrases:
            counts[phrase] = counts.get(phrase, 0) + 1
    return max(counts, key=lambda p: (counts[p], len(p.split()), p), default="")


def _varied(ranked: list[tuple[Story, str]]) -> list[Story]:
    """Move what would be one more of the same topic among the first ones behind them."""
    first: list[Story] = []
    later: list[Story] = []
    counts: dict[str, int] = {}
    for story, phrase in ranked:
        counts[phrase] = counts.get(phrase, 0) + 1
        crowd = len(first) < FIRST and counts[phrase] > ALIKE
        (later if crowd else first).append(story)
    return first[:FIRST] + sorted(first[FIRST:] + later, key=lambda s: (-s.score, s.id))


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
