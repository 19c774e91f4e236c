"""Articles on the same event put together, one after the other, as they come.

Each new article is compared with the stories of the last days, found through an index of
terms, and joins the closest one if it is close enough. After a batch, stories that turned
out to be one are merged; the older number survives, so numbers stay stable.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.trends.features import Features
from reader.trends.folds import folded
from reader.trends.links import Links
from reader.trends.story_groups import agglomerate
from reader.trends.vectors import Frequencies, Vector, cosine

HOUR = 3600


@dataclass(frozen=True, slots=True)
class Limits:
    """How close is close enough. One setting for every language and library.

    Measured on labelled days in English and Indonesian: see `tests/bench/stories.py`.
    """

    join: float = 0.28  # an article to a story, see `Stories._closest`
    nearest: float = 0.7  # what the closest member counts in that; the rest is the middle
    same_source: float = 0.6  # of the closeness is left where the source is in the story already
    half_life: int = 96  # hours without an article after which closeness counts half
    live_hours: int = 96  # a story without new articles for so long is closed
    telling: float = 1.5  # weight from which a shared term counts as evidence; two are needed
    merge: float = 0.42  # of the middles of two stories
    merge_own: float = 0.13  # likewise, counting only what no other story writes of;
    own_size: int = 3  # for stories of so many articles
    own_terms: int = 14  # and short texts, where few words speak
    postings: int = 200  # newest articles looked at for one term
    common: float = 0.03  # terms in a larger share of the articles find none
    index_floor: float = 0.04  # terms that weigh less in an article do not find others


@dataclass(slots=True)
class Cluster:
    """A story in the making; `id` is the number of the article it began with.

    Most stay with that one article: its vector is shared, and nothing is counted, till then.
    """

    id: int
    last: int
    members: list[int] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)
    sum: Vector = field(default_factory=dict)  # of the members' vectors
    length: float = 1.0  # of `sum`
    counts: Counter[str] = field(default_factory=Counter)  # members with each term

    def take(self, article: Features, vector: Vector) -> None:
        """Add an article."""
        if self.members:
            self._stand_alone()
            self.counts.update(vector.keys())
            self._extend(vector)
        else:
            self.sum = vector
            self._measure()
        self.members.append(article.id)
        self.last = max(self.last, article.at)
        self.sources.add(article.publisher)

    def unite(self, other: "Cluster") -> None:
        """Add all articles of another story."""
        self._stand_alone()
        other._stand_alone()
        self.members += other.members
        self.last = max(self.last, other.last)
        self.sources |= other.sources
        self.counts.update(other.counts)
        self._extend(other.sum)

    def terms(self) -> float:
        """Return how many terms its articles have, on average."""
        return self.counts.total() / len(self.members) if self.counts else len(self.sum)

    def uses(self, term: str) -> int:
        """Return how many of its articles have a term."""
        return self.counts[term] if self.counts else int(term in self.sum)

    def _stand_alone(self) -> None:
        if len(self.members) == 1:
            self.sum = dict(self.sum)
            self.counts.update(self.sum.keys())

    def _extend(self, vector: Vector) -> None:
        total = self.sum
        for term, value in vector.items():
            total[term] = total.get(term, 0.0) + value
        self._measure()

    def _measure(self) -> None:
        self.length = math.sqrt(sum(value * value for value in self.sum.values())) or 1.0


@dataclass(slots=True)
class Stories:
    """The stories of the live window."""

    frequencies: Frequencies
    limits: Limits = field(default_factory=Limits)
    links: Links = field(default_factory=Links)
    articles: dict[int, Features] = field(default_factory=dict)
    story_of: dict[int, int] = field(default_factory=dict)
    clusters: dict[int, Cluster] = field(default_factory=dict)
    _vectors: dict[int, Vector] = field(default_factory=dict)
    _index: dict[str, list[Any]] = field(default_factory=dict)  # articles and weights in turn

    def restore(self, articles: Iterable[Features], story_of: dict[int, int]) -> None:
        """Take up what is known: articles already counted, and their stories."""
        for article in articles:
            self._place(article, self._remember(article), story_of.get(article.id, article.id))
        self._obey()

    def add(self, articles: Sequence[Features]) -> set[int]:
        """Assign a batch, oldest first; return the stories that changed."""
        self.frequencies.add(articles)
        touched: set[int] = set()
        for article in sorted(articles, key=lambda a: (a.at, a.id)):
            vector = self.frequencies.vector(article)
            best = None if article.digest else self._closest(article, vector)
            self._remember(article, vector)
            touched.add(self._place(article, vector, article.id if best is None else best))
        left = self._merge(touched)
        changed = self._obey()
        return {story for story in left | changed if story in self.clusters}

    def closeness(self, article_id: int) -> float:
        """Return how near an article is to the middle of its story, 0 to 1."""
        cluster = self.clusters[self.story_of[article_id]]
        vector = self._vectors[article_id]
        return sum(v * cluster.sum[term] for term, v in vector.items()) / cluster.length

    def folds(self, story_id: int) -> dict[int, int]:
        """Return, for each article of a story, the first article of the fold that it is in."""
        members = [self.articles[id_] for id_ in self.clusters[story_id].members]
        return folded(members, self._vectors, self.links)

    def _closest(self, article: Features, vector: Vector) -> int | None:
        """Return the story that the article belongs to.

        Close to one member is not enough, or chains would grow; close to the middle is not
        either, since the middle of a big story is close to all that uses its words.
        """
        limits = self.limits
        best, best_score = None, limits.join
        for story, (product, nearest) in self._products(vector).items():
            cluster = self.clusters[story]
            hours = max(0, article.at - cluster.last) / HOUR
            near = limits.nearest * nearest + (1 - limits.nearest) * product / cluster.length
            if hours > limits.live_hours or near <= best_score:
                continue
            if self.links.forbid([article.id], cluster.members):
                continue
            near *= 0.5 ** (hours / limits.half_life)
            if article.publisher in cluster.sources:
                near *= limits.same_source
            if near > best_score and self._evidence(article, vector, cluster) >= 2:
                best, best_score = story, near
        return best

    def _evidence(self, article: Features, vector: Vector, cluster: Cluster) -> int:
        """Return how many telling terms the article shares with the story."""
        weight, language = self.frequencies.weight, article.language
        return sum(t in cluster.sum and weight(t, language) > self.limits.telling for t in vector)

    def _products(self, vector: Vector) -> dict[int, tuple[float, float]]:
        """Return, by story, the sum and the largest of the products with its articles."""
        postings = self.limits.postings
        most = 2 * max(postings, self.limits.common * len(self.articles))
        by_article: dict[int, float] = {}
        for term, value in vector.items():
            found = self._index.get(term)
            if found and value >= self.limits.index_floor and len(found) <= most:
                newest = found[-2 * postings :]
                for other, weight in zip(newest[::2], newest[1::2], strict=True):
                    by_article[other] = by_article.get(other, 0.0) + value * weight
        totals: dict[int, float] = {}
        largest: dict[int, float] = {}
        for other, product in by_article.items():
            story = self.story_of[other]
            totals[story] = totals.get(story, 0.0) + product
            if product > largest.get(story, 0.0):
                largest[story] = product
        return {story: (total, largest[story]) for story, total in totals.items()}

    def _remember(self, article: Features, vector: Vector | None = None) -> Vector:
        vector = self.frequencies.vector(article) if vector is None else vector
        self.articles[article.id] = article
        self._vectors[article.id] = vector
        if not article.digest:
            for term, value in vector.items():
                if value >= self.limits.index_floor:
                    self._index.setdefault(term, []).extend((article.id, value))
        return vector

    def _place(self, article: Features, vector: Vector, story: int) -> int:
        cluster = self.clusters.setdefault(story, Cluster(story, article.at))
        cluster.take(article, vector)
        self.story_of[article.id] = story
        return story

    def _merge(self, touched: set[int]) -> set[int]:
        """Join stories that have grown together; return which are left of `touched`."""
        left = set(touched)
        for begun in sorted(touched):
            story = begun
            while story in self.clusters:
                twin = self._twin(self.clusters[story])
                if twin is None:
                    break
                story, gone = sorted((story, twin))
                self._unite(story, gone)
                left = (left - {gone}) | {story}
        return left

    def _unite(self, story: int, gone: int) -> None:
        other = self.clusters.pop(gone)
        self.story_of.update(dict.fromkeys(other.members, story))
        self.clusters[story].unite(other)

    def _obey(self) -> set[int]:
        """Take apart and put together what the user said; return the stories that changed."""
        changed: set[int] = set()
        for a, b in sorted(self.links.apart):
            story = self.story_of.get(a)
            if story is not None and story == self.story_of.get(b):
                changed |= self._split(story)
        for a, b in sorted(self.links.together - self.links.apart):
            if a in self.story_of and b in self.story_of:
                story, gone = sorted((self.story_of[a], self.story_of[b]))
                some, others = self.clusters[story].members, self.clusters[gone].members
                if story != gone and not self.links.forbid(some, others):
                    self._unite(story, gone)
                    changed.add(story)
        return changed

    def _split(self, story: int) -> set[int]:
        """Part a story where the user said so: each article goes to the side it is nearer to."""
        members = self.clusters.pop(story).members
        vectors = self._vectors
        near = {a: {b: cosine(vectors[a], vectors[b]) for b in members if b != a} for a in members}
        parts = agglomerate(self.links.parts(sorted(members)), near, 0.0, self.links)
        # The part of the article it began with keeps the number, else the largest one.
        parts.sort(key=lambda part: (story not in part, -len(part), min(part)))
        for place, part in enumerate(parts):
            free = [id_ for id_ in sorted(part) if id_ not in self.clusters]
            number = story if place == 0 else free[0]
            for id_ in part:
                self._place(self.articles[id_], vectors[id_], number)
        return {self.story_of[part[0]] for part in parts}

    def _twin(self, cluster: Cluster) -> int | None:
        if len(cluster.members) < 2:
            return None
        best, best_score = None, 0.0
        strongest = sorted(cluster.sum.items(), key=lambda item: -item[1])[:16]
        middle = {term: value / cluster.length for term, value in strongest}
        floor = 0.4 * min(self.limits.merge, self.limits.merge_own)
        for story, (product, _) in sorted(self._products(middle).items()):
            other = self.clusters[story]
            far = abs(cluster.last - other.last) > self.limits.live_hours * HOUR
            if story == cluster.id or far or product / other.length < floor:
                continue
            if self.links.forbid(cluster.members, other.members):
                continue
            score, own = self._likeness(cluster, other)
            if score > best_score and self._one_story(cluster, other, score, own):
                best, best_score = story, score
        return best

    def _likeness(self, a: Cluster, b: Cluster) -> tuple[float, float]:
        """Return the cosine of two stories, and what terms that only they use add to it."""
        small, large = (a, b) if len(a.sum) < len(b.sum) else (b, a)
        total = own = 0.0
        for term, value in small.sum.items():
            if term in large.sum:
                product = value * large.sum[term]
                users = len(self._index.get(term, ())) // 2
                total += product
                own += product * min(1.0, (a.uses(term) + b.uses(term)) / max(1, users))
        return total / (a.length * b.length), own / (a.length * b.length)

    def _one_story(self, a: Cluster, b: Cluster, score: float, own: float) -> bool:
        limits = self.limits
        if score >= limits.merge:
            return True
        grown = min(len(a.members), len(b.members)) >= limits.own_size
        return grown and own >= limits.merge_own and max(a.terms(), b.terms()) <= limits.own_terms
