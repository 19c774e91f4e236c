"""Add many feeds: paste a list of addresses, see what each one is, follow those that are ticked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.addresses import several
from reader.feeds.preview import Preview, how_often
from reader.feeds.subscribe import Discovery
from reader.model import Sentence
from reader.ui.feeds.category_choice import CategoryChoice
from reader.ui.library import Library
from reader.ui.texts import number, say

AT_ONCE = 4  # addresses that are looked at side by side
LINES = 84  # px of the field
MOST = 200  # addresses
NAME = 230  # px of the first column


class AddMany(QWidget):
    """Looks at many addresses, each for itself; what fails keeps none of the others.

    Signals:
        added: what was ticked is followed now.
    """

    added = Signal()

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._items: dict[str, QTreeWidgetItem] = {}
        self._found: dict[str, Discovery] = {}
        self._waiting: list[str] = []
        self._asking = 0
        self.lines = QPlainTextEdit()
        self.lines.setPlaceholderText(self.tr("One address a line; a list of feeds (OPML) too"))
        self.lines.setAccessibleName(self.tr("Addresses"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(LINES)
        self.lines.textChanged.connect(self._forget)
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.hide()  # until something was looked for
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        self.list.setColumnWidth(0, NAME)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.itemChanged.connect(lambda *_: self._follow_state())
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.category = CategoryChoice(library)
        self.go = QPushButton(self.tr("Find"))
        self.go.clicked.connect(self._on_go)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Category"), self.category)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.lines)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(form)
        layout.addStretch(0)

    def take(self, text: str) -> None:
        """Take a text with addresses and look at them."""
        self.lines.setPlainText(text)
        self.look()

    def look(self) -> None:
        """Look at every address of the field."""
        self._forget()
        addresses = several(self.lines.toPlainText(), MOST)
        if not addresses:
            self.said.setText(self.tr("There is no address among these lines."))
            return
        self.list.show()
        self.list.blockSignals(True)
        for address in addresses:
            self._items[address] = QTreeWidgetItem(self.list, [address, self.tr("waiting")])
        self.list.blockSignals(False)
        self._waiting = list(addresses)
        for _ in range(AT_ONCE):
            self._next()
        self._follow_state()

    def _next(self) -> None:
        if not self._waiting:
            return
        address = self._waiting.pop(0)
        item = self._items[address]
        self._asking += 1
        self._tell(item, self.tr("Asking the server…"))
        self._library.adding.look(
            address,
            self._library.get,
            done=lambda seen: self._on_found(address, item, *seen),
            failed=lambda sentence: self._on_failed(address, item, sentence),
        )

    def _on_found(
        self, address: str, item: QTreeWidgetItem, found: Discovery, told: Preview
    ) -> None:
        if self._items.get(address) is not item:  # other lines are in the field meanwhile
            return
        known = self._library.store.feeds.by_url(found.url)
        twice = any(other.url == found.url for other in self._found.values())
        text = say(how_often(told))
        if known is not None:
            text = self.tr("You follow {title} already.").format(title=known.title)
        elif twice:
            text = self.tr("the same feed as another line")
        else:
            self._found[address] = found
        self.list.blockSignals(True)
        item.setText(0, told.title or found.url)
        item.setText(1, text)
        if address in self._found:
            item.setCheckState(0, Qt.CheckState.Checked)
        self.list.blockSignals(False)
        self._on_end()

    def _on_failed(self, address: str, item: QTreeWidgetItem, sentence: Sentence) -> None:
        if self._items.get(address) is item:
            self._tell(item, say(sentence))
            self._on_end()

    def _on_end(self) -> None:
        self._asking -= 1
        self._next()
        self._follow_state()

    def _tell(self, item: QTreeWidgetItem, text: str) -> None:
        self.list.blockSignals(True)
        item.setText(1, text)
        item.setToolTip(1, "")
        self.list.blockSignals(False)

    def _forget(self) -> None:
        self._items, self._found, self._waiting, self._asking = {}, {}, [], 0
        self.list.clear()
        self.said.clear()
        self.go.setText(self.tr("Find"))
        self.go.setEnabled(True)

    def _ticked(self) -> list[Discovery]:
        checked = Qt.CheckState.Checked
        return [
            found
            for address, found in self._found.items()
            if self._items[address].checkState(0) == checked
        ]

    def _follow_state(self) -> None:
        if not self._items:
            return
        left = len(self._waiting) + self._asking
        count = len(self._ticked())
        self.go.setText(self.tr("Subscribe to {n}").format(n=number(count)))
        self.go.setEnabled(count > 0 and not left)
        if left:
            self.said.setText(self.tr("Still to be asked: {n}").format(n=number(left)))
            return
        told = self.tr("Found: {found} of {all}")
        told = told.format(found=number(len(self._found)), all=number(len(self._items)))
        self.said.setText(told)

    def _on_go(self) -> None:
        if not self._items:
            self.look()
            return
        self.go.setEnabled(False)
        self.said.setText(self.tr("Subscribing…"))
        self._library.adding.follow_all(
            self._ticked(),
            self.category.chosen(),
            done=lambda _: self.added.emit(),
            failed=self._on_not_added,
        )

    def _on_not_added(self, sentence: Sentence) -> None:
        self.said.setText(say(sentence))
        self.go.setEnabled(True)
