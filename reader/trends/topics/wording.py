"""The whole wording of a topic as titles have it, with the small words that no phrase begins with.

Phrases begin and end with words that tell something and have three of them at the most, so that
"All eyes on Geneva" is known as "eyes on Geneva", and "State of the Union" as neither.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.trends.words.stopwords import STOP_WORDS

SHARED = 0.6  # of the titles have the longer wording
LEAST = 3  # titles that have it
ASIDE = 3  # words more on each side
LONGEST = 7  # words of all
NEAR = 100  # characters before a label that are looked at, whatever a title is
SMALL = frozenset().union(*STOP_WORDS.values())
# Small words that only lead to the next one; all others ("all", "not", "how") tell something.
_LEADING = """
a an the of in on at to for from with by as and or but that this is are was were be has have had
will its his her their after over into about amid
di ke dari pada untuk dengan oleh dan atau yang ini itu akan jadi soal agar saat usai para
le la les un une des du de et en au aux à pour par sur dans que qui el los las y
"""
LEADING = frozenset(str.split(_LEADING))
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_BETWEEN = r"(?: |['’])"
_RUN_BEFORE = re.compile(r"(?:[\w'’-]*\w ){1,9}$")
_RUN_AFTER = re.compile(r"(?: \w[\w'’-]*){1,9}")


def wording(label: str, titles: Sequence[str]) -> str:
    """Return the label with what stands around it in most of the titles, as they write it.

    It begins and ends with a word that tells something; the label itself where there is nothing.
    """
    need = max(LEAST, SHARED * len(titles))
    found: Counter[tuple[str, ...]] = Counter()
    written: dict[tuple[str, ...], Counter[str]] = {}
    pattern = _anyhow(label)
    for title in titles:
        for words in _wider(pattern, title):
            key = tuple(word.casefold() for word in words)
            found[key] += 1
            written.setdefault(key, Counter())[" ".join(words)] += 1
    most = [key for key, count in found.items() if count >= need]
    if not most:
        return _apostrophes(label, pattern, titles)
    best = max(most, key=lambda key: (len(key), found[key], key))
    return max(written[best], key=lambda text: (written[best][text], text))


def _anyhow(label: str) -> re.Pattern[str]:
    """Return what finds the label, where its words have spaces or apostrophes between them."""
    words = [re.escape(word) for word in _APOSTROPHE.sub(" ", label).split()]
    return re.compile(rf"(?<!\w){_BETWEEN.join(words)}(?!\w)", re.IGNORECASE)


def _apostrophes(label: str, pattern: re.Pattern[str], titles: Sequence[str]) -> str:
    """Return the label with the apostrophes that most titles write in it."""
    found = Counter(place[0] for title in titles if (place := pattern.search(title)))
    plain = _APOSTROPHE.sub(" ", label)
    marked = [text for text in found if _APOSTROPHE.search(text)]
    same = [text for text in marked if _APOSTROPHE.sub(" ", text).casefold() == plain.casefold()]
    if not same or found.total() > 2 * sum(found[text] for text in same):
        return label
    marks = iter(re.findall(r"[ '’]", max(same, key=lambda text: (found[text], text))))
    return re.sub(" ", lambda _: next(marks), plain)


def _wider(label: re.Pattern[str], title: str) -> Iterator[tuple[str, ...]]:
    """Yield the wordings of a title that have the label in them and more, as words."""
    place = label.search(title)
    if place is None:
        return
    before, after = _before(title[: place.start()]), _after(title[place.end() :])
    own = tuple(place[0].split())
    for left in range(len(before) + 1):
        for right in range(len(after) + 1):
            words = (*before[len(before) - left :], *own, *after[:right])
            begins = not left or words[0].casefold() not in LEADING
            ends = not right or words[-1].casefold() not in SMALL
            if len(own) < len(words) <= LONGEST and begins and ends:
                yield words


def _before(text: str) -> list[str]:
    """Return the last words of what goes before, back to where punctuation stands."""
    found = _RUN_BEFORE.search(text[-NEAR:])
    return found[0].split()[-ASIDE:] if found else []


def _after(text: str) -> list[str]:
    """Return the first words of what follows, up to where punctuation stands."""
    found = _RUN_AFTER.match(text)
    return found[0].split()[:ASIDE] if found else []
