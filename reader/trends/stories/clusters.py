"""The stories of the live window by number, each put together when it is first asked for.

A sync touches few of thousands of stories, so most are never put together.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence

from reader.trends.stories.cluster import Cluster


class Clusters(MutableMapping[int, Cluster]):
    """Clusters by the number of their story."""

    def __init__(
        self,
        members: Mapping[int, Sequence[int]],
        gather: Callable[[Sequence[int]], Cluster],
    ) -> None:
        """Take the articles of each story, and what makes a cluster of some articles."""
        self._waiting = dict(members)
        self._gather = gather
        self._made: dict[int, Cluster] = {}

    def __getitem__(self, story: int) -> Cluster:
        """Return the cluster of a story."""
        if story in self._waiting:
            self._made[story] = self._gather(self._waiting.pop(story))
        return self._made[story]

    def __setitem__(self, story: int, cluster: Cluster) -> None:
        """Put a cluster in the place of what the story was."""
        self._waiting.pop(story, None)
        self._made[story] = cluster

    def __delitem__(self, story: int) -> None:
        """Forget a story."""
        if self._waiting.pop(story, None) is None:
            del self._made[story]

    def __iter__(self) -> Iterator[int]:
        """Return the numbers of all stories, which may be asked for meanwhile."""
        return iter((*self._made, *self._waiting))

    def __len__(self) -> int:
        """Return how many stories there are."""
        return len(self._made) + len(self._waiting)

    def __contains__(self, story: object) -> bool:
        """Tell whether there is a story of that number."""
        return story in self._made or story in self._waiting
