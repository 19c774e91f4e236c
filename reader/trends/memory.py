"""What the engine remembers of some articles, packed into one value.

Terms stand as lists of words for each weight, since splitting one long text is many times
faster than reading a number for every word; thousands of articles are read at every sync.
"""

import json
import sys
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from reader.trends.features import Features

FORMAT = 1
LEVEL = 1  # of compression: 6 MB must be unpacked in no time
SEPARATOR = "\n"


def packed(articles: Sequence[Features]) -> bytes:
    """Return the articles as one value; how their terms are written is not in it."""
    text = json.dumps(
        [FORMAT, [_values(article) for article in articles]],
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return zlib.compress(text.encode(), LEVEL)


def unpacked(value: bytes, publishers: dict[int, str]) -> list[Features]:
    """Return the articles of `packed`, with the publishers their feeds have now.

    What another version of the program packed is not understood: no articles.
    """
    version, rows = json.loads(zlib.decompress(value))
    if version != FORMAT:
        return []
    return [_features(row, publishers) for row in rows]


def _values(article: Features) -> list[Any]:
    written = {key: "" if key == text else text for key, text in article.phrases.items()}
    return [
        article.id,
        article.feed_id,
        article.at,
        article.language,
        _by_weight(article.terms),
        written,
        article.print,
        int(article.digest),
    ]


def _features(row: Sequence[Any], publishers: dict[int, str]) -> Features:
    id_, feed, at, language, weighed, written, mark, digest = row
    terms: dict[str, float] = {}
    for weight, text in zip(weighed[::2], weighed[1::2], strict=True):
        terms.update(dict.fromkeys(_interned(text.split(SEPARATOR)), weight))
    phrases = {key: text or key for key, text in written.items()}
    publisher = publishers.get(feed, f"feed {feed}")
    return Features(
        id_, feed, at, publisher, sys.intern(language), terms, phrases, mark, bool(digest)
    )


def _by_weight(terms: dict[str, float]) -> list[float | str]:
    """Return weights and texts in turn, each text the words of the weight before it."""
    groups: dict[float, list[str]] = {}
    for term, weight in terms.items():
        groups.setdefault(weight, []).append(term)
    flat: list[float | str] = []
    for weight, words in groups.items():
        flat += (weight, SEPARATOR.join(words))
    return flat


def _interned(words: Iterable[str]) -> Iterable[str]:
    """Return the words such that equal ones share their memory."""
    return map(sys.intern, words)
