"""A line above a pane that says where one comes back to, and leads there."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.painting.lettering import lettering
from reader.ui.theme import Themes, icon

HEIGHT, SIDE, GLYPH = 32, 14, 14


class ReturnLine(QAbstractButton):
    """Says in its text where one goes back to."""

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
