"""What the engine remembers of some articles, packed into one value.

Words stand once, and an article names them by their places: thousands of articles are read at
every sync, and a word that many of them use is read, and kept, only once.
"""

import json
import sys
import zlib
from collections.abc import Sequence
from typing import Any

from reader.trends.compact import SEPARATOR, Weighed, Written
from reader.trends.features import Features

FORMAT = 4
LEVEL = 1  # of compression: 6 MB must be unpacked in no time


class _Places(dict[Any, int]):
    """Values in the order in which they were first asked for."""

    def __missing__(self, value: Any) -> int:  # noqa: ANN401 - words, or weights
        place = self[value] = len(self)
        return place


def packed(articles: Sequence[Features]) -> bytes:
    """Return the articles as one value; how their terms are written is not in it."""
    words, weights = _Places(), _Places()
    rows = [_values(article, words, weights) for article in articles]
    text = json.dumps(
        [FORMAT, SEPARATOR.join(words), list(weights), rows],
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return zlib.compress(text.encode(), LEVEL)


def unpacked(value: bytes, publishers: dict[int, str]) -> list[Features]:
    """Return the articles of `packed`, with the publishers their feeds have now.

    What another version of the program packed is not understood: no articles.
    """
    version, *content = json.loads(zlib.decompress(value))
    if version != FORMAT:
        return []
    text, weights, rows = content
    words = list(map(sys.intern, text.split(SEPARATOR)))
    return [_features(row, words, weights, publishers) for row in rows]


def _values(article: Features, words: _Places, weights: _Places) -> list[Any]:
    written = ("" if key == text else text for key, text in article.phrases.items())
    return [
        article.id,
        article.feed_id,
        article.at,
        article.language,
        [words[term] for term in article.terms],
        [weights[weight] for weight in article.terms.values()],
        [words[phrase] for phrase in article.phrases],
        SEPARATOR.join(written),
        article.print,
        int(article.digest),
    ]


def _features(
    row: Sequence[Any], words: list[str], weights: list[float], publishers: dict[int, str]
) -> Features:
    id_, feed, at, language, terms, weighed, phrases, written, mark, digest = row
    word, weight = words.__getitem__, weights.__getitem__
    return Features(
        id_,
        feed,
        at,
        publishers.get(feed) or f"feed {feed}",
        sys.intern(language),
        Weighed(tuple(map(word, terms)), tuple(map(weight, weighed))),
        Written(tuple(map(word, phrases)), written),
        mark,
        bool(digest),
    )
