"""The stories that are near to the middle of another one, whatever their articles' links tell.

An article is linked to a few others, and in a great story all of these are of its own.
"""

from collections.abc import Iterator, Mapping

from reader.trends.stories.cluster import Cluster
from reader.trends.stories.index import Index
from reader.trends.stories.links import Pair
from reader.trends.stories.vectors import dot

COMPARED = 32  # newest articles of a story that are compared with those of another


def beside(
    cluster: Cluster, index: Index, story_of: Mapping[int, int], least: float
) -> Iterator[tuple[Pair, float]]:
    """Yield the two closest articles of a story and of each one beside it, and their product."""
    vectors = index.vectors
    middle = {term: value / cluster.length for term, value in cluster.sum.items()}
    best: dict[int, tuple[float, int, int]] = {}
    for other, _ in index.alike(middle, least, set(cluster.members)):
        own = cluster.members[-COMPARED:]
        pair = max((dot(vectors[id_], vectors[other]), id_, other) for id_ in own)
        story = story_of[other]
        best[story] = max(best.get(story, pair), pair)
    for score, id_, other in best.values():
        yield (id_, other), score
