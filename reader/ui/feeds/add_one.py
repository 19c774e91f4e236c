"""Add one feed: paste an address, see what is there, choose among several, follow it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.preview import Preview
from reader.feeds.subscribe import Discovery
from reader.model import CategorySuggestion, Feed, Sentence, SyncResult
from reader.ui.feeds.category_choice import CategoryChoice
from reader.ui.feeds.feed_preview import FeedPreview
from reader.ui.feeds.suggestion_row import SuggestionRow
from reader.ui.library import Library
from reader.ui.texts import say
from reader.ui.theme import Theme

PASTED = 8  # characters that come at once are pasted and not typed
OTHERS = 20  # feeds of a page to choose from


class AddOne(QWidget):
    """Finds the feed of an address and shows it before it is followed.

    What is pasted is looked up at once; what is typed, when the user says so.

    Signals:
        found(discovery): a feed was found and is shown.
        added(feed): it is followed now.
        several(text): more than one address was pasted.
    """

    found = Signal(object)
    added = Signal(object)
    several = Signal(str)

    def __init__(self, library: Library, theme: Theme, url: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._found: Discovery | None = None
        self._asked = ""
        self.address = QLineEdit(url or _address_in_clipboard())
        self._before = self.address.text()
        self.address.setPlaceholderText(self.tr("Address of a site or of its feed"))
        self.choice = QComboBox()
        self.category = CategoryChoice(library)
        self.suggestion = SuggestionRow(self._take_suggestion)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.hint = QLabel(
            self.tr(
                "Kabar looks for the feeds of a site and shows what they are like before you follow"
                " one. Several addresses can be pasted at once."
            )
        )
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)
        self.preview = FeedPreview(theme)
        self.go = QPushButton(self.tr("Find"))
        self.go.clicked.connect(self._on_go)
        self.address.textEdited.connect(self._on_edited)
        self.choice.activated.connect(self._on_chosen)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Address"), self.address)
        self._form.addRow(self.tr("Feeds found"), self.choice)
        self._form.addRow(self.tr("Category"), self.category)
        self._form.addRow("", self.suggestion)
        self._form.setRowVisible(self.choice, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addWidget(self.hint)
        layout.addWidget(self.said)
        layout.addWidget(self.preview)
        layout.addStretch(1)

    def look(self) -> None:
        """Ask what is at the address that stands in the field."""
        asked = self.address.text().strip()
        self._form.setRowVisible(self.choice, False)
        self.choice.clear()
        if asked:
            self._ask(asked)
        else:
            self.address.setFocus()

    def _on_edited(self, text: str) -> None:
        before, self._before = self._before, text
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 or text.count("://") > 1:
            self.address.clear()
            self._before = ""
            self.several.emit(text)
            return
        self._forget()
        if len(text) - len(before) >= PASTED or (not before and len(text) >= PASTED):
            self.look()

    def _forget(self) -> None:
        self._found, self._asked = None, ""
        self.suggestion.offer(None, "")
        self.go.setText(self.tr("Find"))
        self.go.setEnabled(True)
        self.said.clear()
        self.hint.show()
        self.preview.hide()
        self._form.setRowVisible(self.choice, False)
        self.choice.clear()

    def _on_go(self) -> None:
        if self._found is None:
            self.look()
        else:
            self._follow(self._found)

    def _ask(self, asked: str) -> None:
        self._asked, self._found = asked, None
        self.go.setEnabled(False)
        self.preview.hide()
        self.hint.hide()
        self.said.setText(self.tr("Asking the server…"))
        self._library.adding.look(
            asked,
            self._library.get,
            done=lambda seen: self._on_found(asked, *seen),
            failed=lambda sentence: self._on_failed(asked, sentence),
        )

    def _on_found(self, asked: str, found: Discovery, told: Preview) -> None:
        if asked != self._asked:  # another address was typed meanwhile
            return
        self._found = found
        self.said.clear()
        self.preview.show_preview(told, found.url)
        self.go.setText(self.tr("Subscribe"))
        known = self._library.store.feeds.by_url(found.url)
        if known is not None:
            text = self.tr("You follow {title} already.")
            self.said.setText(text.format(title=known.title))
        self.go.setEnabled(known is None)
        if not self.choice.count():
            self._offer_others(found)
        self.found.emit(found)
        self._library.adding.suggest(
            found, done=lambda suggestions: self._on_suggested(asked, suggestions)
        )

    def _offer_others(self, found: Discovery) -> None:
        """Let the user choose among all feeds that the page offers; the first is shown."""
        if not found.others:
            return
        self.choice.addItem(found.parsed.title or found.url, found.url)
        for other in found.others[:OTHERS]:
            name = f"{other.title} · {other.url}" if other.title else other.url
            self.choice.addItem(name, other.url)
        self._form.setRowVisible(self.choice, True)

    def _on_chosen(self) -> None:
        self._ask(self.choice.currentData())

    def _on_suggested(self, asked: str, suggestions: Sequence[CategorySuggestion]) -> None:
        """Offer the likeliest category, unless the user has named one or moved on."""
        if asked == self._asked and suggestions and not self.category.currentText().strip():
            path = self.category.path(suggestions[0].category_id)
            self.suggestion.offer(suggestions[0], path)

    def _take_suggestion(self, suggestion: CategorySuggestion) -> None:
        self.category.setCurrentText(self.category.path(suggestion.category_id))

    def _on_failed(self, asked: str, sentence: Sentence) -> None:
        if asked == self._asked:
            self.said.setText(say(sentence))
            self.go.setEnabled(True)

    def _follow(self, found: Discovery) -> None:
        self.go.setEnabled(False)
        self._library.adding.add_found(
            found,
            self.category.chosen(),
            self._library.get,
            done=self._on_added,
            failed=lambda sentence: self._on_failed(self._asked, sentence),
        )

    def _on_added(self, outcome: tuple[Feed, SyncResult]) -> None:
        self.added.emit(outcome[0])


def _address_in_clipboard() -> str:
    text = QGuiApplication.clipboard().text().strip()
    is_address = text.startswith(("http://", "https://", "feed:")) and len(text.split()) == 1
    return text if is_address else ""
