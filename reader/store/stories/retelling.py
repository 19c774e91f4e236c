"""Panels told again after the user changed a story: true at once, until they are next made."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from reader.model import Story, Trending, counted
from reader.store.stories.rows import members, resolved
from reader.store.stories.sources import Told, originals, told
from reader.store.trends.values import trending, trending_json
from reader.store.values import moment, seconds

LEAST_SOURCES = 2


def panels_with(db: sqlite3.Connection, story_ids: Iterable[int]) -> tuple[Trending, ...]:
    """Return the stored panels that show one of the stories."""
    found: dict[str, None] = {}
    for id_ in story_ids:
        rows = db.execute(
            "SELECT value FROM trend_panels WHERE instr(value, ?)", (f'{{"id":{id_},',)
        )
        found.update((value, None) for (value,) in rows)
    return tuple(trending(value) for value in found)


def retell(db: sqlite3.Connection, story_ids: Iterable[int]) -> None:
    """Tell the stories of all panels by the articles they have now."""
    for panel in panels_with(db, story_ids):
        keep_panel(db, replace(panel, stories=tuple(_retold(db, panel))))


def keep_panel(db: sqlite3.Connection, panel: Trending) -> None:
    """Write a panel in place of the one of its scope and window, if that is not a newer one."""
    known = db.execute(
        "SELECT value FROM trend_panels WHERE category_id = ? AND span = ?",
        (panel.category_id or 0, panel.window.value),
    ).fetchone()
    if known and trending(known[0]).computed == panel.computed:
        db.execute(
            "UPDATE trend_panels SET value = ? WHERE category_id = ? AND span = ?",
            (trending_json(panel), panel.category_id or 0, panel.window.value),
        )


def _retold(db: sqlite3.Connection, panel: Trending) -> Iterator[Story]:
    """Yield a panel's stories, each with those of the panel's articles that are in it now."""
    shown = {article for story in panel.stories for article in story.article_ids}
    passed: set[int] = set()
    for story in panel.stories:
        id_ = resolved(db, story.id)
        ids = set(members(db, id_)) & shown
        if ids == set(story.article_ids) and id_ == story.id:
            yield story
        elif ids and id_ not in passed:
            articles = told(db, ids)
            sources = originals(db, articles)
            if len(sources) >= LEAST_SOURCES:
                yield _story(db, replace(story, id=id_), (articles, sources), panel)
        passed.add(id_)


def _story(
    db: sqlite3.Connection, story: Story, told_by: tuple[list[Told], list[str]], panel: Trending
) -> Story:
    articles, sources = told_by
    by_source = {article.source: article.feed_id for article in articles}
    lead = _lead(db, story, articles)
    order = dict.fromkeys([lead.source, *sources])
    first, last = moment(articles[0].at), moment(articles[-1].at)
    assert first is not None and last is not None  # noqa: S101, PT018 - columns are NOT NULL
    ratio = len(articles) / len(story.article_ids)
    hours = max(1, -((articles[0].at - articles[-1].at) // 3600))
    return replace(
        story,
        title=lead.title,
        lead_id=lead.id,
        article_ids=tuple(article.id for article in reversed(articles)),
        feed_ids=tuple(by_source[source] for source in order),
        source_count=len(sources),
        first=first,
        last=last,
        score=round(story.score * ratio, 4),
        factor=round(story.factor * ratio, 1),
        spark=_spark(articles, story, panel),
        reason=counted(len(articles), len(sources), hours),
    )


def _lead(db: sqlite3.Connection, story: Story, articles: list[Told]) -> Told:
    row = db.execute("SELECT lead_id FROM stories WHERE id = ?", (story.id,)).fetchone()
    return next((article for article in articles if row and article.id == row[0]), articles[0])


def _spark(articles: list[Told], story: Story, panel: Trending) -> tuple[int, ...]:
    steps = len(story.spark)
    if not steps or panel.computed is None:
        return ()
    end = seconds(panel.computed) or 0
    length = int(timedelta(hours=panel.window.hours).total_seconds())
    counts = [0] * steps
    for article in articles:
        place = (article.at - end + length) * steps // length
        counts[min(steps - 1, max(0, place))] += 1
    return tuple(counts)
