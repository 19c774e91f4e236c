"""Kill -9 at random moments, again and again: nothing acknowledged is lost or half done.

    nice python tests/bench/torture.py [--rounds 200] [--seed 6] [--only mark,sync]

Each round lets a program do one kind of thing to a library (sync, mark, migrate, back up, restore,
unsubscribe), which it notes in a journal outside of the library: before it begins ("?"), and once
it was told that it is done ("!"). After a random time it is killed with all that it started. Then
the library is opened, `kabar doctor` must find nothing, and all that the journal says was
acknowledged must be there.
"""

import argparse
import collections
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import ReaderError  # noqa: E402 - the checkout is not installed
from reader.model import Query  # noqa: E402
from reader.store.database import Database  # noqa: E402
from reader.store.incoming import document  # noqa: E402
from reader.store.safety import care, opening, rotation  # noqa: E402
from reader.store.schema import MIGRATIONS  # noqa: E402
from reader.store.store import Store  # noqa: E402
from tests.bench.victims import ARTICLES, DEEDS  # noqa: E402
from tests.builders import NOW, parsed, rss  # noqa: E402

VICTIM = Path(__file__).with_name("victims.py")

# Seconds after the first that was acknowledged; a migration is killed while it is under way.
LONGEST = {"sync": 1, "mark": 0.5, "backup": 0.5, "restore": 0.8, "leave": 0.8}


# ------------------------------------------------------------ what is looked at afterwards


def check_mark(folder, store, notes, before):
    """The last acknowledged state of each article holds; what was under way may be either."""
    wanted, open_ = dict(before), {}
    for note in notes:
        for id_ in note["ids"]:
            field = "starred" if "star" in note["kind"] else "read"
            value = not note["kind"].startswith("un")
            if note["sign"] == "?":
                open_[id_, field] = value
            else:
                wanted[id_, field] = value
                open_.pop((id_, field), None)
    now = marks(store)
    bad = [
        key
        for key, value in wanted.items()
        if now[key] != value and not (key in open_ and now[key] == open_[key])
    ]
    return [f"{len(bad)} marks are lost"] if bad else []


def marks(store):
    rows = store.database.connection.execute("SELECT article_id, read, starred FROM marks")
    found = {}
    for id_, read, starred in rows:
        found[id_, "read"], found[id_, "starred"] = bool(read), bool(starred)
    return found


def check_sync(folder, store, notes, before):
    told = [id_ for note in notes for id_ in note["ids"]]
    db = store.database.connection
    there = {row[0] for row in db.execute("SELECT id FROM articles")}
    lost = [id_ for id_ in told if id_ not in there]
    twice = [id_ for id_, n in collections.Counter(told).items() if n > 1]
    unread = marks(store)
    back = [key for key, value in before.items() if value and not unread.get(key)]
    return [
        f"{len(bad)} articles {what}"
        for bad, what in ((lost, "are lost"), (twice, "came twice"), (back, "came back unread"))
        if bad
    ]


def check_migrate(folder, store, notes, before):
    store.search.index_some(1000)  # the first library of all had no index yet
    unread = store.articles.count(Query(unread_only=True))
    starred = store.articles.count(Query(starred_only=True))
    faults = [] if (unread, starred) == (20, 4) else [f"{unread} unread, {starred} starred"]
    for copy in folder.glob("library-before-update-*.sqlite"):
        faults += sound(copy)
    return faults


def check_backup(folder, store, notes, before):
    kept = rotation.kept(folder / "backups")
    faults = [fault for one in kept for fault in sound(one.path)]
    made = [note["made"] for note in notes]
    if made and made[-1] not in {one.path.name for one in kept}:
        faults.append(f"{made[-1]} is lost")
    if len(kept) > 12:
        faults.append(f"{len(kept)} are kept")
    return faults


def check_restore(folder, store, notes, before):
    starred = store.articles.count(Query(starred_only=True))
    held = {3: "one", 5: "two"}.get(starred, f"{starred} stars")
    last = next((note["name"] for note in reversed(notes) if note["sign"] == "!"), None)
    begun = notes[-1]["name"] if notes and notes[-1]["sign"] == "?" else None
    faults = []
    if held not in ("one", "two") or (last and held not in (last, begun)):
        faults.append(f"{held} is there in place of {last} or {begun}")
    for path in care.replaced(folder / "library.sqlite"):
        faults += sound(path)
    return faults


def check_leave(folder, store, notes, before):
    """A feed is wholly there or wholly gone; an unfinished farewell is taken back."""
    store.history.finish(lambda _: True)
    counts = dict(
        store.database.connection.execute(
            "SELECT f.id, count(a.id) FROM feeds f LEFT JOIN articles a ON a.feed_id = f.id "
            "GROUP BY f.id"
        )
    )
    faults = [f"feed {id_} has {n} articles" for id_, n in counts.items() if n != ARTICLES]
    last = next((note for note in reversed(notes) if note["sign"] == "!"), {})
    done = notes and notes[-1]["sign"] == "!"
    if done and "gone" in last and last["gone"] in counts:
        faults.append("an acknowledged farewell was taken back")
    if done and "back" in last and last["back"] not in counts:
        faults.append("what came back is gone")
    if any(change.undone is None and not change.told for change in store.history.all()):
        faults.append("the history is torn")
    return faults


