"""Reads the list that the user chose, page by page, and keeps where it began."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model import ArticleRow, Cursor, Order, Query
from reader.ui.library import Library
from reader.ui.lists import choice as list_choice
from reader.ui.lists.fold_choices import FoldChoices
from reader.ui.lists.groups import FeedGroups, StoryGroups
from reader.ui.lists.header import Filter
from reader.ui.lists.rows_model import PAGE
from reader.ui.lists.views import Group, ListViews, groups

DEEPEST = 5_000  # rows read at once to come back to where the user was


class ListReader:
    """A query as the sidebar gives it, with the filter and order that the user puts on it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.base, self.folding, self.views = Query(), FoldChoices(library), ListViews(library)
        self.by_feed, self.by_story = FeedGroups(library), StoryGroups(library)
        self.filter, self.order = Filter.ALL, Order.NEWEST
        self._first: Cursor | None = None  # where the list began when it was read

    @property
    def query(self) -> Query:
        """What is really read."""
        narrowed = list_choice.narrowed(self.base, self.filter, self.order)
        return replace(narrowed, fold=self.folding.folds(self.base))

    @property
    def group(self) -> Group:
        """What the articles stand together by."""
        chosen = self.views.view(self.base).group
        return chosen if chosen in groups(self.query) else Group.NONE

    def choose(self, base: Query) -> None:
        """Read another list. "Unread only" goes along between feeds, stars do not."""
        chosen = self.views.view(base).order
        searching = bool(base.text and self.base.text) and base.order == self.base.order
        if chosen is not None or not searching:
            # A search begins as it was asked for, the best first, and stays as it is sorted.
            self.order = chosen or base.order
        self.base = base
        if not list_choice.keeps_filter(base) or self.filter is Filter.STARRED:
            self.filter = Filter.ALL
        if self.filter not in list_choice.filters(base):
            self.filter = Filter.ALL

    def read(self, depth: int = PAGE) -> Sequence[ArticleRow]:
        """Return the first rows, at least a page of them where there are so many."""
        return self._page(self.query, None, depth)

    def began(self, rows: Sequence[ArticleRow]) -> None:
        """Note where the list that is shown begins."""
        if self.group is Group.FEED:  # its newest article is not the first one
            rows = self._library.page(self.query, None, 1)
        self._first = self._cursor(rows[0]) if rows else None

    def after(self, row: ArticleRow) -> Sequence[ArticleRow]:
        """Return the page that follows a row, the last of what is loaded."""
        if self.group is Group.STORY:
            row = self.by_story.last or row
        return self._page(self.query, row, PAGE)

    def _page(self, query: Query, after: ArticleRow | None, limit: int) -> Sequence[ArticleRow]:
        group = self.group
        if group is Group.FEED:
            return self.by_feed.page(query, after, limit)
        rows = self._library.page(query, None if after is None else self._cursor(after), limit)
        if group is Group.STORY:
            return self.by_story.page(query, rows, anew=after is None)
        return rows

    def again(self, rows: Sequence[ArticleRow]) -> Sequence[ArticleRow]:
        """Return rows of the list as they are now, with the folds that they were read with."""
        before = {row.id: row for row in rows}
        folded = [id_ for row in rows for id_ in row.folded]
        unread = {row.id for row in self._library.rows(folded) if not row.read} if folded else ()
        return [
            replace(
                row,
                folded=before[row.id].folded,
                folded_unread=sum(id_ in unread for id_ in before[row.id].folded),
                score=before[row.id].score,
            )
            for row in self._library.rows(before)
        ]

    def unread_after(self, row: ArticleRow) -> Iterator[ArticleRow]:
        """Yield the unread articles below a row, however far, those that are folded among them."""
        wanted = replace(self.query, unread_only=True, fold=False)
        if self.group is Group.FEED:
            parts = self.by_feed.parts(wanted, row)
        else:
            last = self.by_story.last if self.group is Group.STORY else None
            parts = iter([(wanted, self._cursor(last or row))])
        for part, cursor in parts:
            page = self._library.page(part, cursor, PAGE)
            while page:
                yield from page
                page = self._library.page(part, self._cursor(page[-1]), PAGE)

    def waiting(self) -> int:
        """Return how many articles came in front of the first row since it was read."""
        if self._first is None or not list_choice.takes_in_front(self.query):
            return 0
        return self._library.store.articles.newer_than(self.query, self._first)

    def holds_more(self, rows: Sequence[ArticleRow], last: ArticleRow) -> bool:
        """Whether articles came back among these rows, of which `last` ends what is loaded."""
        if not list_choice.takes_in_front(self.query):
            return False
        ahead = self._library.store.articles.newer_than(self.query, self._cursor(last))
        return ahead + 1 > self.waiting() + sum(1 + len(row.folded) for row in rows)

    def depth_of(self, ids: Sequence[int]) -> int:
        """Return how many rows have to be read to have these articles among them."""
        grouped = self.group in (Group.FEED, Group.STORY)
        if not ids or grouped or not list_choice.takes_in_front(self.query):
            return PAGE
        articles = self._library.store.articles
        places = [self._cursor(row) for row in self._library.rows(ids)]
        ahead = [articles.newer_than(self.query, place) for place in places]
        return min(DEEPEST, max(ahead, default=0) + PAGE)

    def cursor(self, row: ArticleRow) -> Cursor:
        """Return the place of a row in the list."""
        return self._cursor(row)

    def _cursor(self, row: ArticleRow) -> Cursor:
        return self._library.store.articles.cursor(self.query, row)
