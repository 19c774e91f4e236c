"""How a row of the sidebar is drawn."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.store.queries.smart_folders import MANY
from reader.ui.pictures.badges import badge
from reader.ui.sidebar.model import Index, Kind, Node, Role
from reader.ui.texts import number
from reader.ui.theme import Theme, Themes, icon, ui_font

HEIGHT, HEADING_HEIGHT = 28, 38
SIDE = 10  # from the edge of the sidebar to the highlight
TEXT = 43  # from the edge to names; feeds have their badge before that
INDENT, DEEPER = 16, 12
ICON, BADGE, ARROW, SMALL = 16, 16, 12, 13
HEADING_SIZE = 11
ICON_LEFT = 17


class SidebarDelegate(QStyledItemDelegate):
    """Draws places, headings, categories and feeds."""

    def __init__(self, themes: Themes, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: rows are of one height, headings have air above them."""
        node: Node = index.internalPointer()  # asked for every row at once: the short way
        height = HEADING_HEIGHT if node.kind is Kind.HEADING else HEIGHT
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw one row."""
        node: Node = index.data(Role.NODE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = _Row(painter, option, self._themes.theme)
        if node.kind is Kind.HEADING:
            row.heading(node.place.title)
        else:
            row.background()
            left = row.sign(node)
            right = row.count(node)
            row.name(node, left, right)
        painter.restore()


class _Row:
    """One row while it is drawn; places are given for a window that reads to the right."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self._painter, self._theme = painter, theme
        self._area = QRect(0, option.rect.top(), option.rect.right() + 1, option.rect.height())
        self._direction = option.direction
        state = QStyle.StateFlag
        self._selected = bool(option.state & state.State_Selected)
        self._hovered = bool(option.state & state.State_MouseOver)
        self._focused = bool(option.state & state.State_HasFocus)
        self._open = bool(option.state & state.State_Open)
        self._ratio = painter.device().devicePixelRatioF()

    def heading(self, title: str) -> None:
        font = ui_font(HEADING_SIZE, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        place = self._area.adjusted(ICON_LEFT, 12, -SIDE, 0)
        self._text(place, title, font, self._theme.muted)

    def background(self) -> None:
        place = self._area.adjusted(SIDE, 0, -SIDE, 0)
        radius = self._theme.sizes.control_radius
        self._painter.setPen(Qt.PenStyle.NoPen)
        if self._selected or self._hovered:
            color = QColor(self._theme.selection if self._selected else self._theme.control)
            if not self._selected:
                color.setAlpha(110)
            self._painter.setBrush(color)
            self._painter.drawRoundedRect(self._mirrored(place), radius, radius)
        if self._focused:
            self._painter.setPen(self._theme.accent)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._mirrored(place).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            self._painter.drawRoundedRect(ring, radius, radius)

    def sign(self, node: Node) -> int:
        """Draw what stands before the name; return where the name begins."""
        middle = self._area.center().y() + 1
        deeper = node.depth * DEEPER
        match node.kind:
            case Kind.SMART | Kind.TAG:
                place = QRect(ICON_LEFT, middle - ICON // 2, ICON, ICON)
                self._icon(place, node.place.icon, self._theme.muted)
                return TEXT
            case Kind.FEED:
                left = ICON_LEFT + deeper + (4 if node.depth else 0)
                place = QRect(left, middle - BADGE // 2, BADGE, BADGE)
                pixmap = badge(node.place.title, BADGE, self._ratio)
                self._painter.drawPixmap(self._mirrored(place).topLeft(), pixmap)
                return left + BADGE + 9
        place = QRect(ICON_LEFT + 2 + deeper, middle - ARROW // 2, ARROW, ARROW)
        if node.children:
            closed = (
                "chevron-right"
                if self._direction == Qt.LayoutDirection.LeftToRight
                else "chevron-left"
            )
            color = self._theme.text if self._selected else self._theme.muted
            self._icon(place, "chevron-down" if self._open else closed, color)
        return ICON_LEFT + ARROW + 9 + deeper

    def count(self, node: Node) -> int:
        """Draw the number at the end; return where it begins."""
        end = self._area.width() - SIDE - 8
        if node.trouble:
            place = QRect(end - ICON, self._area.center().y() - ICON // 2 + 1, ICON, ICON)
            self._icon(place, "warning", self._theme.accent)
            end -= ICON + 4
        for state in reversed(node.quiet):
            place = QRect(end - SMALL, self._area.center().y() - SMALL // 2 + 1, SMALL, SMALL)
            self._icon(place, state, self._theme.muted)
            end -= SMALL + 4
        if not node.count:
            return end
        font = ui_font(self._theme.sizes.small, bold=self._selected)
        many = bool(node.place.search) and node.count >= MANY
        text = f"{number(MANY - 1)}+" if many else number(node.count)
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        place = QRect(end - width, self._area.top(), width, self._area.height())
        color = self._theme.accent if self._selected else self._theme.muted
        self._text(place, text, font, color, Qt.AlignmentFlag.AlignRight)
        return end - width

    def name(self, node: Node, left: int, right: int) -> None:
        font = ui_font(self._theme.sizes.ui, bold=self._selected)
        width = max(0, right - 8 - left)
        text = QFontMetrics(font).elidedText(node.place.title, Qt.TextElideMode.ElideRight, width)
        place = QRect(left, self._area.top(), width, self._area.height())
        self._text(place, text, font, self._theme.text)

    def _icon(self, place: QRect, name: str, color: QColor) -> None:
        pixmap = icon(name, color, place.width()).pixmap(place.size(), self._ratio)
        self._painter.drawPixmap(self._mirrored(place), pixmap)

    def _text(
        self,
        place: QRect,
        text: str,
        font: QFont,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(color)
        where = QStyle.visualAlignment(self._direction, align) | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._mirrored(place), where, text)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._area, place)
