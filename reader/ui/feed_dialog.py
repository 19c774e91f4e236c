"""A feed's properties, and how its server answered: last request, next one, and why."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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

from reader.feeds import schedule
from reader.model import Feed
from reader.ui.library import Library
from reader.ui.texts import full_date, say, until, when

CHOICES_HEIGHT = 130  # px


class FeedDialog(QDialog):
    """Shows and changes one feed; the state follows a sync while it is open."""

    def __init__(self, library: Library, feed_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._feed = library, library.feed(feed_id)
        self.setWindowTitle(self._feed.title)
        self.setMinimumWidth(520)
        self.name = QLineEdit(self._feed.title)
        self.name.setPlaceholderText(self.tr("The feed's own name"))
        self.places = QListWidget()
        self.places.setFixedHeight(CHOICES_HEIGHT)
        self.places.setAccessibleName(self.tr("Categories"))
        for category in library.categories():
            self._add_place(category.id)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Name"), self.name)
        self._form.addRow(self.tr("Categories"), self.places)
        self.facts = {name: self._fact(name) for name in self._facts()}
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
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

    def _add_place(self, category_id: int) -> None:
        name = " / ".join(self._library.store.categories.path(category_id))
        item = QListWidgetItem(name, self.places)
        item.setData(Qt.ItemDataRole.UserRole, category_id)
        inside = category_id in self._feed.category_ids
        item.setCheckState(Qt.CheckState.Checked if inside else Qt.CheckState.Unchecked)

    def _fact(self, name: str) -> QLabel:
        value = QLabel()
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
        return {
            self.tr("Address"): feed.url,
            self.tr("State"): say(schedule.state(feed)),
            self.tr("Last request"): checked,
            self.tr("Answer"): str(feed.status) if feed.status else "–",
            self.tr("Next request"): _next(feed, now, self.tr("not any more"), self.tr("due")),
            self.tr("Why then"): say(feed.due_reason) if feed.due_reason else "–",
        }

    def _on_save(self) -> None:
        subscriptions, feed = self._library.subscriptions, self._feed
        name = self.name.text().strip()
        if name != feed.title:
            subscriptions.rename(feed.id, name)
        items = [self.places.item(row) for row in range(self.places.count())]
        chosen = {
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        if chosen != set(feed.category_ids):
            subscriptions.set_categories(feed.id, sorted(chosen))
        self.accept()


def _next(feed: Feed, now: datetime, never: str, due: str) -> str:
    if feed.gone:
        return never
    if feed.next_due is None or feed.next_due <= now:
        return due
    return f"{full_date(feed.next_due)} ({until(feed.next_due, now)})"
