"""Cost of trends in libraries of several sizes: `trends.py STREAM.jsonl.gz... -- 10000 100000`.

For each size: the library is filled with articles of the stream (from its beginning again when
it ends, each turn a step further in the past), then the newest thousand come as one sync, and
ten more as another. Only the newest 30,000 of the older ones go through the engine; those before
them are written as rows, without a look for doubles, and get the words of their titles as key
terms at once, some 12 instead of up to 40, and are in no story: it would take hours, and a new
article meets none of it but the index. Costs are CPU time; of writes also the time on the clock,
which the disk has a part in. Memory is the proportional set size that the live window takes in a
process of its own; at last the window is filled up with articles of long texts, some 40 words of
each.
"""

import random
import sys
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.model import ParsedArticle, Window
from reader.store.bodies import pack
from reader.store.store import Store
from reader.store.trends.rows import KeyTerms, TrendStep
from reader.trends.jobs import update
from reader.trends.stories.features import Text, features
from reader.trends.stories.live import LIVE, MOST, restored
from reader.trends.stories.memory import packed, unpacked
from reader.trends.stories.stories import Stories
from reader.trends.stories.vectors import Frequencies
from reader.workers import Inline, Workers
from tests.bench.labelled import rows
from tests.bench.measure import memory_mb
from tests.bench.stocked import empty

NEWEST = 1000
FEW = 10
ENGINE = 30_000  # articles before them that the engine works through
FEEDS = 400
PART = 1000
FAST = 20_000
ARTICLE_ROW = """
    INSERT INTO articles (id, feed_id, guid_key, content_key, sorted_at, title, teaser, author,
        url, image_url)
    VALUES (?1, ?2, ?3, ?3, ?4, ?5, '', '', '', '')
"""
BODY_ROW = """
    INSERT INTO bodies (article_id, guid, published, first_seen, language, packed)
    VALUES (?1, ?1, ?2, ?2, 'en', ?3)
"""
MARK_ROW = "INSERT INTO marks (article_id, feed_id, sorted_at) VALUES (?, ?, ?)"


def measure(stream: list[dict], size: int) -> None:
    end = datetime.fromisoformat(stream[-1]["published"].replace("Z", "+00:00"))
    now = end + timedelta(minutes=1)
    with empty() as store:
        places = [store.categories.ensure((f"Category {n}",)) for n in range(6)]
        feeds = [
            store.feeds.add(f"https://{n}.example/feed", f"Feed {n}", [places[n % 6]]).id
            for n in range(FEEDS)
        ]
        older = range(size - 1, ENGINE + NEWEST + FEW - 1, -1)
        begun = time.perf_counter()
        fill_fast(store, feeds, stream, older, now)
        take_as_known(store)
        filled = time.perf_counter() - begun
        engine = min(size, ENGINE + NEWEST + FEW)
        fill(store, feeds, stream, range(engine - 1, NEWEST + FEW - 1, -1), now)
        first = sync(store, now)
        fill(store, feeds, stream, range(NEWEST + FEW - 1, FEW - 1, -1), now)
        many = sync(store, now)
        fill(store, feeds, stream, range(FEW - 1, -1, -1), now)
        few = sync(store, now)
        idle = sync(store, now)
        later = sync(store, now + timedelta(hours=1))
        megabytes = store.path.stat().st_size / 2**20
        print(f"{size} stored ({megabytes:.0f} MB; the oldest {len(older)} in {filled:.0f} s)")
        print(f"  first {engine - NEWEST - FEW}: {first}")
        print(f"  {NEWEST} new: {many}")
        print(f"  engine for each: {1000 * many.by_part['jobs'] / NEWEST:.2f} ms")
        print(f"  {FEW} new: {few}")
        print(f"  nothing new: {idle}; an hour later: {later}")
        print("  " + reads(store, size, now))
        with ProcessPoolExecutor(1, get_context("spawn")) as other:
            print("  " + other.submit(live, store.path, int(now.timestamp())).result(), flush=True)


@dataclass(slots=True)
class Spent:
    """Seconds of CPU by what was done; the longest write also by the clock."""

    by_part: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    longest: float = 0.0
    longest_wall: float = 0.0

    def __str__(self) -> str:
        parts = ", ".join(f"{name} {1000 * cost:.0f}" for name, cost in self.by_part.items())
        return (
            f"{1000 * sum(self.by_part.values()):.0f} ms ({parts}); longest write "
            f"{1000 * self.longest:.0f} ms, on the clock {1000 * self.longest_wall:.0f}"
        )


