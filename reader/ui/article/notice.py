"""The line above an article that says what is missing of it, and offers to get it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.ui.theme import Themes, icon

ICON, BUTTON = 13, 28

Offer = tuple[str, Callable[[], object]]


class NoticeBar(QWidget):
    """A sentence with a button or two; it is there only while it says something."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton(self)
        self._close.setFixedSize(BUTTON, BUTTON)
        self._close.setIconSize(QSize(ICON, ICON))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 5, 12, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        themes.changed.connect(self._paint)
        self._paint()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What it offers."""
        return tuple(self._buttons)

    def tell(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Say a sentence and offer these things to do; "" says nothing."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._text.setText(text)
        for place, (words, call) in enumerate(offers, start=1):
            button = QPushButton(words, self)
            button.clicked.connect(_deed(call))
            self._row.insertWidget(place, button)
            self._buttons.append(button)
        self.setVisible(bool(text))

    def _paint(self) -> None:
        theme = self._themes.theme
        self._close.setIcon(icon("close", theme.muted, ICON))
        self.setStyleSheet(
            f"NoticeBar {{ background: {theme.accent_soft.name()};"
            f" border-bottom: 1px solid {theme.hairline.name()}; }}"
        )


def _deed(call: Callable[[], object]) -> Callable[[], None]:
    def do() -> None:
        call()

    return do
