"""What the front page reads of the library, in one go and away from the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.model import (
    ArticleRow,
    FrontSection,
    FrontStory,
    Query,
    QuietPost,
    ReadArticle,
    Sentence,
    Trending,
    Window,
)
from reader.store.store import Store

ENOUGH = 4  # things in a section; with fewer stories, newest articles join them
MOST_READ, QUIET = 5, 4
FEEDS = 9  # of a category's page
POSTED_LAST = 200  # newest articles among which these feeds are looked for
LOOKED_AT = 24  # newest articles among which some not on the page are looked for


@dataclass(frozen=True, slots=True)
class Filled:
    """A section, and the newest articles that fill it up."""

    section: FrontSection
    newest: tuple[FrontStory, ...] = ()
    note: Sentence | None = None  # why there are few stories or none


@dataclass(frozen=True, slots=True)
class Front:
    """All that the front page shows."""

    sections: tuple[Filled, ...] = ()
    most_read: tuple[tuple[ReadArticle, ArticleRow], ...] = ()
    quiet: tuple[tuple[QuietPost, ArticleRow], ...] = ()
    note: Sentence | None = None


def read_front(store: Store, now: datetime, category_id: int | None = None) -> Front:
    """Return the front page of a category, or (None) of all, as of now."""
    sections = store.trends.front_page(now, category_id)
    panel = store.trends.panel(Window.H24, category_id, now)
    shown = _shown(sections)
    filled = [_fill(store, section, shown, now) for section in sections]
    if category_id is not None:
        filled += _by_feed(store, category_id, shown)
    return Front(tuple(filled), _most_read(store, panel), _quiet(store, panel), panel.note)


def _by_feed(store: Store, category_id: int, shown: set[int]) -> list[Filled]:
    """Return the newest articles of the feeds of a category that posted last."""
    inside = {child.id for child in store.categories.all() if child.parent_id == category_id}
    newest = store.articles.page(Query(category_id=category_id), limit=POSTED_LAST)
    found: list[Filled] = []
    for feed_id in dict.fromkeys(row.feed_id for row in newest if row.id not in shown):
        feed = store.feeds.get(feed_id)
        if len(found) < FEEDS and inside.isdisjoint(feed.category_ids):
            told = _newest(store, Query(feed_id=feed_id), shown)
            found += [Filled(FrontSection(None, feed.title, told, None, feed_id))] if told else []
    return found


def _shown(sections: Sequence[FrontSection]) -> set[int]:
    told = [story for section in sections for story in section.stories]
    ids = {one.lead.id for one in told}
    return ids.union(*(one.story.article_ids for one in told if one.story is not None))


def _fill(store: Store, section: FrontSection, shown: set[int], now: datetime) -> Filled:
    """Add newest articles to a category that has few stories, none twice on the page."""
    if section.on_top or section.left:
        return Filled(section)
    panel = store.trends.panel(Window.H24, section.category_id, now)
    note = None if panel.stories else panel.note  # else it is about topics
    missing = ENOUGH - len(section.stories)
    if missing <= 0 or section.window is None:
        return Filled(section, note=note)
    wanted = Query(category_id=section.category_id)
    return Filled(section, _newest(store, wanted, shown, missing), note)


def _newest(
    store: Store, wanted: Query, shown: set[int], most: int = ENOUGH
) -> tuple[FrontStory, ...]:
    """Return the newest articles of a list that are not `shown` yet, one of each story."""
    stories: set[int] = set()
    newest: list[FrontStory] = []
    for row in store.articles.page(wanted, limit=LOOKED_AT):
        twice = row.story_id is not None and row.story_id in stories
        if row.id not in shown and not twice and len(newest) < most:
            newest.append(FrontStory(None, row, row.teaser, row.image_url))
            stories.update([row.story_id] if row.story_id is not None else [])
    shown.update(one.lead.id for one in newest)
    return tuple(newest)


def _most_read(store: Store, panel: Trending) -> tuple[tuple[ReadArticle, ArticleRow], ...]:
    reads = panel.most_read[:MOST_READ]
    rows = {row.id: row for row in store.articles.rows([read.id for read in reads])}
    return tuple((read, rows[read.id]) for read in reads if read.id in rows)


def _quiet(store: Store, panel: Trending) -> tuple[tuple[QuietPost, ArticleRow], ...]:
    posts = panel.quiet[:QUIET]
    rows = {row.id: row for row in store.articles.rows([post.article_id for post in posts])}
    return tuple((post, rows[post.article_id]) for post in posts if post.article_id in rows)
