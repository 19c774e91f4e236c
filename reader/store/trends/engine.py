"""The trends engine's side of the store: what it has not seen, what it remembers, what it found."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.model import Window
from reader.store import place_rules
from reader.store.counts import total
from reader.store.database import Database
from reader.store.stories.choices import links
from reader.store.stories.copies import Beginning, beginnings
from reader.store.stories.rows import record_stories, story_places
from reader.store.trends.postings import record_terms
from reader.store.trends.rows import FreshArticle, LiveChunk, Member, Posts, TrendStep
from reader.store.trends.values import quiet_json, trending_json
from reader.store.values import EPOCH, moment

TEXT_SIZE = 2000
SETTLING = 3600  # seconds after a feed was added in which its backlog comes
DAYS_KEPT = 30
# What a panel was made of stands in it, and goes where somebody else writes it.
PANEL = """
    INSERT OR REPLACE INTO trend_panels
    VALUES (?1, ?2, iif(?4, json_insert(?3, '$.made', json_array(?4, ?5)), ?3))
"""
QUIET = """
    UPDATE trend_panels SET value = json_set(value, '$.quiet', json(?3))
    WHERE category_id = ?1 AND span = ?2 AND value -> '$.quiet' <> ?3
"""
MADE = """
    SELECT category_id, span, value ->> '$.made[0]', value ->> '$.made[1]' FROM trend_panels
    WHERE value ->> '$.made' IS NOT NULL
"""
TOPIC_ARTICLES = """
    INSERT OR IGNORE INTO topic_articles (topic, article_id)
    SELECT topic, id FROM (
        SELECT DISTINCT t.value ->> '$.key' AS topic, e.value AS id
        FROM trend_panels p, json_each(p.value, '$.topics') t,
            json_each(t.value, '$.article_ids') e
    ) WHERE id IN (SELECT id FROM articles)
"""
TAKEN = """
    SELECT a.id, a.feed_id, a.title, substr(unpack(b.packed, 2), 1, :size),
           a.sorted_at, a.url, b.language,
           b.published IS NULL AND b.first_seen < ifnull(f.added, 0) + :settling
    FROM articles a
    JOIN bodies b ON b.article_id = a.id
    JOIN feeds f ON f.id = a.feed_id
"""
FRESH = f"{TAKEN} WHERE a.id > :last ORDER BY a.id LIMIT :limit"
SEEN = f"""{TAKEN}
    WHERE a.sorted_at >= :since AND a.id <= :last ORDER BY a.sorted_at DESC, a.id DESC LIMIT :limit
"""
MOST_POSTS = 60  # of a feed that are looked at: a quiet one has not so many in half a year
POSTS = """
    SELECT f.id, a.sorted_at, a.id, a.title
    FROM feeds f JOIN articles a ON a.id IN (
        SELECT id FROM articles INDEXED BY articles_by_feed
        WHERE feed_id = f.id ORDER BY sorted_at DESC, id DESC LIMIT :most
    )
    WHERE f.id NOT IN (SELECT value FROM json_each(:muted)) AND EXISTS (
        SELECT 1 FROM articles INDEXED BY articles_by_feed
        WHERE feed_id = f.id AND sorted_at > :since
    )
    ORDER BY f.id, a.sorted_at DESC, a.id DESC
"""
NEWEST_TITLES = """
    SELECT a.feed_id, a.title
    FROM json_each(:feeds) f JOIN articles a ON a.id IN (
        SELECT id FROM articles INDEXED BY articles_by_feed
        WHERE feed_id = f.value ORDER BY sorted_at DESC, id DESC LIMIT :most
    )
