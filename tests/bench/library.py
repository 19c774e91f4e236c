"""How the library behaves as it grows.

    python tests/bench/library.py [ARTICLES ...] [--feeds N] [--keep FOLDER] [--build] [--cpu]
                                                   (default: 20000 and 200000, 2000 feeds)

Builds a library of that many articles in several languages, with bodies of made-up words, and
prints what each thing that the window does costs (median and 95th percentile), the size on disk,
and the ratio between the sizes. Nothing is read from outside this file.

With --keep a library is built once and measured as often as you like; a build that was stopped
goes on where it was. --build builds and measures nothing.
"""

import argparse
import functools
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.model import Keeping, Order, ParsedArticle, Query  # noqa: E402 - the benchmarks are no package
from reader.store.retention import AT_ONCE, TOLD  # noqa: E402
from reader.store.store import Store  # noqa: E402

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MIDNIGHT = NOW.replace(hour=0)
PER_FEED = 50  # articles of one document
BLOCK = 5000  # articles after which the index is filled
DAYS = 700
OPEN = "import sys,time; from pathlib import Path; from reader.store.store import Store; \
t=time.perf_counter(); Store(Path(sys.argv[1])); print((time.perf_counter()-t)*1000)"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int, nargs="*", default=[20_000, 200_000])
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument(
        "--cpu", action="store_true", help="time of the processor, on a busy machine"
    )
    parser.add_argument("--keep", type=Path, help="keep the libraries in this folder")
    parser.add_argument("--build", action="store_true", help="only build what is not there")
    arguments = parser.parse_args()
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for count in arguments.articles:
            path = (arguments.keep or Path(folder)) / f"library-{count}.sqlite"
            if not path.exists():
                build(path, count, arguments.feeds)
            if not arguments.build:
                clock = time.thread_time if arguments.cpu else time.perf_counter
                tables.append(measure(path, clock))
    if tables:
        report(arguments.articles, tables)


