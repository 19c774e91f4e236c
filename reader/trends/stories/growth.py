"""Clusters grown out of smaller ones, the two most alike being joined again and again.

Agglomeration (Sokal and Michener 1958) over a sparse graph, so the order in which articles
come makes no difference. Only clusters with a link between two of their articles are compared,
and those by the sums of their vectors: no comparison of all pairs, however large they grow.
What a joined cluster has in common with a third is what its two parts had, so it is added up.
"""

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.trends.stories.cluster import Cluster
from reader.trends.stories.links import Links, Pair
from reader.trends.stories.vectors import dot

# Products of articles' vectors, but 1 for copies; what is left out is not linked.
Near = Mapping[int, Mapping[int, float]]
# Given the likeness of their two closest articles, and the product of the clusters' sums.
Likeness = Callable[[Cluster, Cluster, float, float], float]


def grow(
    parts: Sequence[Cluster], near: Near, likeness: Likeness, enough: float, links: Links
) -> list[Cluster]:
    """Return what `parts` come to when those alike `enough` are joined; the parts are used up."""
    clusters = dict(enumerate(parts))
    growth = _Growth(clusters, _closest(clusters, near), likeness, enough)
    for a, others in growth.closest.items():
        for b in others:
            if a < b:
                growth.wait(a, b)
    while growth.waiting:
        _, a, b, size = heapq.heappop(growth.waiting)
        changed = growth.size(a, b) != size  # one of them was joined to another meanwhile
        if not changed and not links.forbid(clusters[a].members, clusters[b].members):
            growth.join(a, b)
    return list(clusters.values())


@dataclass(slots=True)
class _Growth:
    """Clusters by place, the best links between them, and those that may be joined."""

    clusters: dict[int, Cluster]
    closest: dict[int, dict[int, float]]
    likeness: Likeness
    enough: float
    waiting: list[tuple[float, int, int, int]] = field(default_factory=list)  # a heap
    products: dict[Pair, float] = field(default_factory=dict)  # of sums, as far as worked out

    def size(self, a: int, b: int) -> int:
        """Return how many articles two clusters have, 0 if one is no more."""
        one, other = self.clusters.get(a), self.clusters.get(b)
        return len(one.members) + len(other.members) if one and other else 0

    def wait(self, a: int, b: int) -> None:
        """Let two clusters wait to be joined, if they are alike enough."""
        one, other, pair = self.clusters[a], self.clusters[b], _pair(a, b)
        closest, product = self.closest[a][b], self.products.get(pair)
        if product is None:
            alone = len(one.members) == len(other.members) == 1
            # One article and another: their likeness is it, but copies have 1 whatever they say.
            product = closest if alone and closest < 1 else dot(one.sum, other.sum)
            self.products[pair] = product
        score = self.likeness(one, other, closest, product)
        if score >= self.enough:
            heapq.heappush(self.waiting, (-score, *pair, len(one.members) + len(other.members)))

    def join(self, a: int, b: int) -> None:
        """Make the second cluster a part of the first."""
        self.clusters[a].unite(self.clusters.pop(b), self.products.pop(_pair(a, b)))
        for c in self.closest[a].keys() | self.closest[b].keys():
            one = self.products.pop(_pair(a, c), None)
            other = self.products.pop(_pair(b, c), None)
            if one is not None and other is not None:
                self.products[_pair(a, c)] = one + other
        _redirect(self.closest, a, b)
        for c in self.closest[a]:
            self.wait(a, c)


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _closest(clusters: Mapping[int, Cluster], near: Near) -> dict[int, dict[int, float]]:
    """Return, for each cluster, the clusters linked to it and the likeness of the best link."""
    place_of = {id_: place for place, cluster in clusters.items() for id_ in cluster.members}
    closest: dict[int, dict[int, float]] = {place: {} for place in clusters}
    for id_, others in near.items():
        here = place_of.get(id_)
        for other, score in others.items():
            there = place_of.get(other)
            if here is None or there is None or here == there:
                continue
            if score > closest[here].get(there, 0.0):
                closest[here][there] = closest[there][here] = score
    return closest


def _redirect(closest: dict[int, dict[int, float]], a: int, b: int) -> None:
    """Let the links of the second cluster be links of the first."""
    del closest[a][b]
    for c, score in closest.pop(b).items():
        if c != a:
            del closest[c][b]
            if score > closest[a].get(c, 0.0):
                closest[a][c] = closest[c][a] = score
