"""Which of the last articles use which phrases, for every scope and window."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

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
        found: dict[str, list[Features]] = {
            phrase: [] for phrase, count in uses.items() if count >= LEAST_ARTICLES
        }
        for article in order:
            for phrase in found.keys() & article.phrases.keys():
                found[phrase].append(article)
        return cls(order, found)

    def within(self, begin: int, feeds: frozenset[int] | None) -> "Mentions":
        """Return those after a time and of some feeds (None: all), the earliest of each text."""
        late = self.articles[bisect_right(self._times, begin) :]
        chosen = once(a for a in late if feeds is None or a.feed_id in feeds)
        ids = {article.id for article in chosen}
        found = {
            phrase: [article for article in articles if article.id in ids]
            for phrase, articles in self.by_phrase.items()
            if articles[-LEAST_ARTICLES].at > begin
        }
        return Mentions(chosen, found)

    def count(self, begin: int) -> int:
        """Return how many articles there are after a time."""
        return len(self._times) - bisect_right(self._times, begin)


def once(articles: Iterable[Features]) -> list[Features]:
    """Return the articles without copies of one text, the earliest of each kept, oldest first."""
    kept: dict[str, Features] = {}
    for article in sorted(articles, key=lambda a: (a.at, a.id)):
        kept.setdefault(article.print, article)
    return list(kept.values())


def _enough(found: dict[str, list[Features]]) -> dict[str, list[Features]]:
    return {
        phrase: articles
        for phrase, articles in found.items()
        if len(articles) >= LEAST_ARTICLES
        and len({article.publisher for article in articles}) >= LEAST_SOURCES
    }
