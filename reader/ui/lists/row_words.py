"""What is said of an article in a list: its source, its age, and all of it aloud."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from reader.model import ArticleRow
from reader.ui.library import Library
from reader.ui.lists.rows_model import Fold
from reader.ui.lists.snippets import ListSnippets
from reader.ui.lists.views import Group
from reader.ui.texts import clock, day_name, number, say, short_date, when


class RowWords(QObject):
    """The words of rows, in the user's language."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self.found = ListSnippets(library, self)
        self._titles: dict[int, str] = {}
        self._places: dict[int, tuple[int, ...]] = {}  # the categories of feeds
        self._categories: dict[int, str] = {}
        self._refused: frozenset[tuple[int, int]] = frozenset()
        self.learn()

    def learn(self) -> frozenset[int]:
        """Read the names of feeds again; return the feeds there are."""
        feeds = self._library.feeds()
        self._titles = {feed.id: feed.title for feed in feeds}
        self._places = {feed.id: feed.category_ids for feed in feeds}
        self._categories = {one.id: one.name for one in self._library.categories()}
        self._refused = self._library.store.suggestions.refused()
        return frozenset(self._titles)

    def source(self, feed_id: int) -> str:
        """Return the name of a feed."""
        return self._titles.get(feed_id, "")

    def age(self, moment: datetime | None) -> str:
        """Return how long ago that was, shortly; "" where it is not known."""
        return "" if moment is None else when(moment, datetime.now(UTC))

    def section(self, row: ArticleRow) -> str:
        """Return "Tech?": what its words tell where its feed does not; "" for nothing."""
        name = self._section(row)
        return self.tr("{category}?").format(category=name) if name else ""

    def section_reason(self, row: ArticleRow) -> str:
        """Return the words that tell so, in a sentence; "" for nothing."""
        told = self._library.store.suggestions.section(row.id) if self._section(row) else []
        return say(told[0].reason) if told and told[0].reason is not None else ""

    def _section(self, row: ArticleRow) -> str:
        wanted = row.section_id
        if wanted is None or (row.feed_id, wanted) in self._refused:
            return ""
        known = wanted in self._places.get(row.feed_id, ())
        return "" if known else self._categories.get(wanted, "")

    def sources(self, count: int) -> str:
        """Return "7 sources"."""
        if count == 1:
            return self.tr("1 source")
        return self.tr("{n} sources").format(n=number(count))

    def articles(self, count: int) -> str:
        """Return "7 articles"."""
        if count == 1:
            return self.tr("1 article")
        return self.tr("{n} articles").format(n=number(count))

    def folded(self, count: int) -> str:
        """Return "+3 more", for those that a row stands for."""
        return self.tr("+{n} more").format(n=number(count))

    def since(self, moment: datetime) -> str:
        """Return when something began: "since 09:10", "since yesterday", "since 3 May"."""
        now = datetime.now(UTC)
        days = (now.astimezone().date() - moment.astimezone().date()).days
        if days == 1:
            return self.tr("since yesterday")
        time = clock(moment) if days < 1 else short_date(moment, now)
        return self.tr("since {time}").format(time=time)

    def grouping(self, group: Group) -> Callable[[ArticleRow], str] | None:
        """Return what stands above rows that are grouped so; None: nothing does."""
        titles: dict[int, str] = {}

        def story(row: ArticleRow) -> str:
            if row.story_id is None or row.story_sources < 2:
                return self.tr("Other articles")
            if row.story_id not in titles:
                told = self._library.store.trends.story(row.story_id)
                titles[row.story_id] = told.title if told is not None else ""
            return titles[row.story_id]

        def feed(row: ArticleRow) -> str:
            return self.source(row.feed_id)

        def day(row: ArticleRow) -> str:
            moment = row.sorted_at
            return self.tr("No date") if moment is None else day_name(moment, datetime.now(UTC))

        return {Group.DAY: day, Group.FEED: feed, Group.STORY: story}.get(group)

    def title(self, row: ArticleRow) -> str:
        """Return the headline, or what can stand for it."""
        return row.title or row.teaser or self.tr("Untitled")

    def describe(self, row: ArticleRow, fold: Fold) -> str:
        """Return what a screen reader says of a row."""
        age, section = self.age(row.sorted_at), self._section(row)
        parts = [
            "" if row.read else self.tr("Unread"),
            self.tr("Starred") if row.starred else "",
            self.tr("Tagged") if row.tagged else "",
            self.title(row).rstrip("."),
            self.source(row.feed_id),
            age,
            self.tr("Perhaps {category}").format(category=section) if section else "",
            self.sources(row.story_sources) if row.story_sources > 1 else "",
            self._describe_fold(len(row.folded), fold),
        ]
        return ". ".join(part for part in parts if part)

    def _describe_fold(self, count: int, fold: Fold) -> str:
        if fold is Fold.NONE:
            return ""
        if fold is Fold.INSIDE:
            return self.tr("Tells the same as the one above")
        if fold is Fold.OPEN:
            return self.tr("Unfolded")
        if count == 1:
            return self.tr("Folded: 1 other tells the same")
        return self.tr("Folded: {n} others tell the same").format(n=number(count))
