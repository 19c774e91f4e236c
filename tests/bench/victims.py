"""The programs that the torture bench kills: each does one kind of thing until the end.

    python tests/bench/victims.py DEED FOLDER SEED

They note in a journal outside of the library what they begin ("?") and what they were told is done
("!"): a line of JSON each.
"""

import json
import os
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import StoreError  # noqa: E402 - the checkout is not installed
from reader.model import Query, Sentence  # noqa: E402
from reader.store.safety import care, rotation  # noqa: E402
from reader.store.store import Store  # noqa: E402

ARTICLES = 400  # of each of the feeds that a library begins with
HALF = Sentence.of("Half")


class Journal:
    """What was begun ("?") and acknowledged ("!"), one line each, outside of the library."""

    def __init__(self, path):
        self.file = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)

    def note(self, sign, **what):
        os.write(self.file, (json.dumps({"sign": sign, **what}) + "\n").encode())


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


if __name__ == "__main__":
    victim(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
