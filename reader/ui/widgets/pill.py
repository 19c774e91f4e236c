"""A round button for choices: filters, sorting, "3 new"."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.painting.canvas import faint
from reader.ui.theme import Themes, icon, ui_font

HEIGHT = 28  # px that can be hit; drawn is a little less
DRAWN = 24
PADDING = 10
ICON = 12


class Pill(QAbstractButton):
    """A button that stands out when checked; a `soft` one has the accent's soft ground."""

    def __init__(
        self,
        themes: Themes,
        text: str = "",
        *,
        glyph: str = "",
        soft: bool = False,
        round_: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._glyph, self._soft, self._round = themes, glyph, soft, round_
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def setText(self, text: str) -> None:
        """Qt: what it says; it grows with it."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt: as wide as its words."""
        font = ui_font(self._themes.theme.sizes.small, bold=self._soft)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        return QSize(words + 2 * PADDING + (ICON + 3 if self._glyph else 0), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: as before."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: draw ground, words, glyph, focus."""
        theme = self._themes.theme
        ground, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - DRAWN) / 2, self.width(), DRAWN)
        corner = DRAWN / 2 if self._round else theme.sizes.control_radius
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, corner, corner)
        if self.hasFocus():
            painter.setPen(theme.text if self.isChecked() else theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner - 1, corner - 1)
        painter.setPen(ink)
        painter.setFont(ui_font(theme.sizes.small, bold=self._soft))
        self._draw_words(painter, box.toRect(), ink)
        painter.end()

    def _colours(self) -> tuple[QColor, QColor]:
        theme = self._themes.theme
        if self.isChecked():
            return theme.accent, theme.on_accent
        if self._soft:
            return theme.accent_soft, theme.accent
        pressed = self.isDown() or (self.underMouse() and self.isEnabled())
        ink = theme.text if self._round else theme.muted
        return (theme.selection if pressed else theme.control), ink

    def _draw_words(self, painter: QPainter, box: QRect, ink: QColor) -> None:
        words = box.adjusted(PADDING, 0, -PADDING, 0)
        if self._glyph:
            place = QRect(words.right() + 1 - ICON, box.center().y() - ICON // 2 + 1, ICON, ICON)
            words.setRight(place.left() - 3)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(box.left() + PADDING)
                words = box.adjusted(PADDING + ICON + 3, 0, -PADDING, 0)
            glyph = icon(self._glyph, faint(ink, 255), ICON)
            painter.drawPixmap(place, glyph.pixmap(place.size(), self.devicePixelRatioF()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