class Writer:
    """Makes articles of words that follow Zipf's law, in three scripts."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        letters = ["ba", "di", "ka", "lu", "me", "no", "ra", "si", "tu", "an", "er", "ing"]
        self.latin = self.words(60_000, letters, 2, 5)
        self.arabic = self.words(20_000, [chr(c) for c in range(0x628, 0x63B)], 3, 6)
        self.chinese = [chr(c) for c in range(0x4E00, 0x4E00 + 3000)]

    def words(self, count, parts, least, most):
        made = {}
        while len(made) < count:
            made["".join(self.chance.choices(parts, k=self.chance.randint(least, most)))] = None
        return list(made)

    def text(self, length):
        kind = self.chance.random()
        words = self.latin if kind < 0.8 else self.arabic if kind < 0.9 else self.chinese
        picked = [self.pick(words) for _ in range(length)]
        return "".join(picked) if words is self.chinese else " ".join(picked)

    def pick(self, words):
        return words[int(len(words) ** self.chance.random()) - 1]

    def article(self, number, age):
        paragraphs = [
            self.text(self.chance.randint(30, 90)) for _ in range(self.chance.randint(2, 9))
        ]
        link = f"https://site{number % 977}.example/articles/{number}-{self.text(1)}"
        html = "".join(
            f'<p class="story-body__text">{p} <a href="{link}?ref={n}">{self.text(2)}</a></p>\n'
            for n, p in enumerate(paragraphs)
        )
        return ParsedArticle(
            link,
            self.text(self.chance.randint(5, 12)),
            link,
            NOW - timedelta(seconds=age),
            author=self.text(2),
            html=html,
            text=" ".join(paragraphs),
            image_url=f"https://cdn{number % 31}.example/pictures/{number}-1200x800.jpg",
            tags=(self.text(1), self.text(1)),
        )


def build(path, count, feed_count):
    """A library in which half is read, some starred and opened, in 40 nested categories."""
    writer = Writer(1)
    chance = writer.chance
    unfinished = path.with_suffix(".unfinished")
    store = Store(unfinished)
    categories = [store.categories.ensure((f"Top {n % 8}", f"Inner {n}")) for n in range(40)]
    feeds = store.feeds.all() or [
        store.feeds.add(f"https://site{n}.example/feed", category_ids=(categories[n % 40],))
        for n in range(min(feed_count, count // 10))
    ]
    spent = indexing = 0.0
    for start in range(store.articles.count(Query()) // BLOCK * BLOCK, count, PER_FEED):
        if start % BLOCK == 0:
            chance.seed(start)  # so that a build that was stopped goes on as it would have
            if start % (10 * BLOCK) == 0:
                print(f"{time.strftime('%H:%M:%S')} {start}", file=sys.stderr, flush=True)
        feed = feeds[int(len(feeds) * chance.random() ** 2)]  # some post much, most little
        age = DAYS * 86400 * (1 - start / count)
        batch = [
            writer.article(start + n, age + chance.randrange(86400 * 3))
            for n in range(min(PER_FEED, count - start))
        ]
        begin = time.thread_time()
        new = store.articles.merge(feed.id, batch, NOW, first_fetch=True).new
        spent += time.thread_time() - begin
        store.marks.mark_read([id_ for id_ in new if chance.random() < 0.5])
        store.marks.star([id_ for id_ in new if chance.random() < 0.02])
        if start % BLOCK == 0 and new:
            store.marks.opened(new[0], NOW - timedelta(seconds=start))
            begin = time.thread_time()
            index_all(store)
            indexing += time.thread_time() - begin
    begin = time.thread_time()
    index_all(store)
    indexing += time.thread_time() - begin
    fold(store, chance)
    print(f"{count}: stored in {spent:.1f} s, indexed in {indexing:.1f} s of CPU", flush=True)
    store.checkpoint()
    store.close()
    unfinished.rename(path)


def fold(store, chance):
    """Put a fifth of the articles into folds of two to six that came soon after each other."""
    rows = store.database.connection.execute("SELECT id FROM articles ORDER BY sorted_at")
    ids = [id_ for (id_,) in rows]
    with store.database.transaction() as db:
        for start in range(0, len(ids), 20):
            near = ids[start : start + 20]
            members = chance.sample(near, min(len(near), chance.randint(2, 6)))
            db.execute(
                "INSERT INTO stories VALUES (:lead, :lead, '', 0, 0, :n, :n)",
                {"lead": min(members), "n": len(members)},
            )
            db.executemany(
                "INSERT INTO story_articles (article_id, story_id, fold) VALUES (?, ?, ?)",
                [(id_, min(members), min(members)) for id_ in members],
            )


def index_all(store):
    while store.search.index_some():
        pass


def measure(path, clock):
    Store(path).close()  # one that an older program built is brought up to date before
    table = {f"cold: {name}": [value] for name, value in cold(path).items()}
    store = Store(path)
    timed = functools.partial(spend, clock)
    writer = Writer(1)
    table["size, kB an article"] = [path.stat().st_size / 1024 / store.articles.count(Query())]
    table["open, a new process"] = [opening(path) for _ in range(5)]
    for name, query in lists(store).items():
        first = store.articles.page(query)
        table[f"{name}: first page"] = timed(20, store.articles.page, query)
        if first:
            after = store.articles.cursor(query, first[-1])
            table[f"{name}: next page"] = timed(20, store.articles.page, query, after)
        table[f"{name}: count"] = timed(10, store.articles.count, query)
        folded = replace(query, fold=True)
        table[f"{name}, folded: first page"] = timed(20, store.articles.page, folded)
        if first:
            table[f"{name}, folded: next page"] = timed(20, store.articles.page, folded, after)
    end = Query(order=Order.OLDEST)
    table["all: jump to the end"] = timed(20, store.articles.page, end)
    table["all counts of the sidebar"] = timed(20, store.articles.counts, NOW, MIDNIGHT)
    table["one article"] = timed(50, store.articles.get, 17)
    store.tags.add("later", [row.id for row in store.articles.page(Query(), limit=500)])
    for name, texts in searches(writer).items():
        kept = {
            "": [Query(text=text) for text in texts],
            ", folded": [Query(text=text, fold=True) for text in texts],
            ", ranked": [Query(text=text, order=Order.RELEVANCE, fold=True) for text in texts],
        }
        for way, queries in kept.items():
            table[f"search, {name}{way}"] = each(clock, store.articles.page, queries)
    table |= other_scripts(store, clock)
    common = Query(text=writer.latin[3], order=Order.RELEVANCE)
    rows = [row.id for row in store.articles.page(common, limit=10)]
    table["ten snippets"] = timed(20, store.snippets.of, rows, common.text)
    table["a smart folder, counted"] = timed(10, store.smart_folders.unread, writer.latin[3])
    table.update(writes(store, timed))
    store.close()
    return table


def lists(store):
    inner = max(store.categories.all(), key=lambda c: c.parent_id or 0)
    return {
        "all": Query(),
        "unread": Query(unread_only=True),
        "today": Query(unread_only=True, since=MIDNIGHT),
        "starred": Query(starred_only=True),
        "a feed": Query(feed_id=3),
        "a quiet feed": Query(feed_id=len(store.feeds.all()) - 1),
        "a large category": Query(category_id=store.categories.find("Top 3").id),
        "a category": Query(category_id=inner.id),
        "a category, unread": Query(category_id=inner.id, unread_only=True),
        "a category, oldest": Query(category_id=inner.id, order=Order.OLDEST),
        "history": Query(opened_only=True),
    }


def searches(writer):
    """Texts by what kind they are; twenty of each that is made of words."""
    chance = random.Random(7)
    common, middling, rare = writer.latin[:30], writer.latin[2000:3000], writer.latin[40_000:]

    def some(*kinds, join=" "):
        return [join.join(chance.choice(kind) for kind in kinds) for _ in range(20)]

    signs = writer.chinese[:400]
    return {
        "a common word": some(common),
        "a middling word": some(middling),
        "a rare word": some(rare),
        "no such word": ["qqqxyzzy"] * 20,
        "two letters": [word[:2] for word in some(common)],
        "three letters": [word[:3] for word in some(middling)],
        "four letters": [word[:4] for word in some(middling)],
        "two common words": some(common, common),
        "three words": some(common, middling, rare),
        "a phrase": [f'"{text}"' for text in some(common, common)],
        "Arabic": some(writer.arabic[:2000]),
        "Chinese, one sign": some(signs),
        "Chinese, two signs": some(signs, signs, join=""),
        # These may walk far; the window asks them in a thread that waits.
        "is:unread": ["is:unread"] * 20,
        "is:unread and a common word": [f"is:unread {text}" for text in some(common)],
        "is:unread and a rare word": [f"is:unread {text}" for text in some(rare)],
        "a tag of 500": ["tag:later"] * 20,
        "a feed and a word": [f"feed:site3.example {text}" for text in some(common)],
        "a language that none has": ["lang:th"] * 20,
        "long texts": ["words:>100000"] * 20,
        "full texts, of which there are none": ["has:fulltext"] * 20,
        "a common word, last week": [f"{text} after:2026-02-23" for text in some(common)],
    }


def other_scripts(store, clock):
    """Search in scripts that the library lacks, among a thousand articles of each."""
    kinds = {
        "Thai": [chr(c) for c in range(0xE01, 0xE2F)],
        "Japanese": [chr(c) for c in [*range(0x3041, 0x3097), *range(0x4E00, 0x4E64)]],
    }
    table, chance = {}, random.Random(9)
    for number, (name, signs) in enumerate(kinds.items(), 1):
        texts = ["".join(chance.choices(signs, k=300)) for _ in range(1000)]
        batch = [
            ParsedArticle(f"{name} {n}", text[:20], published=NOW, text=text)
            for n, text in enumerate(texts)
        ]
        feed = store.feeds.add(f"https://script{number}.example/feed")
        new = store.articles.merge(feed.id, batch, NOW, first_fetch=True).new
        index_all(store)
        words = [text[start : start + 3] for start, text in enumerate(texts[:20], 100)]
        found = [store.articles.count(Query(text=word)) for word in words]
        assert all(found), name  # each stands somewhere inside a sentence
        queries = [Query(text=word) for word in words]
        table[f"search, {name}, three signs"] = each(clock, store.articles.page, queries)
        store.articles.remove(new)
        store.feeds.remove(feed.id)
    return table


def writes(store, timed):
    ids = [row.id for row in store.articles.page(Query(unread_only=True), limit=10_000)]
    writer = Writer(2)
    # Of numbers of their own: a library that was measured before refuses those it removed.
    batch = [writer.article(int(time.time()) * 1000 + n, n * 60) for n in range(1000)]
    feed = store.feeds.all()[5].id
    table = {
        "mark 1,000 read, one step": timed(1, store.marks.mark_read, ids[:1000]),
        "mark 10,000 read": timed(1, store.marks.mark_read, ids),
        "mark them unread": timed(1, store.marks.mark_read, ids, False),
        "store 1,000 articles": timed(
            1, lambda: store.articles.merge(feed, batch, NOW, first_fetch=False)
        ),
        "the same 1,000 again": timed(
            1, lambda: store.articles.merge(feed, batch, NOW, first_fetch=False)
        ),
        "index 1,000 articles": timed(1, index_all, store),
    }
    new = [row.id for row in store.articles.page(Query(feed_id=feed), limit=1000)]
    keeping = Keeping(days=DAYS - 10, count=5000, unread=False)
    table["what the rules of keeping let go"] = timed(3, store.retention.going, keeping, NOW)
    some = [new[start : start + AT_ONCE] for start in range(0, len(new), AT_ONCE)]
    removed = functools.partial(store.history.record, TOLD, store.articles.remove)
    table[f"remove {AT_ONCE} articles, undoable"] = each(time.perf_counter, removed, some)
    last = store.history.all()[0].id
    table["bring these back"] = timed(1, store.history.undo, last)
    store.history.clear()
    return table


COLD = """
import sys, time
from pathlib import Path
from reader.model import Query
from reader.store.store import Store
begin = time.perf_counter()
def step(name, call, *args):
    global begin
    call(*args)
    now = time.perf_counter()
    print(f"{name}\\t{(now - begin) * 1000}")
    begin = now
