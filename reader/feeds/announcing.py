"""What is worth a message on the screen, and when it may be shown. Decisions only.

Nothing is announced before the user asks for it: by feed, by words, by stories that many tell.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from reader.model import ArticleRow, Feed, Story

KEY = "announcing"
JUST_ADDED = timedelta(minutes=10)  # what a new feed brings at first is no news
MOST_WAITING = 500  # announcements that wait for the end of a quiet time
DAY = 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants to be told of; the values here are those of a new library."""

    every: bool = False  # all new articles
    feeds: tuple[int, ...] = ()
    words: tuple[str, ...] = ()  # in a title
    sources: int = 0  # a story that so many tell; 0: none
    quiet_from: int = 22 * 60  # minutes after midnight
    quiet_until: int = 22 * 60  # the same: no quiet time
    every_minutes: int = 0  # at most one message in this time; 0: at once

    @property
    def any(self) -> bool:
        """Whether anything is announced at all."""
        return bool(self.every or self.feeds or self.words or self.sources)


def wishes(kept: object) -> Wishes:
    """Return the wishes that were kept as JSON; what is no such value is as in a new library."""
    usual = asdict(Wishes())
    found: dict[str, Any] = {}
    for field in fields(Wishes):
        value = kept.get(field.name) if isinstance(kept, dict) else None
        if isinstance(usual[field.name], tuple) and isinstance(value, list):
            kind = int if field.name == "feeds" else str
            found[field.name] = tuple(one for one in value if type(one) is kind)
        elif type(value) is type(usual[field.name]):
            found[field.name] = value
    return Wishes(**found)


def wanted(
    rows: Iterable[ArticleRow], feeds: Iterable[Feed], wanted: Wishes, now: datetime
) -> list[ArticleRow]:
    """Return the articles that the user wants to be told of: unread ones, of no muted feed."""
    by_id = {feed.id: feed for feed in feeds}
    words = [word.casefold() for word in wanted.words if word.strip()]
    chosen = []
    for row in rows:
        feed = by_id.get(row.feed_id)
        if row.read or feed is None or feed.muted or _just_added(feed, now):
            continue
        title = row.title.casefold()
        if wanted.every or feed.id in wanted.feeds or any(word in title for word in words):
            chosen.append(row)
    return chosen


def large(stories: Iterable[Story], wanted: Wishes, told: Iterable[int]) -> list[Story]:
    """Return the stories that many sources tell by now and that were not announced yet."""
    known = set(told)
    if not wanted.sources:
        return []
    return [one for one in stories if one.source_count >= wanted.sources and one.id not in known]


def wait(wanted: Wishes, local: datetime, last: datetime | None) -> timedelta:
    """Return how long a message has to wait: until the quiet time ends, and since the last one.

    `local` is the time of the user's clock; `last` is when the last message was shown.
    """
    left = _quiet(wanted, local.hour * 60 + local.minute)
    if last is not None and wanted.every_minutes:
        since = (local - last) / timedelta(minutes=1)
        left = max(left, wanted.every_minutes - since)
    return timedelta(minutes=max(0.0, left))


def joined(waiting: Sequence[ArticleRow], new: Iterable[ArticleRow]) -> list[ArticleRow]:
    """Return what waits to be announced, each once, the last of too many."""
    return list({row.id: row for row in (*waiting, *new)}.values())[-MOST_WAITING:]


def _quiet(wanted: Wishes, minute: int) -> float:
    """Return the minutes until the quiet time ends; 0 where it is none."""
    begin, end = wanted.quiet_from, wanted.quiet_until
    length = (end - begin) % DAY
    passed = (minute - begin) % DAY
    return float(length - passed) if passed < length else 0.0


def _just_added(feed: Feed, now: datetime) -> bool:
    return feed.added is not None and now - feed.added < JUST_ADDED
