"""Articles that belong beside another, found by the rare words they share.

Work does not grow with the library: for each of the article's terms a bounded number
of articles, near to it in time on both sides, is read from the index. Those with most of its
weight are compared whole, and the closest are put in order by `trends_likeness`.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.model import ArticleRow, Related, Relation
from reader.store.stories.crossings import elsewhere
from reader.store.trends.likeness import Known, cosine, evened, fading, likeness
from reader.store.trends.postings import Term, key_terms, postings
from reader.store.values import moment

POSTINGS = 150  # articles looked at on each side, for one term
COMPARED = 120  # whose terms are read
CANDIDATES = 40  # that are compared with one another
OWN_STORY = 24  # of them, at the most, that are of its own story
SIBLINGS = 60  # articles of the same story
LEAST_SCORE = 0.15  # how alike an article must be to be shown;
LONE_SCORE = 0.3  # and one that shares a single term
CHAPTER_WORDS = 0.2  # an older article so close in words tells how it began
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

PLACES = """
    SELECT a.id, a.sorted_at, s.story_id
    FROM articles a LEFT JOIN story_articles s ON s.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article found by terms."""

    score: float  # see `likeness`
    words: float  # how alike their words are, whatever the time
    terms: tuple[str, ...]  # what both share, as written


NO_HIT = Hit(0.0, 0.0, ())


def related(connection: sqlite3.Connection, article_id: int, limit: int) -> list[Related]:
    """Return what belongs beside an article.

    First others of its story, then its story in other languages, then all else, best first.
    """
    story, siblings = _siblings(connection, article_id)
    abroad = [] if story is None else in_other_languages(connection, story)
    hits = _hits(connection, article_id)
    wanted = {**dict.fromkeys(siblings, NO_HIT), **hits}
    rows = {row.id: row for row in _rows(connection, [article_id, *wanted])}
    here = rows.pop(article_id, None)
    if here is None:
        return []
    shown = {item.row.id for item in abroad}
    found = [
        Related(row, _relation(row, here, story, hit), hit.terms, hit.score)
        for row, hit in ((row, wanted[id_]) for id_, row in rows.items() if id_ not in shown)
    ]
    found.sort(key=lambda item: (-item.score, item.row.id))
    return _chosen(_without_doubles(found, here), abroad, limit)


def in_other_languages(connection: sqlite3.Connection, story_id: int) -> list[Related]:
    """Return the leads of stories in other languages on the same event, largest first."""
    names = elsewhere(connection, story_id)
    rows = {row.id: row for row in _rows(connection, names)}
    return [Related(rows[id_], Relation.OTHER_LANGUAGE, names[id_]) for id_ in names if id_ in rows]


def _chosen(found: Sequence[Related], abroad: Sequence[Related], limit: int) -> list[Related]:
    """Return those of the same story, then the others, which get at least half of the places."""
    same = [item for item in found if item.relation is Relation.SAME_STORY]
    others = [*abroad, *(item for item in found if item.relation is not Relation.SAME_STORY)]
    places = max(limit - limit // 2, limit - len(others))
    return [*same[:places], *others][:limit]


def _hits(connection: sqlite3.Connection, article_id: int) -> dict[int, Hit]:
    """Return the articles closest to one."""
    own = key_terms(connection, [article_id]).get(article_id, ())
    terms = {article_id: own, **key_terms(connection, _likely(connection, article_id, own))}
    known = _known(connection, terms)
    if article_id not in known:
        return {}
    here = known.pop(article_id)
    words = {id_: cosine(here, other) for id_, other in known.items()}
    best = _closest(here, known, words)
    hits = {
        id_: Hit(round(score, 4), words[id_], _shared(own, terms[id_]))
        for id_, score in zip(best, likeness([here, *map(known.__getitem__, best)]), strict=True)
    }
    return {id_: hit for id_, hit in hits.items() if _tells(hit)}


def _closest(here: Known, known: Mapping[int, Known], words: Mapping[int, float]) -> list[int]:
    """Return the articles nearest by words and time; its own story leaves room for others."""
    near = {id_: words[id_] * fading(here, other) for id_, other in known.items()}
    best = sorted(near, key=lambda id_: (-near[id_], id_))
    same = [i for i in best if here.story is not None and known[i].story == here.story]
    left_out = set(same[OWN_STORY:])
    return [id_ for id_ in best if id_ not in left_out][:CANDIDATES]


def _tells(hit: Hit) -> bool:
    """Tell whether an article is worth showing; one shared word may be chance."""
    return hit.score >= (LEAST_SCORE if len(hit.terms) > 1 else LONE_SCORE)


def _likely(connection: sqlite3.Connection, article_id: int, own: Sequence[Term]) -> list[int]:
    """Return the articles that have most of the article's weight in common with it."""
    weights: defaultdict[int, float] = defaultdict(float)
    for term, _, weight in own:
        for other in postings(connection, term, article_id, POSTINGS):
            weights[other] += weight * weight
    return sorted(weights, key=lambda other: (-weights[other], other))[:COMPARED]


def _known(connection: sqlite3.Connection, terms: Mapping[int, Sequence[Term]]) -> dict[int, Known]:
    """Return the articles that there are, as they are compared."""
    rows = connection.execute(PLACES, (json.dumps(list(terms)),))
    return {
        id_: Known(id_, at, story, evened({term: weight for term, _, weight in terms[id_]}))
        for id_, at, story in rows
    }


def _shared(own: Sequence[Term], other: Sequence[Term]) -> tuple[str, ...]:
    weights = {term: weight for term, _, weight in other}
    return _strongest([(w * weights[term], text) for term, text, w in own if term in weights])


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
        WHERE story_id = ? AND article_id <> ? ORDER BY article_id DESC LIMIT ?
        """,
        (row[0], article_id, SIBLINGS),
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


def _relation(row: ArticleRow, here: ArticleRow, story: int | None, hit: Hit) -> Relation:
    if story is not None and row.story_id == story:
        return Relation.SAME_STORY
    older = (
        row.sorted_at is not None
        and here.sorted_at is not None
        and (here.sorted_at - row.sorted_at).total_seconds() > CHAPTER_GAP
    )
    return Relation.EARLIER if older and hit.words >= CHAPTER_WORDS else Relation.SIMILAR


def _without_doubles(found: list[Related], here: ArticleRow) -> list[Related]:
    """Leave out what is the same text again: same title in the same feed."""
    kept, titles = [], {(here.feed_id, here.title)}
    for item in found:
        key = (item.row.feed_id, item.row.title)
        if key not in titles:
            titles.add(key)
            kept.append(item)
    return kept
