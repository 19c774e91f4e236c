"""Feeds that seldom post, and did: so that their articles do not drown among the busy ones'."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

from reader.model import QuietPost, Sentence

DAY = 86_400
HISTORY = 180 * DAY  # how far back a feed's habits are read
SELDOM = 5 * DAY  # between two posts, from which a feed is a quiet one
LEAST_EARLIER = 3  # posts from which a habit can be told
TOGETHER = DAY // 2  # posts closer than this are one occasion


@dataclass(frozen=True, slots=True)
class FeedPosts:
    """When a feed posted over the last `HISTORY`, and its newest article."""

    feed_id: int
    times: tuple[int, ...]  # seconds, newest first; the first is the article's
    article_id: int
    title: str


def quiet(posts: Sequence[FeedPosts], begin: int, now: int, limit: int = 10) -> list[QuietPost]:
    """Return the newest articles after `begin` of feeds that usually post seldom, newest first."""
    inside = [feed for feed in posts if feed.times and begin < feed.times[0] <= now]
    inside.sort(key=lambda feed: (-feed.times[0], feed.feed_id))
    found = [_quiet_post(feed, now) for feed in inside]
    return [post for post in found if post is not None][:limit]


def _quiet_post(feed: FeedPosts, now: int) -> QuietPost | None:
    newest, *earlier = _occasions([at for at in feed.times if at > now - HISTORY])
    if len(earlier) < LEAST_EARLIER:
        return None
    usual = median(a - b for a, b in pairwise(earlier))
    if usual < SELDOM:
        return None
    days = round(usual / DAY)
    return QuietPost(
        feed.article_id,
        feed.feed_id,
        feed.title,
        datetime.fromtimestamp(newest, UTC),
        float(days),
        Sentence.of(
            "Posts about every {usual} days; days since the one before: {days}.",
            usual=days,
            days=max(1, round((newest - earlier[0]) / DAY)),
        ),
    )


def _occasions(times: Sequence[int]) -> list[int]:
    """Return the times, newest first, without those that belong to the one before."""
    kept: list[int] = []
    last: int | None = None
    for at in times:
        if last is None or last - at >= TOGETHER:
            kept.append(at)
        last = at
    return kept
