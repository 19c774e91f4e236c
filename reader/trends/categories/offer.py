"""Categories for a feed that is not followed yet, by what was learnt from those that are."""

import json
from collections.abc import Mapping
from pathlib import Path

from reader.model import CategorySuggestion, ParsedArticle, ParsedFeed
from reader.store.store import Store
from reader.trends.categories.categories import Lessons, Sample, of_feed
from reader.trends.categories.marks import marks
from reader.trends.stories.features import Text, features

ASKED = 20  # articles of the feed


def offer(path: Path, parsed: ParsedFeed) -> tuple[CategorySuggestion, ...]:
    """Return the categories of the library at `path` that suit a feed, likeliest first.

    In a young library their names tell, before anything was learnt.
    """
    store = Store(path, read_only=True)
    try:
        names = {category.id: category.name for category in store.categories.all()}
        learnt = store.suggestions.lessons()
    finally:
        store.close()
    return _offer(Lessons.of_bytes(learnt), names, parsed)


def _offer(
    lessons: Lessons, names: Mapping[int, str], parsed: ParsedFeed
) -> tuple[CategorySuggestion, ...]:
    lessons.name(names)
    samples = [
        _sample(number, article, parsed.language)
        for number, article in enumerate(parsed.articles[:ASKED], 1)
    ]
    return of_feed(samples, lessons.model, names)


def _sample(number: int, article: ParsedArticle, language: str) -> Sample:
    text = Text(
        number,
        0,
        article.title,
        article.text,
        url=article.url,
        language=article.language or language,
    )
    known = features(text)
    found = marks(known, article.url, json.dumps(article.tags))
    return Sample(number, 0, found, {**known.phrases, **dict(known.written)})
