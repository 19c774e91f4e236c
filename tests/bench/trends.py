"""Cost of trends in libraries of several sizes: `trends.py STREAM.jsonl.gz... -- 10000 100000`.

For each size: the library is filled with articles of the stream (from its beginning again when
it ends, each turn a step further in the past), then the newest thousand come as one sync.
"""

import resource
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.model import ParsedArticle, Window
from reader.trends.jobs import update
from reader.workers import Workers
from tests.bench.labelled import rows
from tests.bench.stocked import empty

NEWEST = 1000
FEEDS = 400


def measure(stream: list[dict], size: int) -> None:
    end = datetime.fromisoformat(stream[-1]["published"].replace("Z", "+00:00"))
    now = end + timedelta(minutes=1)
    workers = Workers.inline()
    with empty() as store:
        places = [store.categories.ensure((f"Category {n}",)) for n in range(6)]
        feeds = [
            store.feeds.add(f"https://{n}.example/feed", f"Feed {n}", [places[n % 6]]).id
            for n in range(FEEDS)
        ]
        fill(store, feeds, stream, range(size - 1, NEWEST - 1, -1), now)
        begun = time.process_time()
        update(store, workers, now)
        first = time.process_time() - begun
        fill(store, feeds, stream, range(NEWEST - 1, -1, -1), now)
        begun = time.process_time()
        update(store, workers, now)
        sync = time.process_time() - begun
        begun = time.process_time()
        update(store, workers, now)
        idle = time.process_time() - begun
        begun = time.process_time()
        panel = store.trends.panel(Window.H24, None, now)
        shown = time.process_time() - begun
        asked = related(store, size)
        live = store.trends.live(0, 10**6)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{size} stored, {len(live)} live:"
        f" first {1000 * first / (size - NEWEST):.2f} ms an article,"
        f" then {NEWEST} new {1000 * sync:.0f} ms (nothing new: {1000 * idle:.0f} ms,"
        f" so {(sync - idle):.2f} ms an article), panel {1000 * shown:.1f} ms"
        f" ({len(panel.stories)} stories), related {asked:.1f} ms, memory {memory:.0f} MB"
    )


def fill(store, feeds, stream: list[dict], places: range, now: datetime) -> None:
    """Add articles by their place from the end of the stream, hundreds to a feed at once."""
    parts: dict[int, list[ParsedArticle]] = {}
    span = now - datetime.fromisoformat(stream[0]["published"].replace("Z", "+00:00"))
    for place in places:
        turn, back = divmod(place, len(stream))
        row = stream[-1 - back]
        at = datetime.fromisoformat(row["published"].replace("Z", "+00:00")) - turn * span
        article = ParsedArticle(
            f"{place}", row["title"], published=at, text=row.get("summary") or "", language="en"
        )
        parts.setdefault(feeds[hash_of(row.get("source") or "") % FEEDS], []).append(article)
    for feed, articles in parts.items():
        store.articles.merge(feed, articles, datetime.now(UTC), first_fetch=False)


def hash_of(text: str) -> int:
    return sum(ord(letter) * (n + 1) for n, letter in enumerate(text))


def related(store, size: int) -> float:
    begun = time.process_time()
    for number in range(1, 101):
        store.trends.related(size * number // 101)
    return 10 * (time.process_time() - begun)


if __name__ == "__main__":
    cut = sys.argv.index("--")
    articles = [row for path in sys.argv[1:cut] for row in rows(path)]
    articles.sort(key=lambda row: row["published"])
    for wanted in sys.argv[cut + 1 :]:
        measure(articles, int(wanted))
