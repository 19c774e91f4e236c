"""Going through articles: which comes next, what is done with the one in hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model import ArticleRow
from reader.ui.parts import Parts
from reader.ui.places import Place

REMEMBERED = 100  # articles that one can go back to


class Reading(QObject):
    """Does what the keys for reading stand for.

    `go` shows a place; `tell` says something small to the user.
    """

    def __init__(
        self,
        parts: Parts,
        go: Callable[[Place], None],
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts, self._go, self._tell = parts, go, tell
        self._trail: list[int] = []  # articles opened, the one in hand last
        parts.timeline.opened.connect(self._on_opened)
        parts.article.opened.connect(self._on_card)
        parts.article.next_requested.connect(self.next)
        parts.article.previous_requested.connect(self.previous)
        parts.trending.article_chosen.connect(self.open)
        for name, call in {
            "next": self.next,
            "previous": self.previous,
            "next_unread": self.next_unread,
            "back": self.back,
            "page": self.page,
            "open": parts.timeline.open_current,
            "star": self.star,
            "read": self.mark,
            "browser": parts.article.open_in_browser,
            "copy_link": parts.article.copy_link,
            "all_read": self.mark_all,
            "larger": parts.article.larger,
            "smaller": parts.article.smaller,
        }.items():
            parts.actions.on(name, call)

    def open(self, id_: int) -> None:
        """Open an article, wherever it stands."""
        self._remember(id_)
        self._parts.article.show_article(id_)
        self._parts.timeline.select(id_)

    def resume(self, id_: int) -> None:
        """Show the article that was in hand when the program ended, without counting it again."""
        self._remember(id_)
        self._parts.library.resume(id_)
        self._parts.article.show_article(id_)

    def next(self) -> None:
        """Open the next article of the list."""
        if self._parts.timeline.select_next():
            self._parts.timeline.open_current()

    def previous(self) -> None:
        """Open the previous article of the list."""
        if self._parts.timeline.select_previous():
            self._parts.timeline.open_current()

    def next_unread(self) -> None:
        """Open the next unread article, in another category or feed if need be."""
        timeline = self._parts.timeline
        if not timeline.select_next_unread():
            place = self._parts.sidebar.tree.next_unread()
            if place is None:
                self._tell(self.tr("Nothing is unread."))
                return
            self._go(place)
            row = timeline.current_row()
            first_is_unread = row is not None and not row.read
            if not first_is_unread and not timeline.select_next_unread():
                return
        timeline.open_current()

    def back(self) -> None:
        """Open the article that was opened before this one."""
        if len(self._trail) > 1:
            self._trail.pop()
            id_ = self._trail[-1]
            self._parts.article.show_article(id_)
            self._parts.timeline.select(id_)

    def page(self) -> None:
        """Scroll the article by a page; at its end go to the next unread one."""
        if self._parts.article.article_id is None or not self._parts.article.scroll_page():
            self.next_unread()

    def star(self) -> None:
        """Star the article in hand, or take its star away."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.star((row.id,), not row.starred)

    def mark(self) -> None:
        """Mark the article in hand read, or unread."""
        row = self._in_hand()
        if row is not None:
            self._parts.library.mark_read((row.id,), not row.read)

    def mark_all(self) -> None:
        """Mark read all that the list holds."""
        self._parts.library.mark_all_read(self._parts.timeline.query())

    def _in_hand(self) -> ArticleRow | None:
        """Return the article that is selected in the list, else the one that is shown."""
        row = self._parts.timeline.current_row()
        id_ = row.id if row is not None else self._parts.article.article_id
        rows = self._parts.library.rows([id_]) if id_ is not None else []
        return rows[0] if rows else None

    def _on_opened(self, row: ArticleRow) -> None:
        self._remember(row.id)
        self._parts.article.show_article(row.id)

    def _on_card(self, id_: int) -> None:
        self._remember(id_)
        self._parts.timeline.select(id_)

    def _remember(self, id_: int) -> None:
        if not self._trail or self._trail[-1] != id_:
            self._trail.append(id_)
            del self._trail[:-REMEMBERED]
