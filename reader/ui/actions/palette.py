"""The palette (Ctrl+K): type a few letters to go to a feed, do something, or find an article."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import Themes, icon, ui_font

WIDTH, TOP, ROW = 580, 84, 34  # px
END, ICON = 12, 22
NOTE = Qt.ItemDataRole.UserRole
MOST = 9  # rows of one kind
PAUSE = 120  # ms without a key before articles are looked for


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: its words, a note at its end, its icon, what it does."""

    text: str
    note: str
    icon: str
    do: Callable[[], object]


Index = QModelIndex | QPersistentModelIndex
Find = Callable[[str, Callable[[list[Entry]], None]], None]


class _Delegate(QStyledItemDelegate):
    """Draws an entry with its note at the end."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw one row; the words make room for the note."""
        note = index.data(NOTE)
        font = ui_font(self._themes.theme.sizes.small)
        width = QFontMetrics(font).horizontalAdvance(note) if note else 0
        width = min(width + 2, option.rect.width() // 2)
        super().paint(painter, option, index)
        if not note:
            return
        area = option.rect.adjusted(option.rect.width() - width - END, 0, -END, 0)
        area = QStyle.visualRect(option.direction, option.rect, area)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._themes.theme.muted)
        text = QFontMetrics(font).elidedText(note, Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: leave room for the note."""
        super().initStyleOption(option, index)
        note = index.data(NOTE)
        if note:
            font = ui_font(self._themes.theme.sizes.small)
            taken = QFontMetrics(font).horizontalAdvance(note)
            room = option.rect.width() - min(taken, option.rect.width() // 2) - 3 * END - ICON
            option.text = QFontMetrics(option.font).elidedText(
                option.text, Qt.TextElideMode.ElideRight, room
            )


class Palette(QFrame):
    """A field and a list over the window.

    `find(words, done)` looks for articles and hands `done` what it found.
    """

    def __init__(self, themes: Themes, find: Find, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over, self._themes, self._find = parent, themes, find
        self._entries: Sequence[Entry] = ()
        self._shown: list[Entry] = []
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(False)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(16, 16))
        self.list.setItemDelegate(_Delegate(themes, self))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(self._on_text)
        self.list.itemClicked.connect(lambda _: self.choose())
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.field.setFont(ui_font(themes.theme.sizes.panel_heading))
        self.hide()

    def open(self, entries: Sequence[Entry], hint: str) -> None:
        """Show the palette with these entries; with none it only looks for articles."""
        self._entries = entries
        self._before = self.window().focusWidget()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setAccessibleName(hint)
        self.field.clear()
        self._on_text("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def shut(self) -> None:
        """Take the palette away; the keyboard goes back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()

    def choose(self) -> None:
        """Do what is selected."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.shut()
            entry.do()

    # ---------------------------------------------------------------- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows move in the list, Enter chooses, Escape or a press elsewhere shuts."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.hide()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut of the window while somebody types here
                return True
            return event.type() == QEvent.Type.KeyPress and self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if key in steps:
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key == Qt.Key.Key_Escape:
            self.shut()
        else:
            return False
        return True

    # ---------------------------------------------------------------- finding

    def _on_text(self, text: str) -> None:
        self._show(matches(self._entries, text))
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()

    def _look(self) -> None:
        words = self.field.text().strip()

        def found(entries: list[Entry]) -> None:
            if self.isVisible() and self.field.text().strip() == words:
                self._show([*matches(self._entries, words), *entries])

        self._find(words, found)

    def _show(self, entries: list[Entry]) -> None:
        row = max(0, self.list.currentRow())
        self._shown = entries
        self.list.clear()
        color = self._themes.theme.muted
        for entry in entries:
            item = QListWidgetItem(icon(entry.icon, color, 16), entry.text, self.list)
            item.setSizeHint(QSize(0, ROW))
            item.setData(NOTE, entry.note)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text}, {entry.note}")
        self.list.setCurrentRow(min(row, len(entries) - 1) if self.field.text() else 0)
        self._place()

    def _place(self) -> None:
        width = min(WIDTH, self._over.width() - 40)
        most = max(ROW, self._over.height() - TOP - 140)
        self.list.setFixedHeight(min(most, max(1, self.list.count()) * ROW + 4))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._over.width() - width) // 2, min(TOP, self._over.height() // 8))


def matches(entries: Sequence[Entry], text: str) -> list[Entry]:
    """Return what fits the words typed, the best first; all words have to fit."""
    words = text.casefold().split()
    ranked = sorted(
        (rank, place, entry)
        for place, entry in enumerate(entries)
        if (rank := _rank(entry.text.casefold(), words)) is not None
    )
    limit = MOST if words else len(ranked)
    return [entry for _, _, entry in ranked[:limit]]


def _rank(text: str, words: Sequence[str]) -> int | None:
    """Return how well words fit a text, 0 best; None: not at all."""
    rank = 0
    for word in words:
        if text.startswith(word):
            continue
        if f" {word}" in text:
            rank += 1
        elif word in text:
            rank += 2
        else:
            return None
    return rank
