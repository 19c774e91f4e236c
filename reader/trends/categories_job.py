"""Learns categories from the feeds that have one, and suggests some for those that have none.

Runs after a sync. A feed in exactly one category teaches; one that was moved teaches again. Of
what is there only the newest articles of each feed teach, and a few new ones wait for more, so
what it costs does not grow with the library.
The publisher of a feed counts for its other feeds that have no category yet.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.model import CategorySuggestion, Feed
from reader.store.store import Store
from reader.store.stories.sources import source_of
from reader.store.trends.suggestions import Example, SuggestionStep
from reader.trends.categories.categories import (
    FORMAT,
    Lessons,
    Sample,
    can_tell,
    of_article,
    of_feed,
)
from reader.trends.categories.marks import marks
from reader.trends.stories.features import Text, features
from reader.workers import Workers

BATCH = 1500  # articles of one thought
LEAST_NEW = 20  # fewer new articles wait for the next time,
SHARE_NEW = 0.01  # or fewer than this share of what was learnt from,
MOST_NEW = 100  # until there are so many
SAMPLE = 2000  # articles of a category that teach, when much is there already,
NEWEST = 400  # but no more of one feed,
FEWEST = 5  # nor fewer
ASKED = 20  # newest articles of a feed without a category,
ANEW = 0.25  # of which such a share must be new for it to be asked again
FEEDS_AT_ONCE = 75
GROWN = 1.25  # times more lessons: old answers are looked at again

Told = tuple[int, CategorySuggestion | None]  # article, and the category it tells


def update(store: Store, workers: Workers) -> None:
    """Learn from new articles, and renew the suggestions they change."""
    more = True
    while more:
        step, more = workers.think.submit(think, store.path).result()
        if step is not None:
            workers.write.submit(store.suggestions.record, step).result()


def think(path: Path) -> tuple[SuggestionStep | None, bool]:
    """Return what is to be written next, and whether more is waiting."""
    store = Store(path, read_only=True)
    try:
        feeds = store.feeds.all()
        names = {category.id: category.name for category in store.categories.all()}
        newest, size = store.trends.extent()
        made_of = _mark(feeds, names, (newest, size))
        if made_of == store.suggestions.made_of():
            return None, False
        lessons = Lessons.of_bytes(store.suggestions.lessons())
        lessons.name(names)
        step = _taught(store, feeds, lessons, names, newest)
        if step is not None:
            return step, True
        step, more = _asked(store, feeds, lessons, names)
        if more:
            return step, True
        return replace(step or SuggestionStep(), made_of=made_of), False
    finally:
        store.close()


def _mark(feeds: Sequence[Feed], names: Mapping[int, str], extent: tuple[int, int]) -> bytes:
    """Return a mark of all that suggestions depend on: the same as long as they would be."""
    known = [(feed.id, feed.language, feed.category_ids) for feed in feeds]
    text = repr((FORMAT, extent, known, sorted(names.items())))
    return hashlib.blake2b(text.encode(), digest_size=8).digest()


def _taught(
    store: Store, feeds: Sequence[Feed], lessons: Lessons, names: Mapping[int, str], newest: int
) -> SuggestionStep | None:
    """Learn a batch, or return None where too little is new; `newest` is the last article."""
    places = {feed.id: feed.category_ids[0] for feed in feeds if len(feed.category_ids) == 1}
    new = store.suggestions.newer(lessons.seen)
    taught = {feed: lessons.taught.get(feed, (place, 0)) for feed, place in places.items()}
    moved = {feed for feed, place in places.items() if taught[feed][0] != place}
    due = {feed: place for feed, place in places.items() if feed in new or feed in moved}
    waiting = sum(new[feed] for feed in due if feed in new)
    least = max(LEAST_NEW, min(MOST_NEW, SHARE_NEW * lessons.size))
    if not due or (waiting < least and lessons.size and not moved):
        return None
    known = {feed.id: feed for feed in feeds}
    samples: list[Sample] = []
    sizes = Counter(places.values())
    while len(samples) < BATCH:
        found: list[Example] = []
        for feed, category in due.items():
            then, last = lessons.taught.get(feed, (category, 0))
            after = last if then == category else 0
            most = max(FEWEST, min(NEWEST, SAMPLE // sizes[category]))
            found += store.suggestions.examples(feed, after, 1 + BATCH // len(due), most)
        if not found:
            lessons.seen = newest
            break
        samples += [_sample(article, known) for article in found]
        lessons.taught.update({a.feed_id: (places[a.feed_id], a.id) for a in found})
    lessons_of = [(sample, places[sample.feed_id]) for sample in samples]
    # Before an article teaches the category of its feed, it is asked whether it tells another.
    told = tuple(
        (one.id, of_article(one, lessons.model, names, place)) for one, place in lessons_of
    )
    if samples:
        lessons.model.learn([(sample.marks, place) for sample, place in lessons_of])
    return SuggestionStep(lessons.to_bytes(), articles=told)


def _asked(
    store: Store, feeds: Sequence[Feed], lessons: Lessons, names: Mapping[int, str]
) -> tuple[SuggestionStep | None, bool]:
    """Suggest categories for feeds without one that changed, or were asked when less was known."""
    if all(feed.category_ids for feed in feeds) or not can_tell(lessons.model):
        return None, False
    found: list[tuple[int, tuple[CategorySuggestion, ...]]] = []
    articles: list[tuple[int, CategorySuggestion | None]] = []
    known = {feed.id: feed for feed in feeds}
    size = lessons.model.articles
    for feed in feeds:
        if feed.category_ids:
            continue
        last, then = lessons.asked.get(feed.id, (0, 0))
        newest = store.suggestions.examples(feed.id, 0, ASKED, ASKED)
        new = sum(example.id > last for example in newest)
        if not newest or (new < ANEW * len(newest) and size <= GROWN * then):
            continue
        samples = [_sample(article, known) for article in newest]
        found.append((feed.id, of_feed(samples, lessons.model, names)))
        articles += [(one.id, of_article(one, lessons.model, names)) for one in samples]
        lessons.asked[feed.id] = (newest[-1].id, size)
        if len(found) == FEEDS_AT_ONCE:
            break
    if not found:
        return None, False
    step = SuggestionStep(lessons.to_bytes(), tuple(found), tuple(articles))
    return step, len(found) == FEEDS_AT_ONCE


def _sample(article: Example, feeds: Mapping[int, Feed]) -> Sample:
    feed = feeds[article.feed_id]
    known = features(
        Text(
            article.id,
            article.feed_id,
            article.title,
            article.text,
            url=article.url,
            language=article.language or feed.language,
            publisher=source_of(feed.id, feed.publisher),
        )
    )
    found = marks(known, article.url, article.tags)
    return Sample(article.id, article.feed_id, found, {**known.phrases, **dict(known.written)})
