"""Phrases that are written about much more than usual, with an honest doubt of small counts."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Sentence, Topic
from reader.trends.baseline import View
from reader.trends.features import Features

LEAST_ARTICLES = 3
LEAST_SOURCES = 2
DOUBT = 0.65  # of a count's square root: the lower end of what it may have been by chance
ENTER = 2.0  # times the usual, at the least, at the lower end
SAME = 0.5  # share of the smaller one's articles that make two phrases one topic
STEPS = 12
EVIDENCE = 50


@dataclass(frozen=True, slots=True)
class Seen:
    """An article of the window with the phrases of its title."""

    article: Features
    phrases: dict[str, str]


@dataclass(slots=True)
class Burst:
    """A phrase in the window."""

    phrase: str
    articles: set[int]
    sources: int
    factor: float
    bound: float
    score: float
    others: list["Burst"]


def topics(
    window: Sequence[Seen],
    view: View,
    limit: int = 10,
) -> list[Topic]:
    """Return the strongest topics of the articles in view.

    `window` holds the articles of the feeds in view, each text once. A burst in the last
    quarter of the span counts as one of the whole: it is how news begin.
    """
    quarter = view.end - (view.end - view.begin) // 4
    recent = [seen for seen in window if seen.article.at > quarter]
    best: dict[str, Burst] = {}
    for part in (window, recent):
        for burst in bursts(part, view):
            if burst.phrase not in best or burst.score > best[burst.phrase].score:
                best[burst.phrase] = burst
    everywhere = _articles_by_phrase(window, best)
    for burst in best.values():
        burst.articles = everywhere[burst.phrase]
    order = sorted(best.values(), key=lambda b: (-b.score, -len(b.phrase), b.phrase))
    known = {seen.article.id: seen for seen in window}
    return [_topic(burst, known, view) for burst in _folded(order, limit)]


def bursts(window: Sequence[Seen], view: View) -> list[Burst]:
    """Return the phrases that surely stand in more of these articles than usual."""
    counts: Counter[str] = Counter()
    for seen in window:
        counts.update(seen.phrases.keys())
    often = {phrase: count for phrase, count in counts.items() if count >= LEAST_ARTICLES}
    sources: dict[str, set[str]] = {phrase: set() for phrase in often}
    for seen in window:
        for phrase in seen.phrases:
            if phrase in often:
                sources[phrase].add(seen.article.publisher)
    found = []
    for phrase, count in often.items():
        publishers = len(sources[phrase])
        if publishers < LEAST_SOURCES:
            continue
        usual = view.usual(phrase, len(window))
        bound = (math.sqrt(count) - DOUBT) ** 2 / usual
        if bound >= ENTER:
            score = math.log(bound) * math.log(1 + publishers) * math.sqrt(count)
            found.append(Burst(phrase, set(), publishers, count / usual, bound, score, []))
    return found


def _articles_by_phrase(window: Sequence[Seen], wanted: dict[str, Burst]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {phrase: set() for phrase in wanted}
    for seen in window:
        for phrase in seen.phrases:
            if phrase in found:
                found[phrase].add(seen.article.id)
    return found


def _folded(order: list[Burst], limit: int) -> list[Burst]:
    """Return the strongest, with those that stand in the same articles folded into them."""
    kept: list[Burst] = []
    for burst in order:
        home = next((other for other in kept if _same(burst, other)), None)
        if home is not None:
            home.others.append(burst)
        elif len(kept) < limit:
            kept.append(burst)
    return kept


def _same(burst: Burst, other: Burst) -> bool:
    common = len(burst.articles & other.articles)
    return common >= SAME * min(len(burst.articles), len(other.articles))


def _topic(burst: Burst, known: dict[int, Seen], view: View) -> Topic:
    articles = sorted(
        (known[id_] for id_ in burst.articles), key=lambda s: (-s.article.at, s.article.id)
    )
    hours = max(1, round((view.end - view.begin) / 3600))
    sources = len({seen.article.publisher for seen in articles})
    return Topic(
        burst.phrase,
        _label(burst, articles),
        tuple(seen.article.id for seen in articles[:EVIDENCE]),
        len(articles),
        sources,
        round(burst.factor, 1),
        spark([seen.article.at for seen in articles], (view.begin, view.end)),
        Sentence.of(
            "{articles} articles from {sources} sources in {hours} h, {factor}x the usual",
            articles=len(articles),
            sources=sources,
            hours=hours,
            factor=_round(burst.factor),
        ),
    )


def spark(times: Sequence[int], span: tuple[int, int], steps: int = STEPS) -> tuple[int, ...]:
    """Return how many of `times` fall into each of equal steps of the span."""
    begin, end = span
    counts = [0] * steps
    for at in times:
        if begin < at <= end:
            counts[min(steps - 1, (at - begin) * steps // (end - begin))] += 1
    return tuple(counts)


def _label(burst: Burst, articles: Sequence[Seen]) -> str:
    """Return the longest phrase that half of the articles use, in their commonest spelling."""
    fit = [burst.phrase] + [
        other.phrase
        for other in burst.others
        if 2 * len(other.articles & burst.articles) >= len(burst.articles)
        and set(burst.phrase.split()) <= set(other.phrase.split())
    ]
    phrase = max(fit, key=lambda p: (len(p.split()), len(p), p))
    spellings = Counter(seen.phrases[phrase] for seen in articles if phrase in seen.phrases)
    return max(spellings, key=lambda text: (spellings[text], _capitals(text), text))


def _capitals(text: str) -> int:
    return sum(word[:1].isupper() for word in text.split())


def _round(factor: float) -> float:
    return round(factor, 1) if factor < 10 else float(round(factor))
