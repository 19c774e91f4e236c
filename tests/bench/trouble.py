"""What else goes wrong with a library, each once: said in words, and nothing acknowledged is lost.

    nice python tests/bench/trouble.py [NAME ...]

A full disk, a folder that may not be written, a file that another program holds, a clock that
jumps, several programs at once, a flipped page.
"""

import contextlib
import io
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import DamagedError, ReaderError, StoreError  # noqa: E402 - not installed
from reader.model import Query  # noqa: E402
from reader.store.database import BUSY_MS, read_in_words  # noqa: E402
from reader.store.incoming import document  # noqa: E402
from reader.store.safety import care, rotation  # noqa: E402
from reader.store.store import Store  # noqa: E402
from tests.bench.torture import VICTIM, read, sound  # noqa: E402
from tests.bench.victims import ARTICLES, Journal  # noqa: E402
from tests.builders import NOW, parsed  # noqa: E402


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
        "from tests.bench.trouble import fill_up; fill_up(folder, folder / 'journal', 6_000_000)"
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
        import resource  # only Unix has it

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
        command = [sys.executable, str(VICTIM), deed, str(place), str(number)]
        running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE))
    for process in running:
        process.stdout.readline()
    time.sleep(seconds)
    deadline = time.monotonic() + 60
    while min(counts := _notes(folder)) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    for process in running:
        process.kill()
        process.communicate()
    faults = [c.name for c in care.doctor(store, repair=False) if not c.ok]
    changes = len(store.history.all(100_000))
    store.close()
    words = f"{counts} notes, {changes} changes, doctor {faults or 'clean'}"
    return not faults and min(counts) >= 3, words


def _notes(folder):
    """Return how much each of three programs has noted so far."""
    places = [folder / str(number) / "journal" for number in range(3)]
    return [len(place.read_text().splitlines()) if place.exists() else 0 for place in places]


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


if __name__ == "__main__":
    raise SystemExit(bool(scenarios(sys.argv[1:])))
