"""The view of the timeline: rows of articles, or a sentence where there are none."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.model import ArticleRow
from reader.ui.lists.fitted_rows import FittedRows
from reader.ui.lists.row_shape import Look
from reader.ui.lists.row_words import RowWords
from reader.ui.lists.rows import ArticleDelegate
from reader.ui.lists.rows_model import ArticleListModel, Fold, Role
from reader.ui.painting.row_lines import RowLines
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes, ui_font

CONTROL = Qt.KeyboardModifier.ControlModifier


class ArticleListView(FittedRows):
    """Shows an `ArticleListModel`.

    Signals:
        fold_opened(place), fold_closed(place): the user wants the fold of that row so.
    """

    fold_opened = Signal(int)
    fold_closed = Signal(int)

    def __init__(
        self,
        model: ArticleListModel,
        themes: Themes,
        pictures: Pictures,
        words: RowWords,
        parent: QWidget,
    ) -> None:
        super().__init__(model, parent)
        self._articles, self._themes, self._note = model, themes, ""
        self._delegate = ArticleDelegate(themes, pictures, words, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._on_fold = False  # the mouse went down on the mark of a fold
        self.setAccessibleName(self.tr("Articles"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        themes.changed.connect(self.viewport().update)
        pictures.ready.connect(self._on_picture)
        words.found.came.connect(self.viewport().update)

    def show_as(self, look: Look, *, pictures: bool) -> None:
        """Draw rows so from now on; what is at the top stays there."""
        first = self.visible_rows().start
        offset = self.offset_into(first)
        if not self._delegate.show_as(look, pictures=pictures):
            return
        self.doItemsLayout()
        if self._articles.rowCount():
            self.scroll_to(first, offset)

    def show_note(self, note: str) -> None:
        """Say something where rows would be."""
        self._note = note
        self.setAccessibleDescription(note)
        self.viewport().update()

    def note(self) -> str:
        """Return what is said where there are no rows."""
        return self._note

    def select_row(self, row: int, *, scroll: bool = True) -> None:
        """Make a row the current one and bring it into view."""
        index = self._articles.index(row, 0)
        self.setAutoScroll(scroll)
        self.setCurrentIndex(index)  # from here on a selection is extended
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def show_rows(self, first: int, last: int) -> None:
        """Bring rows into view, the first of them in any case."""
        self.scrollTo(self._articles.index(min(last, self._articles.rowCount() - 1), 0))
        self.scrollTo(self._articles.index(first, 0))

    def refresh_ages(self) -> None:
        """Draw again what is on screen; nothing is read or moved."""
        self.viewport().update()

    # ---------------------------------------------------------------- several rows

    def selected(self) -> list[ArticleRow]:
        """Return the articles whose rows are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [row for row in map(self._articles.article, rows) if row is not None]

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: choose the rows from the top of the rectangle to its bottom.

        Of cards beside one another, those from its first corner to the other.
        """
        area, down = rect.normalized(), self.verticalOffset()
        rows = self.heights.between(area.top() + down, area.bottom() + down + 1)
        if isinstance(self.heights, RowLines):
            found = (self.indexAt(corner) for corner in (rect.topLeft(), rect.bottomRight()))
            ends = sorted(index.row() for index in found if index.isValid())
            rows = range(ends[0], ends[-1] + 1) if ends else range(0)
        chosen = QItemSelection()
        if rows:
            chosen.select(self._articles.index(rows[0], 0), self._articles.index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    def _toggle_current(self) -> None:
        flag = QItemSelectionModel.SelectionFlag.Toggle
        self.selectionModel().select(self.currentIndex(), flag)

    # ---------------------------------------------------------------- folds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrow that points on opens a fold, the one that points back closes it.

        Ctrl and Space add the row in hand to the selected ones, or take it out of them.
        """
        if event.key() == Qt.Key.Key_Space and event.modifiers() == CONTROL:
            self._toggle_current()
            return
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            on, back = back, on
        current = self.currentIndex()
        fold = current.data(Role.FOLD) if current.isValid() else Fold.NONE
        if event.key() == on and fold == Fold.CLOSED:
            self.fold_opened.emit(current.row())
        elif event.key() == back and fold in (Fold.OPEN, Fold.INSIDE):
            self.fold_closed.emit(current.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press on the mark of a fold takes no row in hand."""
        index = self._fold_at(event.position().toPoint())
        self._on_fold = index.isValid() and event.button() == Qt.MouseButton.LeftButton
        if not self._on_fold:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the mark opens the fold, or closes it."""
        if not self._on_fold:
            super().mouseReleaseEvent(event)
            return
        self._on_fold = False
        index = self._fold_at(event.position().toPoint())
        if index.isValid():
            closed = index.data(Role.FOLD) == Fold.CLOSED
            (self.fold_opened if closed else self.fold_closed).emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: on the mark of a fold, the second press of a double click is a press like others."""
        if self._fold_at(event.position().toPoint()).isValid():
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the mark of a fold can be pressed, and the pointer says so."""
        over = self._fold_at(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def _fold_at(self, point: QPoint) -> QModelIndex:
        """Return the row whose mark of a fold is at a point of the viewport."""
        index = self.indexAt(point)
        place = self._delegate.fold_place(index, self.visualRect(index))
        return index if place.contains(point) else QModelIndex()

    # ---------------------------------------------------------------- drawing

    def _on_picture(self, url: str) -> None:
        for row in self.visible_rows():
            article = self._articles.article(row)
            if article is not None and article.image_url == url:
                self.update(self._articles.index(row, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the rows, or the note."""
        super().paintEvent(event)
        if not self._note or self._articles.rowCount():
            return
        theme = self._themes.theme
        painter = QPainter(self.viewport())
        painter.setPen(theme.muted)
        painter.setFont(ui_font(theme.sizes.ui))
        room = self.viewport().rect().adjusted(32, 48, -32, -16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, self._note)
        painter.end()
