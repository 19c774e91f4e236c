"""The feeds the user follows."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from reader.errors import UsageError
from reader.model import Feed, PlaceRule
from reader.store import place_rules
from reader.store.database import Database
from reader.store.queries.search import SearchIndex
from reader.store.values import moment, seconds, sentence, sentence_json

TIMES = ("added", "checked", "changed", "next_due", "failing_since", "moved_since")
SENTENCES = ("due_reason", "error")
FLAGS = ("gone",)
BY_RULE = ("muted", "paused", "hidden")
NOT_COLUMNS = ("title", "category_ids", *BY_RULE)
COLUMNS = tuple(field.name for field in fields(Feed) if field.name not in NOT_COLUMNS)
# What a sync may learn; the address may move, the number and the day it was added do not.
RECORDED = tuple(name for name in COLUMNS if name not in ("id", "added", "weight"))

CHUNK = 250  # articles that go, and come back, in one transaction: some 30 ms
LIGHTEST, HEAVIEST = 0.25, 4.0  # what a feed's articles may count

SELECT = f"""
    SELECT {", ".join(COLUMNS)}, title, own_title,
        (SELECT group_concat(category_id) FROM feed_categories WHERE feed_id = feeds.id) AS places
    FROM feeds
"""  # noqa: S608 - names of our own columns
RECORD = f"""
    UPDATE feeds
    SET {", ".join(f"{name} = :{name}" for name in RECORDED)},
        -- The title that came may be the user's own, or the host that stands in for none.
        title = CASE WHEN :title IN (own_title, :host) THEN title ELSE :title END
    WHERE id = :id
