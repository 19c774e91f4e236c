"""Folds in lists: of articles that tell the same, one stands for all the list would have shown.

Which one stands is the same on every page: the one from the source that the user prefers (by the
weight of its feed), and among equals the first in the order of the list. So where nothing is
preferred, what is new is never left out for the sake of something older, nor does anything go
missing: a list holds every fold of which it would have shown an article.

Work grows with the page and its folds, not with the library: the members of the folds of a page
are read by `story_articles_by_fold`, and those that the list would not show drop out.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from reader.model import ArticleRow, Cursor, Order
from reader.store import listing
from reader.store.queries.asking import Asked
from reader.store.queries.search import RANKED, Hit
from reader.store.values import seconds

MEMBERS = """
    SELECT o.fold, o.article_id, m.{key}, m.read, f.weight
    FROM (
        SELECT DISTINCT s.fold
        FROM json_each(:ids) j CROSS JOIN story_articles s ON s.article_id = j.value
        WHERE s.fold IS NOT NULL
    ) w
    CROSS JOIN story_articles o INDEXED BY story_articles_by_fold ON o.fold = w.fold
    CROSS JOIN marks m ON m.article_id = o.article_id
    CROSS JOIN feeds f ON f.id = m.feed_id
    {where}
"""
BESIDE = """
    SELECT o.article_id
    FROM story_articles s
    CROSS JOIN story_articles o INDEXED BY story_articles_by_fold ON o.fold = s.fold
    CROSS JOIN marks m ON m.article_id = o.article_id
    WHERE s.article_id = :id AND o.article_id <> :id AND m.read = 0
    ORDER BY o.article_id
"""

Read = Callable[[Cursor | None, int], list[Hit]]


class Standing(NamedTuple):
    """An article of a folded list, and the others of its fold that it stands for."""

    hit: Hit
    others: tuple[int, ...] = ()
    unread: int = 0  # of the others


class _Member(NamedTuple):
    weight: float
    key: float
    id: int
    unread: bool


@dataclass(frozen=True, slots=True)
class Folding:
    """A list that folds, by what it is read by."""

    asked: Asked

    def page(
        self, db: sqlite3.Connection, read: Read, after: Cursor | None, limit: int
    ) -> list[Standing]:
        """Return the next `limit` articles that stand, of the list whose hits `read` gives."""
        if self.asked.ranked:
            return self._page_of_ranked(db, read, after)[:limit]
        found: list[Standing] = []
        while len(found) < limit:
            step = (limit - len(found)) * 5 // 4 + 1  # so much is left out of most lists
            hits = read(after, step)
            found += self._standing(hits, self._members(db, hits))
            if len(hits) < step:
                break
            after = Cursor(hits[-1].key, hits[-1].id)
        return found[:limit]

    def _page_of_ranked(
        self, db: sqlite3.Connection, read: Read, after: Cursor | None
    ) -> list[Standing]:
        """Fold all matches that are ranked: how well others fit is not in the store."""
        hits = read(None, RANKED)
        scores = {hit.id: hit.key for hit in hits}
        folds = [
            [member._replace(key=scores[member.id]) for member in members if member.id in scores]
            for members in self._members(db, hits)
        ]
        found = self._standing(hits, folds)
        return [one for one in found if after is None or one.hit < (after.key, after.id)]

    def _standing(self, hits: Sequence[Hit], folds: Iterable[Sequence[_Member]]) -> list[Standing]:
        """Return those of the hits that stand, with whom they stand for."""
        others: dict[int, list[_Member]] = {}  # by the one that stands for them
        left_out: set[int] = set()
        for members in filter(None, folds):
            stands, *rest = self._in_order(members)
            others[stands.id] = rest
            left_out.update(member.id for member in rest)
        return [_stands(hit, others.get(hit.id, ())) for hit in hits if hit.id not in left_out]

    def _in_order(self, members: Sequence[_Member]) -> list[_Member]:
        """Return the members of a fold as the list has them, with the one that stands first."""
        down = self.asked.query.order is not Order.OLDEST
        ordered = sorted(members, key=lambda m: (m.key, m.id), reverse=down)
        stands = max(ordered, key=lambda m: m.weight)  # the first of those that weigh most
        return [stands, *(member for member in ordered if member is not stands)]

    def _members(self, db: sqlite3.Connection, hits: Sequence[Hit]) -> list[list[_Member]]:
        """Return the folds that touch these hits, each with all that the list shows of it."""
        where, values = self._conditions()
        rows = db.execute(
            MEMBERS.format(where=where, key=self._key),
            {**values, "ids": json.dumps([hit.id for hit in hits])},
        ).fetchall()
        if not self.asked.ranked:
            held = listing.holding(db, self.asked, [row[1] for row in rows])
            rows = [row for row in rows if row[1] in held]
        folds: dict[int, list[_Member]] = {}
        for fold, id_, key, read, weight in rows:
            folds.setdefault(fold, []).append(_Member(weight, key, id_, not read))
        return list(folds.values())

    def _conditions(self) -> tuple[str, dict[str, Any]]:
        """Return the conditions of the list, as marks can tell them, and their values."""
        query, key, feeds = self.asked.query, self._key, self.asked.feeds
        of_story = "SELECT article_id FROM story_articles WHERE story_id = :story"
        of_topic = "SELECT article_id FROM topic_articles WHERE topic = :topic"
        of_section = "SELECT article_id FROM sections WHERE category_id = :section"
        leads = "SELECT lead_id FROM stories WHERE source_count >= 2"
        wanted = (
            (feeds is not None, "m.feed_id IN (SELECT value FROM json_each(:feeds))"),
            (query.unread_only, "m.read = 0"),
            (query.starred_only, "m.starred = 1"),
            (query.opened_only or key == "last_opened", "m.last_opened IS NOT NULL"),
            (query.since is not None, f"m.{key} >= :since"),
            (query.story_id is not None, f"m.article_id IN ({of_story})"),
            (bool(query.topic), f"m.article_id IN ({of_topic})"),
            (query.section_id is not None, f"m.article_id IN ({of_section})"),
            (query.stories_only, f"m.article_id IN ({leads})"),
        )
        where = " AND ".join(condition for holds, condition in wanted if holds)
        values = {
            "feeds": json.dumps(feeds),
            "since": seconds(query.since),
            "story": query.story_id,
            "topic": query.topic,
            "section": query.section_id,
        }
        return f"WHERE {where}" if where else "", values

    @property
    def _key(self) -> str:
        history = not self.asked.match and listing.reads_history(self.asked.query)
        return "last_opened" if history else "sorted_at"


def with_others(rows: Iterable[ArticleRow], found: Iterable[Standing]) -> list[ArticleRow]:
    """Return the rows of articles that stand, with those that they stand for."""
    folded = {one.hit.id: one for one in found if one.others}
    return [
        replace(row, folded=folded[row.id].others, folded_unread=folded[row.id].unread)
        if row.id in folded
        else row
        for row in rows
    ]


def unread_beside(db: sqlite3.Connection, article_id: int) -> tuple[int, ...]:
    """Return the unread articles that tell the same as one, wherever they are listed."""
    return tuple(id_ for (id_,) in db.execute(BESIDE, {"id": article_id}))


def _stands(hit: Hit, others: Sequence[_Member]) -> Standing:
    return Standing(hit, tuple(one.id for one in others), sum(one.unread for one in others))
