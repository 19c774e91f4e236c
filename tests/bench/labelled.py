"""Labelled articles (JSON lines, gzip or not) as the engine takes them."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby

from reader.trends.stories.features import Text

BATCH_WITHOUT_TIMES = 100


def rows(path: str) -> list[dict]:
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def articles(path: str) -> tuple[list[str], list[Text]]:
    """Return the articles' names and, in the same order, the articles."""
    found = rows(path)
    return [row["id"] for row in found], [text(number, row) for number, row in enumerate(found)]


def text(number: int, row: dict) -> Text:
    published = row.get("published")
    at = datetime.fromisoformat(published.replace("Z", "+00:00")) if published else None
    return Text(
        number,
        0,
        row["title"],
        row.get("text") or row.get("summary") or "",
        at,
        row.get("url") or "",
        row.get("lang") or "",
        row.get("source") or f"unknown {number}",
    )


def batches(texts: list[Text], hours: int = 1) -> Iterator[list[Text]]:
    """Yield the articles as syncs would bring them: by the hour, or by hundreds without times."""
    dated = sorted((t for t in texts if t.at), key=lambda t: (t.at, t.id))
    for _, batch in groupby(dated, lambda t: int(_seconds(t) // (3600 * hours))):
        yield list(batch)
    undated = [t for t in texts if not t.at]
    for start in range(0, len(undated), BATCH_WITHOUT_TIMES):
        yield undated[start : start + BATCH_WITHOUT_TIMES]


def _seconds(article: Text) -> float:
    return (article.at or datetime(1970, 1, 1, tzinfo=UTC)).timestamp()
