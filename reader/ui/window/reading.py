"""Going through articles: which comes next, and how one comes back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model import ArticleRow
from reader.ui.window.parts import Parts
from reader.ui.window.reading_hand import InHand
from reader.ui.window.trail import Trail
from reader.ui.window.whereabouts import Whereabouts


class Reading(QObject):
    """Does what the keys for going on stand for.

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
        self._hand = InHand(parts, whereabouts)
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
        sheet = self._hand.sheet()
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
        sheet, timeline = self._hand.sheet(), self._parts.timeline
        if sheet is not None:
            sheet.view.step(by)
        elif self._whereabouts.page is None and (
            timeline.walk.next() if by > 0 else timeline.walk.previous()
        ):
            timeline.open_current()

    def next_unread(self) -> None:
        """Open the next unread article, in another category or feed if need be."""
        sheet, timeline = self._hand.sheet(), self._parts.timeline
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
