"""How much a word tells: learnt from the articles of the live window, and from its language."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from reader.trends.background import usual
from reader.trends.features import Features

COMMON_SHARE = 0.5  # words in more of the articles than this tell nothing
YOUNG = 10  # articles added to every count, so that the first ones do not weigh wildly
PRIOR = 8000  # articles that what is known of a language in general counts as
HALF = 0.5  # of an article's length is the most that one word makes: a name alone is no event

Vector = dict[str, float]


class Frequencies:
    """In how many articles of each language a term stands."""

    def __init__(self) -> None:
        self._articles: Counter[str] = Counter()
        self._terms: dict[str, Counter[str]] = {}
        self._retold: dict[str, Counter[str]] = {}  # how often a story told a term once more
        self._retelling: Counter[str] = Counter()  # articles beyond the first of their story
        self._known: dict[str, dict[str, float]] = {}  # weights by language, as long as they hold

    def add(self, articles: Iterable[Features]) -> None:
        """Count the terms of `articles`."""
        self._known.clear()
        by_language: dict[str, list[Features]] = {}
        for article in articles:
            by_language.setdefault(article.language, []).append(article)
        for language, found in by_language.items():
            self._articles[language] += len(found)
            terms = chain.from_iterable(article.terms for article in found)
            self._terms.setdefault(language, Counter()).update(terms)

    def frozen(self) -> "Frequencies":
        """Return what is known now; what is counted from here on changes nothing of it."""
        made = Frequencies()
        made._articles = self._articles.copy()
        made._terms = {language: terms.copy() for language, terms in self._terms.items()}
        made._retold = {language: terms.copy() for language, terms in self._retold.items()}
        made._retelling = self._retelling.copy()
        return made

    def retell(self, language: str, terms: Mapping[str, int], articles: int, by: int = 1) -> None:
        """Count the articles of a story as one, `terms` saying how many have each term.

        Else a word that only one great story has would weigh as little as one that everybody
        uses. With `by` -1 the story is taken back.
        """
        if articles > 1:
            self._known.clear()
            self._retelling[language] += by * (articles - 1)
            retold = self._retold.setdefault(language, Counter())
            for term, count in terms.items():
                if count > 1:
                    retold[term] += by * (count - 1)

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
        length = _length(weighed)
        most = HALF * length
        if max(weighed.values(), default=0.0) > most:
            weighed = {term: min(value, most) for term, value in weighed.items()}
            length = _length(weighed)
        return {term: value / length for term, value in weighed.items()} if length else {}

    def _weight(self, term: str, language: str) -> float:
        articles, found = self._articles[language], 0
        if language in self._terms:
            found = self._terms[language].get(term, 0)
        if found > YOUNG and found >= COMMON_SHARE * articles:
            return 0.0
        again = self._retold[language].get(term, 0) if language in self._retold else 0
        told = max(min(found, 1), found - again) + 0.5
        stories = max(1, articles - self._retelling[language]) + YOUNG
        share = usual(term, language)
        if share is not None:
            told += PRIOR * share
            stories += PRIOR
        return max(0.0, math.log(stories / told))


def _length(vector: Vector) -> float:
    return math.sqrt(sum(value * value for value in vector.values()))


def dot(a: Vector, b: Vector) -> float:
    """Return the sum of the products of what two vectors have in common."""
    small, large = (a, b) if len(a) < len(b) else (b, a)
    total = 0.0
    for term, value in small.items():
        if term in large:
            total += value * large[term]
    return total


def cosine(a: Vector, b: Vector) -> float:
    """Return how alike two vectors of length 1 are."""
    return dot(a, b)
