"""What the engine remembers of some articles, packed into one value.

Words stand once, and an article names them by their places: thousands of articles are read at
every sync, and a word that many of them use is read, and kept, only once.
"""

import json
import sys
import zlib
from array import array
from collections.abc import Sequence
from typing import Any

from reader.trends.stories.compact import SEPARATOR, Weighed, Written
from reader.trends.stories.features import Features

FORMAT = 5
LEVEL = 1  # of compression: 6 MB must be unpacked in no time
END = b"\n\0"  # of the text; JSON has no such sign
PLACE = "I"  # of numbers behind the words: which word, which weight


class _Places(dict[Any, int]):
    """Values in the order in which they were first asked for."""

    def __missing__(self, value: Any) -> int:  # noqa: ANN401 - words, or weights
        place = self[value] = len(self)
        return place


def packed(articles: Sequence[Features]) -> bytes:
    """Return the articles as one value; how their terms are written is not in it."""
    words, weights = _Places(), _Places()
    terms = array(PLACE, (words[term] for a in articles for term in a.terms))
    weighed = array(PLACE, (weights[weight] for a in articles for weight in a.terms.values()))
    phrases = array(PLACE, (words[phrase] for a in articles for phrase in a.phrases))
    text = json.dumps(
        [
            FORMAT,
            sys.byteorder,
            SEPARATOR.join(words),
            list(weights),
            len(terms),
            [_values(article) for article in articles],
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )
    numbers = terms.tobytes() + weighed.tobytes() + phrases.tobytes()
    return zlib.compress(text.encode() + END + numbers, LEVEL)


def unpacked(value: bytes, publishers: dict[int, str]) -> list[Features]:
    """Return the articles of `packed`, with the publishers their feeds have now.

    What another version of the program packed, or a machine that writes numbers the other way
    round, is not understood: no articles.
    """
    text, _, numbers = zlib.decompress(value).partition(END)
    version, *content = json.loads(text)
    if version != FORMAT or content[0] != sys.byteorder:
        return []
    _, spelt, weights, size, rows = content
    places = array(PLACE, numbers)
    words = spelt.split(SEPARATOR)
    # The terms come first. They stand in many of these values, and are kept once; most phrases
    # are used but once.
    own = 1 + max(places[:size], default=-1)
    words[:own] = map(sys.intern, words[:own])
    terms = tuple(map(words.__getitem__, places[:size]))
    weighed = tuple(map(weights.__getitem__, places[size : 2 * size]))
    phrases = tuple(map(words.__getitem__, places[2 * size :]))
    found: list[Features] = []
    term = phrase = 0
    for id_, feed, at, language, own_terms, own_phrases, written, mark, digest in rows:
        next_term, next_phrase = term + own_terms, phrase + own_phrases
        found.append(
            Features(
                id_,
                feed,
                at,
                publishers.get(feed) or f"feed {feed}",
                sys.intern(language),
                Weighed(terms[term:next_term], weighed[term:next_term]),
                Written(phrases[phrase:next_phrase], written),
                mark,
                bool(digest),
            )
        )
        term, phrase = next_term, next_phrase
    return found


def _values(article: Features) -> list[Any]:
    written = ("" if key == text else text for key, text in article.phrases.items())
    return [
        article.id,
        article.feed_id,
        article.at,
        article.language,
        len(article.terms),
        len(article.phrases),
        SEPARATOR.join(written),
        article.print,
        int(article.digest),
    ]
