"""What a key for reading is about: the article that the user has in hand."""

from reader.model import ArticleRow
from reader.ui.pages.sheet import PageSheet
from reader.ui.window.parts import Parts
from reader.ui.window.whereabouts import Whereabouts


class InHand:
    """Finds it: on a page, in the list, in the article view."""

    def __init__(self, parts: Parts, whereabouts: Whereabouts) -> None:
        self._parts, self._whereabouts = parts, whereabouts

    def sheet(self) -> PageSheet | None:
        """Return the page of stories that is shown."""
        return self._parts.pages.sheet() if self._whereabouts.page is not None else None

    def rows(self) -> list[ArticleRow]:
        """Return the articles in hand: those selected in the list, else the one of `row`."""
        several = [] if self._whereabouts.page else self._parts.timeline.selected_rows()
        if several:
            return self._parts.library.rows(row.id for row in several)
        row = self.row()
        return [] if row is None else [row]

    def row(self) -> ArticleRow | None:
        """Return the article in hand: on the page, in the list, else the one that is shown."""
        if self._whereabouts.page is not None:
            return self._parts.pages.row_in_hand()
        row = self._parts.timeline.current_row()
        id_ = row.id if row is not None else self._parts.article.article_id
        rows = self._parts.library.rows([id_]) if id_ is not None else []
        return rows[0] if rows else None
