"""Which lists fold: as the settings say, unless the user chose otherwise for one of them.

What is chosen for a category is so for the lists of the feeds and categories inside it, too.
"""

from reader.model import Query
from reader.ui.library import Library
from reader.ui.lists import choice as list_choice

KEY = "folding"  # the setting that holds the names of lists, each with whether it folds


class FoldChoices:
    """What the user chose for single lists, kept in the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        kept = library.store.settings.get(KEY, {})
        self._chosen: dict[str, bool] = dict(kept) if isinstance(kept, dict) else {}

    def folds(self, base: Query) -> bool:
        """Tell whether the list of `base` folds."""
        own = self._chosen.get(list_choice.list_name(base))
        return list_choice.can_fold(base) and bool(self._inherited(base) if own is None else own)

    def choose(self, base: Query, fold: bool) -> None:
        """Have the list of `base` fold, or not, from now on."""
        self._chosen[list_choice.list_name(base)] = fold
        if fold == self._inherited(base):
            del self._chosen[list_choice.list_name(base)]
        self._library.run("write", self._library.store.settings.set, KEY, dict(self._chosen))

    def _inherited(self, base: Query) -> bool:
        """Return what a list would do without a choice of its own."""
        rules, above = self._library.store.place_rules, tuple[int, ...]()
        if any(name.startswith("category:") for name in self._chosen):
            if base.feed_id is not None:
                above = rules.above_feed(base.feed_id)
            elif base.category_id is not None:
                above = rules.above_category(base.category_id)
        names = (list_choice.list_name(Query(category_id=id_)) for id_ in above)
        chosen = (self._chosen[name] for name in names if name in self._chosen)
        return next(chosen, self._library.settings.fold_lists)
