"""The rows of the timeline, read a page at a time; those of a fold can stand below their first."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model import ArticleRow

Index = QModelIndex | QPersistentModelIndex
More = Callable[[ArticleRow], Sequence[ArticleRow] | None]
Group = Callable[[ArticleRow], str]

PAGE = 100  # rows read at a time; three or four reads a second at the fastest scrolling


class Role(IntEnum):
    """What the delegate asks for, beyond the title."""

    ARTICLE = Qt.ItemDataRole.UserRole
    FOLD = Qt.ItemDataRole.UserRole + 1
    HEADING = Qt.ItemDataRole.UserRole + 2  # above the first row of a group; "" for all others


class Fold(StrEnum):
    """What a row is in a list that folds."""

    NONE = ""  # it stands for itself alone
    CLOSED = "closed"  # it stands for others, that are not shown
    OPEN = "open"  # they are shown below it
    INSIDE = "inside"  # it is one of those


class ArticleListModel(QAbstractListModel):
    """Rows of articles and how to get more. Asks nobody but the two functions it is given.

    `describe` says a row aloud. `more` of `show` returns the rows after the given one, or None
    where they come later, by `add`.
    """

    def __init__(self, describe: Callable[[ArticleRow, Fold], str], parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: list[ArticleRow] = []
        self._places: dict[int, int] = {}  # article id -> row
        self._stands: dict[int, int] = {}  # id of one that is folded -> of the one that stands
        self._open: set[int] = set()  # ids of those whose folds are open
        self._heads: dict[int, str] = {}  # article id -> the heading above its row
        self._group: Group = _ungrouped
        self._more: More = _nothing
        self._complete = True
        self._awaits = False  # a page was asked for and is to come

    def show(self, rows: Sequence[ArticleRow], more: More, group: "Group | None" = None) -> None:
        """Replace all rows; fewer than a page are all there are.

        `group` returns the words that stand above the first of the rows for which it returns
        the same.
        """
        self.beginResetModel()
        self._open, self._heads = set(), {}
        self._group = group or _ungrouped
        self._head(rows, None)
        self._hold(rows)
        self._more, self._awaits = more, False
        self._complete = len(rows) < PAGE
        self.endResetModel()

    def refresh(self, rows: Iterable[ArticleRow]) -> None:
        """Put changed rows in the place of those with the same id; others are ignored."""
        for row in rows:
            place = self._places.get(row.id)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                self._tell(place)

    def keep(self, wanted: Callable[[ArticleRow], bool]) -> None:
        """Drop the rows that are not `wanted`; do nothing where all are."""
        kept = [row for row in self._rows if wanted(row)]
        if len(kept) == len(self._rows):
            return
        self.beginResetModel()
        standing = {row.id for row in kept}
        self._heads = {}
        self._head([row for row in kept if row.id not in self._stands], None)
        self._open &= standing
        self._hold([row for row in kept if self._stands.get(row.id, row.id) in standing])
        self.endResetModel()

    def expect_more(self) -> None:
        """Ask again for rows after the last: some came in there."""
        self._complete = not self._rows

    # ------------------------------------------------------------ what is loaded

    def rows(self) -> Sequence[ArticleRow]:
        """Return what is loaded; not to be changed."""
        return self._rows

    def article(self, place: int) -> ArticleRow | None:
        """Return the article of a row; None where there is no such row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, article_id: int) -> int | None:
        """Return the row of an article; None while it is not loaded."""
        return self._places.get(article_id)

    def touched(self, ids: Iterable[int]) -> list[ArticleRow]:
        """Return the rows of these articles, and those that stand for them."""
        places = {place for id_ in ids for place in (self.place(id_), self.place_of_fold(id_))}
        return [self._rows[place] for place in places if place is not None]

    def place_of_fold(self, article_id: int) -> int | None:
        """Return the row that stands for an article which is folded; None where none does."""
        return self._places.get(self._stands.get(article_id, 0))

    def fold(self, place: int) -> Fold:
        """Return what a row is in its fold."""
        row = self._rows[place]
        if self._stands.get(row.id) in self._open:
            return Fold.INSIDE
        if row.id in self._open:
            return Fold.OPEN
        return Fold.CLOSED if row.folded else Fold.NONE

    # ------------------------------------------------------------ folding

    def open_fold(self, place: int, others: Sequence[ArticleRow]) -> None:
        """Show below a row the articles that it stands for."""
        fresh = [row for row in others if row.id not in self._places]
        if self.fold(place) is not Fold.CLOSED or not fresh:
            return
        self._open.add(self._rows[place].id)
        self.beginInsertRows(QModelIndex(), place + 1, place + len(fresh))
        self._hold([*self._rows[: place + 1], *fresh, *self._rows[place + 1 :]])
        self.endInsertRows()
        self._tell(place)

    def close_fold(self, place: int) -> None:
        """Show a row alone again."""
        standing = self._rows[place].id
        if standing not in self._open:
            return
        end = place + 1
        while end < len(self._rows) and self._stands.get(self._rows[end].id) == standing:
            end += 1
        self.beginRemoveRows(QModelIndex(), place + 1, end - 1)
        self._open.remove(standing)
        self._hold([*self._rows[: place + 1], *self._rows[end:]])
        self.endRemoveRows()
        self._tell(place)

    def _head(self, rows: Sequence[ArticleRow], last: ArticleRow | None) -> None:
        """Note the headings of rows that follow `last`."""
        before = self._group(last) if last is not None else ""
        for row in rows:
            words = self._group(row)
            if words != before:
                self._heads[row.id] = words
            before = words

    def _hold(self, rows: Sequence[ArticleRow]) -> None:
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._stands = {id_: row.id for row in rows for id_ in row.folded}

    def _tell(self, place: int) -> None:
        changed = self.index(place, 0)
        self.dataChanged.emit(changed, changed)

    # ------------------------------------------------------------ Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the title for display, a sentence for screen readers, the row for our delegate."""
        row = self.article(index.row())
        return None if row is None else self._data(row, index.row(), role)

    def _data(self, row: ArticleRow, place: int, role: int) -> Any:  # noqa: ANN401
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, place)
            case Role.ARTICLE:
                return row
            case Role.FOLD:
                return self.fold(place)
            case Role.HEADING:
                return self._heads.get(row.id, "")
        return None

    def _said(self, row: ArticleRow, place: int) -> str:
        said = self._describe(row, self.fold(place))
        return ". ".join(filter(None, (self._heads.get(row.id, ""), said)))

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether there may be rows after the last."""
        ready = not self._complete and not self._awaits
        return not parent.isValid() and ready and bool(self._rows)

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: read the next page."""
        if self._complete or self._awaits or not self._rows:
            return
        self._awaits = True
        page = self._more(self.last())
        if page is not None:
            self.add(page)

    def add(self, page: Sequence[ArticleRow]) -> None:
        """Put the next page below the last row."""
        self._awaits = False
        self._complete = len(page) < PAGE
        # One that stood folded when its row was read stays so, whatever was marked since.
        known = self._places.keys() | self._stands.keys()
        fresh = [row for row in page if row.id not in known]
        if not fresh:
            return
        first = len(self._rows)
        self._head(fresh, self.last() if self._rows else None)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._rows.extend(fresh)
        self._places.update((row.id, first + i) for i, row in enumerate(fresh))
        self._stands.update((id_, row.id) for row in fresh for id_ in row.folded)
        self.endInsertRows()

    def last(self) -> ArticleRow:
        """Return the last row that stands in the list of its own right."""
        return next(row for row in reversed(self._rows) if row.id not in self._stands)


def _ungrouped(_: ArticleRow) -> str:
    return ""


def _nothing(_: ArticleRow) -> Sequence[ArticleRow]:
    return ()
