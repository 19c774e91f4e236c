"""Kill -9 in the middle of a sync, again and again: is the library sound, nothing lost, nothing
doubled?

    python tests/bench/kill.py [ROUNDS] [FARM]     (default: 10 rounds, ../shared/feedfarm)

Each round syncs feeds of the farm that have just published, and kills the whole process tree at a
random moment. After each: `kabar doctor`, no article that was stored is missing. At the end one
whole sync: exactly what the farm says it published is there, each article once.
"""

import importlib.util
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
FEEDS, ITEMS = 60, 40


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    beside = ROOT.parent / "shared" / "feedfarm"
    farm_folder = Path(sys.argv[2]) if len(sys.argv) > 2 else beside
    feedfarm = load(farm_folder / "feedfarm.py")
    chance = random.Random(7)
    farm = feedfarm.Farm(feeds=FEEDS, items=ITEMS, seed=3)
    with feedfarm.running(farm) as server, tempfile.TemporaryDirectory() as data:
        follow_all(data, server.url)
        held = set()
        for number in range(rounds):
            held = attack(data, held, chance.uniform(0, 1.2), number)
            farm.publish(feeds=FEEDS, items=2)
        kabar("sync", "--force", data=data)
        judge(data, farm, held)


def attack(data, held, seconds, number):
    command = [sys.executable, "-m", "reader", "sync", "--force", "--json", "--data", data]
    process = psutil.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdout.readline()  # the first feed is done: the sync is in its middle
    time.sleep(seconds)
    for victim in [*process.children(recursive=True), process]:
        try:
            victim.send_signal(signal.SIGKILL)
        except psutil.NoSuchProcess:
            continue
    process.wait()
    process.stdout.close()
    doctor = subprocess.run(
        [sys.executable, "-m", "reader", "doctor", "--check-only", "--data", data],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    now = identities(data)
    lost = held - set(now)
    doubled = [key for key, times in Counter(now).items() if times > 1]
    print(
        f"round {number + 1}: killed {seconds:.2f} s after the first feed, "
        f"doctor {doctor.returncode}, "
        f"{len(now)} articles, {len(lost)} lost, {len(doubled)} doubled"
    )
    if doctor.returncode or lost or doubled:
        print(doctor.stdout, doctor.stderr, sep="\n")
        raise SystemExit(1)
    return set(now)


def judge(data, farm, held):
    now = identities(data)
    missing = 0
    titles = Counter(feed for feed, _ in now)
    for n in range(FEEDS):
        missing += max(0, len(farm.truth(n)["items"]) - titles[farm.feed(n).url])
    print(f"at the end: {len(now)} articles, {len(held - set(now))} lost, {missing} not there")
    raise SystemExit(1 if missing or held - set(now) else 0)


def identities(data):
    urls = {f["id"]: f["url"] for f in json.loads(kabar("feeds", "--json", data=data))}
    rows = json.loads(kabar("list", "--json", "--limit", "1000000", data=data))
    return [(urls[row["feed_id"]], row["url"] or row["title"]) for row in rows]


def follow_all(data, url):
    opml = Path(data) / "farm.opml"
    with urllib.request.urlopen(url.rstrip("/") + "/opml") as answer:
        opml.write_bytes(answer.read())
    kabar("import", str(opml), data=data)


def kabar(*arguments, data):
    command = [sys.executable, "-m", "reader", *arguments, "--data", data]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def load(path):
    spec = importlib.util.spec_from_file_location("feedfarm", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["feedfarm"] = module
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
