"""Kill -9 at random moments, again and again: nothing acknowledged is lost or half done.

    nice python tests/bench/torture.py [--rounds 200] [--seed 6] [--only mark,sync] [--scenarios]

Each round lets a program do one kind of thing to a library (sync, mark, migrate, back up, restore,
unsubscribe), which it notes in a journal outside of the library: before it begins ("?"), and once
it was told that it is done ("!"). After a random time it is killed with all that it started. Then
the library is opened, `kabar doctor` must find nothing, and all that the journal says was
acknowledged must be there.

`--scenarios` tries, instead, what else goes wrong: a full disk, a folder that may not be written,
a file that another program holds, a clock that jumps, two programs at once, a flipped page.
"""

import argparse
import collections
import contextlib
import io
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import DamagedError, ReaderError, StoreError  # noqa: E402 - the checkout is not installed
from reader.model import Query, Sentence  # noqa: E402
from reader.store import care, opening, rotation  # noqa: E402
from reader.store.database import BUSY_MS, Database, read_in_words  # noqa: E402
from reader.store.incoming import document  # noqa: E402
from reader.store.schema import MIGRATIONS  # noqa: E402
from reader.store.store import Store  # noqa: E402
from tests.builders import NOW, parsed, rss  # noqa: E402

ARTICLES = 400  # of each of the feeds that a library begins with
# Seconds after the first that was acknowledged; a migration is killed within those of its whole.
LONGEST = {"sync": 1, "mark": 0.5, "migrate": 0.4, "backup": 0.5, "restore": 0.8, "leave": 0.8}
HALF = Sentence.of("Half")


class Journal:
    """What was begun ("?") and acknowledged ("!"), one line each, outside of the library."""

    def __init__(self, path):
        self.file = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)

    def note(self, sign, **what):
        os.write(self.file, (json.dumps({"sign": sign, **what}) + "\n").encode())


# ------------------------------------------------------------ the programs that are killed


def victim(deed, folder, seed):
    """Do one kind of thing until the end."""
    chance = random.Random(seed)
    journal = Journal(folder / "journal")
    print("ready", flush=True)
    while True:
        DEEDS[deed](folder, journal, chance)


def do_mark(folder, journal, chance):
    store = Store(folder / "library.sqlite")
    ids = [row.id for row in store.articles.page(Query(), limit=1000)]
    while True:
        chosen = chance.sample(ids, chance.choice((1, 1, 3, 60)))
        kind = chance.choice(("read", "unread", "star", "unstar"))
        journal.note("?", kind=kind, ids=chosen)
        call = store.marks.mark_read if "read" in kind else store.marks.star
        store.history.record(HALF, call, chosen, not kind.startswith("un"), counted="marks")
        journal.note("!", kind=kind, ids=chosen)


def do_sync(folder, journal, _):
    from reader.feeds.sync import sync_all
    from reader.workers import Workers

    store, workers = Store(folder / "library.sqlite"), Workers.start()

    def came(result):
        journal.note("!", ids=list(result.changes.new))

    while True:
        sync_all(store, workers, force=True, on_result=came)


def do_migrate(folder, journal, _):
    journal.note("?")
    Store(folder / "library.sqlite").close()
    journal.note("!")
    time.sleep(60)


def do_backup(folder, journal, chance):
    store = Store(folder / "library.sqlite")
    for day in range(10_000):
        store.marks.mark_read([chance.randrange(1, ARTICLES)])
        when = datetime.now(UTC) + timedelta(days=day - 10_000)
        made = rotation.back_up(store, folder / "backups", when)
        journal.note("!", made=made.name)


def do_restore(folder, journal, chance):
    for _ in range(10_000):
        name = chance.choice(("one", "two"))
        store = Store(folder / "library.sqlite")
        store.marks.mark_read([1])
        log = chance.random() < 0.5
        if not log:
            store.close()
        else:
            aside = store  # left open: its log is there
        journal.note("?", name=name)
        try:
            care.restore(folder / f"{name}.sqlite", folder / "library.sqlite")
        except StoreError:  # in use, by ourselves
            aside.close()
            care.restore(folder / f"{name}.sqlite", folder / "library.sqlite")
        journal.note("!", name=name)
        for path in care.replaced(folder / "library.sqlite")[3:]:
            path.unlink()


def do_leave(folder, journal, _):
    store = Store(folder / "library.sqlite")
    store.history.finish(lambda _: True)
    while True:
        feed = store.feeds.all()[-1]
        journal.note("?", gone=feed.id)
        _, change = store.history.record(HALF, store.feeds.remove, feed.id)
        journal.note("!", gone=feed.id)
        journal.note("?", back=feed.id)
        store.history.undo(change)
        journal.note("!", back=feed.id)


DEEDS = {
    "sync": do_sync,
    "mark": do_mark,
    "migrate": do_migrate,
    "backup": do_backup,
    "restore": do_restore,
    "leave": do_leave,
}


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


