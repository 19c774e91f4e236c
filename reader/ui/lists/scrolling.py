"""Marking read what was seen and then scrolled past, for those who want that."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from reader import settings
from reader.model import ArticleRow
from reader.ui.library import Library
from reader.ui.lists.rows_model import ArticleListModel, Fold
from reader.ui.lists.rows_view import ArticleListView

_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
SEEN = 400  # ms that the list stands still before what is in it counts as seen


class ListScrolling(QObject):
    """Marks read the rows that stood in the view and are above it now; it can be undone.

    Only where the user scrolled, by wheel, scroll bar or the keys of the list: what the program
    scrolls, to bring a row into view or after a change of the look, marks nothing. What flies
    past while a scroll bar is dragged was not seen, and is not marked either.
    """

    def __init__(
        self, library: Library, model: ArticleListModel, view: ArticleListView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._model, self._view = library, model, view
        self._seen: set[int] = set()  # articles
        self._by_user = False  # scrolled since the list stood still
        self._still = QTimer(self, interval=SEEN, singleShot=True)
        self._still.timeout.connect(self.look)
        view.verticalScrollBar().actionTriggered.connect(self._on_user)
        view.verticalScrollBar().valueChanged.connect(self._still.start)
        view.installEventFilter(self)
        model.modelReset.connect(self._forget)

    def look(self) -> None:
        """Mark what was seen and is above the view; note what is in it."""
        by_user, self._by_user = self._by_user, False
        if not self._library.settings.mark_read_on_scroll:
            return
        visible = self._view.visible_rows()
        seen = map(self._row, self._seen) if by_user else ()
        passed = [row for row in seen if self._above(row, visible.start)]
        self._seen = {self._model.rows()[place].id for place in visible}
        unread = [id_ for row in passed if row is not None for id_ in self._read_with(row)]
        if unread:
            self._library.mark_together(unread)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys that move in the list scroll it for the user."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._by_user = self._by_user or event.key() in _MOVES
        return super().eventFilter(watched, event)

    def _on_user(self) -> None:
        self._by_user = True

    def _forget(self) -> None:
        """Another list is shown."""
        self._seen.clear()
        self._by_user = False
        self._still.start()

    def _row(self, id_: int) -> ArticleRow | None:
        place = self._model.place(id_)
        return None if place is None else self._model.article(place)

    def _above(self, row: ArticleRow | None, first: int) -> bool:
        place = None if row is None else self._model.place(row.id)
        return place is not None and place < first

    def _read_with(self, row: ArticleRow) -> list[int]:
        """Return the article if it is unread, and what is folded there if that goes along."""
        place = self._model.place(row.id)
        closed = place is not None and self._model.fold(place) is Fold.CLOSED
        always = self._library.settings.fold_reading == settings.ALWAYS
        own = [] if row.read else [row.id]
        return own + (list(row.folded) if closed and always and row.folded_unread else [])