store = None
def open_():
    global store
    store = Store(Path(sys.argv[1]))
step("open", open_)
step("first page of all", store.articles.page, Query())
step("first page of unread", store.articles.page, Query(unread_only=True))
step("first page of a category", store.articles.page, Query(category_id=3))
step("search, a common word", store.articles.page, Query(text=sys.argv[2]))
step("search, a rare word", store.articles.page, Query(text=sys.argv[3]))
"""


def cold(path):
    """Measure what a new process does first, after the system has forgotten the file's pages."""
    for file in (path, Path(f"{path}-wal")):
        if file.exists() and hasattr(os, "posix_fadvise"):
            with file.open("rb") as opened:
                os.fsync(opened.fileno())
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    words = Writer(1).latin
    answer = subprocess.run(
        [sys.executable, "-c", COLD, str(path), words[5], words[45_000]],
        cwd=ROOT,
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    lines = [line.split("\t") for line in answer.stdout.splitlines()]
    return {name: float(value) for name, value in lines}


def each(clock, call, queries):
    spent = []
    for query in queries:
        begin = clock()
        call(query)
        spent.append((clock() - begin) * 1000)
    return spent


def opening(path):
    answer = subprocess.run(
        [sys.executable, "-c", OPEN, str(path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        env=os.environ,
    )
    return float(answer.stdout)


def spend(clock, times, call, *arguments):
    spent = []
    for _ in range(times):
        begin = clock()
        call(*arguments)
        spent.append((clock() - begin) * 1000)
    return spent


def late(values):
    """Return the 95th percentile, by the nearest rank."""
    return sorted(values)[-(-95 * len(values) // 100) - 1]


def report(sizes, tables):
    print(f"\n{'ms (p50 / p95)':40}" + "".join(f"{size:>20,}" for size in sizes) + "   growth")
    for name in tables[0]:
        found = [table.get(name, [0.0]) for table in tables]
        middle = [statistics.median(values) for values in found]
        cells = "".join(f"{m:>11.2f} / {late(v):>6.2f}" for m, v in zip(middle, found, strict=True))
        print(f"{name:40}{cells}  {middle[-1] / middle[0] if middle[0] else 0:>6.1f}x")


if __name__ == "__main__":
    main()
