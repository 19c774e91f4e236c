"""Rules of reading for feeds and categories, and the full texts that were fetched."""

import json
from collections.abc import Iterable
from dataclasses import astuple
from datetime import datetime

from reader.model import Extracted, Rule
from reader.store.bodies import pack, unpack
from reader.store.database import Database
from reader.store.queries.search import SearchIndex
from reader.store.values import moment, seconds, sentence, sentence_json

READING = """
    CREATE TABLE reading_rules (
        feed_id      INTEGER UNIQUE REFERENCES feeds ON DELETE CASCADE,
        category_id  INTEGER UNIQUE REFERENCES categories ON DELETE CASCADE,
        full_text    INTEGER,             -- NULL in all three: as what is above says
        pictures     INTEGER,
        ahead        INTEGER,
        CHECK ((feed_id IS NULL) <> (category_id IS NULL))
    );
    -- What the user chose for one article, and the text of its page while we keep it.
    CREATE TABLE full_texts (
        article_id  INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        wanted      INTEGER,              -- NULL: as the rule says
        fetched     INTEGER,              -- NULL: not kept
        facts       TEXT NOT NULL DEFAULT '{}',  -- JSON: title, author, day, picture, note
        packed      BLOB                  -- as in `bodies`
    );
    CREATE INDEX full_texts_by_age ON full_texts (fetched) WHERE fetched IS NOT NULL;
"""
# Whether the index of words holds the text: it must be told to forget what it was given, and those
# that were kept before it knew of them were never given to it.
INDEXED = "ALTER TABLE full_texts ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0"
NEAREST = """
    WITH RECURSIVE above(id, far) AS (
        SELECT category_id, 1 FROM feed_categories WHERE feed_id = :feed
        UNION
        SELECT c.parent_id, far + 1 FROM categories c JOIN above ON c.id = above.id
        WHERE c.parent_id IS NOT NULL AND far < 50
    )
    SELECT full_text, pictures, ahead, 0 AS far FROM reading_rules WHERE feed_id = :feed
    UNION ALL
    SELECT full_text, pictures, ahead, far FROM above
    JOIN reading_rules r ON r.category_id = above.id
    ORDER BY far
"""
# Read from the few rules down to their feeds, not from the many feeds up.
ABOUT_PICTURES = """
    WITH RECURSIVE below (id) AS (
        SELECT category_id FROM reading_rules
        WHERE category_id IS NOT NULL AND pictures IS NOT NULL
        UNION
        SELECT c.id FROM categories c JOIN below ON c.parent_id = below.id
    )
    SELECT feed_id FROM reading_rules WHERE feed_id IS NOT NULL AND pictures IS NOT NULL
    UNION
    SELECT feed_id FROM feed_categories WHERE category_id IN (SELECT id FROM below)
"""
TEASERS = 20  # newest articles of a feed by which it is judged
PRUNED = 50  # texts that one transaction forgets
SHORT = 90  # words; a text that is shorter is a teaser where most of its feed are


class RuleTable:
    """The reading_rules table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_feed(self, feed_id: int) -> Rule:
        """Return what the user chose for this very feed."""
        return self._one("feed_id", feed_id)

    def of_category(self, category_id: int) -> Rule:
        """Return what the user chose for this very category."""
        return self._one("category_id", category_id)

    def in_force(self, feed_id: int) -> Rule:
        """Return what holds for a feed by itself and its categories; None: the settings decide."""
        rule = Rule()
        rows = self._database.connection.execute(NEAREST, {"feed": feed_id})
        for *values, _ in rows:
            rule = rule.over(_rule(values))
        return rule

    def set_feed(self, feed_id: int, rule: Rule) -> None:
        """Keep the user's choices for a feed."""
        self._set("feed_id", feed_id, rule)

    def set_category(self, category_id: int, rule: Rule) -> None:
        """Keep the user's choices for a category."""
        self._set("category_id", category_id, rule)

    def about_pictures(self) -> list[int]:
        """Return the feeds for which a rule, theirs or a category's, says a thing of pictures."""
        return [id_ for (id_,) in self._database.connection.execute(ABOUT_PICTURES)]

    def _one(self, column: str, id_: int) -> Rule:
        row = self._database.connection.execute(
            f"SELECT full_text, pictures, ahead FROM reading_rules WHERE {column} = ?",  # noqa: S608
            (id_,),
        ).fetchone()
        return Rule() if row is None else _rule(row)

    def _set(self, column: str, id_: int, rule: Rule) -> None:
        with self._database.transaction() as db:
            db.execute(f"DELETE FROM reading_rules WHERE {column} = ?", (id_,))  # noqa: S608
            if rule != Rule():
                db.execute(
                    f"INSERT INTO reading_rules ({column}, full_text, pictures, ahead)"  # noqa: S608
                    " VALUES (?, ?, ?, ?)",
                    (id_, *astuple(rule)),
                )


