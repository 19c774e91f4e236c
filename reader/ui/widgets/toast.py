"""A short message over the window that goes by itself, perhaps with an "Undo"."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

STAY = 8_000  # ms
WIDEST, MARGIN = 520, 20  # px


class Toast(QFrame):
    """Shows one message at a time at the bottom of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key for undo does the same
        self._button.clicked.connect(self.press)
        self._call: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        self._timer = QTimer(self, interval=STAY, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message that is shown; "" where there is none."""
        return self._label.text() if self.isVisibleTo(self._over) else ""

    def say(self, text: str, button: str = "", call: Callable[[], object] | None = None) -> None:
        """Show `text`, with a button that calls `call` where one is given."""
        self._call = call
        self._label.setText(text)
        self._label.setMinimumHeight(28)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(call is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def press(self) -> None:
        """Do what the button does, where there is one."""
        call, self._call = self._call, None
        self.hide()
        if call is not None:
            call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay at the bottom when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over
        self.setFixedWidth(min(WIDEST, parent.width() - 2 * MARGIN))
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - MARGIN)
