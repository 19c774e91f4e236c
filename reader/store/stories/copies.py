"""Copies within a story: an agency's text, that others bring with a word or a line changed.

Two texts are near-duplicates where they share most of their shingles, runs of three words
(Broder, "On the resemblance and containment of documents", 1997). Only articles of one story
and of different sources are compared.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MOST = 60  # articles of a story that are compared, the earliest
READ = 1500  # characters in which the first words of a text are
WORDS = 60  # of a text
SHINGLE = 3
RESEMBLANCE = 0.85
SHORT = 12  # words; what is shorter is told by its title alone
LEAST_TITLE = 4  # words; a shorter one tells nothing

WORD = re.compile(r"\w+")
# Who wrote it and where, before the text begins: "JAKARTA (Antara) - ", "WASHINGTON (AP) — ".
DATELINE = re.compile(r"\s*[^\W\d_a-z][^\n]{1,50}?\s[-–—]{1,2}\s")
BEGINNINGS = """
    SELECT a.id, a.title, ifnull(substr(unpack(b.packed, 2), 1, :size), '')
    FROM articles a JOIN bodies b ON b.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(:ids))
"""


@dataclass(frozen=True, slots=True)
class Beginning:
    """How an article begins, as it is compared."""

    title: frozenset[str]
    numbers: frozenset[str]  # of the title
    shingles: frozenset[tuple[str, ...]]
    short: bool

    @classmethod
    def of(cls, title: str, text: str) -> "Beginning":
        """Return the beginning of an article."""
        named = WORD.findall(title.casefold())
        text = text[:READ].removeprefix(title)
        line = DATELINE.match(text)
        words = WORD.findall(text[line.end() if line else 0 :].casefold())[:WORDS]
        return cls(
            frozenset(named),
            frozenset(word for word in named if word[0].isdigit()),
            _shingles(named) | _shingles(words),
            len(words) < SHORT,
        )

    def resembles(self, other: "Beginning") -> bool:
        """Return whether one of the two is a copy of the other."""
        if not (self.short or other.short):
            return _resemble(self.shingles, other.shingles)
        told = min(len(self.title), len(other.title)) >= LEAST_TITLE
        same = told and self.numbers == other.numbers
        return same and _resemble(self.title, other.title)


def beginnings(db: sqlite3.Connection, article_ids: Iterable[int]) -> dict[int, Beginning]:
    """Return how articles begin."""
    rows = db.execute(BEGINNINGS, {"ids": json.dumps(list(article_ids)), "size": READ})
    return {id_: Beginning.of(title, text) for id_, title, text in rows}


def copies(sources: Sequence[tuple[int, str]], begins: Mapping[int, Beginning]) -> dict[int, int]:
    """Return, by copy, the earlier article of another source whose text it is once more.

    `sources` names the articles of a story, earliest first, and where each comes from.
    """
    firsts: list[tuple[int, str, Beginning]] = []
    found: dict[int, int] = {}
    for id_, source in sources[:MOST]:
        begin = begins.get(id_)
        if begin is None:
            continue
        others = (one for one, by, its in firsts if by != source and its.resembles(begin))
        first = next(others, None)
        if first is None:
            firsts.append((id_, source, begin))
        else:
            found[id_] = first
    return found


def _shingles(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(*(words[start:] for start in range(SHINGLE)), strict=False))


def _resemble(some: frozenset[Any], others: frozenset[Any]) -> bool:
    """Tell whether both have most of what either has (Jaccard's index)."""
    less, more = sorted((len(some), len(others)))
    if less < RESEMBLANCE * more:  # then they cannot, whatever it is
        return False
    common = len(some & others)
    return common >= RESEMBLANCE * max(1, less + more - common)
