"""How alike articles are, judged by their words, their time and the company they keep.

Two reports of one event may share few words, but mostly share their neighbours: each article
is compared together with those next to it. (Query and document expansion by the nearest
neighbours; Singhal and Pereira 1999, Liu and Croft 2004.) Only a handful of articles is looked
at, so the cost does not depend on the library.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

HOUR = 3600
HALF_LIFE = 24  # hours apart after which time speaks half for two articles
TIMELESS = 0.3  # of their likeness counts however far apart they are
EVEN = 0.8  # power of a term's weight that counts, so that no single word decides
ONE_STORY = 0.3  # what it adds that they are in one story
NEIGHBOURS = 5  # that speak for an article
FRIEND = 0.08  # how near they must be
SPEAK = 0.7  # how much they say, beside the article itself

Matrix = list[list[float]]


@dataclass(frozen=True, slots=True)
class Known:
    """An article as it is compared."""

    id: int
    at: int  # seconds
    story: int | None
    terms: dict[str, float]  # weights, of length 1


def evened(weights: Mapping[str, float]) -> dict[str, float]:
    """Return weights brought nearer to each other, of length 1."""
    even = {term: weight**EVEN for term, weight in weights.items()}
    length = sqrt(sum(weight * weight for weight in even.values()))
    return {term: weight / length for term, weight in even.items()} if length else {}


def cosine(a: Known, b: Known) -> float:
    """Return how alike the words of two articles are, 0 to 1."""
    small, large = (a.terms, b.terms) if len(a.terms) < len(b.terms) else (b.terms, a.terms)
    return sum(weight * large[term] for term, weight in small.items() if term in large)


def fading(a: Known, b: Known) -> float:
    """Return how much of their likeness counts, given the time between two articles."""
    half_lives = abs(a.at - b.at) / (HALF_LIFE * HOUR)
    return TIMELESS + (1 - TIMELESS) * float(0.5**half_lives)


def likeness(articles: Sequence[Known]) -> list[float]:
    """Return how alike the first article and each other one are, 0 to about 1."""
    near = _nearness(articles)
    company = [_company(row, place) for place, row in enumerate(near)]
    asked = [sum(said * near[m][n] for m, said in company[0]) for n in range(len(near))]
    own = _length(company[0], near)
    return [
        sum(said * asked[m] for m, said in others) / (own * _length(others, near))
        for others in company[1:]
    ]


def _nearness(articles: Sequence[Known]) -> Matrix:
    """Return how near each article is to each other one; to itself, 1."""
    near = _products(articles)
    for a, b in _pairs(len(articles)):
        one, other = articles[a], articles[b]
        value = near[a][b] * fading(one, other)
        if one.story is not None and one.story == other.story:
            value += ONE_STORY
        near[a][b] = near[b][a] = value
    for place, row in enumerate(near):
        row[place] = 1.0
    return near


def _products(articles: Sequence[Known]) -> Matrix:
    users: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, article in enumerate(articles):
        for term, weight in article.terms.items():
            users[term].append((place, weight))
    products = [[0.0] * len(articles) for _ in articles]
    for found in users.values():
        for place, weight in found:
            row = products[place]
            for other, value in found:
                row[other] += weight * value
    return products


def _pairs(size: int) -> Iterator[tuple[int, int]]:
    return ((a, b) for a in range(size) for b in range(a + 1, size))


def _company(row: Sequence[float], place: int) -> list[tuple[int, float]]:
    """Return the articles that speak for one, itself first, and how much each says."""
    others = sorted((n for n in range(len(row)) if n != place), key=lambda n: (-row[n], n))
    spoken = [(n, SPEAK * row[n]) for n in others[:NEIGHBOURS] if row[n] >= FRIEND]
    return [(place, 1.0), *spoken]


def _length(company: Sequence[tuple[int, float]], near: Matrix) -> float:
    square = sum(a * b * near[m][n] for m, a in company for n, b in company)
    return sqrt(max(square, 1.0))
