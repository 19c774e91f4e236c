"""Opening and closing folds in a list, where they stand."""

from PySide6.QtCore import QObject

from reader.ui.library import Library
from reader.ui.lists.rows_model import ArticleListModel, Fold
from reader.ui.lists.rows_view import ArticleListView


class ListFolds(QObject):
    """Shows the articles that a row stands for below it, and puts them away again."""

    def __init__(
        self, library: Library, model: ArticleListModel, view: ArticleListView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._model, self._view = library, model, view
        view.fold_opened.connect(self.open)
        view.fold_closed.connect(self.close)

    def toggle(self, place: int) -> None:
        """Open the fold of a row, or close the one that is open there."""
        row = self._model.article(place)
        if row is not None and self._model.fold(place) is Fold.CLOSED:
            self.open(place)
        elif row is not None:
            self.close(place)

    def open(self, place: int) -> None:
        """Show the others of a row's fold, as many of them as have room in the view."""
        row = self._model.article(place)
        if row is None or self._model.fold(place) is not Fold.CLOSED:
            return
        self._model.open_fold(place, self._library.rows(row.folded))
        self._view.show_rows(place, place + len(row.folded))

    def close(self, place: int) -> None:
        """Put the others of a row's fold away; a row in hand among them gives way to the first."""
        row = self._model.article(place)
        if row is None:
            return
        if self._model.fold(place) is Fold.INSIDE:
            first = self._model.place_of_fold(row.id)
            place = place if first is None else first
        current = self._view.currentIndex().row()
        inside = current != place and self._stands_at(current) == place
        if inside:
            self._view.select_row(place)
        self._model.close_fold(place)

    def reveal(self, article_id: int) -> int | None:
        """Return the row of an article, after opening the fold it is in; None: it is not loaded."""
        if self._model.place(article_id) is None:
            first = self._model.place_of_fold(article_id)
            if first is not None:
                self.open(first)
        return self._model.place(article_id)

    def _stands_at(self, place: int) -> int | None:
        row = self._model.article(place)
        return None if row is None else self._model.place_of_fold(row.id)
