"""Whether long use loses, doubles or leaks: `python tests/bench/soak.py MINUTES [--feeds 500]`.

A farm of feeds on the loopback address publishes and edits in every round, and everything is
synced as the program does it, with its helper processes. Each round says what came and what
the processes hold. In the end the library is compared with what the farm knows to be true:
every article of every feed, once.
"""

import argparse
import json
import random
import statistics
import sys
import time
import urllib.request
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.feeds.sync import sync_all  # noqa: E402 - the path comes first
from reader.store.store import Store  # noqa: E402
from reader.workers import Workers  # noqa: E402
from tests.bench.measure import memory_mb  # noqa: E402
from tests.bench.sync import farm, folder  # noqa: E402

ROUND = timedelta(hours=30)  # by the clock that the sync is given: every feed is due each time
ITEMS = 2  # that a feed publishes, or edits, in a round
ALLOWED = 1.15  # times the memory of the first third that the last third may hold


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("minutes", type=float)
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--items", type=int, default=20)
    arguments = parser.parse_args()
    options = ("--feeds", str(arguments.feeds), "--items", str(arguments.items))
    with farm(*options) as url, folder() as data:
        store, workers = Store(data / "library.sqlite"), Workers.start()
        for number in range(arguments.feeds):
            store.feeds.add(truth(url, number)["url"])
        faults, held = rounds(url, store, workers, arguments)
        faults += compared(url, store, arguments.feeds)
        workers.stop()
        size = (data / "library.sqlite").stat().st_size / 2**20
        store.close()
    early, late = third(held, 0), third(held, 2)
    print(f"library {size:.0f} MB; memory {early:.0f} MB in the first third, then {late:.0f}")
    if late > ALLOWED * early:
        faults.append(f"memory grew by {late / early:.2f}")
    print("\n".join(faults) or "nothing lost, nothing doubled, memory flat")
    return 1 if faults else 0


def rounds(url, store, workers, arguments):
    """Publish and sync until the time is over; return what went wrong and the memory held."""
    chance = random.Random(7)
    until, moment = time.monotonic() + arguments.minutes * 60, datetime.now(UTC)
    faults, held, number, want = [], [], 0, arguments.feeds * arguments.items
    edited = 0
    while time.monotonic() < until or number < 3:
        began, seen = time.monotonic(), Counter()

        def on_result(result, seen=seen):
            seen[result.status.value] += 1
            seen["articles"] += len(result.changes.new)
            seen["edited"] += len(result.changes.updated)

        sync_all(store, workers, on_result=on_result, now=lambda at=moment: at)
        held.append(memory())
        took = time.monotonic() - began
        print(f"{number:4} {took:6.1f} s {held[-1]:6.0f} MB  {dict(seen)}", flush=True)
        if (seen["articles"], seen["edited"]) != (want, edited) or seen["failed"]:
            faults.append(f"round {number}: {dict(seen)}; {want} new and {edited} edited were due")
        feeds = sorted(chance.sample(range(arguments.feeds), max(2, arguments.feeds // 10)))
        new, old = feeds[::2], feeds[1::2]
        want, edited = told(url, "publish", new), told(url, "edit", old)
        number, moment = number + 1, moment + ROUND
    sync_all(store, workers, now=lambda: moment)
    return faults, held


def told(url, what, feeds):
    """Let feeds publish or edit; return how many articles are concerned."""
    which = ",".join(map(str, feeds))
    urllib.request.urlopen(f"{url}/_farm/{what}?which={which}&items={ITEMS}").read()
    return len(feeds) * ITEMS


def compared(url, store, feeds):
    """Return where the library differs from what the farm knows to be true."""
    faults = []
    query = """
        SELECT b.guid, a.title FROM articles a JOIN bodies b ON b.article_id = a.id
        WHERE a.feed_id = ?
    """
    for number in range(feeds):
        true = truth(url, number)
        feed = store.feeds.by_url(true["url"])
        ours = Counter(row[0] for row in store.database.connection.execute(query, (feed.id,)))
        doubled = [guid for guid, count in ours.items() if count > 1]
        lost = [item["guid"] for item in true["items"] if item["guid"] not in ours]
        if doubled or lost:
            faults.append(f"feed {number}: {len(lost)} lost, {len(doubled)} doubled {lost[:2]}")
    return faults


def truth(url, number):
    return json.load(urllib.request.urlopen(f"{url}/_farm/truth/{number}.json"))


def memory():
    """Return what this process and its helpers hold, in MB."""
    us = psutil.Process()
    return sum(memory_mb(process) for process in (us, *us.children(recursive=True)))


def third(held, which):
    size = max(1, len(held) // 3)
    return statistics.median(held[which * size : (which + 1) * size] or held[-1:])


if __name__ == "__main__":
    sys.exit(main())
