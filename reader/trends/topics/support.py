"""Whether articles that share a phrase are about one thing, by how alike they are."""

from collections.abc import Mapping, Sequence
from operator import mul
from types import MappingProxyType

from reader.trends.stories.features import Features
from reader.trends.stories.vectors import Frequencies, Vector, cosine

NEWEST = 12  # articles looked at


class Likeness:
    """How alike articles are; what was compared once is remembered."""

    def __init__(
        self, frequencies: Frequencies, known: Mapping[int, Vector] = MappingProxyType({})
    ) -> None:
        """Weigh words by how often they stand in the articles of these days.

        `known` are articles whose words were weighed for their stories already.
        """
        self._frequencies = frequencies
        self._known = known
        self._vectors: dict[int, Vector] = {}
        self._pairs: dict[tuple[int, int], float] = {}
        self._supports: dict[tuple[str, tuple[int, ...]], float] = {}  # scopes share many

    def support(self, phrase: str, articles: Sequence[Features]) -> float:
        """Return how alike the articles with a phrase are beside it, 0 to 1.

        For each the nearest of another source counts; what only one source says, or what shares
        nothing but a word, has none.
        """
        newest = articles[-NEWEST:]
        asked = phrase, tuple([article.id for article in newest])
        known = self._supports.get(asked)
        if known is None:
            known = self._supports[asked] = self._support(phrase, newest)
        return known

    def _support(self, phrase: str, newest: Sequence[Features]) -> float:
        words = phrase.split()
        vectors = [self._vector(article) for article in newest]
        shares = [[vector.get(word, 0.0) for word in words] for vector in vectors]
        best = [0.0] * len(newest)
        for i, a in enumerate(newest):
            for j in range(i):
                b = newest[j]
                if a.publisher != b.publisher:
                    key = (a.id, b.id) if a.id < b.id else (b.id, a.id)
                    pair = self._pairs.get(key)
                    if pair is None:
                        pair = self._pairs[key] = cosine(vectors[i], vectors[j])
                    near = pair - sum(map(mul, shares[i], shares[j]))
                    best[i] = max(best[i], near)
                    best[j] = max(best[j], near)
        return sum(best) / len(best)

    def _vector(self, article: Features) -> Vector:
        try:
            return self._known[article.id]  # which may weigh them only now
        except KeyError:
            pass
        found = self._vectors.get(article.id)
        if found is None:
            found = self._vectors[article.id] = self._frequencies.vector(article)
        return found
