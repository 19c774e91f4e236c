"""One thing that the user can do, and the groups in which all of them are listed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.ui.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: its name in code, its words, its keys (the first is shown), its icon.

    The keys are those that we give; the user may have chosen others (`Actions.map`).
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = "Reading"
    # Such a key also means something to what has the focus (Space presses a button); it works
    # in the list and the article alone, and never at the cost of a focused button.
    reading: bool = False
    checkable: bool = False  # a menu shows whether it is in force

    @property
    def label(self) -> str:
        """Return the words in the user's language."""
        return QCoreApplication.translate("Actions", self.text)


READING = QT_TRANSLATE_NOOP("Actions", "Reading")
ARTICLE = QT_TRANSLATE_NOOP("Actions", "The article")
PLACES = QT_TRANSLATE_NOOP("Actions", "Going places")
WINDOW = QT_TRANSLATE_NOOP("Actions", "The window")
LIBRARY = QT_TRANSLATE_NOOP("Actions", "The library")
GROUPS = (READING, ARTICLE, PLACES, WINDOW, LIBRARY)
