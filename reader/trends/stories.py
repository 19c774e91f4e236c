"""Articles on the same event put together, one after the other, as they come.

Each new article is compared with the stories of the last days, found through an index of
terms, and joins the closest one if it is close enough. After a batch, stories that turned
out to be one are merged; the older number survives, so numbers stay stable.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.trends.features import Features
from reader.trends.vectors import Frequencies, Vector, dot

HOUR = 3600


@dataclass(frozen=True, slots=True)
class Limits:
    """How close is close enough. One setting for every language and library."""

    join: float = 0.30  # cosine of an article to the middle of a story
    merge: float = 0.36  # of the middles of two stories
    live_hours: int = 96  # a story without new articles for so long is closed
    postings: int = 400  # newest articles looked at for one term
    index_floor: float = 0.04  # terms that weigh less in an article do not find others


@dataclass(slots=True)
class Cluster:
    """A story in the making; `id` is the number of the article it began with."""

    id: int
    members: list[int]
    sum: Vector
    last: int
    length: float = 1.0  # of `sum`


@dataclass(slots=True)
class Stories:
    """The stories of the live window."""

    frequencies: Frequencies
    limits: Limits = field(default_factory=Limits)
    articles: dict[int, Features] = field(default_factory=dict)
    story_of: dict[int, int] = field(default_factory=dict)
    clusters: dict[int, Cluster] = field(default_factory=dict)
    _vectors: dict[int, Vector] = field(default_factory=dict)
    _index: dict[str, list[int]] = field(default_factory=dict)

    def restore(self, articles: Iterable[Features], story_of: dict[int, int]) -> None:
        """Take up what is known: articles already counted, and their stories."""
        for article in articles:
            vector = self._remember(article)
            story = story_of.get(article.id, article.id)
            if story in self.clusters:
                self._join(self.clusters[story], article, vector)
            else:
                self._begin(article, vector, story)

    def add(self, articles: Sequence[Features]) -> set[int]:
        """Assign a batch, oldest first; return the stories that changed."""
        self.frequencies.add(articles)
        touched: set[int] = set()
        for article in sorted(articles, key=lambda a: (a.at, a.id)):
            touched.add(self._assign(article))
        return self._merge(touched)

    def closeness(self, article_id: int) -> float:
        """Return how near an article is to the middle of its story, 0 to 1."""
        cluster = self.clusters[self.story_of[article_id]]
        return dot(self._vectors[article_id], cluster.sum) / cluster.length

    def _assign(self, article: Features) -> int:
        vector = self.frequencies.vector(article)
        best = None if article.digest else self._closest(article, vector)
        self._remember(article, vector)
        if best is None:
            self._begin(article, vector, article.id)
            return article.id
        self._join(best, article, vector)
        return best.id

    def _closest(self, article: Features, vector: Vector) -> Cluster | None:
        best, best_score = None, self.limits.join
        for story, product in self._products(vector).items():
            cluster = self.clusters[story]
            if article.at - cluster.last > self.limits.live_hours * HOUR:
                continue
            near = product / cluster.length
            if near > best_score or (near == best_score and best and story < best.id):
                best, best_score = cluster, near
        return best

    def _products(self, vector: Vector) -> dict[int, float]:
        """Return, by story, the sum of the article's products with its members."""
        products: dict[int, float] = {}
        for term, value in vector.items():
            if value < self.limits.index_floor:
                continue
            for other in self._index.get(term, ())[-self.limits.postings :]:
                story = self.story_of[other]
                products[story] = products.get(story, 0.0) + value * self._vectors[other][term]
        return products

    def _remember(self, article: Features, vector: Vector | None = None) -> Vector:
        vector = self.frequencies.vector(article) if vector is None else vector
        self.articles[article.id] = article
        self._vectors[article.id] = vector
        if not article.digest:
            for term, value in vector.items():
                if value >= self.limits.index_floor:
                    self._index.setdefault(term, []).append(article.id)
        return vector

    def _begin(self, article: Features, vector: Vector, story: int) -> None:
        self.clusters[story] = Cluster(story, [article.id], dict(vector), article.at)
        self.story_of[article.id] = story

    def _join(self, cluster: Cluster, article: Features, vector: Vector) -> None:
        cluster.members.append(article.id)
        cluster.last = max(cluster.last, article.at)
        self.story_of[article.id] = cluster.id
        _extend(cluster, vector)

    def _merge(self, touched: set[int]) -> set[int]:
        """Join stories that have grown together; return which are left of `touched`."""
        left = set(touched)
        for begun in sorted(touched):
            story = begun
            while story in self.clusters:
                twin = self._twin(self.clusters[story])
                if twin is None:
                    break
                kept, gone = sorted((story, twin))
                self._unite(self.clusters[kept], self.clusters.pop(gone))
                left.discard(gone)
                left.add(kept)
                story = kept
        return left

    def _twin(self, cluster: Cluster) -> int | None:
        if len(cluster.members) < 2:
            return None
        best, best_score = None, self.limits.merge
        strongest = dict(sorted(cluster.sum.items(), key=lambda item: -item[1])[:24])
        unit = {term: value / cluster.length for term, value in strongest.items()}
        for story, rough in sorted(self._products(unit).items()):
            other = self.clusters[story]
            if story == cluster.id or rough / other.length < best_score / 2:
                continue
            if abs(cluster.last - other.last) > self.limits.live_hours * HOUR:
                continue
            score = dot(cluster.sum, other.sum) / (cluster.length * other.length)
            if score > best_score:
                best, best_score = story, score
        return best

    def _unite(self, kept: Cluster, gone: Cluster) -> None:
        for member in gone.members:
            self.story_of[member] = kept.id
        kept.members += gone.members
        kept.last = max(kept.last, gone.last)
        _extend(kept, gone.sum)


def _extend(cluster: Cluster, vector: Vector) -> None:
    total = cluster.sum
    for term, value in vector.items():
        total[term] = total.get(term, 0.0) + value
    cluster.length = math.sqrt(sum(value * value for value in total.values())) or 1.0