class FullTextTable:
    """The full_texts table; what is in it can be fetched again, but for what the user chose."""

    def __init__(self, database: Database, search: SearchIndex) -> None:
        self._database, self._search = database, search

    def get(self, article_id: int) -> Extracted | None:
        """Return the text of an article's page, where it is kept."""
        row = self._database.connection.execute(
            "SELECT facts, packed FROM full_texts WHERE article_id = ? AND packed IS NOT NULL",
            (article_id,),
        ).fetchone()
        if row is None:
            return None
        facts, texts = json.loads(row[0]), unpack(row[1])
        return Extracted(
            title=facts["title"],
            html=texts.html,
            text=texts.text,
            author=facts["author"],
            published=moment(facts["published"]),
            image_url=facts["image_url"],
            language=facts["language"],
            note=sentence(facts["note"]),
        )

    def has(self, article_id: int) -> bool:
        """Whether the text of an article's page is kept."""
        row = self._database.connection.execute(
            "SELECT 1 FROM full_texts WHERE article_id = ? AND packed IS NOT NULL", (article_id,)
        ).fetchone()
        return row is not None

    def keep(self, article_id: int, found: Extracted, now: datetime) -> None:
        """Keep the text of an article's page; nothing where the article is gone."""
        facts = {
            "title": found.title,
            "author": found.author,
            "published": seconds(found.published),
            "image_url": found.image_url,
            "language": found.language,
            "note": sentence_json(found.note),
        }
        with self._search.changing([article_id]) as db:
            db.execute(
                """
                INSERT INTO full_texts (article_id, fetched, facts, packed, indexed)
                SELECT id, :fetched, :facts, :packed, 1 FROM articles WHERE id = :id
                ON CONFLICT (article_id) DO UPDATE SET fetched = excluded.fetched,
                    facts = excluded.facts, packed = excluded.packed, indexed = 1
                """,
                {
                    "id": article_id,
                    "fetched": seconds(now),
                    "facts": json.dumps(facts, ensure_ascii=False),
                    "packed": pack(found.html, "", found.text),
                },
            )

    def wanted(self, article_id: int) -> bool | None:
        """Return what the user chose for this article; None: nothing."""
        row = self._database.connection.execute(
            "SELECT wanted FROM full_texts WHERE article_id = ?", (article_id,)
        ).fetchone()
        return None if row is None or row[0] is None else bool(row[0])

    def want(self, article_id: int, wanted: bool | None) -> None:
        """Keep whether the user wants the page's text of this article; None: no choice."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO full_texts (article_id, wanted)
                SELECT id, :wanted FROM articles WHERE id = :id
                ON CONFLICT (article_id) DO UPDATE SET wanted = excluded.wanted
                """,
                {"id": article_id, "wanted": wanted},
            )

    def size(self) -> int:
        """Return how many bytes the texts take."""
        row = self._database.connection.execute(
            "SELECT ifnull(sum(length(packed)), 0) FROM full_texts"
        ).fetchone()
        return int(row[0])

    def prune(self, max_bytes: int) -> int:
        """Forget the oldest texts until `max_bytes` are left, none of them of a starred article."""
        excess = self.size() - max_bytes
        gone: list[int] = []
        rows = self._database.connection.execute(
            """
            SELECT f.article_id, length(f.packed)
            FROM full_texts f JOIN marks m USING (article_id)
            WHERE f.fetched IS NOT NULL AND m.starred = 0
            ORDER BY f.fetched
            """
        )
        for id_, size in rows:
            if excess <= 0:
                break
            gone.append(id_)
            excess -= size
        for start in range(0, len(gone), PRUNED):
            some = gone[start : start + PRUNED]
            with self._search.changing(some) as db:
                db.executemany(
                    "UPDATE full_texts SET packed = NULL, fetched = NULL, facts = '{}', indexed = 0"
                    " WHERE article_id = ?",
                    [(id_,) for id_ in some],
                )
        return len(gone)

    def unread_after(self, feed_id: int, after: int, limit: int) -> list[int]:
        """Return a feed's newest unread articles that came after the one numbered `after`."""
        rows = self._database.connection.execute(
            """
            SELECT article_id FROM marks
            WHERE feed_id = ? AND read = 0 AND article_id > ?
            ORDER BY sorted_at DESC LIMIT ?
            """,
            (feed_id, after, limit),
        )
        return [id_ for (id_,) in rows]

    def starred(self) -> list[int]:
        """Return the starred articles, whose texts and pictures are not forgotten."""
        rows = self._database.connection.execute("SELECT article_id FROM marks WHERE starred = 1")
        return [id_ for (id_,) in rows]

    def sends_teasers(self, feed_id: int) -> bool:
        """Whether most of a feed's newest articles are so short that they are only beginnings."""
        rows = self._database.connection.execute(
            """
            SELECT b.words FROM articles a JOIN bodies b ON b.article_id = a.id
            WHERE a.feed_id = ? AND a.url <> '' ORDER BY a.sorted_at DESC LIMIT ?
            """,
            (feed_id, TEASERS),
        ).fetchall()
        short = sum(words < SHORT for (words,) in rows)
        return len(rows) >= 3 and short >= 0.8 * len(rows)


def lead_pictures(database: Database, feed_ids: Iterable[int]) -> frozenset[str]:
    """Return the addresses of the pictures that lists show of these feeds' articles."""
    rows = database.connection.execute(
        """
        SELECT DISTINCT image_url FROM articles
        WHERE feed_id IN (SELECT value FROM json_each(?)) AND image_url <> ''
        """,
        (json.dumps(list(feed_ids)),),
    )
    return frozenset(url for (url,) in rows)


def _rule(values: Iterable[int | None]) -> Rule:
    return Rule(*(None if value is None else bool(value) for value in values))
