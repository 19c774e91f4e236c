"""What is done with the article in hand, or with the list: stars, marks, links, printing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject

from reader.ui.lists.row_menu import RowActions
from reader.ui.window.parts import Parts
from reader.ui.window.reading_hand import InHand
from reader.ui.window.whereabouts import Whereabouts

OLDER = {"older_day": 1, "older_week": 7, "older_month": 30}  # days


class ReadingDeeds(QObject):
    """Does it. `tell` says something small to the user."""

    def __init__(
        self,
        parts: Parts,
        whereabouts: Whereabouts,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._whereabouts, self._tell = parts, whereabouts, tell
        self._hand = InHand(parts, whereabouts)
        self._row_actions = RowActions(parts.library, self)
        for name, call in {
            "star": self.star,
            "tag": self.tag,
            "read": self.mark,
            "delete": self.delete,
            "read_fold": self.mark_fold,
            "story": self.story,
            "browser": self.browse,
            "copy_link": self.copy_link,
            "all_read": self.mark_all,
            "copy_markdown": lambda: self._take(parts.article.taking.copy_markdown),
            "print": lambda: self._take(parts.article.taking.print_out),
            "earlier": self.earlier,
            "original": lambda: self._take(parts.article.deeds.toggle_original),
            "full_text": lambda: self._take(parts.article.toggle_full_text),
            "find": self.find,
            "find_next": lambda: self._find_on(1),
            "find_previous": lambda: self._find_on(-1),
            "larger": parts.article.deeds.larger,
            "smaller": parts.article.deeds.smaller,
            "mark_above": self.mark_above,
            "mark_below": self.mark_below,
        }.items():
            parts.actions.on(name, call)
        for name, days in OLDER.items():
            parts.actions.on(name, partial(self.mark_older, days))

    def star(self) -> None:
        """Star the articles in hand; where all have a star, take it away."""
        rows = self._hand.rows()
        if rows:
            starred = not all(row.starred for row in rows)
            self._parts.library.star([row.id for row in rows], starred)

    def tag(self) -> None:
        """Show the tags of the articles in hand, to change them."""
        rows = self._hand.rows()
        if rows:
            self._row_actions.tag([row.id for row in rows])

    def mark(self) -> None:
        """Mark the articles in hand read; where all are, unread."""
        rows = self._hand.rows()
        if rows:
            read = not all(row.read for row in rows)
            self._parts.library.mark_read([row.id for row in rows], read)

    def delete(self) -> None:
        """Delete the articles in hand; what stands next in the list is in hand then."""
        rows = self._hand.rows()
        if rows:
            self._parts.library.remove_articles([row.id for row in rows])

    def mark_fold(self) -> None:
        """Mark the article in hand read, and all that tell the same."""
        row = self._hand.row()
        if row is not None:
            self._parts.library.mark_fold_read(row.id)

    def story(self) -> None:
        """Show the whole story that the article in hand is part of."""
        row = self._hand.row()
        if row is not None and row.story_id is not None:
            self._whereabouts.show_story(row.story_id)
        elif row is not None:
            self._tell(self.tr("No other source tells this story."))

    def browse(self) -> None:
        """Open the article's page in the browser."""
        row = self._hand.row() if self._whereabouts.page is not None else None
        if row is not None:
            self._row_actions.browse(row)
        else:
            self._parts.article.deeds.open_in_browser()

    def copy_link(self) -> None:
        """Put the article's address on the clipboard."""
        row = self._hand.row() if self._whereabouts.page is not None else None
        if row is not None:
            self._row_actions.copy_link(row)
            self._tell(self.tr("Copied"))
        else:
            self._parts.article.deeds.copy_link()

    def mark_all(self) -> None:
        """Mark read all that the list, or the story on the page, holds."""
        sheet = self._hand.sheet()
        if sheet is not None:
            sheet.mark_all()
            return
        if self._whereabouts.page is not None:
            return
        self._parts.library.mark_all_read(self._parts.timeline.query())

    def mark_above(self) -> None:
        """Mark read what stands above the row in hand."""
        place = self._place()
        if place is not None:
            self._parts.timeline.marking.mark_above(place)

    def mark_below(self) -> None:
        """Mark read what stands below the row in hand, also what is not loaded yet."""
        place = self._place()
        if place is not None:
            self._parts.timeline.marking.mark_below(place)

    def mark_older(self, days: int) -> None:
        """Mark read what came to the list more than so many days ago."""
        if self._whereabouts.page is None:
            before = datetime.now(UTC) - timedelta(days=days)
            self._parts.library.mark_older_read(self._parts.timeline.query(), before)

    def _place(self) -> int | None:
        """Return the row of the list that is in hand; None on a page, or where none is."""
        place = self._parts.timeline.list.currentIndex().row()
        return place if self._whereabouts.page is None and place >= 0 else None

    def find(self) -> None:
        """Find words in the article that is shown; where none is, in all articles."""
        if self._reads_article():
            self._parts.article.finding.open()
        else:
            self._parts.actions["search"].trigger()

    def earlier(self) -> None:
        """Show what the article that is shown said before."""
        if self._reads_article():
            self._parts.article.deeds.show_earlier()

    def _take(self, deed: Callable[[], object]) -> None:
        if self._reads_article():
            deed()

    def _find_on(self, by: int) -> None:
        if self._reads_article():
            self._parts.article.finding.step(by)

    def _reads_article(self) -> bool:
        article = self._parts.article
        return article.isVisible() and article.article_id is not None
