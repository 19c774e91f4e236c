"""Parts of a story so alike that one article can stand for all of them in a list."""

from collections.abc import Sequence

from reader.trends.features import Features
from reader.trends.links import Links
from reader.trends.story_groups import agglomerate
from reader.trends.vectors import Vector, cosine

ALIKE = 0.42  # on average: then 19 of 20 are right; see `tests/bench/stories.py --folds`


def folded(
    articles: Sequence[Features], vectors: dict[int, Vector], links: Links
) -> dict[int, int]:
    """Return, for each article of a story, the first article of the fold that it is in."""
    ordered = [article.id for article in sorted(articles, key=lambda a: (a.at, a.id))]
    near = {a: {b: cosine(vectors[a], vectors[b]) for b in ordered if b != a} for a in ordered}
    return {id_: fold[0] for fold in folds_of(ordered, near, links) for id_ in fold}


def folds_of(
    ordered: list[int], near: dict[int, dict[int, float]], links: Links
) -> list[list[int]]:
    """Return the folds, each with its first article first."""
    place = {id_: number for number, id_ in enumerate(ordered)}
    found = agglomerate(links.parts(ordered), near, ALIKE, links)
    return [sorted(fold, key=place.__getitem__) for fold in found]
