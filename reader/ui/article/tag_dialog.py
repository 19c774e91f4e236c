"""The dialog of an article's tags: type one, Enter puts it on, Enter again keeps it all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library import Library
from reader.ui.texts import caption, number

WIDE, HIGH = 380, 400  # px
NAME = Qt.ItemDataRole.UserRole
LONGEST = 60  # characters, as the store has it


class TagDialog(QDialog):
    """Shows which tags some articles carry. Where only some of them do, a box is half checked."""

    def __init__(self, library: Library, ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._ids = library, list(ids)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(WIDE, HIGH)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("A tag; Enter puts it on or takes it off"))
        self.field.setAccessibleName(self.tr("A tag"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags"))
        self._before: dict[str, Qt.CheckState] = {}
        self._fill()
        completer = QCompleter([tag.name for tag in library.store.tags.all()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.field.setCompleter(completer)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.buttons.button(standard.Save).setText(self.tr("Save"))
        self.buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.installEventFilter(self)
        self._lay_out()
        self.field.setFocus()

    def accept(self) -> None:
        """Qt: keep what is checked now."""
        if self.field.text().strip():
            self.toggle()
        after = {item.data(NAME): item.checkState() for item in self._items()}
        changed = {name: now for name, now in after.items() if self._before.get(name) != now}
        on = [name for name, state in changed.items() if state is Qt.CheckState.Checked]
        off = [
            name
            for name, state in changed.items()
            if state is Qt.CheckState.Unchecked and name in self._before
        ]
        super().accept()
        if on or off:
            self._library.tagging.change(self._ids, on, off)

    def toggle(self) -> None:
        """Put the typed tag on, or take it off; a new one joins the list."""
        name = " ".join(self.field.text().split())
        self.field.clear()
        if not name:
            return
        for item in self._items():
            if item.data(NAME).casefold() == name.casefold():
                on = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                self.list.setCurrentItem(item)
                return
        self.list.setCurrentItem(self._add(name, name, Qt.CheckState.Checked))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the field is for the tag in it; Down goes to the list."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter and self.field.text().strip():
                self.toggle()
                return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------- parts

    def _fill(self) -> None:
        tags = self._library.store.tags
        carried: dict[str, int] = {}
        for id_ in self._ids:
            for tag in tags.of(id_):
                carried[tag.name] = carried.get(tag.name, 0) + 1
        for tag in tags.all():
            count = carried.get(tag.name, 0)
            state = Qt.CheckState.Unchecked
            if count:
                whole = count == len(self._ids)
                state = Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked
            self._before[tag.name] = state
            self._add(f"{tag.name}  ({number(tag.articles)})", tag.name, state)

    def _add(self, text: str, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(text, self.list)
        item.setData(NAME, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _lay_out(self) -> None:
        rows = self._library.rows(self._ids)
        title = rows[0].title or rows[0].teaser if len(rows) == 1 else ""
        said = title or self.tr("{n} articles").format(n=number(len(self._ids)))
        head = QLabel(caption(said))
        head.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        for part in (head, self.field, self.list, self.buttons):
            column.addWidget(part)
