"""What a topic is called: names before plain words, and the whole phrase, as articles write it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.trends.stories.features import Features

HALF = 0.5
LOUD = 0.75  # share of a title's words with a capital from which capitals tell nothing
PART = 0.6  # share of the titles in which a part of names stands in one
LONGEST = 6  # words of a label


class Names:
    """Which phrases are names: where titles write few capitals, those words have them."""

    def __init__(self) -> None:
        self._written: dict[int, dict[str, str]] = {}  # of articles that were asked for

    def share(self, phrase: str, articles: Sequence[Features]) -> float:
        """Return in which share of the titles that tell it the phrase is a name; .5: none does.

        Of the word that a title begins with, a capital tells nothing.
        """
        named = told = 0
        for article in articles:
            known = self._known(article)
            if phrase in known:
                told += 1
                named += _capital(known[phrase])
        return (named + HALF) / (told + 1)

    def is_part(self, word: str, articles: Sequence[Features], *, several: bool = True) -> bool:
        """Tell whether a word is but a part of several names, as a first name is.

        Without `several`, it is also if it is part of one, as "Race" is of "Drag Race".
        """
        wholes: Counter[str] = Counter()
        told = named = 0
        for article in articles:
            known = self._known(article)
            if word in known:
                told += 1
                pairs = [p for p in known if p.count(" ") == 1 and word in p.split()]
                names = {pair for pair in pairs if _capital(known[pair])}
                named += bool(names)
                wholes.update(names)
        most = max(wholes.values(), default=0)
        return named >= PART * told > 0 and (not several or most < HALF * named)

    def _known(self, article: Features) -> dict[str, str]:
        found = self._written.get(article.id)
        if found is None:
            found = self._written[article.id] = _telling(article)
        return found


def _telling(article: Features) -> dict[str, str]:
    """Return the phrases, as written, whose capitals tell whether they are names."""
    written = dict(article.phrases.items())
    single = [text for key, text in written.items() if " " not in key]
    capitals = sum(text[:1].isupper() or text[:1].isdigit() for text in single)
    if capitals > LOUD * len(single):
        return {}
    written.pop(next(iter(written), ""), None)
    return written


def longest(phrase: str, articles: Sequence[Features], others: Iterable[str]) -> tuple[str, ...]:
    """Return the words of the longest phrase that half of the articles use, as compared.

    `others` are further phrases of the same topic; those that overlap are read as one.
    """
    least = max(2, HALF * len(articles))
    used = {
        other: count
        for other in {phrase, *others}
        if (count := sum(other in article.phrases for article in articles)) >= least
    }
    fit = _linked(phrase, used)
    whole = [
        keys
        for keys in _chained(fit)
        if " ".join(keys) == phrase or _is_told(keys, fit, articles, least)
    ]
    return max(whole, key=lambda keys: (len(keys), keys))


def _is_told(
    keys: tuple[str, ...], fit: Iterable[str], articles: Sequence[Features], least: float
) -> bool:
    """Tell whether enough articles have all parts of a phrase: two people may share a name."""
    text = f" {' '.join(keys)} "
    parts = [part for part in fit if f" {part} " in text]
    if len(parts) < 2:
        return True
    return sum(all(part in a.phrases for part in parts) for a in articles) >= least


def _linked(phrase: str, used: Iterable[str]) -> list[str]:
    """Return the phrases that share words with this one, or with one that does."""
    linked, own = {phrase}, set(phrase.split())
    left = set(used) - linked
    while near := {other for other in left if own & set(other.split())}:
        linked |= near
        left -= near
        own.update(*(other.split() for other in near))
    return sorted(linked)


def _chained(fit: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the phrases as words, and those that two overlapping ones make."""
    known = [tuple(phrase.split()) for phrase in fit]
    found = set(known)
    grown = True
    while grown:
        grown = False
        for left in sorted(found):
            for right in known:
                whole = _joined(left, right)
                if whole is not None and whole not in found and len(whole) <= LONGEST:
                    found.add(whole)
                    grown = True
    return sorted(found)


def _joined(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return both as one where the end of the left is the beginning of the right."""
    for length in range(min(len(left), len(right)) - 1, 0, -1):
        if left[-length:] == right[:length]:
            return left + right[length:]
    return None


def written(keys: tuple[str, ...], articles: Sequence[Features]) -> str:
    """Return the words in the commonest spelling; parts of three words overlap in a long one."""
    whole = " ".join(keys)
    spelt = spelling(whole, articles)
    if spelt:
        return spelt
    words: list[str] = []
    while len(words) < len(keys):
        start = max(0, len(words) - 1)
        for length in (3, 2):
            text = spelling(" ".join(keys[start : start + length]), articles)
            if text and start + length > len(words):
                words += text.split()[len(words) - start :]
                break
        else:
            words.append(spelling(keys[len(words)], articles) or keys[len(words)])
    return " ".join(words)


def spelling(phrase: str, articles: Sequence[Features]) -> str:
    """Return how most of the articles write a phrase; "" if none does."""
    found = Counter(a.phrases[phrase] for a in articles if phrase in a.phrases)
    return max(found, key=lambda text: (found[text], capitals(text), text), default="")


def capitals(text: str) -> int:
    """Return how many of the words begin with a capital."""
    return sum(word[:1].isupper() for word in text.split())


@lru_cache(maxsize=1 << 12)
def _capital(text: str) -> bool:
    """Tell whether it is written as a name: its words, but for small ones, have capitals."""
    heavy = [word for word in text.split() if len(word) > 3] or text.split()
    return all(word[:1].isupper() or word[:1].isdigit() for word in heavy)
