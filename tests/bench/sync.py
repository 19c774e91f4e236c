"""What a sync costs: `python tests/bench/sync.py [--feeds 50 500 2000] [--items 40] [--profile]`.

Serves feeds on the loopback address and measures a first sync, one with nothing new, one where
a tenth of the feeds changed, one with nothing new after a restart, and one where nothing is
due; each in a program of its own, with its helper processes. CPU is what counts on a busy
machine. `--faults` syncs one feed of each kind of misbehaviour and says how each ended.
"""

import argparse
import cProfile
import json
import pstats
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
FARM = ROOT.parent / "shared" / "feedfarm" / "feedfarm.py"
sys.path[:0] = [str(ROOT), str(FARM.parent)]

from reader.feeds import sync  # noqa: E402 - after the path
from reader.store.store import Store  # noqa: E402
from reader.workers import Workers  # noqa: E402
from tests.bench.measure import run  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--feeds", type=int, nargs="+", default=[50, 500])
    parser.add_argument("--items", type=int, default=40)
    parser.add_argument("--profile", action="store_true", help="say where the time goes")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--drive", nargs=2, metavar=("DATA", "MODE"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.drive:
        drive(Path(arguments.drive[0]), arguments.drive[1], arguments.profile)
    elif arguments.faults:
        faults()
    else:
        for feeds in arguments.feeds:
            measure(feeds, arguments.items, arguments.profile)


def measure(feeds, items, profile):
    print(f"\n{feeds} feeds x {items} items")
    print(f"{'':24}{'stored':>16}{'+ index, trends':>18}{'peak':>9}   results")
    with farm("--feeds", str(feeds), "--items", str(items), "--prerender") as url, folder() as data:
        store = Store(data / "library.sqlite")
        opml = urllib.request.urlopen(url + "/opml").read().decode()
        for address in sorted({part.split('"')[0] for part in opml.split('xmlUrl="')[1:]}):
            store.feeds.add(address)
        store.close()
        for name, mode, command in (
            ("first", "force", ""),
            ("unchanged", "force", ""),
            ("10 % changed", "force", f"/_farm/publish?feeds={max(1, feeds // 10)}&items=2"),
            ("unchanged again", "force", ""),
            ("not due", "due", ""),
        ):
            if command:
                urllib.request.urlopen(url + command).read()
            say(name, data, mode, profile)


def say(name, data, mode, profile):
    """Run one sync in a program of its own and print its line."""
    options = ["--profile"] if profile else []
    command = [sys.executable, __file__, "--drive", str(data), mode, *options]
    output, cost = run(command, stdout=subprocess.PIPE, text=True)
    first, _, profile_text = output.partition("\n")
    seen = json.loads(first)
    stored, whole = seen["stored"], seen["whole"]
    print(
        f"{name:24}{stored[0]:7.2f} s {stored[1]:6.2f}{whole[0]:9.2f} s {whole[1]:6.2f}"
        f"{cost.peak_mb:6.0f} MB   {seen['results']}"
    )
    if profile_text:
        print(profile_text)


def drive(data, mode, profile):
    """Sync a library and print what it cost, as one line of JSON: [wall, CPU] of two marks."""
    store = Store(data / "library.sqlite")
    # A profile sees one thread, so all has to happen there.
    workers = Workers.inline() if profile else Workers.start()
    marks, results = [], Counter()
    catch_up = sync.catch_up

    def marked(*args, **options):
        marks.append(cost())
        catch_up(*args, **options)

    def on_result(result):
        results[result.status.value] += 1
        results["articles"] += len(result.changes.new)

    sync.catch_up = marked
    profiler = cProfile.Profile()
    began = cost()
    if profile:
        profiler.enable()
    sync.sync_all(store, workers, force=mode == "force", on_result=on_result)
    profiler.disable()
    marks.append(cost())
    workers.stop()
    store.close()
    spans = [[mark[0] - began[0], mark[1] - began[1]] for mark in marks]
    print(json.dumps({"stored": spans[0], "whole": spans[-1], "results": dict(results)}))
    if profile:
        pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


def cost():
    """Return the time and the CPU seconds of this process and its helpers until now."""
    us = psutil.Process()
    times = [process.cpu_times() for process in (us, *us.children(recursive=True))]
    return time.perf_counter(), sum(t.user + t.system for t in times)


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