"""  # noqa: S608 - likewise


class FeedName(NamedTuple):
    """What a feed is called by."""

    id: int
    title: str
    url: str
    site_url: str


class FeedTable:
    """The feeds table: reads for any thread, writes for the writer."""

    def __init__(self, database: Database, search: SearchIndex) -> None:
        self._database = database
        self._search = search
        # By connection: what feeds were called, and at which state of the library.
        self._names: dict[int, tuple[tuple[int, int], list[FeedName]]] = {}

    def all(self) -> list[Feed]:
        """Return every feed, by title."""
        return sorted(self._select(""), key=by_title)

    def names(self) -> list[FeedName]:
        """Return only what feeds are called by; remembered until anything in the library changes.

        A search as you type asks for it at every letter.
        """
        db = self._database.connection
        now = (db.execute("PRAGMA data_version").fetchone()[0], db.total_changes)
        known = self._names.get(id(db))
        if known is None or known[0] != now:
            rows = db.execute("SELECT id, url, site_url, own_title, title FROM feeds")
            found = [
                FeedName(id_, own or title or host_of(url), url, site)
                for id_, url, site, own, title in rows
            ]
            known = self._names[id(db)] = (now, found)
        return known[1]

    def get(self, id: int) -> Feed:  # noqa: A002 - the word of the interface
        """Return one feed."""
        found = self._select("WHERE id = :value", id)
        if not found:
            raise UsageError("There is no feed {id}.", id=id)
        return found[0]

    def some(self, ids: Iterable[int]) -> list[Feed]:
        """Return these feeds, as far as they are there."""
        chosen = json.dumps(list(ids))
        return self._select("WHERE id IN (SELECT value FROM json_each(:value))", chosen)

    def by_url(self, url: str) -> Feed | None:
        """Return the feed that is asked at `url`."""
        found = self._select("WHERE url = :value", url)
        return found[0] if found else None

    def add(
        self, url: str, title: str = "", category_ids: Iterable[int] = (), site_url: str = ""
    ) -> Feed:
        """Follow a feed, or add categories to one that is followed already.

        `title` is the user's own name for it; without one the feed's shows.
        """
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO feeds (id, url, own_title, site_url, added)
                VALUES (
                    1 + max(
                        ifnull((SELECT max(id) FROM feeds), 0),
                        ifnull((SELECT last FROM given WHERE name = 'feeds'), 0)
                    ),
                    :url, :title, :site_url, :added)
                ON CONFLICT (url) DO NOTHING
                """,
                {
                    "url": url,
                    "title": title,
                    "site_url": site_url,
                    "added": seconds(datetime.now(UTC)),
                },
            )
            (id_,) = db.execute("SELECT id FROM feeds WHERE url = ?", (url,)).fetchone()
            db.executemany(
                "INSERT OR IGNORE INTO feed_categories VALUES (?, ?)",
                [(id_, category_id) for category_id in category_ids],
            )
            return self.get(id_)

    def remove(self, id: int) -> None:  # noqa: A002
        """Stop following a feed; its articles go with it."""
        for articles in self._article_chunks(id):
            with self._database.transaction() as db:
                self._search.forget(articles)
                db.executemany("DELETE FROM articles WHERE id = ?", [(a,) for a in articles])
        with self._database.transaction() as db:
            self._search.forget_feed(id)
            db.execute("DELETE FROM feeds WHERE id = ?", (id,))

    def _article_chunks(self, id_: int) -> Iterator[list[int]]:
        """Yield the articles of a feed, some at a time: bodies of thousands fill the memory."""
        rows = self._database.connection.execute(
            "SELECT id FROM articles WHERE feed_id = ?", (id_,)
        ).fetchall()
        for start in range(0, len(rows), CHUNK):
            yield [row[0] for row in rows[start : start + CHUNK]]

    def rename(self, id: int, title: str) -> None:  # noqa: A002
        """Give a feed the user's own name; "" brings the feed's back."""
        self._update(id, "own_title", title.strip())

    def mute(self, id: int, muted: bool = True) -> None:  # noqa: A002
        """Leave a feed out of trends and announcements, or take it in again."""
        with self._database.transaction() as db:
            place_rules.choose(db, "feed_id", id, muted=muted)

    def set_weight(self, id: int, weight: float) -> None:  # noqa: A002
        """Let a feed's articles count more or less in trending, from a quarter to four times."""
        self._update(id, "weight", min(HEAVIEST, max(LIGHTEST, weight)))

    def set_categories(self, id: int, ids: Iterable[int]) -> None:  # noqa: A002
        """Put a feed into these categories and no others."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM feed_categories WHERE feed_id = ?", (id,))
            db.executemany(
                "INSERT OR IGNORE INTO feed_categories VALUES (?, ?)",
                [(id, category_id) for category_id in ids],
            )

    def record(self, feed: Feed) -> None:
        """Keep what a sync learnt of a feed; the user's own name for it stays."""
        values: dict[str, Any] = {name: getattr(feed, name) for name in RECORDED}
        for name in TIMES:
            values[name] = seconds(getattr(feed, name))
        for name in SENTENCES:
            values[name] = sentence_json(getattr(feed, name))
        values |= {"id": feed.id, "title": feed.title, "host": host_of(feed.url)}
        with self._database.transaction() as db:
            db.execute(RECORD, values)

    def extra(self, id: int) -> dict[str, str]:  # noqa: A002
        """Return what else the feed's OPML outline said."""
        row = self._database.connection.execute(
            "SELECT extra FROM feeds WHERE id = ?", (id,)
        ).fetchone()
        found: dict[str, str] = json.loads(row[0]) if row else {}
        return found

    def set_extra(self, id: int, mapping: Mapping[str, str]) -> None:  # noqa: A002
        """Keep what else the feed's OPML outline said."""
        self._update(id, "extra", json.dumps(dict(mapping), ensure_ascii=False))

    def _update(self, id_: int, column: str, value: str | float) -> None:
        with self._database.transaction() as db:
            db.execute(f"UPDATE feeds SET {column} = ? WHERE id = ?", (value, id_))  # noqa: S608

    def _select(self, where: str, value: str | int | None = None) -> list[Feed]:
        db = self._database.connection
        rows = db.execute(f"{SELECT} {where}", {"value": value}).fetchall()
        rules = place_rules.in_force(db)
        return [_feed(row, rules.get(row[0], place_rules.NOTHING)) for row in rows]


def by_title(feed: Feed) -> tuple[str, int]:
    """Return what orders feeds by title."""
    return feed.title.casefold(), feed.id


def host_of(url: str) -> str:
    """Return the host that stands in for a title, without "www."; the address if it has none."""
    try:
        host = urlsplit(url).hostname or url
    except ValueError:  # brackets that hold no IPv6 address
        host = url
    return host.removeprefix("www.")


def _feed(row: tuple[Any, ...], rule: PlaceRule) -> Feed:
    *known, title, own_title, places = row
    values = dict(zip(COLUMNS, known, strict=True))
    values |= {name: moment(values[name]) for name in TIMES}
    values |= {name: sentence(values[name]) for name in SENTENCES}
    values |= {name: bool(values[name]) for name in FLAGS}
    values |= {name: bool(getattr(rule, name)) for name in BY_RULE}
    values["title"] = own_title or title or host_of(values["url"])
    values["category_ids"] = tuple(
        sorted(int(place) for place in (places or "").split(",") if place)
    )
    return Feed(**values)
