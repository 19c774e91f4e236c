"""The picture above an article, and what stands under it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import as_written
from reader.ui.theme import Themes, icon, ui_font

USUAL = 9 / 16
FLATTEST, TALLEST = 0.42, 0.5625  # of the width: a portrait must not push the text away
AROUND = 14  # px above and below a picture that is smaller than its place
CHIP_HEIGHT, CHIP_ICON, CHIP_INSET = 20, 11, 10


class LeadPicture(QAbstractButton):
    """A picture in a place of fixed shape; pressing it enlarges it.

    Signals:
        vanished(height): it could not be had, and its place is given up.
    """

    vanished = Signal(int)

    def __init__(self, themes: Themes, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._pictures = themes, pictures
        self._url = ""
        self._shape = USUAL
        self._highest = 0  # px that the picture needs; 0: not known
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(self._on_ready)
        themes.changed.connect(self.update)
        self.hide()

    def show_picture(self, url: str, description: str) -> None:
        """Show the picture at `url`; its place keeps the shape that it has now."""
        self._url = url
        self.setAccessibleName(self.tr("Enlarge the picture"))
        self.setAccessibleDescription(description)
        self.setToolTip(as_written(description))
        size = self._pictures.natural_size(url)
        known = size.isValid() and size.width() > 0
        shape = size.height() / size.width() if known else USUAL
        self._shape = min(TALLEST, max(FLATTEST, shape))
        self._highest = size.height() + 2 * AROUND if known else 0
        self.setVisible(bool(url) and not self._pictures.failed(url))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the height follows the width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: draw the picture with round corners, and the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._themes.theme.sizes.image_radius
        found = self._found()
        painter.setBrush(QBrush(found if found is not None else self._themes.theme.control))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if found is not None:
            self._draw_chip(painter)
        if self.hasFocus():
            painter.setPen(self._themes.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _found(self) -> QPixmap | None:
        """Return the picture for the whole place; a small one in the middle, never enlarged."""
        natural, ratio = self._pictures.natural_size(self._url), self.devicePixelRatioF()
        if not natural.isValid() or natural.width() >= self.width():
            return self._pictures.get(self._url, self.size(), ratio)
        small = self._pictures.get(self._url, QSize(0, 0))
        if small is None:
            return None
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(self._themes.theme.control)
        high = min(small.height(), self.height() - 2 * AROUND)
        size = QSize(small.width() * high // max(1, small.height()), high)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(self.rect().center())
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, small)
        painter.end()
        return ground

    def _draw_chip(self, painter: QPainter) -> None:
        painter.setFont(ui_font(11))
        text = self.tr("Enlarge")
        width = painter.fontMetrics().horizontalAdvance(text) + CHIP_ICON + 20
        place = QRect(0, 0, width, CHIP_HEIGHT)
        place.moveBottomRight(self.rect().bottomRight() - QPoint(CHIP_INSET, CHIP_INSET))
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(place, 5, 5)
        glyph = QRect(place.left() + 7, place.center().y() - CHIP_ICON // 2, CHIP_ICON, CHIP_ICON)
        icon("enlarge", QColor(Qt.GlobalColor.white), CHIP_ICON).paint(painter, glyph)
        painter.setPen(Qt.GlobalColor.white)
        words = place.adjusted(CHIP_ICON + 12, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _fit(self) -> None:
        height = max(1, round(self.width() * self._shape))
        self.setFixedHeight(min(height, self._highest) if self._highest else height)

    def _on_ready(self, url: str) -> None:
        if url != self._url:
            return
        if self._pictures.failed(url) and self.isVisible():
            self.hide()
            self.vanished.emit(self.height())
        self.update()
