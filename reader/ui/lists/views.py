"""How each list is shown: its look, what it is grouped by, its order; kept for every list."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model import Order, Query
from reader.ui.library import Library
from reader.ui.lists.choice import list_name
from reader.ui.lists.row_shape import Look

KEY = "views"  # the setting that holds what was chosen for lists, by their names
MOST = 500  # lists whose choices are kept; searches have a name each


class Group(StrEnum):
    """What the articles of a list stand together by."""

    NONE = "none"
    DAY = "day"
    FEED = "feed"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class View:
    """How a list is shown; None: as lists usually are."""

    look: Look | None = None
    group: Group = Group.NONE
    order: Order | None = None


class ListViews:
    """What the user chose for single lists, kept in the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        kept = library.store.settings.get(KEY, {})
        named = kept.items() if isinstance(kept, dict) else ()
        self._kept = {name: dict(view) for name, view in named if isinstance(view, dict)}

    def view(self, base: Query) -> View:
        """Return how the list of `base` is shown; nonsense in the library is left out."""
        kept = self._kept.get(_name(base), {})
        return View(
            next((one for one in Look if one == kept.get("look")), None),
            next((one for one in Group if one == kept.get("group")), Group.NONE),
            next((one for one in Order if one == kept.get("order")), None),
        )

    def look(self, base: Query) -> Look:
        """Return the look of the list of `base`: the one chosen for it, or the usual one."""
        usual = Look.COMPACT if self._library.settings.compact_list else Look.LIST
        return self.view(base).look or usual

    def choose(self, base: Query, **changes: StrEnum) -> None:
        """Show the list of `base` so from now on: `look`, `group`, `order`."""
        name = _name(base)
        chosen = self._kept.pop(name, {}) | {what: str(value) for what, value in changes.items()}
        self._kept[name] = chosen  # the last one chosen for is the last to be forgotten
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        self._library.run("write", self._library.store.settings.set, KEY, dict(self._kept))


def groups(query: Query) -> tuple[Group, ...]:
    """Return what the articles of a list can stand together by."""
    if query.order not in (Order.NEWEST, Order.OLDEST) or query.stories_only:
        return (Group.NONE,)
    if query.text or query.topic or query.story_id is not None:
        return Group.NONE, Group.DAY
    if query.feed_id is not None:
        return Group.NONE, Group.DAY, Group.STORY
    return tuple(Group)


def _name(base: Query) -> str:
    return f"search:{base.text}" if base.text else list_name(base)
