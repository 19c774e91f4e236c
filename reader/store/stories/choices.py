"""The user's word on stories: these two are one, these articles are not of it.

It acts at once and is kept as pairs of articles, which the engine heeds in every later run:
the leads of two stories together; an article that leaves, apart from a few that stay.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from reader.model import StoryChange, StoryLink, StoryPlace, StoryRecord
from reader.store.stories.retelling import keep_panel, panels_with, retell
from reader.store.stories.rows import MEMBER, members, pass_on, resolved, retake
from reader.store.stories.sources import told
from reader.store.values import seconds

STAY = 3  # articles of a story that one which leaves is kept apart from
BEGIN = """
    INSERT OR IGNORE INTO stories (id, lead_id, title, first, last, source_count, article_count)
    SELECT :id, id, title, sorted_at, sorted_at, 1, 1 FROM articles WHERE id = :lead
"""
BETWEEN = """
    SELECT a, b FROM story_links
    WHERE same = :same AND (
        a IN (SELECT value FROM json_each(:some)) AND b IN (SELECT value FROM json_each(:others))
        OR
        b IN (SELECT value FROM json_each(:some)) AND a IN (SELECT value FROM json_each(:others))
    )
"""

# A fold is named by its first article; where articles came or left, another one may be that.
REFOLD = """
    UPDATE story_articles SET fold = (
        SELECT CASE WHEN count(*) > 1 THEN min(o.article_id) END FROM story_articles o
        WHERE o.story_id = :story AND o.fold = story_articles.fold
    )
    WHERE story_id = :story AND fold IS NOT NULL
"""


def join(db: sqlite3.Connection, a: int, b: int, now: datetime) -> StoryChange:
    """Make two stories one, in the caller's transaction; each may be an article that is alone."""
    first, second = sorted((_named(db, a), _named(db, b)), key=lambda id_: _seniority(db, id_))
    some, others = _articles(db, first), _articles(db, second)
    if first == second or not some or not others:
        return StoryChange()
    into = first if _is_story(db, first) else _free_number(db, sorted((first, second)))
    links = [*_between(db, some, others, same=False), _pair(_lead(db, first), _lead(db, second))]
    change = _before(db, (first, second), [*some, *others], links, into)
    db.execute(BEGIN, {"id": into, "lead": some[0]})
    _move(db, some if into != first else [], into)
    if _is_story(db, second):
        pass_on(db, second, into)
        db.execute("DELETE FROM stories WHERE id = ?", (second,))
    _move(db, others, into)
    _forget(db, links)
    _say(db, links[-1:], True, now)
    _settle(db, (first, second, into))
    return change


def split(
    db: sqlite3.Connection, article_ids: Iterable[int], story_id: int, now: datetime
) -> StoryChange:
    """Take articles out of a story, in the caller's transaction; several stay one together."""
    story = resolved(db, story_id)
    chosen = set(article_ids)
    everyone = members(db, story)
    leaving = [id_ for id_ in everyone if id_ in chosen]
    staying = [id_ for id_ in everyone if id_ not in chosen]
    if not leaving or not staying:
        return StoryChange()
    apart = [_pair(a, b) for a in leaving for b in _representatives(db, story, staying)]
    links = [*_between(db, leaving, staying, same=True), *apart]
    into = _free_number(db, leaving) if len(leaving) > 1 else None
    change = _before(db, (story,), everyone, links, into)
    if into is None:
        _leave(db, leaving)
    else:
        db.execute(BEGIN, {"id": into, "lead": leaving[0]})
        _move(db, leaving, into)
    _forget(db, links)
    _say(db, apart, False, now)
    _settle(db, (story,) if into is None else (story, into))
    return change


