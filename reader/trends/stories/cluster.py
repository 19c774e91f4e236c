"""A story in the making: its articles, and the sum of what they say."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.trends.stories.features import Features
from reader.trends.stories.vectors import Vector

HOUR = 3600


@dataclass(slots=True)
class Cluster:
    """Articles that stand together.

    Most clusters stay with one article: its vector is shared, and nothing is counted, till then.
    """

    first: int  # times of the earliest and latest article
    last: int
    language: str  # of its earliest article
    members: list[int] = field(default_factory=list)
    sum: Vector = field(default_factory=dict)  # of the members' vectors
    length: float = 0.0  # of `sum`
    terms: Mapping[str, float] = field(default_factory=dict)  # of the only article
    counts: dict[str, int] = field(default_factory=dict)  # of more: members with each term

    @classmethod
    def of(cls, articles: Iterable[tuple[Features, Vector]]) -> "Cluster":
        """Return the cluster of some articles and their vectors; there must be one at least."""
        told = list(articles)
        if not told:
            raise ValueError("a cluster has an article at least")
        made = cls._of_one(*told[0])
        for article, vector in told[1:]:
            made._take_in(cls._of_one(article, vector))
        if len(told) > 1:
            made.length = math.sqrt(sum(value * value for value in made.sum.values()))
        return made

    @classmethod
    def _of_one(cls, article: Features, vector: Vector) -> "Cluster":
        return cls(
            article.at,
            article.at,
            article.language,
            [article.id],
            vector,
            1.0 if vector else 0.0,
            article.terms,
        )

    def unite(self, other: "Cluster", product: float) -> None:
        """Add all articles of another one; `product` is that of both sums."""
        self.length = math.sqrt(max(0.0, self.length**2 + 2 * product + other.length**2))
        self._take_in(other)

    def _take_in(self, other: "Cluster") -> None:
        self._stand_alone()
        self.members += other.members
        if other.first < self.first:
            self.language = other.language
        self.first = min(self.first, other.first)
        self.last = max(self.last, other.last)
        counts = self.counts
        if other.counts:
            for term, count in other.counts.items():
                counts[term] = counts.get(term, 0) + count
        else:
            for term in other.terms:
                counts[term] = counts.get(term, 0) + 1
        total = self.sum
        for term, value in other.sum.items():
            total[term] = total.get(term, 0.0) + value

    def cosine(self, other: "Cluster", product: float) -> float:
        """Return how alike the middles of two are, 0 to 1, given the product of their sums."""
        lengths = self.length * other.length
        return product / lengths if lengths else 0.0

    def average(self, other: "Cluster", product: float) -> float:
        """Return how alike an article of one is to one of the other, on average."""
        return product / (len(self.members) * len(other.members))

    def terms_each(self) -> float:
        """Return how many terms an article of it has, on average."""
        told = sum(self.counts.values()) if self.counts else len(self.terms)
        return told / len(self.members)

    def gap(self, other: "Cluster") -> float:
        """Return for how many hours neither had an article between them; 0 where they overlap."""
        return max(0, self.first - other.last, other.first - self.last) / HOUR

    def hours_from(self, other: "Cluster") -> float:
        """Return how long it was from the middle of one's time to the middle of the other's."""
        return abs(self.first + self.last - other.first - other.last) / (2 * HOUR)

    def _stand_alone(self) -> None:
        if len(self.members) == 1:
            self.sum = dict(self.sum)
            self.counts = dict.fromkeys(self.terms, 1)
