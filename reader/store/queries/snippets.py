"""Where the words of a search stand: in titles, and in a few lines of the text around them.

Cheap enough for the rows on a screen: a text is looked through a stretch at a time and left at
the first that holds a word (ten rows: 4 ms of CPU).
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.errors import QueryError
from reader.model import Snippet, Stretch
from reader.store.bodies import TEXT, unpack_part
from reader.store.database import Database
from reader.store.queries.grammar import Words, leaves, parse
from reader.store.queries.tokens import RUN, compiled, folded, singles

ROOM = 220  # characters of a snippet
BEFORE = 50  # of those, about so many before the first word
STRETCH, OVERLAP = 4000, 300  # characters that are looked through at once
LONGEST = 100_000  # characters of a text that are looked through
SPACE = re.compile(r"\s+")
TEXTS = """
    SELECT j.value, b.packed, f.packed
    FROM json_each(:ids) j
    CROSS JOIN bodies b ON b.article_id = j.value
    LEFT JOIN full_texts f ON f.article_id = j.value AND f.fetched IS NOT NULL
"""


class SnippetTable:
    """What the articles of a search say around its words; reads for any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Iterable[int], query: str) -> dict[int, Snippet]:
        """Return a snippet for each of these articles whose text holds a word of the query."""
        if not wanted(query):
            return {}
        rows = self._database.connection.execute(TEXTS, {"ids": json.dumps(list(ids))})
        found = {}
        for id_, packed, full in rows:
            one = snippet(unpack_part(packed, TEXT), query)
            if one is None and full is not None:
                one = snippet(unpack_part(full, TEXT), query)
            if one is not None:
                found[id_] = one
        return found


@lru_cache(64)
def wanted(query: str) -> tuple[str, ...]:
    """Return patterns of the words that a query wants in the text; none where it has a mistake."""
    try:
        tree = parse(query)
    except QueryError:
        return ()
    words = [leaf for leaf, is_wanted in leaves(tree) if is_wanted and isinstance(leaf, Words)]
    return tuple(dict.fromkeys(filter(None, map(_pattern, words))))


def highlights(text: str, query: str) -> tuple[Stretch, ...]:
    """Return where words of a query stand in `text`, in characters, without overlaps."""
    patterns = wanted(query)
    if not patterns or not text:
        return ()
    low, origins = _folded(text)
    found = [
        Stretch(origins[match.start()], origins[match.end() - 1] + 1)
        for match in _any(patterns).finditer(low)
    ]
    return tuple(found)


def snippet(text: str, query: str) -> Snippet | None:
    """Return the lines of `text` where most words of a query stand; None where none does."""
    for start in range(0, min(len(text), LONGEST), STRETCH):
        # What is cut off at the end of a stretch stands whole in the next one.
        places = highlights(text[start : start + STRETCH + OVERLAP], query)
        if places:
            return _cut(text, [Stretch(start + at.start, start + at.end) for at in places])
    return None


def _cut(text: str, places: Sequence[Stretch]) -> Snippet:
    def words_from(first: Stretch) -> int:
        inside = (p for p in places if first.start <= p.start and p.end <= first.start + ROOM)
        return len({folded(text[place.start : place.end]) for place in inside})

    first = max(places, key=words_from)
    start = max(0, first.start - BEFORE)
    if start:  # begin with a whole word, where one begins in time
        space = SPACE.search(text, start, first.start)
        start = space.end() if space else first.start
    end = min(len(text), start + ROOM)
    inside = [place for place in places if start <= place.start and place.end <= end]
    said, marks, at = "… " if start else "", [], start
    for place in inside:
        said += SPACE.sub(" ", text[at : place.start])
        word = SPACE.sub(" ", text[place.start : place.end])
        marks.append(Stretch(len(said), len(said) + len(word)))
        said, at = said + word, place.end
    said += SPACE.sub(" ", text[at:end])
    return Snippet(said.rstrip() + (" …" if end < len(text) else ""), tuple(marks))


def _pattern(words: Words) -> str:
    parts = singles(folded(words.text))
    if not parts:
        return ""
    pattern = r"\W+".join(map(re.escape, parts))
    begin = "" if compiled(RUN).match(parts[0]) else r"(?<!\w)"
    goes_on = words.begun and not words.quoted
    end = r"\w*" if goes_on and not compiled(RUN).search(parts[-1]) else ""
    if not end and not compiled(RUN).search(parts[-1]):
        end = r"(?!\w)"
    return begin + pattern + end


@lru_cache(64)
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return `text` without case and accents, and the place that each character came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    out, origins = [], []
    for at, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.lower()):
            if not unicodedata.combining(part):
                out.append(part)
                origins.append(at)
    return "".join(out), origins
