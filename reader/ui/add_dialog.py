"""Add a feed: paste an address, see what is there, choose a category, follow it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.subscribe import Discovery
from reader.model import CategorySuggestion, Feed, Sentence, SyncResult
from reader.ui.library import Library
from reader.ui.suggestion_row import SuggestionRow
from reader.ui.texts import number, say, when

SAMPLES = 3  # headlines that are shown of what was found


class AddDialog(QDialog):
    """Finds the feed of an address and subscribes to it.

    It stays open while the server is asked and tells what it said.
    """

    def __init__(self, library: Library, url: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._found: Discovery | None = None
        self._asked = ""
        self.added: Feed | None = None
        self.setWindowTitle(self.tr("Add a feed"))
        self.setMinimumWidth(460)
        self.address = QLineEdit(url or _address_in_clipboard())
        self.address.setPlaceholderText(self.tr("Address of a site or of its feed"))
        self.category = QComboBox()
        self.category.setEditable(True)
        self.category.addItem("")
        for category in library.categories():
            self.category.addItem(self._path(category.id))
        self.suggestion = SuggestionRow(self._take_suggestion)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(96)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = QPushButton(self.tr("Find"))
        self.go.setDefault(True)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self.address.textEdited.connect(lambda _: self._forget())
        form = QFormLayout()
        form.addRow(self.tr("Address"), self.address)
        form.addRow(self.tr("Category"), self.category)
        form.addRow("", self.suggestion)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _forget(self) -> None:
        self._found, self._asked = None, ""
        self.suggestion.offer(None, "")
        self.go.setText(self.tr("Find"))
        self.go.setEnabled(True)
        self.said.clear()

    def _on_go(self) -> None:
        if self._found is None:
            self._look()
        else:
            self._follow(self._found)

    def _look(self) -> None:
        asked = self.address.text().strip()
        if not asked:
            self.address.setFocus()
            return
        self._asked = asked
        self.go.setEnabled(False)
        self.said.setText(self.tr("Asking the server…"))
        self._library.subscriptions.find(
            asked,
            self._library.get,
            done=lambda found: self._on_found(asked, found),
            failed=lambda sentence: self._on_failed(asked, sentence),
        )

    def _on_found(self, asked: str, found: Discovery) -> None:
        if asked != self._asked:  # another address was typed meanwhile
            return
        self._found = found
        self.said.setText(self._description(found))
        self.go.setText(self.tr("Subscribe"))
        self.go.setEnabled(True)
        self._library.subscriptions.suggest(
            found, done=lambda suggestions: self._on_suggested(asked, suggestions)
        )

    def _on_suggested(self, asked: str, suggestions: Sequence[CategorySuggestion]) -> None:
        """Offer the likeliest category, unless the user has named one or moved on."""
        if asked == self._asked and suggestions and not self.category.currentText().strip():
            self.suggestion.offer(suggestions[0], self._path(suggestions[0].category_id))

    def _take_suggestion(self, suggestion: CategorySuggestion) -> None:
        self.category.setCurrentText(self._path(suggestion.category_id))

    def _path(self, category_id: int) -> str:
        return " / ".join(self._library.store.categories.path(category_id))

    def _description(self, found: Discovery) -> str:
        """Return what was found, in a few lines."""
        articles = found.parsed.articles
        dates = [article.published for article in articles if article.published is not None]
        facts = self.tr("Articles: {n}").format(n=number(len(articles)))
        if dates:
            age = when(max(dates), datetime.now(UTC))
            facts += " · " + self.tr("newest: {age}").format(age=age)
        samples = [f"– {article.title}" for article in articles[:SAMPLES] if article.title]
        return "\n".join([found.parsed.title or found.url, facts, *samples])

    def _on_failed(self, asked: str, sentence: Sentence) -> None:
        if asked == self._asked:
            self.said.setText(say(sentence))
            self.go.setEnabled(True)

    def _follow(self, found: Discovery) -> None:
        self.go.setEnabled(False)
        category = "/".join(part.strip() for part in self.category.currentText().split("/"))
        self._library.subscriptions.add_found(
            found,
            category or None,
            self._library.get,
            done=self._on_added,
            failed=lambda sentence: self._on_failed(self._asked, sentence),
        )

    def _on_added(self, outcome: tuple[Feed, SyncResult]) -> None:
        self.added = outcome[0]
        self.accept()


def _address_in_clipboard() -> str:
    text = QGuiApplication.clipboard().text().strip()
    is_address = text.startswith(("http://", "https://", "feed:")) and len(text.split()) == 1
    return text if is_address else ""
