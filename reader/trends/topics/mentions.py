"""Which of the last articles use which phrases, for every scope and window."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain

from reader.trends.stories.features import Features

LEAST_ARTICLES = 3
LEAST_SOURCES = 2


class Mentions:
    """The articles of some feeds and time, oldest first, and by the phrases they use.

    Phrases that too few articles or sources use to be a topic are left out.
    """

    def __init__(self, articles: Sequence[Features], phrases: Mapping[int, Sequence[str]]) -> None:
        """Take articles, oldest first, and by their numbers the phrases that are looked at."""
        self.articles = articles
        self.by_phrase = _by_phrase(articles, phrases)
        self._phrases = phrases
        self._times = [article.at for article in articles]

    @classmethod
    def of(cls, articles: Iterable[Features]) -> "Mentions":
        """Return what the articles use, copies too."""
        order = sorted(articles, key=lambda a: (a.at, a.id))
        uses = Counter(chain.from_iterable(article.phrases for article in order))
        often = {phrase for phrase, count in uses.items() if count >= LEAST_ARTICLES}
        mentions = cls(order, _only(often, {article.id: article.phrases for article in order}))
        mentions._phrases = _only(mentions.by_phrase.keys(), mentions._phrases)
        return mentions

    def within(self, begin: int, feeds: frozenset[int] | None) -> "Mentions":
        """Return those after a time and of some feeds (None: all), the earliest of each text."""
        late = self.articles[bisect_right(self._times, begin) :]
        chosen = _firsts(a for a in late if feeds is None or a.feed_id in feeds)
        return Mentions(chosen, self._phrases)

    def count(self, begin: int) -> int:
        """Return how many articles there are after a time."""
        return len(self._times) - bisect_right(self._times, begin)


def _firsts(articles: Iterable[Features]) -> list[Features]:
    kept: dict[str, Features] = {}
    for article in articles:
        kept.setdefault(article.print, article)
    return list(kept.values())


def _only(wanted: Set[str], phrases: Mapping[int, Iterable[str]]) -> dict[int, tuple[str, ...]]:
    return {id_: tuple(filter(wanted.__contains__, own)) for id_, own in phrases.items()}


def _by_phrase(
    articles: Iterable[Features], phrases: Mapping[int, Sequence[str]]
) -> dict[str, list[Features]]:
    found: defaultdict[str, list[Features]] = defaultdict(list)
    for article in articles:
        for phrase in phrases[article.id]:
            found[phrase].append(article)
    return {
        phrase: users
        for phrase, users in found.items()
        if len(users) >= LEAST_ARTICLES and _have_sources(users)
    }


def _have_sources(articles: Sequence[Features]) -> bool:
    """Tell whether enough sources wrote them."""
    found: set[str] = set()
    for article in articles:
        found.add(article.publisher)
        if len(found) >= LEAST_SOURCES:
            return True
    return False
