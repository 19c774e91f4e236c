"""Brings stories, topics and relations up to date after a sync.

A helper process thinks, reading the library by its path; the writer keeps what it found.
Killed in the middle, it comes to the same as if it had not been: a batch whose stories are not
kept yet is thought again, all of it, and what was written of it already is not written twice.
"""

import hashlib
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from reader.collector import undisturbed
from reader.model import Feed, QuietPost, Topic, Trending, Window
from reader.store.store import Store
from reader.store.trends.rows import FreshArticle, KeyTerms, LiveChunk, TrendStep
from reader.trends import categories_job, crossing_job
from reader.trends.panel_age import World, due
from reader.trends.panels import Scope, panels, scopes
from reader.trends.quiet import FeedPosts, quiet
from reader.trends.rank import titled
from reader.trends.stories.changes import changed_stories
from reader.trends.stories.copies import mark_copies, marked_anew
from reader.trends.stories.features import Features, Text, features, key_terms
from reader.trends.stories.live import LIVE, MOST, heard, publishers_of, restored
from reader.trends.stories.memory import FORMAT, packed
from reader.trends.stories.stories import Stories
from reader.trends.stories.vectors import BESIDE
from reader.trends.topics.baseline import DAY, DAYS, DayCounts, count_days
from reader.trends.topics.beside import joined as together
from reader.trends.topics.beside import parts
from reader.trends.topics.wording import wording
from reader.trends.words import boilerplate
from reader.workers import Workers

BATCH = 1500  # articles of one thought
AT_ONCE = 250  # articles of one write
MOST_QUIET = 10  # posts in a panel
WORDED = 12  # titles of a topic that are looked at for its wording
HOUR = 3600
AHEAD = 3600  # seconds by which an article's clock may be fast


def update(store: Store, workers: Workers, now: datetime) -> None:
    """Take in what the engine has not seen and work out all panels anew."""
    seconds = int(now.timestamp())
    more = True
    while more:
        steps, more = workers.think.submit(think, store.path, seconds).result()
        # What the user says of stories meanwhile counts: then the rest is thought anew.
        kept = all(workers.write.submit(store.trends.record, step).result() for step in steps)
        more = more or not kept
    crossing_job.update(store, workers, seconds)
    categories_job.update(store, workers)


def is_due(store: Store, now: datetime) -> bool:
    """Return whether the panels would be others: articles, feeds, categories, or the hour."""
    choices = store.trends.state("choices")
    made_of = _made_of(store, store.feeds.all(), choices, int(now.timestamp()))
    return made_of != store.trends.state("made_of")


def think(path: Path, now: int) -> tuple[list[TrendStep], bool]:
    """Return what is to be written for the next batch, and whether more is waiting."""
    store = Store(path, read_only=True)
    try:
        with undisturbed():
            return _think(store, now)
    finally:
        store.close()


def _think(store: Store, now: int) -> tuple[list[TrendStep], bool]:
    choices = store.trends.state("choices")  # first: what changes from here on is noticed
    feeds = store.feeds.all()
    made_of = _made_of(store, feeds, choices, now)
    if made_of == store.trends.state("made_of"):
        return [], False
    publishers = publishers_of(feeds)
    since = now - LIVE
    if store.trends.state("last_article") and store.trends.state("memory") != FORMAT:
        return _remembered_anew(store, feeds, publishers, (since, now)), True
    stories = restored(store, feeds, since)
    before = dict(stories.story_of)
    fresh = store.trends.fresh(BATCH)
    new = _features(_bare(store, fresh), feeds, publishers)
    live = _live(fresh, new, feeds, (since, now))
    touched = _place(store, stories, live) | _spoken_of(stories)
    live = mark_copies(store, stories, live)
    found = replace(
        changed_stories(store, stories, publishers, touched, before),
        choices=choices,
        last_story=new[-1].id if new else 0,
    )
    seen = store.trends.state("last_article")
    steps = [*_taken_in(new, live, stories, (since, seen)), found]
    more = len(fresh) == BATCH
    if not more:
        newest, size = store.trends.extent()
        settings = (FORMAT, choices, newest - size)  # the last one tells how many were removed
        made = _panels(store, stories, heard(feeds), settings, now)
        steps.append(replace(made, choices=choices, made_of=made_of))
    return steps, more


