"""Words that the articles opened have in common, from the terms that trends keep of each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.model import ReadTerm
from reader.store.database import Database
from reader.store.trends.postings import key_terms

LATEST = 1000  # articles that are looked at
TOLD = 8  # terms of an article that tell most
FEWEST = 3  # articles that make a term one of the reader's
SHORTEST = 4  # letters of a word in Latin script that tells something
OPENED = """
    SELECT article_id FROM openings INDEXED BY openings_by_time
    WHERE at >= :since GROUP BY article_id ORDER BY max(at) DESC LIMIT :latest
"""

Term = tuple[str, str, float]  # as it is compared, as it is written, how much it tells


def terms(database: Database, since: int, limit: int) -> tuple[ReadTerm, ...]:
    """Return the terms that most tell what was read since then."""
    db = database.connection
    ids = [id_ for (id_,) in db.execute(OPENED, {"since": since, "latest": LATEST})]
    return _common(key_terms(db, ids).values(), limit)


def _common(articles: Iterable[Sequence[Term]], limit: int) -> tuple[ReadTerm, ...]:
    weight, count = defaultdict[str, float](float), Counter[str]()
    spellings = defaultdict[str, Counter[str]](Counter)
    for told in articles:
        for key, written, share in filter(_is_word, told[:TOLD]):
            weight[key] += share
            count[key] += 1
            spellings[key][written] += 1
    found = sorted((key for key in count if count[key] >= FEWEST), key=lambda k: (-weight[k], k))
    told_most = sorted(found[:limit], key=lambda key: -count[key])
    return tuple(ReadTerm(_usual(spellings[key]), count[key]) for key in told_most)


def _is_word(term: Term) -> bool:
    _, written, _ = term
    short = written.isascii() and len(written) < SHORTEST
    return not short and not any(letter.isdigit() for letter in written)


def _usual(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda written: (-spellings[written], len(written), written))