def undo(db: sqlite3.Connection, change: StoryChange, now: datetime) -> None:
    """Take a change back, in the caller's transaction, as far as its articles are still there."""
    for story in change.stories:
        placed = [p.article_id for p in change.places if p.story_id == story.id]
        for lead in (story.lead_id, *placed):  # the first that is still there
            db.execute(BEGIN, {"id": story.id, "lead": lead})
        db.execute("DELETE FROM story_aliases WHERE old = ?", (story.id,))
    _leave(db, [place.article_id for place in change.places if place.story_id is None])
    for place in change.places:
        _put(db, place)
    _restore_leads(db, change.stories)
    _forget(db, change.links)
    for said in (True, False):
        _say(db, [link for link in change.links if link.same is said], said, now)
    ids = {story.id for story in change.stories} | {change.story_id or 0}
    _settle(db, sorted(ids))
    for story in change.stories:
        _look(db, story)
    for panel in change.panels:
        keep_panel(db, panel)


def flip(db: sqlite3.Connection, change: StoryChange, now: datetime) -> StoryChange:
    """Take a change back as `undo` does, and return the change that does it again."""
    articles = [place.article_id for place in change.places]
    homes = _homes(db, articles)
    settled = {story.id for story in change.stories} | {change.story_id or 0}
    again = _before(db, sorted(homes | settled), articles, change.links, change.story_id)
    before = {id_: members(db, id_) for id_ in homes}
    undo(db, change, now)
    for id_ in homes - settled:
        into = _homes(db, before[id_])
        if len(into) == 1 and id_ not in into and set(before[id_]) <= set(members(db, *into)):
            pass_on(db, id_, *into)  # all of it became part of one other
    _settle(db, sorted(homes - settled))
    return replace(again, panels=())


def links(db: sqlite3.Connection) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the pairs of articles that belong together, and those that do not."""
    rows = db.execute("SELECT a, b, same FROM story_links ORDER BY a, b").fetchall()
    return [(a, b) for a, b, same in rows if same], [(a, b) for a, b, same in rows if not same]


def _named(db: sqlite3.Connection, id_: int) -> int:
    """Return the story of a number; of an article's, that article's story, or its own number."""
    found = resolved(db, id_)
    if _is_story(db, found):
        return found
    row = db.execute("SELECT story_id FROM story_articles WHERE article_id = ?", (id_,)).fetchone()
    return int(row[0]) if row else id_


def _homes(db: sqlite3.Connection, article_ids: Iterable[int]) -> set[int]:
    rows = db.execute(
        "SELECT DISTINCT story_id FROM story_articles "
        "WHERE article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    )
    return {id_ for (id_,) in rows}


def _seniority(db: sqlite3.Connection, id_: int) -> tuple[bool, int]:
    return not _is_story(db, id_), id_


def _is_story(db: sqlite3.Connection, id_: int) -> bool:
    return db.execute("SELECT 1 FROM stories WHERE id = ?", (id_,)).fetchone() is not None


def _articles(db: sqlite3.Connection, id_: int) -> list[int]:
    return members(db, id_) or [article.id for article in told(db, [id_])]


def _lead(db: sqlite3.Connection, id_: int) -> int:
    row = db.execute("SELECT lead_id FROM stories WHERE id = ?", (id_,)).fetchone()
    return int(row[0]) if row else id_


def _representatives(db: sqlite3.Connection, story: int, staying: Sequence[int]) -> list[int]:
    """Return the lead, the first and the last of those that stay."""
    ordered = [article.id for article in told(db, staying)]
    lead = _lead(db, story)
    wanted = ([lead] if lead in ordered else []) + [ordered[0], ordered[-1], *ordered]
    return list(dict.fromkeys(wanted))[:STAY]


def _free_number(db: sqlite3.Connection, article_ids: Sequence[int]) -> int:
    """Return a number for a new story: that of one of its articles which no story goes by."""
    for id_ in article_ids:
        known = db.execute("SELECT 1 FROM story_aliases WHERE old = ?", (id_,)).fetchone()
        if known is None and not _is_story(db, id_):
            return id_
    return -article_ids[0]


def _pair(a: int, b: int) -> StoryLink:
    return StoryLink(min(a, b), max(a, b), None)


def _between(
    db: sqlite3.Connection, some: Sequence[int], others: Sequence[int], *, same: bool
) -> list[StoryLink]:
    values = {"same": int(same), "some": json.dumps(some), "others": json.dumps(others)}
    return [StoryLink(a, b, same) for a, b in db.execute(BETWEEN, values)]


def _before(
    db: sqlite3.Connection,
    stories: Iterable[int],
    articles: Iterable[int],
    links: Iterable[StoryLink],
    into: int | None,
) -> StoryChange:
    """Return all that is going to change, as it is."""
    ids = json.dumps(list(articles))
    places = db.execute(
        """
        SELECT j.value, s.story_id, s.fold
        FROM json_each(?) j LEFT JOIN story_articles s ON s.article_id = j.value
        """,
        (ids,),
    )
    records = db.execute(
        """
        SELECT s.id, s.lead_id, l.looked, ifnull(l.seen, 0)
        FROM stories s LEFT JOIN story_looks l ON l.story_id = s.id
        WHERE s.id IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(stories)),),
    )
    return StoryChange(
        tuple(StoryRecord(*row) for row in records),
        tuple(StoryPlace(*row) for row in places),
        tuple(_said(db, link) for link in links),
        panels_with(db, stories),
        into,
    )


