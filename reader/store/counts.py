"""How many articles there are: read from figures that every change of a mark keeps right."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from reader.model import Counts, Order, Query
from reader.store.categories import CategoryTable
from reader.store.values import seconds

KEPT = {
    Query(): "total",
    Query(unread_only=True): "unread",
    Query(starred_only=True): "starred",
}


def kept(query: Query) -> str:
    """Return the column of `feed_counts` that answers `query` for its feeds, or ""."""
    if query.order is Order.OPENED:
        return ""
    asked = replace(query, feed_id=None, category_id=None, order=Order.NEWEST, fold=False)
    return KEPT.get(asked, "")


def total(
    db: sqlite3.Connection, column: str, feeds: Sequence[int] | None, without: Sequence[int] = ()
) -> int:
    """Return the sum of a column of `feed_counts` over some feeds (None: all) but for others."""
    row = db.execute(
        f"""
        SELECT ifnull(sum({column}), 0) FROM feed_counts
        WHERE (:feeds IS NULL OR feed_id IN (SELECT value FROM json_each(:feeds)))
            AND feed_id NOT IN (SELECT value FROM json_each(:without))
        """,  # noqa: S608 - our own names
        {
            "feeds": None if feeds is None else json.dumps(feeds),
            "without": json.dumps(without),
        },
    ).fetchone()
    return int(row[0])


def counts(
    db: sqlite3.Connection,
    categories: CategoryTable,
    today: int,
    since: datetime,
    muted: Sequence[int],
) -> Counts:
    """Return what the sidebar shows; `today` is known already, stories count from `since`."""
    unread = dict(db.execute("SELECT feed_id, unread FROM feed_counts WHERE unread > 0"))
    for feed_id in muted:
        unread.pop(feed_id, None)
    (stories,) = db.execute(
        "SELECT count(*) FROM stories INDEXED BY stories_by_last "
        "WHERE source_count >= 2 AND last >= ?",
        (seconds(since),),
    ).fetchone()
    return Counts(
        unread=sum(unread.values()),
        today=today,
        starred=total(db, "starred", None),
        stories=stories,
        by_feed=tuple(sorted(unread.items())),
        by_category=_by_category(db, categories, unread),
    )


def _by_category(
    db: sqlite3.Connection, categories: CategoryTable, unread: dict[int, int]
) -> tuple[tuple[int, int], ...]:
    """Add up the feeds of each category and those inside it, each feed once."""
    feeds: dict[int, set[int]] = {}
    for category_id, feed_id in db.execute("SELECT category_id, feed_id FROM feed_categories"):
        if feed_id in unread:
            feeds.setdefault(category_id, set()).add(feed_id)
    for category in reversed(categories.all()):  # those inside come before the outer one
        if category.parent_id is not None and category.id in feeds:
            feeds.setdefault(category.parent_id, set()).update(feeds[category.id])
    return tuple(sorted((id_, sum(unread[f] for f in inner)) for id_, inner in feeds.items()))
