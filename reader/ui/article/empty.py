"""What stands where an article will be, until one is chosen: quiet, and of some use."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from reader.ui.actions.key_map import shown
from reader.ui.actions.table import Actions
from reader.ui.theme import Theme, Themes, icon, serif_font, ui_font

ICON = 56
LINE = 30
KEY_HEIGHT = 22
GAP = 12


class EmptyPage(QWidget):
    """Says that an article can be chosen, and which keys do it."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._actions: Actions | None = None
        self.setAccessibleName(self.tr("Choose an article"))
        themes.changed.connect(self.update)

    def show_keys(self, actions: Actions) -> None:
        """Name the keys of these actions, also after they were changed."""
        self._actions = actions
        actions.keys_changed.connect(self.update)

    def _hints(self) -> list[tuple[str, str]]:
        """Return keys with what they do, of the actions that have keys."""
        if self._actions is None:
            return []
        keys = self._actions.map.keys
        hints = (
            ((*keys("next")[:1], *keys("previous")[:1]), self.tr("next and previous")),
            (keys("open")[:1], self.tr("open")),
            (keys("star")[:1], self.tr("star")),
            (keys("search")[:1], self.tr("search")),
            (keys("keys")[:1], self.tr("all keys")),
        )
        return [("  ".join(shown([key]) for key in each), words) for each, words in hints if each]

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: draw it in the middle, a little above."""
        theme = self._themes.theme
        hints = self._hints()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = ICON + 24 + 30 + 26 + len(hints) * LINE
        top = max(16, (self.height() - height) * 2 // 5)
        middle = self.width() // 2
        drawn = QRect(middle - ICON // 2, top, ICON, ICON)
        icon("reader", theme.hairline, ICON).paint(painter, drawn)
        painter.setPen(theme.text)
        painter.setFont(serif_font(21, bold=True))
        line = QRect(0, top + ICON + 24, self.width(), 30)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tr("Choose an article"))
        top = line.bottom() + 26
        for keys, words in hints:
            self._draw_hint(painter, theme, top, keys, words)
            top += LINE
        painter.end()

    def _draw_hint(self, painter: QPainter, theme: Theme, top: int, keys: str, words: str) -> None:
        painter.setFont(ui_font(theme.sizes.small, bold=True))
        width = max(KEY_HEIGHT, painter.fontMetrics().horizontalAdvance(keys) + 14)
        key = QRect(self.width() // 2 - GAP // 2 - width, top, width, KEY_HEIGHT)
        key = QStyle.visualRect(self.layoutDirection(), self.rect(), key)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.control)
        painter.drawRoundedRect(QRectF(key), 5, 5)
        painter.setPen(theme.muted)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, keys)
        painter.setFont(ui_font(theme.sizes.ui))
        place = QRect(self.width() // 2 + GAP // 2, top, self.width() // 2, KEY_HEIGHT)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)
