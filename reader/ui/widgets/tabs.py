"""Tabs as words with a line under the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QTabBar, QWidget

from reader.ui.painting.scrolled_view import BY_KEY
from reader.ui.theme import Themes, ui_font

HEIGHT, GAP, LINE = 34, 14, 2


class Tabs(QTabBar):
    """A tab bar in the look of the panel; keys and screen readers know it as Qt's own."""

    def __init__(self, themes: Themes, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._by_key = False  # the keyboard came here by key: its place is marked
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name in names:
            self.addTab(name)
        themes.changed.connect(self.update)

    def tabSizeHint(self, index: int) -> QSize:
        """Qt: as wide as the bold words, so choosing moves nothing."""
        bold = QFontMetrics(ui_font(self._themes.theme.sizes.ui, bold=True))
        return QSize(bold.horizontalAdvance(self.tabText(index)) + GAP, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Qt: never cut."""
        return self.tabSizeHint(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: only who comes by key needs the mark of the keyboard."""
        self._by_key = event.reason() in BY_KEY
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: nor who goes on with the mouse."""
        self._by_key = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: likewise."""
        self._by_key = False
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: words, and the line under the chosen ones."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.hairline)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(self.count()):
            chosen = index == self.currentIndex()
            place = self.tabRect(index).adjusted(
                GAP if mirrored else 0, 0, 0 if mirrored else -GAP, 0
            )
            painter.setFont(ui_font(theme.sizes.ui, bold=chosen))
            painter.setPen(theme.text if chosen else theme.muted)
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place.adjusted(0, -3, 0, -3), side, self.tabText(index))
            if chosen:
                line = QRect(place.left(), self.height() - LINE, place.width(), LINE)
                painter.fillRect(line, theme.accent)
                if self.hasFocus() and self._by_key:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    painter.setPen(theme.accent)
                    painter.drawRoundedRect(place.toRectF().adjusted(-3.5, 3.5, 3.5, -6.5), 4, 4)
        painter.end()
