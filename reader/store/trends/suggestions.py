"""Categories that feeds and articles seem to belong to, as learnt from those that have one."""

from dataclasses import dataclass
from typing import Any

from reader.model import CategorySuggestion
from reader.store.database import Database
from reader.store.values import sentence, sentence_json

# `category_lessons` is what was learnt, by whoever learnt it; all of it can be learnt again.
SUGGESTIONS = """
    CREATE TABLE feed_suggestions (
        feed_id      INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        category_id  INTEGER NOT NULL REFERENCES categories ON DELETE CASCADE,
        share        REAL NOT NULL,
        reason       TEXT,               -- a sentence, JSON
        PRIMARY KEY (feed_id, category_id)
    ) WITHOUT ROWID;
    CREATE INDEX feed_suggestions_by_category ON feed_suggestions (category_id);

    CREATE TABLE article_suggestions (
        article_id   INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        category_id  INTEGER NOT NULL REFERENCES categories ON DELETE CASCADE,
        share        REAL NOT NULL,
        reason       TEXT                -- a sentence, JSON
    );
    CREATE INDEX article_suggestions_by_category ON article_suggestions (category_id);

    CREATE TABLE category_lessons (
        key    TEXT PRIMARY KEY,
        value  BLOB NOT NULL
    ) WITHOUT ROWID;
"""
# Which category the user does not want to hear of for the articles of a feed, and the articles
# that tell one where nobody said so.
REFUSALS = """
    CREATE TABLE section_refusals (
        feed_id      INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        category_id  INTEGER NOT NULL REFERENCES categories ON DELETE CASCADE,
        PRIMARY KEY (feed_id, category_id)
    ) WITHOUT ROWID;
    CREATE INDEX section_refusals_by_category ON section_refusals (category_id);

    CREATE VIEW sections AS
    SELECT s.article_id, s.category_id, s.share, s.reason
    FROM article_suggestions s JOIN articles a ON a.id = s.article_id
    WHERE NOT EXISTS (
        SELECT 1 FROM feed_categories f
        WHERE f.feed_id = a.feed_id AND f.category_id = s.category_id
    ) AND NOT EXISTS (
        SELECT 1 FROM section_refusals r
        WHERE r.feed_id = a.feed_id AND r.category_id = s.category_id
    );
"""
TEXT_SIZE = 2000
# A feed's newest articles, so that a large library does not take hours to learn from.
EXAMPLES = """
    SELECT a.id, a.feed_id, a.title, substr(unpack(b.packed, 2), 1, :size), a.url, b.language,
           b.tags
    FROM (
        SELECT id FROM (
            SELECT id FROM articles WHERE feed_id = :feed
            ORDER BY sorted_at DESC, id DESC LIMIT :newest
        )
        WHERE id > :after ORDER BY id LIMIT :limit
    ) AS chosen
    JOIN articles a ON a.id = chosen.id
    JOIN bodies b ON b.article_id = a.id
    ORDER BY a.id
"""
# By the articles' numbers, so that it costs what is new and not what there is.
NEWER = "SELECT feed_id, count(*) FROM articles WHERE id > ? GROUP BY feed_id"
FOR_FEED = """
    SELECT category_id, share, reason FROM feed_suggestions
    WHERE feed_id = :id AND NOT EXISTS (SELECT 1 FROM feed_categories WHERE feed_id = :id)
    ORDER BY share DESC, category_id
"""
FOR_ARTICLE = "SELECT category_id, share, reason FROM sections WHERE article_id = :id"
# Meanwhile a feed, an article or a category may have been removed.
FEED_ROW = """
    INSERT OR REPLACE INTO feed_suggestions (feed_id, category_id, share, reason)
    SELECT f.id, c.id, :share, :reason FROM feeds f, categories c
    WHERE f.id = :id AND c.id = :category
"""
ARTICLE_ROW = """
    INSERT OR REPLACE INTO article_suggestions (article_id, category_id, share, reason)
    SELECT a.id, c.id, :share, :reason FROM articles a, categories c
    WHERE a.id = :id AND c.id = :category
"""


@dataclass(frozen=True, slots=True)
class Example:
    """An article to learn a category from, or to find one for."""

    id: int
    feed_id: int
    title: str
    text: str  # the beginning of it
    url: str
    language: str  # as declared
    tags: str  # JSON


