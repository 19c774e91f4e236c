"""Cost of trends in libraries of several sizes: `trends.py STREAM.jsonl.gz... -- 10000 100000`.

For each size: the library is filled with articles of the stream (from its beginning again when
it ends, each turn a step further in the past), then the newest thousand come as one sync.
Only the newest 30,000 of the older ones go through the engine; those before them are stored as
any others, but get the words of their titles as key terms at once, some 12 instead of up to 24,
and are in no story: it would take hours, and a new article meets none of it but the index.
Figures are CPU time; of writes, the time on the clock.
"""

import resource
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.model import ParsedArticle, Window
from reader.store.trends_rows import KeyTerms, TrendStep
from reader.trends.jobs import update
from reader.trends.live import LIVE, restored
from reader.workers import Inline, Workers
from tests.bench.labelled import rows
from tests.bench.stocked import empty

NEWEST = 1000
ENGINE = 30_000  # articles before them that the engine works through
FEEDS = 400
PART = 1000
writes: list[float] = []


def measure(stream: list[dict], size: int) -> None:
    end = datetime.fromisoformat(stream[-1]["published"].replace("Z", "+00:00"))
    now = end + timedelta(minutes=1)
    with empty() as store:
        places = [store.categories.ensure((f"Category {n}",)) for n in range(6)]
        feeds = [
            store.feeds.add(f"https://{n}.example/feed", f"Feed {n}", [places[n % 6]]).id
            for n in range(FEEDS)
        ]
        older = range(size - 1, ENGINE + NEWEST - 1, -1)
        fill(store, feeds, stream, older, now)
        take_as_known(store)
        fill(store, feeds, stream, range(min(size, ENGINE + NEWEST) - 1, NEWEST - 1, -1), now)
        first = cpu(lambda: update(store, workers(), now))
        fill(store, feeds, stream, range(NEWEST - 1, -1, -1), now)
        sync = cpu(lambda: update(store, workers(), now))
        idle = cpu(lambda: update(store, workers(), now))
        longest = max(writes)
        story = store.trends.panel(Window.D7, None, now).stories[0].id
        asked = range(1, 101)
        reads = {
            "panel": 1000 * cpu(lambda: store.trends.panel(Window.H24, None, now)),
            "front page": 1000 * cpu(lambda: store.trends.front_page(now)),
            "story page": 1000 * cpu(lambda: store.trends.story_page(story)),
            "related": 10 * cpu(lambda: [store.trends.related(size * n // 101) for n in asked]),
        }
        live = len(restored(store, store.feeds.all(), int(now.timestamp()) - LIVE).articles)
        megabytes = store.path.stat().st_size / 2**20
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{size} stored ({megabytes:.0f} MB), {live} live:"
        f" first {1000 * first / min(size - NEWEST, ENGINE):.2f} ms an article,"
        f" then {NEWEST} new {1000 * sync:.0f} ms (nothing new: {1000 * idle:.0f} ms,"
        f" so {sync - idle:.2f} ms an article), longest write {1000 * longest:.0f} ms, "
        + ", ".join(f"{name} {cost:.1f} ms" for name, cost in reads.items())
        + f", peak memory {memory:.0f} MB",
        flush=True,
    )


def cpu(call) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun


def workers() -> Workers:
    plain = Workers.inline()
    return Workers(plain.wait, plain.think, Timed())


class Timed(Inline):
    """The writer, and how long each of its transactions took."""

    def submit(self, fn, /, *args, **kwargs):
        begun = time.perf_counter()
        future = super().submit(fn, *args, **kwargs)
        writes.append(time.perf_counter() - begun)
        return future


def take_as_known(store) -> None:
    """Give older articles the terms of their titles, as if the engine had seen them."""
    db = store.database.connection
    last = 0
    while True:
        rows = db.execute(
            "SELECT id, title FROM articles WHERE id > ? ORDER BY id LIMIT ?", (last, PART)
        ).fetchall()
        if not rows:
            break
        last = rows[-1][0]
        terms = tuple(
            KeyTerms(id_, tuple((word, word, 0.3) for word in set(title.casefold().split())))
            for id_, title in rows
        )
        store.trends.record(TrendStep(last_article=last, last_story=last, terms=terms))


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


if __name__ == "__main__":
    cut = sys.argv.index("--")
    articles = [row for path in sys.argv[1:cut] for row in rows(path)]
    articles.sort(key=lambda row: row["published"])
    for wanted in sys.argv[cut + 1 :]:
        measure(articles, int(wanted))
