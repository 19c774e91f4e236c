"""What the statistics of reading cost in a large library.

    python tests/bench/reading.py [--articles N] [--feeds N] [--openings N]

Fills a library with rows of numbers alone (no texts are needed to count), three years of them,
and prints what each span takes of the processor: the median and the slowest of nine.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.model import Span  # noqa: E402 - the benchmarks are no package
from reader.store.store import Store  # noqa: E402

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
YEARS = 3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--openings", type=int, default=40_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "library.sqlite")
        fill(store, chosen)
        print(f"{chosen.articles:,} articles, {chosen.openings:,} openings, {chosen.feeds:,} feeds")
        for span in Span:
            spent = [timed(store.statistics.reading, span.days, None, NOW) for _ in range(9)]
            print(f"{span.value:>4}  {statistics.median(spent):6.1f} ms / {max(spent):6.1f} ms")
        slowest(store)
        store.close()


def fill(store, chosen):
    chance = random.Random(1)
    now, length = int(NOW.timestamp()), YEARS * 365 * 86400
    for n in range(chosen.feeds):
        store.feeds.add(f"https://site{n}.example/feed")
    times = sorted(now - int(chance.random() * length) for _ in range(chosen.articles))
    feeds = [1 + int(chosen.feeds * chance.random() ** 2) for _ in times]
    articles = [(n, f, n, n, at) for n, (f, at) in enumerate(zip(feeds, times, strict=True), 1)]
    marks = [(n, f, at, int(chance.random() < 0.5)) for n, f, _, _, at in articles]
    opened = sorted(chance.choices(articles, k=chosen.openings))
    openings = [
        (n, f, min(now, at + int(chance.expovariate(1 / 86400))), chance.randrange(300))
        for n, f, _, _, at in opened
    ]
    openings.sort(key=lambda row: row[2])
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET added = ?", (now - length,))
        db.executemany(
            "INSERT INTO articles (id, feed_id, guid_key, content_key, sorted_at, title, teaser,"
            " author, url, image_url) VALUES (?, ?, ?, ?, ?, 'T', 'TT', '', '', '')",
            articles,
        )
        db.executemany(
            "INSERT INTO marks (article_id, feed_id, sorted_at, read) VALUES (?, ?, ?, ?)", marks
        )
        db.executemany(
            "INSERT INTO openings (article_id, feed_id, at, seconds) VALUES (?, ?, ?, ?)", openings
        )


def slowest(store):
    """Print the statements that take longest, of the longest span."""
    spent = []
    connection = store.database.connection
    statements = []
    connection.set_trace_callback(statements.append)
    store.statistics.reading(None, None, NOW)
    connection.set_trace_callback(None)
    for statement in statements:
        words = " ".join(statement.split())
        spent.append((timed(lambda s=statement: connection.execute(s).fetchall()), words))
    for taken, words in sorted(spent, reverse=True)[:5]:
        print(f"      {taken:6.1f} ms  {words[:90]}")


def timed(call, *arguments):
    begin = time.thread_time()
    call(*arguments)
    return (time.thread_time() - begin) * 1000


if __name__ == "__main__":
    main()
