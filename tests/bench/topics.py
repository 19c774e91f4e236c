"""Topics of a stream, every 3 hours: `topics.py OUT.jsonl STREAM.jsonl[.gz]...`.

Writes {time, category, rank, label, terms} lines for `score.py --topics`: what the panel of
each category would show for the window of 24 h.
"""

import json
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.trends.baseline import Baseline, View, count_days
from reader.trends.features import Features, features
from reader.trends.topics import topics
from tests.bench.labelled import rows, text

STEP = 3 * 3600
WINDOW = 24 * 3600


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


def predictions(seen: list[Features], feeds: dict[str, frozenset[int]]):
    times = [s.at for s in seen]
    days = count_days(seen)
    for now in range(times[0] // STEP * STEP + STEP, times[-1] + STEP, STEP):
        live = once(seen[bisect_right(times, now - WINDOW) : bisect_left(times, now)])
        baseline = Baseline(days, now - WINDOW)
        for category, ids in feeds.items():
            inside = [s for s in live if s.feed_id in ids]
            for rank, topic in enumerate(topics(inside, View(baseline, ids, now - WINDOW, now)), 1):
                yield now, category, rank, topic


def once(live: list[Features]) -> list[Features]:
    return list({(s.publisher, s.print): s for s in live}.values())


def main(target: str, paths: list[str]) -> None:
    seen, feeds = stream(paths)
    with Path(target).open("w", encoding="utf-8") as file:
        for now, category, rank, topic in predictions(seen, feeds):
            time = datetime.fromtimestamp(now, UTC).isoformat()
            line = {"time": time, "category": category, "rank": rank}
            line |= {"label": topic.label, "terms": [topic.key], "factor": topic.factor}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
