"""What servers of every kind would say of us: `python tests/bench/politeness.py --days 7`.

The scoring server of the tests plays the days in seconds; the program looks every 20 minutes and
is started anew every day. Each kind of fault counts how often it was made; none is the aim.
"""

import argparse
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.feeds.sync import sync_all  # noqa: E402 - after the path
from reader.store.store import Store  # noqa: E402
from reader.workers import Workers  # noqa: E402
from tests.test_politeness import DAY, MINUTE, Scorer, every_kind  # noqa: E402

FAULTS = (
    *("unconditional requests", "wrong validators", "early polls", "requests during Retry-After"),
    *("headers that are not needed", "other methods", "addresses that do not exist"),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--days", type=int, default=7)
    arguments = parser.parse_args()
    scorer = Scorer()
    with tempfile.TemporaryDirectory() as folder:
        live(Path(folder) / "library.sqlite", scorer, arguments.days)
    scorer.server.shutdown()
    print(f"{scorer.score['requests']} requests in {arguments.days} days")
    for path, page in sorted(scorer.pages.items()):
        print(f"  {path[1:]:10} {len(page.asked):4}")
    for fault in FAULTS:
        print(f"{fault:30} {scorer.score[fault]}")
    return 1 if scorer.faults() else 0


def live(path, scorer, days):
    """Let days pass with a feed of every kind."""
    store = Store(path)
    for name, page in every_kind().items():
        scorer.pages[f"/{name}"] = page
        store.feeds.add(f"{scorer.url}/{name}")
    end = scorer.now + timedelta(days=days)
    while scorer.now < end:
        sync_all(store, Workers.inline(), now=lambda: scorer.now)
        scorer.now += 20 * MINUTE
        if (scorer.now - scorer.start) % DAY < 20 * MINUTE:
            store.close()
            store = Store(path)
    store.close()


if __name__ == "__main__":
    sys.exit(main())
