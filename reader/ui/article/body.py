"""The text of an article: a document as high as its content, in a page that scrolls as one.

Qt's own rich text, with nothing that could fetch, run or navigate: pictures come from
`Pictures`, links are only told, and the surrounding page does the scrolling.
"""

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip, QWidget

from reader.content.document import Document
from reader.ui.article.picture_places import PREFIX, TABLE, code_at, flatten_gaps, named, number_of
from reader.ui.article.pictures import TextPictures
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Theme

INDENT = 26
LONGEST_NOTE = 600  # characters of a footnote that are shown when it is pointed at
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)


class ArticleBody(QTextBrowser):
    """Shows a `Document`.

    Signals:
        link_opened(url), picture_opened(number), table_opened(number): one was clicked or chosen
            with Enter.
        pointed(url): the mouse or the keyboard is on a link; "" when it is not any more.
        menu_wanted(place, link, code): its menu should open there on the screen; what is under it.
        shifted(top, by): what stands below `top` has moved, because a picture came.
        replaced: another text stands here, or the same in another style.
        reached(rect): the keyboard or a selection is there; the page should show it.
    """

    link_opened = Signal(str)
    picture_opened = Signal(int)
    table_opened = Signal(int)
    pointed = Signal(str)
    menu_wanted = Signal(QPoint, str, str)
    shifted = Signal(int, int)
    replaced = Signal()
    reached = Signal(QRect)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plates = TextPictures(self, pictures)
        self._resizing = False
        self._become_quiet()
        self.anchorClicked.connect(self._on_clicked)
        self.highlighted.connect(self._on_highlighted)
        self.plates.resized.connect(self._on_resized)

    def _become_quiet(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Text of the article"))
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)

    # ------------------------------------------------------------ content

    def show_document(self, made: Document, theme: Theme) -> None:
        """Replace the text."""
        text = self.document()
        text.clear()  # with what it keeps of the last article's pictures
        text.setTextWidth(self.width())
        self.plates.begin(made.pictures, theme)
        self.setHtml(made.html)
        if "<table" in made.html:
            flatten_gaps(text)
        self.plates.settle()
        self._fit_height()
        self.replaced.emit()

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | QPixmap | None:
        """Qt: give pictures that we have, places for those that come, and nothing else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self.plates.resource(QUrl(name).toString())

    def _on_resized(self, top: int) -> None:
        before = self.height()
        self._fit_height()
        self.shifted.emit(top, self.height() - before)

    # ------------------------------------------------------------ size

    def _fit_height(self) -> None:
        if self._resizing:
            return
        self._resizing = True
        text = self.document()
        if text.textWidth() != self.width():  # else Qt would set all lines anew
            text.setTextWidth(self.width())
        self.setFixedHeight(max(1, round(text.size().height() + 0.5)))
        self._resizing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width means other lines, pictures and height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.plates.refit()
            self._fit_height()

    # ------------------------------------------------------------ input

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the page scrolls, not the text in it."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Qt: Enter on a link is for the link, not for the window's shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.textCursor().charFormat().isAnchor():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: moving belongs to the page, unless it extends a selection."""
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _MOVES and not extends:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a selection that is drawn over the edge takes the page along."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.reached.emit(QRect(event.position().toPoint(), QSize(1, 1)))

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Qt: Tab goes from link to link; the page follows."""
        moved = super().focusNextPrevChild(next_one)
        if moved and self.textCursor().hasSelection():
            self.reached.emit(self.cursorRect())
        return moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: no link is pointed at from elsewhere."""
        super().focusOutEvent(event)
        self.pointed.emit("")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied is the text; pictures are ours alone."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        """Return the words that are selected."""
        text = self.textCursor().selection().toPlainText()
        return text.replace("\ufffc", "").strip("\n")

    def selected_markdown(self) -> str:
        """Return what is selected as Markdown, with the true addresses of its pictures."""
        dialect = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        text = self.textCursor().selection().toMarkdown(dialect)
        shown = self.plates.shown
        for number in reversed(range(len(shown))):
            text = text.replace(f"({PREFIX}{number}", f"({shown[number].url}")
        return text.strip()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu is made where its deeds are known."""
        link = self.anchorAt(event.pos())
        shown = "" if link.startswith((PREFIX, TABLE, "#")) else link
        code = code_at(self.cursorForPosition(event.pos()))
        self.menu_wanted.emit(event.globalPos(), shown, code)

    def _on_clicked(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        number = number_of(address)
        table = number_of(address, TABLE)
        if number is not None and self.plates.motion.moves(number):
            self.plates.motion.toggle(number)
        elif number is not None:
            self.picture_opened.emit(number)
        elif table is not None:
            self.table_opened.emit(table)
        elif not address.startswith("#"):
            self.link_opened.emit(address)
        else:
            place = named(self.document(), _name(url))
            if place is not None:
                self.reached.emit(self.cursorRect(place))

    def _on_highlighted(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.pointed.emit("" if address.startswith((PREFIX, TABLE, "#")) else address)
        place = named(self.document(), _name(url)) if address.startswith("#") else None
        note = place.block().text().strip(" \n\u00a0↩\ufe0e\ufe0f") if place is not None else ""
        shown = f"<p>{escape(note[:LONGEST_NOTE])}</p>" if note else ""  # rich text is wrapped
        link = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())  # that Tab has reached
        QToolTip.showText(QCursor.pos() if self.underMouse() else link, shown, self)


def _name(url: QUrl) -> str:
    return url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
