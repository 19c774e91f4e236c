"""The rows of the timeline, read a page at a time."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model import ArticleRow

Index = QModelIndex | QPersistentModelIndex

PAGE = 100  # rows read at a time; three or four reads a second at the fastest scrolling


class Role(IntEnum):
    """What the delegate asks for, beyond the title."""

    ARTICLE = Qt.ItemDataRole.UserRole


class ArticleListModel(QAbstractListModel):
    """Rows of articles and how to get more. Asks nobody but the two functions it is given.

    `describe` says a row aloud. `more` of `show` returns the rows after the given one.
    """

    def __init__(self, describe: Callable[[ArticleRow], str], parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: list[ArticleRow] = []
        self._places: dict[int, int] = {}  # article id -> row
        self._more: Callable[[ArticleRow], Sequence[ArticleRow]] = _nothing
        self._complete = True

    def show(
        self, rows: Sequence[ArticleRow], more: Callable[[ArticleRow], Sequence[ArticleRow]]
    ) -> None:
        """Replace all rows; fewer than a page are all there are."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._more = more
        self._complete = len(rows) < PAGE
        self.endResetModel()

    def refresh(self, rows: Iterable[ArticleRow]) -> None:
        """Put changed rows in the place of those with the same id; others are ignored."""
        for row in rows:
            place = self._places.get(row.id)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                changed = self.index(place, 0)
                self.dataChanged.emit(changed, changed)

    def keep(self, wanted: Callable[[ArticleRow], bool]) -> None:
        """Drop the rows that are not `wanted`; do nothing where all are."""
        kept = [row for row in self._rows if wanted(row)]
        if len(kept) < len(self._rows):
            complete = self._complete
            self.show(kept, self._more)
            self._complete = complete

    def expect_more(self) -> None:
        """Ask again for rows after the last: some came in there."""
        self._complete = not self._rows

    def rows(self) -> Sequence[ArticleRow]:
        """Return what is loaded; not to be changed."""
        return self._rows

    def article(self, place: int) -> ArticleRow | None:
        """Return the article of a row; None where there is no such row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, article_id: int) -> int | None:
        """Return the row of an article; None while it is not loaded."""
        return self._places.get(article_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the title for display, a sentence for screen readers, the row for our delegate."""
        row = self.article(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(row)
            case Role.ARTICLE:
                return row
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether there may be rows after the last."""
        return not parent.isValid() and not self._complete and bool(self._rows)

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: read the next page."""
        if self._complete or not self._rows:
            return
        page = self._more(self._rows[-1])
        self._complete = len(page) < PAGE
        fresh = [row for row in page if row.id not in self._places]
        if not fresh:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._rows.extend(fresh)
        self._places.update((row.id, first + i) for i, row in enumerate(fresh))
        self.endInsertRows()


def _nothing(_: ArticleRow) -> Sequence[ArticleRow]:
    return ()
