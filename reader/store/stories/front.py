"""The front page: what is on top, then of each category inside, no story twice."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from reader.model import ArticleRow, FrontSection, FrontStory, Query, Story, Window
from reader.store.articles import ArticleTable
from reader.store.categories import CategoryTable

WINDOWS = (Window.H24, Window.D3, Window.D7)  # the first with a story is shown
FIRST = 7  # stories on top
EACH = 6  # in a category
MEMBERS = 8  # articles of a story among which a picture is looked for
NEWEST = 40  # articles among which those with pictures come first, where there are no stories

# The stories of a scope (a category, None: all) and a window, as the panel shows them.
Stories = Callable[[Window, int | None], Sequence[Story]]


class FrontPage:
    """Puts the page together from what is stored of stories, and from the newest articles."""

    def __init__(
        self, articles: ArticleTable, categories: CategoryTable, stories: Stories, now: datetime
    ) -> None:
        self._articles = articles
        self._categories = categories
        self._stories = stories
        self._now = now
        self._shown: set[int] = set()  # articles

    def sections(self, scope: int | None) -> list[FrontSection]:
        """Return the sections that have something to show, of a category or (None) of all."""
        found = [self._stories_of(scope, "", FIRST)]
        found += [
            self._stories_of(category.id, category.name, EACH)
            for category in self._categories.all()
            if category.parent_id == scope
        ]
        if scope is None:
            left = self._stories_of(None, "", EACH)
            found += [replace(left, left=True)] if left.stories else []
        # Only now, or the newest articles would take the place of stories further down.
        filled = [section if section.stories else self._newest(section) for section in found]
        return [section for section in filled if section.stories]

    def _stories_of(self, category_id: int | None, title: str, most: int) -> FrontSection:
        for window in WINDOWS:
            told = tuple(self._told(window, category_id, most))
            if told:
                return FrontSection(category_id, title, told, window)
        return FrontSection(category_id, title, ())

    def _told(self, window: Window, category_id: int | None, most: int) -> Iterator[FrontStory]:
        """Yield the first stories of a window that are not on the page yet."""
        since = self._now - timedelta(hours=window.hours)
        left = most
        for story in self._stories(window, category_id):
            if not left:
                return
            if story.last >= since and self._shown.isdisjoint(story.article_ids):
                front = self._front(story)
                if front is not None:
                    self._shown.update(story.article_ids)
                    left -= 1
                    yield front

    def _front(self, story: Story) -> FrontStory | None:
        ids = dict.fromkeys([story.lead_id, *story.article_ids[:MEMBERS]])
        rows = self._articles.rows(ids)
        if not rows:  # all of them were removed meanwhile
            return None
        teaser = next((row.teaser for row in rows if row.teaser), "")
        picture = next((row.image_url for row in rows if row.image_url), "")
        return FrontStory(story, rows[0], teaser, picture)

    def _newest(self, empty: FrontSection) -> FrontSection:
        """Fill a section with the newest unread articles, those with pictures first."""
        wanted = Query(category_id=empty.category_id, unread_only=True)
        rows = _once(self._articles.page(wanted, limit=NEWEST))
        fresh = [row for row in rows if row.id not in self._shown]
        fresh = sorted(fresh, key=lambda row: not row.image_url)[:EACH]
        self._shown.update(row.id for row in fresh)
        told = tuple(FrontStory(None, row, row.teaser, row.image_url) for row in fresh)
        return replace(empty, stories=told, window=None)


def _once(rows: Sequence[ArticleRow]) -> list[ArticleRow]:
    """Return the rows with one for each story and each title, the newest."""
    kept: dict[object, ArticleRow] = {}
    titles: set[str] = set()
    for row in rows:
        if row.title.casefold() not in titles:
            titles.add(row.title.casefold())
            kept.setdefault(row.id if row.story_id is None else ("story", row.story_id), row)
    return list(kept.values())
