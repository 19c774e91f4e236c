"""Going from one article of the list to another, further than what is loaded and into folds."""

from PySide6.QtCore import QModelIndex

from reader.ui.library import Library
from reader.ui.lists.folds import ListFolds
from reader.ui.lists.reading import ListReader
from reader.ui.lists.rows_model import ArticleListModel
from reader.ui.lists.rows_view import ArticleListView


class ListWalk:
    """Selects rows of a list. Each step says whether there was one to take."""

    def __init__(
        self,
        library: Library,
        model: ArticleListModel,
        reader: ListReader,
        view: ArticleListView,
        folds: ListFolds,
    ) -> None:
        self._library, self._model, self._reader = library, model, reader
        self._view, self._folds = view, folds

    def article(self, id_: int) -> bool:
        """Select an article, also one that is folded; False where it is not loaded."""
        return self.select(self._folds.reveal(id_))

    def next(self) -> bool:
        """Select the next article; False at the end."""
        return self.select(self._view.currentIndex().row() + 1)

    def previous(self) -> bool:
        """Select the previous article; False at the top."""
        return self.select(self._view.currentIndex().row() - 1)

    def next_unread(self) -> bool:
        """Select the next unread article below, however far; False where there is none."""
        start = self._view.currentIndex().row() + 1
        rows = self._model.rows()
        for place in range(start, len(rows)):
            if not rows[place].read:
                return self.select(place)
        for found in self._reader.unread_after(self._model.last()) if rows else ():
            while not self._knows(found.id) and self._model.canFetchMore(QModelIndex()):
                self._model.fetchMore(QModelIndex())
            if self._model.place(found.id) is not None:
                return self.select(self._model.place(found.id))
        return self._select_folded_unread(max(0, start - 1))

    def _knows(self, article_id: int) -> bool:
        model = self._model
        return model.place(article_id) is not None or model.place_of_fold(article_id) is not None

    def _select_folded_unread(self, start: int) -> bool:
        """Select an unread article that is folded from a row on, when all that stand are read."""
        for row in self._model.rows()[start:]:
            for other in self._library.rows(row.folded) if row.folded_unread else ():
                if not other.read:
                    return self.article(other.id)
        return False

    def select(self, place: int | None, *, scroll: bool = True) -> bool:
        """Select a row, after reading the next page if need be; False where there is none."""
        if place is None or place < 0:
            return False
        if place == self._model.rowCount() and self._model.canFetchMore(QModelIndex()):
            self._model.fetchMore(QModelIndex())
        if place >= self._model.rowCount():
            return False
        self._view.select_row(place, scroll=scroll)
        return True