class Timed(Inline):
    """Runs calls in place and notes what they took."""

    def __init__(self, spent: Spent, writes: bool) -> None:
        self._spent = spent
        self._writes = writes

    def submit(self, fn, /, *args, **kwargs):
        begun, clock = time.process_time(), time.perf_counter()
        future = super().submit(fn, *args, **kwargs)
        cost = time.process_time() - begun
        module = fn.__module__.rpartition(".")[2]
        self._spent.by_part["write" if self._writes else module] += cost
        if self._writes:
            self._spent.longest = max(self._spent.longest, cost)
            wall = time.perf_counter() - clock
            self._spent.longest_wall = max(self._spent.longest_wall, wall)
        return future


def sync(store: Store, now: datetime) -> Spent:
    spent = Spent()
    workers = Workers(Inline(), Timed(spent, writes=False), Timed(spent, writes=True), Inline())
    update(store, workers, now)
    return spent


def reads(store: Store, size: int, now: datetime) -> str:
    stories = store.trends.panel(Window.D7, None, now).stories
    story = max(stories, key=lambda s: len(s.article_ids))
    asked = range(1, 101)
    costs = {
        "panel": 1000 * cpu(lambda: store.trends.panel(Window.H24, None, now)),
        "front page": 1000 * cpu(lambda: store.trends.front_page(now)),
        f"page of a story of {len(story.article_ids)}": 1000
        * cpu(lambda: store.trends.story_page(story.id)),
        "related": 10 * cpu(lambda: [store.trends.related(size * n // 101) for n in asked]),
        "related of new ones": 10 * cpu(lambda: [store.trends.related(size - n) for n in asked]),
    }
    return ", ".join(f"{name} {cost:.1f} ms" for name, cost in costs.items())


def live(path: Path, now: int) -> str:
    """Return what the live window takes, in words."""
    store = Store(path, read_only=True)
    feeds = store.feeds.all()
    process = psutil.Process()
    before = memory_mb(process)
    begun = time.process_time()
    stories = restored(store, feeds, now - LIVE)
    spent = time.process_time() - begun
    grown = memory_mb(process) - before
    store.close()
    return (
        f"live window: {len(stories.articles)} articles, {grown:.0f} MB, read in"
        f" {1000 * spent:.0f} ms"
    )


def full(chunks: list[bytes]) -> str:
    """Return what a live window of these articles takes, each a story, in words."""
    process = psutil.Process()
    before = memory_mb(process)
    known = [article for chunk in chunks for article in unpacked(chunk, {})]
    frequencies = Frequencies()
    frequencies.add(known)
    Stories(frequencies).restore(known, {})
    words = sum(len(article.terms) for article in known) / len(known)
    grown = memory_mb(process) - before
    return f"full live window: {len(known)} articles of {words:.0f} words, {grown:.0f} MB"


def long_texts(stream: list[dict]) -> list[bytes]:
    """Return as many articles as are remembered, each with the texts of others behind its own."""
    chance = random.Random(1)
    chosen = stream[-MOST:]
    texts = [row.get("summary") or "" for row in chosen]
    known = [
        features(
            Text(
                number,
                number % FEEDS,
                row["title"],
                " ".join([texts[number], *chance.choices(texts, k=2)]),
                datetime.fromisoformat(row["published"].replace("Z", "+00:00")),
                language="en",
            )
        )
        for number, row in enumerate(chosen)
    ]
    return [packed(known[start : start + 250]) for start in range(0, len(known), 250)]


def cpu(call) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun


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


def fill_fast(store, feeds, stream: list[dict], places: range, now: datetime) -> None:
    """Put rows of articles into the tables, as `fill` would, without looking for doubles."""
    span = int((now - datetime.fromisoformat(stream[0]["published"])).total_seconds())
    packed = [pack("", "", row.get("summary") or "") for row in stream] if places else []
    times = [int(datetime.fromisoformat(row["published"]).timestamp()) for row in stream]
    for start in range(0, len(places), FAST):
        rows = []
        for number, place in enumerate(places[start : start + FAST], start + 1):
            turn, back = divmod(place, len(stream))
            row, at = stream[-1 - back], times[-1 - back] - turn * span
            feed = feeds[hash_of(row.get("source") or "") % FEEDS]
            rows.append((number, feed, place, at, row["title"], packed[-1 - back]))
        with store.database.transaction() as db:
            db.executemany(ARTICLE_ROW, [row[:5] for row in rows])
            db.executemany(BODY_ROW, [(row[0], row[3], row[5]) for row in rows])
            db.executemany(MARK_ROW, [(row[0], row[1], row[3]) for row in rows])


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
    with ProcessPoolExecutor(1, get_context("spawn")) as one:
        print(one.submit(full, long_texts(articles)).result())
