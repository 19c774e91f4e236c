"""Articles on the same event put together, batch after batch, as they come.

Each new article is linked to those that say something alike, found through an index of terms.
Then the stories that it touches, and the new articles, grow together anew. A story's number is
that of the article it began with, so numbers stay as stories grow, merge and part.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, MutableMapping, Sequence, Set
from dataclasses import dataclass, field, replace

from reader.trends.stories.cluster import Cluster
from reader.trends.stories.clusters import Clusters
from reader.trends.stories.features import Features
from reader.trends.stories.growth import Near, grow
from reader.trends.stories.index import Index
from reader.trends.stories.limits import Limits, on_average
from reader.trends.stories.links import Links, Pair
from reader.trends.stories.middles import beside
from reader.trends.stories.vectors import Frequencies, Vector, dot

HOUR = 3600
SHARED = 2  # telling terms that two articles have in common at least
AT_ONCE = 250  # articles that are put into stories together
TOLD = 4  # terms an article has at least for an equal print to say anything


@dataclass(slots=True)
class Stories:
    """The stories of the live window."""

    frequencies: Frequencies
    limits: Limits = field(default_factory=Limits)
    links: Links = field(default_factory=Links)
    articles: dict[int, Features] = field(default_factory=dict)
    story_of: dict[int, int] = field(default_factory=dict)
    clusters: MutableMapping[int, Cluster] = field(default_factory=dict)
    _index: Index = field(default_factory=Index)
    _printed: dict[str, int] = field(default_factory=dict)  # the latest article of each print
    _weighed: int = 0  # articles when all were weighed

    def restore(self, articles: Iterable[Features], story_of: Mapping[int, int]) -> None:
        """Take up what is known: articles already counted, and their stories."""
        known = list(articles)
        if not known:
            return
        for story in list(self.clusters):
            self._take_out(story)
        for article in known:
            self.articles[article.id] = article
            self.story_of[article.id] = story_of.get(article.id, article.id)
        told: dict[str, list[list[Features]]] = {}
        for members in self._members().values():
            if len(members) > 1:
                group = [self.articles[id_] for id_ in members]
                told.setdefault(group[0].language, []).append(group)
        for language, stories in told.items():
            self.frequencies.retell_all(language, stories)
        self._weigh()
        self._obey()

    def add(self, articles: Sequence[Features]) -> set[int]:
        """Assign a batch; return the stories that changed.

        Of one that is large beside what is known, the earliest come first, as with many syncs:
        what is one story then tells which words are its own, and later ones find it by these.
        """
        ordered = sorted(articles, key=lambda a: (a.at, a.id))
        terms = {term for article in articles for term in article.terms}
        changed: set[int] = set()
        share, size = self.limits.renew, max(1, len(ordered))
        if size > max(AT_ONCE, self.limits.renew_within * len(self.articles)):
            self._weigh_again(size, share)
            share, size = self.limits.renew_within, AT_ONCE
        for start in range(0, len(ordered), size):
            changed |= self._add(ordered[start : start + size], terms, share)
        changed |= self._obey()
        return {story for story in changed if story in self.clusters}

    def _add(self, articles: Sequence[Features], terms: Set[str], renew: float) -> set[int]:
        """Assign a few, `terms` being those of all that are coming; return what changed."""
        self.frequencies.add(articles)
        self._weigh_again(len(articles), renew)
        self._index.expect(terms)
        near: dict[int, Mapping[int, float]] = {}
        for article in articles:
            self.articles[article.id] = article
            vector = self.frequencies.vector(article)
            near[article.id] = {} if article.digest else self._linked(article, vector)
            self._take_up(article, vector)
        changed = self._grow(sorted(near), near)
        return changed | self._gather(story for story in changed if story in self.clusters)

    @property
    def vectors(self) -> Mapping[int, Vector]:
        """The articles' words as they were weighed when all were."""
        return self._index.vectors

    def closeness(self, article_id: int) -> float:
        """Return how near an article is to the middle of its story, 0 to 1."""
        cluster = self.clusters[self.story_of[article_id]]
        length = cluster.length or 1.0
        return dot(self._index.vectors[article_id], cluster.sum) / length

    def folds(self, story_id: int) -> dict[int, int]:
        """Return, for each article of a story, the first article of the fold that it is in."""
        members = self.clusters[story_id].members
        near = self._index.among(members, self.limits.alike)
        parts = self._parts(members, self._copies(members))
        found = grow(parts, near, self.limits.sameness, self.limits.alike, self.links)
        firsts: dict[int, int] = {}
        for fold in found:
            firsts.update(dict.fromkeys(fold.members, min(fold.members, key=self._order)))
        return firsts

    def _order(self, article_id: int) -> tuple[int, int]:
        return self.articles[article_id].at, article_id

    def _weigh_again(self, coming: int, share: float) -> None:
        """Weigh all articles if more than a share of them is new since they were weighed."""
        if len(self.articles) + coming > (1 + share) * self._weighed:
            self._weigh()

    def _weigh(self) -> None:
        """Weigh all articles by what is known of words now, each when it is first asked for."""
        known = tuple(self.articles.values())
        self._index = Index(known, self.frequencies.frozen())
        self._printed |= {article.print: article.id for article in known if _has_print(article)}
        self.clusters = Clusters(self._members(), self._cluster)
        self._weighed = len(known)

    def _take_up(self, article: Features, vector: Vector) -> None:
        self._index.add(article.id, vector, findable=not article.digest)
        if _has_print(article):
            self._printed[article.print] = article.id

    def _members(self) -> dict[int, list[int]]:
        """Return the articles of each story, the earliest first."""
        members: dict[int, list[int]] = {}
        for article in sorted(self.articles.values(), key=lambda a: (a.at, a.id)):
            members.setdefault(self.story_of[article.id], []).append(article.id)
        return members

    def _linked(self, article: Features, vector: Vector) -> dict[int, float]:
        """Return the articles that an article is linked to: alike, near in time, with evidence."""
        most = self.limits.live_hours * HOUR
        telling = self._telling(article, vector)
        found = {
            other: score
            for other, score in self._index.alike(vector, self.limits.link)
            if abs(article.at - self.articles[other].at) <= most
            and sum(map(self._index.vectors[other].__contains__, telling)) >= SHARED
        }
        copied = self._printed.get(article.print)
        if copied is not None and self.articles[copied].publisher != article.publisher:
            found[copied] = 1.0  # even where so many copied it that its words tell nothing
        return found

    def _telling(self, article: Features, vector: Vector) -> list[str]:
        """Return the terms of an article that are evidence where another has them too."""
        weight, language = self.frequencies.weight, article.language
        return [term for term in vector if weight(term, language) > self.limits.telling]

    def _grow(self, fresh: Sequence[int], near: dict[int, Mapping[int, float]]) -> set[int]:
        """Grow stories with new articles, and what these touch; return those that changed."""
        touched = self._touched(near)
        own = (id_ for id_ in fresh if id_ in self.clusters)  # the number of a story already
        touched.update(dict.fromkeys(own, 1.0))
        loose = list(fresh)
        whole: list[Cluster] = []
        old: dict[int, list[int]] = {}
        for story in sorted(touched):
            cluster = self._take_out(story)
            old[story] = list(cluster.members)
            if len(cluster.members) <= self.limits.anew and touched[story] >= self.limits.stir:
                loose += cluster.members
                near.update(self._index.among(cluster.members, self.limits.link))
            else:
                whole.append(cluster)
        parts = [*whole, *self._parts(loose)]
        return self._settle(
            old, grow(parts, near, self.limits.likeness, self.limits.join, self.links)
        )

    def _gather(self, stories: Iterable[int]) -> set[int]:
        """Join stories whose middles are alike; return those that changed."""
        near: dict[int, dict[int, float]] = {}
        touched: set[int] = set()
        for story in sorted(stories):
            cluster = self.clusters[story]
            if len(cluster.members) > 1 and cluster.length:
                for (a, b), score in beside(
                    cluster, self._index, self.story_of, self.limits.beside
                ):
                    near.setdefault(a, {})[b] = score
                    touched |= {story, self.story_of[b]}
        parts = [self._take_out(story) for story in sorted(touched)]
        old = {
            story: list(part.members) for story, part in zip(sorted(touched), parts, strict=True)
        }
        return self._settle(
            old, grow(parts, near, self.limits.likeness, self.limits.join, self.links)
        )

    def _touched(self, near: Near) -> dict[int, float]:
        """Return the stories that new articles are linked to, and the best link of each."""
        best: dict[int, float] = {}
        for found in near.values():
            for other, score in found.items():
                story = self.story_of.get(other)
                if story is not None and score > best.get(story, 0.0):
                    best[story] = score
        return best

    def _parts(
        self, articles: Iterable[int], copies: frozenset[Pair] = frozenset()
    ) -> list[Cluster]:
        links = replace(self.links, together=self.links.together | copies)
        return [self._cluster(part) for part in links.parts(sorted(articles))]

    def _copies(self, articles: Sequence[int]) -> frozenset[Pair]:
        """Return each article that has the print of an earlier one, with that."""
        first: dict[str, int] = {}
        pairs = ((first.setdefault(self.articles[id_].print, id_), id_) for id_ in sorted(articles))
        return frozenset((one, other) for one, other in pairs if one != other)

    def _cluster(self, articles: Iterable[int]) -> Cluster:
        vectors = self._index.vectors
        return Cluster.of((self.articles[id_], vectors[id_]) for id_ in articles)

    def _take_out(self, story: int) -> Cluster:
        cluster = self.clusters.pop(story)
        self.frequencies.retell(cluster.language, cluster.counts, len(cluster.members), -1)
        return cluster

    def _settle(self, old: Mapping[int, Sequence[int]], grown: Sequence[Cluster]) -> set[int]:
        """Number what came of old stories and new articles; return what changed."""
        numbers = _numbers(old, grown)
        changed: set[int] = set()
        for place, cluster in enumerate(grown):
            story = numbers.get(place)
            if story is None:
                free = (id_ for id_ in cluster.members if id_ not in self.clusters)
                story = min(free, key=self._order)
            self.clusters[story] = cluster
            self.story_of.update(dict.fromkeys(cluster.members, story))
            self.frequencies.retell(cluster.language, cluster.counts, len(cluster.members))
            if sorted(old.get(story, ())) != sorted(cluster.members):
                changed.add(story)
        return changed

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
                    changed |= self._unite(story, gone)
        return changed

    def _split(self, story: int) -> set[int]:
        """Part a story where the user said so: each article goes to the side it is nearer to."""
        members = list(self._take_out(story).members)
        near = self._index.among(members, 0.0)
        parts = grow(self._parts(members), near, on_average, 0.0, self.links)
        return self._settle({story: members}, parts)

    def _unite(self, story: int, gone: int) -> set[int]:
        one, other = self._take_out(story), self._take_out(gone)
        old = {story: list(one.members), gone: list(other.members)}
        one.unite(other, dot(one.sum, other.sum))
        return self._settle(old, [one])


def _has_print(article: Features) -> bool:
    return not article.digest and len(article.terms) >= TOLD


def _numbers(old: Mapping[int, Sequence[int]], grown: Sequence[Cluster]) -> dict[int, int]:
    """Return the numbers that clusters keep, by place: of the oldest story they stand for.

    A story is stood for by the cluster that has the article it began with; where that has left
    the memory, by the one that has most of its articles.
    """
    place_of = {id_: place for place, cluster in enumerate(grown) for id_ in cluster.members}
    numbers: dict[int, int] = {}
    for story in sorted(old):
        places = Counter(place_of[id_] for id_ in old[story])
        heir = place_of[story] if story in place_of else places.most_common(1)[0][0]
        numbers.setdefault(heir, story)
    return numbers
