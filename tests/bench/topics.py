"""Topics of a stream: `topics.py [--quiet | --hourly] OUT.jsonl STREAM.jsonl[.gz]...`.

Writes {time, category, rank, label, terms} lines for `score.py --topics`: what the panel of
each category would show for the window of 24 h, every 3 hours or every hour.

With `--quiet` the articles trade their times at random with others of the same hour of day, so
that feeds, words and the rhythm of the day stay and no real burst is left. What is then shown
is a false alarm; it is counted when it was not shown in the 24 h before, over eight days after
a past of sixteen.
"""

import json
import random
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.trends.stories.features import Features, features
from reader.trends.stories.vectors import Frequencies
from reader.trends.topics.baseline import DAY, Baseline, View, count_days
from reader.trends.topics.mentions import Mentions
from reader.trends.topics.names import Names
from reader.trends.topics.support import Likeness
from reader.trends.topics.topics import topics
from tests.bench.labelled import rows, text

HOUR = 3600
STEP = 3 * HOUR
WINDOW = 24 * 3600
PAST = 16 * DAY  # known before false alarms are counted,
COUNTED = 8 * DAY  # and for how long they are


def stream(paths: list[str]) -> tuple[list[Features], dict[str, frozenset[int]]]:
    """Return the articles by time and the feeds of each category: a source on a list is a feed."""
    found, places, feeds = [], {}, defaultdict(set)
    for path in paths:
        for row in rows(path):
            place = (row.get("source"), row["category"])
            feed = places.setdefault(place, len(places) + 1)
            feeds[row["category"]].add(feed)
            article = text(len(found), row)
            article = features(
                type(article)(
                    article.id,
                    feed,
                    *(getattr(article, name) for name in list(article.__dataclass_fields__)[2:]),
                )
            )
            found.append(article)
    found.sort(key=lambda seen: (seen.at, seen.id))
    return found, {name: frozenset(ids) for name, ids in sorted(feeds.items())}


def predictions(seen: list[Features], feeds: dict[str, frozenset[int]], moments: range):
    """Yield what each category shows at each of the moments."""
    times = [s.at for s in seen]
    days = count_days(seen)
    frequencies = Frequencies()
    names = Names()
    counted = 0
    for now in moments:
        begin, end = bisect_right(times, now - WINDOW), bisect_left(times, now)
        frequencies.add(seen[counted:end])
        counted = end
        likeness = Likeness(frequencies)
        mentions = Mentions.of(seen[begin:end])
        baseline = Baseline(days, now - WINDOW)
        for category, ids in feeds.items():
            inside = mentions.within(now - WINDOW, ids)
            view = View(baseline, ids, now - WINDOW, now)
            for rank, topic in enumerate(topics(inside, view, likeness, names), 1):
                yield now, category, rank, topic


def shuffled(seen: list[Features]) -> list[Features]:
    """Return the articles with their times traded among those of the same hour of day."""
    dice = random.Random(7)
    hours = defaultdict(list)
    for article in seen:
        hours[article.at // 3600 % 24].append(article)
    found = []
    for articles in hours.values():
        times = [article.at for article in articles]
        dice.shuffle(times)
        found += [replace(a, at=at) for a, at in zip(articles, times, strict=True)]
    return sorted(found, key=lambda article: (article.at, article.id))


def false_alarms(shown, categories: int) -> str:
    """Return how many topics a day and category came up that were not there the day before."""
    last: dict[tuple[str, str], int] = {}
    alarms: Counter[str] = Counter()
    for now, category, _, topic in shown:
        if now - last.get((category, topic.key), 0) > DAY:
            alarms[category] += 1
        last[category, topic.key] = now
    rate = alarms.total() / (COUNTED / DAY) / categories
    return f"{rate:.2f} false alarms per day and category: {dict(alarms)}"


def main(arguments: list[str]) -> None:
    quiet = "--quiet" in arguments
    step = HOUR if "--hourly" in arguments else STEP
    target, *paths = [argument for argument in arguments if not argument.startswith("--")]
    seen, feeds = stream(paths)
    first, last = seen[0].at // STEP * STEP + STEP, seen[-1].at + STEP
    if quiet:
        seen = shuffled(seen)
        first, last = first + PAST, first + PAST + COUNTED
    shown = list(predictions(seen, feeds, range(first, last, step)))
    with Path(target).open("w", encoding="utf-8") as file:
        for now, category, rank, topic in shown:
            time = datetime.fromtimestamp(now, UTC).isoformat()
            line = {"time": time, "category": category, "rank": rank}
            line |= {"label": topic.label, "terms": [topic.key], "factor": topic.factor}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    if quiet:
        print(false_alarms(shown, len(feeds)))


if __name__ == "__main__":
    main(sys.argv[1:])
