"""Articles: lists of them, each of them, and what a sync brings."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from reader.errors import UsageError
from reader.model import (
    Article,
    ArticleRow,
    Changes,
    Counts,
    Cursor,
    Feed,
    ParsedArticle,
    Query,
)
from reader.store import comments, counts, listing, merge, place_rules
from reader.store.bodies import unpack
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.feeds import FeedTable
from reader.store.incoming import Document
from reader.store.incoming import document as made_ready
from reader.store.queries import asking
from reader.store.queries.asking import Asked
from reader.store.queries.names import QueryNames
from reader.store.queries.search import Hit, SearchIndex
from reader.store.stories import folds
from reader.store.values import enclosures, moment, seconds

CHUNK = 500  # articles that one transaction stores
REMOVED_AT_ONCE = 50  # in one transaction, with all that is kept to undo it: some 40 ms

ROWS = """
    SELECT a.id, a.feed_id, a.title, a.teaser, a.author, a.url, a.sorted_at, a.image_url,
        m.read, m.starred,
        (SELECT category_id FROM article_suggestions WHERE article_id = a.id),
        s.story_id, ifnull(t.source_count, 0), s.fold,
        EXISTS (SELECT 1 FROM article_tags WHERE article_id = a.id)
    FROM json_each(:ids) j
    CROSS JOIN articles a ON a.id = j.value
    JOIN marks m ON m.article_id = a.id
    LEFT JOIN story_articles s ON s.article_id = a.id
    LEFT JOIN stories t ON t.id = s.story_id
    ORDER BY j.key
"""
WHOLE = """
    SELECT a.feed_id, b.guid, a.title, a.url, b.published, b.updated, b.first_seen, a.sorted_at,
        a.author, b.packed, a.image_url, b.image_caption, b.enclosures, b.tags, b.comments_url,
        b.language, b.source_title, b.source_url, b.words, a.revision, m.read, m.starred,
        m.read_count, m.last_opened, m.scroll, s.story_id, ifnull(t.source_count, 0),
        (SELECT max(replaced) FROM revisions WHERE article_id = a.id),
        ifnull(c.feed_url, ''), c.n, ifnull(p.url, '')
    FROM articles a
    JOIN bodies b ON b.article_id = a.id
    JOIN marks m ON m.article_id = a.id
    LEFT JOIN story_articles s ON s.article_id = a.id
    LEFT JOIN stories t ON t.id = s.story_id
    LEFT JOIN article_comments c ON c.article_id = a.id
    LEFT JOIN portraits p ON p.feed_id = a.feed_id AND p.author = a.author
    WHERE a.id = ?
