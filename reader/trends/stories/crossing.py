"""Stories in two languages that tell of one event, known by the names and figures in both.

Words differ from one language to another; names and figures mostly do not. Two stories tell of
one event if they began within a day and a half, share two names or figures that few other
stories of these days have, and each is the other's best match. They are shown beside each
other, never put together.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt

from reader.trends.words.names import Names

APART = 36 * 3600  # seconds between the beginnings of both stories, at the most
RARE_STORIES = 4  # a name is rare that has no more stories,
RARE_SHARE = 0.003  # or no larger part of them
CENTRAL = 0.5  # of a story, see `Names.shares`: what only few of its texts mention is no evidence
EVIDENCE = 2  # rare names or figures that are central to both
LEAST = 0.25  # how alike the names of both must be, 0 to 1
YOUNG = 20  # stories added to their number, so that the first names do not weigh wildly
SHOWN = 4


@dataclass(frozen=True, slots=True)
class Told:
    """A story as it is compared with those in other languages."""

    id: int
    first: int  # seconds
    language: str
    names: Names


@dataclass(frozen=True, slots=True)
class Crossing:
    """A story, one in another language on the same event, and the names that both have."""

    story: int
    other: int
    names: tuple[str, ...]  # strongest first, as the story writes them


def crossings(stories: Sequence[Told]) -> list[Crossing]:
    """Return the stories that tell of one event in two languages; each pair from both sides."""
    users = Counter(name for story in stories for name in story.names.shares)
    limit = max(RARE_STORIES, RARE_SHARE * len(stories))
    rare = {name for name, count in users.items() if count <= limit}
    weights = {name: log((YOUNG + len(stories)) / count) for name, count in users.items()}
    known = {story.id: story for story in stories}
    scores: dict[tuple[int, int], float] = {}
    for a, b in sorted(_meeting(stories, rare)):
        one, other = known[a], known[b]
        if _evidence(one, other, rare) >= EVIDENCE:
            score = _likeness(one.names, other.names, weights)
            if score >= LEAST:
                scores[a, b] = scores[b, a] = score
    return [
        Crossing(story, other, _strongest(known[story].names, known[other].names, weights))
        for story, other in _mutual(scores, known)
    ]


def _meeting(stories: Sequence[Told], rare: Set[str]) -> set[tuple[int, int]]:
    """Return the pairs with a rare name in common that may be one event."""
    users: defaultdict[str, list[Told]] = defaultdict(list)
    for story in sorted(stories, key=lambda one: one.id):
        for name in story.names.shares:
            if name in rare:
                users[name].append(story)
    return {
        (a.id, b.id)
        for found in users.values()
        for a, b in combinations(found, 2)
        if a.language != b.language and abs(a.first - b.first) <= APART
    }


def _evidence(a: Told, b: Told, rare: Set[str]) -> int:
    """Return how many rare names and figures tell of both; the parts of one name count once."""
    part_of = {
        name: name
        for name in _shared(a.names, b.names)
        if name in rare and min(a.names.shares[name], b.names.shares[name]) >= CENTRAL
    }
    for before, after in sorted(a.names.beside | b.names.beside):
        if before in part_of and after in part_of:
            gone, kept = part_of[after], part_of[before]
            part_of = {name: kept if whole == gone else whole for name, whole in part_of.items()}
    return len(set(part_of.values()))


def _shared(a: Names, b: Names) -> list[str]:
    return sorted(a.shares.keys() & b.shares.keys())


def _likeness(a: Names, b: Names, weights: Mapping[str, float]) -> float:
    """Return the cosine of the names of two stories."""
    product = sum(a.shares[name] * b.shares[name] * weights[name] ** 2 for name in _shared(a, b))
    return product / (_length(a, weights) * _length(b, weights))


def _length(names: Names, weights: Mapping[str, float]) -> float:
    square = sum((share * weights[name]) ** 2 for name, share in names.shares.items())
    return sqrt(square) or 1.0


def _mutual(
    scores: Mapping[tuple[int, int], float], known: Mapping[int, Told]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs in which each story is the other's best of that language."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for (story, other), score in scores.items():
        key = (story, known[other].language)
        best[key] = max(best.get(key, (0.0, 0)), (score, -other))
    for story, other in sorted(scores):
        to, back = (story, known[other].language), (other, known[story].language)
        if best[to][1] == -other and best[back][1] == -story:
            yield story, other


def _strongest(a: Names, b: Names, weights: Mapping[str, float]) -> tuple[str, ...]:
    """Return what both name as the first one writes it: names, then figures, strongest first."""

    def order(name: str) -> tuple[bool, float]:
        return name[0].isdigit(), -weights[name] * a.shares[name] * b.shares[name]

    return tuple(a.written[name] for name in sorted(_shared(a, b), key=order)[:SHOWN])