def _remembered_anew(
    store: Store, feeds: Sequence[Feed], publishers: dict[int, str], span: tuple[int, int]
) -> list[TrendStep]:
    """Return what brings the memory that another version of the program wrote to our format."""
    known = store.trends.seen(span[0], MOST)
    live = _live(known, _features(_bare(store, known), feeds, publishers), feeds, span)
    live = marked_anew(store, live)
    parts = [live[start : start + AT_ONCE] for start in range(0, len(live), AT_ONCE)]
    return [
        TrendStep(live_since=sys.maxsize),  # of the old one nothing is left
        *(TrendStep(live=_chunk(part)) for part in parts),
        TrendStep(memory=FORMAT),
    ]


def _made_of(store: Store, feeds: Sequence[Feed], choices: int, now: int) -> int:
    """Return a mark of all that the panels depend on: the same as long as they would be.

    Time counts by the hour; what is new does at once.
    """
    known = [
        (f.id, f.muted, f.weight, f.publisher, f.language, sorted(f.category_ids)) for f in feeds
    ]
    places = [(category.id, category.parent_id) for category in store.categories.all()]
    text = repr((FORMAT, now // HOUR, store.trends.extent(), choices, known, places))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=7).digest())


def _bare(store: Store, articles: Sequence[FreshArticle]) -> list[FreshArticle]:
    """Return the articles without what their feeds write into many of their titles."""
    feeds = {article.feed_id for article in articles if boilerplate.has_parts(article.title)}
    titles = store.trends.newest_titles(sorted(feeds), boilerplate.MOST)
    return boilerplate.bare(articles, titles)


def _features(
    fresh: Sequence[FreshArticle], feeds: Sequence[Feed], publishers: dict[int, str]
) -> list[Features]:
    languages = {feed.id: feed.language for feed in feeds}
    return [
        features(
            Text(
                article.id,
                article.feed_id,
                article.title,
                article.text,
                article.at,
                article.url,
                article.language or languages.get(article.feed_id, ""),
                publishers.get(article.feed_id, ""),
            )
        )
        for article in fresh
    ]


def _live(
    fresh: Sequence[FreshArticle],
    new: Sequence[Features],
    feeds: Sequence[Feed],
    span: tuple[int, int],
) -> list[Features]:
    """Return the new articles that take part in stories: of these days, and of feeds not muted."""
    since, now = span
    left_out = {article.id for article in fresh if article.backlog}
    known = {feed.id for feed in heard(feeds)}
    return [
        article
        for article in new
        if since <= article.at <= now + AHEAD
        and article.feed_id in known
        and article.id not in left_out
    ]


def _place(store: Store, stories: Stories, articles: Sequence[Features]) -> set[int]:
    """Put articles into stories, those that had one before into that; return what changed."""
    places = store.trends.story_places(article.id for article in articles)
    placed = [article for article in articles if article.id in places]
    stories.frequencies.add(placed)
    stories.restore(placed, places)
    return stories.add([article for article in articles if article.id not in places])


def _spoken_of(stories: Stories) -> set[int]:
    """Return the stories that the user said something of."""
    pairs = stories.links.together | stories.links.apart
    return {stories.story_of[id_] for pair in pairs for id_ in pair if id_ in stories.story_of}


def _taken_in(
    new: Sequence[Features], live: Sequence[Features], stories: Stories, known: tuple[int, int]
) -> list[TrendStep]:
    """Return the new articles in writes so small that nobody waits for them.

    `known` says since when articles are remembered, and up to which they were taken in already.
    """
    since, seen = known
    # Older articles are weighed by the words of today; nothing else is known of theirs.
    unknown = [article for article in new if article.id not in stories.articles]
    if len(unknown) > len(stories.articles):
        stories.frequencies.add(unknown)
    frequencies = stories.frequencies.weighed_by(BESIDE)
    remembered = {article.id: article for article in live}
    left = [article for article in new if article.id > seen]
    steps = []
    for start in range(0, len(left), AT_ONCE):
        part = left[start : start + AT_ONCE]
        steps.append(
            TrendStep(
                first_article=part[0].id,
                last_article=part[-1].id,
                live=_chunk([remembered[a.id] for a in part if a.id in remembered]),
                live_since=since,
                memory=FORMAT,
                terms=tuple(KeyTerms(a.id, key_terms(a, frequencies.vector(a))) for a in part),
            )
        )
    return steps


def _chunk(articles: Sequence[Features]) -> LiveChunk | None:
    if not articles:
        return None
    newest = max(article.at for article in articles)
    return LiveChunk(articles[0].id, newest, packed(articles))


def _panels(
    store: Store, stories: Stories, feeds: Sequence[Feed], settings: tuple[int, ...], now: int
) -> TrendStep:
    """Return what is usual, and the panels that would be others now."""
    days = store.trends.days(now // DAY - DAYS - LIVE // DAY)
    kept = {day: DayCounts.of_json(text) for day, text in days.items()}
    done = _done_days(list(stories.articles.values()), kept, now)
    places = scopes(feeds, store.categories.all(), publishers_of(feeds))
    posts = _quiet(store, now)
    world = World(settings, feeds, now)
    wanted = due(places, stories.articles.values(), world, store.trends.made())
    weights = {feed.id: feed.weight for feed in feeds}
    made = panels(
        stories,
        {**kept, **done},
        {w: [s for s in places if (s.category_id, w) in wanted] for w in Window},
        now,
        weights,
    )
    told = {story.lead_id for p in made for story in p.stories}
    told |= {id_ for p in made for topic in p.topics for id_ in topic.article_ids[:WORDED]}
    titles = store.trends.titles(sorted(told))
    return TrendStep(
        days=tuple((day, counts.to_json()) for day, counts in sorted(done.items())),
        panels=tuple(_whole(panel, titles, posts, places, now) for panel in made),
        marks=tuple(wanted[panel.category_id, panel.window] for panel in made),
        known=max(stories.articles, default=0),
        kept=tuple(
            (scope.category_id, window, _quiet_in(scope, window, posts, now))
            for scope in places
            for window in Window
            if (scope.category_id, window) not in wanted
        ),
    )


def _done_days(
    articles: Sequence[Features], kept: Mapping[int, DayCounts], now: int
) -> dict[int, DayCounts]:
    """Return the counts of days that are over and all in memory, where they are not kept so."""
    oldest = min((article.at for article in articles), default=now)
    begin = now - LIVE if len(articles) < MOST else oldest
    sizes = Counter(article.at // DAY for article in articles)
    wanted = {
        day
        for day, size in sizes.items()
        if begin < day * DAY < now // DAY * DAY
        and (day not in kept or kept[day].articles.total() != size)
    }
    return count_days(article for article in articles if article.at // DAY in wanted)


def _quiet(store: Store, now: int) -> list[QuietPost]:
    """Return the posts of quiet feeds in the longest window, of all categories."""
    posts = [
        FeedPosts(feed.feed_id, feed.times, feed.article_id, feed.title)
        for feed in store.trends.posts(now - LIVE)
    ]
    return quiet(posts, now - LIVE, now, limit=len(posts))


def _whole(
    panel: Trending,
    titles: dict[int, str],
    posts: Sequence[QuietPost],
    places: Sequence[Scope],
    now: int,
) -> Trending:
    """Return a panel worded by titles, with the quiet feeds of its scope and time."""
    scope = next(place for place in places if place.category_id == panel.category_id)
    stories = tuple(titled(story, titles) for story in panel.stories)
    topics = tuple(_worded(topic, titles) for topic in panel.topics)
    posts = _quiet_in(scope, panel.window, posts, now)
    return replace(panel, stories=stories, topics=topics, quiet=posts)


def _quiet_in(
    scope: Scope, window: Window, posts: Sequence[QuietPost], now: int
) -> tuple[QuietPost, ...]:
    begin = datetime.fromtimestamp(now, UTC) - timedelta(hours=window.hours)
    feeds = scope.feeds
    inside = (p for p in posts if p.at > begin and (feeds is None or p.feed_id in feeds))
    return tuple(islice(inside, MOST_QUIET))


def _worded(topic: Topic, titles: dict[int, str]) -> Topic:
    """Return a topic called by the whole wording that most of its newest titles have."""
    newest = [titles[id_] for id_ in topic.article_ids[:WORDED] if id_ in titles]
    label, *second = (wording(part, newest) for part in parts(topic.label))
    return replace(topic, label=together(label, *second) if second else label)
