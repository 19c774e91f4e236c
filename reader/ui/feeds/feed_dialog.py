"""A feed's properties, and how its server answered: last request, next one, and why."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.feeds import access, schedule
from reader.feeds.hosts import host_key
from reader.model import CategorySuggestion
from reader.ui.feeds.access_dialog import AccessDialog
from reader.ui.feeds.rule_choices import RuleChoices
from reader.ui.feeds.suggestion_row import SuggestionRow
from reader.ui.library import Library
from reader.ui.texts import full_date, number, say, until, when

CHOICES_HEIGHT, SPACING = 104, 7  # px
LESS, USUAL, MORE = 0.5, 1.0, 2.0  # what an article of the feed counts in trending


class FeedDialog(QDialog):
    """Shows and changes one feed; the state follows a sync while it is open."""

    def __init__(self, library: Library, feed_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._feed = library, library.feed(feed_id)
        self.setWindowTitle(self._feed.title)
        self.setMinimumWidth(520)
        self.name = QLineEdit(self._feed.title)
        self.name.setPlaceholderText(self.tr("The feed's own name"))
        self.places = QListWidget(self)
        self.places.setFixedHeight(CHOICES_HEIGHT)
        self.places.setAccessibleName(self.tr("Categories"))
        for category in library.categories():
            self._add_place(category.id)
        self.weight = self._weight_choice()
        self.suggestion = SuggestionRow(self._take_suggestion)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(SPACING)  # all of it fits on a screen of 700 px
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Name"), self.name)
        self._form.addRow(self.tr("Categories"), self.places)
        self._form.addRow("", self.suggestion)
        self._form.addRow(self.tr("In trending"), self.weight)
        self.reading = RuleChoices(library, feed_id, self._form, is_feed=True, parent=self)
        self.facts = {name: self._fact(name) for name in self._facts()}
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        asked = QPushButton(self.tr("How it is asked…"))
        buttons.addButton(asked, QDialogButtonBox.ButtonRole.ActionRole)
        asked.clicked.connect(lambda: AccessDialog(library, feed_id, self).open())
        sync = QPushButton(self.tr("Sync now"))
        buttons.addButton(sync, QDialogButtonBox.ButtonRole.ActionRole)
        sync.clicked.connect(lambda: library.sync(True, [feed_id]))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(self._form)
        layout.addWidget(buttons)
        library.sync_finished.connect(self._refresh)
        self._show_facts()
        self._show_suggestion()

    def _weight_choice(self) -> QComboBox:
        """Return the choice of how much the feed counts; a weight of its own stays a choice."""
        choice = QComboBox()
        choice.setAccessibleName(self.tr("How much its articles count in trending"))
        weights = {
            self.tr("Counts less"): LESS,
            self.tr("Counts as any other"): USUAL,
            self.tr("Counts more"): MORE,
        }
        if self._feed.weight not in weights.values():
            own = self.tr("Counts {n} times").format(n=number(self._feed.weight, 2))
            weights[own] = self._feed.weight
        for name, weight in weights.items():
            choice.addItem(name, weight)
        choice.setCurrentIndex(list(weights.values()).index(self._feed.weight))
        return choice

    def _show_suggestion(self) -> None:
        found = self._library.store.suggestions.for_feed(self._feed.id)
        names = self._library.store.categories
        best = found[0] if found else None
        path = " / ".join(names.path(best.category_id)) if best is not None else ""
        self.suggestion.offer(best, path)
        self._form.setRowVisible(self.suggestion, best is not None)

    def _take_suggestion(self, suggestion: CategorySuggestion) -> None:
        """Check the category that was suggested."""
        for row in range(self.places.count()):
            item = self.places.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == suggestion.category_id:
                item.setCheckState(Qt.CheckState.Checked)
                self.places.setCurrentItem(item)

    def _add_place(self, category_id: int) -> None:
        name = " / ".join(self._library.store.categories.path(category_id))
        item = QListWidgetItem(name, self.places)
        item.setData(Qt.ItemDataRole.UserRole, category_id)
        inside = category_id in self._feed.category_ids
        item.setCheckState(Qt.CheckState.Checked if inside else Qt.CheckState.Unchecked)

    def _fact(self, name: str) -> QLabel:
        value = QLabel()
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form.addRow(name, value)
        return value

    def _refresh(self) -> None:
        self._feed = self._library.feed(self._feed.id)
        self._show_facts()

    def _show_facts(self) -> None:
        for name, value in self._facts().items():
            self.facts[name].setText(value)

    def _facts(self) -> dict[str, str]:
        feed, now = self._feed, datetime.now(UTC)
        checked = self.tr("never")
        if feed.checked is not None:
            checked = f"{full_date(feed.checked)} ({when(feed.checked, now)})"
        host, hosts = host_key(feed.url), self._library.store.hosts
        coming = schedule.outlook(feed, now, hosts.wait_until(host), hosts.reason(host))
        kept = {"ETag": feed.etag, "Last-Modified": feed.last_modified}
        return {
            self.tr("Address"): access.without_login(feed.url)[0],
            self.tr("State"): say(schedule.state(feed)),
            self.tr("Last request"): checked,
            self.tr("Answer"): str(feed.status) if feed.status else "–",
            self.tr("Validators"): ", ".join(name for name, value in kept.items() if value) or "–",
            self.tr("Next request"): _next(coming, now, self.tr("not any more"), self.tr("due")),
            self.tr("Why then"): say(coming.reason) if coming is not None else "–",
        }

    def _on_save(self) -> None:
        subscriptions, feed = self._library.subscriptions, self._feed
        name = self.name.text().strip()
        if name != feed.title:
            subscriptions.rename(feed.id, name)
        self.reading.save()
        weight = float(self.weight.currentData())
        if weight != feed.weight:
            subscriptions.set_weight(feed.id, weight)
        items = [self.places.item(row) for row in range(self.places.count())]
        chosen = {
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        if chosen != set(feed.category_ids):
            subscriptions.set_categories(feed.id, sorted(chosen))
        self.accept()


def _next(coming: schedule.Delay | None, now: datetime, never: str, due: str) -> str:
    if coming is None:
        return never
    if coming.until <= now:
        return due
    return f"{full_date(coming.until)} ({until(coming.until, now)})"
