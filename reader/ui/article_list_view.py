"""The view of the timeline: rows of articles, or a sentence where there are none."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.article_list import ArticleListModel
from reader.ui.pictures import Pictures
from reader.ui.row_geometry import Hint
from reader.ui.row_view import RowView
from reader.ui.row_words import RowWords
from reader.ui.rows import ArticleDelegate
from reader.ui.theme import Themes, ui_font


class ArticleListView(RowView):
    """Shows an `ArticleListModel`."""

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
        self.setItemDelegate(ArticleDelegate(themes, pictures, words, self))
        self.setAccessibleName(self.tr("Articles"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        themes.changed.connect(self.viewport().update)
        pictures.ready.connect(self._on_picture)

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
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def scroll_to(self, row: int, offset: int) -> None:
        """Put a row at the top, `offset` px of it above the edge."""
        self.scrollTo(self._articles.index(row, 0), Hint.PositionAtTop)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + offset)

    def offset_into(self, row: int) -> int:
        """Return how much of a row, in px, is scrolled out at the top."""
        top = self.heights.top(row) if row < len(self.heights) else 0
        return max(0, self.verticalOffset() - top)

    def refresh_ages(self) -> None:
        """Draw again what is on screen; nothing is read or moved."""
        self.viewport().update()

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
