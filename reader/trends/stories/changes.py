"""What a batch of articles changed in stories, as rows to be kept."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.store.store import Store
from reader.store.trends.rows import Member, StoryRow, TrendStep
from reader.trends.rank import lead, sources
from reader.trends.stories.features import Text, features
from reader.trends.stories.stories import Stories


def changed_stories(
    store: Store,
    stories: Stories,
    publishers: Mapping[int, str],
    touched: Iterable[int],
    before: Mapping[int, int],
) -> TrendStep:
    """Return the rows of the stories that changed, which became part of others, and who left.

    `before` names the story of each article as it was before the batch.
    """
    grown: list[int] = []
    alone: list[int] = []
    for story in sorted(touched):
        first, *others = stories.clusters[story].members
        if others:
            grown.append(story)
        elif before.get(first, story) != story:
            alone.append(first)
    earlier = store.trends.members(grown)
    rows = tuple(_row(stories, publishers, id_, earlier.get(id_, ())) for id_ in grown)
    gone = {
        old: stories.story_of[article]
        for article, old in sorted(before.items())
        if old not in stories.clusters
    }
    return TrendStep(stories=rows, gone=tuple(sorted(gone.items())), alone=tuple(sorted(alone)))


def _row(
    stories: Stories, publishers: Mapping[int, str], id_: int, members: Sequence[Member]
) -> StoryRow:
    """Return a story's row; of articles that left the memory, times and sources count."""
    live = [stories.articles[article] for article in stories.clusters[id_].members]
    past = [
        features(_text(member, publishers))
        for member in members
        if member.article_id not in stories.articles
    ]
    times = [article.at for article in (*past, *live)]
    ids = tuple(sorted(article.id for article in live))
    return StoryRow(
        id_,
        lead([(article, stories.closeness(article.id)) for article in live]).id,
        min(times),
        max(times),
        sources([*past, *live]),
        ids,
        _folds(stories, id_, ids),
    )


def _text(member: Member, publishers: Mapping[int, str]) -> Text:
    publisher = publishers.get(member.feed_id, "")
    return Text(
        member.article_id,
        member.feed_id,
        member.title,
        at=member.at,
        url=member.url,
        publisher=publisher,
    )


def _folds(stories: Stories, id_: int, articles: Sequence[int]) -> tuple[int | None, ...]:
    """Return the fold of each article; None for one that is like no other."""
    folds = stories.folds(id_)
    sizes = Counter(folds.values())
    return tuple(folds[a] if sizes[folds[a]] > 1 else None for a in articles)
