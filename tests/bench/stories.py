"""Put labelled articles into stories: `stories.py IN.jsonl OUT.jsonl` writes {id, story} lines.

With `--folds` behind it, the folds are written: the strict cut, for collapsing lists.

The articles go through the real engine in the order of their times, in hourly batches as
syncs would bring them, with the one setting the program has.
"""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.trends.stories.features import features
from reader.trends.stories.limits import Limits
from reader.trends.stories.stories import Stories
from reader.trends.stories.vectors import Frequencies
from tests.bench.labelled import articles, batches


def cluster(path: str, limits: Limits | None = None) -> tuple[list[str], Stories]:
    """Return the names of the articles and the stories they were put into, by position."""
    names, texts = articles(path)
    stories = Stories(Frequencies(), limits or Limits())
    for batch in batches(texts):
        stories.add([features(text) for text in batch])
    return names, stories


def main(source: str, target: str, cut: str = "") -> None:
    begun = time.perf_counter()
    names, stories = cluster(source)
    spent = time.perf_counter() - begun
    found = dict(stories.story_of)
    if cut == "--folds":
        for story in stories.clusters:
            found.update(stories.folds(story))
    with Path(target).open("w", encoding="utf-8") as file:
        for number, name in enumerate(names):
            file.write(json.dumps({"id": name, "story": found[number]}) + "\n")
    print(f"{len(names)} articles, {len(names) / spent:.0f} a second", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:4])