def _said(db: sqlite3.Connection, link: StoryLink) -> StoryLink:
    row = db.execute(
        "SELECT same FROM story_links WHERE a = ? AND b = ?", (link.a, link.b)
    ).fetchone()
    return StoryLink(link.a, link.b, bool(row[0]) if row else None)


def _move(db: sqlite3.Connection, article_ids: Iterable[int], story: int) -> None:
    db.executemany(
        """
        INSERT INTO story_articles (article_id, story_id) VALUES (?, ?)
        ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id
        """,
        [(id_, story) for id_ in article_ids],
    )


def _leave(db: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    db.executemany("DELETE FROM story_articles WHERE article_id = ?", [(i,) for i in article_ids])


def _put(db: sqlite3.Connection, place: StoryPlace) -> None:
    values: dict[str, Any] = {"article": place.article_id, "fold": place.fold}
    if place.story_id is not None:
        db.execute(MEMBER, values | {"story": place.story_id})


def _look(db: sqlite3.Connection, story: StoryRecord) -> None:
    db.execute("DELETE FROM story_looks WHERE story_id = ?", (story.id,))
    if story.looked is not None:
        db.execute(
            """
            INSERT OR REPLACE INTO story_looks (story_id, looked, articles, seen)
            SELECT id, ?, article_count, ? FROM stories WHERE id = ?
            """,
            (story.looked, story.seen, story.id),
        )


def _restore_leads(db: sqlite3.Connection, stories: Iterable[StoryRecord]) -> None:
    db.executemany(
        "UPDATE stories SET lead_id = a.id, title = a.title FROM articles a "
        "WHERE stories.id = ? AND a.id = ?",
        [(story.id, story.lead_id) for story in stories],
    )


def _forget(db: sqlite3.Connection, links: Iterable[StoryLink]) -> None:
    db.executemany("DELETE FROM story_links WHERE a = ? AND b = ?", [(x.a, x.b) for x in links])


def _say(db: sqlite3.Connection, links: Iterable[StoryLink], same: bool, now: datetime) -> None:
    db.executemany(
        """
        INSERT OR REPLACE INTO story_links (a, b, same, made)
        SELECT x.id, y.id, ?, ? FROM articles x, articles y WHERE x.id = ? AND y.id = ?
        """,
        [(int(same), seconds(now), link.a, link.b) for link in links],
    )


def _settle(db: sqlite3.Connection, story_ids: Sequence[int]) -> None:
    """Bring figures and panels in line, and tell an engine that is thinking that it is late."""
    retake(db, story_ids)
    for id_ in story_ids:
        db.execute(REFOLD, {"story": id_})
    retell(db, story_ids)
    db.execute(
        "INSERT INTO trend_state VALUES ('choices', 1) "
        "ON CONFLICT (key) DO UPDATE SET value = value + 1"
    )
