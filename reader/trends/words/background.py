"""How usual words are in a language in general, whatever a library has of it.

A young library cannot know: in its first hundred articles every word is rare. English, French and
Russian have lists, made by `tools/word_rates.py`; others are learnt from the library alone.
"""

import math
from functools import lru_cache

from reader.paths import resources

ARTICLE = 40  # words, in which one may stand that is in a list


def usual(term: str, language: str) -> float | None:
    """Return the share of articles in which a term usually stands; None: nobody knows.

    `term` is in the form that is compared. One that the list does not have is in next to none.
    """
    shares = _shares(language)
    return shares.get(term, 0.0) if shares else None


@lru_cache(maxsize=32)
def _shares(language: str) -> dict[str, float]:
    """Return the share of each term of a language; none where we ship no list of it."""
    file = resources() / "words" / f"{language}.txt"
    if not language.isalpha() or not file.is_file():
        return {}
    shares: dict[str, float] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        place, *terms = line.split(" ")
        rate = 10 ** (-int(place) / 10)
        shares.update(dict.fromkeys(terms, 1 - math.exp(-rate * ARTICLE)))
    return shares
