"""Choices that a place takes over from what is above it, until it gets its own: shown as such."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout

from reader.model import Keeping, PlaceRule, Rule
from reader.settings import Settings, keeping
from reader.store.store import Store
from reader.ui.texts import number

DAYS = (7, 30, 90, 180, 365)
COUNTS = (50, 200, 1000, 5000)
MINUTES = (30, 60, 120, 240, 720, 1440)


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen, and what a figure is called that is not among it."""

    known: Sequence[tuple[str, Any]]
    words: Callable[[int], str] = number


@dataclass(frozen=True, slots=True)
class Inherited:
    """What a place would have without a choice of its own; source "": from the settings."""

    value: Any
    source: str = ""


def above_feed(store: Store, settings: Settings, feed_id: int) -> dict[str, Inherited]:
    """Return what a feed would take over, by the names of the fields of both kinds of rule."""
    return _above(store, settings, store.place_rules.above_feed(feed_id))


def above_category(store: Store, settings: Settings, category_id: int) -> dict[str, Inherited]:
    """Return what a category would take over."""
    return _above(store, settings, store.place_rules.above_category(category_id))


def _above(store: Store, settings: Settings, above: Sequence[int]) -> dict[str, Inherited]:
    kept: Keeping = keeping(settings)
    usual = asdict(Rule(settings.full_text, settings.remote_images, settings.keep_ahead))
    usual |= asdict(PlaceRule(False, False, False, 0, kept.days, kept.count))
    found = {name: Inherited(value) for name, value in usual.items()}
    for category in reversed(above):  # the nearest is put in last
        name = store.categories.path(category)[-1]
        rules = asdict(store.rules.of_category(category))
        rules |= asdict(store.place_rules.of_category(category))
        found |= {key: Inherited(v, name) for key, v in rules.items() if v is not None}
    return found


class InheritingBox(QComboBox):
    """Offers what comes from above first, saying from where, then choices of the place's own."""

    def __init__(self, name: str, options: Options, now: Any, above: Inherited) -> None:  # noqa: ANN401
        super().__init__()
        self.setAccessibleName(name)
        words = {value: text for text, value in options.known}
        for value in (above.value, now):
            if value is not None and value not in words:
                words[value] = options.words(value)
        self.addItem(_from_above(words[above.value], above.source), None)
        for value, text in words.items():
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(now)) if now is not None else 0)


def _from_above(words: str, source: str) -> str:
    text = QCoreApplication.translate("Inheriting", "{value} – from the settings")
    if source:
        text = QCoreApplication.translate("Inheriting", "{value} – from category {name}")
    return text.format(value=words, name=source)


class InheritingForm:
    """Rows of a form for the choices of one place; `chosen` says what they are now."""

    def __init__(
        self, form: QFormLayout, now: Mapping[str, Any], above: Mapping[str, Inherited]
    ) -> None:
        self._form, self._now, self._above = form, now, above
        self.boxes: dict[str, InheritingBox] = {}

    def add(self, field: str, name: str, options: Options) -> None:
        """Add a row for a field of the rule."""
        box = InheritingBox(name, options, self._now[field], self._above[field])
        self._form.addRow(name, box)
        self.boxes[field] = box

    def chosen(self) -> dict[str, Any]:
        """Return what is chosen for each field; None: what comes from above."""
        return {field: box.currentData() for field, box in self.boxes.items()}


def switches() -> Options:
    """Return the choices of what is done always or never."""
    translate = QCoreApplication.translate
    always, never = translate("Inheriting", "Always"), translate("Inheriting", "Never")
    return Options([(always, True), (never, False)])


def figures(none: str, values: Sequence[int], words: Callable[[int], str]) -> Options:
    """Return the choices of a figure, with the words for no limit first."""
    return Options([(none, 0), *((words(value), value) for value in values)], words)
