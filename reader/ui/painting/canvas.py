"""What the rows of lists are drawn with: a painter that knows theme and reading direction."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionViewItem

from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import whole
from reader.ui.pictures.badges import badge
from reader.ui.theme import Theme, icon

BAR, HAIRLINE = 3, 1
PILL_HEIGHT, PILL_PADDING, DIAMOND = 18, 7, 9
PILL_FONT = 11


class Canvas:
    """Draws the parts of one row. Places are given for a window that reads to the right."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self.painter, self.theme = painter, theme
        self.area: QRect = option.rect
        self._state, self._direction = option.state, option.direction
        self._bar = scroll_bar(option.widget)
        self.ratio = painter.device().devicePixelRatioF()

    def mirrored(self, place: QRect, within: QRect | None = None) -> QRect:
        """Return `place` where it belongs in a window that reads to the left."""
        return QStyle.visualRect(self._direction, self.area if within is None else within, place)

    def inside(self, side: int) -> QRect:
        """Return the area less its margins; at the end, a scroll bar stands in the margin."""
        return self.area.adjusted(side, 0, -end_margin(side, self._bar), 0)

    def ground(self, inset: int = 0, *, line: bool = True) -> None:
        """Draw what lies behind a row: selection and its bar, hover, focus, the line below."""
        area = self.inside(inset) if inset else self.area
        if self._state & QStyle.StateFlag.State_Selected:
            self.painter.fillRect(self.area, self.theme.selection)
            bar = QRect(self.area.topLeft(), QSize(BAR, self.area.height() - HAIRLINE))
            self.painter.fillRect(self.mirrored(bar), self.theme.accent)
        elif self._state & QStyle.StateFlag.State_MouseOver:
            self.painter.fillRect(self.area, faint(self.theme.control, 90))
        if line:
            below = QRect(area.left(), area.bottom(), area.width(), HAIRLINE)
            self.painter.fillRect(below, self.theme.hairline)
        if self._state & QStyle.StateFlag.State_HasFocus:
            self._ring(self.area.adjusted(BAR + 2, 2, -2, -HAIRLINE - 2))

    def card(self, place: QRect) -> None:
        """Draw the card that a row is, with round corners and an edge."""
        corner = self.theme.sizes.image_radius
        selected = bool(self._state & QStyle.StateFlag.State_Selected)
        pointed = bool(self._state & QStyle.StateFlag.State_MouseOver)
        focused = bool(self._state & QStyle.StateFlag.State_HasFocus)
        edge = self.theme.muted if pointed else self.theme.hairline
        width = 2.0 if focused else 1.0
        self.painter.setPen(QPen(self.theme.accent if selected or focused else edge, width))
        self.painter.setBrush(self.theme.selection if selected else self.theme.surface)
        area = self.mirrored(place).toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2)
        self.painter.drawRoundedRect(area, corner, corner)

    def _ring(self, area: QRect) -> None:
        """Draw the mark of the keyboard; filled, as a stroke round a row takes milliseconds."""
        colour = faint(self.theme.accent, 130)
        for edge in (
            QRect(area.left(), area.top(), area.width(), 1),
            QRect(area.left(), area.bottom(), area.width(), 1),
            QRect(area.left(), area.top() + 1, 1, area.height() - 2),
            QRect(area.right(), area.top() + 1, 1, area.height() - 2),
        ):
            self.painter.fillRect(edge, colour)

    def badge(self, source: str, place: QRect, *, edged: bool = False) -> None:
        """Draw the letter of a feed; with an edge it can lie over another one."""
        if edged:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.theme.window)
            edge = self.mirrored(place).toRectF().adjusted(-1, -1, 1, 1)
            self.painter.drawRoundedRect(edge, place.width() / 4 + 1, place.width() / 4 + 1)
        self.painter.drawPixmap(
            self.mirrored(place).topLeft(), badge(source, place.width(), self.ratio)
        )

    def icon(self, name: str, place: QRect, colour: QColor) -> None:
        """Draw an icon of ours."""
        pixmap = icon(name, colour, place.width()).pixmap(place.size(), self.ratio)
        self.painter.drawPixmap(self.mirrored(place), pixmap)

    def dot(self, place: QRect) -> None:
        """Draw the mark of what is unread."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.accent)
        self.painter.drawEllipse(self.mirrored(place))

    def thumbnail(self, place: QRect, picture: QPixmap | None) -> None:
        """Draw a picture that has round corners; a quiet tile while there is none."""
        place, corner = self.mirrored(place), self.theme.sizes.thumbnail_radius
        if picture is not None:
            self.painter.drawPixmap(place, picture)
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.control)
        self.painter.drawRoundedRect(place, corner, corner)

    def line(self, place: QRect, name: str, rest: str = "") -> None:
        """Draw "name · rest", small and muted; a name too long is cut, the rest never."""
        small = lettering(self.theme.sizes.small)
        rest = f" · {rest}" if name and rest else rest
        name = small.cut(name, place.width() - small.width(rest))
        self.text(place, whole(name) + rest, small.font, self.theme.muted)

    def text(
        self, place: QRect, text: str, font: QFont, colour: QColor, *, at_end: bool = False
    ) -> None:
        """Draw one line of text, at the side where lines begin or end."""
        right = (self._direction == Qt.LayoutDirection.RightToLeft) != at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        fixed = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.setFont(font)
        self.painter.setPen(colour)
        self.painter.setLayoutDirection(self._direction)
        flags = side | fixed | Qt.TextFlag.TextSingleLine
        self.painter.drawText(self.mirrored(place), flags, text)

    def pill(self, corner: QPoint, text: str, room: int) -> None:
        """Draw "◆ text" on a soft ground with its top left at `corner`, at most `room` wide."""
        bold = lettering(PILL_FONT, bold=True)
        before = PILL_PADDING + DIAMOND + 4
        wide = before + bold.width(text) + PILL_PADDING
        place = QRect(corner, QSize(min(wide, room), PILL_HEIGHT))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.accent_soft)
        self.painter.drawRoundedRect(self.mirrored(place), 6, 6)
        mark = QRect(place.left() + PILL_PADDING, corner.y() + 5, DIAMOND, DIAMOND)
        self._diamond(self.mirrored(mark))
        self.text(place.adjusted(before, 0, 0, 0), text, bold.font, self.theme.accent)

    def _diamond(self, place: QRect) -> None:
        box = place.toRectF()
        middle = box.center()
        self.painter.setBrush(self.theme.accent)
        self.painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), box.top()),
                    QPointF(box.right(), middle.y()),
                    QPointF(middle.x(), box.bottom()),
                    QPointF(box.left(), middle.y()),
                ]
            )
        )


def end_margin(side: int, bar: int) -> int:
    """Return the margin where a row ends, of which a scroll bar of `bar` px takes its part."""
    return max(4, side - bar)


def scroll_bar(view: object) -> int:
    """Return how much of a view's width its scroll bar takes."""
    if not isinstance(view, QAbstractScrollArea):
        return 0
    return view.width() - view.viewport().width()


def faint(colour: QColor, alpha: int) -> QColor:
    """Return the colour, letting through what lies behind."""
    through = QColor(colour)
    through.setAlpha(alpha)
    return through
