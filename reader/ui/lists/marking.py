"""Marking read all that stands above or below a row of the list, and what is folded there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.model import ArticleRow, Query
from reader.store.store import Store
from reader.ui.library import Library
from reader.ui.lists.reading import ListReader
from reader.ui.lists.rows_model import ArticleListModel, Fold
from reader.ui.lists.views import Group


class ListMarking(QObject):
    """Marks by place. An article that is folded stands where its row stands, however old it is."""

    def __init__(
        self, library: Library, model: ArticleListModel, reader: ListReader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._model, self._reader = library, model, reader

    def mark_above(self, place: int) -> None:
        """Mark read what stands before a row; it can be undone."""
        rows = self._model.rows()[:place]
        closed = [id_ for at, row in enumerate(rows) if self._closed(at) for id_ in row.folded]
        self._library.mark_together([*(row.id for row in rows), *closed])

    def mark_below(self, place: int) -> None:
        """Mark read all that follows a row, also what is not loaded yet; it can be undone."""
        row = self._model.article(place)
        if row is None:
            return
        first = self._model.place_of_fold(row.id)
        stands = row if first is None else self._model.rows()[first]
        beside = self._rest_of_fold(place + 1)
        if self._reader.group is Group.STORY:  # what is loaded does not stand in the list's order
            beside = [row.id for row in self._model.rows()[place + 1 :]]
            stands = self._reader.by_story.last or stands

        def mark(found: list[int]) -> None:
            self._library.mark_together([*beside, *found])

        query, store = self._reader.query, self._library.store
        parts: list[tuple[Query, ArticleRow | None]] = [(query, stands)]
        if self._reader.group is Group.FEED:
            feeds = self._reader.by_feed.parts(query, stands)
            parts = [(part, stands if cursor else None) for part, cursor in feeds]
        self._library.run("wait", unread_below, store, parts, done=mark)

    def _closed(self, place: int) -> bool:
        return self._model.fold(place) is Fold.CLOSED

    def _rest_of_fold(self, place: int) -> list[int]:
        """Return the articles from a row on that are inside of an open fold."""
        rows, end = self._model.rows(), place
        while end < len(rows) and self._model.fold(end) is Fold.INSIDE:
            end += 1
        return [row.id for row in rows[place:end]]


def unread_below(store: Store, lists: Sequence[tuple[Query, ArticleRow | None]]) -> list[int]:
    """Return the unread articles of lists, each from below a row on or whole.

    What is folded in their rows is among them.
    """
    return [
        id_ for query, row in lists for part in store.marks.unread_after(query, row) for id_ in part
    ]
