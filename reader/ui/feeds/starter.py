"""The catalogue of well-known feeds, to be searched by language, country and words."""

from collections import defaultdict
from collections.abc import Collection

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.catalogue import Listed, catalogue, countries, languages, matching
from reader.model import Outline
from reader.ui.texts import number

OPENED = 120  # feeds up to which all their categories stand open


class Starter(QWidget):
    """Lets the user tick feeds to follow; what is ticked stays so whatever is shown.

    The button `follow` is for whoever shows this to put where its buttons are. The catalogue is
    read when it is first shown.

    Signals:
        wanted(outlines): the user wants to follow these.
    """

    wanted = Signal(object)

    def __init__(self, followed: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed = followed
        self._feeds: list[Listed] = []
        self._ticked: dict[str, Listed] = {}
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.country = QComboBox()
        self.country.setAccessibleName(self.tr("Country"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search the catalogue"))
        self.words.setAccessibleName(self.tr("Search the catalogue"))
        self.words.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.tr("Well-known feeds"))
        self.honest = QLabel(
            self.tr(
                "Nobody checked from here whether these addresses still answer. Once you follow a"
                " feed, its health tells."
            )
        )
        self.honest.setWordWrap(True)
        self.honest.setProperty("muted", True)
        self.follow = QPushButton()
        self.follow.clicked.connect(lambda: self.wanted.emit(self.chosen()))
        self.language.currentIndexChanged.connect(lambda _: self._on_language())
        self.country.currentIndexChanged.connect(lambda _: self._show())
        self.words.textChanged.connect(lambda _: self._show())
        self.tree.itemChanged.connect(self._on_ticked)
        self._arrange()
        self._count()

    def chosen(self) -> list[Outline]:
        """Return the feeds that are ticked."""
        return [one.outline() for one in self._ticked.values()]

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: read the catalogue once."""
        super().showEvent(event)
        if not self._feeds:
            self._fill()

    def _fill(self) -> None:
        self._feeds = catalogue()
        self.language.blockSignals(True)
        self.language.addItem(self.tr("All languages"), "")
        for code in languages(self._feeds):
            self.language.addItem(_language(code), code)
        own = self.language.findData(QLocale().name()[:2])
        self.language.setCurrentIndex(own if own >= 0 else 0)
        self.language.blockSignals(False)
        self._on_language()

    def _arrange(self) -> None:
        top = QGridLayout()
        top.addWidget(self.language, 0, 0)
        top.addWidget(self.country, 0, 1)
        top.addWidget(self.words, 1, 0, 1, 2)
        for column in range(2):
            top.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.honest)

    def _on_language(self) -> None:
        """Offer the countries of the language, all of them first."""
        self.country.blockSignals(True)
        self.country.clear()
        self.country.addItem(self.tr("All countries"), "")
        for code, spoken in countries(self._feeds, self.language.currentData()).items():
            self.country.addItem(_country(code, spoken), code)
        self.country.blockSignals(False)
        self._show()

    def _show(self) -> None:
        chosen = matching(
            self._feeds,
            self.words.text(),
            self.language.currentData() or "",
            self.country.currentData() or "",
        )
        groups: defaultdict[tuple[str, str], list[Listed]] = defaultdict(list)
        for one in chosen:
            groups[one.language, one.category].append(one)
        several = len({language for language, _ in groups}) > 1
        self.tree.blockSignals(True)
        self.tree.clear()
        for (language, category), members in groups.items():
            name = f"{category} · {_language(language)}" if several else category
            self._add_group(name, members)
        if len(chosen) <= OPENED:
            self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        self.tree.blockSignals(False)
        self._count()

    def _add_group(self, name: str, members: list[Listed]) -> None:
        group = QTreeWidgetItem(self.tree, [name])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        for one in members:
            item = QTreeWidgetItem(group, [one.title, one.description])
            item.setData(0, Qt.ItemDataRole.UserRole, one)
            ticked = one.url in self._ticked or one.url in self._followed
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if one.url in self._followed:
                item.setText(1, self.tr("followed already"))
                item.setDisabled(True)

    def _on_ticked(self, item: QTreeWidgetItem) -> None:
        one = item.data(0, Qt.ItemDataRole.UserRole)
        if not isinstance(one, Listed) or one.url in self._followed:
            return
        if item.checkState(0) == Qt.CheckState.Checked:
            self._ticked[one.url] = one
        else:
            self._ticked.pop(one.url, None)
        self._count()

    def _count(self) -> None:
        count = len(self._ticked)
        self.follow.setText(self.tr("Follow these ({n})").format(n=number(count)))
        self.follow.setEnabled(count > 0)


def _language(code: str) -> str:
    locale = QLocale(code)
    own = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    return own[:1].upper() + own[1:]


def _country(code: str, spoken: str) -> str:
    """Return the name of a country in the language of its feeds, as their readers know it."""
    territory = QLocale.codeToTerritory(code)
    locale = QLocale(QLocale.codeToLanguage(spoken), territory)
    if locale.territory() == territory and locale.nativeTerritoryName():
        return locale.nativeTerritoryName()
    return QLocale.territoryToString(territory)
