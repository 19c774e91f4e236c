"""What looks like a search field and opens the palette."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.theme import Themes, ui_font

SIDE, HEIGHT, INSIDE = 10, 32, 10
FORM = QKeySequence.SequenceFormat.NativeText


class JumpField(QAbstractButton):
    """A button with the words "Search or jump…" and the key that does the same."""

    def __init__(self, themes: Themes, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._action = themes, action
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self.tr("Search or jump…"))
        self.setAccessibleName(self.text())
        self.clicked.connect(action.trigger)
        action.changed.connect(self.update)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt: as high as a field."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: it may become narrow."""
        return QSize(80, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: draw the field."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        painter.setPen(theme.accent if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.control)
        radius = theme.sizes.control_radius
        painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = area.adjusted(INSIDE, 0, -INSIDE, 0)
        painter.setFont(ui_font(theme.sizes.ui))
        painter.setPen(theme.muted)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        painter.drawText(inside, start | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(ui_font(theme.sizes.small - 1))
        keys = self._action.shortcut().toString(FORM).replace("+", " ")
        soft = QColor(theme.muted)
        painter.setPen(soft)
        painter.drawText(inside, end | Qt.AlignmentFlag.AlignVCenter, keys)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(self.tr("Search or jump…"))
            self.setAccessibleName(self.text())
        super().changeEvent(event)
