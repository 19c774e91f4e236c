"""How much a word tells: learnt from the articles of the live window, and from its language."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from operator import mul

from reader.trends.stories.compact import columns
from reader.trends.stories.features import Features
from reader.trends.words.background import usual

COMMON_SHARE = 0.5  # words in more of the articles than this tell nothing
YOUNG = 10  # articles added to every count, so that the first ones do not weigh wildly
HALF = 0.5  # of an article's length is the most that one word makes: a name alone is no event

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Weighing:
    """What makes a word tell much."""

    prior: int  # articles that what is known of a language in general counts as
    retold: float  # how much of what a story tells once more is left out of its words' counts
    once: float  # what a word of one article only counts: it can lead to no other


JOINING = Weighing(8000, 1.0, 1.0)  # what makes articles one story
# What brings articles beside each other tells more by the library that they are in.
BESIDE = Weighing(1000, 0.5, 0.85)


class Weights(dict[str, float]):
    """The weights of words, each worked out when it is first asked for."""

    def __init__(self, weigh: Callable[[str], float]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, term: str) -> float:
        weight = self[term] = self._weigh(term)
        return weight


class Frequencies:
    """In how many articles of each language a term stands."""

    def __init__(self, weighing: Weighing = JOINING) -> None:
        self._weighing = weighing
        self._articles: Counter[str] = Counter()
        self._terms: dict[str, Counter[str]] = {}
        self._retold: dict[str, Counter[str]] = {}  # how often a story told a term once more
        self._retelling: Counter[str] = Counter()  # articles beyond the first of their story
        self._known: dict[str, Weights] = {}  # by language, as long as they hold

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

    def weighed_by(self, weighing: Weighing) -> "Frequencies":
        """Return the same counts, weighed otherwise; right until more is counted in either."""
        made = Frequencies(weighing)
        made._articles, made._terms = self._articles, self._terms
        made._retold, made._retelling = self._retold, self._retelling
        return made

    def frozen(self) -> "Frequencies":
        """Return what is known now; what is counted from here on changes nothing of it."""
        made = Frequencies(self._weighing)
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

    def retell_all(self, language: str, stories: Sequence[Sequence[Features]]) -> None:
        """Count each of these stories, of several articles, as one; what `retell` does for one."""
        self._known.clear()
        retold = self._retold.setdefault(language, Counter())
        terms = [[term for article in story for term in article.terms] for story in stories]
        retold.update(chain.from_iterable(terms))
        for term, count in Counter(chain.from_iterable(map(set, terms))).items():
            retold[term] -= count
        self._retelling[language] += sum(map(len, stories)) - len(stories)

    def weight(self, term: str, language: str) -> float:
        """Return how much `term` tells: near 0 for a common one, 7 and more for a rare one."""
        return self._weights(language)[term]

    def vector(self, article: Features) -> Vector:
        """Return the weighed terms of `article`, of length 1."""
        terms, counts = columns(article.terms)
        values, most, length = self._measured(article.language, terms, counts)
        if not length:
            return {}
        if most < max(values):
            values = [min(value, most) for value in values]
        return {
            term: value / length for term, value in zip(terms, values, strict=True) if value > 0
        }

    def measure(self, article: Features) -> tuple[float, float]:
        """Return what one term makes at the most, and the length of the vector before it is 1."""
        _, most, length = self._measured(article.language, *columns(article.terms))
        return most, length

    def _measured(
        self, language: str, terms: Iterable[str], counts: Iterable[float]
    ) -> tuple[list[float], float, float]:
        """Return the weighed terms, what one may make at the most, and the length they then have.

        Thousands of articles are measured at each sync: all of it in calls that go over a list.
        """
        weights = map(self._weights(language).__getitem__, terms)
        values = list(map(mul, counts, weights))
        length = math.sqrt(sum(map(mul, values, values)))
        most = HALF * length
        if max(values, default=0.0) > most:
            cut = [min(value, most) for value in values]
            length = math.sqrt(sum(map(mul, cut, cut)))
        return values, most, length

    def _weights(self, language: str) -> Weights:
        known = self._known.get(language)
        if known is None:
            known = self._known[language] = Weights(partial(self._weight, language=language))
        return known

    def _weight(self, term: str, language: str) -> float:
        articles, found = self._articles[language], 0
        if language in self._terms:
            found = self._terms[language].get(term, 0)
        if found > YOUNG and found >= COMMON_SHARE * articles:
            return 0.0
        prior, retold = self._weighing.prior, self._weighing.retold
        again = self._retold[language].get(term, 0) if language in self._retold else 0
        told = max(min(found, 1), found - retold * again) + 0.5
        stories = max(1, articles - retold * self._retelling[language]) + YOUNG
        share = usual(term, language)
        if share is not None:
            told += prior * share
            stories += prior
        weight = max(0.0, math.log(stories / told))
        return weight * self._weighing.once if found <= 1 else weight


def dot(a: Vector, b: Vector) -> float:
    """Return the sum of the products of what two vectors have in common."""
    small, large = (a, b) if len(a) < len(b) else (b, a)
    total = 0.0
    for term in filter(large.__contains__, small):
        total += small[term] * large[term]
    return total


def cosine(a: Vector, b: Vector) -> float:
    """Return how alike two vectors of length 1 are."""
    return dot(a, b)
