"""How the window feels: `python tests/bench/window.py [ARTICLES] [--feeds 500] [--shown]`.

Builds a library of that many articles (default 20,000), starts the real window on it in a
program of its own and measures: time from the start to the first painted list, memory of all
its processes, how long the list takes to repaint while it is scrolled by key repeat and while
articles are opened one after the other, and both again while feeds of the farm are synced.
Without a screen (or without --shown) Qt draws offscreen, as fast as the processor can.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FARM = ROOT.parent / "shared" / "feedfarm" / "feedfarm.py"
sys.path.insert(0, str(ROOT))

REPEAT = 33  # ms between two presses of a key held down
PRESSES = 300
REST = 10_000  # ms after the start at which memory is looked at


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("articles", type=int, nargs="?", default=20_000)
    parser.add_argument("--feeds", type=int, default=500, help="of the farm, synced meanwhile")
    parser.add_argument("--shown", action="store_true", help="on the screen")
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--drive", type=Path, metavar="DATA", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.drive:
        drive(arguments.drive)
        return
    if not arguments.shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as name, farm(arguments.feeds) as addresses:
        data = Path(name)
        build(data, arguments.articles, addresses)
        start(data, rest=0)  # once, so that all files are in memory
        starts = [start(data, rest=0) for _ in range(arguments.starts)]
        report(starts, start(data, rest=REST, sync=bool(addresses)))


# ---------------------------------------------------------------- the library


def build(data, count, addresses):
    """Fill a library: 200 feeds in 8 categories, each article with a body and a picture."""
    from reader.feeds.sync import catch_up
    from reader.model import ParsedArticle
    from reader.store.store import Store
    from reader.workers import Workers

    chance, now = random.Random(1), datetime.now(UTC)
    words = ["".join(chance.choices("aeiklmnoprstu", k=chance.randint(3, 9))) for _ in range(4000)]
    store = Store(data / "library.sqlite")
    categories = [store.categories.ensure((f"Category {n}",)) for n in range(8)]
    for number in range(200):
        feed = store.feeds.add(f"http://127.0.0.1:1/{number}", f"Source {number}")
        store.feeds.set_categories(feed.id, [categories[number % 8]])
        store.feeds.record(replace(feed, next_due=now + timedelta(days=30)))
        articles = []
        for n in range(count // 200):
            text = " ".join(chance.choices(words, k=150))
            articles.append(
                ParsedArticle(
                    guid=str(n),
                    title=" ".join(chance.choices(words, k=chance.randint(5, 13))).capitalize(),
                    url=f"http://127.0.0.1:1/{number}/{n}",
                    published=now - timedelta(seconds=chance.randint(0, 90 * 86400)),
                    html=f"<p>{text}</p>",
                    text=text,
                )
            )
        store.articles.merge(feed.id, articles, now, first_fetch=False)
    for address in addresses:
        feed = store.feeds.add(address)
        store.feeds.record(replace(feed, next_due=now + timedelta(days=30)))
    workers = Workers.start()
    catch_up(store, workers, now)  # a window rests only on a library that is in order
    workers.stop()
    store.close()


@contextmanager
def farm(feeds):
    """Serve feeds on the loopback address; yield their addresses, none where there is no farm."""
    if not feeds or not FARM.is_file():
        yield []
        return
    with tempfile.TemporaryDirectory() as folder:
        port = Path(folder) / "port"
        options = ["--feeds", str(feeds), "--items", "40", "--prerender", "--port", "0"]
        process = subprocess.Popen(
            [sys.executable, str(FARM), "serve", *options, "--port-file", str(port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            while not (port.exists() and port.read_text().strip()):
                time.sleep(0.1)
            url = f"http://127.0.0.1:{port.read_text().strip()}/opml"
            opml = urllib.request.urlopen(url).read().decode()
            yield sorted({part.split('"')[0] for part in opml.split('xmlUrl="')[1:]})
        finally:
            process.terminate()
            process.wait()


# ---------------------------------------------------------------- one window


def start(data, *, rest, sync=False):
    """Start the window, let it measure itself, return its figures."""
    plan = {"began": time.time(), "rest": rest, "sync": sync, "presses": PRESSES}
    done = subprocess.run(
        [sys.executable, __file__, "--drive", str(data)],
        env=os.environ | {"BENCH": json.dumps(plan)},
        stdout=subprocess.PIPE,
        check=True,
        timeout=600,
    )
    return json.loads(done.stdout.splitlines()[-1])


def drive(data):
    """Be the window: the program's own `run`, with a window that measures and then leaves."""
    began = time.time()
    from reader.collector import undisturbed

    with undisturbed():  # as the command line does
        from reader import app
        from tests.bench import window_probe

    plan = json.loads(os.environ["BENCH"])
    probe = window_probe.Probe(plan)
    probe.mark("python up", began)
    probe.mark("modules imported")
    app.MainWindow = window_probe.measured(app.MainWindow, probe)
    app.run(data, app.Choices(size=(1440, 900)))
    print(json.dumps(probe.figures), flush=True)
    os._exit(0)


# ---------------------------------------------------------------- what came out


def report(starts, figures):
    """Print the figures, and the goals beside them."""
    print(f"\nfrom the start of the process, ms (median of {len(starts)} starts): clock, CPU")
    for name in starts[0]["marks"]:
        clock, cpu = zip(*(s["marks"][name] for s in starts), strict=True)
        print(f"  {name:24}{statistics.median(clock):8.0f}{statistics.median(cpu):8.0f}")
    print("  goal: first painted list under 800\n")
    for name, value in figures["memory"].items():
        print(f"  {name:46}{value:8.1f} MB (PSS of all processes)")
    print("  goal: under 100, with an article open under 120\n")
    print(f"  {'':46}{'median':>8}{'p95':>8}{'worst':>8}   ms")
    for name, times in figures["times"].items():
        times.sort()
        p95 = times[min(len(times) - 1, len(times) * 95 // 100)]
        print(f"  {name:46}{statistics.median(times):8.1f}{p95:8.1f}{times[-1]:8.1f}")
    print("  goal: repaint p95 under 16")
    if figures["sync"]:
        print(f"\n  sync meanwhile: {figures['sync']}")
    print("\n  where the window was while it was late (looks, 20 ms apart):")
    for place, looks in figures["stalls"]:
        print(f"  {looks:6}  {place}")


if __name__ == "__main__":
    main()
