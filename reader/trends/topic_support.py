"""Whether articles that share a phrase are about one thing, by how alike they are."""

from collections.abc import Sequence

from reader.trends.features import Features
from reader.trends.vectors import Frequencies, Vector, cosine

NEWEST = 12  # articles looked at


class Likeness:
    """How alike articles are; what was compared once is remembered."""

    def __init__(self, frequencies: Frequencies) -> None:
        """Weigh words by how often they stand in the articles of these days."""
        self._frequencies = frequencies
        self._vectors: dict[int, Vector] = {}
        self._pairs: dict[tuple[int, int], float] = {}

    def pair(self, a: Features, b: Features) -> float:
        """Return how alike two articles are, 0 to 1."""
        key = (a.id, b.id) if a.id < b.id else (b.id, a.id)
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = cosine(self._vector(a), self._vector(b))
        return found

    def apart_from(self, a: Features, b: Features, words: Sequence[str]) -> float:
        """Return how alike two articles are in all but some words."""
        one, other = self._vector(a), self._vector(b)
        shared = sum(one[word] * other[word] for word in words if word in one and word in other)
        return max(0.0, self.pair(a, b) - shared)

    def _vector(self, article: Features) -> Vector:
        found = self._vectors.get(article.id)
        if found is None:
            found = self._vectors[article.id] = self._frequencies.vector(article)
        return found


def support(phrase: str, articles: Sequence[Features], likeness: Likeness) -> float:
    """Return how alike the articles with a phrase are beside it, 0 to 1.

    For each the nearest of another source counts; what only one source says, or what shares
    nothing but a word, has none.
    """
    newest = articles[-NEWEST:]
    words = phrase.split()
    best = [0.0] * len(newest)
    for i, a in enumerate(newest):
        for j in range(i):
            b = newest[j]
            if a.publisher != b.publisher:
                near = likeness.apart_from(a, b, words)
                best[i] = max(best[i], near)
                best[j] = max(best[j], near)
    return sum(best) / len(best)
