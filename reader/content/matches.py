"""Where words stand in a text, for finding them on the screen: case and accents do not count."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A place in a text, in UTF-16 units, as Qt and other tool kits count."""

    start: int
    end: int


def find_all(text: str, words: str) -> list[Match]:
    """Return where `words` stand in `text`, in order and without overlaps.

    "cafe" finds "Café", written in one character or in two; white space in `words` is any.
    """
    wanted = _folded(words)[0].strip()
    if not wanted:
        return []
    folded, origins = _folded(text)
    at, found = folded.find(wanted), []
    while at >= 0:
        end = at + len(wanted)
        found.append((origins[at], origins[end]))
        at = folded.find(wanted, end)
    astral = [i for i, character in enumerate(text) if ord(character) > 0xFFFF]
    return [
        Match(start + bisect_right(astral, start - 1), end + bisect_right(astral, end - 1))
        for start, end in found
    ]


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text without case and accents, and which character each one came from.

    The last origin is the end of the text. A mark that stands by itself belongs to the
    character before it, so a match is marked with all its accents.
    """
    if text.isascii():
        return "".join(" " if c.isspace() else c for c in text.lower()), list(range(len(text) + 1))
    out, origins = [], []
    for at, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(part):
                out.append(" " if part.isspace() else part)
                origins.append(at)
    origins.append(len(text))
    return "".join(out), origins
