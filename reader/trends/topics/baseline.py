"""What is usual: how often each feed used each phrase on each of the last days."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from reader.trends.stories.features import Features

DAY = 86_400
DAYS = 14  # how far back
RARE = 2  # phrases of several words used less often on a day are not kept
ENOUGH = 50  # articles that must be known of all feeds before anything is called usual
TYPICAL = 0.002  # share of articles that a phrase we know nothing of is in
DOUBT = 1.0  # how many uses that guess counts
NEW = 0.0004  # share of articles; a phrase that stands in so few is new
LEAN = 200.0  # articles' worth that the habits of all feeds count in those of some


@dataclass(slots=True)
class DayCounts:
    """One day: articles of each feed, and in how many of them each phrase stood."""

    articles: Counter[int] = field(default_factory=Counter)
    phrases: dict[str, list[list[int]]] = field(default_factory=dict)  # pairs: feed, how many

    def to_json(self) -> str:
        """Return the day as JSON."""
        pairs = sorted(self.articles.items())
        return json.dumps([pairs, self.phrases], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_json(cls, text: str) -> "DayCounts":
        """Return the day that `to_json` wrote."""
        articles, found = json.loads(text)
        return cls(Counter(dict(articles)), found)


def count_days(articles: Iterable[Features]) -> dict[int, DayCounts]:
    """Return the counts of each day that the articles are of.

    Phrases of several words that were used but once are left out: they would be nine tenths
    of it. Words used once stay: a name in the news once a day is nothing new.
    """
    by_day: dict[int, list[Features]] = {}
    for article in articles:
        by_day.setdefault(article.at // DAY, []).append(article)
    return {day: _counted(found) for day, found in by_day.items()}


def _counted(articles: Sequence[Features]) -> DayCounts:
    phrases = chain.from_iterable(article.phrases for article in articles)
    kept = {text for text, n in Counter(phrases).items() if " " not in text or n >= RARE}
    uses: dict[str, dict[int, int]] = {}
    for article in articles:
        feed = article.feed_id
        for phrase in filter(kept.__contains__, article.phrases):
            counts = uses.setdefault(phrase, {})
            counts[feed] = counts.get(feed, 0) + 1
    return DayCounts(
        Counter(article.feed_id for article in articles),
        {phrase: [list(pair) for pair in sorted(feeds.items())] for phrase, feeds in uses.items()},
    )


class Baseline:
    """How many articles with a phrase are to be expected of some feeds."""

    def __init__(self, days: Mapping[int, DayCounts], until: int) -> None:
        """Learn from the days that ended before `until` (seconds)."""
        last = until // DAY - 1
        self._days = [days[n] for n in range(last - DAYS + 1, last + 1) if n in days]
        self._articles: Counter[int] = Counter()
        for day in self._days:
            self._articles.update(day.articles)
        self._uses: dict[str, tuple[int, dict[int, int]]] = {}  # of the phrases that were asked for

    def articles(self, feeds: frozenset[int] | None) -> int:
        """Return how many articles of these feeds (None: all) it knows."""
        return _total(self._articles, feeds)

    def uses(self, phrase: str, feeds: frozenset[int] | None) -> int:
        """Return how many of them have the phrase."""
        found = self._uses.get(phrase)
        if found is None:
            found = self._uses[phrase] = self._count(phrase)
        if feeds is None:
            return found[0]
        return _total(found[1], feeds)

    def _count(self, phrase: str) -> tuple[int, dict[int, int]]:
        """Return the uses of a phrase: all, and by feed."""
        by_feed: dict[int, int] = {}
        for day in self._days:
            if phrase in day.phrases:
                for feed, count in day.phrases[phrase]:
                    by_feed[feed] = by_feed.get(feed, 0) + count
        return sum(by_feed.values()), by_feed


class View:
    """Some feeds (None: all) between two times, and what is usual for them."""

    def __init__(
        self, baseline: Baseline, feeds: frozenset[int] | None, begin: int, end: int
    ) -> None:
        self.begin = begin
        self.end = end
        self.feeds = feeds
        self._baseline = baseline
        self._all = baseline.articles(None)
        self._own = baseline.articles(feeds)

    @property
    def known(self) -> bool:
        """Tell whether enough is known to speak of what is usual."""
        return self._all >= ENOUGH

    @property
    def learnt(self) -> int:
        """Return of how many articles, of all feeds, it is known what they use."""
        return self._all

    def is_rare(self, phrase: str) -> bool:
        """Tell whether hardly any of many articles used the phrase: it is new, as names are."""
        return self.uses(phrase) <= NEW * self.exposure

    def uses(self, phrase: str) -> float:
        """Return how many uses by these feeds are known.

        Where little is known of these feeds, the habits of all feeds count too, and of a
        phrase that nobody used a little is assumed, so that 3 against 0 is no sensation.
        """
        shared = (self._baseline.uses(phrase, None) + DOUBT) / (self._all + DOUBT / TYPICAL)
        if self.feeds is None:
            return shared * (self._own + LEAN) + DOUBT
        return self._baseline.uses(phrase, self.feeds) + shared * LEAN + DOUBT

    def usual(self, phrase: str, articles: float) -> float:
        """Return in how many of `articles` the phrase would usually stand."""
        return articles * self.uses(phrase) / self.exposure

    @property
    def exposure(self) -> float:
        """Return how many articles `uses` is of."""
        return self._own + LEAN + DOUBT / TYPICAL


def _total(counts: Mapping[int, int], feeds: frozenset[int] | None) -> int:
    if feeds is None:
        return sum(counts.values())
    if len(feeds) < len(counts):
        return sum(counts[feed] for feed in feeds if feed in counts)
    return sum(count for feed, count in counts.items() if feed in feeds)
