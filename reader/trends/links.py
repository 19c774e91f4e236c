"""What the user said of pairs of articles: one story, or not one."""

from dataclasses import dataclass

Pair = tuple[int, int]  # article ids, the smaller one first


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs that stand in one story because the user said so, and pairs that never do."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
