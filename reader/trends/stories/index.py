"""Which articles of the live window say something alike, found by the words they share."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from operator import itemgetter, neg

from reader.trends.stories.features import Features
from reader.trends.stories.vectors import Frequencies, Vector, dot

STRONGEST = 12  # terms of an article that find others
POSTINGS = 200  # newest articles looked at for one term
FLOOR = 0.04  # a term that weighs less in an article does not find it
MOST = 24  # articles compared in full
FEW_TERMS = 0.15  # asked for beside known articles; by more, most articles are weighed whole anyway
FEW = 40  # articles that are compared pair by pair; of more, only those with strong terms in common


class Vectors(dict[int, Vector]):
    """The weighed terms of articles, worked out when first asked for by `[]`."""

    def __init__(self, articles: Iterable[Features], frequencies: Frequencies) -> None:
        super().__init__()
        self._waiting = {article.id: article for article in articles}
        self._frequencies = frequencies
        self._measured: dict[int, tuple[float, float]] = {}  # of those that wait

    def __missing__(self, article_id: int) -> Vector:
        vector = self[article_id] = self._frequencies.vector(self._waiting.pop(article_id))
        return vector

    def values_of(self, articles: Iterable[int], term: str) -> Iterator[float]:
        """Yield what a term that articles have weighs in each, without weighing all others.

        Many thousands are asked for so that a handful of articles can be found.
        """
        weights: dict[str, float] = {}
        for id_ in articles:
            article = self._waiting.get(id_)
            if article is None:
                yield self[id_].get(term, 0.0)
                continue
            if id_ not in self._measured:
                self._measured[id_] = self._frequencies.measure(article)
            most, length = self._measured[id_]
            weight = weights.get(article.language)
            if weight is None:
                weight = self._frequencies.weight(term, article.language)
                weights[article.language] = weight
            yield min(article.terms[term] * weight, most) / length if length else 0.0


class Index:
    """The vectors of articles, by article and by term."""

    def __init__(
        self,
        known: Sequence[Features] = (),
        frequencies: Frequencies | None = None,
    ) -> None:
        """Take up articles that are weighed when something like them is looked for."""
        self.vectors = Vectors(known, frequencies or Frequencies())
        self._known = known
        self._singly = True  # few words are asked for: that an article has others tells nothing
        self._waiting: dict[str, list[int]] = {}  # known articles with a term, not weighed yet
        self._postings: dict[str, list[int]] = {}
        self._weights: dict[str, list[float]] = {}  # of the term in each of them

    def expect(self, terms: Set[str]) -> None:
        """Make the known articles ready to be found by these terms."""
        waiting = self._waiting
        self._singly = len(terms) < FEW_TERMS * len(self._known)
        new = terms - waiting.keys() - self._postings.keys()
        if not new:
            return
        for article in self._known:
            if not article.digest:
                for term in new.intersection(article.terms):
                    waiting.setdefault(term, []).append(article.id)

    def add(self, article_id: int, vector: Vector, findable: bool = True) -> None:
        """Take up an article."""
        self.vectors[article_id] = vector
        if findable:
            for term, value in vector.items():
                if term in self._waiting:
                    self._waiting[term].append(article_id)
                elif value >= FLOOR:
                    self._postings.setdefault(term, []).append(article_id)
                    self._weights.setdefault(term, []).append(value)

    def alike(
        self, vector: Vector, least: float, but: Set[int] = frozenset()
    ) -> list[tuple[int, float]]:
        """Return the articles nearest to `vector` with their cosines, if `least` or more.

        Those of `but` are left out.
        """
        found: dict[int, float] = {}
        get = found.get
        for term, value in heapq.nlargest(STRONGEST, vector.items(), key=itemgetter(1)):
            if term in self._waiting:
                self._weigh_users(term)
            if term in self._postings:
                others = self._postings[term][-POSTINGS:]
                for other, weight in zip(others, self._weights[term][-POSTINGS:], strict=True):
                    found[other] = get(other, 0.0) + value * weight
        for id_ in but:
            found.pop(id_, None)
        best = heapq.nlargest(MOST, zip(found.values(), map(neg, found), strict=True))
        full = ((-other, dot(vector, self.vectors[-other])) for _, other in best)
        return [(other, score) for other, score in full if score >= least]

    def _weigh_users(self, term: str) -> None:
        """Note what a term weighs in the newest articles that wait for being found by it."""
        users = self._waiting.pop(term)[::-1]
        newest: list[tuple[int, float]] = []
        vectors = self.vectors
        values = (
            vectors.values_of(users, term)
            if self._singly
            else (vectors[id_].get(term, 0.0) for id_ in users)
        )
        for id_, value in zip(users, values, strict=False):
            if value >= FLOOR:
                newest.append((id_, value))
                if len(newest) == POSTINGS:
                    break
        if newest:
            newest.reverse()
            self._postings[term] = [id_ for id_, _ in newest]
            self._weights[term] = [value for _, value in newest]

    def among(self, articles: Sequence[int], least: float) -> dict[int, Mapping[int, float]]:
        """Return which of some articles are as alike as `least`, each pair once."""
        vectors = self.vectors
        if len(articles) <= FEW:
            return {
                a: {
                    b: score
                    for b in articles[:place]
                    if (score := dot(vectors[a], vectors[b])) >= least
                }
                for place, a in enumerate(articles)
            }
        index = Index()
        near: dict[int, Mapping[int, float]] = {}
        for id_ in articles:
            near[id_] = dict(index.alike(vectors[id_], least))
            index.add(id_, vectors[id_])
        return near
