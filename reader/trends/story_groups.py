"""Groups of articles by how alike they are, what the user said of pairs being kept.

Group-average agglomeration (Sokal and Michener 1958) over a sparse graph: the two groups that
are most alike are joined, again and again, until no two are alike enough. So the order in
which articles come makes no difference.
"""

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.trends.links import Links

Near = Mapping[int, Mapping[int, float]]  # likeness of articles, both ways; what is left out is 0


@dataclass(slots=True)
class Group:
    """Articles that stand together, and how alike they are to each other."""

    members: list[int]
    inner: float  # likeness of all ordered pairs, each article with itself counting 1
    near: dict[int, float] = field(default_factory=dict)  # sum of likeness, by place of the group


Likeness = Callable[[Group, Group, float], float]  # of two groups, given the sum over their pairs


def average(a: Group, b: Group, total: float) -> float:
    """Return how alike an article of one group is to one of the other, on average."""
    return total / (len(a.members) * len(b.members))


def agglomerate(
    parts: Iterable[Sequence[int]],
    near: Near,
    enough: float,
    links: Links,
    likeness: Likeness = average,
) -> list[list[int]]:
    """Return the groups that `parts` come to when those alike `enough` are joined."""
    groups = _groups(parts, near)
    waiting = [
        (-score, a, b, len(group.members) + len(groups[b].members))
        for a, group in groups.items()
        for b, total in group.near.items()
        if a < b and (score := likeness(group, groups[b], total)) >= enough
    ]
    heapq.heapify(waiting)
    while waiting:
        _, a, b, size = heapq.heappop(waiting)
        if a not in groups or b not in groups:
            continue
        one, other = groups[a], groups[b]
        changed = len(one.members) + len(other.members) != size
        if changed or links.forbid(one.members, other.members):
            continue
        _join(groups, a, b)
        for c, total in one.near.items():
            score = likeness(one, groups[c], total)
            if score >= enough:
                size = len(one.members) + len(groups[c].members)
                heapq.heappush(waiting, (-score, min(a, c), max(a, c), size))
    return [group.members for group in groups.values()]


def _groups(parts: Iterable[Sequence[int]], near: Near) -> dict[int, Group]:
    groups = {place: Group(list(part), 0.0) for place, part in enumerate(parts)}
    place_of = {id_: place for place, group in groups.items() for id_ in group.members}
    for place, group in groups.items():
        group.inner = float(len(group.members))
        for id_ in group.members:
            for other, score in near.get(id_, {}).items():
                there = place_of.get(other)
                if there == place:
                    group.inner += score
                elif there is not None:
                    group.near[there] = group.near.get(there, 0.0) + score
    return groups


def _join(groups: dict[int, Group], a: int, b: int) -> None:
    """Make the second group a part of the first."""
    one, other = groups[a], groups.pop(b)
    one.inner += other.inner + 2 * one.near.pop(b)
    one.members += other.members
    del other.near[a]
    for c, total in other.near.items():
        one.near[c] = one.near.get(c, 0.0) + total
        groups[c].near[a] = one.near[c]
        del groups[c].near[b]
