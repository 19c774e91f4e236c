"""A button that copies code: over the block that the mouse or the keyboard is at."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QTextBrowser

from reader.content.highlight import Code
from reader.ui.article.picture_places import code_blocks
from reader.ui.theme import Themes
from reader.ui.widgets.pill import Pill

ABOVE, BESIDE = 12, 14  # px of ground around code: see `render.stylesheet`
INSET = 6  # px from its corner


class CodeCopy(Pill):
    """One button for all code of a text; Tab takes it from one block to the next.

    It is always there, for the keyboard to find, and seen only where it is wanted.

    Signals:
        wanted(code): this is to be copied.
        reached(rect): the keyboard is at this block of the text; the page should show it.
    """

    wanted = Signal(str)
    reached = Signal(QRect)

    def __init__(self, body: QTextBrowser, themes: Themes) -> None:
        super().__init__(themes, glyph="copy", round_=False, parent=body.viewport())
        self.setText(self.tr("Copy"))
        self._body = body
        self._codes: tuple[Code, ...] = ()
        self._at: int | None = None  # the block that the mouse or the keyboard is at
        body.viewport().installEventFilter(self)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_codes(self, codes: tuple[Code, ...]) -> None:
        """Be ready to copy these, the blocks of code of the text that was just set."""
        self._codes, self._at = codes, None
        self.adjustSize()
        self.setVisible(bool(codes))
        self._rest()

    @property
    def at(self) -> int | None:
        """The number of the block that it stands at; None where it is not seen."""
        return self._at

    # ------------------------------------------------------------ where it stands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow the mouse through the text."""
        if not self._codes:
            return False
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            found = self._under(event.position().toPoint())
            if found is not None:
                self._stand(found)
            elif not self.hasFocus():
                self._rest()
        elif event.type() == QEvent.Type.Leave and not self.hasFocus():
            self._rest()
        elif event.type() == QEvent.Type.Resize:
            # Afterwards: in the midst of it the text may be half taken away.
            QTimer.singleShot(0, self, self._stand_again)
        return super().eventFilter(watched, event)

    def _under(self, place: QPoint) -> int | None:
        """Return the number of the block of code at a place."""
        found = self._body.cursorForPosition(place).block()
        for number, blocks in enumerate(code_blocks(self._body.document())):
            if found in blocks:
                return number if self._area(blocks).contains(place) else None
        return None

    def _area(self, blocks: list[QTextBlock]) -> QRect:
        """Return where code stands, with the ground around it."""
        layout = self._body.document().documentLayout()
        words = layout.blockBoundingRect(blocks[0]) | layout.blockBoundingRect(blocks[-1])
        return words.toAlignedRect().adjusted(-BESIDE, -ABOVE, BESIDE, ABOVE)

    def _stand(self, number: int) -> None:
        area = self._area(list(code_blocks(self._body.document()))[number])
        self._at = number
        self.move(area.right() - self.width() - INSET, area.top() + INSET)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.raise_()
        self.update()

    def _stand_again(self) -> None:
        if self._at is not None:
            self._stand(self._at)

    def _rest(self) -> None:
        """Be there for the keyboard alone."""
        self._at = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.update()

    # ------------------------------------------------------------ the keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: Tab came here: to the first block, or backwards to the last."""
        super().focusInEvent(event)
        back = event.reason() == Qt.FocusReason.BacktabFocusReason
        if self._at is None or event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go(len(self._codes) - 1 if back else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard is elsewhere."""
        super().focusOutEvent(event)
        if not self.underMouse():
            self._rest()

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Qt: Tab goes on to the next block, and after the last away from here."""
        wanted = (self._at or 0) + (1 if next_one else -1)
        if self._at is None or not 0 <= wanted < len(self._codes):
            return super().focusNextPrevChild(next_one)
        self._go(wanted)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _colours(self) -> tuple[QColor, QColor]:
        theme = self._themes.theme
        return (
            theme.selection if self.isDown() or self.underMouse() else theme.surface
        ), theme.text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw it where it is wanted."""
        if self._at is not None:
            super().paintEvent(event)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._codes):
            self._stand(number)
            first = self._codes[number].text.lstrip().partition("\n")[0]
            self.setAccessibleDescription(first)
            self.reached.emit(self.geometry())

    def _on_clicked(self) -> None:
        if self._at is not None:
            self.wanted.emit(self._codes[self._at].text)
