"""How much a word tells: weights learnt from the articles of the live window."""

import math
from collections import Counter
from collections.abc import Iterable

from reader.trends.features import Features

COMMON_SHARE = 0.5  # words in more of the articles than this tell nothing
YOUNG = 10  # articles added to every count, so that the first ones do not weigh wildly
ONCE = 0.85  # words of one article only can join nothing; they count less in its length

Vector = dict[str, float]


class Frequencies:
    """In how many articles of each language a term stands."""

    def __init__(self) -> None:
        self._articles: Counter[str] = Counter()
        self._terms: dict[str, Counter[str]] = {}
        self._known: dict[str, dict[str, float]] = {}  # weights by language, as long as they hold

    def add(self, articles: Iterable[Features]) -> None:
        """Count the terms of `articles`."""
        self._known.clear()
        for article in articles:
            self._articles[article.language] += 1
            self._terms.setdefault(article.language, Counter()).update(article.terms.keys())

    def weight(self, term: str, language: str) -> float:
        """Return how much `term` tells: near 0 for a common one, 7 and more for a rare one."""
        known = self._known.setdefault(language, {})
        if term not in known:
            known[term] = self._weight(term, language)
        return known[term]

    def vector(self, article: Features) -> Vector:
        """Return the weighed terms of `article`, of length 1."""
        language = article.language
        known = self._known.setdefault(language, {})
        for term in article.terms:
            if term not in known:
                known[term] = self._weight(term, language)
        weighed = {
            term: count * weight
            for term, count in article.terms.items()
            if (weight := known[term]) > 0
        }
        length = math.sqrt(sum(value * value for value in weighed.values()))
        return {term: value / length for term, value in weighed.items()} if length else {}

    def _weight(self, term: str, language: str) -> float:
        articles = self._articles[language]
        found = self._terms.get(language, Counter())[term]
        if found > YOUNG and found >= COMMON_SHARE * articles:
            return 0.0
        rarity = math.log((articles + YOUNG) / (found + 0.5))
        return rarity * ONCE if found <= 1 else rarity


def cosine(a: Vector, b: Vector) -> float:
    """Return how alike two vectors of length 1 are."""
    small, large = (a, b) if len(a) < len(b) else (b, a)
    return sum(value * large[term] for term, value in small.items() if term in large)
