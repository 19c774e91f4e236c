"""What a batch of articles changed in stories, as rows to be kept."""

from collections.abc import Iterable, Mapping, Sequence

from reader.store.store import Store
from reader.store.trends_rows import Member, StoryRow, TrendStep
from reader.trends.rank import lead, sources
from reader.trends.stories import Stories


def changed_stories(
    store: Store,
    stories: Stories,
    publishers: Mapping[int, str],
    touched: Iterable[int],
    before: Mapping[int, int],
) -> TrendStep:
    """Return the rows of the stories that changed, and which ones became part of others.

    `before` names the story of each article as it was before the batch.
    """
    grown = sorted(id_ for id_ in touched if len(stories.clusters[id_].members) > 1)
    earlier = store.trends.members(grown)
    rows = tuple(_row(stories, publishers, id_, earlier.get(id_, ())) for id_ in grown)
    gone = {
        old: stories.story_of[article]
        for article, old in sorted(before.items())
        if old not in stories.clusters
    }
    return TrendStep(stories=rows, gone=tuple(sorted(gone.items())))


def _row(
    stories: Stories, publishers: Mapping[int, str], id_: int, members: Sequence[Member]
) -> StoryRow:
    """Return a story's row; of articles that left the memory, times and publishers count."""
    live = [stories.articles[article] for article in stories.clusters[id_].members]
    past = [member for member in members if member.article_id not in stories.articles]
    times = [article.at for article in live] + [member.at for member in past]
    ids = tuple(sorted(article.id for article in live))
    shown = {article.publisher for article in live}
    return StoryRow(
        id_,
        lead([(article, stories.closeness(article.id)) for article in live]).id,
        min(times),
        max(times),
        sources(live) + len({publishers.get(m.feed_id, "") for m in past} - shown),
        ids,
    )
