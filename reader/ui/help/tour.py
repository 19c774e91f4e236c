"""The first minute: a few steps that show where things are; by keyboard, and left at any time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.texts import number
from reader.ui.theme import Themes, serif_font

WIDTH, MARGIN = 340, 24  # px
RING = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be shown: what is said, and where it is (None: nowhere in particular)."""

    title: str
    text: str
    place: Callable[[], QWidget | None]


class Tour(QFrame):
    """A card over the window that leads from step to step.

    Signals:
        ended: the last step was seen, or the user had enough.
    """

    ended = Signal()

    def __init__(self, steps: list[Step], themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._steps, self._themes, self._over = steps, themes, window
        self._at = 0
        self._before = window.focusWidget()
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = _Ring(themes, window)
        self.title = QLabel()
        self.title.setFont(serif_font(themes.theme.sizes.panel_heading, bold=True))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.step = QLabel()
        self.step.setProperty("muted", True)
        self.skip = QPushButton(self.tr("Skip (Esc)"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        self._lay_out()
        window.installEventFilter(self)
        self.go(0)
        self.show()
        self.raise_()
        self.next.setFocus()

    def go(self, to: int) -> None:
        """Show a step; behind the last one the tour ends."""
        if to >= len(self._steps):
            self.end()
            return
        self._at = max(0, to)
        step = self._steps[self._at]
        self.title.setText(step.title)
        self.text.setText(step.text)
        at, of = number(self._at + 1), number(len(self._steps))
        self.step.setText(self.tr("{at} of {of}").format(at=at, of=of))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)
        last = self._at == len(self._steps) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.back.setEnabled(self._at > 0)
        self._place()

    def end(self) -> None:
        """Go away, and give the keyboard back to who had it."""
        self._over.removeEventFilter(self)
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        if self._before is not None:
            self._before.setFocus()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows and Enter lead on, Escape out."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(self._at + 1)
        elif event.key() == Qt.Key.Key_Left:
            self.go(self._at - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: these keys are the tour's own while it has the keyboard."""
        own = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self.step)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def _place(self) -> None:
        """Stand beside what is shown, inside the window."""
        shown = self._steps[self._at].place()
        window = self._over.rect()
        self.setFixedHeight(self._column.heightForWidth(WIDTH))
        area = QRect()
        if shown is not None and shown.isVisible():
            area = QRect(shown.mapTo(self._over, shown.rect().topLeft()), shown.size())
        self._ring.surround(area)
        left = (window.width() - WIDTH) // 2
        if area.isValid():
            after, before = area.right() + MARGIN, area.left() - MARGIN - WIDTH
            left = after if after + WIDTH <= window.width() else max(MARGIN, before)
        top = area.top() + MARGIN if area.isValid() else (window.height() - self.height()) // 2
        most = window.height() - self.height() - MARGIN
        self.move(min(left, window.width() - WIDTH - MARGIN), max(MARGIN, min(top, most)))
        self.raise_()


class _Ring(QWidget):
    """Draws a line around what is shown, and lets the mouse through."""

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, area: QRect) -> None:
        """Stand around this part of the window."""
        self.setVisible(area.isValid())
        self.setGeometry(area)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the line."""
        painter = QPainter(self)
        painter.setPen(QPen(self._themes.theme.accent, RING))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()
