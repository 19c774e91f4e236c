"""How much more than usual a phrase is used at the least, chance left off."""

import math
from collections.abc import Iterable

SURE = 1.28  # standard deviations below: nine times in ten it is more
EXACT = 1e-9  # share of a chance that may be missing


def at_least(count: float, usual: float, known: float) -> float:
    """Return how many times the usual `count` is at the least (lower 90 % bound).

    Both the count and the uses that the usual was learnt from are chance: the ratio of two
    Gamma-distributed rates, whose logarithm is nearly normal.
    """
    if count <= 0:
        return 0.0
    spread = math.sqrt(1 / count + 1 / (known + 1))
    return count / usual * math.exp(-SURE * spread)


def chance(count: int, usual: float, known: float) -> float:
    """Return how likely `count` or more is where `usual` is expected, learnt from `known` uses.

    Poisson with a Gamma-distributed rate: the tail of a negative binomial distribution, for a
    `count` above the usual. It is begun in logarithms, since its parts are too small for a float.
    """
    size = known + 1
    more = usual / (size + usual)
    ways = math.lgamma(count + size) - math.lgamma(size) - math.lgamma(count + 1)
    term = math.exp(ways + size * math.log1p(-more) + count * math.log(more))
    tail, number = 0.0, count
    while term > EXACT * tail:
        tail += term
        term *= (number + size) / (number + 1) * more
        number += 1
    return min(1.0, tail)


def threshold(chances: Iterable[float], tried: int, share: float) -> float:
    """Return the largest chance to accept so that at most `share` of those accepted are chance.

    Benjamini and Hochberg 1995, of `tried` hypotheses of which only the least likely are given.
    """
    limit = 0.0
    for rank, value in enumerate(sorted(chances), 1):
        if value <= rank / tried * share:
            limit = value
    return limit
