"""Mappings of words that take a fifth of a dict's memory: to be gone through, seldom asked.

Some ten thousand articles are in memory at once, each with dozens of words, and a dict for each
would be most of it. What is shared between articles (words, weights) is held, not copied.
"""

from collections.abc import Collection, ItemsView, Iterator, Mapping, Sequence
from typing import TypeVar

SEPARATOR = "\n"
T = TypeVar("T")


class Weighed(Mapping[str, float]):
    """Words and their weights."""

    __slots__ = ("_weights", "_words")

    def __init__(self, words: tuple[str, ...], weights: tuple[float, ...]) -> None:
        self._words = words
        self._weights = weights

    def __getitem__(self, word: str) -> float:
        """Return the weight of a word."""
        return self._weights[_place(self._words, word)]

    def __iter__(self) -> Iterator[str]:
        """Return the words."""
        return iter(self._words)

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self._words)

    def items(self) -> ItemsView[str, float]:
        """Return words with their weights, without a search for each."""
        return _Pairs(self, self._words, self._weights)

    def columns(self) -> tuple[tuple[str, ...], tuple[float, ...]]:
        """Return the words, and in the same order their weights."""
        return self._words, self._weights


def columns(words: Mapping[str, float]) -> tuple[Collection[str], Collection[float]]:
    """Return words, and in the same order their weights, of whatever mapping."""
    if isinstance(words, Weighed):
        return words.columns()
    return words.keys(), words.values()


class _Pairs(ItemsView[str, T]):
    __slots__ = ("_values", "_words")

    def __init__(self, owner: Mapping[str, T], words: tuple[str, ...], values: Sequence[T]) -> None:
        super().__init__(owner)
        self._words = words
        self._values = values

    def __iter__(self) -> Iterator[tuple[str, T]]:
        return zip(self._words, self._values, strict=True)


class Written(Mapping[str, str]):
    """Phrases as compared and, in one text, as written; "" in it: no other than compared."""

    __slots__ = ("_phrases", "_texts")

    def __init__(self, phrases: tuple[str, ...], texts: str) -> None:
        self._phrases = phrases
        self._texts = texts

    def __getitem__(self, phrase: str) -> str:
        """Return how a phrase is written."""
        return self._texts.split(SEPARATOR)[_place(self._phrases, phrase)] or phrase

    def __iter__(self) -> Iterator[str]:
        """Return the phrases as they are compared."""
        return iter(self._phrases)

    def __len__(self) -> int:
        """Return how many phrases there are."""
        return len(self._phrases)

    def __contains__(self, phrase: object) -> bool:
        """Tell whether a phrase is here."""
        return phrase in self._phrases

    def items(self) -> ItemsView[str, str]:
        """Return phrases as compared and as written, without a search for each."""
        if not self._phrases:
            return _Pairs(self, (), ())
        texts = self._texts.split(SEPARATOR)
        written = [text or key for key, text in zip(self._phrases, texts, strict=True)]
        return _Pairs(self, self._phrases, written)


def _place(words: tuple[str, ...], word: str) -> int:
    try:
        return words.index(word)
    except ValueError:
        raise KeyError(word) from None
