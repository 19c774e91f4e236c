"""What is usual: how often each feed used each phrase on each of the last days."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.trends.features import Features

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
        for phrase in article.phrases:
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

    def articles(self, feeds: frozenset[int] | None) -> int:
        """Return how many articles of these feeds (None: all) it knows."""
        return _total(self._articles, feeds)

    def uses(self, phrase: str, feeds: frozenset[int] | None) -> int:
        """Return how many of them have the phrase."""
        return _total(self._phrases.get(phrase, Counter()), feeds)


class View:
    """Some feeds (None: all) between two times, and what is usual for them."""

    def __init__(
        self, baseline: Baseline, feeds: frozenset[int] | None, begin: int, end: int
    ) -> None:
        self.begin = begin
        self.end = end
        self._baseline = baseline
        # Where these feeds are new or few, the habits of all say what is usual.
        self._feeds = feeds if baseline.articles(feeds) >= ENOUGH else None
        self._articles = baseline.articles(self._feeds)

    @property
    def known(self) -> bool:
        """Tell whether enough is known to speak of what is usual."""
        return self._articles >= ENOUGH

    def usual(self, phrase: str, articles: float) -> float:
        """Return in how many of `articles` the phrase would usually stand.

        Where little is known, a typical phrase is assumed; and a little is added, so that
        3 against 0 is no sensation.
        """
        share = (self._baseline.uses(phrase, self._feeds) + DOUBT) / (
            self._articles + DOUBT / TYPICAL
        )
        return articles * share + UNSURE


def _total(counts: Counter[int], feeds: frozenset[int] | None) -> int:
    if feeds is None:
        return counts.total()
    return sum(count for feed, count in counts.items() if feed in feeds)
