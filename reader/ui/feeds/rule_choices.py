"""The rules of a feed or a category: how it is read, how long its articles stay, how it is asked.

Each choice shows what it would be without one of its own, and which category or setting says so.
"""

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.model import PlaceRule, Rule
from reader.ui.feeds.inheriting import (
    COUNTS,
    DAYS,
    MINUTES,
    InheritingForm,
    above_category,
    above_feed,
    figures,
    switches,
)
from reader.ui.library import Library
from reader.ui.texts import number

OF_READING = ("full_text", "pictures", "ahead")
OF_PLACE = ("keep_days", "keep_count", "minutes")


class RuleChoices(QWidget):
    """Shows the rules of a place in the rows of a form, and keeps what was chosen."""

    def __init__(
        self, library: Library, id_: int, form: QFormLayout, *, is_feed: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()  # its boxes stand in the form; it only holds them together
        self._library, self._id, self._is_feed = library, id_, is_feed
        store = library.store
        if is_feed:
            self._rule, self._place = store.rules.of_feed(id_), store.place_rules.of_feed(id_)
            above = above_feed(store, library.settings, id_)
        else:
            self._rule = store.rules.of_category(id_)
            self._place = store.place_rules.of_category(id_)
            above = above_category(store, library.settings, id_)
        self.rows = InheritingForm(form, asdict(self._rule) | asdict(self._place), above)
        self._add_rows()

    def save(self) -> None:
        """Put what was chosen in force; it can be undone."""
        rule, place = self.chosen()
        if rule != self._rule:
            rules = self._library.rules
            (rules.set_feed if self._is_feed else rules.set_category)(self._id, rule)
        if place != self._place:
            self._library.place_rules.keep(self._id, place, is_feed=self._is_feed)

    def chosen(self) -> tuple[Rule, PlaceRule]:
        """Return what is chosen now."""
        found = self.rows.chosen()
        return (
            replace(self._rule, **_some(found, OF_READING)),
            replace(self._place, **_some(found, OF_PLACE)),
        )

    def _add_rows(self) -> None:
        rows, always = self.rows, switches()
        rows.add("full_text", self.tr("Full text of the page"), always)
        rows.add("pictures", self.tr("Pictures from the web"), always)
        rows.add("ahead", self.tr("Fetched ahead of time"), always)
        days = figures(self.tr("for good"), DAYS, _days)
        rows.add("keep_days", self.tr("Articles stay"), days)
        counts = figures(self.tr("all"), COUNTS, number)
        rows.add("keep_count", self.tr("Newest that stay"), counts)
        if not self._is_feed:  # a feed has its own among how it is asked
            every = figures(self.tr("as it suits the feed"), MINUTES, _minutes)
            rows.add("minutes", self.tr("Asked every"), every)


class CategoryDialog(QDialog):
    """The rules for all feeds of a category, where a feed has no choice of its own."""

    def __init__(self, library: Library, category_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._id = library, category_id
        self.setWindowTitle(" / ".join(library.store.categories.path(category_id)))
        self.setMinimumWidth(460)
        text = self.tr("For the feeds of this category that have no choice of their own.")
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.choices = RuleChoices(library, category_id, form, is_feed=False, parent=self)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(label)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _on_save(self) -> None:
        self.choices.save()
        self.accept()


def _some(chosen: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in chosen.items() if name in fields}


def _days(days: int) -> str:
    return QCoreApplication.translate("Inheriting", "{n} days").format(n=number(days))


def _minutes(minutes: int) -> str:
    if minutes < 60:
        return QCoreApplication.translate("Inheriting", "{n} min").format(n=number(minutes))
    return QCoreApplication.translate("Inheriting", "{n} h").format(n=number(minutes // 60))
