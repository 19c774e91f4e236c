"""Which articles of the live window say something alike, found by the words they share."""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter, neg

from reader.trends.vectors import Vector, dot

STRONGEST = 12  # terms of an article that find others
POSTINGS = 200  # newest articles looked at for one term
FLOOR = 0.04  # a term that weighs less in an article does not find it
MOST = 24  # articles compared in full
FEW = 40  # articles that are compared pair by pair; of more, only those with strong terms in common


@dataclass(slots=True)
class Index:
    """The vectors of articles, by article and by term."""

    vectors: dict[int, Vector] = field(default_factory=dict)
    _postings: dict[str, list[int]] = field(default_factory=dict)
    _weights: dict[str, list[float]] = field(default_factory=dict)  # of the term in each of them

    def add(self, article_id: int, vector: Vector, findable: bool = True) -> None:
        """Take up an article."""
        self.vectors[article_id] = vector
        if findable:
            for term, value in vector.items():
                if value >= FLOOR:
                    self._postings.setdefault(term, []).append(article_id)
                    self._weights.setdefault(term, []).append(value)

    def alike(self, vector: Vector, least: float) -> list[tuple[int, float]]:
        """Return the articles nearest to `vector` with their cosines, if `least` or more."""
        found: dict[int, float] = {}
        get = found.get
        for term, value in heapq.nlargest(STRONGEST, vector.items(), key=itemgetter(1)):
            if term in self._postings:
                others = self._postings[term][-POSTINGS:]
                for other, weight in zip(others, self._weights[term][-POSTINGS:], strict=True):
                    found[other] = get(other, 0.0) + value * weight
        best = heapq.nlargest(MOST, zip(found.values(), map(neg, found), strict=True))
        full = ((-other, dot(vector, self.vectors[-other])) for _, other in best)
        return [(other, score) for other, score in full if score >= least]

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
