"""Brings stories, topics and relations up to date after a sync.

A helper process thinks, reading the library by its path; the writer keeps what it found.
"""

import ipaddress
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reader.model import Feed, Trending
from reader.store.store import Store
from reader.store.trends_rows import FreshArticle, KeyTerms, LiveArticle, StoryRow, TrendStep
from reader.trends.baseline import DAY, DAYS, DayCounts, count_days
from reader.trends.features import Features, Text, features, key_terms
from reader.trends.panels import panels, scopes
from reader.trends.rank import lead, sources, titled
from reader.trends.stories import Stories
from reader.trends.vectors import Frequencies
from reader.workers import Workers

BATCH = 1500  # articles of one thought
LIVE = 7 * DAY  # what is remembered: the longest window
MOST_LIVE = 10_000
AT_ONCE = 400  # articles of one write


def update(store: Store, workers: Workers, now: datetime) -> None:
    """Take in what the engine has not seen and work out all panels anew."""
    seconds = int(now.timestamp())
    more = True
    while more:
        steps, more = workers.think.submit(think, store.path, seconds).result()
        for step in steps:
            workers.write.submit(store.trends.record, step).result()


def think(path: Path, now: int) -> tuple[list[TrendStep], bool]:
    """Return what is to be written for the next batch, and whether more is waiting."""
    store = Store(path, read_only=True)
    try:
        return _think(store, now)
    finally:
        store.close()


def _think(store: Store, now: int) -> tuple[list[TrendStep], bool]:
    feeds = store.feeds.all()
    publishers = {feed.id: source_of(feed) for feed in feeds}
    since = now - LIVE
    stories = _restored(store, publishers, since)
    fresh = store.trends.fresh(BATCH)
    more = len(fresh) == BATCH
    languages = {feed.id: feed.language for feed in feeds}
    new = [features(_text(article, publishers, languages)) for article in fresh]
    muted = {feed.id for feed in feeds if feed.muted}
    backlog = {article.id for article in fresh if article.backlog}
    live = [
        a
        for a in new
        if since <= a.at <= now + 3600 and a.feed_id not in muted and a.id not in backlog
    ]
    before = dict(stories.story_of)
    touched = stories.add(live)
    steps = _steps(new, live, stories, since)
    steps.append(_stories(stories, touched, before))
    if not more:
        steps.append(_panels(store, stories, feeds, publishers, now))
    return steps, more


def source_of(feed: Feed) -> str:
    """Return whose articles count as one source: the publisher, where it can be told."""
    host = feed.publisher.strip("[]").lower()
    private = not host or "." not in host or host.endswith((".local", ".localhost"))
    with suppress(ValueError):  # a name, not a number
        private = private or not ipaddress.ip_address(host).is_global
    return f"feed {feed.id}" if private else host


def _restored(store: Store, publishers: dict[int, str], since: int) -> Stories:
    rows = store.trends.live(since, MOST_LIVE)
    known = [_recalled(row, publishers) for row in rows]
    frequencies = Frequencies()
    frequencies.add(known)
    stories = Stories(frequencies)
    stories.restore(known, store.trends.live_stories(since))
    return stories


def _text(article: FreshArticle, publishers: dict[int, str], languages: dict[int, str]) -> Text:
    return Text(
        article.id,
        article.feed_id,
        article.title,
        article.text,
        article.at,
        article.url,
        article.language or languages.get(article.feed_id, ""),
        publishers.get(article.feed_id, ""),
    )


def _steps(
    new: Sequence[Features],
    live: Sequence[Features],
    stories: Stories,
    since: int,
) -> list[TrendStep]:
    """Return the new articles in writes so small that nobody waits for them."""
    # Older articles are weighed by the words of today; nothing else is known of theirs.
    unknown = [article for article in new if article.id not in stories.articles]
    if len(unknown) > len(stories.articles):
        stories.frequencies.add(unknown)
    alive = {article.id for article in live}
    steps = []
    for start in range(0, len(new), AT_ONCE):
        part = new[start : start + AT_ONCE]
        steps.append(
            TrendStep(
                last_article=part[-1].id,
                live=tuple(_remembered(a) for a in part if a.id in alive),
                live_since=since,
                terms=tuple(
                    KeyTerms(a.id, key_terms(a, stories.frequencies.vector(a))) for a in part
                ),
            )
        )
    return steps


def _stories(stories: Stories, touched: set[int], before: dict[int, int]) -> TrendStep:
    gone = {story for story in before.values() if story not in stories.clusters}
    rows = []
    for id_ in sorted(touched):
        members = [stories.articles[a] for a in stories.clusters[id_].members]
        if len(members) > 1:
            weighed = [(a, stories.closeness(a.id)) for a in members]
            times = [a.at for a in members]
            ids = tuple(sorted(a.id for a in members))
            rows.append(
                StoryRow(id_, lead(weighed).id, min(times), max(times), sources(members), ids)
            )
    return TrendStep(stories=tuple(rows), gone=tuple(sorted(gone)))


def _panels(
    store: Store,
    stories: Stories,
    feeds: Sequence[Feed],
    publishers: dict[int, str],
    now: int,
) -> TrendStep:
    today = now // DAY
    counted = count_days(stories.articles.values())
    done = {day: counts for day, counts in counted.items() if now - LIVE < day * DAY < today * DAY}
    kept = {
        day: DayCounts.of_json(text)
        for day, text in store.trends.days(today - DAYS - LIVE // DAY).items()
    }
    places = scopes([f for f in feeds if not f.muted], store.categories.all(), publishers)
    made = panels(stories, {**kept, **done}, places, now)
    titles = store.trends.titles(sorted({story.lead_id for p in made for story in p.stories}))
    return TrendStep(
        days=tuple((day, counts.to_json()) for day, counts in sorted(done.items())),
        panels=tuple(_with_titles(panel, titles) for panel in made),
    )


def _with_titles(panel: Trending, titles: dict[int, str]) -> Trending:
    return replace(panel, stories=tuple(titled(story, titles) for story in panel.stories))


def _remembered(article: Features) -> LiveArticle:
    written = {key: "" if key == text else text for key, text in article.phrases.items()}
    value = [article.language, article.terms, written, article.print, article.digest]
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return LiveArticle(article.id, article.feed_id, article.at, text)


def _recalled(row: LiveArticle, publishers: dict[int, str]) -> Features:
    language, terms, written, mark, digest = json.loads(row.value)
    phrases = {key: text or key for key, text in written.items()}
    publisher = publishers.get(row.feed_id, f"feed {row.feed_id}")
    return Features(row.id, row.feed_id, row.at, publisher, language, terms, phrases, mark, digest)
