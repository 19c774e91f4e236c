"""What is usual: how often each feed used each phrase on each of the last days."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.trends.features import Features
from reader.trends.phrases import phrases

DAY = 86_400
DAYS = 14  # how far back
RARE = 2  # phrases used less often on a day are not kept
UNSURE = 0.25  # articles
ENOUGH = 50  # articles that must be known of some feeds before anything is called usual
TYPICAL = 0.002  # share of articles that a phrase we know nothing of is in
DOUBT = 1.0  # how many articles' worth that guess counts


@dataclass(slots=True)
class DayCounts:
    """One day: articles of each feed, and in how many of them each phrase stood."""

    articles: Counter[int] = field(default_factory=Counter)
    phrases: dict[str, Counter[int]] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the day as JSON."""
        pairs = [
            sorted(self.articles.items()),
            {k: sorted(v.items()) for k, v in self.phrases.items()},
        ]
        return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_json(cls, text: str) -> "DayCounts":
        """Return the day that `to_json` wrote."""
        articles, found = json.loads(text)
        return cls(Counter(dict(articles)), {k: Counter(dict(v)) for k, v in found.items()})


def count_days(articles: Iterable[Features]) -> dict[int, DayCounts]:
    """Return the counts of each day that the articles are of; copies count once for a feed."""
    days: dict[int, DayCounts] = {}
    for article in articles:
        day = days.setdefault(article.at // DAY, DayCounts())
        day.articles[article.feed_id] += 1
        for phrase in phrases(article):
            day.phrases.setdefault(phrase, Counter())[article.feed_id] += 1
    for day in days.values():
        day.phrases = {k: v for k, v in day.phrases.items() if v.total() >= RARE}
    return days


class Baseline:
    """How many articles with a phrase are to be expected of some feeds."""

    def __init__(self, days: Mapping[int, DayCounts], until: int) -> None:
        """Learn from the days that ended before `until` (seconds)."""
        last = until // DAY - 1
        self._articles: Counter[int] = Counter()
        self._phrases: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for number in range(last - DAYS + 1, last + 1):
            if number in days:
                self._articles.update(days[number].articles)
                for phrase, feeds in days[number].phrases.items():
                    self._phrases[phrase].update(feeds)

    def seen(self, feeds: frozenset[int] | None) -> int:
        """Return how many articles of these feeds (None: all) it knows."""
        return _total(self._articles, feeds)

    def expected(
        self, phrase: str, articles: float, seen: int, feeds: frozenset[int] | None
    ) -> float:
        """Return in how many of `articles` by these feeds the phrase would usually stand.

        `seen` is what `seen(feeds)` gives. Where little was seen, a typical phrase is assumed.
        """
        found = _total(self._phrases.get(phrase, Counter()), feeds)
        return articles * (found + DOUBT) / (seen + DOUBT / TYPICAL)


@dataclass(frozen=True, slots=True)
class View:
    """Some feeds (None: all) between two times, and what is usual for them."""

    baseline: Baseline
    feeds: frozenset[int] | None
    begin: int
    end: int

    @property
    def known(self) -> bool:
        """Tell whether enough is known to speak of what is usual."""
        return self.baseline.seen(self._compared) >= ENOUGH

    @property
    def _compared(self) -> frozenset[int] | None:
        """The feeds whose habits count: these, or all where these are new or few."""
        return self.feeds if self.baseline.seen(self.feeds) >= ENOUGH else None

    def usual(self, phrase: str, articles: float) -> float:
        """Return in how many of `articles` the phrase would usually stand.

        A little is added, so that 3 against 0 is no sensation.
        """
        compared = self._compared
        known = self.baseline.seen(compared)
        return self.baseline.expected(phrase, articles, known, compared) + UNSURE


def _total(counts: Counter[int], feeds: frozenset[int] | None) -> int:
    if feeds is None:
        return counts.total()
    return sum(count for feed, count in counts.items() if feed in feeds)
