"""What the page of a story reads of the library, in one go and away from the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.model import Related, Relation, Story, StoryArticle, Topic, Window, followed_of
from reader.store.store import Store

EARLIER = 8  # chapters
RELATED = 40  # articles among which earlier chapters are looked for
SHARE = 0.4  # of a topic's articles, or the story's, from which the one is about the other
WINDOWS = (Window.H24, Window.D3, Window.D7)


@dataclass(frozen=True, slots=True)
class StoryRead:
    """All that the page of a story shows."""

    story: Story
    articles: tuple[StoryArticle, ...]  # oldest first
    earlier: tuple[Related, ...] = ()
    abroad: tuple[Related, ...] = ()  # leads of stories in other languages on the same event
    topic: Topic | None = None  # what it is about, where that is one of the topics now
    followed: bool = False  # whether the user follows that


def read_story(store: Store, id_: int, now: datetime) -> StoryRead | None:
    """Return a story as of now; None where it is not there any more."""
    story = store.trends.story(id_)
    if story is None:
        return None
    panels = [store.trends.panel(window, None, now) for window in WINDOWS]
    known = next((one for panel in panels for one in panel.stories if one.id == story.id), None)
    if known is not None:  # the panels know why it stands out
        story = replace(story, reason=known.reason, factor=known.factor, at_least=known.at_least)
    articles = store.trends.story_page(story.id)
    related = store.trends.related(story.lead_id, RELATED)
    earlier = [one for one in related if one.relation is Relation.EARLIER][:EARLIER]
    topic = _topic(story, [topic for panel in panels for topic in panel.topics])
    return StoryRead(
        story,
        tuple(articles),
        tuple(earlier),
        tuple(store.trends.in_other_languages(story.id)),
        topic,
        topic is not None and bool(followed_of(store.trends.topic_choices(now), (topic,))),
    )


def _topic(story: Story, topics: Sequence[Topic]) -> Topic | None:
    """Return the topic that shares most articles with the story, if that is a good part."""
    members = set(story.article_ids)

    def shared(topic: Topic) -> float:
        both = len(members.intersection(topic.article_ids))
        return both / max(1, min(len(members), len(topic.article_ids)))

    best = max(topics, key=shared, default=None)
    return best if best is not None and shared(best) >= SHARE else None


def arrivals(articles: Sequence[StoryArticle], steps: int) -> tuple[int, ...]:
    """Return how many articles came in each of equal steps from the first to the last."""
    moments = [one.row.sorted_at.timestamp() for one in articles if one.row.sorted_at is not None]
    if len(moments) < 2 or max(moments) == min(moments):
        return ()
    first, length = min(moments), max(moments) - min(moments)
    counts = [0] * steps
    for at in moments:
        counts[min(steps - 1, int((at - first) / length * steps))] += 1
    return tuple(counts)
