"""The user's own tags under an article, as chips: one leads to its list, its cross takes it off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from reader.ui.texts import caption
from reader.ui.theme import Theme, Themes, icon, ui_font

APART, HIGH, ICON = 8, 26, 14  # px
LONGEST = 260  # px of a chip


class TagChips(QWidget):
    """Chips in lines that break as the width wants; hidden where there are none.

    Signals:
        chosen(name): the articles with that tag are wanted.
        removed(name): the tag shall be taken off.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._names = themes, tuple[str, ...]()
        self._chips: list[QWidget] = []
        self.setAccessibleName(self.tr("Your tags"))
        themes.changed.connect(self._paint)
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the tags that are shown."""
        return self._names

    def show_tags(self, names: Sequence[str]) -> None:
        """Show these tags instead of the last."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name) for name in names]
        self._paint(self._themes.theme)
        self.setVisible(bool(names))
        self._arrange()

    def _chip(self, name: str) -> QWidget:
        chip = QWidget(self)
        chip.setObjectName("tag")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        go = QPushButton(caption(name), chip)
        go.setAccessibleName(self.tr("Articles tagged {name}").format(name=name))
        go.clicked.connect(lambda: self.chosen.emit(name))
        off = QToolButton(chip)
        off.setAccessibleName(self.tr("Take the tag {name} off").format(name=name))
        off.setToolTip(self.tr("Take the tag off"))
        off.clicked.connect(lambda: self.removed.emit(name))
        line = QHBoxLayout(chip)
        line.setContentsMargins(4, 0, 2, 0)
        line.setSpacing(0)
        line.addWidget(go)
        line.addWidget(off)
        chip.setFixedHeight(HIGH)
        chip.setMaximumWidth(LONGEST)
        chip.show()
        return chip

    def _paint(self, theme: Theme) -> None:
        # In the chip's own sheet: what stands around it has a sheet without chips.
        self.setStyleSheet(
            f"QWidget#tag {{ background: {theme.control.name()}; border-radius: {HIGH // 2}px; }}"
            f" QWidget#tag QAbstractButton {{ border: 1px solid transparent; padding: 1px 4px;"
            f" background: transparent; color: {theme.text.name()}; border-radius: 9px; }}"
            f" QWidget#tag QAbstractButton:hover {{ color: {theme.accent.name()}; }}"
            f" QWidget#tag QAbstractButton:focus {{ border-color: {theme.accent.name()}; }}"
        )
        for button in self.findChildren(QPushButton):
            button.setFont(ui_font(theme.sizes.small))
            button.setIcon(icon("tag", theme.accent, ICON))
            button.setIconSize(QSize(ICON, ICON))
        for cross in self.findChildren(QToolButton):
            cross.setIcon(icon("close", theme.muted, 12))
            cross.setIconSize(QSize(12, 12))

    def _arrange(self) -> None:
        left = top = 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for chip in self._chips:
            width = min(chip.sizeHint().width(), LONGEST, max(self.width(), 60))
            if left and left + width > self.width():
                left, top = 0, top + HIGH + APART
            x = self.width() - left - width if rtl else left
            chip.setGeometry(x, top, width, HIGH)
            left += width + APART
        high = top + HIGH if self._chips else 0
        if self.height() != high:
            self.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: an article in Arabic begins at the right."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()
