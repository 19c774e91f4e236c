"""Going through articles: which comes next, what is done with the one in hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model import ArticleRow
from reader.ui.page_sheet import PageSheet
from reader.ui.page_trail import Trail
from reader.ui.parts import Parts
from reader.ui.row_menu import RowActions
from reader.ui.whereabouts import Whereabouts


class Reading(QObject):
    """Does what the keys for reading stand for.

    On a page they are for the story that the keyboard is on. `tell` says something small to
    the user.
    """

    def __init__(
        self,
        parts: Parts,
        whereabouts: Whereabouts,
        trail: Trail,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._whereabouts, self._trail = parts, whereabouts, trail
        self._tell = tell
        self._row_actions = RowActions(parts.library, self)
        parts.timeline.opened.connect(self._on_opened)
        parts.article.opened.connect(self._on_card)
        parts.article.next_requested.connect(self.next)
        parts.article.previous_requested.connect(self.previous)
        parts.trending.article_chosen.connect(self.open)
        parts.pages.article_chosen.connect(self.open)
        parts.pages.back_wanted.connect(self.back)
        parts.library.articles_removed.connect(self._on_removed)
        for name, call in {
            "next": self.next,
            "previous": self.previous,
            "next_unread": self.next_unread,
            "back": self.back,
            "page": self.page,
            "open": self.open_current,
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
            "original": lambda: self._take(parts.article.toggle_original),
            "full_text": lambda: self._take(parts.article.toggle_full_text),
            "find": self.find,
            "find_next": lambda: self._find_on(1),
            "find_previous": lambda: self._find_on(-1),
            "larger": parts.article.larger,
            "smaller": parts.article.smaller,
        }.items():
            parts.actions.on(name, call)

    def open(self, id_: int) -> None:
        """Open an article, wherever it stands."""
        self._whereabouts.leave_page()
        self._trail.add(id_)
        self._show(id_)
        self._parts.timeline.select(id_)

    def resume(self, id_: int) -> None:
        """Show the article that was in hand when the program ended, without counting it again."""
        self._trail.add(id_)
        self._parts.library.resume(id_)
        self._parts.article.show_article(id_)

    def open_current(self) -> None:
        """Open what is in hand, in the list or on the page."""
        sheet = self._sheet()
        if sheet is not None:
            sheet.open_in_hand()
        else:
            self._parts.timeline.open_current()

    def next(self) -> None:
        """Open the next article of the list; on a page go to the next story."""
        self._step(1)

    def previous(self) -> None:
        """Open the previous article of the list; on a page go to the story before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        sheet, timeline = self._sheet(), self._parts.timeline
        if sheet is not None:
            sheet.view.step(by)
        elif self._whereabouts.page is None and (
            timeline.walk.next() if by > 0 else timeline.walk.previous()
        ):
            timeline.open_current()

    def next_unread(self) -> None:
        """Open the next unread article, in another category or feed if need be."""
        sheet, timeline = self._sheet(), self._parts.timeline
        if sheet is not None and sheet.view.step(1, unread=True):
            return
        self._whereabouts.leave_page()
        if not timeline.walk.next_unread():
            place = self._parts.sidebar.tree.next_unread()
            if place is None:
                self._tell(self.tr("Nothing is unread."))
                return
            self._whereabouts.show_place(place)
            row = timeline.current_row()
            first_is_unread = row is not None and not row.read
            if not first_is_unread and not timeline.walk.next_unread():
                return
        timeline.open_current()

    def back(self) -> None:
        """Go back to the article, the page or the list that came before."""
        if self._parts.panes.pair.article_in_front and self._whereabouts.page is None:
            self._parts.panes.pair.show_list()
            return
        stop = self._trail.back(self._whereabouts.page or self._parts.article.article_id)
        if isinstance(stop, int):
            self._whereabouts.leave_page()
            self._show(stop)
            self._parts.timeline.select(stop)
        elif stop is not None:
            self._whereabouts.resume(stop)

    def page(self) -> None:
        """Scroll the article by a page; at its end go to the next unread one."""
        if self._parts.article.article_id is None or not self._parts.article.scroll_page():
            self.next_unread()

    def star(self) -> None:
        """Star the article in hand, or take its star away."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.star((row.id,), not row.starred)

    def tag(self) -> None:
        """Show the tags of the article in hand, to change them."""
        row = self._in_hand()
        if row is not None:
            self._row_actions.tag((row.id,))

    def mark(self) -> None:
        """Mark the article in hand read, or unread."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.mark_read((row.id,), not row.read)

    def delete(self) -> None:
        """Delete the article in hand; what stands next in the list is in hand then."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.remove_articles((row.id,))

    def mark_fold(self) -> None:
        """Mark the article in hand read, and all that tell the same."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.mark_fold_read(row.id)

    def story(self) -> None:
        """Show the whole story that the article in hand is part of."""
        row = self._in_hand()
        if row is not None and row.story_id is not None:
            self._whereabouts.show_story(row.story_id)
        elif row is not None:
            self._tell(self.tr("No other source tells this story."))

    def browse(self) -> None:
        """Open the article's page in the browser."""
        row = self._in_hand() if self._whereabouts.page is not None else None
        if row is not None:
            self._row_actions.browse(row)
        else:
            self._parts.article.open_in_browser()

    def copy_link(self) -> None:
        """Put the article's address on the clipboard."""
        row = self._in_hand() if self._whereabouts.page is not None else None
        if row is not None:
            self._row_actions.copy_link(row)
            self._tell(self.tr("Copied"))
        else:
            self._parts.article.copy_link()

    def find(self) -> None:
        """Find words in the article that is shown; where none is, in all articles."""
        if self._reads_article():
            self._parts.article.finding.open()
        else:
            self._parts.actions["search"].trigger()

    def earlier(self) -> None:
        """Show what the article that is shown said before."""
        if self._reads_article():
            self._parts.article.show_earlier()

    def _take(self, deed: Callable[[], object]) -> None:
        if self._reads_article():
            deed()

    def _find_on(self, by: int) -> None:
        if self._reads_article():
            self._parts.article.finding.step(by)

    def _reads_article(self) -> bool:
        article = self._parts.article
        return article.isVisible() and article.article_id is not None

    def mark_all(self) -> None:
        """Mark read all that the list, or the story on the page, holds."""
        sheet = self._sheet()
        if sheet is not None:
            sheet.mark_all()
            return
        if self._whereabouts.page is not None:
            return
        self._parts.library.mark_all_read(self._parts.timeline.query())

    def _sheet(self) -> PageSheet | None:
        """Return the page of stories that is shown."""
        return self._parts.pages.sheet() if self._whereabouts.page is not None else None

    def _in_hand(self) -> ArticleRow | None:
        """Return the article in hand: on the page, in the list, else the one that is shown."""
        if self._whereabouts.page is not None:
            return self._parts.pages.row_in_hand()
        row = self._parts.timeline.current_row()
        id_ = row.id if row is not None else self._parts.article.article_id
        rows = self._parts.library.rows([id_]) if id_ is not None else []
        return rows[0] if rows else None

    def _on_opened(self, row: ArticleRow) -> None:
        self._trail.add(row.id)
        self._show(row.id)

    def _show(self, id_: int) -> None:
        self._parts.article.show_article(id_)
        self._parts.panes.pair.show_article()

    def _on_removed(self, ids: frozenset[int]) -> None:
        if self._parts.article.article_id in ids:
            self._parts.article.clear()

    def _on_card(self, id_: int) -> None:
        self._trail.add(id_)
        self._parts.timeline.select(id_)
