"""Which of the last articles use which phrases, for every scope and window."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set

from reader.trends.features import Features

LEAST_ARTICLES = 3
LEAST_SOURCES = 2


class Mentions:
    """The articles of some feeds and time, oldest first, and by the phrases they use.

    Phrases that too few articles or sources use to be a topic are left out.
    """

    def __init__(self, articles: Sequence[Features], by_phrase: dict[str, list[Features]]) -> None:
        """Take articles, oldest first, and likewise those of each phrase."""
        self.articles = articles
        self.by_phrase = _enough(by_phrase)
        self._times = [article.at for article in articles]

    @classmethod
    def of(cls, articles: Iterable[Features]) -> "Mentions":
        """Return what the articles use, copies too."""
        order = sorted(articles, key=lambda a: (a.at, a.id))
        uses: Counter[str] = Counter()
        for article in order:
            uses.update(article.phrases.keys())
        often = {phrase for phrase, count in uses.items() if count >= LEAST_ARTICLES}
        return cls(order, _by_phrase(order, often))

    def within(self, begin: int, feeds: frozenset[int] | None) -> "Mentions":
        """Return those after a time and of some feeds (None: all), the earliest of each text."""
        late = self.articles[bisect_right(self._times, begin) :]
        chosen = _firsts(a for a in late if feeds is None or a.feed_id in feeds)
        return Mentions(chosen, _by_phrase(chosen, self.by_phrase.keys()))

    def count(self, begin: int) -> int:
        """Return how many articles there are after a time."""
        return len(self._times) - bisect_right(self._times, begin)


def _firsts(articles: Iterable[Features]) -> list[Features]:
    kept: dict[str, Features] = {}
    for article in articles:
        kept.setdefault(article.print, article)
    return list(kept.values())


def _by_phrase(articles: Iterable[Features], phrases: Set[str]) -> dict[str, list[Features]]:
    found: defaultdict[str, list[Features]] = defaultdict(list)
    for article in articles:
        for phrase in article.phrases:
            if phrase in phrases:
                found[phrase].append(article)
    return found


def _enough(found: dict[str, list[Features]]) -> dict[str, list[Features]]:
    return {
        phrase: articles
        for phrase, articles in found.items()
        if len(articles) >= LEAST_ARTICLES
        and len({article.publisher for article in articles}) >= LEAST_SOURCES
    }
