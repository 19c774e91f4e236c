"""What the user said of pairs of articles: one story, or not one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

Pair = tuple[int, int]  # article ids, the smaller one first


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs that stand in one story because the user said so, and pairs that never do."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()

    def forbid(self, some: Collection[int], others: Collection[int]) -> bool:
        """Tell whether an article of `some` may not stand with one of `others`."""
        if not self.apart:
            return False
        return any(
            (a in some and b in others) or (a in others and b in some) for a, b in self.apart
        )

    def parts(self, articles: Iterable[int]) -> list[list[int]]:
        """Return `articles` in parts: those the user put together, directly or by others.

        A pair that is to stay apart wins over one that would follow from other pairs.
        """
        parts = {id_: [id_] for id_ in articles}
        for a, b in sorted(self.together - self.apart):
            one, other = parts.get(a), parts.get(b)
            if one is None or other is None or one is other or self.forbid(one, other):
                continue
            one += other
            parts.update(dict.fromkeys(other, one))
        return list({id(part): part for part in parts.values()}.values())