def round_(deed, shelf, chance):
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
        seconds = chance.uniform(0, LONGEST[deed])
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
    command = [sys.executable, __file__, "--victim", deed, str(folder), str(seed)]
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
        for number in range(rounds):
            deed = deeds[number % len(deeds)]
            faults, acks, seconds = round_(deed, shelf, chance)
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


# ------------------------------------------------------------ what else goes wrong


def full_disk_mounted(folder):
    """Likewise on a real disk of 8 MB, where this user may mount one."""
    place = folder / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "kabar", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        return True, "skipped: this user may mount nothing"
    try:
        store = Store(place / "library.sqlite")
        store.feeds.add("https://a.example/feed")
        store.close()
        written = io.StringIO()
        with contextlib.redirect_stdout(written):
            fill_up(place, folder / "journal")
        (place / "library.sqlite-wal").exists()
        store = Store(place / "library.sqlite")
        told, there = read(folder / "journal"), store.articles.count(Query())
        faults = [c.name for c in care.doctor(store, repair=False) if not c.ok]
        store.close()
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)
    acknowledged = sum(len(note["ids"]) for note in told)
    good = not faults and acknowledged <= there <= acknowledged + 20
    return good, f"{acknowledged} acknowledged, {there} there; {written.getvalue().strip()}"


def full_disk(folder):
    """A disk with room for a little more: what was acknowledged is there, and it goes on."""
    code = (
        "import signal, sys; from pathlib import Path\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"sys.path.insert(0, {str(ROOT)!r}); folder = Path({str(folder)!r})\n"
        "from tests.bench.torture import fill_up; fill_up(folder, folder / 'journal', 6_000_000)"
    )
    store = Store(folder / "library.sqlite")
    store.feeds.add("https://a.example/feed")
    store.close()
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    store = Store(folder / "library.sqlite")
    told = read(folder / "journal")
    there = store.articles.count(Query())
    faults = [c.name for c in care.doctor(store, repair=False) if not c.ok]
    changes = store.articles.merge(1, [parsed("later")], NOW, first_fetch=False)
    store.close()
    acknowledged = sum(len(note["ids"]) for note in told)
    good = not faults and acknowledged <= there <= acknowledged + 20 and len(changes.new) == 1
    return good, f"{acknowledged} acknowledged, {there} there; {said.stdout.strip()}"


def fill_up(folder, notes, limit=None):
    """Store articles until the disk is full, or a file as large as may be; say how it is told."""
    if limit is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    store, journal = Store(folder / "library.sqlite"), Journal(notes)
    for number in range(10_000):
        articles = [parsed(f"{number}-{n}", html=os.urandom(4000).hex()) for n in range(20)]
        try:
            changes = store.articles.merge(1, articles, NOW, first_fetch=False)
        except StoreError as error:
            print(f"told: {error}")
            store.close()
            return
        journal.note("!", ids=list(changes.new))


def read_only(folder):
    """A folder that may not be written: said in words, nothing changed."""
    library = folder / "inside"
    library.mkdir()
    store = Store(library / "library.sqlite")
    store.close()
    before = {path.name: path.read_bytes() for path in library.iterdir()}
    library.chmod(0o555)
    (library / "library.sqlite").chmod(0o444)
    folder.chmod(0o755)
    child = os.fork()
    if not child:
        if os.getuid() == 0:
            os.setuid(65534)
        try:
            Store(library / "library.sqlite").settings.set("a", 1)
        except StoreError as error:
            (Path(tempfile.gettempdir()) / f"said-{os.getppid()}").write_text(str(error))
            os._exit(0)
        os._exit(1)
    status = os.waitpid(child, 0)[1]
    note = Path(tempfile.gettempdir()) / f"said-{os.getpid()}"
    said = note.read_text() if note.exists() else "nothing"
    note.unlink(missing_ok=True)
    library.chmod(0o755)
    after = {path.name: path.read_bytes() for path in library.iterdir()}
    return status == 0 and before == after, f"told: {said}"


