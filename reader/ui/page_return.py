"""A line above the list, after an article was opened from a page: the way back to the page."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.lettering import lettering
from reader.ui.places import Place
from reader.ui.search_line import SearchLine
from reader.ui.theme import Themes, icon

HEIGHT, SIDE, GLYPH = 32, 14, 14


class ReturnLine(QAbstractButton):
    """Says which page one goes back to."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: an arrow and the name."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.control if self.underMouse() else theme.window)
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.hairline)
        ink, small = theme.accent, lettering(theme.sizes.small, bold=True)
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        glyph = icon("chevron-left" if left else "chevron-right", ink, GLYPH)
        at = QRect(SIDE, (HEIGHT - GLYPH) // 2, GLYPH, GLYPH)
        room = self.rect().adjusted(SIDE + GLYPH + 6, 0, -SIDE, -1)
        if not left:
            at.moveRight(self.width() - SIDE)
            room = self.rect().adjusted(SIDE, 0, -(SIDE + GLYPH + 6), -1)
        glyph.paint(painter, at)
        painter.setFont(small.font)
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, align, small.cut(self.text(), room.width()))
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(1, 1, -2, -3))
        painter.end()


class ListPane(QWidget):
    """The list with the way back and the line for searches above it, where they are wanted.

    Signals:
        page_wanted(place): go back to this page.
    """

    page_wanted = Signal(object)

    def __init__(self, themes: Themes, timeline: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Place | None = None
        self.line = ReturnLine(themes)
        self.line.clicked.connect(lambda: self.page_wanted.emit(self._page))
        self.line.hide()
        self.search = SearchLine(themes)
        self.setFocusProxy(timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.search)
        column.addWidget(timeline, 1)

    def offer(self, page: Place | None) -> None:
        """Offer the way back to a page; None: there is none."""
        self._page = page
        if page is not None:
            self.line.setText(page.title)
            self.line.setAccessibleName(self.tr("Back to {page}").format(page=page.title))
        self.line.setVisible(page is not None)
