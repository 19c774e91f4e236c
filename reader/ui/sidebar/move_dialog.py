"""Moving a feed or a category by the keyboard: the categories there are, found by typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library import Library
from reader.ui.sidebar.drag import CategoryDrop, Drop, FeedDrop
from reader.ui.sidebar.model import Kind, Node

SIZE = (420, 440)  # px
NOWHERE = 0  # stands for no category, or the top


class MoveDialog(QDialog):
    """Asks where to; `drop` is what was chosen."""

    def __init__(self, library: Library, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._node, self._feed = node, node.kind is Kind.FEED
        self.setWindowTitle(self.tr("Move {title}").format(title=node.place.title))
        self.resize(*SIZE)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a category"))
        self.field.setAccessibleName(self.tr("Find a category"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Categories"))
        self.also = QCheckBox(self.tr("It stays where it is as well"))
        self.also.setVisible(self._feed and node.parent is not None)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setText(self.tr("Move"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        for part in (self.field, self.list, self.also, buttons):
            column.addWidget(part)
        self._fill(library)
        self.field.textChanged.connect(self._find)
        self.list.itemActivated.connect(lambda _: self.accept())

    def drop(self) -> Drop | None:
        """Return what was chosen; None where nothing is."""
        item = self.list.currentItem()
        if self.list.currentRow() < 0 or item.isHidden():
            return None
        chosen: int = item.data(Qt.ItemDataRole.UserRole)
        target = None if chosen == NOWHERE else chosen
        place = self._node.place
        if place.category_id is not None:
            return CategoryDrop(place.category_id, target)
        above = self._node.parent
        source = above.place.category_id if above is not None else None
        if place.feed_id is None or target == source:
            return None
        return FeedDrop(place.feed_id, source, target, self.also.isChecked() and bool(target))

    def _fill(self, library: Library) -> None:
        categories = library.store.categories
        own = self._node.place.category_id
        inside = categories.inside(own) if own is not None else frozenset()
        first = self.tr("No category") if self._feed else self.tr("The top")
        self._add(first, NOWHERE)
        for category in library.categories():
            if category.id not in inside:
                self._add(" / ".join(categories.path(category.id)), category.id)
        self.list.setCurrentRow(0)

    def _add(self, name: str, id_: int) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(Qt.ItemDataRole.UserRole, id_)

    def _find(self, text: str) -> None:
        """Show only what holds the words; the first of it is chosen."""
        words = text.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = not all(word in item.text().casefold() for word in words)
            item.setHidden(hidden)
            if not hidden:
                shown.append(row)
        self.list.setCurrentRow(shown[0] if shown else -1)
