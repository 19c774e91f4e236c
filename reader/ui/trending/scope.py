"""The heading of the trending panel: names the scope, and is the button that changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QActionGroup, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from reader.model import Category
from reader.ui.texts import as_written, caption
from reader.ui.theme import Themes, icon, serif_font
from reader.ui.trending.choice import ALL

HEIGHT, GLYPH, GAP = 30, 14, 5


class ScopeHeading(QAbstractButton):
    """The title in the serif font with an arrow after it; a long title is cut."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_words(self, title: str, whose: str = "") -> None:
        """Show the title; `whose` says which sources are counted, where not all are."""
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(as_written("\n".join(filter(None, (title, whose)))))
        said = (whose, self.tr("Choose another category"))
        self.setAccessibleDescription(" ".join(filter(None, said)))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as high as a title."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the title, the arrow, and a line below both where the keyboard is."""
        theme = self._themes.theme
        font = serif_font(theme.sizes.panel_heading, bold=True)
        metrics = QFontMetrics(font)
        room = self.width() - GLYPH - GAP
        title = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(title)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.text)
        base = (self.height() + metrics.capHeight()) // 2
        painter.drawText(self.width() - wide if mirrored else 0, base, title)
        left = self.width() - wide - GAP - GLYPH if mirrored else wide + GAP
        place = QRect(left, (self.height() - GLYPH) // 2 + 1, GLYPH, GLYPH)
        glyph = icon("chevron-down", theme.text if self.underMouse() else theme.muted, GLYPH)
        painter.drawPixmap(place, glyph.pixmap(place.size(), self.devicePixelRatioF()))
        if self.hasFocus():
            begin = self.width() - wide if mirrored else 0
            painter.fillRect(QRect(begin, base + 4, wide, 2), theme.accent)
        painter.end()


class ScopeMenu(QMenu):
    """Offers the scopes: as the sidebar, all feeds, each category."""

    def __init__(
        self,
        categories: Sequence[Category],
        pinned: int | None,
        choose: Callable[[int | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._group, self._pinned, self._choose = QActionGroup(self), pinned, choose
        self._offer(self.tr("As in the sidebar"), None)
        self.addSeparator()
        self._offer(self.tr("All feeds"), ALL)
        depths: dict[int, int] = {}
        for category in categories:
            depth = 0 if category.parent_id is None else depths.get(category.parent_id, 0) + 1
            depths[category.id] = depth
            self._offer("    " * depth + caption(category.name), category.id)

    def _offer(self, name: str, scope: int | None) -> None:
        action = self.addAction(name, lambda: self._choose(scope))
        action.setCheckable(True)
        action.setChecked(scope == self._pinned)
        self._group.addAction(action)