"""


class EngineRows:
    """What the engine reads (in a helper process) and writes (by the writer)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fresh(self, limit: int) -> list[FreshArticle]:
        """Return the first articles that have not been through the engine to the end."""
        return self._taken(FRESH, {"last": self.state("last_story"), "limit": limit})

    def seen(self, since: int, limit: int) -> list[FreshArticle]:
        """Return the newest articles since a time that the engine has seen, by their numbers."""
        last = self.state("last_article")
        known = self._taken(SEEN, {"last": last, "since": since, "limit": limit})
        return sorted(known, key=lambda article: article.id)

    def _taken(self, rows: str, which: dict[str, int]) -> list[FreshArticle]:
        values = {"size": TEXT_SIZE, "settling": SETTLING, **which}
        return [
            FreshArticle(
                id_, feed, title, text or "", moment(at) or EPOCH, url, language, bool(old)
            )
            for id_, feed, title, text, at, url, language, old in self._database.connection.execute(
                rows, values
            )
        ]

    def state(self, key: str) -> int:
        """Return a figure of `trend_state`: how far the engine is, what it must heed."""
        row = self._database.connection.execute(
            "SELECT value FROM trend_state WHERE key = ?", (key,)
        ).fetchone()
        return int(row[0]) if row else 0

    def extent(self) -> tuple[int, int]:
        """Return the number of the newest article, and how many there are."""
        db = self._database.connection
        (newest,) = db.execute("SELECT ifnull(max(id), 0) FROM articles").fetchone()
        return int(newest), total(db, "total", None)

    def chunks(self, since: int) -> list[LiveChunk]:
        """Return what the engine remembers, oldest first."""
        rows = self._database.connection.execute(
            "SELECT id, newest, value FROM live_chunks WHERE newest >= ? ORDER BY id", (since,)
        )
        return [LiveChunk(*row) for row in rows]

    def existing(self, ids: Iterable[int]) -> set[int]:
        """Return which of these articles have not been removed."""
        rows = self._database.connection.execute(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {id_ for (id_,) in rows}

    def story_places(self, ids: Iterable[int]) -> dict[int, int]:
        """Return the stories of articles, see `story_rows.story_places`."""
        return story_places(self._database.connection, ids)

    def links(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Return the pairs of articles that the user put together, and those put apart."""
        return links(self._database.connection)

    def members(self, story_ids: Iterable[int]) -> dict[int, list[Member]]:
        """Return the articles of stories as they are kept."""
        rows = self._database.connection.execute(
            """
            SELECT s.story_id, a.id, a.feed_id, a.sorted_at, a.title, a.url
            FROM story_articles s JOIN articles a ON a.id = s.article_id
            WHERE s.story_id IN (SELECT value FROM json_each(?))
            """,
            (json.dumps(list(story_ids)),),
        )
        found: defaultdict[int, list[Member]] = defaultdict(list)
        for story, id_, feed, at, title, url in rows:
            found[story].append(Member(id_, feed, moment(at) or EPOCH, title, url))
        return dict(found)

    def beginnings(self, ids: Iterable[int]) -> dict[int, Beginning]:
        """Return how articles begin, to find copies among them."""
        return beginnings(self._database.connection, ids)

    def days(self, since: int) -> dict[int, str]:
        """Return the phrase counts of the days from `since` on."""
        rows = self._database.connection.execute(
            "SELECT day, value FROM phrase_days WHERE day >= ? ORDER BY day", (since,)
        )
        return dict(rows.fetchall())

    def made(self) -> dict[tuple[int | None, Window], tuple[int, int]]:
        """Return what each panel was made of, and the newest article known then."""
        rows = self._database.connection.execute(MADE)
        return {
            (category or None, Window(span)): (mark, last) for category, span, mark, last in rows
        }

    def titles(self, ids: Sequence[int]) -> dict[int, str]:
        """Return the titles of articles."""
        rows = self._database.connection.execute(
            "SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return dict(rows.fetchall())

    def newest_titles(self, feed_ids: Sequence[int], limit: int) -> dict[int, list[str]]:
        """Return the titles of the newest articles of each feed, in no order."""
        values = {"feeds": json.dumps(list(feed_ids)), "most": limit}
        found: defaultdict[int, list[str]] = defaultdict(list)
        for feed, title in self._database.connection.execute(NEWEST_TITLES, values):
            found[feed].append(title)
        return dict(found)

    def posts(self, since: int) -> list[Posts]:
        """Return when the feeds posted that did so after a time and take part in trends."""
        db = self._database.connection
        muted = json.dumps(place_rules.left_out(db, of_today=False))
        rows = db.execute(POSTS, {"since": since, "most": MOST_POSTS, "muted": muted})
        found: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for feed, *post in rows:
            found[feed].append((post[0], post[1], post[2]))
        return [
            Posts(feed, tuple(at for at, _, _ in posts), posts[0][1], posts[0][2])
            for feed, posts in found.items()
        ]

    def record(self, step: TrendStep) -> bool:
        """Write one step of the engine, in one short transaction.

        False where it comes too late, and must be thought again: the user changed stories
        meanwhile, or another program took in the same articles.
        """
        with self._database.transaction() as db:
            if step.choices is not None and step.choices != self.state("choices"):
                return False
            if step.first_article and step.first_article <= self.state("last_article"):
                return False
            _record_live(db, step)
            record_terms(db, step.terms)
            record_stories(db, step.stories, step.gone, step.alone)
            _record_days(db, step.days)
            if step.panels or step.kept:
                _record_panels(db, step)
            _record_state(db, step)
        return True


def _record_live(db: sqlite3.Connection, step: TrendStep) -> None:
    if step.live is not None:
        db.execute(
            "INSERT OR REPLACE INTO live_chunks VALUES (?, ?, ?)",
            (step.live.id, step.live.newest, step.live.value),
        )
    if step.live_since:
        db.execute("DELETE FROM live_chunks WHERE newest < ?", (step.live_since,))


def _record_state(db: sqlite3.Connection, step: TrendStep) -> None:
    reached = {
        "last_article": step.last_article,
        "last_story": step.last_story,
        "memory": step.memory,
        "made_of": step.made_of,
    }
    db.executemany(
        "INSERT OR REPLACE INTO trend_state VALUES (?, ?)",
        [(key, value) for key, value in reached.items() if value],
    )


def _record_days(db: sqlite3.Connection, days: Sequence[tuple[int, str]]) -> None:
    db.executemany("INSERT OR REPLACE INTO phrase_days VALUES (?, ?)", days)
    if days:
        newest = max(day for day, _ in days)
        db.execute("DELETE FROM phrase_days WHERE day < ?", (newest - DAYS_KEPT,))


def _record_panels(db: sqlite3.Connection, step: TrendStep) -> None:
    """Put these panels in place of all others but those that are kept."""
    marks = step.marks or (0,) * len(step.panels)
    made = [
        (p.category_id or 0, p.window.value, trending_json(p), mark, step.known)
        for p, mark in zip(step.panels, marks, strict=True)
    ]
    kept = {(scope or 0, window.value): quiet_json(posts) for scope, window, posts in step.kept}
    there = db.execute("SELECT category_id, span FROM trend_panels").fetchall()
    db.executemany(
        "DELETE FROM trend_panels WHERE category_id = ? AND span = ?",
        [row for row in there if row not in kept],
    )
    db.executemany(PANEL, made)
    db.executemany(QUIET, [(*place, posts) for place, posts in kept.items()])
    db.execute("DELETE FROM topic_articles")
    db.execute(TOPIC_ARTICLES)
