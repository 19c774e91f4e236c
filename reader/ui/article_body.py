"""The text of an article: a document as high as its content, in a page that scrolls as one.

Qt's own rich text, with nothing that could fetch, run or navigate: pictures come from
`Pictures`, links are only told, and the surrounding page does the scrolling.
"""

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip, QWidget

from reader.content.figures import Picture
from reader.content.render import Document
from reader.ui.article_places import PREFIX, TABLE, Places, code_at, flatten_gaps, named, number_of
from reader.ui.drawing import rounded
from reader.ui.pictures import Pictures

CORNER = 12
INDENT = 26
LONGEST_NOTE = 600  # characters of a footnote that are shown when it is pointed at
_PREFETCH = 8  # pictures asked for at once; the others when they come into sight
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
        self._pictures = pictures
        self._shown: tuple[Picture, ...] = ()
        self._places = Places(self.document())
        self._control = QColor(Qt.GlobalColor.lightGray)
        self._muted = QColor(Qt.GlobalColor.gray)
        self._resizing = False
        self._become_quiet()
        self.anchorClicked.connect(self._on_clicked)
        self.highlighted.connect(self._on_highlighted)
        pictures.ready.connect(self._on_picture)

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

    def show_document(self, made: Document, control: QColor, muted: QColor) -> None:
        """Replace the text."""
        self._shown, self._control, self._muted = made.pictures, control, muted
        text = self.document()
        text.clear()  # with what it keeps of the last article's pictures
        text.setTextWidth(self.width())
        self.setHtml(made.html)
        if "<table" in made.html:
            flatten_gaps(text)
        self._places = Places(text)
        if made.pictures:
            self._places.find()
        self._fit_height()
        for picture in made.pictures[:_PREFETCH]:
            self.pixmap(picture)
        self.replaced.emit()

    def size_of(self, url: str) -> tuple[int, int] | None:
        """Return the true size of a picture that is on disk."""
        size = self._pictures.natural_size(url)
        return (size.width(), size.height()) if size.isValid() and not size.isEmpty() else None

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | QPixmap | None:
        """Qt: give pictures that we have, places for those that come, and nothing else."""
        number = number_of(QUrl(name).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or number is None:
            return None
        if number >= len(self._shown):
            return _blank(self._control)
        picture = self._shown[number]
        found = self.pixmap(picture)
        if found is not None:
            return found
        if self._pictures.failed(picture.url):
            return self._said(picture, number)
        return _blank(self._control)

    def pixmap(self, picture: Picture) -> QPixmap | None:
        """Return a picture as it is shown; None while it is not there."""
        place = QSize(max(1, self.width()), 0)
        ratio = self.devicePixelRatioF()
        found = self._pictures.get(picture.url, place, ratio)
        if found is None or found.width() / ratio < 120:
            return found
        return rounded(found, CORNER)

    def _said(self, picture: Picture, number: int) -> QPixmap:
        """Draw the alternative text of a picture that is not to be had, in its place."""
        width, height = self._places.size(number)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._control)
        painter = QPainter(pixmap)
        painter.setPen(self._muted)
        area = QRect(12, 0, max(1, width - 24), height)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, picture.alt or self.tr("The picture could not be loaded."))
        painter.end()
        return rounded(pixmap, CORNER)

    def _on_picture(self, url: str) -> None:
        for number, picture in enumerate(self._shown):
            if picture.url == url and number in self._places:
                self._put(number, picture)

    def _put(self, number: int, picture: Picture) -> None:
        """Show a picture that came (or its words), in a place of its true size."""
        found = self.pixmap(picture)
        if found is None and not self._pictures.failed(picture.url):
            return
        if found is not None:
            self._give_place(number, picture.fitted(self.width(), self.size_of(picture.url)))
        else:
            self._give_place(number, (self.width(), 56))
            found = self._said(picture, number)
        self._places.fill(number, found)
        self.viewport().update()

    def _give_place(self, number: int, size: tuple[int, int]) -> None:
        if self._places.size(number) == size:
            return
        before, top = self.height(), self.cursorRect(self._places.cursor(number)).top()
        self._places.resize(number, size)
        self._fit_height()
        self.shifted.emit(top, self.height() - before)

    # ------------------------------------------------------------ size

    def _fit_height(self) -> None:
        if self._resizing:
            return
        self._resizing = True
        text = self.document()
        text.setTextWidth(self.width())
        self.setFixedHeight(max(1, round(text.size().height() + 0.5)))
        self._resizing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width means other lines, pictures and height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for number, picture in enumerate(self._shown):
                if number in self._places:
                    self._refit(number, picture)
            self._fit_height()

    def _refit(self, number: int, picture: Picture) -> None:
        width, _ = self._places.size(number)
        size = picture.fitted(self.width(), self.size_of(picture.url))
        if size[0] != width and not self._pictures.failed(picture.url):
            self._give_place(number, size)

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
        for number in reversed(range(len(self._shown))):
            text = text.replace(f"({PREFIX}{number}", f"({self._shown[number].url}")
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
        if number is not None:
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
        note = place.block().text().strip() if place is not None else ""
        shown = f"<p>{escape(note[:LONGEST_NOTE])}</p>" if note else ""  # rich text is wrapped
        QToolTip.showText(QCursor.pos(), shown, self)


def _name(url: QUrl) -> str:
    return url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)


def _blank(color: QColor) -> QImage:
    """A single dot: Qt stretches it over the place."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(color)
    return image
