"""What a sync costs: `python tests/bench/sync.py [--feeds 50 500 2000] [--repeat 5] [--parts]`.

Serves feeds on the loopback address and measures a first sync, one with nothing new in the same
program and one after a restart, one where a tenth of the feeds changed, and one where nothing is
due. Each runs in a program of its own, with its helper processes, and is told at three moments:
all articles stored, all of them in the search index, trends worked out. CPU, of all processes
together, is what counts on a busy machine. `--parts` says which part of the work takes it;
`--profile` says which functions do. `--faults` syncs one feed of each kind of misbehaviour and
says how each ended.
"""

import argparse
import cProfile
import json
import pickle
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter, defaultdict
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
FARM = ROOT.parent / "shared" / "feedfarm" / "feedfarm.py"
sys.path[:0] = [str(ROOT), str(FARM.parent)]

from reader.feeds import ready, sync, sync_feed  # noqa: E402 - after the path
from reader.store.queries.search import SearchIndex  # noqa: E402
from reader.store.store import Store  # noqa: E402
from reader.workers import Workers  # noqa: E402
from tests.bench.measure import run  # noqa: E402

MOMENTS = ("stored", "indexed", "trends")
# Name, what is asked of the farm before, and how the library is synced.
RUNS = (
    ("first", "", "force"),
    ("unchanged", "", "again"),
    ("unchanged, after restart", "", "force"),
    ("10 % changed", "/_farm/publish?feeds={tenth}&items=2", "force"),
    ("not due", "", "due"),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--feeds", type=int, nargs="+", default=[50, 500])
    parser.add_argument("--items", type=int, default=40)
    parser.add_argument("--repeat", type=int, default=1, help="tell the median of so many")
    parser.add_argument("--parts", action="store_true", help="say which part takes the time")
    parser.add_argument("--profile", action="store_true", help="say which functions take it")
    parser.add_argument("--skip-trends", action="store_true", help="end when all is indexed")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--drive", nargs=2, metavar=("DATA", "MODE"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.drive:
        data, mode = arguments.drive
        drive(Path(data), mode, arguments)
    elif arguments.faults:
        faults()
    else:
        named = ("parts", "profile", "skip_trends")
        options = [f"--{n.replace('_', '-')}" for n in named if getattr(arguments, n)]
        sizes = arguments.feeds
        say_growth({n: measure(n, arguments.items, arguments.repeat, options) for n in sizes})


def measure(feeds, items, repeat, options):
    """Measure all runs of one size, print them, and return the medians by run."""
    taken = defaultdict(list)
    with farm("--feeds", str(feeds), "--items", str(items), "--prerender") as url:
        for _ in range(repeat):
            with folder() as data:
                subscribe(data, url)
                for name, command, mode in RUNS:
                    if command:
                        urllib.request.urlopen(url + command.format(tenth=max(1, feeds // 10)))
                    taken[name].append(one_run(data, mode, options))
    print(f"\n{feeds} feeds x {items} items, wall / CPU seconds", end="")
    print(f", medians of {repeat} (CPU from - to)" if repeat > 1 else "")
    print(f"{'':26}" + "".join(f"{moment:>24}" for moment in MOMENTS) + f"{'peak':>9}{'file':>9}")
    for name, runs in taken.items():
        cells = "".join(f"{cell(runs, moment):>24}" for moment in MOMENTS)
        peak = max(each["peak"] for each in runs)
        print(f"{name:26}{cells}{peak:6.0f} MB{runs[-1]['file']:6.0f} MB   {runs[-1]['results']}")
        for each in runs:
            print(each["told"], end="")
    return {name: median(runs, "stored", 1) for name, runs in taken.items()}


def subscribe(data, url):
    store = Store(data / "library.sqlite")
    opml = urllib.request.urlopen(url + "/opml").read().decode()
    for address in sorted({part.split('"')[0] for part in opml.split('xmlUrl="')[1:]}):
        store.feeds.add(address)
    store.close()


def one_run(data, mode, options):
    """Run one sync in a program of its own and return what it said and cost."""
    command = [sys.executable, __file__, "--drive", str(data), mode, *options]
    output, whole = run(command, stdout=subprocess.PIPE, text=True)
    first, _, told = output.partition("\n")
    size = (data / "library.sqlite").stat().st_size / 2**20
    return {**json.loads(first), "peak": whole.peak_mb, "file": size, "told": told}


def median(runs, moment, which):
    return statistics.median(each[moment][which] for each in runs)


def cell(runs, moment):
    told = f"{median(runs, moment, 0):.2f} / {median(runs, moment, 1):.2f}"
    if len(runs) == 1:
        return told
    cpu = sorted(each[moment][1] for each in runs)
    return f"{told} ({cpu[0]:.2f}-{cpu[-1]:.2f})"


def say_growth(by_size):
    """Print how much more CPU more feeds take than their number alone would."""
    sizes = sorted(by_size)
    for fewer, more in pairwise(sizes):
        told = [
            f"{name} {by_size[more][name] / max(by_size[fewer][name], 0.01):.1f}x"
            for name in by_size[more]
        ]
        print(f"\nfrom {fewer} to {more} feeds ({more / fewer:.0f}x), CPU: {', '.join(told)}")


def drive(data, mode, arguments):
    """Sync a library and print what it cost, as one line of JSON: [wall, CPU] at each moment."""
    store = Store(data / "library.sqlite")
    parts, profile = arguments.parts, arguments.profile
    # Both see one thread only, so all has to happen there.
    workers = Workers.inline() if parts or profile else Workers.start()
    spent, profiler = Parts(), cProfile.Profile()
    if parts:
        spent.watch()
    if arguments.skip_trends:
        sync.jobs.update = lambda *_args, **_options: None
    if mode == "again":  # what is measured is the second sync of a running program
        sync.sync_all(store, workers, force=True)
        spent.seconds.clear()
    if profile:
        profiler.enable()
    spans, results = timed_sync(store, workers, force=mode != "due")
    profiler.disable()
    workers.stop()
    store.close()
    print(json.dumps({**spans, "results": results}))
    if parts:
        spent.say(spans["trends"][1])
    if profile:
        pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


def timed_sync(store, workers, *, force):
    """Sync all feeds; return what it took until each moment and how many feeds ended how."""
    marks, results = {}, Counter()
    catch_up, update = sync.catch_up, sync.jobs.update

    def on_stored(*args, **options):
        marks["stored"] = cost()
        catch_up(*args, **options)

    def on_indexed(*args, **options):
        marks["indexed"] = cost()
        update(*args, **options)

    def on_result(result):
        results[result.status.value] += 1
        results["articles"] += len(result.changes.new)

    sync.catch_up, sync.jobs.update = on_stored, on_indexed
    began = cost()
    sync.sync_all(store, workers, force=force, on_result=on_result)
    marks["trends"] = cost()
    marks.setdefault("indexed", marks["trends"])
    spans = {name: [mark[0] - began[0], mark[1] - began[1]] for name, mark in marks.items()}
    return spans, dict(results)


class Parts:
    """CPU seconds by part of the work; a part inside another one is taken out of that."""

    def __init__(self):
        self.seconds = defaultdict(float)
        self._open = [0.0]  # what the parts inside each open one have taken

    def watch(self):
        """Measure the parts of a sync in this program from now on."""
        sync_all = sync.sync_all
        get = self.timed(sync.fetch.get, "fetch")
        sync.sync_all = lambda *args, **options: sync_all(*args, get=get, **options)
        self._watch(ready, "parse_feed", "parse")
        self._watch(ready, "document", "make ready: keys, compression")
        read = ready.read

        def sent(*args, **options):
            made = read(*args, **options)
            return self.timed(handed_over, "hand over")(made)

        ready.read = sent
        self._watch(sync_feed, "_write", "store")
        self._watch(sync.jobs, "update", "trends")
        self._watch(SearchIndex, "index_some", "index")

    def timed(self, function, name):
        """Return `function`, its CPU seconds counted under `name`."""

        def measured(*args, **options):
            self._open.append(0.0)
            began = time.process_time()
            try:
                return function(*args, **options)
            finally:
                spent = time.process_time() - began
                self.seconds[name] += spent - self._open.pop()
                self._open[-1] += spent

        return measured

    def say(self, whole):
        """Print the parts, the largest first."""
        parts = {**self.seconds, "the rest": whole - sum(self.seconds.values())}
        for name, seconds in sorted(parts.items(), key=lambda part: -part[1]):
            print(f"    {seconds:6.2f} s  {seconds / max(whole, 0.01):4.0%}  {name}")

    def _watch(self, holder, name, part):
        setattr(holder, name, self.timed(getattr(holder, name), part))


def handed_over(made):
    """Return what another process would get, by the way that it would take."""
    return pickle.loads(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))


def cost():
    """Return the time and the CPU seconds of this process and its helpers until now.

    Also of helpers that have ended: they do after a minute's rest, which a long indexing gives.
    """
    us = psutil.Process()
    times = [process.cpu_times() for process in (us, *us.children(recursive=True))]
    ended = times[0].children_user + times[0].children_system
    return time.perf_counter(), ended + sum(t.user + t.system for t in times)


def faults():
    import feedfarm

    with farm("--feeds", "1", "--endless-mbs", "100") as url, folder() as data:
        store, workers = Store(data / "library.sqlite"), Workers.start()
        names = {store.feeds.add(f"{url}/fault/{n}.xml").id: n for n in feedfarm.FAULTS}
        began = time.perf_counter()

        def on_result(result):
            at = time.perf_counter() - began
            name, new = names[result.feed_id], len(result.changes.new)
            print(f"{at:6.1f} s  {name:18} {result.status:10} {new:6}  {result.error or ''}")

        sync.sync_all(store, workers, on_result=on_result)
        workers.stop()
        store.close()


@contextmanager
def farm(*options):
    with folder() as place:
        port = place / "port"
        command = [sys.executable, FARM, "serve", "--port-file", port, *options]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        while not (port.exists() and port.read_text()):
            time.sleep(0.05)
        time.sleep(1)
        try:
            yield f"http://127.0.0.1:{port.read_text()}"
        finally:
            process.kill()
            process.wait()


@contextmanager
def folder():
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


if __name__ == "__main__":
    main()
