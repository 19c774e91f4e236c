"""Learns categories from the feeds that have one, and suggests some for those that have none.

Runs after a sync. A feed in exactly one category teaches; one that was moved teaches again.
The source of an article is no mark here: each feed that teaches is all of one category, so
its name would explain everything, and its words would teach nothing for other feeds.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.model import CategorySuggestion, Feed
from reader.store.store import Store
from reader.store.suggestions import Example, SuggestionStep
from reader.trends.categories import Lessons, Sample, can_tell, of_article, of_feed
from reader.trends.category_marks import marks
from reader.trends.features import Text, features
from reader.workers import Workers

BATCH = 1500  # articles of one thought
LEAST_NEW = 20  # fewer new articles wait for the next time
NEWEST = 400  # articles of a feed that teach, when much is there already
ASKED = 20  # newest articles of a feed without a category
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
        lessons = Lessons.of_bytes(store.suggestions.lessons())
        lessons.name(names)
        return _taught(store, feeds, lessons, names) or _asked(store, feeds, lessons, names)
    finally:
        store.close()


def _taught(
    store: Store, feeds: Sequence[Feed], lessons: Lessons, names: Mapping[int, str]
) -> tuple[SuggestionStep, bool] | None:
    """Learn a batch, or return None where too little is new."""
    elsewhere: list[Told] = []
    while len(elsewhere) < BATCH and (more := _round(store, feeds, lessons, names)):
        elsewhere += more
    if not elsewhere:
        return None
    return SuggestionStep(lessons.to_bytes(), articles=tuple(elsewhere)), True


def _round(
    store: Store, feeds: Sequence[Feed], lessons: Lessons, names: Mapping[int, str]
) -> list[Told]:
    """Learn a little from each feed, and return what the articles tell; nothing if few are new.

    Before an article teaches the category of its feed, it is asked whether it tells another.
    """
    places = {feed.id: feed.category_ids[0] for feed in feeds if len(feed.category_ids) == 1}
    waiting: list[Example] = []
    languages = {feed.id: feed.language for feed in feeds}
    for feed_id, category in places.items():
        then, last = lessons.taught.get(feed_id, (category, 0))
        after = last if then == category else 0
        waiting += store.suggestions.examples(feed_id, after, 1 + BATCH // len(places), NEWEST)
    moved = any(lessons.taught.get(feed, (place, 0))[0] != place for feed, place in places.items())
    if not waiting or (len(waiting) < LEAST_NEW and lessons.model.articles and not moved):
        return []
    samples = [_sample(article, languages) for article in waiting]
    known = [(sample, places[sample.feed_id]) for sample in samples]
    told = [(one.id, of_article(one, lessons.model, names, place)) for one, place in known]
    lessons.model.learn([(sample.marks, place) for sample, place in known])
    for article in waiting:
        lessons.taught[article.feed_id] = (places[article.feed_id], article.id)
    return told


def _asked(
    store: Store, feeds: Sequence[Feed], lessons: Lessons, names: Mapping[int, str]
) -> tuple[SuggestionStep | None, bool]:
    """Suggest categories for feeds without one that changed, or were asked when less was known."""
    if not can_tell(lessons.model):
        return None, False
    found: list[tuple[int, tuple[CategorySuggestion, ...]]] = []
    articles: list[tuple[int, CategorySuggestion | None]] = []
    languages = {feed.id: feed.language for feed in feeds}
    size = lessons.model.articles
    for feed in feeds:
        if feed.category_ids:
            continue
        last, then = lessons.asked.get(feed.id, (0, 0))
        newest = store.suggestions.examples(feed.id, 0, ASKED, ASKED)
        if not newest or (newest[-1].id == last and size <= GROWN * then):
            continue
        samples = [_sample(article, languages) for article in newest]
        found.append((feed.id, of_feed(samples, lessons.model, names)))
        articles += [(one.id, of_article(one, lessons.model, names)) for one in samples]
        lessons.asked[feed.id] = (newest[-1].id, size)
        if len(found) == FEEDS_AT_ONCE:
            break
    if not found:
        return None, False
    step = SuggestionStep(lessons.to_bytes(), tuple(found), tuple(articles))
    return step, len(found) == FEEDS_AT_ONCE


def _sample(article: Example, languages: Mapping[int, str]) -> Sample:
    known = features(
        Text(
            article.id,
            article.feed_id,
            article.title,
            article.text,
            url=article.url,
            language=article.language or languages.get(article.feed_id, ""),
        )
    )
    found = marks(known, article.url, article.tags)
    return Sample(article.id, article.feed_id, found, {**known.phrases, **dict(known.written)})
