"""Which keys do what: the table's own, with what the user chose instead.

A key belongs to one action: what the user gave to one is taken from the action that had it by
the table. Keys are written as Qt writes them for files: "Ctrl+K".
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

Keys = Mapping[str, Sequence[str]]  # of actions, by name

# They move in lists and fields and leave dialogs everywhere; nothing else may take them.
FIXED = frozenset(
    QKeySequence(key).toString()
    for key in ("Escape", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End")
)
# A focused button or field takes them as its own, so they work in the list and the article alone.
PRESSING = frozenset(
    QKeySequence(key).toString() for key in ("Space", "Shift+Space", "Return", "Enter")
)
ALONE = frozenset(
    (
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    )
)
FIRST_NAMED = 0x01000000  # Qt numbers keys without a letter of their own from here on


class KeyMap:
    """The keys of every action; without `single`, letters and signs alone do nothing.

    `table` has what we give, `own` what the user gave to some actions instead.
    """

    def __init__(self, table: Keys, own: Keys, *, single: bool = True) -> None:
        self._single = single
        self._table = {name: _written(keys) for name, keys in table.items()}
        self._own = {name: _written(keys) for name, keys in own.items() if name in table}
        taken = {key for keys in self._own.values() for key in keys}
        self._given = {
            name: self._own.get(name, tuple(key for key in keys if key not in taken))
            for name, keys in self._table.items()
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KeyMap):
            return NotImplemented
        return (self._given, self._single) == (other._given, other._single)

    def __hash__(self) -> int:
        return hash((tuple(self._given.values()), self._single))

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action that are in force; the first is the one to show."""
        return tuple(key for key in self._given[name] if self._single or not is_single(key))

    def given(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, also those that are off."""
        return self._given[name]

    def is_own(self, name: str) -> bool:
        """Say whether an action has other keys than the table gives it."""
        return self._given[name] != self._table[name]

    def owner(self, key: str) -> str | None:
        """Return the name of the action that a key does; None where it is free."""
        return next((name for name, keys in self._given.items() if key in keys), None)

    def with_key(self, name: str, key: str) -> dict[str, list[str]]:
        """Return the user's keys with one more for an action, taken from whichever had it."""
        own = {other: [each for each in keys if each != key] for other, keys in self._own.items()}
        return self._needed(own | {name: [*self._given[name], key]})

    def without_key(self, name: str, key: str) -> dict[str, list[str]]:
        """Return the user's keys with one less for an action."""
        own = {other: list(keys) for other, keys in self._own.items()}
        return self._needed(own | {name: [each for each in self._given[name] if each != key]})

    def reset(self, name: str) -> dict[str, list[str]]:
        """Return the user's keys with the table's for an action, taken back from all others."""
        back = self._table[name]
        own = {other: [k for k in keys if k not in back] for other, keys in self._own.items()}
        own.pop(name, None)
        return self._needed(own)

    def _needed(self, own: dict[str, list[str]]) -> dict[str, list[str]]:
        """Return the user's keys without those that the actions have by the table anyway."""
        return {
            name: keys
            for name, keys in own.items()
            if tuple(keys) != self._without(own, name).given(name)
        }

    def _without(self, own: dict[str, list[str]], name: str) -> "KeyMap":
        return KeyMap(self._table, {other: keys for other, keys in own.items() if other != name})


def shown(keys: Sequence[str]) -> str:
    """Return keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return " · ".join(QKeySequence(key).toString(form) for key in keys)


def pressed(combination: QKeyCombination) -> str:
    """Return how a press of keys is written; "" for Ctrl and its like alone.

    A sign is the same on every keyboard, whether it takes Shift there or not.
    """
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in ALONE:
        return ""
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    if key.value < FIRST_NAMED and not chr(key.value).isalpha() and key != Qt.Key.Key_Space:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


def is_single(key: str) -> bool:
    """Say whether a key is a letter, digit or sign without Ctrl, Alt or Meta."""
    return len(key.removeprefix("Shift+")) == 1


def _written(keys: object) -> tuple[str, ...]:
    """Return keys as Qt writes them, once each; what is no key is left out."""
    if not isinstance(keys, Sequence) or isinstance(keys, str):
        return ()
    found = (QKeySequence(key).toString() for key in keys if isinstance(key, str))
    return tuple(dict.fromkeys(key for key in found if key))
