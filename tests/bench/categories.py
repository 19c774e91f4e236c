"""Categories told by what was learnt from others: `categories.py SET OUT.jsonl [OPTION ...]`.

Writes {id, category} of the tested articles, and beside it what they are (OUT-gold.jsonl), for
`score.py --category OUT-gold.jsonl OUT.jsonl`. Sets:

    en5      learns from stream_en_1 and 2, is tested on stream_en_3, all without "general"
    fr, ru   learns from the first two thirds of the stream, is tested on the last
    indosum, detik   five parts, each tested by what the other four teach

The source of an article is a mark, as in the program, which knows the publisher of each feed: what
it asks about are feeds without a category, of a publisher that may have others with one. Options:
`new` keeps the source to itself, as of feeds of which nothing is known; `no-url` leaves addresses
out; `no-names` keeps to itself what categories are called; `plain` is naive Bayes on words and
source, to compare with (`no-source`: on words); `sure` answers only where it would suggest a
section.
"""

import math
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.trends.categories.marks import marks
from reader.trends.categories.model import CategoryModel
from reader.trends.categories.subjects import subject_of
from reader.trends.stories.features import features
from tests.bench.labelled import rows, text
from tests.bench.stocked import write

DATA = Path(__file__).resolve().parents[3] / "shared" / "trends"
BATCH = 1500  # lessons at a time, as the job takes them
SURE = 0.8
PARTS = 5
Split = tuple[list[dict], list[dict]]


class NaiveBayes:
    """The plain baseline: how often each mark stood in articles of each category."""

    def __init__(self) -> None:
        self._marks: defaultdict[str, Counter[int]] = defaultdict(Counter)
        self._articles: Counter[int] = Counter()
        self._totals: Counter[int] = Counter()

    def learn(self, lessons: Sequence[tuple[dict[str, float], int]]) -> None:
        for found, category in lessons:
            self._articles[category] += 1
            for mark in found:
                self._marks[mark][category] += 1
                self._totals[category] += 1

    def shares(self, found: dict[str, float]) -> dict[int, float]:
        logs = {category: math.log(n) for category, n in self._articles.items()}
        for mark in found:
            if mark in self._marks:
                for category in logs:
                    below = self._totals[category] + 0.3 * len(self._marks)
                    logs[category] += math.log((self._marks[mark][category] + 0.3) / below)
        top = max(logs.values())
        raised = {category: math.exp(value - top) for category, value in logs.items()}
        return {category: value / sum(raised.values()) for category, value in raised.items()}


def splits(name: str) -> Iterator[Split]:
    """Yield what is learnt from and what is tested on."""
    if name == "en5":
        parts = [rows(str(DATA / f"stream_en_{n}.jsonl.gz")) for n in (1, 2, 3)]
        one, two, three = ([r for r in part if r["category"] != "general"] for part in parts)
        yield one + two, three
    elif name in ("fr", "ru"):
        found = rows(str(DATA / f"stream_{name}.jsonl.gz"))
        found.sort(key=lambda row: row["published"])
        cut = 2 * len(found) // 3
        yield found[:cut], found[cut:]
    else:
        found = rows(str(DATA / f"id_{name}.jsonl.gz"))
        random.Random(1).shuffle(found)
        for part in range(PARTS):
            yield [r for n, r in enumerate(found) if n % PARTS != part], found[part::PARTS]


def seen(row: dict, options: Sequence[str]) -> dict[str, float]:
    article = features(text(0, row))
    if "plain" in options:
        source = "" if "no-source" in options else row.get("source") or ""
        return dict(article.terms) | ({f"@{source}": 1.0} if source else {})
    if "new" in options or not row.get("source"):
        article = replace(article, publisher="feed 0")
    return marks(article, "" if "no-url" in options else row.get("url") or "")


def answers(split: Split, options: Sequence[str]) -> Iterator[tuple[dict, str | None]]:
    lessons, questions = split
    names = sorted({row["category"] for row in lessons})
    model = NaiveBayes() if "plain" in options else CategoryModel()
    if isinstance(model, CategoryModel) and "no-names" not in options:
        told = {number: subject_of(name) for number, name in enumerate(names)}
        model.name({number: subject for number, subject in told.items() if subject})
    for start in range(0, len(lessons), BATCH):
        part = lessons[start : start + BATCH]
        model.learn([(seen(row, options), names.index(row["category"])) for row in part])
    for row in questions:
        shares = model.shares(seen(row, options))
        best = max(shares, key=lambda category: shares[category])
        sure = "sure" not in options or shares[best] >= SURE
        yield row, names[best] if sure else None
    if isinstance(model, CategoryModel):
        print(f"{len(model.to_bytes())} bytes learnt", file=sys.stderr)


def main(name: str, target: str, *options: str) -> None:
    begun = time.perf_counter()
    told = [answer for split in splits(name) for answer in answers(split, options)]
    spent = time.perf_counter() - begun
    write(target, [{"id": row["id"], "category": category} for row, category in told])
    gold = [{"id": row["id"], "category": row["category"]} for row, _ in told]
    write(target.removesuffix(".jsonl") + "-gold.jsonl", gold)
    right = sum(row["category"] == category for row, category in told)
    named = sum(category is not None for _, category in told)
    print(
        f"{name} {' '.join(options)}: {right / len(told):.4f} of {len(told)} right, "
        f"{right / max(1, named):.4f} of {named} answers; {spent:.0f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
