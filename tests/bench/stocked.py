"""A real library in a temporary folder, stocked with labelled articles."""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.model import ParsedArticle
from reader.store.store import Store
from tests.bench.labelled import rows

NO_TIME = datetime(2020, 1, 1, tzinfo=UTC)


@contextmanager
def empty() -> Iterator[Store]:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "library.sqlite")
        try:
            yield store
        finally:
            store.close()


def stock(store: Store, path: str) -> dict[str, int]:
    """Put the articles of a file into the store, oldest first; return numbers by label.

    A source is a feed; articles of an unknown one share a feed, each a publisher of its own.
    """
    numbers: dict[str, int] = {}
    feeds: dict[str, int] = {}
    parts: defaultdict[int, list[ParsedArticle]] = defaultdict(list)
    for order, row in enumerate(sorted(rows(path), key=lambda r: r.get("published") or "")):
        source = row.get("source") or f"unknown {order % 50}"
        if source not in feeds:
            feed = store.feeds.add(f"https://{len(feeds)}.example/feed", source)
            store.feeds.record(replace(feed, publisher=f"{len(feeds)}.example"))
            feeds[source] = feed.id
        at = row.get("published")
        published = datetime.fromisoformat(at.replace("Z", "+00:00")) if at else NO_TIME
        parts[feeds[source]].append(
            ParsedArticle(
                row["id"],
                row["title"],
                published=published,
                text=row.get("text") or row.get("summary") or "",
                language=row.get("lang") or "",
            )
        )
    for feed_id, articles in parts.items():
        new = store.articles.merge(feed_id, articles, newest(articles), first_fetch=False).new
        for number in new:
            numbers[store.articles.get(number).guid] = number
    return numbers


def newest(articles: list[ParsedArticle]) -> datetime:
    return max(a.published for a in articles if a.published) + timedelta(minutes=1)


def write(path: str, lines: list[dict]) -> None:
    with Path(path).open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