def locked(folder, patience=BUSY_MS):
    """Another program holds the file: said after ten seconds, and nothing of it is lost."""
    store = Store(folder / "library.sqlite")
    store.database.connection.execute(f"PRAGMA busy_timeout = {int(patience)}")
    other = sqlite3.connect(folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    try:
        store.settings.set("a", 1)
        said = "nothing"
    except StoreError as error:
        said = str(error)
    waited = time.monotonic() - begun
    other.execute("ROLLBACK")
    other.close()
    store.settings.set("a", 2)
    good = store.settings.get("a") == 2 and "Another program" in said
    store.close()
    return good, f"told after {waited:.0f} s: {said}"


def jumping_clock(folder, syncs=60):
    """Syncs and backups while the clock jumps by years, both ways."""
    store, chance = Store(folder / "library.sqlite"), random.Random(5)
    feed = store.feeds.add("https://a.example/feed")
    for number in range(syncs):
        now = NOW + timedelta(days=chance.uniform(-4000, 4000))
        articles = [parsed(f"{number}-{n}", published=now) for n in range(10)]
        store.articles.record_sync(feed, document(articles, now, first_fetch=False))
        rotation.back_up(store, folder / "backups", now)
    rows = store.articles.page(Query(), limit=1000)
    faults = [c.name for c in care.doctor(store, repair=False) if not c.ok]
    kept = rotation.kept(folder / "backups")
    today = rotation.back_up(store, folder / "backups", datetime.now(UTC), anew=True)
    store.close()
    faults += [fault for one in kept for fault in sound(one.path)]
    good = not faults and len({row.id for row in rows}) == 10 * syncs and today is not None
    return (
        good,
        f"{syncs} syncs, {len(rows)} articles each once, {len(kept)} backups, one of today made",
    )


def two_at_once(folder, seconds=8):
    """Two programs mark the same library for some seconds, a third backs it up."""
    store = Store(folder / "library.sqlite")
    feed = store.feeds.add("https://a.example/feed")
    articles = [parsed(str(n)) for n in range(ARTICLES)]
    store.articles.record_sync(feed, document(articles, NOW, first_fetch=True))
    deeds, running = ("mark", "mark", "backup"), []
    for number, deed in enumerate(deeds):
        place = folder / str(number)
        place.mkdir()
        for name in ("library.sqlite", "library.sqlite-wal", "library.sqlite-shm"):
            (place / name).symlink_to(folder / name)
        command = [sys.executable, __file__, "--victim", deed, str(place), str(number)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE))
    for process in running:
        process.stdout.readline()
    time.sleep(seconds)
    for process in running:
        process.kill()
        process.communicate()
    counts = [len(read(folder / str(n) / "journal")) for n in range(3)]
    faults = [c.name for c in care.doctor(store, repair=False) if not c.ok]
    changes = len(store.history.all(100_000))
    store.close()
    return not faults and min(
        counts
    ) > 3, f"{counts} notes, {changes} changes, doctor {faults or 'clean'}"


def flipped_pages(folder, pages=25):
    """One random page of noise at a time: told in words or harmless; most is recovered."""
    store = Store(folder / "library.sqlite")
    for number in range(4):
        feed = store.feeds.add(f"https://{number}.example/feed")
        articles = [parsed(f"{number}-{n}", html=f"<p>{n}</p>" * 30) for n in range(500)]
        store.articles.record_sync(feed, document(articles, NOW, first_fetch=True))
    store.close()
    whole, chance = (folder / "library.sqlite").read_bytes(), random.Random(9)
    told, harmless, recovered, bad = 0, 0, [], 0
    for number in range(pages):
        path = folder / str(number) / "library.sqlite"
        path.parent.mkdir()
        page = chance.randrange(len(whole) // 8192)
        noise = chance.randbytes(8192)
        path.write_bytes(whole[: page * 8192] + noise + whole[(page + 1) * 8192 :])
        outcome = read_all(path)
        told += outcome == "told"
        harmless += outcome == "fine"
        bad += outcome not in ("told", "fine")
        try:
            care.recover(path)
        except StoreError:
            recovered.append(0)  # the page that says what tables there are
            continue
        store = Store(path)
        recovered.append(store.articles.count(Query()))
        bad += any(not c.ok for c in care.doctor(store, repair=False))
        store.close()
    least = sorted(recovered)
    words = f"told {told}, harmless {harmless}, other {bad}; recovered of 2000: "
    return not bad, words + f"least {least[0]}, median {least[len(least) // 2]}"


def read_all(path):
    try:
        store = Store(path)
        try:
            for row in store.articles.page(Query(), limit=5000):
                store.articles.get(row.id)
            care.quick_look(path)
        finally:
            store.close()
    except DamagedError:
        return "told"
    except sqlite3.DatabaseError as error:
        return "told" if isinstance(read_in_words(error), StoreError) else repr(error)
    except (ReaderError, ValueError) as error:
        return "told" if isinstance(error, StoreError) else repr(error)
    return "fine"


SCENARIOS = [
    full_disk,
    full_disk_mounted,
    read_only,
    locked,
    jumping_clock,
    two_at_once,
    flipped_pages,
]


def scenarios(names):
    bad = 0
    for scenario in SCENARIOS:
        if names and scenario.__name__ not in names:
            continue
        with tempfile.TemporaryDirectory() as made:
            good, words = scenario(Path(made))
        bad += not good
        print(f"{'good' if good else 'BAD'}: {scenario.__name__}: {words}", flush=True)
    return bad


def main():
    if sys.argv[1:2] == ["--victim"]:
        victim(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--only", default="")
    parser.add_argument("--scenarios", action="store_true")
    arguments = parser.parse_args()
    only = [name for name in arguments.only.split(",") if name]
    if arguments.scenarios:
        raise SystemExit(bool(scenarios(only)))
    raise SystemExit(bool(torture(arguments.rounds, arguments.seed, only or list(DEEDS))))


if __name__ == "__main__":
    main()
