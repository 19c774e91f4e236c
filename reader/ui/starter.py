"""The catalogue of feeds to begin with, by language and category."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import paths
from reader.model import Outline
from reader.ui.texts import number

HEIGHT = 250  # px
ORDER = ("id", "en")  # languages that come first


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A well-known feed."""

    title: str
    url: str
    site: str
    language: str
    category: str
    description: str


class Starter(QWidget):
    """Lets the user tick feeds to follow.

    Signals:
        wanted(outlines): the user wants to follow these.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = suggestions()
        self._items: list[QTreeWidgetItem] = []
        self.language = QComboBox()
        for code in _languages(self._suggestions):
            self.language.addItem(QLocale(code).nativeLanguageName().capitalize(), code)
        own = self.language.findData(QLocale().name()[:2])
        self.language.setCurrentIndex(max(0, own))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setFixedHeight(HEIGHT)
        self.tree.setAccessibleName(self.tr("Feeds to begin with"))
        self.follow = QPushButton()
        self.follow.clicked.connect(lambda: self.wanted.emit(self.chosen()))
        self.language.currentIndexChanged.connect(lambda _: self._show())
        self.tree.itemChanged.connect(lambda *_: self._on_ticked())
        self._arrange()
        self._show()

    def chosen(self) -> list[Outline]:
        """Return the feeds that are ticked."""
        found = []
        for item in self._items:
            if item.checkState(0) == Qt.CheckState.Checked:
                one: Suggestion = item.data(0, Qt.ItemDataRole.UserRole)
                found.append(Outline(one.url, one.title, one.site, ((one.category,),)))
        return found

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("Language")))
        top.addWidget(self.language)
        top.addStretch(1)
        top.addWidget(self.follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.tree)

    def _show(self) -> None:
        code = self.language.currentData()
        groups: defaultdict[str, list[Suggestion]] = defaultdict(list)
        for one in self._suggestions:
            if one.language == code:
                groups[one.category].append(one)
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items = []
        for category, members in groups.items():
            group = QTreeWidgetItem(self.tree, [category])
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            for one in members:
                item = QTreeWidgetItem(group, [one.title, one.description])
                item.setCheckState(0, Qt.CheckState.Unchecked)
                item.setData(0, Qt.ItemDataRole.UserRole, one)
                self._items.append(item)
            group.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        self.tree.blockSignals(False)
        self._on_ticked()

    def _on_ticked(self) -> None:
        count = len(self.chosen())
        self.follow.setText(self.tr("Follow these ({n})").format(n=number(count)))
        self.follow.setEnabled(count > 0)


def suggestions() -> list[Suggestion]:
    """Return the feeds of the catalogue that we ship."""
    text = (paths.resources() / "starter.json").read_text(encoding="utf-8")
    return [Suggestion(**{k: str(v) for k, v in one.items()}) for one in json.loads(text)["feeds"]]


def _languages(found: Iterable[Suggestion]) -> list[str]:
    codes = {one.language for one in found}
    return [code for code in ORDER if code in codes] + sorted(codes - set(ORDER))
