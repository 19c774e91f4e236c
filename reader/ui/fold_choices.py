"""Which lists fold: as the settings say, unless the user chose otherwise for one of them."""

from reader.model import Query
from reader.ui import list_choice
from reader.ui.library import Library

KEY = "folding"  # the setting that holds the names of lists, each with whether it folds


class FoldChoices:
    """What the user chose for single lists, kept in the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        kept = library.store.settings.get(KEY, {})
        self._chosen: dict[str, bool] = dict(kept) if isinstance(kept, dict) else {}

    def folds(self, base: Query) -> bool:
        """Tell whether the list of `base` folds."""
        usual = self._library.settings.fold_lists
        return list_choice.can_fold(base) and bool(
            self._chosen.get(list_choice.list_name(base), usual)
        )

    def choose(self, base: Query, fold: bool) -> None:
        """Have the list of `base` fold, or not, from now on."""
        self._chosen[list_choice.list_name(base)] = fold
        if fold == self._library.settings.fold_lists:
            del self._chosen[list_choice.list_name(base)]
        self._library.run("write", self._library.store.settings.set, KEY, dict(self._chosen))
