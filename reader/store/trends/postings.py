"""Which articles use a term: the way from an article to others that share its rare words.

An index of FTS5 holds for each article the terms that tell most of it, hashed; it keeps a term's
articles packed and merges them by and by, so a new article costs the same however many there
are. How much each term tells, and how it is written, stands once, with the article.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence

from reader.store.trends.rows import KeyTerms

INDEXED = 24  # strongest terms of an article, which lead to it; the others only compare it
Term = tuple[str, str, float]  # compared form, as written, weight

NEAR = """
    SELECT rowid FROM term_index WHERE term_index MATCH :term AND rowid {side} :article
    ORDER BY rowid {order} LIMIT :limit
"""
NEWER = NEAR.format(side=">", order="ASC")
OLDER = NEAR.format(side="<", order="DESC")


def postings(db: sqlite3.Connection, term: str, article_id: int, limit: int) -> list[int]:
    """Return articles with a key term: those that came next after one, and next before it.

    Up to `limit` on each side, the nearest first; some may have been removed since.
    """
    asked = {"term": _token(term), "article": article_id, "limit": limit}
    return [id_ for side in (NEWER, OLDER) for (id_,) in db.execute(side, asked)]


def key_terms(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, tuple[Term, ...]]:
    """Return of each article the terms that tell most, strongest first."""
    rows = db.execute(
        "SELECT article_id, value FROM article_terms "
        "WHERE article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {id_: _terms(value) for id_, value in rows}


def record_terms(db: sqlite3.Connection, rows: Sequence[KeyTerms]) -> None:
    """Index new articles, in the caller's transaction; each one once."""
    ordered = sorted(rows, key=lambda row: row.article_id)
    db.executemany(
        "INSERT OR REPLACE INTO article_terms VALUES (?, ?)",
        [(row.article_id, _value(row)) for row in ordered],
    )
    db.executemany(
        "INSERT INTO term_index (rowid, terms) VALUES (?, ?)",
        [
            (row.article_id, " ".join(_token(term) for term, _, _ in row.terms[:INDEXED]))
            for row in ordered
        ],
    )


def _token(term: str) -> str:
    return hashlib.blake2b(term.encode(), digest_size=6).hexdigest()


def _value(row: KeyTerms) -> str:
    """Return the terms flat, three values each; "" where one is written as it is compared."""
    flat: list[str | int] = []
    for term, written, weight in row.terms:
        flat += (term, "" if written == term else written, round(1000 * weight))
    return json.dumps(flat, ensure_ascii=False, separators=(",", ":"))


def _terms(value: str) -> tuple[Term, ...]:
    flat = json.loads(value)
    rows = zip(flat[::3], flat[1::3], flat[2::3], strict=True)
    return tuple([(term, written or term, weight / 1000) for term, written, weight in rows])
