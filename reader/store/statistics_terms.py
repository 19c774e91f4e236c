"""Words that the articles opened have in common, from the terms that trends keep of each."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from reader.model import ReadTerm
from reader.store.database import Database

LATEST = 1000  # articles that are looked at
TOLD = 8  # terms of an article that tell most
FEWEST = 3  # articles that make a term one of the reader's
TERMS = """
    SELECT t.value
    FROM (
        SELECT article_id FROM openings INDEXED BY openings_by_time
        WHERE at >= :since GROUP BY article_id ORDER BY max(at) DESC LIMIT :latest
    ) o CROSS JOIN article_terms t ON t.article_id = o.article_id
"""


def terms(database: Database, since: int, limit: int) -> tuple[ReadTerm, ...]:
    """Return the terms that most tell what was read since then."""
    rows = database.connection.execute(TERMS, {"since": since, "latest": LATEST})
    return _common((json.loads(value) for (value,) in rows), limit)


def _common(articles: Iterable[list[tuple[str, str, float]]], limit: int) -> tuple[ReadTerm, ...]:
    weight, count = defaultdict[str, float](float), Counter[str]()
    spellings = defaultdict[str, Counter[str]](Counter)
    for told in articles:
        for key, written, share in told[:TOLD]:
            if any(letter.isdigit() for letter in written) or (written.isascii() and len(key) < 4):
                continue
            weight[key] += share
            count[key] += 1
            spellings[key][written] += 1
    found = sorted((key for key in count if count[key] >= FEWEST), key=lambda k: (-weight[k], k))
    return tuple(ReadTerm(_usual(spellings[key]), count[key]) for key in found[:limit])


def _usual(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda written: (-spellings[written], len(written), written))
