"""Phrases that are written about much more than usual, with an honest doubt of small counts."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import Sentence, Topic
from reader.trends.baseline import View
from reader.trends.features import Features

LEAST_ARTICLES = 3
LEAST_SOURCES = 2
DOUBT = 0.4  # of a count's square root: the lower end of what it may have been by chance
ENTER = 2.0  # times the usual, at the least, at that lower end
COHERENT = 0.6  # share of a topic's titles that have another word in common
SAME = 0.5  # share of the smaller one's articles that make two phrases one topic
STEPS = 12
EVIDENCE = 50


@dataclass(slots=True)
class Burst:
    """A phrase in the window."""

    phrase: str
    articles: list[Features]
    sources: int
    factor: float
    score: float
    ids: frozenset[int]
    others: list["Burst"] = field(default_factory=list)


def topics(window: Sequence[Features], view: View, limit: int = 10) -> list[Topic]:
    """Return the strongest topics of the articles in view.

    `window` holds the articles of the feeds in view, each text once.
    """
    order = sorted(bursts(window, view), key=lambda b: (-b.score, -len(b.phrase), b.phrase))
    return [_topic(burst, view) for burst in _folded(order, limit)]


def bursts(window: Sequence[Features], view: View) -> list[Burst]:
    """Return the phrases that surely stand in more of these articles than usual.

    Late articles count more than early ones, so a topic rises while it is news.
    """
    half_life = (view.end - view.begin) / 2
    ages = {a.id: 0.5 ** ((view.end - a.at) / half_life) for a in window}
    volume = sum(ages.values())
    by_phrase = _by_phrase(window)
    common = {phrase: len(articles) / len(window) for phrase, articles in by_phrase.items()}
    found = []
    for phrase, articles in by_phrase.items():
        if len(articles) < LEAST_ARTICLES:
            continue
        publishers = len({article.publisher for article in articles})
        if publishers < LEAST_SOURCES:
            continue
        usual = view.usual(phrase, volume)
        count = sum(ages[article.id] for article in articles)
        bound = max(0.0, math.sqrt(count) - DOUBT) ** 2 / usual
        coherence = _coherence(phrase, articles, common) if bound >= ENTER else 0.0
        if coherence > 0:
            score = math.log(1 + publishers)
            # On the first day of a library every word is new; only titles that agree are news.
            score *= math.log(bound) * min(1.0, coherence / COHERENT) if view.known else coherence
            ids = frozenset(article.id for article in articles)
            found.append(Burst(phrase, articles, publishers, count / usual, score, ids))
    return found


def spark(times: Sequence[int], span: tuple[int, int], steps: int = STEPS) -> tuple[int, ...]:
    """Return how many of `times` fall into each of equal steps of the span."""
    begin, end = span
    counts = [0] * steps
    for at in times:
        if begin < at <= end:
            counts[min(steps - 1, (at - begin) * steps // (end - begin))] += 1
    return tuple(counts)


def _by_phrase(window: Sequence[Features]) -> dict[str, list[Features]]:
    found: defaultdict[str, list[Features]] = defaultdict(list)
    for article in window:
        for phrase in article.phrases:
            found[phrase].append(article)
    return dict(found)


def _coherence(phrase: str, articles: Sequence[Features], common: Mapping[str, float]) -> float:
    """Return in how many of the titles the same other word stands, beyond what is common.

    Titles about one thing share more than one word; those that only share "new" or "first"
    do not.
    """
    own = set(phrase.split())
    counts = Counter(
        term
        for article in articles
        for term in article.phrases
        if " " not in term and term not in own
    )
    shares = (count / len(articles) - common[term] for term, count in counts.items() if count > 1)
    return max(shares, default=0.0)


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
    common = len(burst.ids & other.ids)
    return common >= SAME * min(len(burst.ids), len(other.ids))


def _topic(burst: Burst, view: View) -> Topic:
    articles = sorted(burst.articles, key=lambda a: (-a.at, a.id))
    hours = max(1, round((view.end - view.begin) / 3600))
    factor = burst.factor if view.known else 0.0
    return Topic(
        burst.phrase,
        _label(burst),
        tuple(article.id for article in articles[:EVIDENCE]),
        len(articles),
        burst.sources,
        round(factor, 1),
        spark([article.at for article in articles], (view.begin, view.end)),
        reason(len(articles), burst.sources, hours, factor),
    )


def reason(articles: int, sources: int, hours: int, factor: float) -> Sentence:
    """Return why something is shown, without a factor where none is known or it is nothing."""
    if factor < 1.5:
        return Sentence.of(
            "{articles} articles from {sources} sources in {hours} h",
            articles=articles,
            sources=sources,
            hours=hours,
        )
    return Sentence.of(
        "{articles} articles from {sources} sources in {hours} h, {factor}x the usual",
        articles=articles,
        sources=sources,
        hours=hours,
        factor=round(factor, 1) if factor < 10 else round(factor),
    )


def _label(burst: Burst) -> str:
    """Return the longest phrase that half of the articles use, in their commonest spelling."""
    own = set(burst.phrase.split())
    fit = [burst.phrase] + [
        other.phrase
        for other in burst.others
        if 2 * len(other.ids & burst.ids) >= len(burst.ids) and own <= set(other.phrase.split())
    ]
    phrase = max(fit, key=lambda p: (len(p.split()), len(p), p))
    spellings = Counter(a.phrases[phrase] for a in burst.articles if phrase in a.phrases)
    return max(spellings, key=lambda text: (spellings[text], _capitals(text), text))


def _capitals(text: str) -> int:
    return sum(word[:1].isupper() for word in text.split())
