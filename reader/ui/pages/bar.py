"""The bar above a page: the way back, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.ui.theme import Theme, Themes, icon

HEIGHT = 47
BUTTON, ICON = 30, 17
LABELLED = 820  # px from which the buttons also say what they do


class PageBar(QWidget):
    """Buttons in a row.

    Signals:
        back_wanted: the user wants to be where he was before.
    """

    back_wanted = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons: dict[QToolButton, str] = {}
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 14, 1)
        self._row.setSpacing(6)
        self.back = self._button("chevron-left", self.tr("Back to where you were"))
        self.back.clicked.connect(self.back_wanted)
        self._row.addWidget(self.back)
        self._row.addStretch(1)
        themes.changed.connect(self._paint_icons)
        self._paint_icons(themes.theme)

    def add(self, glyph: str, text: str, tip: str, call: Callable[[], object]) -> QToolButton:
        """Put a button at the end; `text` is shown where there is room."""
        button = self._button(glyph, tip)
        button.setText(text)
        button.clicked.connect(call)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.addWidget(button)
        self._label()
        self._paint_icons(self._themes.theme)
        return button

    def repaint_icons(self) -> None:
        """Draw the icons anew, as some buttons can be pressed now and others not."""
        self._paint_icons(self._themes.theme)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: words where there is room for them."""
        self._label()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the ground, and a line below."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(self.rect().adjusted(0, self.height() - 1, 0, 0), theme.hairline)
        painter.end()

    def _button(self, glyph: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setMinimumSize(BUTTON, BUTTON)
        button.setMaximumHeight(BUTTON)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons[button] = glyph
        return button

    def _label(self) -> None:
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._icons:
            button.setToolButtonStyle(
                beside if button.text() and self.width() >= LABELLED else alone
            )

    def _paint_icons(self, theme: Theme) -> None:
        for button, glyph in self._icons.items():
            ink = theme.text if button.isEnabled() else theme.muted
            button.setIcon(icon(glyph, ink, ICON))