"""


class ArticleTable:
    """The articles: reads for any thread, writes for the writer."""

    def __init__(
        self, database: Database, feeds: FeedTable, categories: CategoryTable, search: SearchIndex
    ) -> None:
        self._database = database
        self._feeds = feeds
        self._categories = categories
        self._search = search

    # ------------------------------------------------------------ lists

    def page(self, query: Query, after: Cursor | None = None, limit: int = 100) -> list[ArticleRow]:
        """Return the next `limit` articles of the list that `query` asks for."""
        if listing.folds(query):
            return self._folded(query, after, limit)
        asked = self._asked(query)
        hits = self._hits(asked, after, limit)
        ids = [hit.id for hit in hits]
        if listing.lists_stories(query):
            return self.rows(self._leads(ids))
        return _scored(self.rows(ids), hits, asked)

    def hits(self, query: Query, after: Cursor | None = None, limit: int = 100) -> list[Hit]:
        """Return only the sort keys and ids of a page (of stories, where those are listed).

        Nothing is folded here: whoever does something to all of a list does it to every article.
        """
        return self._hits(self._asked(query), after, limit)

    def standing(self, query: Query, after: Cursor | None, limit: int) -> list[folds.Standing]:
        """Return only the ids of a page of a folded list, and whom each article stands for."""
        asked = self._asked(query)
        read = partial(self._hits, asked)
        return folds.Folding(asked).page(self._database.connection, read, after, limit)

    def understand(self, text: str) -> None:
        """Raise QueryError where a search cannot be understood; nothing is looked for."""
        self._asked(Query(text=text))

    def cursor(self, query: Query, row: ArticleRow) -> Cursor:
        """Return the place of a row in the list of `query`, for the page that follows it."""
        if self._asked(query).ranked:
            return Cursor(row.score, row.id)
        if not query.text and listing.lists_stories(query):
            return self._place("SELECT last, id FROM stories WHERE lead_id = ?", row)
        if not query.text and listing.reads_history(query):
            return self._place(
                "SELECT last_opened, article_id FROM marks WHERE article_id = ?", row
            )
        return Cursor(float(seconds(row.sorted_at) or 0), row.id)

    def count(self, query: Query) -> int:
        """Return how many articles the list of `query` has, folded ones among them."""
        asked = self._asked_of_all(query)
        kept = "" if asked.match or asked.conditions or asked.bounds else counts.kept(asked.query)
        if kept and not asked.nothing:
            db = self._database.connection
            return counts.total(db, kept, asked.feeds, self._left_out(query))
        asked = self._without(asked, query)
        if asked.nothing:
            return 0
        if asked.match:
            return self._search.count(asked)
        return listing.listing(asked).count(self._database.connection)

    def newer_than(self, query: Query, cursor: Cursor) -> int:
        """Return how many rows stand ahead of a place in the list: those that came since."""
        asked = self._asked(query)
        if asked.nothing:
            return 0
        if asked.match:
            return self._search.count(asked, ahead_of=cursor)
        return listing.listing(asked).count(self._database.connection, ahead_of=cursor)

    def counts(self, now: datetime, midnight: datetime) -> Counts:
        """Return what the sidebar shows, from figures that every change keeps up to date."""
        db = self._database.connection
        today = self.count(Query(unread_only=True, since=midnight, for_today=True))
        muted = place_rules.left_out(db, of_today=False)
        return counts.counts(db, self._categories, today, now - timedelta(hours=24), muted)

    # ------------------------------------------------------------ single articles

    def get(self, id: int) -> Article:  # noqa: A002 - the word of the interface
        """Return one article, whole."""
        row = self._database.connection.execute(WHOLE, (id,)).fetchone()
        if row is None:
            raise UsageError("There is no article {id}.", id=id)
        return _article(id, row)

    def rows(self, ids: Iterable[int]) -> list[ArticleRow]:
        """Return the rows of these articles, in the order of `ids`; unknown ones are left out."""
        found = self._database.connection.execute(ROWS, {"ids": json.dumps(list(ids))})
        return [_row(row) for row in found]

    def unread_beside(self, id: int) -> tuple[int, ...]:  # noqa: A002
        """Return the unread articles that tell the same as this one, wherever they are listed."""
        return folds.unread_beside(self._database.connection, id)

    def exists(self, id: int) -> bool:  # noqa: A002
        """Tell whether there is such an article."""
        row = self._database.connection.execute("SELECT 1 FROM articles WHERE id = ?", (id,))
        return row.fetchone() is not None

    def comment_counts(self, ids: Iterable[int]) -> dict[int, int]:
        """Return how many comments articles have, by id, as far as their feeds say it."""
        return comments.counts(self._database.connection, ids)

    def texts(self, ids: Iterable[int]) -> dict[int, str]:
        """Return the plain texts of these articles, by id."""
        rows = self._database.connection.execute(
            "SELECT article_id, packed FROM bodies "
            "WHERE article_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {id_: unpack(packed).text for id_, packed in rows}

    # ------------------------------------------------------------ writing

    def merge(
        self, feed_id: int, incoming: Sequence[ParsedArticle], now: datetime, *, first_fetch: bool
    ) -> Changes:
        """Add what is new, refresh what changed, leave the rest, and say which was which.

        What the user did is never touched. A document of very many articles is stored in
        several transactions; stored again, it changes nothing.
        """
        return self._merge(feed_id, made_ready(incoming, now, first_fetch), None)

    def record_sync(self, feed: Feed, document: Document) -> Changes:
        """Merge a document and keep what the sync learnt of the feed: together, or not at all.

        Of a document in several transactions, the last one also keeps the feed's state, so
        that a sync that was cut off is done again.
        """
        return self._merge(feed.id, document, feed)

    def remove(self, ids: Iterable[int]) -> None:
        """Remove articles; a later sync does not bring them back."""
        wanted = list(ids)
        for start in range(0, len(wanted), REMOVED_AT_ONCE):
            some = wanted[start : start + REMOVED_AT_ONCE]
            chunk = json.dumps(some)
            with self._database.transaction() as db:
                self._search.forget(some)
                db.execute(
                    """
                    INSERT OR REPLACE INTO removed (feed_id, guid_key, url_key)
                    SELECT feed_id, guid_key, url_key FROM articles
                    WHERE id IN (SELECT value FROM json_each(?))
                    """,
                    (chunk,),
                )
                db.execute(
                    "DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))", (chunk,)
                )

    def _merge(self, feed_id: int, document: Document, feed: Feed | None) -> Changes:
        new: list[int] = []
        updated: list[int] = []
        chunks = [document.items[i : i + CHUNK] for i in range(0, len(document.items), CHUNK)]
        for number, chunk in enumerate(chunks or [()], start=1):
            with self._database.transaction() as db:
                changes = merge.store(db, self._search, feed_id, document, chunk)
                if feed is not None and number >= len(chunks):
                    self._feeds.record(feed)
            new.extend(changes.new)
            updated.extend(changes.updated)
        # Stored from the end, so that the first of a document is the newest of its second.
        return Changes(tuple(reversed(new)), tuple(reversed(updated)))

    # ------------------------------------------------------------ parts

    def _folded(self, query: Query, after: Cursor | None, limit: int) -> list[ArticleRow]:
        found = self.standing(query, after, limit)
        rows = folds.with_others(self.rows(one.hit.id for one in found), found)
        return _scored(rows, [one.hit for one in found], self._asked(query))

    def _asked(self, query: Query) -> Asked:
        return self._without(self._asked_of_all(query), query)

    def _without(self, asked: Asked, query: Query) -> Asked:
        """Return what is asked without the feeds that the user wants left out of such a list."""
        out = self._left_out(query)
        if not out:
            return asked
        return replace(
            asked,
            conditions=(*asked.conditions, asking.NOT_OF_FEEDS),
            values=(*asked.values, (asking.LEFT_OUT, json.dumps(out))),
        )

    def _left_out(self, query: Query) -> tuple[int, ...]:
        if not (query.unmuted_only or query.for_today):
            return ()
        return place_rules.left_out(self._database.connection, of_today=query.for_today)

    def _asked_of_all(self, query: Query) -> Asked:
        query = replace(query, unmuted_only=False, for_today=False)
        names = QueryNames(self._database.connection, self._feeds, self._categories)
        complete = self._search.completions
        return asking.asked(query, self._feeds_of(query), names, complete, datetime.now(UTC))

    def _hits(self, asked: Asked, after: Cursor | None, limit: int) -> list[Hit]:
        if asked.nothing:
            return []
        if asked.match:
            return self._search.page(asked, after, limit)
        return listing.listing(asked).page(self._database.connection, after, limit)

    def _feeds_of(self, query: Query) -> tuple[int, ...] | None:
        if query.category_id is None:
            return None if query.feed_id is None else (query.feed_id,)
        inside = self._categories.feed_ids(query.category_id)
        if query.feed_id is None:
            return inside
        return (query.feed_id,) if query.feed_id in inside else ()

    def _leads(self, story_ids: Sequence[int]) -> list[int]:
        rows = self._database.connection.execute(
            "SELECT t.lead_id FROM json_each(?) j JOIN stories t ON t.id = j.value ORDER BY j.key",
            (json.dumps(story_ids),),
        )
        return [row[0] for row in rows]

    def _place(self, sql: str, row: ArticleRow) -> Cursor:
        found = self._database.connection.execute(sql, (row.id,)).fetchone()
        key, id_ = found or (seconds(row.sorted_at) or 0, row.id)
        return Cursor(float(key or 0), id_)


def _scored(rows: list[ArticleRow], hits: Iterable[Hit], asked: Asked) -> list[ArticleRow]:
    if not asked.ranked:
        return rows
    scores = {hit.id: hit.key for hit in hits}
    return [replace(row, score=scores[row.id]) for row in rows]


def _row(row: tuple[Any, ...]) -> ArticleRow:
    (id_, feed_id, title, teaser, author, url, sorted_at, image_url) = row[:8]
    read, starred, section, *story, tagged = row[8:]
    date = moment(sorted_at)
    marks = (bool(read), bool(starred))
    told = ArticleRow(id_, feed_id, title, teaser, author, url, date, image_url, *marks, *story)
    if section is None and not tagged:  # as most are
        return told
    return replace(told, section_id=section, tagged=bool(tagged))


def _article(id_: int, row: tuple[Any, ...]) -> Article:
    (feed_id, guid, title, url, published, updated, first_seen, sorted_at) = row[:8]
    (author, packed, image_url, image_caption, files, tags, comments_url) = row[8:15]
    (language, source_title, source_url, words, revision, read, starred) = row[15:22]
    (read_count, last_opened, scroll, story_id, story_sources, reworded) = row[22:28]
    comments_feed, comment_count, author_image = row[28:]
    texts = unpack(packed)
    return Article(
        id=id_,
        feed_id=feed_id,
        guid=guid,
        title=title,
        url=url,
        published=moment(published),
        updated=moment(updated),
        first_seen=moment(first_seen),
        sorted_at=moment(sorted_at),
        author=author,
        html=texts.html,
        summary=texts.summary,
        text=texts.text,
        image_url=image_url,
        image_caption=image_caption,
        author_image=author_image,
        enclosures=enclosures(files),
        tags=tuple(json.loads(tags)),
        comments_url=comments_url,
        comments_feed=comments_feed,
        comment_count=comment_count,
        language=language,
        source_title=source_title,
        source_url=source_url,
        words=words,
        revision=revision,
        reworded=moment(reworded),
        read=bool(read),
        starred=bool(starred),
        read_count=read_count,
        last_opened=moment(last_opened),
        scroll=scroll,
        story_id=story_id,
        story_sources=story_sources,
    )