CHECKS = {
    "sync": check_sync,
    "mark": check_mark,
    "migrate": check_migrate,
    "backup": check_backup,
    "restore": check_restore,
    "leave": check_leave,
}


def sound(path):
    db = sqlite3.connect(path)
    try:
        (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
        (count,) = db.execute("SELECT count(*) FROM articles").fetchone()
    except sqlite3.DatabaseError as error:
        found, count = str(error), 1
    db.close()
    return [] if found == "ok" and count else [f"{path.name}: {found}, {count} articles"]


# ------------------------------------------------------------ the rounds


def make_shelf(folder, url):
    """Make the libraries that rounds begin with."""
    store = Store(folder / "library.sqlite")
    for number in range(3):
        feed = store.feeds.add(f"{url}/{number}")
        articles = [
            parsed(f"{number}-{n}", f"T {n}", html=f"<p>words {n}</p>" * 20)
            for n in range(ARTICLES)
        ]
        store.articles.record_sync(feed, document(articles, NOW, first_fetch=True))
    ids = [row.id for row in store.articles.page(Query(), limit=1000)]
    store.marks.mark_read(ids[::2])
    store.marks.star(ids[:3])
    care.backup(store, folder / "one.sqlite")
    store.marks.star(ids[3:5])
    care.backup(store, folder / "two.sqlite")
    store.close()
    from tests.test_store_updates import fill

    old = folder / "old.sqlite"
    Database(old, MIGRATIONS[:1]).close()
    fill(old)


def migration(shelf):
    """Return how long a migration takes here, in seconds."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(shutil.copy(shelf / "old.sqlite", Path(made) / "library.sqlite"))
        begun = time.monotonic()
        Store(path).close()
        return time.monotonic() - begun


def round_(deed, shelf, chance, longest):
    """Begin with a fresh library, let the victim work, kill it; return what is wrong then."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if deed == "migrate":
            shutil.copy(shelf / "old.sqlite", folder / "library.sqlite")
            before = {}
        else:
            for name in ("library", "one", "two"):
                shutil.copy(shelf / f"{name}.sqlite", folder / f"{name}.sqlite")
            store = Store(folder / "library.sqlite")
            before = marks(store)
            store.close()
        seconds = chance.uniform(0, longest[deed])
        kill(deed, folder, seconds, chance.randrange(10**9))
        notes = read(folder / "journal")
        try:
            store = opening.open_library(folder / "library.sqlite", folder / "backups")
            faults = CHECKS[deed](folder, store, notes, before)
            faults += [
                f"{c.name}: {c.detail}" for c in care.doctor(store, repair=False) if not c.ok
            ]
            store.close()
        except ReaderError as error:
            faults = [str(error)]
        if deed == "restore" and not faults:
            faults = [f"{p.name} is left" for p in folder.glob("*.sqlite-wal")]
        return faults, sum(note["sign"] == "!" for note in notes), seconds


def kill(deed, folder, seconds, seed):
    command = [sys.executable, str(VICTIM), deed, str(folder), str(seed)]
    process = psutil.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    deadline = time.monotonic() + 30
    while deed != "migrate" and not acknowledged(folder) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(seconds)
    if process.poll() is not None:
        raise SystemExit(process.stderr.read().decode())
    for each in [*process.children(recursive=True), process]:
        try:
            each.send_signal(signal.SIGKILL)
        except psutil.NoSuchProcess:
            continue
    process.wait()
    process.stdout.close()
    process.stderr.close()


def acknowledged(folder):
    journal = folder / "journal"
    return journal.exists() and '"!"' in journal.read_text()


def read(path):
    lines = path.read_text().splitlines() if path.exists() else []
    return [json.loads(line) for line in lines]


class Feeds(BaseHTTPRequestHandler):
    """Each answer has two articles more than the last."""

    protocol_version = "HTTP/1.0"
    given: ClassVar[collections.Counter] = collections.Counter()

    def do_GET(self):
        self.given[self.path] += 2
        first = self.given[self.path]
        body = rss(*(f"new {self.path[1:]}-{first + n}" for n in range(-20, 2)))
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def torture(rounds, seed, deeds):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Feeds)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    chance, bad = random.Random(seed), 0
    done, acknowledged = collections.Counter(), collections.Counter()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        shelf = Path(made)
        make_shelf(shelf, f"http://127.0.0.1:{server.server_port}")
        longest = {**LONGEST, "migrate": migration(shelf)}
        for number in range(rounds):
            deed = deeds[number % len(deeds)]
            faults, acks, seconds = round_(deed, shelf, chance, longest)
            done[deed] += 1
            acknowledged[deed] += acks
            bad += bool(faults)
            if faults:
                print(f"round {number}, {deed}, killed after {seconds:.3f} s: {faults}", flush=True)
    print(f"\nseed {seed}, {time.monotonic() - begun:.0f} s\n")
    print("| what was killed | rounds | acknowledged | rounds with a fault |")
    print("| --- | ---: | ---: | ---: |")
    for deed in deeds:
        print(f"| {deed} | {done[deed]} | {acknowledged[deed]} | |")
    print(f"| all | {sum(done.values())} | {sum(acknowledged.values())} | {bad} |")
    return bad


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    only = [name for name in arguments.only.split(",") if name]
    raise SystemExit(bool(torture(arguments.rounds, arguments.seed, only or list(DEEDS))))


if __name__ == "__main__":
    main()