@dataclass(frozen=True, slots=True)
class SuggestionStep:
    """One short write: what was learnt, and what it says of feeds and articles."""

    lessons: bytes | None = None
    feeds: tuple[tuple[int, tuple[CategorySuggestion, ...]], ...] = ()
    articles: tuple[tuple[int, CategorySuggestion | None], ...] = ()
    made_of: bytes | None = None  # a mark of all that was looked at, once nothing is left to do


class SuggestionTable:
    """What the window reads of suggestions, and what the job that makes them needs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def for_feed(self, feed_id: int) -> list[CategorySuggestion]:
        """Return the categories that a feed without one seems to belong to, likeliest first."""
        return self._suggestions(FOR_FEED, feed_id)

    def section(self, article_id: int) -> list[CategorySuggestion]:
        """Return the category that the article's own words suggest.

        None where its feed is in it, or where the user refused it for the feed.
        """
        return self._suggestions(FOR_ARTICLE, article_id)

    def refused(self) -> frozenset[tuple[int, int]]:
        """Return the pairs of feed and category that the user does not want to hear of."""
        rows = self._database.connection.execute(
            "SELECT feed_id, category_id FROM section_refusals"
        )
        return frozenset((feed, category) for feed, category in rows)

    def refuse(self, feed_id: int, category_id: int) -> None:
        """Suggest a category no more for single articles of a feed."""
        with self._database.transaction() as db:
            db.execute(
                "INSERT OR IGNORE INTO section_refusals VALUES (?, ?)", (feed_id, category_id)
            )

    def allow(self, feed_id: int, category_id: int) -> None:
        """Take a refusal back."""
        with self._database.transaction() as db:
            db.execute(
                "DELETE FROM section_refusals WHERE feed_id = ? AND category_id = ?",
                (feed_id, category_id),
            )

    def lessons(self) -> bytes | None:
        """Return what was learnt, as the learner wrote it."""
        return self._kept("all")

    def made_of(self) -> bytes | None:
        """Return the mark of all that the learner had looked at when nothing was left to do."""
        return self._kept("made_of")

    def newer(self, article_id: int) -> dict[int, int]:
        """Return how many articles that came after one each feed has, if any."""
        return dict(self._database.connection.execute(NEWER, (article_id,)).fetchall())

    def examples(self, feed_id: int, after: int, limit: int, newest: int) -> list[Example]:
        """Return a feed's articles after one, oldest first, looking at its `newest` ones only."""
        rows = self._database.connection.execute(
            EXAMPLES,
            {"feed": feed_id, "after": after, "limit": limit, "newest": newest, "size": TEXT_SIZE},
        )
        return [Example(*row) for row in rows]

    def record(self, step: SuggestionStep) -> None:
        """Write one step of the learner, in one short transaction."""
        with self._database.transaction() as db:
            kept = (("all", step.lessons), ("made_of", step.made_of))
            db.executemany(
                "INSERT OR REPLACE INTO category_lessons VALUES (?, ?)",
                [(key, value) for key, value in kept if value is not None],
            )
            for feed_id, found in step.feeds:
                db.execute("DELETE FROM feed_suggestions WHERE feed_id = ?", (feed_id,))
                db.executemany(FEED_ROW, [{"id": feed_id, **_values(one)} for one in found])
            for article_id, one in step.articles:
                db.execute("DELETE FROM article_suggestions WHERE article_id = ?", (article_id,))
                if one is not None:
                    db.execute(ARTICLE_ROW, {"id": article_id, **_values(one)})

    def _kept(self, key: str) -> bytes | None:
        row = self._database.connection.execute(
            "SELECT value FROM category_lessons WHERE key = ?", (key,)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def _suggestions(self, query: str, id_: int) -> list[CategorySuggestion]:
        rows = self._database.connection.execute(query, {"id": id_})
        return [
            CategorySuggestion(category, share, sentence(said)) for category, share, said in rows
        ]


def _values(one: CategorySuggestion) -> dict[str, Any]:
    return {
        "category": one.category_id,
        "share": one.share,
        "reason": sentence_json(one.reason),
    }
