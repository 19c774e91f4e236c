"""Related articles of labelled ones: `related.py IN.jsonl OUT.jsonl` writes {id, related}.

The articles go into a real library, the job runs, and the library is asked for each.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.model import ParsedArticle
from reader.trends.jobs import update
from reader.workers import Workers
from tests.bench.labelled import articles
from tests.bench.stocked import NO_TIME, empty, newest, stock, write


def main(source: str, target: str) -> None:
    _, texts = articles(source)
    now = newest([ParsedArticle("", published=text.at or NO_TIME) for text in texts])
    with empty() as store:
        numbers = stock(store, source)
        update(store, Workers.inline(), now)
        names = {number: name for name, number in numbers.items()}
        lines = []
        begun = time.perf_counter()
        for name, number in numbers.items():
            found = store.trends.related(number, 20)
            lines.append({"id": name, "related": [names[item.row.id] for item in found]})
        spent = time.perf_counter() - begun
    write(target, lines)
    print(f"{1000 * spent / len(lines):.1f} ms a question", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:3])
