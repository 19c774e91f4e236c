"""How many times the usual something is, told no surer than it is."""

import math
from dataclasses import dataclass

from reader.model import IN_DAYS, Sentence, counted
from reader.trends.topics.bursts import at_least

FEW = 5.0  # uses in all the days known, below which the usual is next to nothing
MOST = 20  # times such a usual that are told: beyond, the number says no more
TOLD = 1.5  # times the usual from which it is worth telling
TEMPLATES = {  # (told in days, at the least)
    (False, False): "{articles} articles from {sources} sources in {hours} h, {factor}x the usual",
    (False, True): "{articles} articles from {sources} sources in {hours} h, "
    "at least {factor}x the usual",
    (True, False): "{articles} articles from {sources} sources in {days} days, {factor}x the usual",
    (True, True): "{articles} articles from {sources} sources in {days} days, "
    "at least {factor}x the usual",
}


@dataclass(frozen=True, slots=True)
class Factor:
    """How many times the usual (0: not known), or how many at the least."""

    times: float = 0.0
    at_least: bool = False


def factor(count: int, usual: float, known: float, sure: float = 0.0) -> Factor:
    """Return how many times the usual `count` is, where that was learnt from `known` uses.

    Of a word that was hardly ever used before, any number would be made up: then it is what it
    surely is at the least (lower 90 % bound, or `sure` of a shorter time if that is more), a
    whole number from 3 on. It is no more than `count`: the usual counts one article.
    """
    if known >= FEW:
        return Factor(round(count / usual, 1))
    least = min(float(MOST), float(count), max(sure, at_least(count, usual, known)))
    if least < TOLD:
        return Factor()
    return Factor(float(math.floor(least)) if least >= 3 else math.floor(10 * least) / 10, True)


def reason(articles: int, sources: int, hours: int, above: Factor) -> Sentence:
    """Return why something is shown, without a factor where none is known or it is nothing."""
    if above.times < TOLD:
        return counted(articles, sources, hours)
    days = hours >= IN_DAYS
    template = TEMPLATES[days, above.at_least]
    times = above.times if above.times < 10 else round(above.times)
    return Sentence.of(
        template,
        articles=articles,
        sources=sources,
        **{"days": round(hours / 24)} if days else {"hours": hours},
        factor=int(times) if times == int(times) else times,
    )
