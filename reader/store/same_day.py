"""Articles that were edited while their site moved: found by title and day, told by their words."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.store import identity
from reader.store.bodies import unpack
from reader.store.identity import Known
from reader.store.incoming import Document
from reader.store.item import Item

DAY = identity.SAME_DAY
LOOKED_AT = 2000  # articles around the days of some items; a feed of bad dates has all on one day
CANDIDATES = 8  # of one title; more of them tell nothing

TITLES = """
    SELECT id, title FROM articles INDEXED BY articles_by_feed
    WHERE feed_id = :feed AND sorted_at BETWEEN :first AND :last
    ORDER BY sorted_at DESC, id DESC
    LIMIT :limit
"""
WHOLE = """
    SELECT a.guid_key, a.url_key, a.text_key, a.content_key, a.title, b.guid, b.published, b.packed
    FROM articles a JOIN bodies b ON b.article_id = a.id
    WHERE a.id = ?
"""


@dataclass(slots=True)
class SameDay:
    """What a feed has around the days of some items, looked up once and only if it is asked."""

    db: sqlite3.Connection
    feed_id: int
    items: Sequence[Item]
    titles: dict[str, list[int]] | None = None

    def find(self, item: Item, document: Document) -> Known | None:
        """Return the article that an item is an edit of; those still listed are others."""
        if item.published is None or not item.title:
            return None
        for id_ in self._titled(item.title)[:CANDIDATES]:
            known, text = self._read(id_)
            if document.is_free(known) and identity.same_story(item, known, text):
                return known
        return None

    def _titled(self, title: str) -> list[int]:
        if self.titles is None:
            self.titles = {}
            times = [item.sorted_at for item in self.items]
            keys = {"first": min(times) - DAY, "last": max(times) + DAY, "limit": LOOKED_AT}
            for id_, known in self.db.execute(TITLES, {"feed": self.feed_id, **keys}):
                self.titles.setdefault(known.casefold(), []).append(id_)
        return self.titles.get(title.casefold(), [])

    def _read(self, id_: int) -> tuple[Known, str]:
        row = self.db.execute(WHOLE, (id_,)).fetchone()
        known = replace(Known(id_, *row[:5]), guid=row[5], published=row[6])
        return known, unpack(row[7]).text
