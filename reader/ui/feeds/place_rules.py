"""Feeds and categories muted, paused, hidden from Today: by the user, undoable."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu

from reader.model import PlaceRule, Sentence
from reader.store.store import Store
from reader.ui.changes import Changes
from reader.ui.texts import QT_TRANSLATE_NOOP, caption

MUTED, PAUSED, HIDDEN = "muted", "paused", "hidden"
SAID = {
    (MUTED, True): "Muted: {title}",
    (MUTED, False): "Not muted any more: {title}",
    (PAUSED, True): "Paused: {title}",
    (PAUSED, False): "Not paused any more: {title}",
    (HIDDEN, True): "Hidden from Today: {title}",
    (HIDDEN, False): "In Today again: {title}",
}
NAMED = (
    (MUTED, QT_TRANSLATE_NOOP("Quiet", "Mute: no number, not in Today, Unread, trending")),
    (PAUSED, QT_TRANSLATE_NOOP("Quiet", "Pause: not asked any more")),
    (HIDDEN, QT_TRANSLATE_NOOP("Quiet", "Hide from Today")),
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A feed, or (`is_feed` false) a category, and what it is called."""

    id: int
    title: str
    is_feed: bool


class PlaceRules(QObject):
    """The verbs about how feeds and categories are kept quiet.

    Signals:
        changed: a rule is different.
    """

    changed = Signal()

    def __init__(self, store: Store, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules, self._names, self._changes = store.place_rules, store.categories, changes

    def choose(self, spot: Spot, what: str, on: bool) -> None:
        """Have a feed or a category muted, paused, hidden, or not; it can be undone."""
        rules = self._rules
        call = rules.choose_feed if spot.is_feed else rules.choose_category
        told = Sentence.of(SAID[what, on], title=spot.title)
        self._changes.do(
            told, partial(call, spot.id, **{what: on}), done=lambda _: self.changed.emit()
        )

    def keep(self, id_: int, rule: PlaceRule, *, is_feed: bool) -> None:
        """Put all choices for a feed or a category in force; it can be undone."""
        call = self._rules.set_feed if is_feed else self._rules.set_category
        told = Sentence.of("How long articles stay was changed")
        self._changes.do(told, call, id_, rule, done=lambda _: self.changed.emit(), quiet=True)

    def source(self, spot: Spot, what: str) -> str:
        """Return the name of the category whose rule holds here; "": none, or its own."""
        rules = self._rules
        own = rules.of_feed(spot.id) if spot.is_feed else rules.of_category(spot.id)
        if getattr(own, what) is not None:
            return ""
        above = rules.above_feed(spot.id) if spot.is_feed else rules.above_category(spot.id)
        for category in above:
            if getattr(rules.of_category(category), what) is not None:
                return self._names.path(category)[-1]
        return ""

    def holds(self, spot: Spot, what: str) -> bool:
        """Whether a feed or a category is muted, paused, hidden, by whose rule ever."""
        rules = self._rules
        rule = rules.in_force(spot.id) if spot.is_feed else rules.in_category(spot.id)
        return bool(getattr(rule, what))


def add_quiet(menu: QMenu, rules: PlaceRules, spot: Spot) -> None:
    """Put into a menu how a feed or a category is kept quiet, and by whose rule."""
    inside = menu.addMenu(QCoreApplication.translate("Quiet", "Keep quiet"))
    for what, text in NAMED:
        words = QCoreApplication.translate("Quiet", text)
        source = rules.source(spot, what)
        if source:
            from_ = QCoreApplication.translate("Quiet", "from category {name}")
            words = f"{words} ({from_.format(name=source)})"
        action = inside.addAction(caption(words))
        action.setCheckable(True)
        holds = rules.holds(spot, what)
        action.setChecked(holds)
        action.triggered.connect(partial(rules.choose, spot, what, not holds))
