"""What the user chose to see in the trending panel; the next start shows the same."""

from dataclasses import dataclass
from typing import Any

from reader.model import Window
from reader.store.store import Store
from reader.ui.trending.pages import Tab

KEPT = "trending"  # the setting
ALL = 0  # the scope of all feeds, where it is pinned


@dataclass(frozen=True, slots=True)
class TrendChoice:
    """Window, page and scope; a pinned scope no longer follows the sidebar."""

    window: Window = Window.H24
    tab: Tab = Tab.TOPICS
    pinned: int | None = None  # a category, or `ALL`; None: as the sidebar
    folded: frozenset[Tab] = frozenset()  # what shows its heading only, where there is some of all

    def category_id(self, followed: int | None) -> int | None:
        """Return the category to show, where the sidebar shows `followed`; None: all."""
        return followed if self.pinned is None else self.pinned or None


def load(store: Store) -> TrendChoice:
    """Return what was kept; what makes no sense any more is left out."""
    kept: Any = store.settings.get(KEPT, {})
    values = kept if isinstance(kept, dict) else {}
    window, tab, pinned = values.get("window"), values.get("tab"), values.get("pinned")
    folded = values.get("folded")
    known = {ALL} | {category.id for category in store.categories.all()}
    return TrendChoice(
        Window(window) if window in list(Window) else Window.H24,
        Tab(tab) if tab in list(Tab) else Tab.TOPICS,
        pinned if pinned in known else None,
        frozenset(tab for tab in Tab if isinstance(folded, list) and tab in folded),
    )


def save(store: Store, choice: TrendChoice) -> None:
    """Keep it."""
    values = {
        "window": choice.window.value,
        "tab": choice.tab.value,
        "pinned": choice.pinned,
        "folded": sorted(tab.value for tab in choice.folded),
    }
    store.settings.set(KEPT, values)
