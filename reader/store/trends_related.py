"""Articles that belong beside another, found by the rare words they share.

Work does not grow with the library: for each of the article's key terms a bounded number
of articles, near to it in time on both sides, is read from the index.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reader.model import ArticleRow, Related, Relation
from reader.store.trends_postings import key_terms, postings
from reader.store.values import moment

POSTINGS = 150  # articles looked at on each side, for one term
CANDIDATES = 60
LEAST_TERMS = 2
LEAST_SCORE = 0.06
CHAPTER_SCORE = 0.2  # an older article so close tells how it began
CHAPTER_GAP = 12 * 3600
SHOWN_TERMS = 4

ROWS = """
    SELECT a.id, a.feed_id, a.title, a.teaser, a.author, a.url, a.sorted_at, a.image_url,
           m.read, m.starred, s.story_id, ifnull(t.source_count, 0)
    FROM articles a
    JOIN marks m ON m.article_id = a.id
    LEFT JOIN story_articles s ON s.article_id = a.id
    LEFT JOIN stories t ON t.id = s.story_id
    WHERE a.id IN (SELECT value FROM json_each(?))
"""


class Hit(NamedTuple):
    """An article found by terms."""

    score: float
    terms: tuple[str, ...]


def related(connection: sqlite3.Connection, article_id: int, limit: int) -> list[Related]:
    """Return what belongs beside an article, best first within each kind."""
    hits = _hits(connection, article_id)
    story, siblings = _siblings(connection, article_id)
    wanted = {**dict.fromkeys(siblings, Hit(0.0, ())), **hits}
    rows = {row.id: row for row in _rows(connection, [article_id, *wanted])}
    here = rows.pop(article_id, None)
    if here is None:
        return []
    found = [
        Related(
            row,
            _relation(row, here, story, wanted[id_].score),
            wanted[id_].terms,
            wanted[id_].score,
        )
        for id_, row in rows.items()
    ]
    order = list(Relation)
    found.sort(key=lambda item: (order.index(item.relation), -item.score, item.row.id))
    return _without_doubles(found, here)[:limit]


def _hits(connection: sqlite3.Connection, article_id: int) -> dict[int, Hit]:
    own = key_terms(connection, [article_id]).get(article_id, ())
    weights: dict[int, float] = {}
    uses: dict[int, int] = {}
    for term, _, weight in own:
        for other in postings(connection, term, article_id, POSTINGS):
            weights[other] = weights.get(other, 0.0) + weight * weight
            uses[other] = uses.get(other, 0) + 1
    likely = [other for other, count in uses.items() if count >= LEAST_TERMS]
    likely.sort(key=lambda other: (-weights[other], other))
    compared = key_terms(connection, likely[: 2 * CANDIDATES])
    hits = {other: _hit(own, terms) for other, terms in compared.items()}
    best = sorted(hits, key=lambda other: (-hits[other].score, other))[:CANDIDATES]
    return {other: hits[other] for other in best if hits[other].score >= LEAST_SCORE}


def _hit(own: Sequence[tuple[str, str, float]], other: Sequence[tuple[str, str, float]]) -> Hit:
    weights = {term: weight for term, _, weight in other}
    shared = [(w * weights[term], text) for term, text, w in own if term in weights]
    return Hit(round(sum(product for product, _ in shared), 4), _strongest(shared))


def _strongest(shared: Sequence[tuple[float, str]]) -> tuple[str, ...]:
    ordered = sorted(shared, key=lambda item: (-item[0], item[1]))
    return tuple(text for _, text in ordered[:SHOWN_TERMS])


def _siblings(connection: sqlite3.Connection, article_id: int) -> tuple[int | None, list[int]]:
    """Return the article's story and the newest other articles of it."""
    row = connection.execute(
        "SELECT story_id FROM story_articles WHERE article_id = ?", (article_id,)
    ).fetchone()
    if row is None:
        return None, []
    others = connection.execute(
        """
        SELECT article_id FROM story_articles
        WHERE story_id = ? AND article_id <> ? ORDER BY article_id DESC LIMIT 60
        """,
        (row[0], article_id),
    )
    return row[0], [other for (other,) in others]


def _rows(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleRow]:
    return [_row(*row) for row in connection.execute(ROWS, (json.dumps(list(ids)),))]


def _row(*values: Any) -> ArticleRow:  # noqa: ANN401 - columns
    id_, feed, title, teaser, author, url, at, image, read, starred, story, sources = values
    return ArticleRow(
        id_,
        feed,
        title,
        teaser,
        author,
        url,
        moment(at),
        image,
        bool(read),
        bool(starred),
        story,
        sources,
    )


def _relation(row: ArticleRow, here: ArticleRow, story: int | None, score: float) -> Relation:
    if story is not None and row.story_id == story:
        return Relation.SAME_STORY
    older = (
        row.sorted_at is not None
        and here.sorted_at is not None
        and (here.sorted_at - row.sorted_at).total_seconds() > CHAPTER_GAP
    )
    return Relation.EARLIER if older and score >= CHAPTER_SCORE else Relation.SIMILAR


def _without_doubles(found: list[Related], here: ArticleRow) -> list[Related]:
    """Leave out what is the same text again: same title in the same feed."""
    kept, titles = [], {(here.feed_id, here.title)}
    for item in found:
        key = (item.row.feed_id, item.row.title)
        if key not in titles:
            titles.add(key)
            kept.append(item)
    return kept
