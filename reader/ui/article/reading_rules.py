"""How each feed's articles are read: the user's rules over the settings, for the window."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.model import Rule, Sentence
from reader.settings import Settings
from reader.store.reading import lead_pictures
from reader.store.store import Store
from reader.ui.changes import Changes


class ReadingRules(QObject):
    """What holds for a feed, read once and remembered until something is changed.

    Signals:
        changed: a rule is different.
    """

    changed = Signal()

    def __init__(self, store: Store, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._changes = store, changes
        self._known: dict[int, Rule] = {}
        self._once: set[int] = set()  # articles whose pictures were asked for

    def of(self, feed_id: int, settings: Settings) -> Rule:
        """Return what holds for a feed; nothing in it is None."""
        if feed_id not in self._known:
            self._known[feed_id] = self._store.rules.in_force(feed_id)
        usual = Rule(settings.full_text, settings.remote_images, settings.keep_ahead)
        return self._known[feed_id].over(usual)

    def pictures(self, article_id: int, feed_id: int, settings: Settings) -> bool:
        """Whether the pictures of an article may be fetched."""
        return article_id in self._once or bool(self.of(feed_id, settings).pictures)

    def show_pictures_once(self, article_id: int) -> None:
        """Let the pictures of one article be fetched, until the window is closed."""
        self._once.add(article_id)

    def change_feed(self, feed_id: int, **choices: bool | None) -> None:
        """Put some choices for a feed in force and keep them."""
        self.set_feed(feed_id, replace(self._store.rules.of_feed(feed_id), **choices))

    def set_feed(self, feed_id: int, rule: Rule) -> None:
        """Put the choices for a feed in force and keep them."""
        self._keep(self._store.rules.set_feed, feed_id, rule)

    def set_category(self, category_id: int, rule: Rule) -> None:
        """Put the choices for a category in force and keep them."""
        self._keep(self._store.rules.set_category, category_id, rule)

    def _keep(self, call: Callable[..., None], id_: int, rule: Rule) -> None:
        told = Sentence.of("How it is read was changed")
        self._changes.do(told, call, id_, rule, done=lambda _: self.forget(), quiet=True)

    def forget(self) -> None:
        """Read the rules anew: they, or where feeds stand, are different."""
        self._known.clear()
        self.changed.emit()

    def exceptions(self, settings: Settings) -> tuple[frozenset[str], frozenset[str]]:
        """Return the pictures of lists that are admitted, and those barred, by a rule."""
        admitted: list[int] = []
        barred: list[int] = []
        for feed_id in self._store.rules.about_pictures():
            allowed = bool(self.of(feed_id, settings).pictures)
            if allowed != settings.remote_images:
                (admitted if allowed else barred).append(feed_id)
        database = self._store.database
        return (
            lead_pictures(database, admitted) if admitted else frozenset(),
            lead_pictures(database, barred) if barred else frozenset(),
        )
