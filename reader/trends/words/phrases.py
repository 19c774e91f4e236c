"""Phrases of one to three words of a title: what a topic can be called."""

from collections.abc import Iterator, Sequence

from reader.trends.words.stopwords import CALENDAR, RUBRICS
from reader.trends.words.words import Word

LONGEST = 3
NAMED_DAYS = frozenset({"Day", "Night", "Week", "Weekend"})
SERIES = frozenset("BCDEFGHJKLMNPQRSTUVWXYZ")  # single letters but for the words "A", "I", "O"


def phrases(title: Sequence[Word]) -> dict[str, str]:
    """Return the phrases of a title: what is compared, and as it is written."""
    found: dict[str, str] = {}
    loud = 2 * sum(word.text.isupper() for word in title) > len(title)
    for run in _runs(title):
        begins = [_tells(word) or (not loud and _is_initials(word)) for word in run]
        ends = [tells or _closes(word) for tells, word in zip(begins, run, strict=True)]
        for start in range(len(run)):
            for end in range(start + 1, min(start + LONGEST, len(run)) + 1):
                if begins[start] and (begins if end == start + 1 else ends)[end - 1]:
                    part = run[start:end]
                    if len(part) > 1 or _stands_alone(part[0]):
                        key = " ".join(word.term for word in part)
                        found.setdefault(key, " ".join(word.text for word in part))
    return found


def _runs(title: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the parts of a title between its punctuation."""
    run: list[Word] = []
    for word in title:
        if word.breaks and run:
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _tells(word: Word) -> bool:
    low = word.text.casefold()
    return not word.stop and low not in CALENDAR and (len(low) > 2 or word.text.isupper())


def _is_initials(word: Word) -> bool:
    """Tell whether it is a stop word but for its capitals: VE Day, the WHO."""
    return word.stop and len(word.text) > 1 and word.text.isupper()


def _closes(word: Word) -> bool:
    """Tell whether it is the end of a name though it tells nothing alone: VE Day, Series X."""
    return word.text in NAMED_DAYS or (len(word.text) == 1 and word.text in SERIES)


def _stands_alone(word: Word) -> bool:
    """Tell whether a single word can be a topic: no number, no initials, no rubric."""
    rubric = word.text.casefold() in RUBRICS
    return len(word.term) > 2 and not rubric and any(map(str.isalpha, word.term))
