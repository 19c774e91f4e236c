"""How our values are written into columns: times as seconds, sentences and lists as JSON."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from reader.model import Enclosure, Sentence

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def seconds(date: datetime | None) -> int | None:
    """Return whole seconds since 1970, or None."""
    return None if date is None else (date - EPOCH) // timedelta(seconds=1)


def moment(value: float | None) -> datetime | None:
    """Return the time that `seconds` wrote (also one before 1970, on every system)."""
    return None if value is None else EPOCH + timedelta(seconds=value)


def sentence_json(sentence: Sentence | None) -> str | None:
    """Return a sentence as JSON, its values apart, so it can be translated later."""
    if sentence is None:
        return None
    return json.dumps([sentence.text, dict(sentence.values)], ensure_ascii=False)


@lru_cache(maxsize=1024)  # many feeds wait for the same reason
def sentence(value: str | None) -> Sentence | None:
    """Return the sentence that `sentence_json` wrote."""
    if value is None:
        return None
    text, values = json.loads(value)
    return Sentence.of(text, **values)


def enclosures_json(enclosures: Sequence[Enclosure]) -> str:
    """Return enclosures as JSON."""
    if not enclosures:
        return "[]"
    rows = [(e.url, e.type, e.length, e.title) for e in enclosures]
    return json.dumps(rows, ensure_ascii=False)


def enclosures(value: str) -> tuple[Enclosure, ...]:
    """Return the enclosures that `enclosures_json` wrote."""
    return tuple(Enclosure(*row) for row in json.loads(value))
