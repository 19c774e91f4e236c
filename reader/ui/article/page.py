"""The page of an article: a column in the middle that scrolls, and keeps its place."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.model import Article, Extracted
from reader.ui.article.column import ArticleColumn
from reader.ui.article.type_style import column_width
from reader.ui.library import Library
from reader.ui.painting.focus_edge import FocusEdge
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes

SIDE = 18  # px beside the column at least; the scroll bar comes and goes inside it
AT_REST = 800  # ms without scrolling
OVERLAP = 48  # px that stay in sight when a screen is scrolled on
BEGUN, FINISHED = 0.02, 0.95  # shares between which a text is gone on with


class ArticlePage(QScrollArea):
    """Scrolls an `ArticleColumn`.

    Signals:
        rested: the position has changed, and nobody scrolls any more.
        size_wanted(step): the text should be larger or smaller.
    """

    rested = Signal()
    size_wanted = Signal(int)

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.column = ArticleColumn(library, themes, pictures)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(False)  # Qt would leave room for words broken as narrow as can be
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)  # Qt has just switched it on
        self.setAccessibleName(self.tr("Article"))
        self._edge = FocusEdge(self, (self, self.column.body), themes)
        self.column.shifted.connect(self._on_shifted)
        self.column.reached.connect(self._on_reached)
        self._rest = QTimer(self, interval=AT_REST, singleShot=True)
        self._rest.timeout.connect(self.rested)
        self.verticalScrollBar().valueChanged.connect(self._rest.start)
        themes.changed.connect(self.restyle)

    def show_article(self, article: Article, full: Extracted | None) -> None:
        """Show an article from where it was left."""
        self.column.setUpdatesEnabled(False)
        self.column.take(article)
        self._place()
        self.column.show_article(article, full)
        self._settle()
        bar = self.verticalScrollBar()
        share = article.scroll if BEGUN < article.scroll < FINISHED else 0.0
        bar.setValue(round(share * bar.maximum()))
        self.column.setUpdatesEnabled(True)

    def restyle(self) -> None:
        """Set the text anew as theme and settings say, at the same place in it."""
        if self.column.article is None:
            return
        bar = self.verticalScrollBar()
        value, length = bar.value(), bar.maximum()
        self._place()
        self.column.set_again()
        self._settle()
        same = bar.maximum() == length
        bar.setValue(value if same else round(value * bar.maximum() / max(1, length)))

    def scroll_page(self, back: bool = False) -> bool:
        """Scroll by a screen; False where there is nothing more."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.minimum() if back else bar.maximum()):
            return False
        step = max(OVERLAP, self.viewport().height() - OVERLAP)
        bar.setValue(bar.value() + (-step if back else step))
        return True

    def share_read(self) -> float:
        """Return how far the page is scrolled, from 0 to 1; a page that fits was seen whole."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() > 0 else 1.0

    # ------------------------------------------------------------ size and place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the column in the middle."""
        super().resizeEvent(event)
        self._place()
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: when a part of the column wants another height, the column gets it."""
        if watched is self.column and event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the text grows and shrinks, otherwise it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _place(self) -> None:
        article, settings = self.column.article, self._library.settings
        if article is not None:
            settings = self._library.types.of(article.feed_id, settings)
        width = column_width(settings, self.width() - 2 * SIDE)
        left = max(SIDE, (self.width() - width) // 2)
        self.column.place(left, width, max(0, self.viewport().width() - left - width))

    def _settle(self) -> None:
        """Give the column the height that its parts want."""
        width = self.viewport().width()
        self.column.resize(width, max(self.viewport().height(), self.column.height_at(width)))

    def _on_shifted(self, top: int, by: int) -> None:
        """Hold what is being read where it is when a picture above it changes height."""
        bar = self.verticalScrollBar()
        if top < bar.value():
            self._settle()
            bar.setValue(bar.value() + by)

    def _on_reached(self, place: QPoint) -> None:
        self.ensureVisible(place.x(), place.y(), 0, 40)
