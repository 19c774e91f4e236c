"""When articles and stories are close enough to be one, or to stand for each other in a list."""

import math
from dataclasses import dataclass

from reader.trends.stories.cluster import Cluster


@dataclass(frozen=True, slots=True)
class Limits:
    """How close is close enough. One setting for every language and library.

    Measured on labelled days in English and Indonesian: see `tests/bench/stories.py`.
    """

    join: float = 0.34  # for two stories to be one, see `likeness`
    nearest: float = 0.46  # what the two closest articles count in that
    middle: float = 0.6  # and what the middles do
    grown: float = 0.073  # what two stories have less of it for each e-fold that both have grown
    grown_up: int = 10  # articles from which that does not go on
    alike: float = 0.35  # for articles that one can stand for in a list, see `sameness`
    told: int = 11  # terms of an article so few of which make likeness half as sure
    untold: float = 0.477  # evidence that any likeness is, however few the terms
    fold_life: int = 48  # hours after which likeness counts half: the next day has other news
    half_life: int = 72  # hours between two stories' middles after which closeness counts half
    live_hours: int = 96  # a story without new articles for so long is closed
    link: float = 0.12  # from which two articles are linked
    beside: float = (
        0.2  # from which an article's story is compared with one whose middle it is near
    )
    telling: float = 0.9  # weight from which a shared term counts as evidence; two are needed
    anew: int = 32  # a story of so many articles, or fewer, is grown anew when more comes
    stir: float = 0.2  # and to which a new article has a link as strong as that
    renew: float = 0.15  # share of new articles after which all are weighed anew
    renew_within: float = 0.5  # and within one large batch

    def likeness(self, a: Cluster, b: Cluster, closest: float, product: float) -> float:
        """Return how alike two stories are.

        Close in one pair of articles is not enough, or chains would grow; close in the middle
        is not either, since the middle of a big story is close to all that uses its words. And
        of many pairs the closest is closer, by chance alone, than of few: two stories that both
        have grown must be more alike.
        Nor does a story that goes on for days stay near to all that comes.
        """
        if a.gap(b) > self.live_hours:
            return 0.0
        size = min(len(a.members), len(b.members), self.grown_up)
        alike = self.nearest * closest + self.middle * a.cosine(b, product)
        if closest < 1:  # not for copies, which may share words that tell nothing
            alike -= self.grown * math.log(size)
        return alike * _fading(a, b, self.half_life)

    def sameness(self, a: Cluster, b: Cluster, _closest: float, product: float) -> float:
        """Return how sure it is that an article of one tells what one of the other does.

        Titles alone are soon alike, though they report two things: what has few terms must
        share most of them. A wrong fold hides news, a missed one only takes a line.
        """
        terms = math.sqrt(a.terms_each() * b.terms_each())
        evidence = max(self.untold, terms**3 / (terms**3 + self.told**3))
        return evidence * a.average(b, product) * _fading(a, b, self.fold_life)


def on_average(a: Cluster, b: Cluster, _closest: float, product: float) -> float:
    """Return how alike the articles of two stories are; see `grow`."""
    return a.average(b, product)


def _fading(a: Cluster, b: Cluster, half_life: int) -> float:
    return math.pow(0.5, a.hours_from(b) / half_life)
