"""Phrases of one to three words of a title: what a topic can be called."""

from collections.abc import Iterator

from reader.trends.features import Features
from reader.trends.stopwords import CALENDAR, RUBRICS, STOP_WORDS

LONGEST = 3


def phrases(article: Features) -> dict[str, str]:
    """Return the phrases of the title: what is compared, and as it is written."""
    stop = STOP_WORDS.get(article.language, frozenset())
    found: dict[str, str] = {}
    for run in _runs(article.title):
        heavy = [_tells(text, stop) for _, text in run]
        for start in range(len(run)):
            for end in range(start + 1, min(start + LONGEST, len(run)) + 1):
                if heavy[start] and heavy[end - 1]:
                    part = run[start:end]
                    key = " ".join(term for term, _ in part)
                    if end - start > 1 or _stands_alone(*part[0]):
                        found.setdefault(key, " ".join(text for _, text in part))
    return found


def _runs(title: tuple[tuple[str, str, bool], ...]) -> Iterator[list[tuple[str, str]]]:
    """Yield the parts of a title between its punctuation."""
    run: list[tuple[str, str]] = []
    for term, text, breaks in title:
        if breaks and run:
            yield run
            run = []
        run.append((term, text))
    if run:
        yield run


def _tells(text: str, stop: frozenset[str]) -> bool:
    low = text.casefold()
    return low not in stop and low not in CALENDAR and (len(low) > 2 or text.isupper())


def _stands_alone(term: str, text: str) -> bool:
    """Tell whether a single word can be a topic: no number, no initials, no rubric."""
    return len(term) > 2 and text.casefold() not in RUBRICS and any(map(str.isalpha, term))
